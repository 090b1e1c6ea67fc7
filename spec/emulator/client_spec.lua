-- Clients whose transport is an emulator: the library on both ends, and no socket between.

local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"

local START = 1700000000

local world, client
before_each(function()
  world = emulator.new { clock = START, log = function(line) error(line, 0) end }
  client = assert(connect.client {
    region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world,
  })
end)

local function start(method, changes)
  local input = { InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID }
  for name, value in pairs(changes) do input[name] = value end
  return assert(client[method](client, input)).ContactId
end

local function describe_contact(id)
  return assert(client:describe_contact { InstanceId = emulator.INSTANCE_ID, ContactId = id }).Contact
end

describe("a client of an emulator", function()
  it("lives through two hours in a blink", function()
    local before = os.clock()
    local id = start("start_task_contact", { Name = "later", ScheduledTime = START + 7200 })
    assert.is_nil(describe_contact(id).ConnectedToSystemTimestamp)
    world:sleep(7200)
    assert.equal(START + 7200, describe_contact(id).ConnectedToSystemTimestamp)
    assert.is_true(os.clock() - before < 1)
  end)

  it("signs by the emulator's time", function()
    world:sleep(30 * 86400)
    start("start_task_contact", { Name = "much later" })
  end)

  it("lets tasks wait side by side", function()
    local function wait_and_start(seconds)
      return world:spawn(function()
        world:sleep(seconds)
        return describe_contact(start("start_task_contact", { Name = "n" })).InitiationTimestamp
      end)
    end
    local late, early = wait_and_start(3600), wait_and_start(60)
    assert.same({ START + 3600, START + 60 }, { world:wait(late), world:wait(early) })
    assert.equal(START + 3600, world:now())
  end)

  it("sees the errors of the service", function()
    local output, err = client:start_task_contact { InstanceId = emulator.INSTANCE_ID, Name = "n" }
    assert.is_nil(output)
    assert.same({ "service", "InvalidRequestException", 400 }, { err.kind, err.code, err.status })
    assert.is_string(err.request_id)
    output, err = client:get_federation_token { InstanceId = emulator.INSTANCE_ID }
    assert.is_nil(output)
    assert.same({ "NotImplementedException", 501 }, { err.code, err.status })
    assert.matches("GetFederationToken", err.message)
  end)

  it("starts a contact once, however often it asks with one token", function()
    local input = { InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID, Name = "n" }
    local first = assert(client:start_task_contact(input, { client_token = "order-4711" }))
    local second = assert(client:start_task_contact(input, { client_token = "order-4711" }))
    assert.equal(first.ContactId, second.ContactId)
  end)
end)
