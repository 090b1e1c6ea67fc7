-- Clocks that jump, forth and back, by seconds and by days: every call goes through, journeys end, and
-- nothing hangs or happens twice.

local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"
local journals = require "spec.support.journal"
local journey = require "luaconnect.journey"
local property = require "spec.support.property"

local CASES = 30
local START = 1700000000

local JUMPS = { 0, 1, -1, 200, -200, 301, -301, 3600, -3600, 86400, -86400, 30 * 86400, -30 * 86400 }

local function task(name)
  return { InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID, Name = name }
end

local function count(world)
  local n = 0
  for _ in world.contacts.all:each() do n = n + 1 end
  return n
end

describe("a clock that jumps", function()
  it("is made good by the client, call after call, with credentials that run out", function()
    property.holds(CASES, function(draw)
      local world, ahead = emulator.new { clock = START }, 0
      local function clock() return world:now() + ahead end
      local asked, calls = 0, draw:between(1, 12)
      local client = connect.client { region = emulator.REGION, transport = world, clock = clock,
        credentials = function()
          asked = asked + 1
          local keys = {}
          for name, value in pairs(emulator.CREDENTIALS) do keys[name] = value end
          keys.expiration = clock() + 3600
          return keys
        end }
      for i = 1, calls do
        ahead = draw:pick(JUMPS)
        draw:note("ahead", ahead)
        assert(client:start_task_contact(task("n" .. i)))
        world.clock:advance(draw:pick { 0, 10, 4000 })
      end
      assert.equal(calls, count(world))
      assert(asked <= 2 * calls, "credentials were asked for again and again")
    end)
  end)

  -- The transport's time is what journeys go by. One row at a time, since a call is made good for one jump
  -- while it lasts, and rows beside it would bring more.
  it("ends no journey, and doubles nothing", function()
    property.holds(CASES, function(draw)
      local world, ahead = emulator.new { clock = START }, 0
      local inner = world.transport
      local door = setmetatable({ now = function() return inner:now() + ahead end }, {
        __index = function(_, name)
          local method = inner[name]
          return method and function(_, ...) return method(inner, ...) end
        end,
      })
      local client = connect.client { region = emulator.REGION, credentials = emulator.CREDENTIALS,
        transport = door }
      local flow = journey.define("jumping", function(j)
        assert(j:start_task_contact(task "first"))
        ahead = draw:pick(JUMPS)
        j:sleep "10m"
        return assert(j:start_task_contact(task "second")).ContactId
      end)
      local path = journals.path()
      local report = assert(flow:run(client, { "a", "b" }, { journal = path, concurrency = 1 }))
      journals.sweep()
      draw:note("ahead", ahead)
      assert.equal(2, report.done)
      assert.equal(4, count(world))
    end)
  end)
end)
