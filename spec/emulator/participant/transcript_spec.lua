local core = require "luaconnect.core"
local support = require "spec.support.world"

local w, take_part
before_each(function()
  w = support.new()
  take_part = function(...) return support.take_part(w, ...) end
end)

local function say(token, ...)
  for _, text in ipairs { ... } do
    assert(take_part(token, "SendMessage", { ContentType = "text/plain", Content = text }))
    w.clock:advance(1)
  end
end

-- what a page holds: the messages as letters, joinings as "+", the end as "."
local function page(token, input)
  local output, err = take_part(token, "GetTranscript", input)
  if not output then return nil, err end
  local letters = {}
  for i, item in ipairs(output.Transcript) do
    letters[i] = item.Content or item.ContentType:find "joined" and "+" or "."
  end
  return table.concat(letters), output
end

local function pages(token, input)
  local found = {}
  repeat
    local letters, output = assert(page(token, input))
    found[#found + 1] = letters
    input.NextToken = output.NextToken
    input.StartPosition = nil
  until not input.NextToken
  return table.concat(found, " ")
end

local function chat(...)
  local id, token, started = support.chat(w)
  say(token, ...)
  return token, id, started
end

describe("GetTranscript", function()
  it("answers the latest ten, latest first", function()
    local token, id = chat("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k")
    local letters, output = page(token)
    assert.equal("kjihgfedcb", letters)
    assert.equal(id, output.InitialContactId)
    assert.equal("a+", (page(token, { NextToken = output.NextToken })))
  end)

  it("pages both ways in both orders", function()
    local token = chat("a", "b", "c")
    assert.equal("c b a +", pages(token, { MaxResults = 1 }))
    assert.equal("bc +a", pages(token, { MaxResults = 2, SortOrder = "ASCENDING" }))
    assert.equal("ba+", (page(token, { ScanDirection = "FORWARD", MaxResults = 3 })))
    assert.equal("+a bc", pages(token, {
      ScanDirection = "FORWARD", MaxResults = 2, SortOrder = "ASCENDING",
    }))
    assert.equal("cba+", pages(token, { MaxResults = 0 }))
    assert.equal("cba+", pages(token, { MaxResults = 100 }))
  end)

  it("starts at the time that an item shows, however fine the clock is", function()
    for _, fraction in ipairs { 0.0004, 0.0006, 0.5 } do
      w = support.new { clock = support.START + fraction }
      local token = chat "a"
      for _, direction in ipairs { "FORWARD", "BACKWARD" } do
        local shown = assert(take_part(token, "GetTranscript")).Transcript[1]
        assert.matches("a", (page(token, {
          StartPosition = { AbsoluteTime = shown.AbsoluteTime }, ScanDirection = direction,
        })))
      end
    end
  end)

  it("starts at an item, at a time, or at one of the most recent", function()
    local token = chat("a", "b", "c")
    local list = assert(take_part(token, "GetTranscript")).Transcript
    local function from(start, direction)
      local input = { StartPosition = start, ScanDirection = direction, SortOrder = "ASCENDING" }
      return (page(token, input))
    end
    assert.equal("bc", from { Id = list[2].Id })
    assert.equal("+ab", from({ Id = list[2].Id }, "BACKWARD"))
    assert.equal("bc", from { AbsoluteTime = list[2].AbsoluteTime })
    assert.equal("+ab", from({ AbsoluteTime = list[2].AbsoluteTime }, "BACKWARD"))
    assert.equal("c", from { AbsoluteTime = "2023-11-14T22:13:21.001Z" })
    assert.equal("+ab", from({ AbsoluteTime = "2023-11-14T22:13:21.999Z" }, "BACKWARD"))
    assert.equal("", from { AbsoluteTime = "2030-01-01T00:00:00.000Z" })
    assert.equal("", from({ AbsoluteTime = "2020-01-01T00:00:00.000Z" }, "BACKWARD"))
    assert.equal("bc", from { MostRecent = 2 })
    assert.equal("c", from { MostRecent = 0 })
    assert.equal("+abc", from { MostRecent = 100 })
  end)

  it("takes an empty position for none, as chatjs sends it", function()
    local token = chat("a", "b")
    assert.equal("+ab", (page(token, {
      MaxResults = 15, ScanDirection = "BACKWARD", SortOrder = "ASCENDING", StartPosition = {},
    })))
  end)

  it("goes on at the same item when there are new ones", function()
    local token = chat("a", "b", "c")
    local _, output = page(token, { MaxResults = 2 })
    say(token, "d", "e")
    assert.equal("a+", (page(token, { NextToken = output.NextToken, MaxResults = 2 })))
  end)

  it("refuses what points nowhere", function()
    local token = chat "a"
    local other = chat "b"
    local foreign = assert(take_part(other, "GetTranscript")).Transcript[1]
    local second = support.chat(w)
    for _, input in ipairs {
      { NextToken = "x" }, { NextToken = "bc." .. foreign.Id }, { NextToken = "bp." },
      { StartPosition = { Id = "x" } }, { StartPosition = { Id = foreign.Id } },
      { StartPosition = { AbsoluteTime = "yesterday" } }, { StartPosition = { MostRecent = 101 } },
      { StartPosition = { MostRecent = 1, Id = "x" } }, { ContactId = "x" }, { ContactId = second },
      { MaxResults = 101 }, { MaxResults = -1 }, { ScanDirection = "SIDEWAYS" }, { SortOrder = "x" },
    } do
      local _, err = page(token, input)
      assert.same({ "ValidationException", 400 }, { err.code, err.status }, core.json_encode(input))
    end
  end)
end)

describe("a persistent chat", function()
  local function continue(id, kind)
    local _, token = support.chat(w, { PersistentChat = { RehydrationType = kind, SourceContactId = id } })
    return token
  end

  local function ended(...)
    local token, id = chat(...)
    assert(take_part(token, "DisconnectParticipant"))
    w:tick()
    return id
  end

  it("reaches back by next token alone", function()
    local first = ended("a", "b")
    local token = continue(first, "ENTIRE_PAST_SESSION")
    say(token, "c")
    local letters, output = page(token)
    assert.equal("c+", letters)
    letters, output = page(token, { NextToken = output.NextToken })
    assert.equal("..ba+", letters)
    assert.is_nil(output.NextToken)
    assert.equal(first, output.Transcript[3].RelatedContactId)
    assert.is_nil(output.Transcript[3].ContactId)
  end)

  it("keeps to its session when it is scanned forward, or from a position", function()
    local token = continue(ended "a", "FROM_SEGMENT")
    say(token, "b")
    assert.equal("+b", pages(token, { ScanDirection = "FORWARD", SortOrder = "ASCENDING" }))
    assert.equal("b +", pages(token, {
      ScanDirection = "BACKWARD", StartPosition = { MostRecent = 1 }, MaxResults = 1,
    }))
    local contact = assert(take_part(token, "GetTranscript")).Transcript[1].ContactId
    assert.equal("b+", pages(token, { ContactId = contact }))
  end)

  it("reaches what the one before it reached", function()
    local token = chat "a"
    assert(take_part(token, "DisconnectParticipant"))
    w:tick()
    local ids = {}
    for id in w.contacts.all:each() do ids[#ids + 1] = id end
    local second = continue(ids[1], "FROM_SEGMENT")
    say(second, "b")
    assert(take_part(second, "DisconnectParticipant"))
    w:tick()
    for id in w.contacts.all:each() do ids[3] = id end
    local third = continue(ids[3], "FROM_SEGMENT")
    assert.equal("+ ..b+..a+", pages(third, {}))
  end)

  it("reaches back over a hundred contacts, and no further", function()
    local id, token
    for i = 1, 103 do
      token = i == 1 and chat "x" or continue(id, "FROM_SEGMENT")
      for other in w.contacts.all:each() do id = other end
      if i < 103 then assert(take_part(token, "DisconnectParticipant")) end
      w:tick()
    end
    local seen, input = {}, { MaxResults = 100 }
    repeat
      local output = assert(take_part(token, "GetTranscript", input))
      for _, item in ipairs(output.Transcript) do
        if item.RelatedContactId then seen[item.RelatedContactId] = true end
      end
      input.NextToken = output.NextToken
    until not input.NextToken
    local count = 0
    for _ in pairs(seen) do count = count + 1 end
    assert.equal(100, count)
  end)
end)

describe("a long chat that is continued", function()
  it("is reached back to for five megabytes", function()
    local id, token = support.chat(w)
    for _ = 1, 330 do say(token, ("x"):rep(16000)) end
    assert(take_part(token, "DisconnectParticipant"))
    local _, later = support.chat(w, {
      PersistentChat = { RehydrationType = "ENTIRE_PAST_SESSION", SourceContactId = id },
    })
    local count, input = 0, { MaxResults = 100 }
    repeat
      local output = assert(take_part(later, "GetTranscript", input))
      for _, item in ipairs(output.Transcript) do
        if item.RelatedContactId and item.Type == "MESSAGE" then count = count + 1 end
      end
      input.NextToken = output.NextToken
    until not input.NextToken
    assert.equal(math.floor(5000000 / 16000), count)
  end)
end)

describe("what was said", function()
  it("survives a snapshot", function()
    local token, id = chat("a", "b")
    local copy = support.new()
    copy.store:restore(assert(core.json_decode(core.json_encode(w.store:snapshot()))))
    w = copy
    assert.equal("ba+", (page(token)))
    assert(support.call(w, "StopContact", { ContactId = id }))
    copy = support.new()
    copy.store:restore(assert(core.json_decode(core.json_encode(w.store:snapshot()))))
    local heard = {}
    copy.chats:on(function(item) heard[#heard + 1] = item.ContentType end)
    copy:tick()
    assert.same({ "application/vnd.amazonaws.connect.event.chat.ended" }, heard)
  end)
end)
