--- What a journey's function gets to work with: `j`, whose methods are its steps.
--
-- The function runs in a coroutine of its own and does nothing by itself: each step is handed out as a
-- command, and goes on with what somebody answers. So it can be run again from the start, and be left
-- where it waits. Steps are numbered in the order in which they come; those of a branch of `parallel`
-- have the number of the branch before theirs: `3.1.2`.
-- @module luaconnect.journey.steps

local client = require "luaconnect.client"
local core = require "luaconnect.core"
local duration = require "luaconnect.duration"
local settings = require "luaconnect.journey.options"

local steps = {}

local unpack = table.unpack or unpack -- luacheck: compat

local CHAIN = 12 -- contacts that may hang together by PreviousContactId

local J = { __name = "luaconnect.journey.j" }

-- thread -> the branch that runs in it; nobody else's thread can take a step
local branches = setmetatable({}, { __mode = "k" })

local function branch_of(what)
  local branch = branches[coroutine.running() or false]
  if branch then return branch end
  error(("j:%s: the journey's own coroutine expected, got another one (use j:parallel for branches)")
    :format(what), 3)
end

-- hands a command out, and goes on with the answer
local function step(kind, name, command)
  local branch = branch_of(name)
  branch.count = branch.count + 1
  command.kind, command.name, command.path = kind, name, branch.prefix .. branch.count
  return coroutine.yield(command)
end

-- operations ----------------------------------------------------------------------------------

local members = {} -- service/operation -> members of its input

local function members_of(service, operation)
  local name = service .. "/" .. operation
  if not members[name] then
    local facts = core.describe(service, operation)
    members[name] = facts.input and facts.input.members or {}
  end
  return members[name]
end

local function copy(input)
  local made = {}
  for name, value in pairs(input or {}) do made[name] = value end
  return made
end

-- the input with what `j` lays over it: links that were asked for, and the instance
local function complete(self, operation, input)
  if input ~= nil and type(input) ~= "table" then
    error(("bad argument #1 to '%s' (table expected, got %s)"):format(operation, type(input)), 4)
  end
  local known, full = members_of(self.service, operation), copy(input)
  for name, value in pairs(self.defaults) do
    if known[name] and full[name] == nil then full[name] = value end
  end
  for name, value in pairs(self.links) do
    if not known[name] then
      error(("j:%s: an operation that takes %s expected"):format(client.method(operation), name), 4)
    end
    full[name] = value
  end
  return full
end

local CALL = { uncertain = "string or function", hours = "table or function" }

local function call(self, operation, input, options)
  settings.check(client.method(operation), options, CALL, 3)
  return step("call", operation, { input = complete(self, operation, input), options = options })
end

-- what the others are made from ------------------------------------------------------------------

function J:__index(key)
  if J[key] then return J[key] end
  local operation = client.operation(self.service, key)
  return operation and function(j, input, options) return call(j, operation, input, options) end or nil
end

--- Calls an operation by name.
-- @tparam string operation
-- @tparam table input
-- @return output; or nil and the error
function J:operation(operation, input, options)
  local op, nearest = core.find(self.service, tostring(operation))
  if not op then
    error(("j:operation: an operation expected, got %s%s"):format(tostring(operation),
      nearest and (" (did you mean `%s`?)"):format(nearest) or ""), 2)
  end
  return call(self, operation, input, options)
end

local function contact_id(contact, what)
  local id = type(contact) == "table" and (contact.ContactId or contact.Id) or contact
  if type(id) == "string" then return id end
  error(("bad argument #1 to '%s' (contact or its id expected, got %s)"):format(what, type(contact)), 3)
end

local function linked(self, name, id)
  local links = copy(self.links)
  links[name] = id
  return setmetatable({ service = self.service, defaults = self.defaults, links = links, row = self.row }, J)
end

--- Steps that come after a contact: those that start one name it as PreviousContactId, and so share its
-- attributes.
-- @param contact what started it, or its id
-- @treturn table a `j` of its own
function J:after(contact)
  return linked(self, "PreviousContactId", contact_id(contact, "after"))
