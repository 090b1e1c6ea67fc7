--- Hours of operation, their overrides, and the hours that come of both.
-- @module luaconnect.emulator.resources.hours

local date = require "luaconnect.date"
local engine = require "luaconnect.emulator.resources.engine"
local refuse = require "luaconnect.emulator.resources.refuse"

local DAY = 86400
local LAST_MINUTE = 24 * 60 - 1
local LONGEST = 366 -- days that one question may be about
local WEEKDAYS = { [0] = "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY" }

local function noon(text)
  return date.iso((text or "") .. "T12:00:00Z")
end

local function day_name(at)
  return WEEKDAYS[math.floor(at / DAY) % 7]
end

local function override_sound(_, call, body)
  local from, till = noon(body.EffectiveFrom), noon(body.EffectiveTill)
  if not from then return nil, refuse.value(call, "EffectiveFrom: a date expected") end
  if not till then return nil, refuse.value(call, "EffectiveTill: a date expected") end
  if till < from then
    return nil, refuse.request(call, "EffectiveTill: a date not before EffectiveFrom expected")
  end
  return true
end

-- effective hours -------------------------------------------------------------------------------

local function slots_of(config, day)
  local found = {}
  for _, slot in ipairs(config or {}) do
    if slot.Day == day then found[#found + 1] = { Start = slot.StartTime, End = slot.EndTime } end
  end
  return found
end

-- the overrides of a date; one with a pattern of its own counts on its first days only
local function overrides_of(world, hours, text)
  local found = {}
  for _, doc in ipairs(world.resources.shelf:list("hours_override", hours.instance, hours.key)) do
    if doc.body.EffectiveFrom <= text and text <= doc.body.EffectiveTill then found[#found + 1] = doc end
  end
  return found
end

local function override_slots(overrides, day)
  local found = {}
  for _, doc in ipairs(overrides) do
    for _, slot in ipairs(slots_of(doc.body.Config, day)) do
      slot.OverrideName = doc.body.Name
      slot.OperationalStatus = doc.body.OverrideType == "CLOSED" and "CLOSED" or "OPEN"
      found[#found + 1] = slot
    end
  end
  return found
end

local function open_slots(slots)
  local found = {}
  for _, slot in ipairs(slots) do
    if slot.OperationalStatus == "OPEN" then found[#found + 1] = { Start = slot.Start, End = slot.End } end
  end
  return found
end

local function minute_of(time)
  return time.Hours * 60 + time.Minutes
end

-- whether a slot has a minute of its day; one to the last minute, or to midnight, has the last one, too
local function covers(slot, minute)
  local ends = minute_of(slot.End)
  if ends == 0 or ends == LAST_MINUTE then ends = LAST_MINUTE + 1 end
  return minute_of(slot.Start) <= minute and minute < ends
end

-- whether somebody works at a time; `choice`: times are taken to be UTC
local function is_open(world, hours, at)
  at = math.floor(at)
  local overrides, day = overrides_of(world, hours, os.date("!%Y-%m-%d", at)), day_name(at)
  local slots = #overrides > 0 and open_slots(override_slots(overrides, day))
    or slots_of(hours.body.Config, day)
  for _, slot in ipairs(slots) do
    if covers(slot, math.floor(at % DAY / 60)) then return true end
  end
  return false
end

local function days_of(call)
  local from, till = noon(call.input.FromDate), noon(call.input.ToDate)
  if not from then return nil, refuse.value(call, "FromDate: a date expected") end
  if not till then return nil, refuse.value(call, "ToDate: a date expected") end
  if till < from or till - from > LONGEST * DAY then
    return nil, refuse.request(call, ("ToDate: a date 0 to %d days after FromDate expected"):format(LONGEST))
  end
  return from, till
end

local function effective(world, call)
  local hours, refused = engine.locate(world, "hours", call)
  if not hours then return nil, refused end
  local from, till = days_of(call)
  if not from then return nil, till end
  local days, overridden = {}, {}
  for at = from, till, DAY do
    local text, day = os.date("!%Y-%m-%d", at), day_name(at)
    local overrides = overrides_of(world, hours, text)
    local slots = override_slots(overrides, day)
    local open = #overrides > 0 and open_slots(slots) or slots_of(hours.body.Config, day)
    days[#days + 1] = { Date = text, OperationalHours = open }
    if #overrides > 0 then overridden[#overridden + 1] = { Date = text, OverrideHours = slots } end
  end
  return {
    EffectiveHoursOfOperationList = days, EffectiveOverrideHoursList = overridden,
    TimeZone = hours.body.TimeZone,
  }
end

-- parents and children --------------------------------------------------------------------------

local function parent_key(element)
  if type(element) == "table" then return element.HoursOfOperationId end
  return element
end

-- the model lets parents be without an id
local function parents_named(_, call, body)
  for i, config in ipairs(body.ParentHoursOfOperationConfigs or {}) do
    if not config.HoursOfOperationId then
      return nil, refuse.value(call,
        ("ParentHoursOfOperationConfigs[%d].HoursOfOperationId: an id expected, got nil"):format(i))
    end
  end
  return true
end

local function hours_view(world, doc)
  local parents = {}
  for i, config in ipairs(doc.body.ParentHoursOfOperationConfigs or {}) do
    local parent = world.resources:get("hours", doc.instance, "", config.HoursOfOperationId)
    parents[i] = { Id = parent.id, Arn = parent.arn, Name = parent.name }
  end
  return { ParentHoursOfOperations = parents }
end

local function children(world, call)
  local hours, missing = engine.locate(world, "hours", call)
  if not hours then return nil, missing end
  local found = {}
  for _, doc in ipairs(world.resources:all("hours", hours.instance)) do
    for _, config in ipairs(doc.body.ParentHoursOfOperationConfigs or {}) do
      if config.HoursOfOperationId == hours.id then found[#found + 1] = doc end
    end
  end
  return engine.paged(world, "hours", call, found, { above = hours })
end

return {
  service = "connect", open = is_open,
  kinds = {
    hours = {
      word = "HoursOfOperation", arn = "operating-hours", name = "Name", quota = 100,
      create = "CreateHoursOfOperation", describe = "DescribeHoursOfOperation",
      list = "ListHoursOfOperations", search = "SearchHoursOfOperations", delete = "DeleteHoursOfOperation",
      updates = { "UpdateHoursOfOperation" },
      refs = { ["ParentHoursOfOperationConfigs.HoursOfOperationId"] = "hours" },
      view = hours_view, check = parents_named,
      sets = {
        { member = "ParentHoursOfOperationConfigs", gone = "ParentHoursOfOperationIds", key = parent_key,
          refs = { [""] = "hours", HoursOfOperationId = "hours" }, most = 3,
          add = "AssociateHoursOfOperations", remove = "DisassociateHoursOfOperations" },
      },
    },

    hours_override = {
      word = "HoursOfOperationOverride", parent = "hours", name = "Name", quota = 50,
      create = "CreateHoursOfOperationOverride", describe = "DescribeHoursOfOperationOverride",
      list = "ListHoursOfOperationOverrides", search = "SearchHoursOfOperationOverrides",
      delete = "DeleteHoursOfOperationOverride", updates = { "UpdateHoursOfOperationOverride" },
      defaults = { OverrideType = "STANDARD" },
      check = override_sound,
    },
  },
  operations = {
    GetEffectiveHoursOfOperations = effective,
    ListChildHoursOfOperations = children,
  },
  stored = { GetEffectiveHoursOfOperations = true },
}
