--- Inputs of operations, spoilt as bytes say: nested, cyclic, with odd keys, hostile metatables, values of
-- any type.

local core = require "luaconnect.core"
local generator = require "spec.roundtrip.generator"

local inputs = {}

local DEEPEST = 200 -- beyond what is taken

inputs.operations = {}
for _, service in ipairs(core.services()) do
  for _, name in ipairs(core.operations(service)) do
    table.insert(inputs.operations, { service = service, name = name, op = core.find(service, name) })
  end
end

-- values ------------------------------------------------------------------------------------------

local function raise() error "a metamethod was run" end

local HOSTILE = {
  __index = raise, __newindex = raise, __len = raise, __pairs = raise, __tostring = raise, __eq = raise,
}

local value

local function table_of(r, depth)
  local made = {}
  for _ = 1, r:byte() % 8 do
    local key = value(r, depth + 1)
    if key ~= nil and key == key then made[key] = value(r, depth + 1) end
  end
  return made
end

local function deep(r)
  local made = {}
  local inner, key = made, r:flag() and 1 or r:text()
  for _ = 1, r:byte() % DEEPEST do
    inner[key] = {}
    inner = inner[key]
  end
  inner[key] = value(r, 99)
  return made
end

local function cyclic(r)
  local made = {}
  made[r:flag() and 1 or r:text()] = made
  return made
end

local function list(r, depth)
  local made = {}
  for i = 1, r:byte() do made[i] = value(r, depth + 1) end
  return made
end

local KINDS = {
  function(r) return r:text() end, function(r) return r:number() end, function(r) return r:flag() end,
  function() return nil end, function() return core.null end, function() return raise end,
  function() return io.stdout end, function() return coroutine.create(raise) end,
  table_of, list, deep, cyclic,
  function(r, depth) return setmetatable(table_of(r, depth), HOSTILE) end,
  function(r) return setmetatable({}, { __index = { [r:text()] = true } }) end,
}

function value(r, depth)
  local kind = r:byte()
  if depth > 6 then kind = kind % 8 end
  return KINDS[kind % #KINDS + 1](r, depth)
end

-- spoiling ----------------------------------------------------------------------------------------

local function copy(given)
  if type(given) ~= "table" then return given end
  local made = {}
  for key, member in pairs(given) do made[key] = copy(member) end
  return made
end

local function keys_of(t)
  local found = {}
  for key in next, t do
    if type(key) == "string" then found[#found + 1] = key end
  end
  table.sort(found)
  for i = 1, 4 do
    if rawget(t, i) ~= nil then found[#found + 1] = i end
  end
  return found
end

-- a table somewhere in it, and a key of that
local function somewhere(r, t)
  local keys = keys_of(t)
  for _ = 1, r:byte() % 6 do
    if #keys == 0 then break end
    local member = rawget(t, r:pick(keys))
    if type(member) ~= "table" then break end
    t, keys = member, keys_of(member)
  end
  return t, #keys > 0 and r:pick(keys) or "Key"
end

local EDITS = {
  function(r, t, key) rawset(t, key, value(r, 0)) end,
  function(_, t, key) rawset(t, key, nil) end,
  function(r, t) rawset(t, r:text(), value(r, 0)) end,
  function(r, t, key) rawset(t, key, r:text()) end,
  function(r, t, key) rawset(t, key, r:number()) end,
  function(r, t) rawset(t, r:number() % 100 == 0 and 2 ^ 53 or r:byte() % 9, value(r, 0)) end,
  function(_, t) setmetatable(t, HOSTILE) end,
}

local made = {} -- operation -> turn -> input

local function whole(operation, turn)
  local known, key = made[operation] or {}, turn or "least"
  made[operation] = known
  known[key] = known[key]
    or generator.make(operation.service, core.describe(operation.service, operation.name).input, turn)
  return copy(known[key])
end

--- An input of an operation: any value, nothing, the least that is valid, or all members.
function inputs.whole(r, operation)
  local kind = r:byte() % 16
  if kind == 0 then return value(r, 0) end
  return kind == 1 and {} or whole(operation, kind > 11 and kind % 4 or nil)
end

--- Changes something in an input.
function inputs.spoil(r, input)
  local t, key = somewhere(r, input)
  r:pick(EDITS)(r, t, key)
end

inputs.table, inputs.keys = table_of, keys_of

return inputs
