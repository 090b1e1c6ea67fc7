--- Credentials of an EC2 instance's role, from its metadata service (IMDSv2; v1 where v2 is not known and
-- v1 is not disabled). It is asked last, once, for a second at most: elsewhere nobody answers.
-- @module luaconnect.credentials.instance

-- SPDX-License-Identifier: MIT

local asking = require "luaconnect.credentials.asking"
local endpoint = require "luaconnect.endpoint"

local instance = { name = "instance", outlives = true }

local BASE = { ipv4 = "http://169.254.169.254", ipv6 = "http://[fd00:ec2::254]" }
local TOKEN = "/latest/api/token"
local ROLE = "/latest/meta-data/iam/security-credentials/"
local LIFETIME = "21600" -- seconds of a session token
local UNKNOWN = { [403] = true, [404] = true, [405] = true } -- v2 is not known there

local function base(context)
  local url, err = context.settings:get("ec2_metadata_service_endpoint")
  if not url and err then return nil, err end
  if url then
    url, err = endpoint.check(url)
    if not url then return context.fail("ec2_metadata_service_endpoint: " .. err.message, err) end
    return url
  end
  local family
  family, err = context.settings:get("ec2_metadata_service_endpoint_mode")
  return family and BASE[family], err
end

-- what the settings say: base, timeout, attempts, v1 (whether it may be used)
local function plan(context)
  local url, err = base(context)
  if not url then return nil, err end
  local settings = context.settings
  local seconds, attempts, off
  seconds, err = settings:get("metadata_service_timeout")
  if not seconds then return nil, err end
  attempts, err = settings:get("metadata_service_num_attempts")
  if not attempts then return nil, err end
  off, err = settings:get("ec2_metadata_v1_disabled")
  if off == nil then return nil, err end
  return {
    base = url, v1 = not off,
    how = { attempts = attempts, timeout = { connect = seconds, total = seconds }, direct = true },
  }
end

local function ask(context, to, method, path, headers)
  local response, err = asking.send(context, {
    method = method, url = to.base .. path, headers = headers,
  }, to.how)
  if not response then return context.fail("instance metadata: " .. err.message, err) end
  return response
end

local function unexpected(context, response)
  return context.fail("instance metadata: status 200 expected, got " .. response.status)
end

-- headers for the questions: with a session token, or empty for v1
local function session(context, to)
  local response, err = ask(context, to, "PUT", TOKEN,
    { ["X-aws-ec2-metadata-token-ttl-seconds"] = LIFETIME })
  if not response then return nil, err end
  if UNKNOWN[response.status] then
    if to.v1 then return {} end
    return context.fail("instance metadata: no session token, and version 1 is disabled")
  end
  if response.status ~= 200 then return unexpected(context, response) end
  if not response.body:find("^[%w+/=_-]+$") then
    return context.fail("instance metadata: session token expected")
  end
  return { ["X-aws-ec2-metadata-token"] = response.body }
end

local function role_name(context, to, headers)
  local response, err = ask(context, to, "GET", ROLE, headers)
  if not response then return nil, err end
  if response.status == 404 then return context.fail("instance metadata: no role attached") end
  if response.status ~= 200 then return unexpected(context, response) end
  local name = response.body:match("^%s*([%w+=,.@_-]+)%s*$")
  if name then return name end
  return context.fail("instance metadata: name of a role expected")
end

local function role_credentials(context, to, headers, name)
  local response, err = ask(context, to, "GET", ROLE .. name, headers)
  if not response then return nil, err end
  if response.status ~= 200 then return unexpected(context, response) end
  local credentials = asking.credentials_in(asking.json(response.body), "Token")
  if credentials then return credentials end
  return context.fail("instance metadata: JSON with credentials of role " .. name .. " expected")
end

local function fetch(context, to)
  local headers, err = session(context, to)
  if not headers then return nil, err end
  local name
  name, err = role_name(context, to, headers)
  if not name then return nil, err end
  return role_credentials(context, to, headers, name)
end

--- The link's answer.
-- @tparam table context see `luaconnect.credentials.context`
-- @treturn ?function that asks the metadata service; nil where that is disabled
-- @treturn ?table the error
function instance.find(context)
  local disabled, err = context.settings:get("ec2_metadata_disabled")
  if disabled == nil then return nil, err end
  if disabled then return nil end
  local to
  to, err = plan(context)
  if not to then return nil, err end
  return function()
    return fetch(context, to)
  end
end

return instance
