-- Schemas and core.validate agree: on inputs made from the model, and on such with something broken.

local core = require "luaconnect.core"
local generator = require "spec.roundtrip.generator"
local ordered = require "luaconnect.ordered"
local jsonschema = require "spec.support.jsonschema"

local BROKEN = 16 -- inputs that are broken, for each operation

local STRICT = { validate = "strict" }

-- draws that are the same in each run
local function drawn()
  local state = 1
  return function(below)
    state = (state * 16807) % 2147483647
    return state % below + 1
  end
end

-- the facts of what a shape says in short
local function whole(service, facts)
  if facts.members or facts.element or facts.value then return facts end
  return core.describe_shape(service, facts.shape) or facts
end

-- Calls visit(facts, value, put) for a value and all in it, in order; put has another in its place.
local function walk(service, facts, value, put, visit)
  visit(facts, value, put)
  if type(value) ~= "table" then return end
  facts = whole(service, facts)
  for _, key in ipairs(ordered.keys(value)) do
    local part = facts.members and facts.members[key] or facts.element or facts.value
    walk(service, part, value[key], function(other) value[key] = other end, visit)
  end
end

local BOUNDED = { integer = true, long = true, float = true, double = true }

local function sizes(facts, make)
  local list = {}
  if facts.max and facts.max < 5000 then list[#list + 1] = make(facts.max + 1) end
  if facts.min and facts.min > 0 then list[#list + 1] = make(facts.min - 1) end
  return list
end

-- what may be put in the place of a value of each type to break it, or nearly
local OTHERS = {}

function OTHERS.string(facts)
  local list = sizes(facts, function(length) return ("é"):rep(length) end)
  for _, text in ipairs { 7, true, "", "No such value", "\1" } do list[#list + 1] = text end
  return list
end

function OTHERS.number(facts)
  local list = sizes(facts, function(number) return number end)
  for _, number in ipairs { 0.5, 60.0, -1, "seven", false } do list[#list + 1] = number end
  return list
end

function OTHERS.boolean() return { "yes", 1 } end

function OTHERS.timestamp() return { true, 0, "2024-02-29T12:30:00Z" } end

function OTHERS.list(facts, value)
  local list = sizes(facts, function(length)
    local made = setmetatable({}, { __jsontype = "array" })
    for i = 1, value[1] ~= nil and length or 0 do made[i] = value[1] end
    return made
  end)
  list[#list + 1] = "a text"
  return list
end

function OTHERS.map(facts, value)
  local list = sizes(facts, function(length)
    local made = setmetatable({}, { __jsontype = "object" })
    for i = 1, length do made["key" .. i] = select(2, next(value)) end
    return made
  end)
  list[#list + 1] = true
  return list
end

-- copies with one member more, and with one less
local function without(value, name)
  local made = setmetatable({}, { __jsontype = "object" })
  for other in pairs(value) do
    if other ~= name then made[other] = value[other] end
  end
  return made
end

function OTHERS.structure(facts, value)
  local more = without(value)
  more.Surplus = "a"
  local list = { more }
  for _, name in ipairs(ordered.keys(value)) do
    -- a token that the model requires is made by the library, for which schemas have no word
    if not (facts.members and facts.members[name].idempotency_token) then
      list[#list + 1] = without(value, name)
    end
  end
  return list
end

local function others_of(facts, value)
  local kind = BOUNDED[facts.type] and "number" or facts.type
  return OTHERS[kind] and OTHERS[kind](facts, value) or {}
end

-- a full input; its empty tables are lists or objects, as their shapes are
local function input_of(facts, turn)
  local made = generator.make(facts.service, facts.input, turn)
  walk(facts.service, facts.input, made, nil, function(of, value)
    if type(value) == "table" and next(value) == nil then
      setmetatable(value, { __jsontype = of.type == "list" and "array" or "object" })
    end
  end)
  return made
end

-- a full input with one thing changed
local function broken(facts, draw)
  local places, made = {}, input_of(facts, 0)
  walk(facts.service, facts.input, made, function(other) made = other end, function(of, value, put)
    for _, other in ipairs(others_of(of, value)) do
      places[#places + 1] = function() put(other) end
    end
  end)
  places[draw(#places)]()
  return type(made) == "table" and made or input_of(facts, 0)
end

-- What a schema does not say: patterns that only some dialects read, which are under `x-pattern`, and
-- what may not stand in a path (nothing, dots, control characters) or in a header, whatever the model says.
local function unsaid(violation)
  return violation.rule == "label" or violation.message:find("control characters", 1, true) ~= nil
    or violation.rule == "pattern" and violation.message:find "\\[pP]{" ~= nil
end

local function all(list, holds)
  for _, item in ipairs(list) do
    if not holds(item) then return false end
  end
  return true
end

-- "valid" or "invalid" as the core sees it
local function verdict_of(facts, input)
  local sound, err = core.validate(core.find(facts.service, facts.name), input, STRICT)
  return sound and "valid" or "invalid", err
end

local function cases_of(make)
  local cases, inputs = {}, {}
  for _, service in ipairs(core.services()) do
    for _, name in ipairs(core.operations(service)) do
      local facts = core.describe(service, name)
      local case = { schema = core.schema(service, facts.input.shape), instances = make(facts) }
      cases[#cases + 1] = case
      for _, input in ipairs(case.instances) do inputs[#inputs + 1] = { facts, input } end
    end
  end
  return cases, inputs
end

-- where schema and core differ, one line each
local function differences(make)
  local cases, inputs = cases_of(make)
  local found, counts = {}, { valid = 0, invalid = 0 }
  for i, verdict in ipairs(jsonschema.judge(cases)) do
    local facts, input = inputs[i][1], inputs[i][2]
    local own, err = verdict_of(facts, input)
    counts[own] = counts[own] + 1
    if own ~= verdict and not (err and all(err.violations, unsaid)) then
      found[#found + 1] = ("%s: %s by its schema, %s by the core %s"):format(facts.name, verdict, own,
        err and err.message or "")
    end
  end
  assert.equal(#inputs, counts.valid + counts.invalid)
  return found, counts
end

describe("schemas and core.validate #door", function()
  it("take what the model makes, the least and the fullest, for every operation", function()
    local found, counts = differences(function(facts)
      return { input_of(facts, nil), input_of(facts, 0) }
    end)
    assert.equal("", table.concat(found, "\n"))
    assert.equal(0, counts.invalid)
  end)

  it("agree on inputs with one thing changed", function()
    local draw = drawn()
    local found, counts = differences(function(facts)
      local list = {}
      for i = 1, BROKEN do list[i] = broken(facts, draw) end
      return list
    end)
    assert.equal("", table.concat(found, "\n"))
    assert.is_true(counts.invalid > 1000 and counts.valid > 1000, counts.invalid .. " " .. counts.valid)
  end)
end)
