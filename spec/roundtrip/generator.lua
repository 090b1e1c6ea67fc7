--- Makes inputs and outputs from the model's facts: the least that is valid, and full ones.
--
-- The same arguments give the same value, so that client and server can make it each for itself.
-- A full value uses every member, down to where shapes recur; of a union one, another one with each
-- `turn`.

local core = require "luaconnect.core"

local generator = {}

-- the longest integer that this Lua has as a number
local LONG = rawget(math, "maxinteger") or 2 ^ 53 - 1

-- text that has to be quoted in JSON, and text that has to be in a path
local ODD, LABEL = 'é "\\/\n☃:%&=+', 'é "\\/?☃:%&=+'
local LETTERS = "abcdefghijklmnop"
local CHARACTERS = 16 -- that a text has where its shape lets it

local UUID = "0a1b2c3d-0a1b-4c3d-8a1b-0a1b2c3d4e5f"
local DIGEST = ("0123456789abcdef"):rep(4)

-- what shapes take whose patterns a run of letters does not match
local SAMPLES = {
  AwsRegion = "eu-central-1",
  CurrentMetricId = UUID,
  DateTimeFormat = "2024-02-29T12:30:00.250Z",
  DateYearMonthDayFormat = "2024-02-29",
  DirectoryId = "d-0123456789",
  EmailAddress = "ada+1@example.com",
  EvaluationWindow = "PT24H",
  FlowContentSha256 = DIGEST,
  FlowModuleContentSha256 = DIGEST,
  HoursOfOperationOverrideYearMonthDayDateFormat = "2024-02-29",
  InstanceIdOrArn = "arn:aws:connect:us-east-1:123456789012:instance/" .. UUID,
  Iso8601Date = "2024-02-29",
  Iso8601Duration = "P1DT12H",
  Iso8601Time = "T12:30",
  LambdaArn = "arn:aws:lambda:us-east-1:123456789012:function:f",
  Password = "Passw0rd",
  PhoneNumber = "+12065550100",
  PhoneNumberPrefix = "+1206",
  ProfileId = DIGEST:sub(1, 32),
  RegionName = "us-gov-west-1",
  S3Uri = "s3://bucket/key",
  SensitivePhoneNumber = "+12065550100",
  TestCaseSha256 = DIGEST,
  TrafficDistributionGroupIdOrArn = UUID,
  ViewContentSha256 = DIGEST,
}

local shapes = {} -- service -> name -> facts

local function facts_of(service, name)
  local known = shapes[service] or {}
  shapes[service] = known
  known[name] = known[name] or core.describe_shape(service, name)
  return known[name]
end

-- scalars ---------------------------------------------------------------------------------------

local function characters(text)
  return select(2, text:gsub("[^\128-\191]", ""))
end

-- where paths meet, the ARN in one tells the service
local function arn_of(service)
  return ("arn:aws:%s:us-east-1:123456789012:instance/i"):format(core.service(service).signing_name)
end

local function text_of(facts, service)
  if facts.enum then return facts.enum[#facts.enum] end
  if facts.shape == "Arn" then return arn_of(service) end
  if SAMPLES[facts.shape] then return SAMPLES[facts.shape] end
  local length = math.max(facts.min or 0, math.min(facts.max or CHARACTERS, CHARACTERS))
  local letters = LETTERS:rep(math.ceil(length / #LETTERS))
  if facts.pattern or facts.location == "header" or length < characters(ODD) then
    return letters:sub(1, length)
  end
  return (facts.location == "uri" and LABEL or ODD) .. letters:sub(1, length - characters(ODD))
end

--- A text that a shape takes.
generator.text = text_of

local function number_of(facts, wanted)
  return math.max(facts.min or wanted, math.min(facts.max or wanted, wanted))
end

local SCALARS = {
  string = text_of,
  boolean = function() return true end,
  integer = function(facts) return number_of(facts, 7) end,
  long = function(facts) return number_of(facts, LONG) end,
  float = function(facts) return number_of(facts, 2.5) end,
  double = function(facts) return number_of(facts, 0.1) end,
  timestamp = function(facts) return facts.timestamp_format == "rfc822" and 1700000000 or 1700000000.25 end,
}

-- the rest --------------------------------------------------------------------------------------

local value

local function depth_of(path, shape)
  local depth = 0
  for _, name in ipairs(path) do
    if name == shape then depth = depth + 1 end
  end
  return depth
end

local function members_of(facts)
  local names = {}
  for name in pairs(facts.members) do names[#names + 1] = name end
  table.sort(names)
  return names
end

local function union_of(job, facts, path)
  local names = members_of(facts)
  local name = names[(job.turn + #path) % #names + 1]
  job.turns = math.max(job.turns, #names)
  return { [name] = value(job, facts.members[name], path) }
end

local function structure_of(job, facts, path)
  if facts.union then return union_of(job, facts, path) end
  local required = {}
  for _, name in ipairs(facts.required or {}) do required[name] = true end
  local made = {}
  for _, name in ipairs(members_of(facts)) do
    local member = facts.members[name]
    local recurs = depth_of(path, member.shape) > 0
    if required[name] or job.full and not recurs then made[name] = value(job, member, path) end
  end
  return made
end

-- an empty list cannot be told from none in a query
local function list_of(job, facts, path, location)
  local made = {}
  local least = math.max(facts.min or 0, location == "querystring" and 1 or 0)
  local count = job.full and math.min(math.max(least, 2), facts.max or 2) or least
  if depth_of(path, facts.element.shape) > 0 then count = least end
  for i = 1, count do made[i] = value(job, facts.element, path) end
  return made
end

-- maps have as many keys as they need, the values of an enum or texts with a number in them
local function map_of(job, facts, path)
  local made = {}
  local count = job.full and math.max(facts.min or 0, 1) or facts.min or 0
  local key = facts_of(job.service, facts.key.shape)
  if depth_of(path, facts.value.shape) > 0 then count = facts.min or 0 end
  for i = 1, count do
    local name = key.enum and key.enum[i] or text_of(key, job.service):sub(1, -2) .. LETTERS:sub(i, i)
    made[name] = value(job, facts.value, path)
  end
  return made
end

local SHAPED = { structure = structure_of, list = list_of, map = map_of }

function value(job, traits, path)
  local scalar = SCALARS[traits.type]
  if scalar then return scalar(traits, job.service) end
  local deeper = { traits.shape }
  for i, name in ipairs(path) do deeper[i + 1] = name end
  return SHAPED[traits.type](job, facts_of(job.service, traits.shape), deeper, traits.location)
end

--- A value for one side of an operation.
-- @tparam string service
-- @tparam table side the `input` or `output` of `core.describe`, or nil
-- @tparam ?number turn nil for the least
-- @treturn table the value
-- @treturn number how many turns there are, to see each member of each union
function generator.make(service, side, turn)
  local job = { service = service, full = turn ~= nil, turn = turn or 0, turns = 1 }
  return side and structure_of(job, side, { side.shape }) or {}, job.turns
end

return generator
