--- Runs functions side by side on a transport's loop, some at a time, results in order.
--
--     local outputs, errs = connect.parallel({
--       function() return client:describe_contact { ... } end,
--       function() return client:describe_queue { ... } end,
--     })
--
-- The module is the function.
-- @module luaconnect.parallel

local errors = require "luaconnect.errors"
local named = require "luaconnect.options"

local CONCURRENCY = 16
local OPTIONS = { concurrency = "number", timeout = "number", transport = "table" }

-- wait as pcall would call it, on any transport
local function outcome(transport, task)
  if transport.outcome then return transport:outcome(task) end
  return pcall(transport.wait, transport, task)
end

-- an error table for what was raised: its own if it is one of ours
local function caught(raised)
  if errors.is(raised) then return raised end
  return errors.new { kind = "raised", message = tostring(raised), cause = raised }
end

-- no more is drawn; the first failure is raised when what runs has ended
local function fail(run, raised)
  run.ended = true
  if not run.failed then run.failed, run.raised = true, raised end
end

local function call(run, worker, i, fn)
  local task = run.transport:spawn(fn, run.timeout)
  run.running[worker] = task
  local ok, value, err = outcome(run.transport, task)
  run.running[worker] = nil
  if ok then
    run.results[i], run.errors[i] = value, err
  else
    run.errors[i] = caught(value)
  end
  run.results.n = math.max(run.results.n, i)
end

-- the next function and its index, or nil; `ended` stays when the iterator raises
local function draw(run)
  run.ended, run.drawing = true, true
  local fn = run.next()
  run.drawing = false
  if fn == nil then return nil end
  run.drawn = run.drawn + 1
  if type(fn) ~= "function" then
    return fail(run, ("parallel: item %d: function expected, got %s"):format(run.drawn, type(fn)))
  end
  run.ended = run.failed or run.cancelled
  return fn, run.drawn
end

local start

-- One of the workers: draws and runs until there is no more. An iterator may itself wait, and is
-- asked by one worker at a time: others that come meanwhile end, and the one that drew starts
-- another in their place.
local function work(run, worker)
  while not run.ended and not run.drawing do
    local fn, i = draw(run)
    if not fn then break end
    start(run)
    call(run, worker, i, fn)
  end
  run.alive = run.alive - 1
end

function start(run)
  if run.ended or run.alive >= run.concurrency then return end
  local worker = run.last + 1
  run.alive, run.last = run.alive + 1, worker
  run.workers[worker] = run.transport:spawn(function() return work(run, worker) end)
end

-- the caller was cancelled, and with it what it started
local function cancel(run)
  run.ended, run.cancelled = true, true
  if not run.transport.cancel then return end
  for _, task in pairs(run.running) do run.transport:cancel(task) end
end

-- waits for the workers, those too that start meanwhile; nil and an error when cancelled
local function finish(run)
  local first = 1
  while first <= run.last do
    local ok, raised, err = outcome(run.transport, run.workers[first])
    if not ok then fail(run, raised) end
    if err then
      cancel(run)
      return nil, err
    end
    run.workers[first] = nil
    first = first + 1
  end
  if run.failed then error(run.raised, 0) end
  return run.results, run.errors
end

local function fromlist(list)
  local i = 0
  return function()
    i = i + 1
    return list[i]
  end
end

local function checkconcurrency(n)
  n = n or CONCURRENCY
  if type(n) ~= "number" or n ~= n or n < 1 then
    error(("bad option 'concurrency' to 'parallel' (number from 1 expected, got %s)")
      :format(tostring(n)), 3)
  end
  return n
end

-- transports whose tasks have groups have timeouts too; the others would take no notice of one
local function checktimeout(timeout, transport)
  if timeout == nil then return nil end
  if type(timeout) ~= "number" or timeout ~= timeout or timeout < 0 then
    error(("bad option 'timeout' to 'parallel' (seconds from 0 expected, got %s)")
      :format(tostring(timeout)), 3)
  elseif not transport.group then
    error("bad option 'timeout' to 'parallel' (the tasks of this transport have none)", 3)
  end
  return timeout
end

local function source(functions)
  if type(functions) == "table" then return fromlist(functions) end
  if type(functions) == "function" then return functions end
  error(("bad argument #1 to 'parallel' (table or function expected, got %s)")
    :format(type(functions)), 3)
end

--- Runs functions side by side and waits for all of them. Each is called without arguments in a task
-- of its own; what a function raises becomes its error, and the others go on.
-- @function parallel
-- @tparam table|function functions a list of functions, or an iterator that gives the next function
-- each time it is called and nil at the end; it is asked only when a place is free, so it may be
-- without end as long as the program lives. What the iterator raises is raised here, after the
-- functions that were running have ended.
-- @tparam[opt] table options `concurrency` (how many at a time; 16), `timeout` (seconds of each function,
-- after which the call in which it waits, and every later one, returns an error of kind `timeout`; not in
-- nginx and HAProxy), `transport` (whose loop; the one that all clients over libcurl share)
-- @treturn table results: the first value of function i at index i; `n` is how many ran
-- @treturn table errors: at the same index the second value, or what was raised: an error of this
-- library as it was, anything else as `{ kind = "raised", message, cause }`. When the calling task is
-- cancelled, what runs is cancelled too: nil and an error of kind `cancelled`
local function parallel(functions, options)
  options = options and named.check("parallel", options, OPTIONS, 2) or {}
  local transport = options.transport or require("luaconnect.transport").default()
  local run = {
    next = source(functions), concurrency = checkconcurrency(options.concurrency),
    timeout = checktimeout(options.timeout, transport), transport = transport,
    results = { n = 0 }, errors = {}, drawn = 0,
    workers = {}, last = 0, alive = 0, -- tasks that draw and run, in the order of their start
    running = {}, -- the tasks of the functions, by worker
    drawing = false, ended = false, failed = false, cancelled = false,
  }
  start(run)
  return finish(run)
end

return parallel
