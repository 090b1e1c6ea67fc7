local core = require "luaconnect.core"
local finalized = require "spec.support.finalized"

local URL = "https://connect.eu-west-2.amazonaws.com"

describe("a finalizer that calls the core", function()
  local task = core.find("connect", "StartTaskContact")
  local scope = { service = "connect", region = "eu-west-2", access_key_id = "AKIDEXAMPLE",
    secret_access_key = "secret", time = 1700000000 }

  local function attributes(n, letter)
    local map = {}
    for i = 1, n do map["key" .. i] = letter:rep(100) end
    return map
  end

  local function request(n, letter)
    local r = assert(core.prepare(task, URL, { InstanceId = letter, Name = letter, ClientToken = "t",
      Attributes = attributes(n, letter) }))
    core.sign(r, scope)
    return r.body .. r.url .. r.headers.Authorization
  end

  it("disturbs no call that is at work", function()
    local expected, other = request(40, "a"), request(700, "b")
    local calls, wrong = 0, 0
    local pause, step = collectgarbage("setpause", 1), collectgarbage("setstepmul", 10000)
    local function last()
      calls = calls + 1
      if request(700, "b") ~= other or not core.json_encode { other } then wrong = wrong + 1 end
      pcall(core.prepare, task, 5)
    end
    for _ = 1, 400 do
      for _ = 1, 3 do finalized(last) end
      if request(40, "a") ~= expected then wrong = wrong + 1 end
      local text = core.json_encode { expected }
      if core.json_decode(text)[1] ~= expected then wrong = wrong + 1 end
      if calls > 300 then break end
    end
    collectgarbage("setpause", pause)
    collectgarbage("setstepmul", step)
    collectgarbage()
    assert.is_true(calls > 100)
    assert.equal(0, wrong)
  end)
end)
