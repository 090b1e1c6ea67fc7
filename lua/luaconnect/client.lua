--- A client of one service: a method per operation, tables in, tables out.
--
-- The way of a call is prepare, sign, send, parse; this file walks it. What can happen in a correct
-- program comes back as `nil, err` (see `luaconnect.errors`).
-- @classmod luaconnect.client

local core = require "luaconnect.core"
local errors = require "luaconnect.errors"
local headers = require "luaconnect.headers"

local client = {}

local UNSIGNED = { connectparticipant = true } -- a bearer token is all that it asks for

-- options of a client, and what they must be
local OPTIONS = {
  region = "string", credentials = "table or function", endpoint = "string",
  transport = "string or table", validate = "string or boolean", timeout = "number or table",
  proxy = "string or boolean", ca_bundle = "string", user_agent = "string", clock = "function",
}

-- options of a call
local CALL = {
  timeout = "number or table", headers = "table", client_token = "string", extra = "table",
}

local function checkoptions(what, options, known)
  if options == nil then return {} end
  if type(options) ~= "table" then
    error(("bad argument to '%s' (table expected, got %s)"):format(what, type(options)), 4)
  end
  for name, value in pairs(options) do
    local expected = known[name]
    if not expected then
      error(("bad option to '%s': %s is not known"):format(what, tostring(name)), 4)
    elseif not (" " .. expected .. " "):find(" " .. type(value) .. " ", 1, true) then
      error(("bad option '%s' to '%s' (%s expected, got %s)"):format(name, what, expected,
        type(value)), 4)
    end
  end
  return options
end

-- Operations ------------------------------------------------------------------------------------

local byname = {} -- service -> operation in small letters without underscores -> its name

local function folded(service)
  local names = byname[service]
  if not names then
    names = {}
    for _, name in ipairs(core.operations(service)) do names[name:lower()] = name end
    byname[service] = names
  end
  return names
end

--- The method name of an operation: `StartChatContact` is `start_chat_contact`.
-- @tparam string operation
-- @treturn string
function client.method(operation)
  local name = operation:gsub("(%u+)(%u%l)", "%1_%2"):gsub("([%l%d])(%u)", "%1_%2")
  return name:lower()
end

local Client = { __name = "luaconnect.client" }

-- the operation's handle, or nil and an error that names the nearest one
local function find(self, operation)
  local op = self.handles[operation]
  if op then return op end
  if type(operation) ~= "string" then
    error("bad argument #1 (operation name expected, got " .. type(operation) .. ")", 4)
  end
  local nearest
  op, nearest = core.find(self.service, operation)
  if op then
    self.handles[operation] = op
    return op
  end
  local hint = nearest and (" (did you mean `%s`?)"):format(nearest) or ""
  return nil, errors.new { kind = "validation", operation = operation, path = "operation",
    message = ("operation of %s expected, got an unknown name%s"):format(self.service, hint) }
end

local methods = {} -- service -> method name -> function

-- a method for an operation, in any spelling: start_webrtc_contact, start_web_rtc_contact
local function method(service, key)
  local known = methods[service]
  if not known then
    known = {}
    methods[service] = known
  end
  if known[key] == nil then
    local operation = type(key) == "string" and folded(service)[key:gsub("_", ""):lower()]
    known[key] = operation and function(self, input, call)
      return self:call(operation, input, call)
    end or false
  end
  return known[key] or nil
end

function Client:__index(key)
  return Client[key] or method(rawget(self, "service"), key)
end

function Client:__tostring()
  return ("luaconnect.client: %s"):format(self.service)
end

-- What a call needs -------------------------------------------------------------------------------

local function environment(name)
  local value = os.getenv(name)
  return value ~= "" and value or nil
end

local function region(self)
  if not self.region then
    self.region = self.options.region or environment "AWS_REGION"
      or environment "AWS_DEFAULT_REGION"
  end
  return self.region
end

