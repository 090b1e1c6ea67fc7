--- What the content handlers share: a browser's request in, a contact started, an answer out.
--
-- Knows neither nginx nor sockets: the host says what time it is, where counts are kept and where a line
-- of log goes, so all of it can be run without a server.
-- @module luaconnect.resty.handler

-- SPDX-License-Identifier: MIT

local connect = require "luaconnect"
local core = require "luaconnect.core"
local cors = require "luaconnect.resty.cors"
local endpoint = require "luaconnect.endpoint"
local errors = require "luaconnect.errors"
local fields = require "luaconnect.resty.fields"
local limit = require "luaconnect.resty.limit"

local handler = {}

local Handler = { __name = "luaconnect.resty.handler" }
Handler.__index = Handler

local METHODS = "POST, OPTIONS"
local BODY_BYTES = 16384
local DEADLINE = 20 -- seconds: a visitor waits no longer
local RATE = { requests = 10, seconds = 60, burst = 5 }
local DICT = "luaconnect_clients" -- in which clients are counted

-- a key is as good as the token that it is answered with: it must not be guessed
local KEY_LEAST, KEY_MOST = 16, 128

-- making one -------------------------------------------------------------------------------------

local OPTIONS = {
  allow = "table", attributes = "table or function", body_bytes = "number", client = "table",
  client_key = "function", deadline = "number", dict = "string", origins = "table or string",
  rate = "table or boolean",
}

-- options have small letters, members of the operation capital ones
local function ismember(name)
  return type(name) == "string" and name:find "^%u" ~= nil
end

local function unknown_option(options)
  for name, value in pairs(options) do
    local expected = OPTIONS[name]
    if not expected and not ismember(name) then return tostring(name) .. " is not known" end
    if expected and not (" " .. expected .. " "):find(" " .. type(value) .. " ", 1, true) then
      return ("%s: %s expected, got %s"):format(name, expected, type(value))
    end
  end
end

local function members(options)
  local found = {}
  for name, value in pairs(options) do
    if ismember(name) then found[name] = value end
  end
  return found
end

-- members that have a way of their own
local ELSEWHERE = { Attributes = "the option attributes", ClientToken = "the header idempotency-key" }

-- the members that are fixed, by the model; what the browser may set stands in for itself
local function wrong_members(kind, options, allow)
  local input = members(options)
  for name, way in pairs(ELSEWHERE) do
    if input[name] ~= nil then return ("%s: %s expected instead"):format(name, way) end
  end
  if allow.displayName then input.ParticipantDetails = input.ParticipantDetails or { DisplayName = "-" } end
  if allow.contactFlowId then input.ContactFlowId = input.ContactFlowId or "-" end
  input.Attributes = type(options.attributes) == "table" and options.attributes or nil
  local prepared, err = core.prepare(core.find("connect", kind.operation), "", input, { validate = "model" })
  if prepared then return nil end
  local violation = err.violations[1]
  return violation and violation.path .. ": " .. violation.message or err.message
end

-- an attribute that the server sets is not the browser's
local function contested(options, allow)
  if type(options.attributes) ~= "table" then return nil end
  for name in pairs(allow.attributes or {}) do
    if options.attributes[name] ~= nil then
      return ("allow.attributes.%s: an attribute that `attributes` does not set expected"):format(name)
    end
  end
end

local function unbounded(options)
  for _, name in ipairs { "body_bytes", "deadline" } do
    local value = options[name]
    if value and not (value > 0 and value < math.huge) then
      return ("%s: number above 0 expected, got %s"):format(name, tostring(value))
    end
  end
end

local function mismatch(kind, options, allow)
  return unknown_option(options) or cors.mismatch(options.origins) or unbounded(options)
    or options.rate ~= false and limit.mismatch(options.rate or RATE)
    or fields.mismatch(allow, kind.offers) or contested(options, allow) or wrong_members(kind, options, allow)
end

local function opened(given)
  if given and type(given.call) == "function" then return given end
  return connect.client(given)
end

-- the Region of a client, or nil and an error; asking for the URL finds out whether there is one
local function region_of(client)
  local url, err = client:endpoint()
  if not url then return nil, err end
  local name
  name, err = client:settings():get "region"
  if not name then return nil, err or "region: missing" end
  return endpoint.region(name)
end

