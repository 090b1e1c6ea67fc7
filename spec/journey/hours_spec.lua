local date = require "luaconnect.date"
local hours = require "luaconnect.journey.hours"
local zone = require "luaconnect.journey.zone"

-- seconds since 1970 of "2026-03-29 01:30" UTC
local function utc(text)
  local y, m, d, h, mi = text:match "(%d+)-(%d+)-(%d+) (%d+):(%d+)"
  return date.days(tonumber(y), tonumber(m), tonumber(d)) * 86400 + tonumber(h) * 3600 + tonumber(mi) * 60
end

local function shown(time)
  return os.date("!%Y-%m-%d %H:%M", time)
end

describe("a time zone", function()
  local OFFSETS = {
    { "UTC", "2026-07-01 00:00", 0 },
    { "Europe/Berlin", "2026-03-29 00:59", 3600 }, { "Europe/Berlin", "2026-03-29 01:00", 7200 },
    { "Europe/Berlin", "2026-10-25 00:59", 7200 }, { "Europe/Berlin", "2026-10-25 01:00", 3600 },
    { "America/New_York", "2026-03-08 06:59", -18000 }, { "America/New_York", "2026-03-08 07:00", -14400 },
    { "America/New_York", "2026-11-01 06:00", -18000 },
    { "Australia/Sydney", "2026-01-01 00:00", 39600 }, { "Australia/Sydney", "2026-07-01 00:00", 36000 },
    { "Asia/Kolkata", "2026-01-01 00:00", 19800 }, { "Asia/Kathmandu", "2026-01-01 00:00", 20700 },
    -- beyond the tables, by the rule in the file's last line
    { "Europe/Berlin", "2060-07-01 00:00", 7200 }, { "Europe/Berlin", "2060-12-01 00:00", 3600 },
    { "Australia/Sydney", "2060-01-01 00:00", 39600 }, { "Australia/Sydney", "2060-07-01 00:00", 36000 },
    { "Asia/Kolkata", "2060-01-01 00:00", 19800 }, { "America/New_York", "1950-01-01 00:00", -18000 },
  }

  it("has the offsets of its clocks", function()
    for _, case in ipairs(OFFSETS) do
      assert.equal(case[3], assert(zone.load(case[1])):offset(utc(case[2])), case[1] .. " " .. case[2])
    end
  end)

  it("knows when they change", function()
    assert.equal("2026-03-29 01:00", shown(zone.load("Europe/Berlin"):change(utc "2026-01-01 00:00")))
    assert.equal("2060-10-31 01:00", shown(zone.load("Europe/Berlin"):change(utc "2060-07-01 00:00")))
    assert.is_nil(zone.load("UTC"):change(0))
  end)

  it("is one of the system's, and no other file", function()
    local others = { "Europe/Atlantis", "../../etc/passwd", "/etc/passwd", "", "zone.tab", "Europe" }
    for _, name in ipairs(others) do
      local found, err = zone.load(name)
      assert.is_nil(found, name)
      assert.equal("tz", err.path)
    end
    assert.is_nil((zone.load(7)))
  end)
end)

