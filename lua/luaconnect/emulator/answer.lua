--- Responses: outputs and refusals as the services send them.
-- @module luaconnect.emulator.answer

local core = require "luaconnect.core"
local headers = require "luaconnect.headers"

local answer = {}

-- errors that an operation need not list
local STATUS = {
  AccessDeniedException = 403, ExpiredTokenException = 403, IncompleteSignatureException = 403,
  InvalidSignatureException = 403, MissingAuthenticationTokenException = 403,
  UnrecognizedClientException = 403, ResourceNotFoundException = 404, UnknownOperationException = 404,
  RequestTimeout = 408, RequestEntityTooLarge = 413, LimitExceededException = 429,
  ThrottlingException = 429, TooManyRequestsException = 429, InternalFailure = 500,
  NotImplementedException = 501,
}
local BAD_REQUEST = 400

local EXPOSED = "x-amzn-requestid, x-amzn-errortype, date"
local ALLOWED_METHODS = "POST, GET, PUT, DELETE, OPTIONS"
local ALLOWED_HEADERS = "authorization, content-type, x-amz-bearer, x-amz-content-sha256, x-amz-date, "
  .. "x-amz-security-token, x-amz-user-agent, amz-sdk-invocation-id, amz-sdk-request, x-amz-meta-file"

-- headers that each response has; a page from elsewhere may read them (CORS)
local function respond(call, status, body, code)
  return {
    status = status, body = body,
    headers = headers.new {
      ["content-type"] = "application/json", ["x-amzn-requestid"] = call.id,
      date = os.date("!%a, %d %b %Y %H:%M:%S GMT", math.floor(call.now + (call.skew or 0))),
      ["x-amzn-errortype"] = code,
      ["access-control-allow-origin"] = call.headers.origin and "*",
      ["access-control-expose-headers"] = call.headers.origin and EXPOSED,
    },
  }
end

--- An output that has been rendered.
-- @tparam table call
-- @tparam string body
-- @treturn table the response
function answer.output(call, body)
  return respond(call, 200, body)
end

-- what a client sent may be in a message, and need be no text
local function escaped(message)
  return (message:gsub("[^\32-\126]", function(byte) return ("\\x%02x"):format(byte:byte()) end))
end

-- an error as JSON
local function render(body, member)
  local text = core.json_encode(body)
  if text then return text end
  body[member] = escaped(body[member])
  return core.json_encode(body)
end

--- Why something that is no service's was not done.
-- @tparam table call
-- @tparam number status
-- @tparam string message
-- @treturn table the response
function answer.reason(call, status, message)
  return answer.document(call, status, render({ message = message }, "message"))
end

--- What is no service's answer and not for pages from elsewhere.
-- @tparam table call
-- @tparam number status
-- @tparam string body
-- @tparam[opt] string kind its content type, if it is not JSON
-- @treturn table the response
function answer.document(call, status, body, kind)
  local response = respond({ id = call.id, now = call.now, headers = {} }, status, body)
  response.headers["content-type"] = kind or "application/json"
  response.headers["cache-control"] = "no-store"
  response.headers["x-content-type-options"] = "nosniff"
  response.headers["x-frame-options"] = "DENY" -- a click on the console is meant for it
  return response
end

--- What a browser asks before it sends anything.
function answer.preflight(call)
  local response = respond(call, 200, "")
  response.headers["access-control-allow-methods"] = ALLOWED_METHODS
  response.headers["access-control-allow-headers"] = ALLOWED_HEADERS
  response.headers["access-control-max-age"] = "86400"
  return response
end

--- An error, with the status and in the spelling that the operation's model has for it.
-- @tparam table call
-- @tparam table refusal of `luaconnect.emulator.refusal`
-- @treturn table the response
function answer.refusal(call, refusal)
  local code = refusal.code
  local modelled = call.target and call.target.errors[code]
  local body = {}
  for name, value in pairs(refusal.fields or {}) do body[name] = value end
  local member = modelled and modelled.message or "message"
  body[member] = refusal.message
  local status = modelled and modelled.status or STATUS[code] or BAD_REQUEST
  local response = respond(call, status, render(body, member), code)
  response.headers["retry-after"] = refusal.retry_after and tostring(refusal.retry_after)
  return response
end

return answer
