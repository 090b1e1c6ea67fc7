local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local support = require "spec.support.world"

local w
before_each(function() w = support.new() end)

-- a call that nobody signs, of an emulator that looks at no signature
local function send(method, url, body, headers)
  local unverified = support.new { verify = false, instances = { { id = support.INSTANCE } } }
  return unverified:handle { method = method, url = url, body = body, headers = headers or {} }
end

local function refused(response, status, code, message)
  assert.equal(status, response.status)
  assert.equal(code, response.headers["x-amzn-ErrorType"])
  local body = assert(core.json_decode(response.body))
  if message then assert.equal(message, body.Message or body.message) end
end

describe("a response", function()
  it("has a request id, a type and a date", function()
    for _, response in ipairs { send("GET", "/nowhere"), send("POST", "/contact/stop", "{}") } do
      assert.matches("^%x+%-%x+%-%x+%-%x+%-%x+$", response.headers["x-amzn-RequestId"])
      assert.equal("application/json", response.headers["Content-Type"])
      assert.equal("Tue, 14 Nov 2023 22:13:20 GMT", response.headers.Date)
    end
  end)

  it("spells the message as the operation's model does", function()
    local body = core.json_decode(send("POST", "/contact/stop", "{}").body)
    assert.is_string(body.Message)
    body = core.json_decode(send("POST", "/domains-list", "{").body)
    assert.is_string(body.message)
  end)

  it("may be read by pages from elsewhere", function()
    local response = send("GET", "/nowhere", nil, { Origin = "http://page.example" })
    assert.equal("*", response.headers["Access-Control-Allow-Origin"])
    assert.matches("x%-amzn%-requestid", response.headers["Access-Control-Expose-Headers"])
    assert.is_nil(send("GET", "/nowhere").headers["Access-Control-Allow-Origin"])
  end)

  it("tells pages what they may send", function()
    local response = send("OPTIONS", "/participant/message", nil, { Origin = "http://page.example" })
    assert.equal(200, response.status)
    assert.equal("*", response.headers["Access-Control-Allow-Origin"])
    assert.matches("x%-amz%-bearer", response.headers["Access-Control-Allow-Headers"])
    assert.matches("PUT", response.headers["Access-Control-Allow-Methods"])
  end)
end)

describe("routing", function()
  it("knows nothing but the model's paths and methods", function()
    refused(send("GET", "/nowhere"), 404, "UnknownOperationException")
    refused(send("PATCH", "/contact/stop"), 404, "UnknownOperationException")
    refused(send("GET", ""), 404, "UnknownOperationException")
    refused(send("GET", "/contacts//c"), 404, "UnknownOperationException")
  end)

  -- the path of an operation, its labels filled
  local function path_of(service, facts)
    local arn = "arn%%3Aaws%%3A" .. facts.signing_name .. "%%3Aus-east-1%%3A1%%3Ax"
    return (facts.path:gsub("{(%w+)}", facts.path:find "^/tags/" and arn or "x")), service
  end

  it("names each operation that is not emulated", function()
    local emulated = 0
    for _, service in ipairs(core.services()) do
      for _, operation in ipairs(core.operations(service)) do
        local facts = core.describe(service, operation)
        local response = send(facts.method, path_of(service, facts), "", { ["X-Amz-Bearer"] = "token" })
        if response.status == 501 then
          refused(response, 501, "NotImplementedException",
            operation .. ": an operation that is emulated expected")
        else
          emulated = emulated + 1
        end
      end
    end
    assert.is_true(emulated > 20)
  end)

  it("tells whose tags are meant by the ARN, or else by the signature", function()
    local function service_of(arn, scope)
      local found
      local function handler(call)
        found = call.service
        return {}
      end
      local own = support.new { verify = false, handlers = {
        connect = { ListTagsForResource = handler }, connectcases = { ListTagsForResource = handler },
      } }
      local claim = scope and "Credential=k/20231114/us-east-1/" .. scope .. "/aws4_request"
      own:handle { method = "GET", url = "/tags/" .. arn, headers = { Authorization = claim } }
      return found
    end
    assert.equal("connect", service_of "arn%3Aaws%3Aconnect%3Aus-east-1%3A1%3Ainstance%2Fx")
    assert.equal("connectcases", service_of "arn%3Aaws%3Acases%3Aus-east-1%3A1%3Adomain%2Fx")
    assert.equal("connectcases", service_of("x", "cases"))
    assert.equal("connect", service_of("x", "connect"))
  end)
end)