-- zone, lines, a time, and when it may be reached then; all times are UTC
local TABLE = {
  -- open already
  { "Europe/Berlin", { "mon-fri 09:00-18:00" }, "2026-03-27 10:00", "2026-03-27 10:00" },
  -- the weekend in which Berlin's clocks go forward: nine there is 08:00 before and 07:00 after
  { "Europe/Berlin", { "mon-fri 09:00-18:00" }, "2026-03-27 05:00", "2026-03-27 08:00" },
  { "Europe/Berlin", { "mon-fri 09:00-18:00" }, "2026-03-27 17:00", "2026-03-30 07:00" },
  { "Europe/Berlin", { "sun 00:00-24:00" }, "2026-03-28 12:00", "2026-03-28 23:00" },
  -- 02:30 is not on any clock that day, which goes from 02:00 to 03:00
  { "Europe/Berlin", { "sun 02:30-04:00" }, "2026-03-29 00:00", "2026-03-29 01:00" },
  { "Europe/Berlin", { "sun 02:00-02:45" }, "2026-03-29 00:00", "2026-04-05 00:00" },
  -- and in October 02:00 to 03:00 comes twice
  { "Europe/Berlin", { "sun 02:00-03:00" }, "2026-10-24 20:00", "2026-10-25 00:00" },
  { "Europe/Berlin", { "sun 02:00-03:00" }, "2026-10-25 01:59", "2026-10-25 01:59" },
  { "Europe/Berlin", { "sun 02:00-03:00" }, "2026-10-25 02:00", "2026-11-01 01:00" },
  { "Europe/Berlin", { "mon-fri 09:00-18:00" }, "2026-10-23 16:00", "2026-10-26 08:00" },
  -- New York, three weeks earlier
  { "America/New_York", { "mon-fri 09:00-18:00" }, "2026-03-06 23:30", "2026-03-09 13:00" },
  { "America/New_York", { "mon-fri 09:00-18:00" }, "2026-10-30 22:30", "2026-11-02 14:00" },
  -- the other hemisphere, and a day whose offset is not of whole hours
  { "Australia/Sydney", { "sat 09:00-12:00" }, "2026-10-02 23:30", "2026-10-02 23:30" },
  { "Australia/Sydney", { "sun 09:00-12:00" }, "2026-10-03 12:00", "2026-10-03 22:00" },
  { "Asia/Kolkata", { "mon-sun 09:30-17:00" }, "2026-06-01 00:00", "2026-06-01 04:00" },
  -- over the end of the week, several spans, holidays
  { "UTC", { "sat-mon 10:00-11:00" }, "2026-06-05 12:00", "2026-06-06 10:00" },
  { "UTC", { "mon 09:00-12:00", "mon 13:00-17:00" }, "2026-06-01 12:30", "2026-06-01 13:00" },
  { "UTC", { "mon-fri 09:00-18:00", holidays = { "2026-12-25" } }, "2026-12-24 18:00", "2026-12-28 09:00" },
}

describe("a window", function()
  it("opens when the clocks of its zone say so", function()
    for _, case in ipairs(TABLE) do
      case[2].tz = case[1]
      local window = assert(hours.new(case[2]))
      local at = window:next(utc(case[3]))
      local name = case[1] .. " " .. case[2][1] .. " from " .. case[3]
      assert.equal(case[4], shown(at), name)
      assert.is_true(window:open(at), name)
    end
  end)

  it("never opens when every day of it is a holiday for years", function()
    local window = assert(hours.new { "mon 09:00-10:00", tz = "UTC" })
    window.week[1] = {}
    assert.is_nil(window:next(0))
  end)

  it("is refused when it cannot be read", function()
    for _, line in ipairs { "always", "mon 9-18", "mon 18:00-09:00", "mon 09:00-25:00", "foo 09:00-10:00",
      "mon-foo 09:00-10:00", "mon 09:60-10:00", "" } do
      local window, err = hours.new { line }
      assert.is_nil(window, line)
      assert.equal("hours", err.path)
    end
    assert.is_nil((hours.new {}))
    assert.is_nil((hours.new { "mon 09:00-10:00", holidays = { "tomorrow" } }))
    assert.equal("tz", select(2, hours.new { "mon 09:00-10:00", tz = "Mars" }).path)
  end)
end)

describe("what is said of hours", function()
  it("is refused when nobody would read it", function()
    local cases = {
      ["timezone is not known"] = { "mon 09:00-10:00", timezone = "Europe/Berlin" },
      ["tz: string expected, got number"] = { "mon 09:00-10:00", tz = 1 },
      ["holidays: table expected, got string"] = { "mon 09:00-10:00", holidays = "2026-12-25" },
      ["a table of lines expected, got string"] = "mon 09:00-10:00",
    }
    for expected, given in pairs(cases) do
      local window, err = hours.new(given)
      assert.is_nil(window)
      assert.equal(expected, err.message)
    end
  end)
end)
