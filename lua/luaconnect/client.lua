--- A client of one service: a method per operation, tables in, tables out.
--
-- The way of a call is prepare, sign, send, parse; this file walks it. What can happen in a correct
-- program comes back as `nil, err` (see `luaconnect.errors`).
-- @classmod luaconnect.client

local core = require "luaconnect.core"
local errors = require "luaconnect.errors"
local headers = require "luaconnect.headers"
local lazy = require "luaconnect.lazy"

local accepted = lazy "luaconnect.client_options"
local brought = lazy "luaconnect.transport.brought"
local call = lazy "luaconnect.call"
local config = lazy "luaconnect.config"
local credentials = lazy "luaconnect.credentials"
local endpoint = lazy "luaconnect.endpoint"
local metrics = lazy "luaconnect.metrics"
local pages = lazy "luaconnect.pages"
local rate = lazy "luaconnect.rate"
local raw = lazy "luaconnect.raw"
local retry = lazy "luaconnect.retry"
local rules = lazy "luaconnect.rules"
local skew = lazy "luaconnect.skew"
local transports = lazy "luaconnect.transport"
local useragent = lazy "luaconnect.useragent"

local client = {}

local UNSIGNED = { connectparticipant = true } -- a bearer token is all that it asks for
local EXPIRES = 3600 -- seconds that a presigned URL is good for
local NONE = {}      -- what no options are; never written to

-- Operations ------------------------------------------------------------------------------------

--- The method name of an operation: `StartChatContact` is `start_chat_contact`.
-- @tparam string operation
-- @treturn string
function client.method(operation)
  local name = operation:gsub("(%u+)(%u%l)", "%1_%2"):gsub("([%l%d])(%u)", "%1_%2")
  return name:lower()
end

local Client = {}

-- the operation's handle, or nil and an error that names the nearest one
local function find(self, operation)
  local op = self.handles[operation]
  if op then return op end
  if type(operation) ~= "string" then
    error("bad argument #1 (operation name expected, got " .. type(operation) .. ")", 3)
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

--- The operation that a method is for, in any spelling: start_webrtc_contact, start_web_rtc_contact.
-- @tparam string service
-- @param key the method's name; anything else names none
-- @treturn ?string
function client.operation(service, key)
  return type(key) == "string" and core.method(service, key) or nil
end

local function method(service, key)
  local operation = client.operation(service, key)
  return operation and function(self, input, options)
    return self:call(operation, input, options)
  end or nil
end

local classes = {} -- service -> metatable of its clients

-- Methods are found by plain look-up once they have been asked for.
local function classof(service)
  local class = classes[service]
  if class then return class end
  class = { __name = "luaconnect.client",
    __tostring = function() return "luaconnect.client: " .. service end }
  class.__index = setmetatable({}, { __index = function(known, key)
    local found = Client[key] or method(service, key)
    known[key] = found
    return found
  end })
  classes[service] = class
  return class
end

-- What a call needs -------------------------------------------------------------------------------

--- What the client goes by: options, environment and shared files; see `luaconnect.config`.
-- @treturn table with `get`
function Client:settings()
  if not self.config then self.config = config.new(self.options) end
  return self.config
end

-- the Region to sign for, behind pseudo-Regions too; nil and an error when there is none
local function region(self)
  if self.region then return self.region end
  local name, err = self:settings():get("region")
  if name then
    self.region, err = endpoint.region(name)
    if self.region then return self.region end
  end
  return nil, type(err) == "table" and err or errors.new { kind = "endpoint",
    message = "region: missing; set the option region, AWS_REGION, or region in the config file" }
end

-- the settings that decide the host, as endpoint.resolve wants them
local function whereabouts(self)
  local asked = {}
  for option, name in pairs { region = "region", fips = "use_fips_endpoint",
    dualstack = "use_dualstack_endpoint" } do
    local value, err = self:settings():get(name)
    if value == nil and type(err) == "table" then return nil, err end
    asked[option] = value
  end
  asked.endpoint = self.options.endpoint
  if not asked.endpoint then
    local url, err = self:settings():endpoint_url(self.service)
    if not url and type(err) == "table" then return nil, err end
    asked.endpoint = url
  end
  return asked
end

--- The URL that the client talks to.
-- @treturn ?string
-- @return an error of kind `endpoint`
function Client:endpoint()
  if self.url then return self.url end
  local asked, err = whereabouts(self)
  if not asked then return nil, err end
  local url
  url, err = endpoint.resolve(self.service, asked)
  if url then self.url = url end
  return url, err
