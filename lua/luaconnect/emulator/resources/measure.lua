--- What figures are about: filters and groupings of the operations that measure.
--
-- A cell is `{ queues, channels, profile, dimensions }`: ids of queues, names of channels, perhaps the id
-- of a routing profile, and what tells the cell from others.
-- @module luaconnect.emulator.resources.measure

local refuse = require "luaconnect.emulator.resources.refuse"
local search = require "luaconnect.emulator.resources.search"

local measure = {}

measure.CHANNELS = { "VOICE", "CHAT", "TASK", "EMAIL" }

local GROUPINGS = { QUEUE = true, CHANNEL = true, ROUTING_PROFILE = true }

-- each value once
local function distinct(list)
  local found, seen = {}, {}
  for _, value in ipairs(list) do
    if not seen[value] then found[#found + 1] = value end
    seen[value] = true
  end
  return found
end

--- Ids, each once, for the ids and ARNs of filters.
-- @tparam table call
-- @tparam table filters
-- @tparam table kinds name of a filter to kind
-- @treturn ?table by the filter's name; or nil and a refusal
function measure.ids(call, filters, kinds)
  local found = {}
  for name, kind in pairs(kinds) do
    if filters[name] then
      found[name] = {}
      for i, id in ipairs(filters[name]) do
        local doc, missing = call.instance:find(kind, id)
        if not doc then return nil, missing end
        found[name][i] = doc.id
      end
      found[name] = distinct(found[name])
    end
  end
  return found
end

local function queues_of_profiles(call, profiles)
  local found = {}
  for _, id in ipairs(profiles) do
    local profile = call.instance:find("routing_profile", id)
    for _, config in ipairs(profile.body.QueueConfigs or {}) do
      found[#found + 1] = config.QueueReference.QueueId
    end
  end
  return distinct(found)
end

-- splits cells by the values of one grouping
local function split(cells, values, make)
  local found = {}
  for _, cell in ipairs(cells) do
    for _, value in ipairs(values) do
      local part = { dimensions = {} }
      for name, member in pairs(cell) do
        if name ~= "dimensions" then part[name] = member end
      end
      for name, member in pairs(cell.dimensions) do part.dimensions[name] = member end
      make(part, value)
      found[#found + 1] = part
    end
  end
  return found
end

local function grouped(call, whole, groupings, profiles)
  local cells = { whole }
  if search.among(groupings, "ROUTING_PROFILE") then
    cells = split(cells, profiles, function(cell, id)
      cell.profile = id
      cell.dimensions.RoutingProfile = { Id = id, Arn = call.instance:arn_of("routing-profile", id) }
    end)
  end
  if search.among(groupings, "QUEUE") then
    cells = split(cells, whole.queues, function(cell, id)
      cell.queues = { id }
      cell.dimensions.Queue = { Id = id, Arn = call.instance:find("queue", id).arn }
    end)
  end
  if search.among(groupings, "CHANNEL") then
    cells = split(cells, whole.channels, function(cell, channel)
      cell.channels = { channel }
      cell.dimensions.Channel = channel
    end)
  end
  return cells
end

local NOTHING = { "" } -- no grouping at all

--- The cells that filters and groupings mean.
-- @tparam table call
-- @tparam table filters `Queues`, `RoutingProfiles` and `Channels`
-- @tparam[opt] table groupings
-- @treturn ?table a list; or nil and a refusal
function measure.cells(call, filters, groupings)
  local ids, refused = measure.ids(call, filters, { Queues = "queue", RoutingProfiles = "routing_profile" })
  if not ids then return nil, refused end
  if not ids.Queues and not ids.RoutingProfiles then
    return nil, refuse.request(call, "Filters: Queues or RoutingProfiles expected")
  end
  for i, grouping in ipairs(groupings or {}) do
    if not GROUPINGS[grouping] then
      return nil, refuse.request(call, ("Groupings[%d]: QUEUE, CHANNEL or ROUTING_PROFILE expected, got %s")
        :format(i, grouping))
    end
  end
  local channels = filters.Channels and #filters.Channels > 0 and distinct(filters.Channels)
    or measure.CHANNELS
  local profiles = ids.RoutingProfiles
  local whole = {
    queues = ids.Queues or queues_of_profiles(call, profiles), channels = channels, dimensions = {},
  }
  local wanted = groupings and #groupings > 0 and groupings or NOTHING
  return grouped(call, whole, wanted, profiles or {})
end

return measure
