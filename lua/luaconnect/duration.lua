--- Durations as people write them: "2h", "90m", "1h30m", "15s", "7d", or a number of seconds.
-- @module luaconnect.duration

local duration = {}

local SECONDS = { d = 86400, h = 3600, m = 60, s = 1, ms = 0.001 }
local MOST = 3660 * 86400 -- ten years: nothing here lasts longer

local function sum(text)
  local total, rest = 0, text
  while rest ~= "" do
    local digits, unit, after = rest:match "^(%d+%.?%d*)(%a+)(.*)$"
    if not digits or not SECONDS[unit] then return nil end
    total, rest = total + tonumber(digits) * SECONDS[unit], after
  end
  return text ~= "" and total or nil
end

--- Reads a duration.
-- @param value a string, or a number of seconds
-- @treturn ?number seconds, from none to ten years; or nil when it is no duration
function duration.read(value)
  local seconds
  if type(value) == "number" then
    seconds = value
  elseif type(value) == "string" then
    seconds = value:find "^%d+%.?%d*$" and tonumber(value) or sum(value)
  end
  return seconds and seconds >= 0 and seconds <= MOST and seconds or nil
end

return duration
