--- Phone numbers, and the groups that share traffic between Regions.
-- @module luaconnect.emulator.resources.numbers

local engine = require "luaconnect.emulator.resources.engine"
local pager = require "luaconnect.emulator.resources.pager"
local refuse = require "luaconnect.emulator.resources.refuse"
local search = require "luaconnect.emulator.resources.search"
local shapes = require "luaconnect.emulator.resources.shapes"

local FREE = 50 -- numbers on offer for each country and type
local WHOLE = 100

-- calling codes; numbers of other countries are on offer under +999, which no country has
local CODES = {
  AU = "+61", BR = "+55", CA = "+1", CH = "+41", DE = "+49", ES = "+34", FR = "+33", GB = "+44", IE = "+353",
  IN = "+91", IT = "+39", JP = "+81", MX = "+52", NL = "+31", NZ = "+64", PL = "+48", SE = "+46", SG = "+65",
  US = "+1", ZA = "+27",
}
local FICTIONAL = "+999"
local AREAS = {
  TOLL_FREE = "800555", DID = "206555", UIFN = "800556", SHARED = "206556", SHORT_CODE = "700555",
}

-- what a number is claimed to: an instance or a group, by exactly one of two members
local function target_of(world, call, needed)
  local input = call.input
  if input.TargetArn and input.InstanceId or needed and not input.TargetArn and not input.InstanceId then
    return nil, refuse.request(call, "exactly one of TargetArn, InstanceId expected")
  end
  local arn = input.TargetArn
  if input.InstanceId then
    local instance, missing = world.resources:instance(input.InstanceId)
    if not instance then return nil, missing end
    arn = instance.arn
  end
  if arn and not world.resources:by_arn(arn) then return nil, refuse.missing("INSTANCE") end
  return arn or ""
end

-- numbers on offer ------------------------------------------------------------------------------

local function offer(country, type, i)
  return ("%s%s%04d"):format(CODES[country] or FICTIONAL, AREAS[type] or "206557", i)
end

local function taken(world)
  local found = {}
  for _, doc in ipairs(world.resources:all("phone_number", "")) do found[doc.body.PhoneNumber] = true end
  return found
end

