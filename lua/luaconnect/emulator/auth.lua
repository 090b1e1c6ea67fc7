--- Who is calling: Signature Version 4 in header and presigned form, and bearer tokens.
--
-- Errors and their order are those of the services' front end; what they say never holds a secret.
-- @module luaconnect.emulator.auth

local browser = require "luaconnect.emulator.browser"
local core = require "luaconnect.core"
local date = require "luaconnect.date"
local percent = require "luaconnect.percent"
local refusal = require "luaconnect.emulator.refusal"

local auth = {}

local ALGORITHM = "AWS4-HMAC-SHA256"
local SKEW = 5 * 60 -- seconds between a client's clock and ours
local PRESIGNED_SECONDS = 604800

local BEARER = { connectparticipant = true } -- the services that ask for a token instead

local INVALID_TOKEN = "The security token included in the request is invalid."
local MISMATCH = "The request signature we calculated does not match the signature you provided. "
  .. "Check your AWS Secret Access Key and signing method. Consult the service documentation for details."

local function incomplete(message)
  return nil, refusal.new("IncompleteSignatureException", message)
end

local function invalid(message)
  return nil, refusal.new("InvalidSignatureException", message)
end

local function unrecognized()
  return nil, refusal.new("UnrecognizedClientException", INVALID_TOKEN)
end

-- time ----------------------------------------------------------------------------------------

local function basic(time)
  return os.date("!%Y%m%dT%H%M%SZ", math.floor(time))
end

-- claims --------------------------------------------------------------------------------------

-- id/date/region/service/aws4_request
local function read_credential(claim, credential)
  claim.id, claim.date, claim.region, claim.service =
    credential:match("^(.+)/(%d%d%d%d%d%d%d%d)/([^/]*)/([^/]*)/aws4_request$")
  if not claim.id then
    return incomplete("Credential must have exactly 5 slash-delimited elements, "
      .. "e.g. keyid/date/region/service/term")
  end
  return claim
end

local REQUIRED = { "Credential", "SignedHeaders", "Signature" }

local function header_claim(call, value)
  local algorithm, rest = value:match("^%s*(%S+)%s+(.*)$")
  if algorithm ~= ALGORITHM then return incomplete("Authorization header requires " .. ALGORITHM) end
  local found = {}
  for name, part in rest:gmatch("%f[%a](%a+)=([^,%s]+)") do found[name] = part end -- each name looked at once
  for _, name in ipairs(REQUIRED) do
    if not found[name] then
      return incomplete(("Authorization header requires '%s' parameter."):format(name))
    end
  end
  if not call.headers["x-amz-date"] then
    return incomplete("Authorization header requires existence of a 'X-Amz-Date' header.")
  end
  return read_credential({
    signed = found.SignedHeaders, signature = found.Signature, url = call.url,
    datetime = call.headers["x-amz-date"], token = call.headers["x-amz-security-token"],
  }, found.Credential)
end

local function parameters(query)
  local found = {}
  for name, value in query:gmatch("([^&=]+)=?([^&]*)") do found[name] = percent.decode(value) end
  return found
end

-- the signature covers the URL without itself
local function without_signature(url)
  return (url:gsub("([?&])X%-Amz%-Signature=[^&]*&?", "%1"):gsub("[?&]$", ""))
end

local QUERY_REQUIRED = {
  "X-Amz-Credential", "X-Amz-Date", "X-Amz-SignedHeaders", "X-Amz-Signature", "X-Amz-Expires",
}

local function query_claim(call)
  local found = parameters(call.query)
  for _, name in ipairs(QUERY_REQUIRED) do
    if not found[name] then
      return incomplete(("AWS query-string parameters must include '%s'."):format(name))
    end
  end
  if found["X-Amz-Algorithm"] ~= ALGORITHM then return incomplete("X-Amz-Algorithm must be " .. ALGORITHM) end
  return read_credential({
    signed = found["X-Amz-SignedHeaders"], signature = found["X-Amz-Signature"],
    url = without_signature(call.url), datetime = found["X-Amz-Date"],
    token = found["X-Amz-Security-Token"], expires = tonumber(found["X-Amz-Expires"]) or 0,
  }, found["X-Amz-Credential"])
end

-- what the request claims about its sender; nil and a refusal
local function read_claim(call)
  if call.headers.authorization then return header_claim(call, call.headers.authorization) end
  if call.query:find("X-Amz-Signature=", 1, true) or call.query:find("X-Amz-Algorithm=", 1, true) then
    return query_claim(call)
  end
  return nil, refusal.new("MissingAuthenticationTokenException", "Missing Authentication Token")
