--- What client tokens remember: a request that comes again gets the answer of the first.
-- @module luaconnect.emulator.replay

local refusal = require "luaconnect.emulator.refusal"

local replay = {}

local methods = {}
local Replay = { __name = "luaconnect.emulator.replay", __index = methods }

local KEPT = 7 * 86400 -- seconds

function replay.new()
  return setmetatable({ entries = {}, queue = {}, head = 1, tail = 0 }, Replay)
end

local function same(a, b)
  if type(a) ~= "table" or type(b) ~= "table" then return a == b end
  for key, value in pairs(a) do
    if not same(value, b[key]) then return false end
  end
  for key in pairs(b) do
    if a[key] == nil then return false end
  end
  return true
end

-- entries are as old as their place in the queue tells, unless the clock was set back
local function forget(self, now)
  local entry = self.queue[self.head]
  while entry and entry.at + KEPT <= now do
    self.entries[entry.name] = nil
    self.queue[self.head] = nil
    self.head = self.head + 1
    entry = self.queue[self.head]
  end
end

local function name_of(call)
  local input = call.input
  return table.concat({ call.operation, input.InstanceId or "", input.ClientToken }, "\0")
end

--- The answer that a call got before.
-- @tparam table call with `operation`, `input`, `now` and `errors`, the errors that its operation lists
-- @treturn ?table the output; nil when the call is new; nil and a refusal when its token went with
--   other parameters (GEN-7)
function methods:find(call)
  if not call.input.ClientToken then return nil end
  forget(self, call.now)
  local entry = self.entries[name_of(call)]
  if not entry then return nil end
  if same(entry.input, call.input) then return entry.output end
  local code = call.errors.IdempotencyException and "IdempotencyException" or "InvalidRequestException"
  return nil, refusal.new(code, "ClientToken: a token of its own expected for other parameters")
end

--- Remembers the answer to a call.
function methods:keep(call, output)
  if not call.input.ClientToken then return end
  local entry = { name = name_of(call), input = call.input, output = output, at = call.now }
  self.entries[entry.name] = entry
  self.tail = self.tail + 1
  self.queue[self.tail] = entry
end

return replay