describe("input", function()
  local function start_task(body)
    return send("PUT", "/contact/task", body)
  end

  it("that is no JSON is refused", function()
    for _, body in ipairs { "{", "[]", "1", '{"Name":}', "\255" } do
      refused(start_task(body), 400, "SerializationException")
    end
  end)

  it("that lacks members is an invalid request, and all of them are named", function()
    local response = start_task "{}"
    refused(response, 400, "InvalidRequestException")
    assert.matches("InstanceId: .*Name: ", response.body)
  end)

  it("with a bad value is an invalid parameter where the operation lists that", function()
    local long = ('{"InstanceId":"i","Name":"n","ContactFlowId":"%s"}'):format(("x"):rep(501))
    refused(start_task(long), 400, "InvalidParameterException",
      "ContactFlowId: at most 500 characters expected, got 501")
    long = ("x"):rep(101)
    refused(send("GET", "/contact/attributes/" .. long .. "/c"), 400, "InvalidRequestException")
  end)

  it("of the wrong type is refused", function()
    local response = start_task '{"InstanceId":"i","Name":7,"ContactFlowId":"f"}'
    assert.equal(400, response.status)
    assert.matches("Name: string expected, got number", response.body)
  end)

  it("may have members that nobody knows", function()
    refused(start_task(('{"InstanceId":"%s","Name":"n","ContactFlowId":"f","New":{"a":[null]}}')
      :format(support.INSTANCE)), 404, "ResourceNotFoundException")
  end)

  it("of a service with one name for all that is refused by that name", function()
    local own = support.new { verify = false, handlers = {
      connectcases = { CreateDomain = function() return {} end },
    } }
    local response = own:handle { method = "POST", url = "/domains", headers = {}, body = "{}" }
    refused(response, 400, "ValidationException")
  end)
end)

describe("what is no request", function()
  it("is misuse, which says what is expected", function()
    for _, what in ipairs { "x", 1, {}, { method = "GET" }, { url = "/" }, { method = "GET", url = 1 } } do
      assert.error_matches(function() w:handle(what) end, "request with method and url expected")
    end
  end)
end)

describe("a handler of one's own", function()
  it("takes the place of an operation", function()
    local seen
    local own = support.new { handlers = { connect = { ListQueues = function(call)
      seen = call.input
      return { QueueSummaryList = { { Id = "q", Name = "Sales" } } }
    end } } }
    local output = assert(support.call(own, "ListQueues", { MaxResults = 5 }))
    assert.same({ InstanceId = support.INSTANCE, MaxResults = 5 }, seen)
    assert.equal("Sales", output.QueueSummaryList[1].Name)
  end)

  it("refuses with what it returns", function()
    local own = support.new { handlers = { connect = { ListQueues = function()
      return nil, { code = "ThrottlingException", message = "slow down" }
    end } } }
    local _, err = support.call(own, "ListQueues", {})
    assert.same({ "ThrottlingException", 429, "slow down" }, { err.code, err.status, err.message })
  end)

  it("that fails is a failure of the service, and tells the log why", function()
    local lines = {}
    local own = support.new {
      handlers = { connect = { ListQueues = function() error("because", 0) end } },
      log = function(line) lines[#lines + 1] = line end,
    }
    local _, err = support.call(own, "ListQueues", {})
    assert.same({ "InternalServiceException", 500 }, { err.code, err.status })
    assert.is_nil(err.message:find("because", 1, true))
    assert.same({ "ListQueues: because" }, lines)
  end)
end)

describe("emulator.new", function()
  it("raises on options that it does not know", function()
    assert.error_matches(function() emulator.new { instance = {} } end, "bad option to 'new': instance")
  end)

  it("takes instances, ids, region and account from the user", function()
    local n = 0
    local own = support.new {
      instances = { { id = "mine", flows = { { id = "welcome" } } } }, account = "999999999999",
      uuid = function()
        n = n + 1
        return ("%08d-0000-4000-8000-000000000000"):format(n)
      end,
    }
    local input = support.input("StartTaskContact", { InstanceId = "mine", ContactFlowId = "welcome" })
    local id = assert(support.call(own, "StartTaskContact", input)).ContactId
    local contact = assert(support.call(own, "DescribeContact",
      { InstanceId = "mine", ContactId = id })).Contact
    assert.equal("arn:aws:connect:us-east-1:999999999999:instance/mine/contact/" .. id, contact.Arn)
    assert.matches("^%d+%-0000%-4000", id)
  end)

  it("runs by the clock that it is given", function()
    local time = 1700000000
    local own = support.new { clock = function() return time end }
    local id = assert(support.start(own, "StartTaskContact")).ContactId
    time = time + 60
    assert(support.call(own, "StopContact", { ContactId = id }))
    assert.equal(1700000060, support.describe(own, id).DisconnectTimestamp)
  end)

  it("is a transport", function()
    local task = w:spawn(function()
      w:sleep(7200)
      local input = { InstanceId = support.INSTANCE, ContactId = "c" }
      return w:send(support.request(w, "DescribeContact", input)).status
    end)
    assert.equal(404, w:wait(task))
    assert.equal(support.START + 7200, w:now())
    local sleeper = w:spawn(function() return w:sleep(1) end)
    w:cancel(sleeper)
    assert.is_nil((w:wait(sleeper)))
  end)
end)
