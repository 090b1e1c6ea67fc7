local replay = require "luaconnect.emulator.replay"
local store = require "luaconnect.emulator.store"
local support = require "spec.support.world"

local DAY = 86400
local STARTS = { "StartChatContact", "StartTaskContact", "StartOutboundChatContact", "StartWebRTCContact",
  "StartOutboundVoiceContact", "StartEmailContact" }

local w
before_each(function() w = support.new() end)

local function start(operation, token, changes)
  local input = support.input(operation, changes)
  input.ClientToken = token
  return support.call(w, operation, input)
end

describe("a client token", function()
  for _, operation in ipairs(STARTS) do
    it("makes " .. operation .. " answer the same again (GEN-6)", function()
      local first = assert(start(operation, "t"))
      assert.same(first, assert(start(operation, "t")))
      assert.not_equal(first.ContactId, assert(start(operation, "u")).ContactId)
    end)
  end

  it("is refused with other parameters (GEN-7)", function()
    assert(start("StartTaskContact", "t", { Attributes = { a = "1" } }))
    local _, err = start("StartTaskContact", "t", { Attributes = { a = "2" } })
    assert.same({ "InvalidRequestException", 400 }, { err.code, err.status })
    _, err = start("StartTaskContact", "t")
    assert.same({ "InvalidRequestException", 400 }, { err.code, err.status })
  end)

  it("is refused with the operation's own error where it lists one (GEN-7)", function()
    assert(start("StartEmailContact", "t"))
    local _, err = start("StartEmailContact", "t", { Name = "other" })
    assert.same({ "IdempotencyException", 409 }, { err.code, err.status })
  end)

  it("is good for seven days", function()
    local first = assert(start("StartTaskContact", "t"))
    w:sleep(7 * DAY - 1)
    assert.equal(first.ContactId, assert(start("StartTaskContact", "t")).ContactId)
    w:sleep(1)
    assert.not_equal(first.ContactId, assert(start("StartTaskContact", "t")).ContactId)
  end)

  it("belongs to one operation", function()
    assert(start("StartTaskContact", "t"))
    assert(start("StartChatContact", "t"))
  end)

  it("answers what would be refused by now", function()
    local changes = { ScheduledTime = support.START + 60 }
    local first = assert(start("StartTaskContact", "t", changes))
    w:sleep(3600)
    assert.equal(first.ContactId, assert(start("StartTaskContact", "t", changes)).ContactId)
  end)

  it("does not remember a refusal", function()
    assert.is_nil((start("StartTaskContact", "t", { PreviousContactId = "nobody" })))
    assert(start("StartTaskContact", "t"))
  end)
end)

describe("replay", function()
  it("forgets what is too old", function()
    local memory = replay.new(store.new())
    for i = 1, 10 do
      memory:keep({ operation = "O", input = { ClientToken = tostring(i) }, now = i * DAY }, {})
    end
    memory:find { operation = "O", input = { ClientToken = "x" }, now = 10 * DAY, errors = {} }
    assert.equal(7, memory.entries:count())
  end)
end)