local function counter(kind, options, host)
  if options.rate == false then return nil end
  local name = options.dict or DICT
  local zone = host.shared(name)
  if not zone then
    return nil, ("rate: a dictionary to count in expected: lua_shared_dict %s 1m; or rate = false")
      :format(name)
  end
  return limit.new(options.rate or RATE, zone, kind.operation)
end

local function make(kind, options, host)
  local allow = options.allow or kind.allow
  local what = mismatch(kind, options, allow)
  if what then return nil, what end
  local counts
  counts, what = counter(kind, options, host)
  if what then return nil, what end
  local client = opened(options.client)
  local region, err = region_of(client)
  if not region then return nil, tostring(err) end
  return setmetatable({
    kind = kind, host = host, client = client, region = region, limit = counts,
    cors = cors.new(options.origins), fields = fields.new(allow), fixed = members(options),
    attributes = options.attributes, client_key = options.client_key,
    body_bytes = options.body_bytes or BODY_BYTES, deadline = options.deadline or DEADLINE,
  }, Handler)
end

--- A handler. Options that make no sense raise.
-- @tparam table kind `name` (of the function that users call), `operation`, `offers` (set of fields that
-- a browser could set), `allow` (those that it may, by default) and `answer` (a function of an output)
-- @tparam table options see `luaconnect.resty.start_chat`
-- @tparam table host `now()`, `shared(name)` (a dictionary, or nil), `log(line)`
-- @treturn table
function handler.new(kind, options, host)
  if type(options) ~= "table" then
    error(("bad argument to '%s' (table expected, got %s)"):format(kind.name, type(options)), 3)
  end
  local self, what = make(kind, options, host)
  if not self then error(("bad option to '%s': %s"):format(kind.name, what), 3) end
  return self
end

-- answers ----------------------------------------------------------------------------------------

local function respond(status, body, headers)
  headers = headers or {}
  headers["content-type"] = "application/json"
  headers["cache-control"] = "no-store"
  headers["x-content-type-options"] = "nosniff"
  return { status = status, headers = headers, body = assert(core.json_encode(body)) }
end

-- what is refused says which rule it broke, in a word for programs and a line for people
local function refuse(call, status, word, message, more)
  local body = { error = word, message = message, requestId = call.request.id }
  for name, value in pairs(more or {}) do body[name] = value end
  return respond(status, body)
end

local function later(call, status, word, message, seconds)
  local response = refuse(call, status, word, message)
  response.headers["retry-after"] = ("%d"):format(math.max(1, math.ceil(seconds)))
  return response
end

local function log(self, call, line)
  self.host.log(("%s: request %s: %s"):format(self.kind.name, tostring(call.request.id), line))
end

-- the reason stays here; a visitor has no use for it
local function fail(self, call, line)
  log(self, call, line)
  return refuse(call, 500, "internal", "the server could not do this")
end

-- stages, each of which may answer ---------------------------------------------------------------

local function preflight(self, call)
  if call.request.method ~= "OPTIONS" then return nil end
  if not self.cors:allows(call.request.headers) then return nil end
  local headers = { allow = METHODS }
  if call.request.headers.origin then self.cors:preflight(headers, METHODS) end
  return { status = 204, headers = headers, body = "" }
end

local function origin(self, call)
  if self.cors:allows(call.request.headers) then return nil end
  return refuse(call, 403, "origin_not_allowed", "origin: one that is allowed expected, got another")
end

local function method(_, call)
  if call.request.method == "POST" then return nil end
  local response = refuse(call, 405, "method_not_allowed", "method: POST expected, got another")
  response.headers.allow = METHODS
  return response
end

local function media_type(_, call)
  local given = call.request.headers["content-type"] or ""
  if given:lower():find "^%s*application/json%s*$" or given:lower():find "^%s*application/json%s*;" then
    return nil
  end
  return refuse(call, 415, "unsupported_media_type", "content-type: application/json expected, got "
    .. (given == "" and "nothing" or "another"))
end

-- the key that comes with a request, when the visitor's program sends one
local function idempotency(self, call)
  local key = call.request.headers["idempotency-key"]
  if not key then return nil end
  key = key:match '^"(.*)"$' or key -- a string of structured fields has quotes
  if #key < KEY_LEAST or #key > KEY_MOST or key:find "[^%w%-._~+/=:]" then
    return refuse(call, 400, "bad_idempotency_key", ("idempotency-key: %d to %d letters, digits or "
      .. "-._~+/=: expected, got something else"):format(KEY_LEAST, KEY_MOST))
  end
  -- hashed, so that it can never be a token that other programs of the account use
  call.client_token = core.sha256hex(("%s\n%s\n%s"):format(self.kind.operation, self.fixed.InstanceId, key))
