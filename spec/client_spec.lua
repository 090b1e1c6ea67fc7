local connect = require "luaconnect"
local core = require "luaconnect.core"
local door = require "spec.support.door"

local KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = "CANARYSECRET" }
local INPUT = { InstanceId = "i", ContactFlowId = "f", ParticipantDetails = { DisplayName = "Ann" } }

local function client(t, options)
  local o = { region = "eu-west-2", credentials = KEYS, transport = t,
    getenv = function() end, read = function() end, random = function() return 0.5 end }
  for name, value in pairs(options or {}) do o[name] = value end
  return connect.client(o)
end

describe("connect", function()
  it("names services, operations and their facts", function()
    assert.same({ "connect", "connect-contact-lens", "connectcampaignsv2", "connectcases",
      "connectparticipant" }, connect.services())
    assert.equal(397, #connect.operations "connect")
    local facts = connect.describe("connect", "StartChatContact")
    assert.same({ "PUT", "/contact/chat" }, { facts.method, facts.path })
    assert.equal("object", connect.schema("connect", "StartChatContactRequest").type)
  end)

  it("answers unknown names with the nearest one", function()
    local facts, err = connect.describe("connect", "StartChatContat")
    assert.is_nil(facts)
    assert.matches("StartChatContact", tostring(err))
    assert.is_nil(connect.operations "nope")
    assert.is_nil(connect.schema("connect", "Nope"))
    assert.error_matches(function() connect.service "nope" end, "connectcases")
  end)

  it("writes no globals and reads no environment when required", function()
    local before = {}
    for name in pairs(_G) do before[name] = true end
    package.loaded["luaconnect"] = nil
    require "luaconnect"
    for name in pairs(_G) do assert.is_true(before[name], name) end
  end)
end)

describe("client", function()
  it("has a method for each operation, in any spelling", function()
    local t = door.new()
    local c = client(t)
    for _, name in ipairs { "start_chat_contact", "startChatContact", "StartChatContact" } do
      assert.truthy(c[name](c, INPUT))
    end
    assert.is_function(c.start_webrtc_contact)
    assert.is_function(c.start_web_rtc_contact)
    assert.is_nil(c.start_fax_contact)
  end)

  it("raises for options that nobody can have meant, within tables too", function()
    for message, options in pairs {
      ["bad option to 'client': rates is not known"] = { rates = 1 },
      ["bad option 'region' to 'client' (string expected, got number)"] = { region = 1 },
      ["bad option to 'client': retry.attempts is not known"] = { retry = { attempts = 5 } },
      ["bad option 'retry.quota' to 'client' (boolean expected, got string)"] = { retry = { quota = "no" } },
      ["bad option to 'client': timeout.1 is not known"] = { timeout = { 5 } },
      ["bad option 'rate' (StartFax: the name of an operation expected)"] = { rate = { StartFax = 1 } },
    } do
      local sound, raised = pcall(client, door.new(), options)
      assert.same({ false, message }, { sound, (tostring(raised):gsub("^.-:%d+: ", "")) })
    end
    local c = client(door.new(), { retry = { max_attempts = 2, mode = "standard", quota = true } })
    for message, options in pairs {
      ["bad option to 'call': retry.quota is not known"] = { retry = { quota = true } },
      ["bad option 'timeout.total' to 'call' (number expected, got string)"] = { timeout = { total = "5" } },
    } do
      assert.error_matches(function() c:start_chat_contact(INPUT, options) end, message, 1, true)
    end
    assert.truthy(c:start_chat_contact(INPUT, { retry = { max_attempts = 1 }, timeout = { connect = 1 } }))
  end)

  it("gives output and meta", function()
    local c = client(door.new(door.answer(200, '{"ContactId":"c"}', { ["x-amzn-requestid"] = "r" })))
    local output, meta = c:start_chat_contact(INPUT)
    assert.same({ ContactId = "c" }, output)
    assert.same({ 200, "r", 1 }, { meta.status, meta.request_id, meta.attempts })
    assert.equal("r", meta.headers["X-Amzn-RequestId"])
  end)

  it("signs what it sends, with the secret nowhere in it", function()
    local t = door.new()
    client(t):start_chat_contact(INPUT)
    local sent = t.requests[1]
    assert.equal("https://connect.eu-west-2.amazonaws.com/contact/chat", sent.url)
    assert.matches("^AWS4%-HMAC%-SHA256 Credential=AKIDEXAMPLE/20231114/eu%-west%-2/connect/",
      sent.headers.Authorization)
    assert.is_nil(core.json_encode(sent):find("CANARY"))
  end)

  it("prepares without sending, headers found in any case", function()
    local t = door.new()
    local request = client(t):prepare("StartChatContact", INPUT)
    assert.equal(0, #t.requests)
    assert.equal(request.headers.Authorization, request.headers.authorization)
    assert.equal("application/json", request.headers["content-type"])
  end)

  it("parses without sending", function()
    local c = client(door.new())
    assert.same({ ContactId = "c" },
      c:parse("StartChatContact", { status = 200, headers = {}, body = '{"ContactId":"c"}' }))
    local output, err = c:parse("StopContact",
      door.refusal(410, "ContactNotFoundException", { ["x-amzn-requestid"] = "r" }))
    assert.is_nil(output)
    assert.same({ "service", "ContactNotFoundException", 410, "r" },
      { err.kind, err.code, err.status, err.request_id })
  end)

  it("validates without sending", function()
    local c = client(door.new())
    assert.is_true(c:validate("StartChatContact", INPUT))
    local fine, err = c:validate("StartChatContact", {})
    assert.is_nil(fine)
    assert.equal(3, #err.violations)
  end)

  it("checks the documented rules in strict mode", function()
    local c = client(door.new(), { validate = "strict" })
    local both = { InstanceId = "i", Name = "n", ContactFlowId = "f", QuickConnectId = "q" }
    for _, output in ipairs { { c:validate("StartTaskContact", both) }, { c:start_task_contact(both) } } do
      assert.is_nil(output[1])
      assert.same({ "validation", "TASK-1" }, { output[2].kind, output[2].violations[1].rule })
    end
    assert.is_true(client(door.new()):validate("StartTaskContact", both))
    both.Name, both.References = nil, { r = { Value = "v" } }
    for _, output in ipairs { { c:validate("StartTaskContact", both) }, { c:start_task_contact(both) } } do
      local told = {}
      for i, v in ipairs(output[2].violations) do told[i] = v.rule .. " " .. v.path end
      assert.same({ "required Name", "required References.r.Type", "TASK-1 QuickConnectId" }, told)
      assert.matches("^Name: string expected, got nil %(and 2 more%)$", output[2].message)
    end
    assert.is_true(c:validate("StartTaskContact", { InstanceId = "i", Name = "n", ContactFlowId = "f" }))
  end)

  it("takes an emulator for its transport, and the emulator's clock for its own", function()
    local emulator = require "luaconnect.emulator"
    for _, given in ipairs { emulator.new(), "emulator" } do
      local c = connect.client { region = emulator.REGION, credentials = emulator.CREDENTIALS,
        transport = given }
      assert.truthy(c:start_task_contact { InstanceId = emulator.INSTANCE_ID,
        ContactFlowId = emulator.FLOW_ID, Name = "n" })
    end
  end)

  it("is not moved by what becomes of the options", function()
    local options = { region = "eu-west-2" }
    local c = connect.client(options)
    options.region = "us-east-1"
    assert.equal("https://connect.eu-west-2.amazonaws.com", c:endpoint())
  end)

  it("presigns", function()
    local url = client(door.new()):presign("DescribeContact", { InstanceId = "i", ContactId = "c" }, 60)
    assert.matches("^https://connect%.eu%-west%-2%.amazonaws%.com/contacts/i/c%?X%-Amz%-Algorithm=", url)
    assert.matches("X-Amz-Expires=60", url, 1, true)
  end)

  it("presigns for a number of seconds alone, and says of what it could not", function()
    local c = client(door.new())
    assert.error_matches(function() c:presign("DescribeContact", {}, "60") end,
      "bad argument #3 to 'presign' (number expected, got string)", 1, true)
    local output, err = c:presign("DescribeContact", { InstanceId = "i", ContactId = "c" }, 0)
    assert.is_nil(output)
    assert.same({ "validation", "DescribeContact" }, { err.kind, err.operation })
  end)

  it("has the caller's headers instead of its own, in whatever case", function()
    local request = assert(client(door.new()):prepare("StartChatContact", INPUT, { headers = {
      ["content-type"] = "application/json; charset=utf-8", ["user-agent"] = "mine", ["x-n"] = 5,
      authorization = "none" } }))
    local names = {}
    for name in next, request.headers do
      assert.is_nil(names[name:lower()], name)
      names[name:lower()] = request.headers[name]
    end
    assert.same({ "application/json; charset=utf-8", "mine", "5" },
      { names["content-type"], names["user-agent"], names["x-n"] })
    assert.matches("^AWS4", names.authorization)
  end)

  it("leaves the responses that it parses as they are", function()
    local meta = { __index = function() return "not this" end }
    local headers = setmetatable({ ["X-Amzn-RequestId"] = "r" }, meta)
    local _, err = client(door.new()):parse("DescribeContact",
      { status = 429, headers = headers, body = "" })
    assert.equal("r", err.request_id)
    assert.equal(meta, getmetatable(headers))
    local plain = {}
    client(door.new()):parse("DescribeContact", { status = 500, headers = plain, body = "" })
    assert.is_nil(getmetatable(plain))
  end)

  it("tells where a service is by options that it knows", function()
    for expected, options in pairs { ["fip is not known"] = { fip = true },
      ["got string"] = { fips = "false" }, ["(table expected, got string)"] = "eu-west-2" } do
      assert.error_matches(function() connect.endpoint("connect", options) end, expected, 1, true)
    end
    assert.equal("https://connect-fips.us-east-1.api.aws",
      connect.endpoint("connect", { region = "us-east-1", fips = true, dualstack = true }))
  end)

  it("makes raw calls", function()
    local t = door.new(door.answer(200, '{"New":[1]}', { ["content-type"] = "application/json" }),
      door.refusal(400, "InvalidRequestException"))
    local c = client(t)
    assert.same({ New = { 1 } }, (c:raw { method = "POST", path = "/new", query = { a = { "x y", 2 } },
      body = { B = {} } }))
    assert.matches("/new?a=2&a=x%20y", t.requests[1].url, 1, true)
    assert.equal('{"B":{}}', t.requests[1].body)
    local output, err = c:raw { method = "GET", path = "/new" }
    assert.is_nil(output)
    assert.equal("GET /new: InvalidRequestException: no (HTTP 400)", tostring(err))
  end)

  it("suggests the nearest operation", function()
    local output, err = client(door.new()):call("StartChatContct", {})
    assert.is_nil(output)
    assert.matches("did you mean `StartChatContact`?", tostring(err), 1, true)
  end)

  it("answers wrong input with every violation, and sends nothing", function()
    local t = door.new()
    local output, err = client(t):start_chat_contact { Colour = 1 }
    assert.is_nil(output)
    assert.same({ "validation", "StartChatContact", 4 }, { err.kind, err.operation, #err.violations })
    assert.equal(0, #t.requests)
  end)

  it("needs a region and credentials, and says how to give them", function()
    local _, err = connect.client { transport = door.new(), getenv = function() end,
      read = function() end }:start_chat_contact(INPUT)
    assert.equal("endpoint", err.kind)
    assert.matches("AWS_REGION", err.message)
    _, err = connect.client { transport = door.new(), region = "eu-west-2", getenv = function() end,
      read = function() end, metadata = { disabled = true } }:start_chat_contact(INPUT)
    assert.equal("credentials", err.kind)
    assert.matches("AWS_ACCESS_KEY_ID", err.message)
  end)

  it("takes credentials from a function or a provider", function()
    for _, given in ipairs { function() return KEYS end, { get = function() return KEYS end } } do
      local t = door.new()
      assert.truthy(client(t, { credentials = given }):start_chat_contact(INPUT))
      assert.matches("AKIDEXAMPLE", t.requests[1].headers.Authorization)
    end
    local _, err = client(door.new(), { credentials = function()
      return nil, "the vault is shut"
    end }):start_chat_contact(INPUT)
    assert.equal("credentials", err.kind)
  end)

  it("passes the call's token, headers and extra members", function()
    local t = door.new()
    client(t):start_chat_contact(INPUT, { client_token = "mine", headers = { ["X-Trace"] = "1" },
      extra = { Shiny = true } })
    assert.matches('"ClientToken":"mine"', t.requests[1].body, 1, true)
    assert.matches('"Shiny":true', t.requests[1].body, 1, true)
    assert.equal("1", t.requests[1].headers["X-Trace"])
  end)

  it("refuses unknown options", function()
    assert.error_matches(function() connect.client { regoin = "x" } end, "regoin")
    assert.error_matches(function() connect.client { region = 5 } end, "region")
    assert.error_matches(function() connect.client { validate = "loose" } end, "validate")
    assert.error_matches(function() client(door.new()):call("StopContact", {}, { tiemout = 1 }) end,
      "tiemout")
    assert.error(function() client(door.new()):call(5) end)
  end)

  it("never shows a secret", function()
    local c = client(door.new(door.failure("transport", true)))
    local _, err = c:start_chat_contact(INPUT)
    assert.is_nil(tostring(c):find("CANARY"))
    assert.is_nil(tostring(err):find("CANARY"))
  end)
end)

describe("participant", function()
  local MESSAGE = { ConnectionToken = "tok", ContentType = "text/plain", Content = "hi" }

  it("needs no credentials and signs nothing", function()
    local t = door.new()
    assert.truthy(connect.participant { region = "eu-west-2", transport = t,
      getenv = function() end, read = function() end }:send_message(MESSAGE))
    assert.equal("tok", t.requests[1].headers["X-Amz-Bearer"])
    assert.is_nil(t.requests[1].headers.Authorization)
    assert.matches("^https://participant%.connect%.eu%-west%-2", t.requests[1].url)
  end)

  it("signs for execute-api when credentials are given", function()
    local t = door.new()
    connect.participant { region = "eu-west-2", transport = t, credentials = KEYS }:send_message(MESSAGE)
    assert.matches("/execute%-api/aws4_request", t.requests[1].headers.Authorization)
  end)

  it("leaves out documented rules that are switched off", function()
    local function strict(rules)
      return connect.client { region = "us-east-1", validate = "strict", rules = rules,
        credentials = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret" } }
    end
    local input = { InstanceId = "i", Name = "n", ContactFlowId = "f", PreviousContactId = "p",
      RelatedContactId = "r" }
    local _, err = strict():validate("StartTaskContact", input)
    assert.equal("TASK-9", err.violations[1].rule)
    assert(strict({ ["TASK-9"] = false }):validate("StartTaskContact", input))
    assert.error_matches(function() strict { ["TASK-99"] = false } end, "the id of a rule, such as TASK%-10")
    assert.error_matches(function() strict { ["TASK-9"] = "off" } end, "to a boolean expected")
    local world = require("luaconnect.emulator").new { rules = { ["TASK-1"] = false } }
    assert.same({ ["TASK-1"] = false }, world.rules)
  end)
end)
