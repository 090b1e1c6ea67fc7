--- Which contacts a search wants: a test for each criterion that it names.
--
-- Text is compared without regard to case.
-- @module luaconnect.emulator.match

local contacts = require "luaconnect.emulator.contacts"
local filters = require "luaconnect.emulator.resources.search"
local times = require "luaconnect.emulator.times"

local match = {}

-- how many of some things have to hold
local ENOUGH = {
  MATCH_ALL = function(held, all) return held == all end,
  MATCH_EXACT = function(held, all) return held == all end,
  MATCH_ANY = function(held) return held > 0 end,
  MATCH_NONE = function(held) return held == 0 end,
}

local function enough(list, kind, holds)
  local held = 0
  for _, element in ipairs(list) do
    if holds(element) then held = held + 1 end
  end
  return ENOUGH[kind or "MATCH_ALL"](held, #list)
end

local function text_holds(text, wanted, kind)
  local lower = (text or ""):lower()
  return enough(wanted, kind, function(part)
    if kind == "MATCH_EXACT" then return lower == part:lower() end
    return lower:find(part:lower(), 1, true) ~= nil
  end)
end

-- the id at the end of an ARN, which others may have made long: each byte is looked at once
local function id_of(text)
  return text:match("^arn:.*/([^/]+)$") or text
end

-- ids as a set; an ARN counts as its id
local function set_of(list)
  local found = {}
  for _, id in ipairs(list) do found[id_of(id)] = true end
  return found
end

-- tests -----------------------------------------------------------------------------------------

-- Each maker takes what a criterion asks for, and the emulator; its test takes a contact.
local TESTS = {}

local function in_record(read)
  return function(wanted)
    local set = set_of(wanted)
    return function(contact)
      local value = read(contact.record)
      return value ~= nil and set[value] or false
    end
  end
end

TESTS.Channels = in_record(function(record) return record.Channel end)
TESTS.InitiationMethods = in_record(function(record) return record.InitiationMethod end)
TESTS.AgentIds = in_record(function(record) return record.AgentInfo and record.AgentInfo.Id end)
TESTS.QueueIds = in_record(function(record) return record.QueueInfo and record.QueueInfo.Id end)

function TESTS.Name(wanted)
  return function(contact) return text_holds(contact.record.Name, wanted.SearchText, wanted.MatchType) end
end

local LEVELS = {
  L1Ids = "Level1", L2Ids = "Level2", L3Ids = "Level3", L4Ids = "Level4", L5Ids = "Level5",
}

function TESTS.AgentHierarchyGroups(wanted)
  return function(contact)
    local agent = contact.record.AgentInfo
    local groups = agent and agent.HierarchyGroups or {}
    for member, level in pairs(LEVELS) do
      local id = groups[level] and id_of(groups[level].Arn)
      if wanted[member] and not set_of(wanted[member])[id or ""] then return false end
    end
    return true
  end
end

local function said(world, contact, criterion)
  for _, item in ipairs(world.chats:list(contact)) do
    if item.contact == contact.id and item.role == criterion.ParticipantRole
      and text_holds(item.content, criterion.SearchText, criterion.MatchType) then
      return true
    end
  end
  return false
end

function TESTS.ContactAnalysis(wanted, world)
  return function(contact)
    local transcript = wanted.Transcript
    return not transcript or enough(transcript.Criteria, transcript.MatchType, function(criterion)
      return said(world, contact, criterion)
    end)
  end
end

-- the agents whom an expression names, as a set
local function agents_of(expression, found)
  local condition = expression.AttributeCondition
  local criteria = condition and condition.MatchCriteria and condition.MatchCriteria.AgentsCriteria
  for id in pairs(set_of(criteria and criteria.AgentIds or {})) do found[id] = true end
  for _, part in ipairs(expression.AndExpression or {}) do agents_of(part, found) end
  for _, part in ipairs(expression.OrExpression or {}) do agents_of(part, found) end
  return found
end

local function step_wants(step, wanted)
  local agents = agents_of(step.Expression or {}, {})
  return enough(wanted.AgentIds or {}, wanted.MatchType, function(id) return agents[id] end)
end

function TESTS.RoutingCriteria(wanted)
  return function(contact)
    local criteria = contact.record.RoutingCriteria
    return enough(wanted.Steps or {}, "MATCH_ALL", function(given)
      for _, step in ipairs(criteria and criteria.Steps or {}) do
        if step_wants(step, given.AgentCriteria or {}) then return true end
      end
      return false
    end)
  end
end

local function time_holds(contact, row)
  local range, condition = row.TimeRange, row.TimestampCondition
  if condition then return times.of(contact, condition.Type) == nil end
  local at = times.of(contact, range.Type)
  return at ~= nil and at >= range.StartTime and at <= range.EndTime
end

function TESTS.AdditionalTimeRange(wanted)
  return function(contact)
    return enough(wanted.Criteria, wanted.MatchType, function(row) return time_holds(contact, row) end)
  end
end

local function value_in(values, wanted)
  for _, value in ipairs(values) do
    if value:lower() == wanted:lower() then return true end
  end
  return false
end

function TESTS.SearchableContactAttributes(wanted, world)
  return function(contact)
    local attributes = world.contacts:chain_of(contact).attributes
    return enough(wanted.Criteria, wanted.MatchType, function(row)
      return attributes[row.Key] ~= nil and value_in(row.Values, attributes[row.Key])
    end)
  end
end

function TESTS.SearchableSegmentAttributes(wanted)
  return function(contact)
    local segments = contact.record.SegmentAttributes or {}
    return enough(wanted.Criteria, wanted.MatchType, function(row)
      local value = segments[row.Key]
      value = value and (value.ValueString or value.ValueInteger)
      return value ~= nil and value_in(row.Values, tostring(value))
    end)
  end
end

function TESTS.ActiveRegions(wanted, world)
  return function() return #wanted == 0 or value_in(wanted, world.region) end
end

function TESTS.ContactTags(wanted, world)
  local input = { SearchCriteria = wanted }
  return function(contact)
    return filters.matches(world, {}, { tags = contacts.tags(contact) }, input)
  end
end

local function agent_holds(row, agent)
  local id = row.Id and (row.VersionNumber and ("%s:%d"):format(row.Id, row.VersionNumber) or row.Id)
  local own = agent.AiAgentVersionId
  if id and own ~= id and (row.VersionNumber or own:match("^[^:]*") ~= id) then return false end
  if row.AiUseCase and agent.AiUseCase ~= row.AiUseCase then return false end
  return row.AiAgentEscalated == nil or (agent.AiAgentEscalated or false) == row.AiAgentEscalated
end

function TESTS.AiAgents(wanted)
  return function(contact)
    local info = contact.record.WisdomInfo
    return enough(wanted.Criteria or {}, "MATCH_ALL", function(row)
      for _, agent in ipairs(info and info.AiAgents or {}) do
        if agent_holds(row, agent) then return true end
      end
      return false
    end)
  end
end

--- A test of contacts.
-- @tparam table world
-- @tparam ?table criteria `SearchCriteria` of a search
-- @treturn function of a contact, whether it is wanted
function match.test(world, criteria)
  local tests = {}
  for name, wanted in pairs(criteria or {}) do
    tests[#tests + 1] = TESTS[name](wanted, world)
  end
  return function(contact)
    for _, test in ipairs(tests) do
      if not test(contact) then return false end
    end
    return true
  end
end

return match
