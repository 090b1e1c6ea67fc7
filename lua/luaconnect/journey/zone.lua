--- Time zones, as the system's tzdata has them (RFC 8536).
-- @module luaconnect.journey.zone

local date = require "luaconnect.date"
local errors = require "luaconnect.errors"

local zone = {}

local methods = {}
local Zone = { __name = "luaconnect.journey.zone", __index = methods }

local FOLDER = "/usr/share/zoneinfo/"
local DAY = 86400

local function failure(name, message)
  return nil, errors.new { kind = "validation", path = name, message = message }
end

-- the calendar ----------------------------------------------------------------------------------

local function year_of(seconds)
  return tonumber(os.date("!%Y", seconds))
end

-- the rule after the last transition ------------------------------------------------------------

local function offset_of(text)
  local sign, h, m, s = text:match("^([+-]?)(%d+):?(%d*):?(%d*)$")
  if not h then return nil end
  local seconds = tonumber(h) * 3600 + (tonumber(m) or 0) * 60 + (tonumber(s) or 0)
  return sign == "-" and -seconds or seconds
end

-- Mm.w.d: day d of the w-th week of month m; 5 is the last
local function by_week(year, month, week, weekday)
  local first = date.days(year, month, 1)
  local day = first + (weekday - (first + 4) % 7) % 7 + (week - 1) * 7
  local after = month == 12 and date.days(year + 1, 1, 1) or date.days(year, month + 1, 1)
  return day < after and day or day - 7
end

local function leap(year)
  return year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)
end

-- a function of the year: the day of a change, in days since 1970
local function day_rule(text)
  local m, w, d = text:match("^M(%d+)%.(%d+)%.(%d+)$")
  if m then
    m, w, d = tonumber(m), tonumber(w), tonumber(d)
    return function(year) return by_week(year, m, w, d) end
  end
  local j, n = text:match("^(J?)(%d+)$")
  n = tonumber(n)
  if not n then return nil end
  return function(year)
    if j == "" then return date.days(year, 1, 1) + n end
    return date.days(year, 1, 1) + n - 1 + (leap(year) and n >= 60 and 1 or 0)
  end
end

local function change_rule(text)
  local day, at = text:match("^([^/]+)/?(.*)$")
  local rule, seconds = day_rule(day or ""), at == "" and 7200 or offset_of(at or "")
  return rule and seconds and { day = rule, at = seconds }
end

-- "EST5EDT,M3.2.0,M11.1.0": offsets count to the west there
local function parse_rule(text)
  local rest = text:gsub("<[^>]*>", "X")
  local standard, after = rest:match("^%a+([+-]?[%d:]+)(.*)$")
  local west = standard and offset_of(standard)
  if not west then return nil end
  local rule = { offset = 0 - west }
  local summer, start, stop = after:match("^%a+([+-]?[%d:]*),([^,]+),([^,]+)$")
  if not start then return rule end
  rule.summer = summer == "" and rule.offset + 3600 or -(offset_of(summer) or 0)
  rule.start, rule.stop = change_rule(start), change_rule(stop)
  return rule.start and rule.stop and rule or { offset = rule.offset }
end

-- the changes of a year by a rule, in their order
local function changes_of(rule, year)
  local start = rule.start.day(year) * DAY + rule.start.at - rule.offset
  local stop = rule.stop.day(year) * DAY + rule.stop.at - rule.summer
  local first, second = { at = start, offset = rule.summer }, { at = stop, offset = rule.offset }
  if start > stop then first, second = second, first end
  return first, second
end

-- the last change up to a time, and the first one after it
local function around(rule, time)
  local last, following
  for year = year_of(time) - 1, year_of(time) + 1 do
    for _, change in ipairs { changes_of(rule, year) } do
      if change.at <= time then
        last = change
      elseif not following then
        following = change
      end
    end
  end
  return last, following
end

-- files -----------------------------------------------------------------------------------------

-- a number of `bytes` bytes, signed, from `at` on
local function number(data, at, bytes)
  local value = data:byte(at)
  if value >= 128 then value = value - 256 end
  for i = 1, bytes - 1 do value = value * 256 + data:byte(at + i) end
  return value
end

local COUNTS = { "isut", "isstd", "leap", "time", "type", "char" }

local function header(data, at)
  if data:sub(at, at + 3) ~= "TZif" then return nil end
  local counts = {}
  for i, name in ipairs(COUNTS) do counts[name] = number(data, at + 16 + i * 4, 4) end
  counts.version = tonumber(data:sub(at + 4, at + 4)) or 1
  return counts
end

local function size_of(counts, width)
  return counts.time * (width + 1) + counts.type * 6 + counts.char + counts.leap * (width + 4)
    + counts.isstd + counts.isut
end

local function read_block(data, at, counts, width)
  local changes = {}
  local kinds = at + counts.time * width
  local types = kinds + counts.time
  local function offset(kind) return number(data, types + kind * 6, 4) end
  for i = 1, counts.time do
    changes[i] = { at = number(data, at + (i - 1) * width, width), offset = offset(data:byte(kinds + i - 1)) }
  end
  return changes, counts.type > 0 and offset(0) or 0
end

local function parse(data)
  local counts = header(data, 1)
  if not counts then return nil end
  local at, width = 45, 4
  if counts.version >= 2 then
    at = at + size_of(counts, 4)
    counts, width = header(data, at), 8
    if not counts then return nil end
    at = at + 44
  end
  local changes, first = read_block(data, at, counts, width)
  local footer = width == 8 and data:sub(at + size_of(counts, 8)):match("^\n([^\n]*)\n")
  return { changes = changes, first = first, rule = footer and parse_rule(footer) }
end

local loaded = {}

--- A time zone.
-- @tparam string name such as "Europe/Berlin"
-- @treturn ?table
-- @return an error of kind `validation`
function zone.load(name)
  if loaded[name] then return loaded[name] end
  if type(name) ~= "string" or not name:find("^[%w_+%-]+[%w_+%-/]*$") then
    return failure("tz", ("a time zone such as Europe/Berlin expected, got %s"):format(tostring(name)))
  end
  local file = io.open(FOLDER .. name, "rb")
  local data = file and file:read("*a")
  if file then file:close() end
  local sound, found = pcall(parse, data or "")
  if not sound or not found then
    return failure("tz", ("a time zone of the system expected, got %s"):format(name))
  end
  found.name = name
  loaded[name] = setmetatable(found, Zone)
  return loaded[name]
end

-- the number of changes up to a time
local function count(changes, time)
  local low, high = 0, #changes
  while low < high do
    local middle = math.ceil((low + high) / 2)
    if changes[middle].at <= time then low = middle else high = middle - 1 end
  end
  return low
end

--- Seconds that local time is ahead of UTC.
-- @tparam number time seconds since 1970
function methods:offset(time)
  local n = count(self.changes, time)
  local rule = self.rule
  if n == #self.changes and rule then
    local last = rule.start and around(rule, time)
    return last and last.offset or rule.offset
  end
  return n > 0 and self.changes[n].offset or self.first
end

--- When the offset next changes.
-- @tparam number time
-- @treturn ?number
function methods:change(time)
  local following = self.changes[count(self.changes, time) + 1]
  if following then return following.at end
  if not self.rule or not self.rule.start then return nil end
  return select(2, around(self.rule, time)).at
end

return zone
