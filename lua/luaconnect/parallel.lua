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

local CONCURRENCY = 16

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

-- no more is drawn; the first failure is raised when all workers have ended
local function fail(run, raised)
  if not run.failed then run.failed, run.raised = true, raised end
end

-- draws from a list: index and function, nil at the end
local function fromlist(list)
  local i = 0
  return function()
    i = i + 1
    if list[i] ~= nil then return i, list[i] end
  end
end

-- the same from an iterator, which may itself call and therefore wait: one draw at a time
local function fromiterator(run, iterator)
  local i, drawing, ended = 0, nil, false
  return function()
    while drawing do
      local before = drawing
      outcome(run.transport, before)
      if drawing == before then run.transport:sleep(0) end -- who drew it comes first
    end
    if ended then return nil end
    drawing = run.transport:spawn(iterator)
    local ok, fn = outcome(run.transport, drawing)
    drawing = nil
    ended = not ok or fn == nil
    if not ok then fail(run, fn) end
    if ended then return nil end
    i = i + 1
    return i, fn
  end
end

local function call(run, i, fn)
  local ok, value, err = outcome(run.transport, run.transport:spawn(fn))
  if ok then
    run.results[i], run.errors[i] = value, err
  else
    run.errors[i] = caught(value)
  end
  run.results.n = math.max(run.results.n, i)
end

-- one of the workers
local function work(run)
  local i, fn = run.draw()
  while i and not run.failed do
    if type(fn) ~= "function" then
      return fail(run, ("parallel: item %d: function expected, got %s"):format(i, type(fn)))
    end
    call(run, i, fn)
    i, fn = run.draw()
  end
end

local function checkconcurrency(n)
  n = n or CONCURRENCY
  if type(n) ~= "number" or n < 1 then
    error(("bad option 'concurrency' to 'parallel' (number from 1 expected, got %s)")
      :format(tostring(n)), 3)
  end
  return n
end

-- how to draw, and how many workers that can keep busy
local function source(run, functions)
  if type(functions) == "table" then return fromlist(functions), #functions end
  if type(functions) == "function" then return fromiterator(run, functions), math.huge end
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
-- @tparam[opt] table options `concurrency` (how many at a time; 16), `transport` (whose loop; the one
-- that all clients over libcurl share)
-- @treturn table results: the first value of function i at index i; `n` is how many ran
-- @treturn table errors: at the same index the second value, or what was raised: an error of this
-- library as it was, anything else as `{ kind = "raised", message, cause }`
local function parallel(functions, options)
  options = options or {}
  local transport = options.transport or require("luaconnect.transport").default()
  local run = { transport = transport, results = { n = 0 }, errors = {}, failed = false }
  local concurrency, workers = checkconcurrency(options.concurrency), {}
  local draw, most = source(run, functions)
  run.draw = draw
  for i = 1, math.min(concurrency, most) do
    workers[i] = transport:spawn(function() return work(run) end)
  end
  for _, worker in ipairs(workers) do
    transport:wait(worker)
  end
  if run.failed then error(run.raised, 0) end
  return run.results, run.errors
end

return parallel
