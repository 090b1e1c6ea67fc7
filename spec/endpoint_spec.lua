local endpoint = require "luaconnect.endpoint"

local VARIANTS = {
  ["-"] = {}, d = { dualstack = true }, f = { fips = true }, fd = { fips = true, dualstack = true },
}

local function with(options, more)
  local all = {}
  for key, value in pairs(options) do all[key] = value end
  for key, value in pairs(more) do all[key] = value end
  return all
end

local function refused(service, options, message)
  local url, err = endpoint.resolve(service, options)
  assert.is_nil(url)
  assert.equal("endpoint", err.kind)
  assert.matches(message, err.message, 1, true)
end

describe("endpoint.resolve", function()
  it("answers as the rule sets do, for every Region and variant", function()
    local rows = 0
    for line in io.lines "spec/vectors/endpoints.tsv" do
      local service, region, variant, url = line:match "^([^#]%S*)\t(%S+)\t(%S+)\t(%S+)$"
      if service then
        rows = rows + 1
        assert.equal(url, endpoint.resolve(service, with({ region = region }, VARIANTS[variant])), line)
      end
    end
    assert.is_true(rows > 1000)
  end)

  it("knows the services that give credentials", function()
    local function at(service, more)
      return endpoint.resolve(service, with({ region = "us-gov-east-1" }, more or {}))
    end
    assert.equal("https://sts.us-gov-east-1.amazonaws.com", at("sts", { fips = true }))
    assert.equal("https://portal.sso.us-gov-east-1.amazonaws.com", at "sso")
    assert.equal("https://oidc-fips.us-gov-east-1.api.aws", at("sso-oidc", VARIANTS.fd))
  end)

  it("reads an old pseudo-Region as a Region with FIPS", function()
    for _, name in ipairs { "fips-us-east-1", "us-east-1-fips" } do
      assert.equal("https://connect-fips.us-east-1.amazonaws.com",
        endpoint.resolve("connect", { region = name }))
    end
    refused("connect", { region = "fips-us-east-1", endpoint = "http://localhost" }, "FIPS")
  end)

  it("takes a custom endpoint as it is, without its last slash", function()
    for given, url in pairs {
      ["http://localhost:8080"] = "http://localhost:8080",
      ["http://127.0.0.1:1/"] = "http://127.0.0.1:1",
      ["HTTPS://Example.com/prefix/of//"] = "https://Example.com/prefix/of",
      ["http://[::1]:4566"] = "http://[::1]:4566",
      ["http://[fd00:ec2::254]"] = "http://[fd00:ec2::254]",
      ["https://vpce-1.connect.us-east-1.vpce.amazonaws.com"] =
        "https://vpce-1.connect.us-east-1.vpce.amazonaws.com",
    } do
      assert.equal(url, endpoint.resolve("connect", { endpoint = given }), given)
    end
  end)

  it("refuses FIPS and dual stack of a custom endpoint", function()
    refused("connect", { endpoint = "http://localhost", fips = true }, "FIPS cannot be asked")
    refused("connect", { endpoint = "http://localhost", dualstack = true }, "dual stack cannot")
  end)

  it("refuses what is no URL, without repeating it", function()
    for _, url in ipairs {
      "localhost:8080", "ftp://localhost", "http://", "http://user:canary@host", "http://a b",
      "http://host:0", "http://host:65536", "http://host:x", "http://host/?q=canary", "http://host/#f",
      "http://host/a\r\nX: y", "http://host/\0", "//host", "http:///path", "",
    } do
      refused("connect", { endpoint = url }, "endpoint: ")
      local _, err = endpoint.resolve("connect", { endpoint = url })
      assert.is_nil(tostring(err):find("canary", 1, true))
    end
    refused("connect", { endpoint = 5 }, "string expected, got number")
  end)

  it("refuses what is no Region", function()
    for _, region in ipairs {
      "", "us east 1", "us-east-1.evil.com", "us-east-1/", "-us", "us-", "12345", "a\r\nb", "us_east",
      "us-east-1@evil", ("a"):rep(64), "fips-",
    } do
      refused("connect", { region = region }, "region: ")
    end
    refused("connect", { region = 1 }, "string expected, got number")
  end)

  it("says how to set a missing Region", function()
    refused("connect", {}, "AWS_REGION")
    refused("connect", nil, "AWS_REGION")
  end)

  it("refuses a service that it does not know", function()
    refused("s3", { region = "us-east-1" }, 'got "s3"')
    refused(nil, { region = "us-east-1" }, 'got "nil"')
  end)
end)