--- The URL that the client talks to.
-- @treturn ?string
-- @return an error of kind `endpoint`
function Client:endpoint()
  if not self.url then
    local url = self.options.endpoint or environment "AWS_ENDPOINT_URL"
    if not url then
      if not region(self) then
        return nil, errors.new { kind = "endpoint",
          message = "region: missing; set the option region or AWS_REGION" }
      end
      url = ("https://%s.%s.amazonaws.com"):format(self.facts.endpoint_prefix, region(self))
    end
    self.url = url:gsub("/+$", "")
  end
  return self.url
end

local function nocredentials(message)
  return nil, errors.new { kind = "credentials", message = message }
end

local function credentials(self)
  local given = self.options.credentials
  if type(given) == "function" then return given() end
  if given and given.get then return given:get() end
  if given then return given end
  local id, secret = environment "AWS_ACCESS_KEY_ID", environment "AWS_SECRET_ACCESS_KEY"
  if not id or not secret then
    return nocredentials "no credentials: set the option credentials, or AWS_ACCESS_KEY_ID and "
      .. "AWS_SECRET_ACCESS_KEY"
  end
  return { access_key_id = id, secret_access_key = secret,
    session_token = environment "AWS_SESSION_TOKEN" }
end

-- fills the scope of the signature; true, or nil and an error
local function scope(self, expires)
  local found, err = credentials(self)
  if not found then return nil, err end
  if not region(self) then
    return nil, errors.new { kind = "endpoint",
      message = "region: missing; set the option region or AWS_REGION" }
  end
  local s = self.scope
  s.region, s.access_key_id, s.secret_access_key, s.session_token =
    self.region, found.access_key_id, found.secret_access_key, found.session_token
  s.time, s.expires = self.clock(), expires
  return s
end

-- One call ----------------------------------------------------------------------------------------

local function wrap(err, service)
  errors.new(err)
  if err.kind == "service" then errors.classify(err) end
  err.service = service
  return nil, err
end

-- the unsigned request of an operation
local function prepare(self, op, input, call)
  local url, err = self:endpoint()
  if not url then return nil, err end
  local request
  local o = self.coding
  o.token, o.extra = call.client_token, call.extra
  request, err = core.prepare(op, url, input, o)
  if not request then return wrap(err) end
  for name, value in pairs(call.headers or {}) do request.headers[name] = value end
  return request
end

local function sign(self, request)
  if self.unsigned then return request end
  local s, err = scope(self)
  if not s then return nil, err end
  request, err = core.sign(request, s)
  if not request then return wrap(err) end
  return request
end

local function transport(self)
  if not self.transport then
    self.transport = require("luaconnect.transport").get(self.options)
  end
  return self.transport
end

local function timeouts(self, call)
  local t = call.timeout or self.options.timeout
  return type(t) == "number" and { total = t } or t
end

local function requestid(h)
  return h["x-amzn-requestid"] or h["x-amzn-request-id"] or h["x-amz-request-id"]
end

-- sign, send, parse
local function invoke(self, op, operation, request, call)
  local err, response, output
  request, err = sign(self, request)
  if request then
    response, err = transport(self):send(request, timeouts(self, call))
  end
  if not response then
    err.operation = operation
    return nil, err
  end
  local meta = { status = response.status, headers = headers.new(response.headers), attempts = 1 }
  meta.request_id = requestid(meta.headers)
  output, err = core.parse(op, response)
  if output then return output, meta end
  err.status, err.request_id, err.attempts = meta.status, meta.request_id, meta.attempts
  err.operation = operation
  return wrap(err)
end

--- Calls an operation by name; `client:start_chat_contact(input)` is the same.
-- @tparam string operation such as `"StartChatContact"`
-- @tparam[opt] table input members as Amazon names them
-- @tparam[opt] table call `timeout` (seconds, or `{ connect, total }`), `headers`, `client_token`
-- (the idempotency token, whatever its member is called), `extra` (members that the model lacks)
-- @treturn ?table output
-- @treturn table meta: `request_id`, `status`, `attempts`, `headers`; or the error
function Client:call(operation, input, call)
  call = checkoptions("call", call, CALL)
  local op, err = find(self, operation)
  if not op then return nil, err end
  local request
  request, err = prepare(self, op, input, call)
  if not request then return nil, err end
  return invoke(self, op, operation, request, call)
