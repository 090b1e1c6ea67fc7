-- Every operation's input goes to a server and comes out of its decoder as it went in, and a generated
-- output comes back as it was.

local child = require "spec.support.child"
local connect = require "luaconnect"
local echo = require "spec.roundtrip.echo"
local emulator = require "luaconnect.emulator"
local generator = require "spec.roundtrip.generator"

local function clients(options)
  local found = {}
  for _, service in ipairs(connect.services()) do
    found[service] = connect.service(service, {
      region = emulator.REGION, credentials = emulator.CREDENTIALS,
      endpoint = options.endpoint, transport = options.transport, clock = options.clock,
    })
  end
  return found
end

-- turns: no number for the least, then one for each member of the largest union on either side
local function turns_of(facts)
  local _, inputs = generator.make(facts.service, facts.input, 0)
  local _, outputs = generator.make(facts.service, facts.output, 0)
  local turns = { false }
  for turn = 0, math.max(inputs, outputs) - 1 do turns[#turns + 1] = turn end
  return turns
end

local function round_trip(client, facts, turn)
  local input = generator.make(facts.service, facts.input, turn or nil)
  local output, err = client:call(facts.name, input, { headers = { [echo.HEADER] = tostring(turn) } })
  if not output then return tostring(err) end
  local expected = generator.make(facts.service, facts.output, turn or nil)
  return echo.difference(expected, output)
end

local function round_trips(client, service)
  local wrong, count = {}, 0
  for _, operation in ipairs(connect.operations(service)) do
    local facts = echo.facts(service, operation)
    for _, turn in ipairs(turns_of(facts)) do
      local difference = round_trip(client, facts, turn)
      if difference then wrong[#wrong + 1] = operation .. " " .. tostring(turn) .. ": " .. difference end
    end
    count = count + 1
  end
  assert.equal("", table.concat(wrong, "\n"))
  return count
end

local COUNTS = {
  connect = 397, ["connect-contact-lens"] = 1, connectcampaignsv2 = 37, connectcases = 43,
  connectparticipant = 11,
}

describe("in process, every operation of", function()
  local world = emulator.new { handlers = echo.handlers(), clock = 1700000000 }
  local found = clients {
    endpoint = "http://127.0.0.1:1", transport = world, clock = function() return world:now() end,
  }
  for service, count in pairs(COUNTS) do
    it(service .. " goes and comes back as it was", function()
      assert.equal(count, round_trips(found[service], service))
    end)
  end
end)

describe("over HTTP #door, every operation of", function()
  local server, found

  setup(function()
    server = child.listen { child.LUA, "spec/roundtrip/door.lua" }
    found = clients { endpoint = server.url }
  end)

  teardown(function()
    if server then server:close() end
  end)

  for service, count in pairs(COUNTS) do
    it(service .. " goes and comes back as it was", function()
      assert.equal(count, round_trips(found[service], service))
      assert.equal("", server:errors())
    end)
  end
end)
