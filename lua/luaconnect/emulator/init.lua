--- An Amazon Connect of one's own: a function from request to response.
--
--     local emulator = require "luaconnect.emulator"
--     local world = emulator.new()
--     local client = connect.client { region = emulator.REGION, credentials = emulator.CREDENTIALS,
--                                     transport = world }
--
-- It checks signatures, the model and the documented rules, and answers with the service's own errors.
-- Doors to it: the emulator is a transport itself, and `luaconnect.emulator.server` listens on a port.
-- @module luaconnect.emulator

local agents = require "luaconnect.emulator.agents"
local analysis = require "luaconnect.emulator.analysis"
local answer = require "luaconnect.emulator.answer"
local attached = require "luaconnect.emulator.attached"
local attachments = require "luaconnect.emulator.participant.attachments"
local auth = require "luaconnect.emulator.auth"
local blobs = require "luaconnect.emulator.blobs"
local authentications = require "luaconnect.emulator.authentications"
local bridge = require "luaconnect.emulator.bridge"
local chats = require "luaconnect.emulator.chats"
local clock = require "luaconnect.emulator.clock"
local connection = require "luaconnect.emulator.participant.connection"
local contacts = require "luaconnect.emulator.contacts"
local control = require "luaconnect.emulator.control"
local core = require "luaconnect.core"
local create = require "luaconnect.emulator.create"
local draw = require "luaconnect.emulator.draw"
local drive = require "luaconnect.emulator.drive"
local email = require "luaconnect.emulator.email"
local events = require "luaconnect.emulator.events"
local faults = require "luaconnect.emulator.faults"
local files = require "luaconnect.emulator.files"
local flows = require "luaconnect.emulator.flows"
local frames = require "luaconnect.emulator.frames"
local integration = require "luaconnect.emulator.integration"
local joining = require "luaconnect.emulator.joining"
local keeper = require "luaconnect.emulator.keeper"
local limits = require "luaconnect.emulator.limits"
local messages = require "luaconnect.emulator.participant.messages"
local monitor = require "luaconnect.emulator.monitor"
local news = require "luaconnect.emulator.news"
local participants = require "luaconnect.emulator.participants"
local recording = require "luaconnect.emulator.recording"
local quiet = require "luaconnect.emulator.quiet"
local refusal = require "luaconnect.emulator.refusal"
local replay = require "luaconnect.emulator.replay"
local resources = require "luaconnect.emulator.resources"
local roster = require "luaconnect.emulator.roster"
local router = require "luaconnect.emulator.router"
local routing = require "luaconnect.emulator.routing"
local rules = require "luaconnect.rules"
local scripts = require "luaconnect.emulator.scripts"
local search = require "luaconnect.emulator.search"
local showing = require "luaconnect.emulator.participant.showing"
local start = require "luaconnect.emulator.start"
local store = require "luaconnect.emulator.store"
local streaming = require "luaconnect.emulator.streaming"
local tasks = require "luaconnect.emulator.tasks"
local timers = require "luaconnect.emulator.timers"
local times = require "luaconnect.emulator.times"
local transcript = require "luaconnect.emulator.participant.transcript"
local transfer = require "luaconnect.emulator.transfer"
local transport = require "luaconnect.transport.emulator"
local views = require "luaconnect.emulator.views"
local websocket = require "luaconnect.emulator.websocket"

local emulator = {}

--- What an emulator knows that was told nothing: an instance with a flow and a queue, and the pairs of
-- credentials that it accepts, an ordinary caller's and one of Amazon's own services, which may do what
-- outbound campaigns and End User Messaging do. They are published here and guard nothing.
emulator.REGION = "us-east-1"
emulator.ACCOUNT = "123456789012"
emulator.INSTANCE_ID = "11111111-1111-4111-8111-111111111111"
emulator.FLOW_ID = "22222222-2222-4222-8222-222222222222"
emulator.QUEUE_ID = "33333333-3333-4333-8333-333333333333"
emulator.CREDENTIALS = {
  access_key_id = "EMULATOREXAMPLEKEY", secret_access_key = "emulator-example-secret",
}
emulator.SERVICE_CREDENTIALS = {
  access_key_id = "EMULATORSERVICEKEY", secret_access_key = "emulator-service-secret",
  service_principal = true,
}