end

local function turn(self, call)
  if not self.limit then return nil end
  local client = self.client_key and self.client_key(call.request) or call.request.client
  local admitted, wait = self.limit:take(core.sha256hex(tostring(client)):sub(1, 32), self.host.now())
  if admitted then return nil end
  if admitted == nil then return fail(self, call, "counting: " .. tostring(wait)) end
  return later(call, 429, "too_many_requests", "requests: fewer expected", wait)
end

local function body(self, call)
  local text = call.request.body(self.body_bytes)
  if not text then
    return refuse(call, 413, "too_large",
      ("body: at most %d bytes expected, got more"):format(self.body_bytes))
  end
  local given, err = core.json_decode(text)
  if given == nil then return refuse(call, 400, "not_json", "body: " .. err.message) end
  call.given = given
end

local function read(self, call)
  local input, wrong = self.fields:read(call.given)
  if not input then
    return refuse(call, 400, "bad_field", wrong.message, { field = wrong.field, allowed = wrong.allowed })
  end
  for name, value in pairs(self.fixed) do
    if input[name] == nil then input[name] = value end
  end
  for field, member in pairs { displayName = "ParticipantDetails", contactFlowId = "ContactFlowId" } do
    if input[member] == nil then
      return refuse(call, 400, "bad_field", field .. ": string expected, got nothing", { field = field })
    end
  end
  call.input = input
end

local function attributes(self, call)
  local added = self.attributes
  if type(added) == "function" then added = added(call.request, call.given) end
  if added == nil then return nil end
  call.input.Attributes = call.input.Attributes or {}
  for name, value in pairs(added) do call.input.Attributes[name] = value end
end

-- failures of the call ---------------------------------------------------------------------------

local SECONDS = { throttled = 1, quota = 30 } -- to wait, when the service does not say

-- kind to status, word and line
local FAILURES = {
  timeout = { 504, "timeout", "the service took too long" },
  transport = { 502, "unavailable", "the service was not reached" },
  protocol = { 502, "unavailable", "the service was not understood" },
  cancelled = { 503, "unavailable", "the request was given up" },
}

-- A line for the log. Texts about an input may repeat it, and it is the visitor's.
local function told(err)
  local line = {}
  for name, value in pairs(err) do line[name] = value end
  if err.kind == "validation" or err.status == 400 then
    line.message = err.path and err.path .. ": not as the model has it" or "the input was refused"
  end
  return tostring(errors.new(line))
end

local function failed(self, call, err)
  local seconds = err.throttled and SECONDS.throttled or SECONDS.quota
  if err.throttled or err.quota then
    log(self, call, told(err))
    return later(call, err.throttled and 429 or 503, "busy", "the service is busy",
      err.retry_after or seconds)
  end
  local answer = FAILURES[err.kind]
  if err.kind == "service" and (err.status or 0) >= 500 then answer = FAILURES.transport end
  if not answer then return fail(self, call, told(err)) end
  log(self, call, told(err))
  return refuse(call, answer[1], answer[2], answer[3])
end

local function perform(self, call)
  local output, err = self.client:call(self.kind.operation, call.input,
    { client_token = call.client_token, deadline = self.deadline })
  if not output then return failed(self, call, err) end
  local answer = self.kind.answer(output)
  answer.region = self.region
  return respond(200, answer)
end

local STAGES = {
  preflight, origin, method, media_type, idempotency, turn, body, read, attributes, perform,
}

local function run(self, call)
  for _, stage in ipairs(STAGES) do
    local response = stage(self, call)
    if response then return response end
  end
end

--- Answers a request.
-- @tparam table request `method`, `headers` (by lower-case name), `id`, `client` (what tells its sender
-- from others), and `body`, a function of the most bytes that are wanted, which returns the body, or nil
-- when there are more
-- @treturn table response: `status`, `headers`, `body`
function Handler:answer(request)
  local call = { request = request }
  local sound, response = pcall(run, self, call)
  if not sound then response = fail(self, call, tostring(response)) end
  self.cors:mark(request.headers, response.headers)
  response.headers["x-request-id"] = request.id
  return response
end

return handler
