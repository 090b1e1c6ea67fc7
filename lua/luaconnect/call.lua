--- One call's way: sign, send, parse, and perhaps again.
--
-- A `line` is what a client lends to its calls: transport, retry policy, clock skew, rate limits,
-- hooks, and how to sign. A `subject` is what is called: how its responses are parsed, and whether it
-- may run twice. Nothing here knows an operation.
-- @module luaconnect.call

local core = require "luaconnect.core"
local errors = require "luaconnect.errors"
local headers = require "luaconnect.headers"
local lazy = require "luaconnect.lazy"
local retry = require "luaconnect.retry"

local redact = lazy "luaconnect.redact" -- hooks alone want it

local call = {}

local CONNECT, TOTAL = 10, 60 -- seconds: the timeout of an attempt, unless somebody says otherwise
local USUAL = { connect = CONNECT, total = TOTAL }
local EPOCH = 1e9             -- a deadline beyond this is a point of time, not a span

--- Methods that change nothing, or nothing more the second time; PUT is not among them, since Amazon
-- Connect creates with it.
call.REPEATABLE = { GET = true, HEAD = true, DELETE = true }

-- codes that a wrong clock explains
local CLOCK = { AuthFailure = true, InvalidSignatureException = true, RequestExpired = true,
  RequestInTheFuture = true, RequestTimeTooSkewed = true, SignatureDoesNotMatch = true }

-- Responses ---------------------------------------------------------------------------------------

local function requestid(h)
  return h["x-amzn-requestid"] or h["x-amzn-request-id"] or h["x-amz-request-id"]
end

--- Completes an error that a response made.
-- @tparam table err
-- @tparam string operation
-- @tparam table response
-- @return nil, and the error
function call.blame(err, operation, response)
  err.operation, err.status = operation, response.status
  err.request_id = requestid(headers.new(headers.raw(response.headers)))
  errors.new(err)
  if err.kind == "service" then errors.classify(err) end
  return nil, err
end

--- What a response says.
-- @tparam number op
-- @tparam string operation
-- @tparam table response `{ status, headers, body }`
-- @treturn ?table output
-- @return the error, of kind `service` or `protocol`
function call.parse(op, operation, response)
  local output, err = core.parse(op, response)
  if output then return output end
  return call.blame(err, operation, response)
end

-- Subjects ----------------------------------------------------------------------------------------

local facts = {} -- by op

--- An operation to be called.
-- @tparam number op
-- @tparam string operation
-- @tparam table options of the call
-- @treturn table
function call.subject(op, operation, options)
  local known = facts[op]
  if not known then
    known = core.facts(op)
    known.op, known.operation = op, operation
    known.repeatable = known.idempotent or known.token ~= nil or call.REPEATABLE[known.method] or false
    known.parse = function(response) return call.parse(op, operation, response) end
    facts[op] = known
  end
  if known.repeatable or not options.client_token then return known end
  return { operation = operation, repeatable = true, parse = known.parse }
end

-- Time --------------------------------------------------------------------------------------------

-- seconds by the transport's clock, which does not jump when somebody sets the time, if it has one
local function clock(door)
  if door.monotonic then return door:monotonic() end
  return door:now()
end

-- the point of time, by that clock, when the call must be over; nil for never
local function deadline(options, door)
  local d = options.deadline
  if not d then return nil end
  if d > EPOCH then d = d - door:now() end
  return clock(door) + d
end

-- the timeout of an attempt that may last until `over`
local function timeouts(line, options, left)
  local t = options.timeout or line.timeout
  if not t and not left then return USUAL end
  local connect, total = CONNECT, TOTAL
  if type(t) == "number" then
    total = t
  elseif t then
    connect, total = t.connect or connect, t.total or total
  end
  if left and left < total then total = left end
  connect, total = math.max(0, connect), math.max(0, total)
  return { connect = connect < total and connect or total, total = total }
end

local function late()
  return nil, errors.new { kind = "timeout", sent = false, retryable = false,
    message = "the call's deadline would pass before its turn" }
end

-- Waits for a turn, of a rate limit and of the adaptive policy. False when the deadline would pass.
local function admitted(line, subject, keys, over)
  local door = line.transport
  if not line.limits and not line.policy.limiter then return true end
  local now = clock(door)
  local left = over and over - now
  local wait = 0
  if line.limits then
    local whose = type(keys) == "table" and (keys.account_id or keys.access_key_id) or ""
    wait = line.limits:take(whose .. "/" .. tostring(line.region), subject.operation, now, left)
  end
  local more = wait and line.policy:admit(now, left)
  if not more then return false end
  wait = math.max(wait, more)
  if wait > 0 then door:sleep(wait) end
  return true
end

-- Attempts ----------------------------------------------------------------------------------------