end

--- The credentials that calls are signed with; see `luaconnect.credentials`.
-- @treturn table a provider with `get` and `source`
function Client:credentials()
  if not self.provider then
    self.provider = credentials.new(self.options, self:settings())
  end
  return self.provider
end

-- epoch seconds by the service's clock
local function now(self)
  return self.clock() + (self.skew and self.skew.offset or 0)
end

-- who signs: keys, or nil and an error; true where calls go unsigned
local function identify(self)
  if self.unsigned then return true end
  local name, err = region(self)
  if not name then return nil, err end
  return self:credentials():get()
end

-- the scope of a signature by these keys
local function scope(self, keys, expires)
  local s = self.scope
  s.region, s.access_key_id, s.secret_access_key, s.session_token =
    self.region, keys.access_key_id, keys.secret_access_key, keys.session_token
  s.time, s.expires = now(self), expires
  return s
end

local function wrap(err)
  errors.new(err)
  return nil, err
end

-- The transport, opened at the first send. Its clock is the client's where the caller named neither.
local function transport(self)
  if self.transport then return self.transport end
  local url, err = self:endpoint()
  if not url then return nil, err end
  local options = { transport = self.options.transport, ca_bundle = self:settings():get("ca_bundle"),
    tcp_keepalive = self:settings():get("tcp_keepalive"), http2 = self.options.http2,
    emulator = self.options.emulator }
  options.proxy, err = self:settings():proxy(url)
  if err then return nil, err end
  self.transport = transports.get(options)
  return self.transport
end

--- The transport that the client sends by; opened when it has not been.
-- @treturn ?table see `luaconnect.transport`
-- @return the error
function Client:opened()
  return transport(self)
end

-- the header that says who calls
local function agent(self)
  if not self.useragent then
    self.useragent = useragent.build {
      version = require "luaconnect.version", platform = useragent.platform(),
      execution_env = self:settings():getenv("AWS_EXECUTION_ENV"),
      retry_mode = self:settings():get("retry_mode"), endpoint_override = self.options.endpoint ~= nil,
      credentials = self.provider and self.provider:source(),
      app_id = self:settings():get("sdk_ua_app_id"), extra = self.options.user_agent,
    }
  end
  return self.useragent
end

local UNCHECKED = { validate = false }

-- what the documented rules blame, that no model states, over the body as it would be sent; of one that the
-- model does not accept, as far as it can be made
local function blamed(self, op, operation, input, request)
  local body = (request or core.prepare(op, "", input, UNCHECKED) or {}).body or ""
  if body == "" then return nil end
  local check = request and rules.check or rules.check_partly
  return check(operation, core.json_decode(body), now(self), nil, nil, self.options.rules)
end

