local successor = require "luaconnect.emulator.successor"
local support = require "spec.support.world"

local w
before_each(function() w = support.new() end)

local function start(operation, changes)
  return assert(support.start(w, operation, changes)).ContactId
end

local function task(previous, attributes)
  return start("StartTaskContact", { PreviousContactId = previous, Attributes = attributes })
end

local function update(id, attributes)
  return support.call(w, "UpdateContactAttributes", { InitialContactId = id, Attributes = attributes })
end

local function attributes(id)
  return assert(support.call(w, "GetContactAttributes", { InitialContactId = id })).Attributes
end

local function refused(code, status, operation, changes)
  local output, err = support.start(w, operation, changes)
  assert.is_nil(output)
  assert.same({ code, status }, { err.code, err.status })
end

local function stop(id)
  assert(support.call(w, "StopContact", { ContactId = id }))
end

describe("PreviousContactId", function()
  it("links a task into a chain", function()
    local first = start "StartChatContact"
    local second = task(first)
    local third = task(second)
    local contact = support.describe(w, third)
    assert.equal(second, contact.PreviousContactId)
    for _, id in ipairs { first, second, third } do
      assert.equal(first, support.describe(w, id).InitialContactId)
      assert.equal(first, support.describe(w, id).ContactAssociationId)
    end
  end)

  it("shares attributes along the chain (TASK-6)", function()
    local first = start("StartChatContact", { Attributes = { a = "1", b = "1" } })
    local second = task(first, { b = "2", c = "2" })
    assert.same({ a = "1", b = "2", c = "2" }, attributes(first))
    assert(update(second, { a = "3" }))
    assert.equal("3", attributes(first).a)
    assert.equal("3", support.describe(w, first).Attributes.a)
  end)

  it("may name a chat, a call or a task, but no email (TASK-7)", function()
    for _, operation in ipairs { "StartChatContact", "StartWebRTCContact", "StartTaskContact" } do
      task(start(operation))
    end
    refused("InvalidRequestException", 400, "StartTaskContact",
      { PreviousContactId = start "StartEmailContact" })
  end)

  it("does not know other contacts", function()
    refused("ResourceNotFoundException", 404, "StartTaskContact", { PreviousContactId = "nobody" })
  end)

  it("links twelve contacts and no more (TASK-4)", function()
    local last = start "StartTaskContact"
    for _ = 2, 12 do last = task(last) end
    refused("ServiceQuotaExceededException", 402, "StartTaskContact", { PreviousContactId = last })
  end)

  it("counts what the chain weighs already (GEN-1)", function()
    local first = start("StartTaskContact", { Attributes = { k = ("x"):rep(32000) } })
    refused("InvalidRequestException", 400, "StartTaskContact",
      { PreviousContactId = first, Attributes = { l = ("x"):rep(1000) } })
    task(first, { k = "small", l = ("x"):rep(1000) })
  end)
end)

describe("RelatedContactId", function()
  it("starts with a copy of the attributes (TASK-8)", function()
    for _, operation in ipairs { "StartTaskContact", "StartChatContact", "StartOutboundVoiceContact",
      "StartWebRTCContact", "StartEmailContact", "StartOutboundChatContact" } do
      local first = start("StartTaskContact", { Attributes = { a = "1" } })
      local second = start(operation, { RelatedContactId = first, Attributes = { b = "2" } })
      assert.same({ a = "1", b = "2" }, attributes(second), operation)
      assert(update(second, { a = "3" }))
      assert.same({ a = "1" }, attributes(first), operation)
      assert.equal(first, support.describe(w, second).RelatedContactId)
      assert.equal(first, support.describe(w, second).ContactAssociationId)
    end
  end)

  it("has no limit but the weight of the copy (GEN-1)", function()
    local first = start("StartTaskContact", { Attributes = { k = ("x"):rep(32000) } })
    for _ = 1, 20 do start("StartTaskContact", { RelatedContactId = first }) end
    refused("InvalidRequestException", 400, "StartTaskContact",
      { RelatedContactId = first, Attributes = { l = ("x"):rep(1000) } })
  end)

  it("does not know other contacts", function()
    refused("ResourceNotFoundException", 404, "StartTaskContact", { RelatedContactId = "nobody" })
  end)
end)

describe("PersistentChat", function()
  local function continue(kind, source)
    return support.start(w, "StartChatContact",
      { PersistentChat = { RehydrationType = kind, SourceContactId = source } })
  end

  it("goes on from an ended chat (CHAT-10, CHAT-12)", function()
    local first = start "StartChatContact"
    stop(first)
    for _, kind in ipairs { "FROM_SEGMENT", "ENTIRE_PAST_SESSION" } do
      local chat = assert(continue(kind, first))
      assert.equal(first, chat.ContinuedFromContactId)
      assert.equal(first, support.describe(w, chat.ContactId).RelatedContactId)
    end
  end)

  it("goes on from no chat that lasts (CHAT-11)", function()
    local first = start "StartChatContact"
    for _, kind in ipairs { "FROM_SEGMENT", "ENTIRE_PAST_SESSION" } do
      local _, err = continue(kind, first)
      assert.equal("InvalidRequestException", err.code)
    end
    w:sleep(300)
    assert(continue("FROM_SEGMENT", first))
  end)

  it("goes on from the last chat of a session, and not before all of it is over (CHAT-10)", function()
    local first = support.chat(w)
    local last = successor.pass(w, w.contacts.all:get(first), { target = {} }, w.clock:now()).id
    stop(task(first))
    assert.equal("InvalidRequestException", select(2, continue("ENTIRE_PAST_SESSION", first)).code)
    stop(last)
    assert.equal(last, assert(continue("ENTIRE_PAST_SESSION", first)).ContinuedFromContactId)
    assert.equal(first, assert(continue("FROM_SEGMENT", first)).ContinuedFromContactId)
  end)

  it("takes a task that follows a chat for no part of it", function()
    local first = start "StartChatContact"
    local after = task(first)
    stop(first)
    assert.equal(first, assert(continue("ENTIRE_PAST_SESSION", first)).ContinuedFromContactId)
    stop(after)
    assert.equal(first, assert(continue("ENTIRE_PAST_SESSION", first)).ContinuedFromContactId)
  end)

  it("goes on from the whole of a session where no type is needed (CHAT-9)", function()
    w = support.new { rules = { ["CHAT-9"] = false } }
    local first = start "StartChatContact"
    assert.equal("InvalidRequestException", select(2, continue(nil, first)).code)
    stop(first)
    assert.equal(first, assert(continue(nil, first)).ContinuedFromContactId)
  end)

  it("goes on from chats alone, and from ones that it knows", function()
    local other = start "StartTaskContact"
    stop(other)
    assert.equal("InvalidRequestException", select(2, continue("FROM_SEGMENT", other)).code)
    assert.equal("ResourceNotFoundException", select(2, continue("FROM_SEGMENT", "nobody")).code)
    assert.equal("InvalidRequestException", select(2, continue("FROM_SEGMENT", nil)).code)
  end)
end)
