--- What client tokens remember: a request that comes again gets the answer of the first.
--
-- An entry is a document `{ digest, output, at }`, with a digest of the input.
-- @module luaconnect.emulator.replay

local core = require "luaconnect.core"
local refusal = require "luaconnect.emulator.refusal"

local replay = {}

local methods = {}
local Replay = { __name = "luaconnect.emulator.replay", __index = methods }

local KEPT = 7 * 86400 -- seconds

--- The memory of an emulator.
-- @tparam table store
function replay.new(store)
  return setmetatable({ entries = store:collection "tokens" }, Replay)
end

-- what stands for an input: inputs are many, and may be large
local function digest_of(input)
  return core.sha256hex(assert(core.json_encode(input))):sub(1, 32)
end

-- entries are as old as their place in the order tells, unless the clock was set back
local function forget(self, now)
  for name, entry in self.entries:each() do
    if entry.at + KEPT > now then return end
    self.entries:remove(name)
  end
end

-- Clients of the participant service send typing and receipts with tokens that never change.
local NOT_REPLAYED = { SendEvent = true, DisconnectParticipant = true, CompleteAttachmentUpload = true }

local function token_of(call)
  return not NOT_REPLAYED[call.operation] and call.input.ClientToken
end

-- a token is its instance's, or its participant's
local function name_of(call)
  local owner = call.participant and call.participant.id or call.input.InstanceId or ""
  return table.concat({ call.operation, owner, call.input.ClientToken }, "\n")
end

-- the error for a token that went with other parameters
local function code_of(call)
  for _, code in ipairs { "IdempotencyException", "ValidationException", "InvalidRequestException" } do
    if call.errors[code] then return code end
  end
  return "InvalidParameterException"
end

--- The answer that a call got before.
-- @tparam table call with `operation`, `input`, `now` and `errors`, the errors that its operation lists
-- @treturn ?table the output; nil when the call is new; nil and a refusal when its token went with
--   other parameters (GEN-7)
function methods:find(call)
  if not token_of(call) then return nil end
  forget(self, call.now)
  local entry = self.entries:get(name_of(call))
  if not entry then return nil end
  if entry.digest == digest_of(call.input) then return entry.output end
  return nil, refusal.new(code_of(call), "ClientToken: a token of its own expected for other parameters")
end

--- Remembers the answer to a call.
function methods:keep(call, output)
  if not token_of(call) then return end
  self.entries:put(name_of(call), { digest = digest_of(call.input), output = output, at = call.now })
end

return replay
