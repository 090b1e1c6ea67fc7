--- Amazon Connect for Lua.
--
--     local connect = require "luaconnect"
--     local client = connect.client { region = "eu-west-2" }
--     local chat = assert(client:start_chat_contact {
--       InstanceId = INSTANCE, ContactFlowId = FLOW, ParticipantDetails = { DisplayName = "Ann" },
--     })
--
-- Nothing is read or sent before the first call.
--
-- Functions that check their options are not called as tails, so that a complaint names the caller's line.
-- @module luaconnect

local core = require "luaconnect.core"
local client = require "luaconnect.client"
local errors = require "luaconnect.errors"
local lazy = require "luaconnect.lazy"

local endpoint = lazy "luaconnect.endpoint"
local log = lazy "luaconnect.log"
local named = lazy "luaconnect.options"
local openapi = lazy "luaconnect.openapi"
local sign = lazy "luaconnect.sign"

local ENDPOINT = { dualstack = "boolean", endpoint = "string", fips = "boolean", region = "string" }

local connect = { VERSION = require "luaconnect.version" }

--- JSON's null, where a list or map may hold it (sparse ones); elsewhere null is absence.
connect.null = core.null

local function unknown(what, name, nearest)
  local hint = nearest and (" (did you mean `%s`?)"):format(nearest) or ""
  return nil, errors.new { kind = "validation", path = what,
    message = ("%s expected, got an unknown name, %s%s"):format(what, tostring(name), hint) }
end

local function hasservice(name)
  return type(name) == "string" and core.service(name) ~= nil
end

--- A client of Amazon Connect itself.
-- @tparam[opt] table options see `luaconnect.client.new`
-- @treturn table
function connect.client(options)
  return (client.new("connect", options))
end

--- A client of the participant service, which needs no AWS credentials: each call carries a token.
-- @tparam[opt] table options see `luaconnect.client.new`; with `credentials`, calls are signed too
-- @treturn table
function connect.participant(options)
  return (client.new("connectparticipant", options))
end

--- A client of any modelled service.
-- @tparam string name one of `connect.services()`
-- @tparam[opt] table options see `luaconnect.client.new`
-- @treturn table
function connect.service(name, options)
  if not hasservice(name) then
    error(("bad argument #1 to 'service' (one of %s expected, got %s)")
      :format(table.concat(core.services(), ", "), tostring(name)), 2)
  end
  return (client.new(name, options))
end

--- The modelled services.
-- @treturn table sorted names
function connect.services()
  return core.services()
end

--- The operations of a service.
-- @tparam string service
-- @treturn ?table sorted names (`"StartChatContact"`, ...)
-- @return the error
function connect.operations(service)
  if not hasservice(service) then return unknown("service", service) end
  return core.operations(service)
end

--- What the model says of an operation: method, path, input, output, errors, paginator and more;
-- or of a shape: type, required, members, bounds and more.
-- @tparam string service
-- @tparam string name of the operation, or of the shape
-- @treturn ?table
-- @return the error, with the nearest operation
function connect.describe(service, name)
  if not hasservice(service) then return unknown("service", service) end
  local facts = core.describe(service, name) or core.describe_shape(service, name)
  if facts then return facts end
  local _, nearest = core.find(service, name)
  return unknown("operation", name, nearest)
end

--- The JSON Schema (draft 2020-12) of a shape.
-- @tparam string service
-- @tparam string name of the shape, such as `"StartChatContactRequest"`
-- @treturn ?table
-- @return the error
function connect.schema(service, name)
  if not hasservice(service) then return unknown("service", service) end
  local schema = core.schema(service, name)
  if not schema then return unknown("shape", name) end
  return schema
end

--- A whole service as OpenAPI 3.1; `luaconnect.openapi` makes JSON of it whose keys are in order.
-- @tparam string service
-- @treturn ?table
-- @return the error
function connect.openapi(service)
  if not hasservice(service) then return unknown("service", service) end
  return openapi.document(service)
end

--- The members of a request, signed for any AWS service; see `luaconnect.sign`.
-- @tparam table request `{ method, url, headers, body }`
-- @tparam table options `service`, `region`, `credentials`, `time`, `double_encode`, `normalize`,
-- `content_sha256`
-- @treturn ?table the request with the signing headers added
-- @return the error
function connect.sign(request, options)
  return sign.sign(request, options)
end

--- A URL that carries its signature; see `luaconnect.sign`.
-- @tparam table request `{ method, url, headers, body }`
-- @tparam table options as for `sign`, and `expires` (seconds)
-- @treturn ?string url
-- @return the error
function connect.presign(request, options)
  return sign.presign(request, options)
end

--- Hooks that write one structured line per attempt; see `luaconnect.log`.
-- @tparam[opt="info"] string level `"error"`, `"warn"`, `"info"` or `"debug"`
-- @param[opt] sink a function of a line, or a file; standard error when left out
-- @treturn table for the option `hooks` of a client
function connect.log(level, sink)
  return log.hooks(level, sink)
end

--- The URL of a service, without a client; see `luaconnect.endpoint`.
-- @tparam string service
-- @tparam[opt] table options `region`, `fips`, `dualstack`, `endpoint`
-- @treturn ?string
-- @return an error of kind `endpoint`
function connect.endpoint(service, options)
  if options ~= nil then named.check("endpoint", options, ENDPOINT, 2) end
  return endpoint.resolve(service, options)
end

--- Runs functions side by side on the transport's loop; see `luaconnect.parallel`.
-- @tparam table|function functions a list, or an iterator over functions
-- @tparam[opt] table options `concurrency`
-- @treturn table results in order
function connect.parallel(functions, options)
  return require("luaconnect.parallel")(functions, options)
end

return connect