describe("endpoint.partition", function()
  it("goes by list, then pattern, then takes aws", function()
    for region, partition in pairs {
      ["us-east-1"] = "aws", ["cn-north-1"] = "aws-cn", ["us-gov-west-1"] = "aws-us-gov",
      ["us-isob-east-1"] = "aws-iso-b", ["eu-isoe-west-1"] = "aws-iso-e",
      ["eusc-de-east-1"] = "aws-eusc", ["aws-iso-f-global"] = "aws-iso-f", ["aws-global"] = "aws",
      ["mars-north-1"] = "aws", ["local"] = "aws",
    } do
      assert.equal(partition, endpoint.partition(region), region)
    end
  end)
end)

-- The rule sets themselves, where they are at hand -------------------------------------------------

local function slurp(path)
  local file = io.open(path, "rb")
  local text = file and file:read "*a"
  if file then file:close() end
  return text
end

local SHARED = "../shared/model/"
local RULES = {
  ["connect"] = "connect/2017-08-08", ["connectparticipant"] = "connectparticipant/2018-09-07",
  ["connect-contact-lens"] = "connect-contact-lens/2020-08-21",
  ["connectcases"] = "connectcases/2022-10-03",
  ["connectcampaignsv2"] = "connectcampaignsv2/2024-04-23",
}

-- An evaluator of rule sets, as far as these go: the functions they call, by name.
local functions = {}

function functions.isSet(value)
  return value ~= nil
end

function functions.booleanEquals(a, b)
  return a == b
end
functions.stringEquals = functions.booleanEquals

function functions.getAttr(value, path)
  return value[path]
end

local function evaluate(node, scope)
  if type(node) ~= "table" then return node end
  if node.ref then return scope[node.ref] end
  local arguments = {}
  for i, argument in ipairs(node.argv) do arguments[i] = evaluate(argument, scope) end
  local call = node.fn == "aws.partition" and scope.partition_of or assert(functions[node.fn], node.fn)
  return call(arguments[1], arguments[2])
end

local function holds(rule, scope)
  for _, condition in ipairs(rule.conditions) do
    local value = evaluate(condition, scope)
    if not value then return false end
    if condition.assign then scope[condition.assign] = value end
  end
  return true
end

local function filled(url, scope)
  if type(url) == "table" then return scope[url.ref] end
  return (url:gsub("{([%w]+)#?(%w*)}", function(name, attribute)
    return attribute == "" and scope[name] or scope[name][attribute]
  end))
end

-- URL, or nil and the error's text
local function outcome(rules, scope)
  for _, rule in ipairs(rules) do
    if holds(rule, scope) then
      if rule.type == "tree" then return outcome(rule.rules, scope) end
      if rule.type == "error" then return nil, rule.error end
      return filled(rule.endpoint.url, scope)
    end
  end
end

describe("the table of endpoints", function()
  local text = slurp(SHARED .. "partitions.json")
  if not text then
    pending("agrees with AWS's rule sets (they are not here)")
    return
  end

  local core = require "luaconnect.core"
  local partitions = assert(core.json_decode(text)).partitions
  local byregion = {}
  for _, partition in ipairs(partitions) do
    for region in pairs(partition.regions) do byregion[region] = partition.outputs end
  end

  local function both(service, rules, given)
    local scope = {
      Region = given.region, Endpoint = given.endpoint, UseFIPS = given.fips or false,
      UseDualStack = given.dualstack or false,
      partition_of = function(region) return byregion[region] end,
    }
    local url, refusal = outcome(rules, scope)
    local ours, err = endpoint.resolve(service, given)
    assert.equal(url, ours)
    assert.equal(refusal == nil, err == nil)
  end

  for service, folder in pairs(RULES) do
    it("agrees with the rule set of " .. service, function()
      local rules = core.json_decode(slurp(SHARED .. folder .. "/endpoint-rule-set-1.json")).rules
      for _, variant in pairs(VARIANTS) do
        both(service, rules, variant)
        both(service, rules, with({ endpoint = "http://localhost:1" }, variant))
        for region in pairs(byregion) do both(service, rules, with({ region = region }, variant)) end
      end
    end)
  end

  it("leaves out nothing: every partition has FIPS and dual stack", function()
    for _, partition in ipairs(partitions) do
      assert.is_true(partition.outputs.supportsFIPS and partition.outputs.supportsDualStack)
    end
  end)
end)
