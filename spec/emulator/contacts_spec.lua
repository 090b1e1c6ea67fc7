local contacts = require "luaconnect.emulator.contacts"
local emulator = require "luaconnect.emulator"
local instances = require "luaconnect.emulator.instance"

local NOW, DAY = 1000000, 86400

local world, home, told
before_each(function()
  world, told = emulator.new { clock = NOW }, {}
  home = instances.new(nil, { id = "home", arn = "arn:aws:connect:us-east-1:1:instance/home" })
  world.events:on("*", function(contact, at, name, updated)
    told[#told + 1] = table.concat({ contact.id, name, at - NOW, updated and updated[1] }, " ")
  end)
end)

local function open(id, changes)
  local record = { Id = id, Channel = "TASK" }
  for name, value in pairs(changes or {}) do record[name] = value end
  return world.contacts:open(home, record, { chain = contacts.chain() }, NOW)
end

local function later(seconds)
  world.clock:advance(seconds)
  world:tick()
end

describe("a contact", function()
  it("goes through its states and tells each", function()
    local contact = open "c"
    assert.same({}, told)
    world.contacts:launch(contact, NOW)
    world.contacts:enqueue(contact, "q", NOW + 1)
    assert.equal("QUEUED", contact.state)
    world.contacts:connect(contact, "u", NOW + 2)
    world.contacts:updated(contact, NOW + 3, { "Tags" })
    world.contacts:finish(contact, NOW + 4, "API")
    assert.same({ "c INITIATED 0", "c CONNECTED_TO_SYSTEM 0", "c QUEUED 1", "c CONNECTED_TO_AGENT 2",
      "c CONTACT_DATA_UPDATED 3 Tags", "c DISCONNECTED 4", "c COMPLETED 4" }, told)
    assert.equal("COMPLETED", contact.state)
    assert.equal(NOW + 4, contact.record.LastUpdateTimestamp)
    assert.same({ Id = "q", EnqueueTimestamp = NOW + 1 }, contact.record.QueueInfo)
  end)

  it("is not complete while its agent works after it", function()
    local contact = open "c"
    world.contacts:launch(contact, NOW)
    world.events:on("DISCONNECTED", function(ended) ended.after_work = true end)
    world.contacts:finish(contact, NOW + 1, "AGENT_DISCONNECT")
    assert.equal("DISCONNECTED", contact.state)
    world.contacts:complete(contact, NOW + 9)
    assert.equal("COMPLETED", contact.state)
    assert.equal("c COMPLETED 9", told[#told])
  end)

  it("begins when it is scheduled for", function()
    world.contacts:launch(open("c", { ScheduledTimestamp = NOW + 60 }), NOW)
    later(59)
    assert.same({ "c INITIATED 0" }, told)
    later(1000)
    assert.same({ "c INITIATED 0", "c CONNECTED_TO_SYSTEM 60" }, told)
  end)

  it("expires, at its time and for its reason", function()
    local contact, stopped = open "c", open "d"
    world.contacts:arm(contact, "expire", NOW + DAY)
    world.contacts:arm(stopped, "expire", NOW + DAY)
    world.contacts:finish(stopped, NOW, "API")
    later(7 * DAY)
    assert.equal(NOW + DAY, contact.record.DisconnectTimestamp)
    assert.equal("EXPIRED", contact.record.DisconnectReason)
    assert.equal(NOW, stopped.record.DisconnectTimestamp)
  end)

  it("has one timer of a kind: the last that was set", function()
    local contact = open "c"
    world.contacts:arm(contact, "expire", NOW + 10)
    world.contacts:arm(contact, "expire", NOW + 20)
    later(15)
    assert.is_nil(contact.record.DisconnectTimestamp)
    world.contacts:disarm(contact, "expire")
    later(15)
    assert.is_nil(contact.record.DisconnectTimestamp)
  end)

  it("has its timers after a restore", function()
    world.contacts:arm(open "c", "expire", NOW + 10)
    local again = emulator.new { clock = NOW }
    again.store:restore(world.store:snapshot())
    again.clock:advance(11)
    assert.is_nil(again:tick())
    assert.equal("EXPIRED", again.contacts.all:get("c").record.DisconnectReason)
  end)
end)
