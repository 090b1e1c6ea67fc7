local guard = require "luaconnect.emulator.guard"
local support = require "spec.support.world"

local w, call
before_each(function()
  w = support.new()
  call = { instance = w.resources:instance(support.INSTANCE), now = support.START, input = {} }
end)

local function try(conditions, operation, changes)
  call.input.ContactId = assert(support.start(w, operation, changes)).ContactId
  local handler = guard(conditions, function(_, _, contact) return contact.id end)
  local found, refused = handler(w, call)
  if found then assert.equal(call.input.ContactId, found) end
  return refused and refused.code, refused and refused.message
end

describe("a guard", function()
  it("brings the contact", function()
    assert.is_nil(try({}, "StartTaskContact"))
  end)

  it("wants a channel of some", function()
    assert.is_nil(try({ channels = { "TASK", "EMAIL" } }, "StartEmailContact"))
    local _, message = try({ channels = { "TASK", "EMAIL" } }, "StartChatContact")
    assert.equal("ContactId: a contact of channel TASK or EMAIL expected, got CHAT", message)
  end)

  it("wants contacts that have not ended, or have begun, too", function()
    local later = { ScheduledTime = support.START + 60 }
    assert.is_nil(try({ active = true }, "StartTaskContact", later))
    assert.equal("InvalidRequestException", (try({ begun = true }, "StartTaskContact", later)))
    assert.equal("ConflictException",
      (try({ begun = true, code = "ConflictException" }, "StartTaskContact", later)))
    w.contacts:finish(w.contacts.all:get(call.input.ContactId), support.START, "API")
    local _, refused = guard({ active = true }, error)(w, call)
    assert.equal("ContactId: an active contact expected, got one that has ended", refused.message)
  end)

  it("does not find what is not there", function()
    call.input.InitialContactId = "nobody"
    local _, refused = guard({ member = "InitialContactId" }, error)(w, call)
    assert.equal("ResourceNotFoundException", refused.code)
  end)
end)
