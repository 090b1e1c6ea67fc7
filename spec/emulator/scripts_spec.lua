local emulator = require "luaconnect.emulator"
local support = require "spec.support.world"

local START = support.START

local w, told, count
local function new_world()
  count, told = 0, {}
  w = support.new { uuid = function()
    count = count + 1
    return ("id-%d"):format(count)
  end }
  w.events:on("*", function(contact, at, name)
    told[#told + 1] = contact.id .. " " .. name .. " " .. at - START
  end)
end
before_each(new_world)

local function start(operation)
  return assert(support.start(w, operation or "StartTaskContact")).ContactId
end

local function later(seconds)
  w.clock:advance(seconds)
  w:tick()
end

local function history(id)
  local list = {}
  for _, line in ipairs(told) do
    local rest = line:match("^" .. id:gsub("%-", "%%-") .. " (.*)$")
    list[#list + 1] = rest
  end
  return list
end

describe("a scripted agent", function()
  it("takes contacts one after the other", function()
    assert(w.agents:script("ada", { accept_after = 3, handle_seconds = 60, after_work_seconds = 5 }))
    local first, second = start(), start()
    later(3600)
    assert.same({ "INITIATED 0", "CONNECTED_TO_SYSTEM 0", "QUEUED 0", "CONNECTED_TO_AGENT 3",
      "DISCONNECTED 63", "COMPLETED 68" }, history(first))
    assert.same({ "CONNECTED_TO_AGENT 71", "DISCONNECTED 131", "COMPLETED 136" },
      { history(second)[4], history(second)[5], history(second)[6] })
    assert.equal("AGENT_COMPLETED", support.describe(w, first).DisconnectReason)
  end)

  it("begins with what is there already", function()
    local id = start()
    w.agents:login "ada"
    assert(w.agents:script("ada", {}))
    later(100)
    assert.same({ "CONNECTED_TO_AGENT 2", "DISCONNECTED 62", "COMPLETED 72" },
      { history(id)[4], history(id)[5], history(id)[6] })
  end)

  it("passes contacts on", function()
    local queue = emulator.QUEUE_ID
    assert(w.agents:script("ada", { transfer_to = { user = "grace" }, handle_seconds = 10 }))
    assert(w.agents:login("grace", { queues = { queue }, status = "Lunch" }))
    local id = start()
    later(20)
    local record = support.describe(w, id)
    assert.equal("AGENT_DISCONNECT", record.DisconnectReason)
    assert.equal(1, w.routing:view "grace".count)
  end)

  it("says so when it cannot pass one on, and ends it", function()
    local lines = {}
    w.log = function(line) lines[#lines + 1] = line end
    assert(w.agents:script("ada", { transfer_to = { queue = "nowhere" } }))
    local id = start()
    later(100)
    assert.matches("script of ada: .*QUEUE", lines[1])
    assert.equal("AGENT_COMPLETED", support.describe(w, id).DisconnectReason)
  end)

  it("rejects a share, and rests", function()
    assert(w.agents:script("ada", { reject_share = 0.5, handle_seconds = 1, after_work_seconds = 0 }))
    local rejected = 0
    for _ = 1, 40 do
      start()
      later(2)
      local row = w.agents:list()[1].contacts[1]
      if row and row.state == "REJECTED" then rejected = rejected + 1 end
      later(100)
    end
    assert.is_true(rejected > 10 and rejected < 30, rejected)
  end)

  it("does the same again with the same ids", function()
    local function run()
      new_world()
      assert(w.agents:script("ada", { reject_share = 0.5 }))
      for _ = 1, 10 do start() end
      later(7200)
      return told
    end
    assert.same(run(), run())
    assert.is_true(#told > 40)
  end)

  it("goes on after a restore", function()
    assert(w.agents:script("ada", { reject_share = 1, rest_seconds = 10 }))
    local id = start()
    later(3)
    local again = support.new { clock = w.clock:now() }
    again.store:restore(w.store:snapshot())
    w = again
    assert.equal("REJECTED", w.agents:list()[1].contacts[1].state)
    later(10)
    local row = w.agents:list()[1].contacts[1]
    assert.same({ id, "CONNECTING" }, { row.id, row.state })
  end)

  it("is refused a script that makes no sense", function()
    for message, script in pairs {
      ["accept_after: a number expected, got string"] = { accept_after = "2" },
      ["handle_seconds: a number that is not negative expected"] = { handle_seconds = -1 },
      ["rest_seconds: at least a second expected"] = { rest_seconds = 0 },
      ["say%[2%]: a text expected, got number"] = { say = { "a", 5 } },
      ["dance: an option that is known expected"] = { dance = true },
    } do
      local got, err = w.agents:script("ada", script)
      assert.is_nil(got)
      assert.matches(message, err.message)
    end
    assert.same({}, w.agents:list())
  end)
end)
