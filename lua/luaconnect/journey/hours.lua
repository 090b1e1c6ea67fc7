--- Hours in which customers may be reached.
--
-- A window is read from lines such as "mon-fri 09:00-18:00" or "sat,sun 10:00-14:00", in the local time of
-- a zone, whatever the clocks there do. Days of `holidays` ("2026-12-25") are closed.
-- @module luaconnect.journey.hours

local date = require "luaconnect.date"
local errors = require "luaconnect.errors"
local zone = require "luaconnect.journey.zone"

local hours = {}

local methods = {}
local Window = { __name = "luaconnect.journey.hours", __index = methods }

local DAY = 86400
local DAYS = { mon = 1, tue = 2, wed = 3, thu = 4, fri = 5, sat = 6, sun = 7 }
local MOST = 3000 -- looks ahead, each to a change of the day, the clock or the window: years

local function failure(message)
  return nil, errors.new { kind = "validation", path = "hours", message = message }
end

-- "mon-fri" or "sat" as a set of days; a span may go over the end of the week
local function add_days(set, text)
  local first, last = text:match("^(%a+)%-(%a+)$")
  local from, to = DAYS[first or text], DAYS[last or text]
  if not from or not to then return false end
  local day = from
  while day ~= to do
    set[day] = true
    day = day % 7 + 1
  end
  set[to] = true
  return true
end

local function minutes(text)
  local h, m = text:match("^(%d%d?):(%d%d)$")
  h, m = tonumber(h), tonumber(m)
  if not h or h > 24 or m > 59 or h == 24 and m > 0 then return nil end
  return h * 60 + m
end

-- adds the spans of a line to the week
local function read_line(week, line)
  local days, from, to = tostring(line):lower():match("^%s*([%a,%-]+)%s+([%d:]+)%s*%-%s*([%d:]+)%s*$")
  local set = {}
  for part in (days or ""):gmatch("[^,]+") do
    if not add_days(set, part) then days = nil end
  end
  from, to = minutes(from or ""), minutes(to or "")
  if not days or not from or not to or from >= to then
    return failure(('"mon-fri 09:00-18:00" or the like expected, got "%s"'):format(tostring(line)))
  end
  for day in pairs(set) do table.insert(week[day], { from = from * 60, to = to * 60 }) end
  return true
end

local KNOWN = { tz = "string", holidays = "table" }

-- A zone or a holiday that nobody reads would have people called at night.
local function check_members(options)
  if type(options) ~= "table" then return failure("a table of lines expected, got " .. type(options)) end
  for name, value in pairs(options) do
    if type(name) ~= "number" then
      local expected = KNOWN[name]
      if not expected then return failure(tostring(name) .. " is not known") end
      if type(value) ~= expected then
        return failure(("%s: %s expected, got %s"):format(name, expected, type(value)))
      end
    end
  end
  return true
end

local function read_holidays(list)
  local set = {}
  for _, day in ipairs(list or {}) do
    local midnight = date.iso(tostring(day) .. "T00:00:00Z")
    if not midnight then
      return failure(('"2026-12-25" or the like expected, got "%s"'):format(tostring(day)))
    end
    set[midnight / DAY] = true
  end
  return set
end

--- A window.
-- @tparam table options a list of lines; `tz`: the zone ("UTC" when left out); `holidays`: a list of dates
-- @treturn ?table
-- @return an error of kind `validation`
function hours.new(options)
  local sound, place, err
  sound, err = check_members(options)
  if not sound then return nil, err end
  place, err = zone.load(options.tz or "UTC")
  if not place then return nil, err end
  local closed
  closed, err = read_holidays(options.holidays)
  if not closed then return nil, err end
  local week = { {}, {}, {}, {}, {}, {}, {} }
  for _, line in ipairs(options) do
    local done
    done, err = read_line(week, line)
    if not done then return nil, err end
  end
  if #options == 0 then return failure "at least one line expected, got none" end
  for _, spans in ipairs(week) do table.sort(spans, function(a, b) return a.from < b.from end) end
  return setmetatable({ zone = place, week = week, closed = closed }, Window)
end

-- the spans of the local day of a time, and the seconds since its clocks' midnight
local function day_of(self, time)
  local wall = time + self.zone:offset(time)
  local day = math.floor(wall / DAY)
  if self.closed[day] then return {}, wall - day * DAY end
  return self.week[(day + 3) % 7 + 1], wall - day * DAY
end

--- Whether a time lies in the window.
-- @tparam number time seconds since 1970
function methods:open(time)
  local spans, second = day_of(self, time)
  for _, span in ipairs(spans) do
    if span.from <= second and second < span.to then return true end
  end
  return false
end

-- when the window may next open by the clock on the wall, as if that went on evenly
local function guess(self, time)
  local spans, second = day_of(self, time)
  for _, span in ipairs(spans) do
    if span.from > second then return time + span.from - second end
  end
  return time + DAY - second
end

--- The first time from `time` on that lies in the window.
-- @tparam number time seconds since 1970
-- @treturn ?number nil when there is none for years
function methods:next(time)
  for _ = 1, MOST do
    if self:open(time) then return time end
    local change, ahead = self.zone:change(time), guess(self, time)
    time = change and change < ahead and change or ahead
  end
end

return hours