local methods = { VERSION = require "luaconnect.version" }
local Emulator = { __name = "luaconnect.emulator", __index = methods }

-- service -> groups of handlers by operation
local GROUPS = {
  connect = {
    analysis, attached, create, drive, email, integration, joining, monitor.operations, recording.operations,
    search, start, streaming, tasks, transfer,
  },
  ["connect-contact-lens"] = {
    { ListRealtimeContactAnalysisSegments = analysis.ListRealtimeContactAnalysisSegments },
  },
  connectparticipant = { attachments, connection, messages, showing, transcript },
}
for service, handlers in pairs(resources.HANDLERS) do
  GROUPS[service] = GROUPS[service] or {}
  table.insert(GROUPS[service], 1, handlers)
end

-- operations whose effect is shown and nothing more: nobody records, sends or analyses
local SHOWN = {
  ListRealtimeContactAnalysisSegments = true,
  ResumeContactRecording = true, SendOutboundEmail = true, StartContactConversationalAnalyticsJob = true,
  StartContactMediaProcessing = true, StartContactRecording = true, StartContactStreaming = true,
  StartOutboundEmailContact = true, StartScreenSharing = true, StopContactMediaProcessing = true,
  StopContactRecording = true, StopContactStreaming = true, SuspendContactRecording = true,
}

local EMULATED = {}
for service, groups in pairs(GROUPS) do
  EMULATED[service] = {}
  for _, group in ipairs(groups) do
    for operation, handler in pairs(group) do EMULATED[service][operation] = handler end
  end
end

