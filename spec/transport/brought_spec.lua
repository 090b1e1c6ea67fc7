local brought = require "luaconnect.transport.brought"
local connect = require "luaconnect"
local errors = require "luaconnect.errors"

local PLACE = { InstanceId = "i", ContactId = "c" }

local function client(t, retry)
  return connect.client { region = "eu-west-2", transport = t, retry = retry, getenv = function() end,
    read = function() end, credentials = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret" } }
end

-- a transport that answers so
local function answering(...)
  local values, n = { ... }, select("#", ...)
  return { calls = 0, send = function(self)
    self.calls = self.calls + 1
    return (unpack or table.unpack)(values, 1, n) -- luacheck: ignore
  end, sleep = function() end }
end

describe("a transport of the caller's", function()
  it("needs no more than send", function()
    local t = answering { status = 200, headers = {}, body = '{"Contact":{"Id":"c"}}' }
    t.sleep = nil
    local output, meta = client(t):describe_contact(PLACE)
    assert.same({ Contact = { Id = "c" } }, output)
    assert.equal(200, meta.status)
    assert.equal(1, t.calls)
  end)

  it("is used itself for what it has", function()
    local whole = { send = error, sleep = error, now = error, spawn = error, wait = error }
    assert.equal(whole, brought.whole(whole))
    local part = { send = function(self, request) return self, request end, limit = 5 }
    local stand_in = brought.whole(part)
    assert.same({ part, 7 }, { stand_in:send(7) })
    assert.equal(5, stand_in.limit)
    assert.is_nil(stand_in.cancel)
    assert.near(os.time(), stand_in:now(), 5)
    assert.equal(3, stand_in:wait(stand_in:spawn(function() return 3 end)))
    assert.is_nil(rawget(part, "now"))
  end)

  it("may leave out headers and body, and write its status and names as it likes", function()
    assert.same({ status = 200, headers = {}, body = "" }, brought.answer { status = "200" })
    local mixed = setmetatable({ ["X-Amzn-RequestId"] = "r", Date = "d", ["X-N"] = 5, Via = { "a", "b" } },
      { __index = error, __metatable = false })
    assert.same({ ["x-amzn-requestid"] = "r", date = "d", ["x-n"] = "5", via = "a, b" },
      brought.answer({ status = 404, headers = mixed }).headers)
    local _, err = client(answering { status = 404, body = "{}", headers = {
      ["X-Amzn-ErrorType"] = "ResourceNotFoundException", ["X-Amzn-RequestId"] = "r" } })
      :describe_contact(PLACE)
    assert.same({ "ResourceNotFoundException", "r" }, { err.code, err.request_id })
  end)

  it("may give any reason for its failure", function()
    for _, case in ipairs {
      { "reset by peer", "transport", "reset by peer" }, { false, "transport", "no reason given" },
      { {}, "transport", "no reason given" }, { { kind = "timeout" }, "timeout", "no reason given" },
      { { kind = 5, message = "m" }, "transport", "m" },
      { setmetatable({}, { __tostring = function() return "odd" end }), "transport", "odd" },
    } do
      local output, err = client(answering(nil, case[1]), false):describe_contact(PLACE)
      assert.is_nil(output)
      assert.is_true(errors.is(err))
      assert.same({ case[2], case[3], "DescribeContact" }, { err.kind, err.message, err.operation })
    end
    local _, err = client(answering(nil), false):describe_contact(PLACE)
    assert.equal("transport", err.kind)
  end)

  it("keeps its own error tables", function()
    local mine = { kind = "transport", message = "m" }
    client(answering(nil, mine), false):describe_contact(PLACE)
    assert.same({ kind = "transport", message = "m" }, mine)
    assert.is_nil(getmetatable(mine))
    local ours = errors.new { kind = "timeout", message = "m" }
    assert.equal(ours, select(2, brought.answer(nil, ours)))
  end)

  it("that gives no response is told so", function()
    for expected, response in pairs { ["got one without a status"] = {}, ["got string"] = "HTTP/1.1 200 OK",
      ["got a body that is no string"] = { status = 200, body = {} } } do
      local output, err = client(answering(response)):describe_contact(PLACE)
      assert.is_nil(output)
      assert.equal("protocol", err.kind)
      assert.matches(expected, err.message, 1, true)
    end
  end)

  it("that does not say whether it has sent is not taken to have sent nothing", function()
    local t = answering(nil, { kind = "transport", message = "lost" })
    local _, err = client(t):pause_contact(PLACE)
    assert.same({ 1, 1 }, { t.calls, err.attempts })
    t = answering(nil, { kind = "transport", message = "lost" })
    client(t):describe_contact(PLACE)
    assert.equal(3, t.calls)
    t = answering(nil, { kind = "transport", message = "refused", sent = false })
    client(t):pause_contact(PLACE)
    assert.equal(3, t.calls)
  end)

  it("gives credentials their answers as well", function()
    local asked = {}
    local t = { now = function() return 1700000000 end, sleep = function() end, send = function(_, request)
      asked[#asked + 1] = type(request.body)
      return nil, "no route"
    end }
    local c = connect.client { region = "eu-west-2", transport = t, read = function() end,
      getenv = function(name)
        return name == "AWS_CONTAINER_CREDENTIALS_FULL_URI" and "http://127.0.0.1/keys" or nil
      end }
    local output, err = c:describe_contact(PLACE)
    assert.is_nil(output)
    assert.equal("DescribeContact: credentials: container: no route", tostring(err))
    assert.same({ "string" }, { asked[1] })
  end)
end)