end

--- Steps that are related to a contact: those that start one name it as RelatedContactId.
-- @param contact what started it, or its id
-- @treturn table a `j` of its own
function J:related_to(contact)
  return linked(self, "RelatedContactId", contact_id(contact, "related_to"))
end

-- time and chance ---------------------------------------------------------------------------------

--- The time of this step, in seconds since 1970; the same each time the function is run again.
-- @treturn number
function J:now()
  return step("value", "now", {})
end

local function is_whole(value)
  return type(value) == "number" and value % 1 == 0
end

-- what some Luas take, and others do not, is refused in all
local function check_interval(low, high)
  if low == nil and high == nil then return end
  if not is_whole(low) or high ~= nil and not is_whole(high) then
    error("j:random: whole numbers expected, got " .. tostring(low) .. " and " .. tostring(high), 3)
  end
  if high == nil then low, high = 1, low end
  if low > high then error(("j:random: a number from %g to %g expected"):format(low, high), 3) end
end

--- A random number, as `math.random` gives it; the same each time the function is run again.
-- @tparam[opt] number low
-- @tparam[opt] number high
function J:random(low, high)
  check_interval(low, high)
  return step("value", "random", { input = { low, high } })
end

--- A new UUID; the same each time the function is run again.
-- @treturn string
function J:uuid()
  return step("value", "uuid", {})
end

local function span_of(span, what)
  local seconds = duration.read(span)
  if seconds then return seconds end
  error(("j:%s: seconds or a span such as \"2h\" expected, got %s"):format(what, tostring(span)), 3)
end

--- Waits; the row is put aside meanwhile.
-- @param span seconds, or "90s", "15m", "2h", "1d"
function J:sleep(span)
  return step("sleep", "sleep", { seconds = span_of(span, "sleep") })
end

-- contacts ----------------------------------------------------------------------------------------

local STATES = {
  begun = function(contact) return contact.ConnectedToSystemTimestamp end,
  queued = function(contact) return contact.QueueInfo and contact.QueueInfo.EnqueueTimestamp end,
  connected = function(contact)
    return contact.AgentInfo and contact.AgentInfo.ConnectedToAgentTimestamp
  end,
  ended = function(contact) return contact.DisconnectTimestamp end,
}

local WAIT = { timeout = "number or string", every = "number or string" }

local function predicate_of(state)
  if type(state) == "function" then return state end
  if STATES[state] then return STATES[state] end
  error(("j:wait_for: \"begun\", \"queued\", \"connected\", \"ended\" or a function expected, got %s")
    :format(tostring(state)), 3)
end

--- Waits until a contact is where it should be.
-- @param contact what started it, or its id
-- @param state "begun", "queued", "connected", "ended", or a function of the contact's description
-- @tparam[opt] table options `timeout` (a span; for ever when left out), `every` (a span: 30 s)
-- @treturn ?table the contact, as DescribeContact shows it
-- @return an error of kind `timeout`, or that of DescribeContact
function J:wait_for(contact, state, options)
  options = settings.check("wait_for", options, WAIT, 2)
  return step("wait", "wait_for", {
    predicate = predicate_of(state),
    input = copy(complete(self, "DescribeContact", { ContactId = contact_id(contact, "wait_for") })),
    timeout = options.timeout and span_of(options.timeout, "wait_for"),
    every = span_of(options.every or 30, "wait_for"),
  })
end

-- the user's own ----------------------------------------------------------------------------------

local EFFECT = { uncertain = "string or function" }

--- Does something of the user's own, and remembers what came of it.
-- @tparam string name
-- @tparam function fn its first two results are remembered: values of JSON
-- @tparam[opt] table options `uncertain`: as of the journey, for this step
-- @return what `fn` returned, as JSON keeps it
function J:call(name, fn, options)
  if type(name) ~= "string" or type(fn) ~= "function" then
    error("j:call: a name and a function expected", 2)
  elseif name:find("%z") or not core.json_encode(name) then
    error("j:call: a name of UTF-8 without zero bytes expected, got other bytes", 2)
  end
  settings.check("call", options, EFFECT, 2)
  return step("effect", name, { fn = fn, options = options })