end

-- checks --------------------------------------------------------------------------------------

local function check_scope(world, call, claim)
  if claim.region ~= world.region then
    return invalid(("Credential should be scoped to a valid region, not '%s'."):format(claim.region))
  end
  if claim.service ~= call.target.signing_name then
    return invalid(("Credential should be scoped to correct service: '%s'."):format(call.target.signing_name))
  end
  if not (";" .. claim.signed .. ";"):find(";host;", 1, true) then
    return invalid("'Host' must be a 'SignedHeader' in the AWS Authorization.")
  end
  return true
end

-- The time that a signature is measured by. Whoever moves the emulator's clock does not move those of
-- its clients, so a signature may be of either time: the nearer one counts.
local function time_of(world, call, at)
  local moved, real = call.now, world.clock.source()
  local nearer = math.abs(real - at) < math.abs(moved - at) and real or moved
  return nearer + (call.skew or 0)
end

-- a header's signature is good for five minutes, a URL's for as long as it says
local function check_time(world, call, claim)
  local at = date.basic(claim.datetime)
  if not at then return incomplete("Date must be in ISO-8601 'basic format'.") end
  local now = time_of(world, call, at)
  if claim.datetime:sub(1, 8) ~= claim.date then
    return invalid("Date in Credential scope does not match the date of the request.")
  end
  if claim.expires and (claim.expires < 1 or claim.expires > PRESIGNED_SECONDS) then
    return incomplete("X-Amz-Expires must be between 1 and 604800 seconds.")
  end
  if at + (claim.expires or SKEW) < now then
    return invalid(("Signature expired: %s is now earlier than %s."):format(
      claim.datetime, basic(now - (claim.expires or SKEW))))
  end
  if at - SKEW > now then
    return invalid(("Signature not yet current: %s is still later than %s (%s + 5 min.)"):format(
      claim.datetime, basic(now + SKEW), basic(now)))
  end
  return true
end

local function check_token(claim, known, now)
  if claim.token ~= known.session_token then return unrecognized() end
  if known.expiration and known.expiration <= now then
    return nil, refusal.new("ExpiredTokenException", "The security token included in the request is expired")
  end
  return true
end

local function check_signature(call, claim, known)
  local expected = core.signature(
    { method = call.method, url = claim.url, headers = call.headers, body = call.body },
    {
      access_key_id = claim.id, secret_access_key = known.secret_access_key, time = claim.datetime,
      region = claim.region, service = claim.service, signed_headers = claim.signed,
    })
  -- hashes are compared, so that the time it takes tells nothing about the signature that was expected
  if core.sha256hex(expected) ~= core.sha256hex(claim.signature) then return invalid(MISMATCH) end
  return true
end

-- What anybody may send, or sign with the published credentials, a page from elsewhere may not.
local function check_page(world, call)
  local distant = browser.distant(world, call)
  if not distant then return true end
  return nil, refusal.new("AccessDeniedException",
    distant .. "; credentials of one's own (--credentials) or its name (--name) would let it in")
end

local function verify(world, call)
  local claim, refused = read_claim(call)
  if not claim then return nil, refused end
  local known = world.credentials[claim.id]
  if not known then return unrecognized() end
  local sound
  sound, refused = check_token(claim, known, call.now)
  if sound then sound, refused = check_scope(world, call, claim) end
  if sound then sound, refused = check_time(world, call, claim) end
  if sound then sound, refused = check_signature(call, claim, known) end
  if sound and world.published[known.secret_access_key] then sound, refused = check_page(world, call) end
  if not sound then return nil, refused end
  call.service_principal = known.service_principal
  return true
end

--- The service that the scope of a request's signature names, if it has one.
-- @tparam table call
-- @treturn ?string
function auth.scope(call)
  local credential = (call.headers.authorization or ""):match("Credential=([^,%s]+)")
    or percent.decode(call.query:match("X%-Amz%-Credential=([^&]*)") or "")
  return credential:match("/([^/]+)/aws4_request$")
end

--- Admits or refuses a call, whose `service_principal` tells then whether its sender may do what only
-- Amazon's own services may. Participants bring a token; whatever else they sign with is ignored.
-- @tparam table world the emulator
-- @tparam table call with its target
-- @treturn ?boolean true, or nil and a refusal
function auth.admit(world, call)
  if BEARER[call.target.service] then
    if call.headers["x-amz-bearer"] then return true end
    return nil, refusal.new("AccessDeniedException", "Access denied")
  end
  if not world.verify then
    call.service_principal = true
    return check_page(world, call)
  end
  return verify(world, call)
end

return auth