--- How far each operation is emulated.
-- @treturn table list of `{ service, operation, mark }`, sorted; a mark is "full", "stored" for what is
--   taken, kept and given back but does less than the service would, or "none"
function emulator.operations()
  local found = {}
  for _, service in ipairs(core.services()) do
    local handlers, marks = EMULATED[service] or {}, resources.MARKS[service] or {}
    for _, operation in ipairs(core.operations(service)) do
      local mark = marks[operation] or SHOWN[operation] and "stored" or "full"
      if not handlers[operation] then mark = "none" end
      found[#found + 1] = { service = service, operation = operation, mark = mark }
    end
  end
  return found
end

-- making one ----------------------------------------------------------------------------------

local OPTIONS = {
  instances = true, credentials = true, region = true, account = true, clock = true, verify = true,
  uuid = true, schedule_days = true, handlers = true, log = true, hosts = true,
  strict_messages = true, files = true,
  limits = true, faults = true, seed = true, default_flow = true, ring_seconds = true,
  lenient = true, rules = true,
  data = true, on_event = true, on_record = true, on_item = true, delivery = true,
}

local function checked(options)
  for name in pairs(options or {}) do
    if not OPTIONS[name] then
      error(("bad option to 'new': %s is not known"):format(tostring(name)), 3)
    end
  end
  return options or {}
end

local function plant_instances(self, rows)
  rows = rows or {
    { id = emulator.INSTANCE_ID, flows = { emulator.FLOW_ID }, queues = { emulator.QUEUE_ID } },
  }
  for _, row in ipairs(rows) do
    if not self.resources:get("instance", "", "", row.id) then
      self.resources:add_instance(row, self.clock:now())
    end
  end
end

-- secrets by access key id; a secret may stand alone
local function make_credentials(given)
  local own, service = emulator.CREDENTIALS, emulator.SERVICE_CREDENTIALS
  if not given then return { [own.access_key_id] = own, [service.access_key_id] = service } end
  local found = {}
  for id, entry in pairs(given) do
    found[id] = type(entry) == "string" and { secret_access_key = entry } or entry
  end
  return found
end

-- secrets that anybody knows
local function published()
  return {
    [emulator.CREDENTIALS.secret_access_key] = true, [emulator.SERVICE_CREDENTIALS.secret_access_key] = true,
  }
end

local function make_clock(given)
  if clock.is(given) then return given end
  return type(given) == "number" and clock.virtual(given) or clock.new(given)
end

local function set_of(list)
  local found = {}
  for _, name in ipairs(list or {}) do found[name] = true end
  return found
end

-- what can be set anew while the emulator is there, as it was asked for in the beginning
local function configure(self, level)
  local used, message = self.limits:use(self.options.limits)
  if not used then error("bad option 'limits': " .. message, level) end
  used, message = self.faults:use(self.options.faults)
  if not used then error("bad option 'faults': " .. message, level) end
  used, message = bridge.check(self.options.delivery)
  if not used then error("bad option 'delivery': " .. message, level) end
end

-- the clock's state is a document, too
local function keep_time(self)
  local moves = self.store:collection "clock"
  self.clock:on_move(function(state) moves:put("clock", state) end)
  self.store:on_restore(function() self.clock:assume(moves:get "clock") end)
end

local function draw_ids(self, options)
  if options.seed == nil then return end
  if not draw.is(options.seed) then
    error("bad option 'seed': a whole number or a string expected", 3)
  end
  self.uuid, self.request_uuid = draw.ids(options.seed, self.store)
end

-- goes on from what a file has kept; instances that it does not know are added
local function keep_data(self, options)
  local message
  self.keeper, message = keeper.open(options.data)
  if not self.keeper then return nil, "data: " .. message end
  local sound
  sound, message = pcall(self.store.keep, self.store, self.keeper)
  if sound then
    plant_instances(self, options.instances)
    sound, message = self.store:commit()
  end
  if sound then return self end
  self:close()
  return nil, ("data: %s: %s"):format(options.data, tostring(message))
end

--- An emulator.
-- @tparam[opt] table options
--   `instances`: a list of `{ id, flows, queues, quick_connects, task_templates }`, see
--   `luaconnect.emulator.resources.outfit`;
--   `credentials`: access key id to secret, or to `{ secret_access_key, session_token, expiration,
--   service_principal }`, the last of which is true for those of Amazon's own services;
--   `region` and `account`;
--   `clock`: a function that gives epoch seconds (os.time), a number at which time stands still until
--   somebody sleeps, or a clock of `luaconnect.emulator.clock`;
--   `verify`: false to look at no signature;
--   `uuid`: a function that gives ids;
--   `files`: what may be attached: `{ megabytes, types, scan_seconds }` of `luaconnect.emulator.files`;
--   `strict_messages`: whether messages are as short as the service's older text has them;
--   `rules`: documented rules that are not enforced: `{ ["TASK-10"] = false }`;
--   `lenient`: whether instances, flows, queues, quick connects and task templates that nobody has made
--   are there as soon as somebody names them;
--   `schedule_days`: how far ahead a task may be scheduled (90);
--   `handlers`: service to operation to function of a call, for operations of one's own; a handler
--   returns an output, or nil and `{ code, message }`. `handlers.lambda` and `handlers.lex` have the
--   functions that flows call, by ARN, see `luaconnect.emulator.flows.talk`;
--   `log`: a function of a line, for what goes wrong inside;
--   `hosts`: a list of names with dots by which browsers and the control API may ask;
--   `limits`: "documented", or a table, see `luaconnect.emulator.limits` (off);
--   `faults`: a list of rules, see `luaconnect.emulator.faults`;
--   `seed`: a whole number or a string, from which ids and shares are drawn;
--   `default_flow`: what a flow does whose content is not known: "queue" puts contacts into the first
--   queue of the instance, "wait" leaves them where they are;
--   `ring_seconds`: after how long an agent has missed a contact (20);
--   `on_event`: a function of each contact event, in EventBridge's envelope; `on_record`: one of each
--   contact record; `on_item`: one of each item of a chat that is streamed to a topic, in the envelope of
--   SNS; `delivery`: `{ drop, shuffle }`, a share of events to lose, and true for another order;
--   `data`: a file in which everything is kept, see `luaconnect.emulator.keeper`
-- @treturn ?table the emulator; or nil and a message when the file cannot be used
function emulator.new(options)
  options = checked(options)
  local region, account = options.region or emulator.REGION, options.account or emulator.ACCOUNT
  local self = setmetatable({
    region = region, account = account, clock = make_clock(options.clock),
    uuid = options.uuid or core.uuid, request_uuid = options.uuid or core.uuid,
    verify = options.verify ~= false,
    lenient = options.lenient, rules = rules.switches(options.rules), schedule_days = options.schedule_days,
    strict_messages = options.strict_messages,
    handlers = options.handlers or {},
    log = options.log or function() end,
    default_flow = options.default_flow or "queue", ring_seconds = options.ring_seconds,
    credentials = make_credentials(options.credentials), published = published(),
    hosts = set_of(options.hosts), router = router.new(),
    store = store.new(), timers = timers.new(), events = events.new(),
  }, Emulator)
  self.store:on_restore(function() self.timers:clear() end)
  keep_time(self)
  draw_ids(self, options)
  self.replay = replay.new(self.store)
  self.resources = resources.new(self)
  self.contacts = contacts.new(self)
  self.participants = participants.new(self)
  self.files = files.new(self, options.files or {})
  self.chats = chats.new(self)
  quiet.watch(self)
  self.views = views.new(self)
  self.authentications = authentications.new(self)
  self.sockets = websocket.new(self)
  self.times = times.new(self)
  self.news = news.new(self)
  self.recordings = recording.new(self)
  monitor.follow(self)
  self.limits = limits.new(self)
  self.faults = faults.new(options.seed)
  self.options = options
  configure(self, 3)
  self.bridge = bridge.new(self, options)
  self.flows = flows.new(self)
  self.roster = roster.new(self)
  self.routing = routing.new(self)
  self.scripts = scripts.new(self)
  self.agents = agents.new(self)
  self.transport = transport.new(self)
  plant_instances(self, options.instances)
  self.beginning = assert(core.json_encode(self.store:snapshot()))
  if options.data then return keep_data(self, options) end
  return self
end

-- a call, stage by stage ------------------------------------------------------------------------

-- a header that came on several lines as one, as it is signed: without blanks around each value
local function joined(list)
  local parts = {}
  for i, value in ipairs(list) do
    value = tostring(value)
    local from = value:find "%S"
    parts[i] = from and value:match("^.*%S", from) or ""
  end
  return table.concat(parts, ",")
end

-- headers by lower-case name; a name that came in several spellings has one of its values
local function lowered(headers)
  local found = {}
  for name, value in pairs(headers or {}) do
    found[name:lower()] = type(value) == "table" and joined(value) or value
  end
  return found
end

local function new_call(self, request)
  local url = request.url
  local path, query = url:gsub("^%a[%w+.-]*://[^/?#]*", ""):match("^([^?#]*)%??([^#]*)")
  return {
    id = self.request_uuid(), now = self.clock:now(), method = request.method, url = url,
    path = path, query = query, headers = lowered(request.headers), body = request.body or "",
    scheme = request.scheme,
  }
end

local function route(self, call)
  local target = self.router:find(call, auth.scope)
  if not target then
    return nil, refusal.new("UnknownOperationException", ("%s %s: an operation expected")
      :format(call.method, call.path))
  end
  call.target, call.service, call.operation, call.errors =
    target, target.service, target.operation, target.errors
  return true
end

local function unimplemented(call)
  return refusal.new("NotImplementedException", call.operation .. ": an operation that is emulated expected")
end

-- rules of the model that speak of more than one value
local COMBINED = { required = true, union = true, count = true }

-- the error that an operation lists for input that the model or a rule does not accept
local function code_of(call, violations)
  local errors = call.errors
  if errors.ValidationException then return "ValidationException" end
  local combined = not errors.InvalidParameterException
  for _, violation in ipairs(violations) do
    local row = violation.row
    if row and row.code then return row.code end
    combined = combined or COMBINED[violation.rule] or row and not row.value
  end
  combined = combined and errors.InvalidRequestException
  return combined and "InvalidRequestException" or "InvalidParameterException"
end

local function violated(call, violations)
  local lines = {}
  for i, violation in ipairs(violations) do
    lines[i] = violation.path .. ": " .. violation.message
  end
  return refusal.new(code_of(call, violations), table.concat(lines, "; "))
end

local function accept(call)
  local input, err = core.accept(call.target.op, call)
  if input then
    call.input = input
    return true
  end
  if err.kind == "protocol" then return nil, refusal.new("SerializationException", err.message) end
  return nil, violated(call, err.violations)
end

-- an emulated operation: tokens first, since what came twice is answered even if it would be
-- refused by now; then the rules; then the deed
local function emulate(self, call, handler)
  local output, refused = self.replay:find(call)
  if output or refused then return output, refused end
  local violations = rules.check(call.operation, call.input, call.now, self.schedule_days,
    call.service_principal, self.rules)
  if violations then return nil, violated(call, violations) end
  if call.input.InstanceId then
    call.instance, refused = self.resources:instance(call.input.InstanceId)
    if not call.instance then return nil, refused end
    local room
    room, refused = self.limits:room(call)
    if not room then return nil, refused end
  end
  output, refused = handler(self, call)
  if output then self.replay:keep(call, output) end
  return output, refused
end

local function perform(self, call)
  local own = self.handlers[call.service]
  own = own and own[call.operation]
  local handler = own or (EMULATED[call.service] or {})[call.operation]
  if not handler then return nil, unimplemented(call) end
  local sound, refused = true, nil
  if call.service == "connectparticipant" and not own then sound, refused = self.participants:admit(call) end
  if sound then sound, refused = self.limits:admit(call) end
  if sound then sound, refused = accept(call) end
  if not sound then return nil, refused end
  if own then return own(call) end
  call.input.ConnectionToken = nil -- who holds it is known
  return emulate(self, call, handler)
end

-- What has been done is kept before it is acknowledged.
local function serve(self, call)
  local sound, refused = auth.admit(self, call)
  if not sound then return answer.refusal(call, refused) end
  local output
  output, refused = perform(self, call)
  assert(self.store:commit())
  if not output then return answer.refusal(call, refused) end
  return answer.output(call, assert(core.render(call.target.op, output)))
end

local function respond(self, call)
  self.timers:fire(call.now)
  if control.owns(call.path) then
    local response = control.respond(self, call)
    assert(self.store:commit())
    return response
  end
  if websocket.owns(call.path) then return (select(2, self.sockets:upgrade(call))) end
  if blobs.owns(call.path) then
    local response = self.files.blobs:respond(call)
    assert(self.store:commit())
    return response
  end
  if call.method == "OPTIONS" then return answer.preflight(call) end
  local known, refused = route(self, call)
  if not known then return answer.refusal(call, refused) end
  local effects = self.faults:strike(call)
  if not effects then return serve(self, call) end
  return faults.answer(effects, call, function() return serve(self, call) end)
end

-- the error that an operation lists for a failure of the service
local function failure(call)
  local errors = call.errors or {}
  local code = errors.InternalServiceException and "InternalServiceException"
    or errors.InternalServerException and "InternalServerException" or "InternalFailure"
  return refusal.new(code, "internal failure of the emulator")
end

-- what the log calls a call; the opaque end of a path lets in whoever knows it
local function name_of(call)
  return call.operation or call.path:gsub("^(/_%l+/)%x+$", "%1...")
end

-- the emulator ----------------------------------------------------------------------------------

-- what was raised, as text; the core raises tables
local function said(raised)
  return tostring(type(raised) == "table" and raised.message or raised)
end

--- Answers a request.
-- @tparam table request `method`, `url` (absolute, or path and query), `headers`, `body`
-- @treturn table response: `status`, `headers` (found in any case), `body`; one that was struck by a fault
--   tells its door with `delay` (seconds), `dropped` (send nothing) and `cut` (bytes of the body to send);
--   one that has `later` may be sent after `later.seconds` at most, with what `later.body()` answers as
--   soon as `later.ready()`
function methods:handle(request)
  if type(request) ~= "table" or type(request.method) ~= "string" or type(request.url) ~= "string" then
    error("bad argument #1 to 'handle' (request with method and url expected)", 2)
  end
  local call = new_call(self, request)
  local sound, response = pcall(respond, self, call)
  self.bridge:flush()
  if sound then return response end
  self.log(("%s: %s"):format(name_of(call), said(response)))
  return answer.refusal(call, failure(call))
end

local function upgrade(self, call, wake)
  self.timers:fire(call.now)
  return self.sockets:upgrade(call, wake)
end

--- Opens the socket that a request asks for, for doors that can move its bytes.
-- @tparam table request as `handle` has it
-- @tparam function wake called without arguments when the socket has output or is closed
-- @treturn ?table a socket of `luaconnect.emulator.websocket`; or nil and the response
function methods:upgrade(request, wake)
  local call = new_call(self, request)
  local sound, opened, response = pcall(upgrade, self, call, wake)
  if sound then return opened, response end
  self.log(("%s: %s"):format(name_of(call), said(opened)))
  return nil, answer.refusal(call, failure(call))
end

--- The most bytes that the body of a request may have, for doors: what is put at a URL for a file has the
-- size that was announced, a snapshot what snapshots have.
-- @tparam string path
-- @tparam number most what other bodies may have
-- @treturn number
function methods:body_bytes(path, most)
  return math.max(most, self.files.blobs:size(path, self.clock:now()) or control.body_bytes(path) or 0)
end

--- Says good-bye on all sockets, for doors that close.
function methods:leave()
  self.sockets:close(frames.GOING_AWAY)
end

--- Has happen what is due by now. Each call begins with it; those who move the clock, and doors that
-- wait for calls, see to it meanwhile.
-- @treturn ?number the time of what comes next
function methods:tick()
  self.timers:fire(self.clock:now())
  local done, message = self.store:commit()
  if not done then self.log("commit: " .. message) end
  self.bridge:flush()
  return self.timers:next()
end

--- Puts other documents in place of all that there are.
-- @tparam table collections name to list of `{ id, doc }`; becomes the emulator's
-- @treturn ?boolean true; or nil and a message when they make no sense, and all is as it was
function methods:restore(collections)
  local before = self.store:snapshot()
  local sound, message = pcall(function()
    self.store:restore(collections)
    self:tick()
  end)
  if sound then return true end
  self.store:restore(before)
  return nil, said(message)
end

--- Hands on the last events, and closes the file in which everything is kept, if there is one.
function methods:close()
  self.bridge:flush(true)
  if self.keeper then self.keeper:close() end
end

--- Has everything be as it was in the beginning.
function methods:reset()
  assert(self:restore(assert(core.json_decode(self.beginning))))
  configure(self, 2)
end

local REFUSALS = {
  [400] = { "BadRequestException", "a request of HTTP/1.1 expected" },
  [408] = { "RequestTimeout", "a request in time expected" },
  [413] = { "RequestEntityTooLarge", "a smaller body expected" },
}

--- The answer to what is no request, for doors.
-- @tparam number status 400, 408 or 413
-- @treturn table response
function methods:refuse(status)
  local call = { id = self.request_uuid(), now = self.clock:now(), headers = {} }
  local code, message = REFUSALS[status][1], REFUSALS[status][2]
  return answer.refusal(call, refusal.new(code, message))
end

-- The emulator is a transport, too: `connect.client { transport = emulator.new() }`.
for _, name in ipairs { "send", "sleep", "now", "spawn", "wait", "outcome", "cancel" } do
  methods[name] = function(self, ...)
    return self.transport[name](self.transport, ...)
  end
end
methods.virtual = true -- its time passes when somebody sleeps

return emulator