local function available(world, call)
  local target, refused = target_of(world, call, true)
  if not target then return nil, refused end
  local input, used, found = call.input, taken(world), {}
  local prefix = input.PhoneNumberPrefix or ""
  for i = 1, FREE do
    local number = offer(input.PhoneNumberCountryCode, input.PhoneNumberType, i)
    if not used[number] and number:sub(1, #prefix) == prefix then
      found[#found + 1] = {
        PhoneNumber = number, PhoneNumberCountryCode = input.PhoneNumberCountryCode,
        PhoneNumberType = input.PhoneNumberType,
      }
    end
  end
  local page, token = pager.page(call, found)
  if not page then return nil, token end
  return { AvailableNumbersList = page, NextToken = token }
end

-- the country and the type of a number, as far as it is one on offer
local function origin_of(number)
  local countries = {}
  for country in pairs(CODES) do countries[#countries + 1] = country end
  table.sort(countries, function(a, b) return (a == "US" and "" or a) < (b == "US" and "" or b) end)
  for _, country in ipairs(countries) do
    local code = CODES[country]
    if number:sub(1, #code) == code then
      for type, area in pairs(AREAS) do
        if number:sub(#code + 1, #code + #area) == area then return country, type end
      end
      return country, "DID"
    end
  end
  return "US", "DID"
end

-- claiming ----------------------------------------------------------------------------------------

local function claimed_view(_, doc)
  local instance = doc.body.TargetArn:match(":instance/(.+)$")
  return { PhoneNumberStatus = { Status = "CLAIMED" }, InstanceId = instance or false }
end

local function claim(world, call)
  local target, refused = target_of(world, call, true)
  if not target then return nil, refused end
  local doc
  doc, refused = engine.make(world, "phone_number", call)
  if not doc then return nil, refused end
  local body = doc.body
  if not body.PhoneNumber then
    doc.name = offer("US", "DID", #world.resources:all("phone_number", "") + FREE)
    body.PhoneNumber = doc.name
  end
  body.TargetArn = target
  body.PhoneNumberCountryCode, body.PhoneNumberType = origin_of(body.PhoneNumber)
  engine.touch(world, doc, call)
  return { PhoneNumberId = doc.id, PhoneNumberArn = doc.arn }
end

local function move(world, call)
  return engine.alter(world, "phone_number", call, function(doc)
    local target, refused = target_of(world, call, true)
    if not target then return nil, refused end
    doc.body.TargetArn = target
    return { PhoneNumberId = doc.id, PhoneNumberArn = doc.arn }
  end)
end

local function starts_with(text, prefix)
  return not prefix or text:sub(1, #prefix) == prefix
end

local function list_numbers(world, call)
  local target, refused = target_of(world, call, false)
  if not target then return nil, refused end
  local input, found = call.input, {}
  for _, doc in ipairs(world.resources:all("phone_number", "")) do
    local body = doc.body
    if (target == "" or body.TargetArn == target) and starts_with(body.PhoneNumber, input.PhoneNumberPrefix)
      and search.among(input.PhoneNumberCountryCodes, body.PhoneNumberCountryCode)
      and search.among(input.PhoneNumberTypes, body.PhoneNumberType) then
      found[#found + 1] = doc
    end
  end
  return engine.paged(world, "phone_number", call, found)
end

-- flows of numbers --------------------------------------------------------------------------------

local function associate(world, call)
  return engine.alter(world, "phone_number", call, function(doc)
    local flow, missing = world.resources:find(call.instance, "flow", call.input.ContactFlowId)
    if not flow then return nil, missing end
    doc.body.ContactFlowId = flow.id
  end)
end

local function disassociate(world, call)
  return engine.alter(world, "phone_number", call, function(doc) doc.body.ContactFlowId = nil end)
end

-- groups ------------------------------------------------------------------------------------------

local function group_created(world, doc, call)
  local instance = world.resources:instance(call.input.InstanceId)
  doc.body.InstanceArn = instance.arn
  doc.body.Distribution = {
    TelephonyConfig = { Distributions = { { Region = world.region, Percentage = WHOLE } } },
    AgentConfig = { Distributions = { { Region = world.region, Percentage = WHOLE } } },
    SignInConfig = { Distributions = { { Region = world.region, Enabled = true } } },
  }
end

local function distribution_sound(call)
  for _, member in ipairs { "TelephonyConfig", "AgentConfig" } do
    local sum = 0
    for _, share in ipairs((call.input[member] or { Distributions = {} }).Distributions) do
      sum = sum + share.Percentage
    end
    if call.input[member] and sum ~= WHOLE then
      return nil, refuse.request(call, ("%s.Distributions: shares of %d together expected, got %d")
        :format(member, WHOLE, sum))
    end
  end
  return true
end

local function group_by_id(world, call)
  return world.resources:seek("traffic_group", "", "", call.input.Id)
end

local function get_distribution(world, call)
  local doc, missing = group_by_id(world, call)
  if not doc then return nil, missing end
  local found = shapes.copy(doc.body.Distribution)
  found.Id, found.Arn = doc.id, doc.arn
  return found
end

local function update_distribution(world, call)
  local doc, refused = group_by_id(world, call)
  if not doc then return nil, refused end
  local sound
  sound, refused = distribution_sound(call)
  if not sound then return nil, refused end
  local changed = shapes.copy(doc.body.Distribution)
  for member in pairs(changed) do changed[member] = shapes.copy(call.input[member]) or changed[member] end
  doc.body.Distribution = changed
  engine.touch(world, doc, call)
  return {}
end

local function with_user(change)
  return function(world, call)
    return engine.alter(world, "traffic_group", call, function(group)
      local user, missing = world.resources:find(call.instance, "user", call.input.UserId)
      if not user then return nil, missing end
      local users = {}
      for _, entry in ipairs(group.body.Users or {}) do
        if entry.UserId ~= user.id then users[#users + 1] = entry end
      end
      change(users, user)
      group.body.Users = users
    end)
  end
end

local function without_numbers(world, call, group)
  for _, number in ipairs(world.resources:all("phone_number", "")) do
    if number.body.TargetArn == group.arn then
      return nil, refuse.used(call, "TRAFFIC_DISTRIBUTION_GROUP", group.id,
        "TrafficDistributionGroup: one without phone numbers expected")
    end
  end
  return true
end

local function in_instance(_, call, doc)
  local wanted = call.input.InstanceId
  return not wanted or doc.body.InstanceArn == wanted or doc.body.InstanceArn:match("/(.+)$") == wanted
end

return {
  service = "connect",
  kinds = {
    phone_number = {
      word = "PhoneNumber", arn = "phone-number", account = true, quota = 5, name = "PhoneNumber",
      describe = "DescribePhoneNumber", delete = "ReleasePhoneNumber",
      updates = { "UpdatePhoneNumberMetadata" },
      omit = { TargetArn = true }, mentions = { ContactFlowId = "flow" }, view = claimed_view,
    },

    traffic_group = {
      word = "TrafficDistributionGroup", arn = "traffic-distribution-group", account = true, name = "Name",
      create = "CreateTrafficDistributionGroup", describe = "DescribeTrafficDistributionGroup",
      list = "ListTrafficDistributionGroups", delete = "DeleteTrafficDistributionGroup",
      defaults = { Status = "ACTIVE" },
      check = function(world, call)
        return world.resources:instance(call.input.InstanceId)
      end,
      created = group_created, removable = without_numbers, shows = in_instance,
      view = function() return { IsDefault = false } end,
      sets = { { member = "Users", list = "ListTrafficDistributionGroupUsers" } },
    },
  },
  operations = {
    AssociatePhoneNumberContactFlow = associate,
    AssociateTrafficDistributionGroupUser = with_user(function(users, user)
      users[#users + 1] = { UserId = user.id }
    end),
    ClaimPhoneNumber = claim,
    DisassociatePhoneNumberContactFlow = disassociate,
    DisassociateTrafficDistributionGroupUser = with_user(function() end),
    GetTrafficDistribution = get_distribution,
    ImportPhoneNumber = claim, -- the number itself is not told by the service that has it
    ListPhoneNumbers = list_numbers,
    ListPhoneNumbersV2 = list_numbers,
    SearchAvailablePhoneNumbers = available,
    UpdatePhoneNumber = move,
    UpdateTrafficDistribution = update_distribution,
  },
  stored = { ImportPhoneNumber = true },
}