-- an error's violations with those of rules; what the model has blamed is not blamed again
local function united(violations, found)
  local all, known = {}, {}
  for i, v in ipairs(violations or {}) do all[i], known[v.path] = v, true end
  for _, v in ipairs(found) do
    if not known[v.path] then all[#all + 1] = { path = v.path, rule = v.rule, message = v.message } end
  end
  return all
end

-- what core.prepare answered, unless rules blame something
local function checkrules(self, op, operation, input, request, err)
  local found = blamed(self, op, operation, input, request)
  if not found then return request, err end
  local all = united(err and err.violations, found)
  local more = #all > 1 and (" (and %d more)"):format(#all - 1) or ""
  return nil, { kind = "validation", operation = operation, path = all[1].path, violations = all,
    message = ("%s: %s%s"):format(all[1].path, all[1].message, more) }
end

-- the unsigned request of an operation
local function prepare(self, op, operation, input, options)
  local url, err = self:endpoint()
  if not url then return nil, err end
  local request
  local coding = self.coding
  coding.token, coding.extra = options.client_token, options.extra
  request, err = core.prepare(op, url, input, coding)
  if coding.validate == "strict" then
    request, err = checkrules(self, op, operation, input, request, err)
  end
  if not request then return wrap(err) end
  request.headers["User-Agent"] = agent(self)
  if options.headers then headers.replace(request.headers, options.headers, 3) end
  return request
end

-- signs in place, over an earlier signature too; true, or nil and an error
local function sign(self, request, keys)
  if keys == true then return true end
  local signed, err = core.sign(request, scope(self, keys))
  if not signed then return wrap(err) end
  return true
end

-- the same for a transport that takes bytes: the table stays unsigned
local function frame(self, request, keys)
  if keys == true then return true end
  local err
  request.bytes, err = core.http1_request(request, scope(self, keys))
  if not request.bytes then return wrap(err) end
  return true
end

local function counters(self)
  if not self.counted then self.counted = metrics.new(self.service) end
  return self.counted
end

-- what `call` needs of the client; made once, at the first call
local function line(self)
  if self.barred then error(self.barred, 0) end
  if self.line then return self.line end
  local retrying = self.options.retry
  local mode, err = self:settings():get("retry_mode")
  if not mode then return nil, err end
  local most
  most, err = self:settings():get("max_attempts")
  if not most then return nil, err end
  local door
  door, err = transport(self)
  if not door then return nil, err end
  local untrusting
  untrusting, err = self:settings():get("disable_clock_skew_correction")
  if untrusting == nil then return nil, err end
  self.skew = skew.new(untrusting)
  local policy = retry.new { mode = retrying == false and "off" or mode, max_attempts = most,
    quota = type(retrying) == "table" and retrying.quota or nil }
  local signing = rawget(door, "frames") and frame or sign
  self.line = {
    transport = door, policy = policy, skew = self.skew, limits = self.limits,
    hooks = self.options.hooks or {}, metrics = counters(self), clock = self.clock,
    random = self.options.random or math.random, service = self.service,
    timeout = self.options.timeout, region = region(self) or "",
    received = type(self.options.transport) == "table" and brought.answer,
    identify = function() return identify(self) end,
    sign = function(request, keys) return signing(self, request, keys) end,
  }
  return self.line
end

--- Calls an operation by name; `client:start_chat_contact(input)` is the same.
-- @tparam string operation such as `"StartChatContact"`
-- @tparam[opt] table input members as Amazon names them
-- @tparam[opt] table options `timeout` (seconds of an attempt, or `{ connect, total }`), `deadline`
-- (seconds for all attempts together, or a point of time in epoch seconds), `retry` (false, or
-- `{ max_attempts }`), `headers`, `client_token` (the idempotency token, whatever its member is
-- called), `extra` (members that the model lacks)
-- @treturn ?table output
-- @treturn table meta: `request_id`, `status`, `attempts`, `headers`; or the error
function Client:call(operation, input, options)
  options = options and accepted.call("call", options) or NONE
  local op, err = find(self, operation)
  if not op then return nil, err end
  local way, request
  way, err = line(self)
  if way then request, err = prepare(self, op, operation, input, options) end
  if not request then
    err.operation = operation
    return nil, err
  end
  return call.run(way, call.subject(op, operation, options), request, options, input)
end

--- The signed request of a call; nothing is sent.
-- @tparam string operation
-- @tparam[opt] table input
-- @tparam[opt] table options as for `call`
-- @treturn ?table `{ method, url, headers, body }`; headers are found in any case
-- @return the error
function Client:prepare(operation, input, options)
  options = options and accepted.call("prepare", options) or NONE
  local op, err = find(self, operation)
  if not op then return nil, err end
  local request, keys, signed
  request, err = prepare(self, op, operation, input, options)
  if request then keys, err = identify(self) end
  if keys then signed, err = sign(self, request, keys) end
  if not signed then
    err.operation = operation
    return nil, err
  end
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
  return call.parse(op, operation, response)
end

--- Everything that is wrong with an input.
-- @tparam string operation
-- @tparam[opt] table input
-- @tparam[opt] string mode as the option `validate`; the client's own when left out
-- @treturn ?boolean true
-- @return an error of kind `validation` with all `violations`
function Client:validate(operation, input, mode)
  local op, err = find(self, operation)
  if not op then return nil, err end
  mode = mode or self.coding.validate
  local request
  request, err = core.prepare(op, "", input, { validate = mode })
  if mode == "strict" then request, err = checkrules(self, op, operation, input, request, err) end
  if not request then return wrap(err) end
  return true
end

--- A URL that carries the signature, for whoever has no credentials.
-- @tparam string operation one without a body
-- @tparam[opt] table input
-- @tparam[opt] number seconds how long it is good for; 3600
-- @treturn ?string url
-- @return the error
function Client:presign(operation, input, seconds)
  if seconds ~= nil and type(seconds) ~= "number" then
    error(("bad argument #3 to 'presign' (number expected, got %s)"):format(type(seconds)), 2)
  end
  local op, err = find(self, operation)
  if not op then return nil, err end
  local request, keys, url
  request, err = prepare(self, op, operation, input, NONE)
  if request then keys, err = region(self) end
  if keys then keys, err = self:credentials():get() end
  if keys then
    request.headers["User-Agent"] = nil
    url, err = core.presign(request, scope(self, keys, seconds or EXPIRES))
  end
  if url then return url end
  err.operation = operation
  return wrap(err)
end

--- A signed call that the model does not know yet.
-- @tparam table request `method`, `path`, and perhaps `query` (a string, or a table of name to value
-- or list of values), `headers`, `body` (a string, or a table to be sent as JSON)
-- @tparam[opt] table options as for `call`
-- @treturn ?table|string the response's JSON as a table, or its body as it stands
-- @treturn table meta, or the error
function Client:raw(request, options)
  request, options = accepted.raw(request, options)
  local url, err = self:endpoint()
  local way, ready
  if url then way, err = line(self) end
  if way then ready, err = raw.request(url, request, options, 2) end
  if not ready then return nil, err end
  if not headers.get(ready.headers, "user-agent") then ready.headers["User-Agent"] = agent(self) end
  return call.run(way, raw.subject(self.service, ready, options), ready, options)
end

--- Counts, errors, retries and latencies of this client's calls by operation, as Prometheus text.
-- @treturn string
function Client:metrics()
  return counters(self):text()
end

-- Beyond single operations ------------------------------------------------------------------------

--- An iterator over the outputs of an operation, page after page. A failure is raised as the error
-- table.
-- @tparam string operation
-- @tparam[opt] table input
-- @tparam[opt] table options `page_size`, `starting_token`, and the options of a call
-- @treturn function
function Client:pages(operation, input, options)
  return (pages.pages(self, operation, input, options))
end

--- An iterator over the elements of the paginated member, across pages.
-- @tparam string operation
-- @tparam[opt] table input
-- @tparam[opt] table options as for `pages`, and `limit`
-- @treturn function
function Client:items(operation, input, options)
  return (pages.items(self, operation, input, options))
end

-- Opening -----------------------------------------------------------------------------------------

-- a copy of the options, in which an emulator has become the transport to it
local function own(options)
  local copy = {}
  for name, value in next, options do copy[name] = value end
  local door = copy.transport
  if type(door) == "table" and door.handle and not door.send then
    copy.transport, copy.emulator = "emulator", door
  end
  if copy.transport == "emulator" then
    copy.transport = transports.get(copy)
  elseif door ~= nil then
    transports.check(door, 4)
    if type(door) == "table" then copy.transport = brought.whole(door) end
  end
  return copy
end

-- the clock of the caller, of the transport that the caller brought, or the system's
local function clockof(options)
  local door = options.transport
  if options.clock then return options.clock end
  if type(door) == "table" and type(door.now) == "function" then
    return function() return door:now() end
  end
  return os.time
end

--- Opens a client. Nothing is read and nothing is sent before the first call.
-- Options that are left out come from the environment and the shared config files, by the names that
-- every AWS SDK uses (`luaconnect.config` lists them).
-- @tparam string service such as `"connect"`
-- @tparam[opt] table options `region`, `credentials` (`{ access_key_id, secret_access_key,
-- session_token }`, a function that returns one, or a provider with `get`), `profile`, `endpoint`,
-- `fips`, `dualstack`, `transport` (a name, an object, or an emulator), `validate` (`"model"`,
-- `"strict"`, `false`), `rules` (`{ ["TASK-10"] = false }`: documented rules that "strict" leaves out),
-- `retry` (`{ mode, max_attempts }` or false), `rate` (`"documented"`, or requests per second by operation),
-- `timeout` (seconds of an attempt, or `{ connect, total }`),
-- `proxy` and `ca_bundle` (false: none, whatever the environment says), `no_proxy`, `http2`,
-- `user_agent`, `app_id`, `hooks` (`request`, `response`, `retry`, `error`, `credentials`: functions of
-- one table), `clock` (epoch seconds)
-- @treturn table
function client.new(service, options)
  options = own(options and accepted.client(options) or NONE)
  if options.rules then rules.switches(options.rules) end
  return setmetatable({
    service = service, options = options, handles = {},
    unsigned = UNSIGNED[service] and options.credentials == nil or false,
    coding = { validate = options.validate == nil and "model" or options.validate },
    clock = clockof(options), scope = { service = core.service(service).signing_name },
    limits = options.rate and rate.new(options.rate, service) or false,
    config = false, skew = false, counted = false,
    region = false, url = false, transport = false, provider = false, line = false,
    useragent = false, barred = false,
  }, classof(service))
end

return client