end

--- The signed request of a call; nothing is sent.
-- @tparam string operation
-- @tparam[opt] table input
-- @tparam[opt] table call as for `call`
-- @treturn ?table `{ method, url, headers, body }`; headers are found in any case
-- @return the error
function Client:prepare(operation, input, call)
  call = checkoptions("prepare", call, CALL)
  local op, err = find(self, operation)
  if not op then return nil, err end
  local request
  request, err = prepare(self, op, input, call)
  if not request then return nil, err end
  request, err = sign(self, request)
  if not request then return nil, err end
  headers.new(request.headers)
  return request
end

--- What a response says.
-- @tparam string operation
-- @tparam table response `{ status, headers, body }`
-- @treturn ?table output
-- @return the error, of kind `service` or `protocol`
function Client:parse(operation, response)
  local op, err = find(self, operation)
  if not op then return nil, err end
  local output
  output, err = core.parse(op, response)
  if output then return output end
  err.status = response.status
  err.request_id = requestid(headers.new(response.headers or {}))
  return wrap(err)
end

--- Everything that is wrong with an input.
-- @tparam string operation
-- @tparam[opt] table input
-- @treturn ?boolean true
-- @return an error of kind `validation` with all `violations`
function Client:validate(operation, input)
  local op, err = find(self, operation)
  if not op then return nil, err end
  local fine
  fine, err = core.validate(op, input, { validate = self.coding.validate })
  if fine then return true end
  return wrap(err)
end

--- A URL that carries the signature, for whoever has no credentials.
-- @tparam string operation one without a body
-- @tparam[opt] table input
-- @tparam[opt] number seconds how long it is good for; 3600
-- @treturn ?string url
-- @return the error
function Client:presign(operation, input, seconds)
  local op, err = find(self, operation)
  if not op then return nil, err end
  local request, s, url
  request, err = prepare(self, op, input, {})
  if not request then return nil, err end
  s, err = scope(self, seconds or 3600)
  if not s then return nil, err end
  url, err = core.presign(request, s)
  if not url then return wrap(err) end
  return url
end

-- Beyond single operations ------------------------------------------------------------------------

--- An iterator over the outputs of an operation, page after page. A failure is raised as the error
-- table.
-- @tparam string operation
-- @tparam[opt] table input
-- @tparam[opt] table options `page_size`, `starting_token`, and the options of a call
-- @treturn function
function Client:pages(operation, input, options)
  return require("luaconnect.pages").pages(self, operation, input, options)
end

--- An iterator over the elements of the paginated member, across pages.
-- @tparam string operation
-- @tparam[opt] table input
-- @tparam[opt] table options as for `pages`, and `limit`
-- @treturn function
function Client:items(operation, input, options)
  return require("luaconnect.pages").items(self, operation, input, options)
end

-- Opening -----------------------------------------------------------------------------------------

local VALIDATE = { model = true, strict = true, [false] = true }

local function checkvalidate(value)
  if value == nil then return "model" end
  if not VALIDATE[value] and value ~= false then
    error("bad option 'validate' (\"model\", \"strict\" or false expected)", 4)
  end
  return value
end

--- Opens a client. Nothing is read and nothing is sent before the first call.
-- @tparam string service such as `"connect"`
-- @tparam[opt] table options `region`, `credentials` (`{ access_key_id, secret_access_key,
-- session_token }`, a function that returns one, or a provider with `get`), `endpoint`, `transport`,
-- `validate` (`"model"`, `"strict"`, `false`), `timeout`, `proxy`, `ca_bundle`, `user_agent`, `clock`
-- @treturn table
function client.new(service, options)
  options = checkoptions("client", options, OPTIONS)
  return setmetatable({
    service = service, options = options, handles = {},
    facts = core.service(service),
    unsigned = UNSIGNED[service] and options.credentials == nil or false,
    coding = { validate = checkvalidate(options.validate) },
    clock = options.clock or os.time,
    scope = { service = core.service(service).signing_name },
    region = false, url = false, transport = false,
  }, Client)
end

return client
