--- Dates as AWS writes them, in epoch seconds: RFC 3339 in bodies, HTTP dates in headers.
-- Pure, and blind to the machine's locale and time zone.
-- @module luaconnect.date

-- SPDX-License-Identifier: MIT

local date = {}

local floor = math.floor

local MONTHS = {
  jan = 1, feb = 2, mar = 3, apr = 4, may = 5, jun = 6,
  jul = 7, aug = 8, sep = 9, oct = 10, nov = 11, dec = 12,
}
local LENGTHS = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

--- Days from 1970-01-01 to a date of the proleptic Gregorian calendar.
-- @tparam number year
-- @tparam number month
-- @tparam number day
-- @treturn number
function date.days(year, month, day)
  -- a year begins in March, so that the leap day is its last (Hinnant, "chrono-compatible low-level
  -- date algorithms")
  if month <= 2 then year, month = year - 1, month + 12 end
  local leaps = floor(year / 4) - floor(year / 100) + floor(year / 400)
  return 365 * year + leaps + floor((153 * (month - 3) + 2) / 5) + day - 719469
end

-- a leap second is the second after it; nil when a field is out of range
local function epoch(year, month, day, hour, minute, second)
  year, month, day = tonumber(year), tonumber(month), tonumber(day)
  hour, minute, second = tonumber(hour), tonumber(minute), tonumber(second)
  if not month or month < 1 or month > 12 or day < 1 or day > LENGTHS[month] then return nil end
  if hour > 23 or minute > 59 or second > 60 then return nil end
  return date.days(year, month, day) * 86400 + hour * 3600 + minute * 60 + second
end

-- seconds east of Greenwich; some tools of AWS write "UTC" or nothing for "Z"
local function offset(zone)
  if zone == "" or zone:upper() == "Z" or zone:upper() == "UTC" then return 0 end
  local sign, hours, minutes = zone:match("^([+-])(%d%d):?(%d%d)$")
  if not sign then return nil end
  local seconds = hours * 3600 + minutes * 60
  return sign == "-" and -seconds or seconds
end

--- An RFC 3339 date ("2024-05-01T12:00:00Z", with or without fraction and offset).
-- @tparam string text
-- @treturn ?number epoch seconds, or nil when it is no such date
function date.iso(text)
  local year, month, day, hour, minute, second, fraction, zone =
    text:match("^(%d%d%d%d)%-(%d%d)%-(%d%d)[Tt ](%d%d):(%d%d):(%d%d)(%.?%d*)(.*)$")
  if not year then return nil end
  local east, seconds = offset(zone), epoch(year, month, day, hour, minute, second)
  if not east or not seconds then return nil end
  return seconds - east + (tonumber("0" .. fraction) or 0)
end

--- A date as signatures have it ("20240501T120000Z").
-- @tparam string text
-- @treturn ?number epoch seconds, or nil when it is no such date
function date.basic(text)
  local year, month, day, hour, minute, second = text:match("^(%d%d%d%d)(%d%d)(%d%d)T(%d%d)(%d%d)(%d%d)Z$")
  return year and epoch(year, month, day, hour, minute, second)
end

--- A time as the participant service and contact events write it, in UTC with milliseconds.
-- @tparam number seconds since 1970
-- @treturn string "2024-05-01T12:00:00.000Z"
function date.text(seconds)
  local ms = floor(seconds * 1000 + 0.5)
  return os.date("!%Y-%m-%dT%H:%M:%S", floor(ms / 1000)) .. (".%03dZ"):format(ms % 1000)
end

-- RFC 9110, section 5.6.7: IMF-fixdate, then the two obsolete forms
local HTTP = {
  { "^%a+, (%d%d) (%a%a%a) (%d%d%d%d) (%d%d):(%d%d):(%d%d) GMT$", "dmy" },
  { "^%a+, (%d%d)%-(%a%a%a)%-(%d%d) (%d%d):(%d%d):(%d%d) GMT$", "dmy" },
  { "^%a%a%a (%a%a%a) +(%d%d?) (%d%d):(%d%d):(%d%d) (%d%d%d%d)$", "mdy" },
}

local function fields(form, a, b, c, d, e, f)
  if form == "mdy" then return f, a, b, c, d, e end
  local year = tonumber(c)
  if #c == 2 then year = year + (year < 70 and 2000 or 1900) end
  return year, b, a, d, e, f
end

--- A date of HTTP ("Sun, 06 Nov 1994 08:49:37 GMT", and the two older forms).
-- @tparam string text
-- @treturn ?number epoch seconds, or nil when it is no such date
function date.http(text)
  for _, form in ipairs(HTTP) do
    if text:find(form[1]) then
      local year, month, day, hour, minute, second = fields(form[2], text:match(form[1]))
      return epoch(year, MONTHS[month:lower()], day, hour, minute, second)
    end
  end
  return nil
end

--- The RFC 3339 form of an epoch time, in whole seconds and UTC.
-- @tparam number seconds
-- @treturn string
function date.format(seconds)
  return os.date("!%Y-%m-%dT%H:%M:%SZ", floor(seconds))
end

return date
