--- The control API's news, and how to wait for them.
-- @module luaconnect.emulator.control.news

local duration = require "luaconnect.duration"
local listing = require "luaconnect.emulator.control.listing"

local news = {}

local PAGE, MOST = 100, 1000 -- events of one answer
local PATIENCE = 60 -- seconds that an answer may be waited for

local function whole(name, text, least, most)
  local value = tonumber(text)
  if value and value % 1 == 0 and value >= least and value <= most then return value end
  return nil, 400, ("%s: %d to %d expected, got %s"):format(name, least, most, text)
end

-- members of a query that are whole numbers: from, to, and what they are when they are left out
local NUMBERS = {
  after = { 0, 2 ^ 53, 0 }, limit = { 1, MOST, PAGE }, changes = { 0, 2 ^ 53 },
}

local function read(query)
  local asked = {}
  for name, facts in pairs(NUMBERS) do
    asked[name] = facts[3]
    if query[name] then
      local value, status, message = whole(name, query[name], facts[1], facts[2])
      if not value then return nil, status, message end
      asked[name] = value
    end
  end
  asked.wait = query.wait and duration.read(query.wait) or 0
  if asked.wait > PATIENCE or query.wait and not duration.read(query.wait) then
    return nil, 400, ("wait: a duration up to %ds expected, got %s"):format(PATIENCE, query.wait)
  end
  return asked
end

local function show(world, asked)
  local rows, missed = world.news:since(asked.after, asked.limit)
  local last = rows[#rows] and rows[#rows].number or world.news.last
  return listing("events", rows, {
    last = last, missed = missed or nil, changes = world.news:changes(), now = world.clock:now(),
  })
end

-- What has come meanwhile is answered at once; otherwise a door that can wait asks again.
local function events(world, asked)
  local wanted, status, message = read(asked.query)
  if not wanted then return nil, status, message end
  local function ready()
    return world.news.last ~= wanted.after
      or wanted.changes ~= nil and wanted.changes ~= world.news:changes()
  end
  local later = wanted.wait > 0 and not ready() and {
    seconds = wanted.wait, ready = ready, body = function() return show(world, wanted) end,
  }
  return show(world, wanted), later or nil
end

news[1] = { "GET", "/_emulator/events", events, { "after", "limit", "wait", "changes" } }

return news
