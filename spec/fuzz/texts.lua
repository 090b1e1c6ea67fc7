-- The small grammars: dates, durations, hours in which customers may be reached, where a database is, paths
-- and queries of the command line, JSON.

local bytes = require "spec.fuzz.bytes"
local core = require "luaconnect.core"
local date = require "luaconnect.date"
local duration = require "luaconnect.duration"
local hours = require "luaconnect.journey.hours"

local NOW = 1700000000
local ZONES = { "UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca" }

local function is_finite(n)
  return type(n) == "number" and n - n == 0
end

local function check_date(text)
  for _, read in ipairs { date.iso, date.http } do
    local seconds = read(text)
    assert(seconds == nil or is_finite(seconds), "no time")
  end
end

local function check_duration(text)
  local seconds = duration.read(text)
  assert(seconds == nil or is_finite(seconds) and seconds >= 0, "no duration")
end

local function check_hours(r)
  local options = { tz = r:pick(ZONES) }
  if r:flag() then options.holidays = { r:line() } end
  repeat options[#options + 1] = r:line() until r:over() or #options > 6
  local window, err = hours.new(options)
  if not window then return assert(err.kind == "validation") end
  local now = NOW + r:short() * 5000
  local open = window:next(now)
  assert(open == nil or open >= now and window:open(open), "not open")
  assert(not window:open(now) or open == now, "open, and later")
end

local function check_json(text)
  local value, err = core.json_decode(text)
  if value == nil then
    return assert(err.kind == "protocol" and core.json_encode(err.message), "no reason")
  end
  local written, why = core.json_encode(value)
  if not written then
    return assert(not core.json_encode(text) or bytes.unsayable(why.message), why.message)
  end
  local again = core.json_decode(written)
  assert(core.json_encode(again) == written, "another text")
end

return function(data)
  local r = bytes.reader(data)
  local kind = r:byte() % 4
  if kind == 0 then return check_date(r:rest()) end
  if kind == 1 then return check_duration(r:rest()) end
  if kind == 2 then return check_hours(r) end
  check_json(r:rest())
end
