--- Which operation a request is for, by the compiled model.
--
-- A target is `{ op, service, operation, signing_name, errors }`; `errors` has the status and the
-- name of the message member of each error that the operation lists.
-- @module luaconnect.emulator.router

local core = require "luaconnect.core"

local router = {}

local methods = {}
local Router = { __name = "luaconnect.emulator.router", __index = methods }

function router.new()
  return setmetatable({ services = core.services(), targets = {} }, Router)
end

-- an exception has one member for its message, if any, in either case
local function message_member(exception)
  return exception.members.Message and "Message" or exception.members.message and "message" or nil
end

local function describe(service, operation)
  local facts = core.describe(service, operation)
  local errors = {}
  for _, exception in ipairs(facts.errors) do
    errors[exception.name] = { status = exception.status, message = message_member(exception) }
  end
  return {
    op = core.find(service, operation), service = service, operation = operation,
    signing_name = facts.signing_name, errors = errors,
  }
end

-- the target of a handle; each is put together once
local function target_of(self, service, op)
  local targets = self.targets
  if targets[op] then return targets[op] end
  for _, operation in ipairs(core.operations(service)) do
    if core.find(service, operation) == op then
      targets[op] = describe(service, operation)
      return targets[op]
    end
  end
end

-- the service in an ARN that is a segment of a path: "/tags/arn%3Aaws%3Acases%3A..."
local function arn_service(path)
  local arn = path:gsub("%%3[aA]", ":")
  return arn:match("/arn:[^:/]*:([^:/]*):")
end

-- the paths of tags belong to several services: the ARN in them decides, else whom the signature is
-- meant for
local function choose(found, ...)
  for i = 1, select("#", ...) do
    for _, target in ipairs(found) do
      if target.signing_name == select(i, ...) then return target end
    end
  end
  return found[1]
end

local function find_all(self, method, path)
  local found = {}
  for _, service in ipairs(self.services) do
    local op = core.route(service, method, path)
    if op then found[#found + 1] = target_of(self, service, op) end
  end
  return found
end

--- Finds the operation.
-- @tparam table call `method` and `path`, as received, without the query
-- @tparam function scope answers the service that the call's signature is meant for, or nil
-- @treturn ?table the target
function methods:find(call, scope)
  if call.path:find("^/tags/") then
    return choose(find_all(self, call.method, call.path), arn_service(call.path), scope(call))
  end
  for _, service in ipairs(self.services) do
    local op = core.route(service, call.method, call.path)
    if op then return target_of(self, service, op) end
  end
end

return router
