--- The control API's view of the whole: health, reset, snapshot, restore.
-- @module luaconnect.emulator.control.state

local core = require "luaconnect.core"

local state = {}

local FORMAT = "luaconnect-emulator-1" -- of snapshots

local function health(world)
  return {
    status = "ok", version = world.VERSION, now = world.clock:now(), region = world.region,
    account = world.account, contacts = world.contacts.all:count(),
  }
end

local function reset(world)
  world:reset()
  return { now = world.clock:now() }
end

-- one document at a time, since all of them may be more than one text of JSON holds
local function snapshot(world)
  local collections = {}
  for name, list in pairs(world.store:snapshot()) do
    local rows = {}
    for i, row in ipairs(list) do rows[i] = assert(core.json_encode(row)) end
    collections[#collections + 1] = ("%s:[%s]"):format(core.json_encode(name), table.concat(rows, ","))
  end
  table.sort(collections)
  return ('{"format":"%s","collections":{%s}}'):format(FORMAT, table.concat(collections, ","))
end

-- a list of rows, each with an id and a document
local function check_rows(name, list)
  if type(list) ~= "table" then return nil, 400, ("collections.%s: a list expected"):format(name) end
  for i, row in ipairs(list) do
    if type(row) ~= "table" or type(row.id) ~= "string" or type(row.doc) ~= "table" then
      return nil, 400, ("collections.%s[%d]: { id, doc } expected"):format(name, i)
    end
    local text, err = core.json_encode(row)
    if not text then return nil, 400, ("collections.%s[%d]: %s"):format(name, i, err.message) end
  end
  return true
end

local function restore(world, asked)
  local format, collections = asked.input.format, asked.input.collections
  if format ~= FORMAT then
    return nil, 400, ("format: %s expected, got %s"):format(FORMAT, tostring(format))
  end
  if type(collections) ~= "table" then return nil, 400, "collections: an object expected" end
  for name, list in pairs(collections) do
    local sound, status, message = check_rows(name, list)
    if not sound then return nil, status, message end
  end
  local done, message = world:restore(collections)
  if not done then return nil, 400, "collections: those of a snapshot expected: " .. message end
  return { now = world.clock:now(), contacts = world.contacts.all:count() }
end

state[1] = { "GET", "/_emulator/health", health }
state[2] = { "POST", "/_emulator/reset", reset }
state[3] = { "GET", "/_emulator/snapshot", snapshot }
state[4] = { "POST", "/_emulator/restore", restore }

return state