end

--- Writes a line to the journey's log, once.
-- @tparam string line
function J:log(line)
  return step("log", "log", { line = tostring(line) })
end

--- Ends the row as failed.
-- @param reason
function J:fail(reason)
  return step("fail", "fail", { reason = tostring(reason) })
end

--- Gives the row up for now: it begins anew at a time, with tokens of its own.
-- @tparam number at seconds since 1970
function J:defer(at)
  if type(at) ~= "number" or at - at ~= 0 then
    error("j:defer: seconds since 1970 expected, got " .. tostring(at), 2)
  end
  return step("defer", "defer", { due = at })
end

--- Runs functions side by side, each with steps of its own, and waits for all.
-- @tparam table functions
-- @treturn table the first result of each; `n` is how many there are
-- @treturn table at the same index its error
function J:parallel(functions)
  if type(functions) ~= "table" then error("j:parallel: a list of functions expected", 2) end
  local count = 0
  for _ in pairs(functions) do count = count + 1 end
  for i = 1, count do
    if type(functions[i]) ~= "function" then
      error(("j:parallel: item %d: function expected, got %s"):format(i, type(functions[i])), 2)
    end
  end
  return step("parallel", "parallel", { functions = functions })
end

-- running -----------------------------------------------------------------------------------------

--- A `j`.
-- @tparam string service
-- @tparam table defaults members that every input gets that knows and lacks them
-- @tparam[opt] string key of the row
-- @treturn table
function steps.new(service, defaults, key)
  return setmetatable({ service = service, defaults = defaults, links = {}, row = key }, J)
end

local STRAY = "a journey waits through j alone: what yielded is not a step of j (a client's own call, or a "
  .. "coroutine.yield, cannot be run again after a crash)"

local function pack(...)
  return { n = select("#", ...), ... }
end

local LONG = 10     -- seconds of the processor that a turn may take
local OFTEN = 1e6   -- instructions between looks at that
local ENDLESS = ("a journey that takes a step expected, got one that went on for %d s without any")
  :format(LONG)

-- Ends a turn that never ends: nobody else would have one. LuaJIT's compiler passes such looks over.
local function watch(thread, branch)
  debug.sethook(thread, function()
    if os.clock() - branch.began > LONG then error(ENDLESS, 0) end
  end, "", OFTEN)
end

-- Whether a yielded value is a command of ours.
local function is_command(value)
  return type(value) == "table" and value.kind ~= nil and value.path ~= nil
end

--- Runs a function of steps to its end, or until one of them is not answered.
-- @tparam function fn
-- @tparam table arguments with `n`
-- @tparam string prefix of the numbers of its steps
-- @tparam table host `perform(command)` answers true and the results of a step, or nil, which leaves
--   the function where it is for good; `enter()` and `leave()` are called around each of its turns
-- @treturn string "done" and its results, "failed" and what was raised, or "left"
function steps.run(fn, arguments, prefix, host)
  local thread = coroutine.create(fn)
  local branch = { prefix = prefix, count = 0, began = 0 }
  branches[thread] = branch
  watch(thread, branch)
  local answer, first = arguments, 1
  while true do
    host.enter()
    branch.began = os.clock()
    local turn = pack(coroutine.resume(thread, unpack(answer, first, answer.n)))
    host.leave()
    if not turn[1] then return "failed", turn[2] end
    if coroutine.status(thread) == "dead" then return "done", unpack(turn, 2, turn.n) end
    if not is_command(turn[2]) then return "failed", STRAY end
    answer, first = pack(host.perform(turn[2])), 2
    if not answer[1] then return "left" end
  end
end

steps.CHAIN = CHAIN

return steps
