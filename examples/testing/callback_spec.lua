-- In busted: the emulator is in this process, and time passes as the test says.
--
--     busted examples/testing/callback_spec.lua

package.path = "examples/testing/?.lua;" .. package.path

local callback = require "callback"
local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"

local PLACE = { instance = emulator.INSTANCE_ID, flow = emulator.FLOW_ID }

local world, client
before_each(function()
  world = emulator.new { clock = os.time() }
  client = connect.client {
    region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world,
  }
end)

local function chat()
  return assert(client:start_chat_contact {
    InstanceId = PLACE.instance, ContactFlowId = PLACE.flow, ParticipantDetails = { DisplayName = "Ada" },
    Attributes = { order = "4711" },
  }).ContactId
end

describe("an unanswered chat", function()
  it("becomes a task that knows what the chat knew", function()
    local id = chat()
    local task = assert(callback.make_up(client, PLACE, id))
    local made = assert(client:describe_contact {
      InstanceId = PLACE.instance, ContactId = task.ContactId,
    }).Contact
    assert.equal(id, made.PreviousContactId)
    assert.equal("4711", made.Attributes.order)
  end)

  it("becomes one task, however often it is made up for", function()
    local id = chat()
    local first = assert(callback.make_up(client, PLACE, id))
    assert.equal(first.ContactId, assert(callback.make_up(client, PLACE, id)).ContactId)
  end)

  it("may have ended by itself: nobody joined it in time", function()
    local id = chat()
    client:opened():sleep(6 * 60)
    assert(callback.make_up(client, PLACE, id))
    local ended = assert(client:describe_contact { InstanceId = PLACE.instance, ContactId = id }).Contact
    assert.equal("CUSTOMER_CONNECTION_NOT_ESTABLISHED", ended.DisconnectReason)
  end)
end)

describe("an answered chat", function()
  it("is left alone", function()
    local agent = assert(world.agents:login "admin")
    local id = chat()
    assert(world.agents:accept(agent.id, id))
    local task, err = callback.make_up(client, PLACE, id)
    assert.is_nil(task)
    assert.is_nil(err)
  end)
end)

describe("trouble", function()
  it("is passed on", function()
    world.faults:use { { operation = "StartTaskContact", code = "ServiceQuotaExceededException" } }
    local task, err = callback.make_up(client, PLACE, chat())
    assert.is_nil(task)
    assert.equal("ServiceQuotaExceededException", err.code)
    assert.is_true(err.quota)
  end)
end)
