--- GetTranscript: pages through what was said, forth and back.
--
-- A scan is `{ entries, low, from, backward, current }`: it goes from one index to the end, or back to
-- `low`; `current` says that it stays in the session. A next token names the scan's direction and
-- bounds, and the item at which it goes on, so new items do not shift it.
-- @module luaconnect.emulator.participant.transcript

local chats = require "luaconnect.emulator.chats"
local date = require "luaconnect.date"
local refusal = require "luaconnect.emulator.refusal"

local transcript = {}

local PAGE = 10

-- items of earlier sessions first; `first` is the index of the first of this one
local function timeline(world, contact)
  local entries = world.chats:past(contact)
  entries.first = #entries + 1
  for _, item in ipairs(world.chats:list(contact)) do entries[#entries + 1] = item end
  return entries
end

-- the items of one contact of the chain alone
local function of_contact(world, call)
  local entries, id = { first = 1 }, call.input.ContactId
  local other = world.contacts.all:get(id)
  if not other or other.chain ~= call.contact.chain then
    return nil, refusal.validation "ContactId: a contact of this chat expected"
  end
  for _, item in ipairs(world.chats:list(call.contact)) do
    if item.contact == id then entries[#entries + 1] = item end
  end
  return entries
end

local function find(entries, id, low)
  for i = #entries, low, -1 do
    if entries[i].id == id then return i end
  end
end

-- positions -----------------------------------------------------------------------------------

-- a time as items show it, so that what a page showed is found again
local function milliseconds(seconds)
  return math.floor(seconds * 1000 + 0.5)
end

local function at_time(entries, text, backward)
  local time = date.iso(text)
  if not time then return nil, refusal.validation "StartPosition.AbsoluteTime: an RFC 3339 time expected" end
  local at = milliseconds(time)
  if backward then
    for i = #entries, entries.first, -1 do
      if milliseconds(entries[i].at) <= at then return i end
    end
    return entries.first - 1
  end
  for i = entries.first, #entries do
    if milliseconds(entries[i].at) >= at then return i end
  end
  return #entries + 1
end

local function position(entries, start, backward)
  if start.Id then
    local i = find(entries, start.Id, entries.first)
    if not i then return nil, refusal.validation "StartPosition.Id: an item of this chat expected" end
    return i
  end
  if start.AbsoluteTime then return at_time(entries, start.AbsoluteTime, backward) end
  return math.max(entries.first, #entries + 1 - math.max(1, start.MostRecent))
end

-- an empty position is none
local function start_of(input)
  local start = input.StartPosition or {}
  local names = 0
  for _ in pairs(start) do names = names + 1 end
  if names > 1 then return nil, refusal.validation "StartPosition: one member expected, got more" end
  return names == 1 and start
end

-- A first page stays in this session, and so do those that follow a page that was asked for by
-- position.
local function first_scan(entries, input)
  local start, refused = start_of(input)
  if start == nil then return nil, refused end
  local direction = input.ScanDirection or (start and "FORWARD" or "BACKWARD")
  local scan = { entries = entries, low = entries.first, backward = direction == "BACKWARD" }
  scan.current = start and true or not scan.backward
  if start then
    scan.from, refused = position(entries, start, scan.backward)
    if not scan.from then return nil, refused end
  else
    scan.from = scan.backward and #entries or entries.first
  end
  return scan
end

local function next_scan(entries, token)
  local direction, bounds, id = token:match "^([bf])([cp])%.(.+)$"
  local low = bounds == "c" and entries.first or 1
  local from = id and find(entries, id, low)
  if not from then return nil, refusal.validation "NextToken: one that this operation gave expected" end
  return { entries = entries, low = low, from = from, backward = direction == "b", current = bounds == "c" }
end

local function token_of(scan, i)
  local item = scan.entries[i]
  return item and ("%s%s.%s"):format(scan.backward and "b" or "f", scan.current and "c" or "p", item.id)
end

-- pages ---------------------------------------------------------------------------------------

-- the indexes of a page, oldest first, and the token of what comes then
local function page(scan, size)
  if not scan.backward then
    local last = math.min(#scan.entries, scan.from + size - 1)
    return scan.from, last, token_of(scan, last + 1)
  end
  local first = math.max(scan.low, scan.from - size + 1)
  local beyond = scan.current and first - 1 < scan.entries.first
  return first, scan.from, not beyond and token_of(scan, first - 1) or nil
end

local function view(entries, i)
  local shown = chats.view(entries[i])
  if i < entries.first then shown.ContactId, shown.RelatedContactId = nil, shown.ContactId end
  return shown
end

local function collect(entries, first, last, order)
  local list = {}
  if order == "ASCENDING" then
    for i = first, last do list[#list + 1] = view(entries, i) end
  else
    for i = last, first, -1 do list[#list + 1] = view(entries, i) end
  end
  return list
end

-- a page of no items would never end
local function size_of(input)
  return input.MaxResults and input.MaxResults > 0 and input.MaxResults or PAGE
end

function transcript.GetTranscript(world, call)
  local input = call.input
  local entries, scan, refused
  if input.ContactId then
    entries, refused = of_contact(world, call)
    if not entries then return nil, refused end
  else
    entries = timeline(world, call.contact)
  end
  if input.NextToken then
    scan, refused = next_scan(entries, input.NextToken)
  else
    scan, refused = first_scan(entries, input)
  end
  if not scan then return nil, refused end
  local first, last, token = page(scan, size_of(input))
  return {
    InitialContactId = call.contact.chain, NextToken = token,
    Transcript = collect(entries, first, last, input.SortOrder),
  }
end

return transcript
