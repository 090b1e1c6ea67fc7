-- The examples, in an emulator whose time passes as they wait.

local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"
local journals = require "spec.support.journal"

local START = 1700000000 -- Tuesday, 22:13 in UTC

describe("an example of a journey #tree", function()
  local world, client, path
  before_each(function()
    world = emulator.new { clock = START, log = function(line) error(line, 0) end }
    client = connect.client {
      region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world,
    }
    path = journals.path()
  end)
  after_each(journals.sweep)

  -- the example as the environment would have it
  local function load(name)
    local getenv = os.getenv
    os.getenv = function(variable) -- luacheck: ignore
      return variable == "CONNECT_FLOW_ID" and emulator.FLOW_ID or getenv(variable)
    end
    local flow = dofile("examples/journeys/" .. name .. ".lua")
    os.getenv = getenv -- luacheck: ignore
    return flow
  end

  local function run(name, rows)
    local report = assert(load(name):run(client, rows, { journal = path, instance = emulator.INSTANCE_ID }))
    assert.same({}, report.classes)
    return report
  end

  local function contacts()
    local list = {}
    for _, contact in world.contacts.all:each() do list[#list + 1] = contact.record end
    return list
  end

  it("reminds customers by their own clocks, and hands over who does not answer", function()
    run("reminders", {
      { id = "1", name = "Ada", phone = "+12065550100", tz = "Asia/Tokyo", at = START + 2 * 86400 },
      { id = "2", name = "Bob", phone = "+12065550101", tz = "America/New_York", at = START + 3600 },
    })
    local hours = {}
    for _, record in ipairs(contacts()) do
      local at = os.date("!%a %H:%M", math.floor(record.InitiationTimestamp))
      hours[#hours + 1] = record.Channel .. " " .. at
    end
    table.sort(hours)
    -- Bob's SMS goes at once, at 17:13 of his clock; his task waits for his morning
    assert.same({ "CHAT Thu 00:00", "CHAT Tue 22:13", "TASK Thu 03:00", "TASK Wed 14:00" }, hours)
  end)

  it("asks how a chat was", function()
    assert(world.agents:login("admin", { auto_accept = true }))
    local chat = assert(client:start_chat_contact { InstanceId = emulator.INSTANCE_ID,
      ContactFlowId = emulator.FLOW_ID, ParticipantDetails = { DisplayName = "Ada" } })
    run("survey", { { contact = chat.ContactId } })
    local survey = contacts()[2]
    assert.equal("Survey", survey.Name)
    assert.equal(chat.ContactId, survey.RelatedContactId)
  end)

  it("calls when nobody comes to a chat", function()
    run("escalation", { { id = "1", name = "Ada" } })
    local list = contacts()
    assert.equal("VOICE", list[2].Channel)
    assert.equal(list[1].Id, list[2].RelatedContactId)
    assert.is_truthy(list[1].DisconnectTimestamp)
  end)
end)
