--- Credentials of a container: ECS task roles and EKS Pod Identity.
-- Without TLS only this machine and the addresses of the two agents are asked.
-- @module luaconnect.credentials.container

-- SPDX-License-Identifier: MIT

local asking = require "luaconnect.credentials.asking"

local container = { name = "container" }

local BASE = "http://169.254.170.2"
local TIMEOUT = { connect = 2, total = 2 } -- seconds

local AGENTS = { ["169.254.170.2"] = true, ["169.254.170.23"] = true, ["fd00:ec2::23"] = true }

local function isloopback(host)
  return host == "localhost" or host == "::1" or host:find("^127%.%d+%.%d+%.%d+$") ~= nil
end

local function allowed(context, url)
  local scheme, authority = url:match("^(%a+)://([^/?#]*)")
  if not scheme or authority:find("[@%s%c]") then
    return context.fail("AWS_CONTAINER_CREDENTIALS_FULL_URI: URL with http or https expected")
  end
  local host = (authority:match("^%[(.-)%]") or authority:match("^[^:]*")):lower()
  if scheme == "https" or scheme == "http" and (AGENTS[host] or isloopback(host)) then return url end
  return context.fail("AWS_CONTAINER_CREDENTIALS_FULL_URI: https, this machine, 169.254.170.2, "
    .. "169.254.170.23 or [fd00:ec2::23] expected, got " .. scheme .. "://" .. host)
end

local function address(context)
  local relative = context:getenv("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")
  if relative and not relative:find("^/[^%s%c]*$") then
    return context.fail("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: path expected")
  end
  if relative then return BASE .. relative end
  local url = context:getenv("AWS_CONTAINER_CREDENTIALS_FULL_URI")
  if not url then return nil end
  return allowed(context, url)
end

-- the agent's password, read again each time since its file is renewed; nil when there is none
local function authorization(context)
  local path = context:getenv("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE")
  local token = context:getenv("AWS_CONTAINER_AUTHORIZATION_TOKEN")
  if path then
    local text, why = context:read(path)
    if not text then
      return context.fail("container: token file " .. path .. ": " .. (why or "not found"))
    end
    token = text
  end
  if token and token:find("%c") then
    return context.fail("container: authorization token without line breaks expected")
  end
  return token
end

local function ask(context, url)
  local token, err = authorization(context)
  if err then return nil, err end
  local response
  response, err = asking.send(context, {
    method = "GET", url = url,
    headers = { Accept = "application/json", Authorization = token },
  }, { attempts = 3, timeout = TIMEOUT, direct = true })
  if not response then return context.fail("container: " .. err.message, err) end
  if response.status ~= 200 then
    return context.fail("container: status 200 expected, got " .. response.status)
  end
  local credentials = asking.credentials_in(asking.json(response.body), "Token")
  if credentials then return credentials end
  return context.fail("container: JSON with credentials expected")
end

--- The link's answer.
-- @tparam table context see `luaconnect.credentials.context`
-- @treturn ?function that asks the agent; nil outside such a container
-- @treturn ?table the error
function container.find(context)
  local url, err = address(context)
  if not url then return nil, err end
  return function()
    return ask(context, url)
  end
end

return container
