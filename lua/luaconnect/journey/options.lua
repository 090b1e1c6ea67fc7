--- What may be said to journeys and their steps: options by name, each of its type and with a value that
-- somebody can have meant. Anything else raises, before a row is touched.
-- @module luaconnect.journey.options

local hours = require "luaconnect.journey.hours"
local named = require "luaconnect.options"

local options = {}

local function filled(value) return value ~= "" end
local function share(value) return value >= 0 and value <= 1 end
local function whole(value) return value >= 1 and value < math.huge and value % 1 == 0 end
local function span(value) return value >= 0 end -- which no NaN is

local POLICIES = { again = true, skip = true, fail = true }
local CANARY = { rows = "number", failures = "number" }

-- what values of a type have to be besides, and how that is said
local VALUES = {
  number = {
    concurrency = { whole, "a whole number from 1 on" }, rows = { whole, "a whole number from 1 on" },
    failures = { share, "a share from 0 to 1" },
    reserve = { function(value) return value >= 0 and value < 1 end, "a share, from 0 on and below 1," },
    patience = { span, "seconds from 0 on" }, reconnect = { span, "seconds from 0 on" },
    lease = { function(value) return value > 0 and value < math.huge end, "seconds, more than 0," },
    version = { function(value) return value - value == 0 end, "a finite number" },
  },
  string = {
    journal = { filled, "some text" }, secret = { filled, "some text" }, key = { filled, "some text" },
    uncertain = { function(value) return POLICIES[value] end, "\"again\", \"skip\" or \"fail\"" },
    separator = { function(value) return #value == 1 and not value:find '["\r\n]' end,
      "one byte, but no quote or line end," },
    rate = { function(value) return value == "documented" end, "\"documented\"" },
  },
}

local function check_hours(what, given, level)
  if type(given) ~= "table" then return end
  local window, err = hours.new(given)
  if not window then error(("bad option 'hours' to '%s' (%s)"):format(what, err.message), level + 1) end
end

--- Checks options.
-- @tparam string what they are given to
-- @tparam ?table given
-- @tparam table known names and the types that their values may have: "function or string"
-- @tparam[opt=1] number level of the stack that is to blame, where the caller of this function is 1
-- @treturn table the options; an empty one for none
function options.check(what, given, known, level)
  level = (level or 1) + 1
  if given == nil then return {} end
  named.check(what, given, known, level, VALUES)
  if given.canary ~= nil then options.check("canary", given.canary, CANARY, level) end
  check_hours(what, given.hours, level)
  return given
end

return options
