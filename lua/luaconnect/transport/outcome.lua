--- What becomes of a task that is done: how those who wait for it are told.
-- @module luaconnect.transport.outcome

-- SPDX-License-Identifier: MIT

local outcome = {}

local unpack = table.unpack or unpack -- luacheck: compat

--- The outcome of a task that is done, as `pcall` would call it.
-- @tparam table task `{ done, ok, results, failure }`; it is marked as `seen`
-- @treturn boolean whether it came to its end
-- @return its results, or what it raised
function outcome.of(task)
  task.seen = true
  if not task.ok then return false, task.failure end
  return true, unpack(task.results, 1, task.results.n)
end

--- Returns the results of an outcome, and raises again what was raised.
-- @tparam boolean ok
-- @param ... results, or what was raised
function outcome.deliver(ok, ...)
  if not ok then error((...), 0) end
  return ...
end

return outcome
