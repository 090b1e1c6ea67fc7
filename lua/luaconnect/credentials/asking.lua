--- How links of the credential chain ask services, and read what these answer.
-- @module luaconnect.credentials.asking

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local date = require "luaconnect.date"
local endpoint = require "luaconnect.endpoint"
local errors = require "luaconnect.errors"
local lazy = require "luaconnect.lazy"
local retry = require "luaconnect.retry"
local transports = require "luaconnect.transport"

local brought = lazy "luaconnect.transport.brought"

local asking = {}

local TIMEOUT = { connect = 5, total = 20 } -- seconds, for one attempt at a service

local function filled(value)
  return type(value) == "string" and value ~= "" and value or nil
end

-- The transport for a URL. An object is used as it is; else one is made, with the proxy for that URL
-- unless it is to be reached directly.
local function transport_for(self, url, direct)
  local given = self.options.transport
  if type(given) == "table" then return given end
  local bundle, err = self.settings:get("ca_bundle")
  if not bundle and err then return nil, err end
  local proxy
  if not direct then proxy, err = self.settings:proxy(url) end
  if not proxy and type(err) == "table" then return nil, err end
  return transports.get { transport = given, proxy = proxy, ca_bundle = bundle }
end

-- the Region to ask in: the one given, else the one set, else the last resort
local function region_of(self, region, fallback)
  local err
  if not region then region, err = self.settings:get("region") end
  if not region and err then return nil, err end
  return region or fallback
end

local function variant(self)
  local fips, err = self.settings:get("use_fips_endpoint")
  if fips == nil then return nil, err end
  local dualstack
  dualstack, err = self.settings:get("use_dualstack_endpoint")
  if dualstack == nil then return nil, err end
  return { fips = fips, dualstack = dualstack }
end

--- Where a service is that gives credentials.
-- @tparam table self the context
-- @tparam string service
-- @tparam ?string region
-- @tparam ?string fallback the Region when none is given or set
-- @treturn ?string URL, or nil
-- @treturn ?string Region to sign for
-- @treturn ?table the error
function asking.endpoint(self, service, region, fallback)
  local options, err = variant(self)
  if not options then return nil, nil, err end
  options.region, err = region_of(self, region, fallback)
  if not options.region and err then return nil, nil, err end
  options.endpoint, err = self.settings:endpoint_url(service)
  if not options.endpoint and err then return nil, nil, err end
  local url
  url, err = endpoint.resolve(service, options)
  if not url then return nil, nil, err end
  return url, options.region and endpoint.region(options.region)
end

local function classified(self, response)
  if response.status < 400 then return nil end
  return errors.classify(errors.new {
    kind = "service", message = "request refused", status = response.status,
    retry_after = retry.after(response.headers, self:now()),
  })
end

-- one attempt; signed anew, since a signature grows old
local function attempt(self, request, how)
  if how.sign then
    how.sign.time = math.floor(self:now())
    local signed, err = core.sign(request, how.sign)
    if not signed then return nil, errors.new(err) end
  end
  local transport, err = transport_for(self, request.url, how.direct)
  if not transport then return nil, err end
  if type(self.options.transport) ~= "table" then return transport:send(request, how.timeout or TIMEOUT) end
  return brought.answer(transport:send(request, how.timeout or TIMEOUT))
end

--- Sends a request, up to so many times while what goes wrong may pass.
-- @tparam table self the context
-- @tparam table request it must be harmless to send twice
-- @tparam table how `attempts` (1), `timeout`, `sign` (the scope of a signature), `direct` (true: no
-- proxy)
-- @treturn ?table the response, of any status
-- @treturn ?table the error
function asking.send(self, request, how)
  request.repeatable, request.body = true, request.body or ""
  local policy = retry.new { max_attempts = how.attempts or 1 }
  for number = 1, policy.max_attempts do
    local response, err = attempt(self, request, how)
    local failure = err or classified(self, response)
    local delay = failure and policy:again(failure, number, self.random(), true)
    if not delay then return response, err end
    self:transport():sleep(delay)
  end
end

--- A JSON object's table.
-- @tparam string text
-- @treturn ?table nil when it is none
function asking.json(text)
  local value = core.json_decode(text)
  return type(value) == "table" and value or nil
end

--- Credentials in the JSON that containers, instances and processes answer.
-- @tparam ?table object
-- @tparam string token the name of its session token
-- @treturn ?table credentials, or nil when something is missing
function asking.credentials_in(object, token)
  if not object or not filled(object.AccessKeyId) or not filled(object.SecretAccessKey) then
    return nil
  end
  local expiration = filled(object.Expiration)
  local seconds = expiration and date.iso(expiration)
  if expiration and not seconds then return nil end
  return {
    access_key_id = object.AccessKeyId, secret_access_key = object.SecretAccessKey,
    session_token = filled(object[token]), expiration = seconds,
    account_id = filled(object.AccountId),
  }
end

return asking