-- tells a hook: no header, no body, no query, and of the input only what is not sensitive
local function tell(hook, line, subject, request, n, more)
  more.service, more.operation, more.attempt = line.service, subject.operation, n
  more.method, more.url, more.time = request.method, request.url:match("^[^?]*"), line.clock()
  hook(more)
end

-- one attempt: output and meta, or nil and an error
local function attempt(line, subject, request, options, state)
  local door, hooks, n = line.transport, line.hooks, state.n
  if hooks.request then
    tell(hooks.request, line, subject, request, n,
      { input = redact.value(line.service, subject.operation, "input", state.input) })
  end
  local start = (state.over or hooks.response) and clock(door)
  local began = line.clock()
  local response, err = door:send(request, timeouts(line, options, state.over and state.over - start))
  if line.received then response, err = line.received(response, err) end
  if not response then
    err.operation = subject.operation
    return nil, errors.new(err)
  end
  line.skew:sample(response.headers, began, line.clock())
  local output
  output, err = subject.parse(response)
  if hooks.response then
    tell(hooks.response, line, subject, request, n, { status = response.status,
      seconds = clock(door) - start, request_id = requestid(headers.new(response.headers)) })
  end
  if output ~= nil then
    headers.new(response.headers)
    return output, { status = response.status, headers = response.headers,
      request_id = requestid(response.headers), attempts = n }
  end
  if err.kind == "service" then
    err.retry_after = retry.after(response.headers, line.clock() + line.skew.offset)
  end
  return nil, err
end

-- may the clock explain the error, and has the estimate moved since it was signed?
local function skewed(line, err, offset)
  return err.kind == "service" and CLOCK[err.code] and line.skew:explains(offset)
end

-- the policy of this call: the client's, or one that the call narrows
local function attempts(line, options)
  local own = options.retry
  if own == false or own and own.mode == "off" then return 1 end
  return own and own.max_attempts or line.policy.max_attempts
end

local function failed(line, subject, request, err, n)
  err.operation, err.attempts = subject.operation, n
  if line.hooks.error then
    tell(line.hooks.error, line, subject, request, n, { error = err })
  end
  return nil, err
end

-- Seconds to wait before another attempt, and the tokens it costs; nil to give up. A wrong clock is
-- corrected once, at once; `state` remembers that.
local function again(line, subject, err, state)
  if not state.corrected and state.n < state.most and skewed(line, err, state.offset) then
    state.corrected = true
    return 0
  end
  local delay
  delay, state.paid = line.policy:again(err, state.n, line.random(), subject.repeatable,
    state.most)
  if delay and state.over and clock(line.transport) + delay >= state.over then return nil end
  return delay
end

-- waits for its turn, signs and sends, once
local function try(line, subject, request, options, state)
  local keys, err = line.identify()
  if not keys then return nil, err end
  if state.over and clock(line.transport) >= state.over or not admitted(line, subject, keys, state.over) then
    return late()
  end
  state.offset = line.skew.offset
  request.headers["amz-sdk-request"] = "attempt=" .. state.n .. "; max=" .. state.most
  local signed
  signed, err = line.sign(request, keys)
  if not signed then return nil, err end
  local output, meta = attempt(line, subject, request, options, state)
  if line.policy.limiter then
    line.policy:sample(clock(line.transport), output == nil and meta.throttled or false)
  end
  return output, meta
end

-- counts a call that is over; passes its results on
local function ended(line, subject, state, output, meta)
  line.metrics:add(subject.operation, clock(line.transport) - state.start, state.n,
    output == nil and meta or nil)
  return output, meta
end

--- Sends a request until it is answered for good.
-- @tparam table line of the client
-- @tparam table subject
-- @tparam table request unsigned
-- @tparam table options of the call
-- @tparam ?table input what the request was made of, for hooks
-- @return output
-- @treturn table meta, or the error
function call.run(line, subject, request, options, input)
  local state = { n = 0, most = attempts(line, options), offset = 0, input = input,
    over = deadline(options, line.transport), start = clock(line.transport) }
  request.headers["amz-sdk-invocation-id"], request.repeatable = core.uuid(), subject.repeatable
  while true do
    state.n = state.n + 1
    local output, meta = try(line, subject, request, options, state)
    if output ~= nil then
      line.policy:succeeded(state.paid)
      return ended(line, subject, state, output, meta)
    end
    local delay = again(line, subject, meta, state)
    if not delay then
      return ended(line, subject, state, failed(line, subject, request, meta, state.n))
    end
    if line.hooks.retry then
      tell(line.hooks.retry, line, subject, request, state.n, { error = meta, delay = delay })
    end
    if delay > 0 then line.transport:sleep(delay) end
  end
end

return call
