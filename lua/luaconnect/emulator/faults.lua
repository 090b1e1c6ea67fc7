--- Faults on demand: which calls fail, and how.
--
-- A rule says which calls it strikes: `service` and `operation`, patterns in which `*` stands for
-- anything; `share` of them, drawn from the seed; the `nth` alone; `count` of them at most. And what
-- becomes of these: an error of `status`, `code` and `message` in place of the deed; `latency`; `drop`, an
-- end of the connection "before" or "after" the deed; `truncate`, the bytes of the body that are sent;
-- `garbage` in place of the body; `skew`, by which the front end's clock is wrong. Of several rules that
-- strike a call each adds what those before it have not said.
--
-- A response tells its door with `delay` (seconds), `dropped` (send nothing) and `cut` (bytes to send).
-- @module luaconnect.emulator.faults

local answer = require "luaconnect.emulator.answer"
local duration = require "luaconnect.duration"
local headers = require "luaconnect.headers"
local refusal = require "luaconnect.emulator.refusal"
local draw = require "luaconnect.emulator.draw"

local faults = {}

local methods = {}
local Faults = { __name = "luaconnect.emulator.faults", __index = methods }

local GARBAGE = "<html>\255\254 not what was asked for"

-- rules -----------------------------------------------------------------------------------------

local function is_count(value)
  return type(value) == "number" and value >= 1 and value % 1 == 0
end

local function is_text(value)
  return type(value) == "string"
end

local function is_seconds(value)
  return duration.read(value) ~= nil
end

-- a duration that may be negative
local function skew_of(value)
  if type(value) == "number" then return duration.read(math.abs(value)) and value end
  local sign, text = tostring(value):match "^(%-?)(.*)$"
  local seconds = duration.read(text)
  return seconds and (sign == "-" and -seconds or seconds)
end

local SELECTORS = {
  service = { is_text, "a pattern" },
  operation = { is_text, "a pattern" },
  share = { function(value) return type(value) == "number" and value >= 0 and value <= 1 end, "0 to 1" },
  nth = { is_count, "a number from 1" },
  count = { is_count, "a number from 1" },
}

local EFFECTS = {
  status = {
    function(value) return is_count(value) and value >= 400 and value <= 599 end, "400 to 599",
  },
  code = { is_text, "the name of an error" },
  message = { is_text, "text" },
  latency = { is_seconds, "a duration" },
  drop = { function(value) return value == "before" or value == "after" end, '"before" or "after"' },
  truncate = { function(value) return value == 0 or is_count(value) end, "bytes" },
  garbage = { function(value) return value == true end, "true" },
  skew = { skew_of, "a duration, which may be negative" },
}

local function check(name, rule)
  if type(rule) ~= "table" then return nil, name .. ": an object expected" end
  local effects = 0
  for field, value in pairs(rule) do
    local known = SELECTORS[field] or EFFECTS[field]
    if not known then return nil, ("%s.%s: a member of a rule expected"):format(name, tostring(field)) end
    if not known[1](value) then
      return nil, ("%s.%s: %s expected, got %s"):format(name, field, known[2], tostring(value))
    end
    if EFFECTS[field] then effects = effects + 1 end
  end
  if effects == 0 then return nil, name .. ": an effect expected, such as status, latency or drop" end
  return true
end

-- a Lua pattern from one with stars
local function pattern_of(text)
  return "^" .. (text or "*"):gsub("%p", "%%%0"):gsub("%%%*", ".*") .. "$"
end

-- what a call that is struck suffers
local function effects_of(rule)
  local found = {}
  for field in pairs(EFFECTS) do found[field] = rule[field] end
  found.latency = rule.latency and duration.read(rule.latency)
  found.skew = rule.skew and skew_of(rule.skew)
  return found
end

local function compile(rule)
  return {
    rule = rule, service = pattern_of(rule.service), operation = pattern_of(rule.operation),
    effects = effects_of(rule), matched = 0, struck = 0,
  }
end

-- the faults of an emulator ----------------------------------------------------------------------

--- Faults; none before `use`.
-- @param[opt] seed
-- @treturn table
function faults.new(seed)
  return setmetatable({ seed = seed or 0, rules = {} }, Faults)
end

--- Has other rules from now on.
-- @tparam[opt] table rules a list
-- @treturn ?boolean true; or nil and a message, and all is as it was
function methods:use(rules)
  if type(rules or {}) ~= "table" then return nil, "a list of rules expected, got " .. type(rules) end
  for place in pairs(rules or {}) do
    if type(place) ~= "number" then return nil, "a list of rules expected, got an object" end
  end
  local before = self.rules
  self.rules = {}
  for _, rule in ipairs(rules or {}) do
    local sound, message = self:add(rule)
    if not sound then
      self.rules = before
      return nil, message
    end
  end
  return true
end

--- Adds a rule; the others go on as they are.
-- @tparam table rule
-- @treturn ?boolean true; or nil and a message
function methods:add(rule)
  local sound, message = check(("faults[%d]"):format(#self.rules + 1), rule)
  if not sound then return nil, message end
  self.rules[#self.rules + 1] = compile(rule)
  return true
end

--- The rules, with the calls that each has matched and struck.
-- @treturn table a list
function methods:show()
  local rows = {}
  for i, entry in ipairs(self.rules) do
    rows[i] = { rule = entry.rule, matched = entry.matched, struck = entry.struck }
  end
  return rows
end

local function strikes(self, entry, i, call)
  if not call.service:find(entry.service) or not call.operation:find(entry.operation) then return false end
  local rule = entry.rule
  entry.matched = entry.matched + 1
  if rule.count and entry.struck >= rule.count then return false end
  if rule.nth and entry.matched ~= rule.nth then return false end
  if rule.share and draw.share(self.seed, "faults/" .. i, entry.matched) >= rule.share then return false end
  entry.struck = entry.struck + 1
  return true
end

--- What a call suffers.
-- @tparam table call with its service and operation
-- @treturn ?table effects, or nil
function methods:strike(call)
  local found
  for i, entry in ipairs(self.rules) do
    if strikes(self, entry, i, call) then
      found = found or {}
      for name, value in pairs(entry.effects) do
        if found[name] == nil then found[name] = value end
      end
    end
  end
  return found
end

-- errors that an operation need not list, by status
local CODES = {
  [400] = "InvalidRequestException", [403] = "AccessDeniedException", [404] = "ResourceNotFoundException",
  [408] = "RequestTimeoutException", [429] = "ThrottlingException", [500] = "InternalServiceException",
  [503] = "ServiceUnavailableException",
}

local function refuse(effects, call)
  local code = effects.code or CODES[effects.status] or "ServiceException"
  local response = answer.refusal(call, refusal.new(code, effects.message or "a fault was asked for"))
  response.status = effects.status or response.status
  return response
end

local function spoil(effects, response)
  response.delay = effects.latency
  response.dropped = effects.drop ~= nil
  response.body = effects.garbage and GARBAGE or response.body
  response.cut = effects.truncate and math.min(effects.truncate, #response.body)
  return response
end

--- The response to a call that is struck.
-- @tparam table effects of `strike`
-- @tparam table call
-- @tparam function act does what the call asks for, and answers the response
-- @treturn table the response
function faults.answer(effects, call, act)
  call.skew = effects.skew
  if effects.drop == "before" then
    return spoil(effects, { status = 0, headers = headers.new {}, body = "" })
  end
  local failed = effects.status or effects.code or effects.message
  return spoil(effects, failed and refuse(effects, call) or act())
end

return faults
