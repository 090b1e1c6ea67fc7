--- Credentials in environment variables.
-- @module luaconnect.credentials.environment

-- SPDX-License-Identifier: MIT

local date = require "luaconnect.date"

local environment = { name = "environment" }

local function expiration(context)
  local text = context:getenv("AWS_CREDENTIAL_EXPIRATION")
  if not text then return nil end
  local seconds = date.iso(text)
  if seconds then return seconds end
  return context.fail("AWS_CREDENTIAL_EXPIRATION: date of RFC 3339 expected")
end

--- The link's answer.
-- @tparam table context see `luaconnect.credentials.context`
-- @treturn ?table credentials; nil when there are none; nil and an error when half is missing
function environment.find(context)
  local id = context:getenv("AWS_ACCESS_KEY_ID")
  if not id then return nil end
  local secret = context:getenv("AWS_SECRET_ACCESS_KEY")
  if not secret then
    return context.fail("AWS_SECRET_ACCESS_KEY: missing, while AWS_ACCESS_KEY_ID is set")
  end
  local expires, err = expiration(context)
  if err then return nil, err end
  return {
    access_key_id = id, secret_access_key = secret, expiration = expires,
    session_token = context:getenv("AWS_SESSION_TOKEN") or context:getenv("AWS_SECURITY_TOKEN"),
    account_id = context:getenv("AWS_ACCOUNT_ID"),
  }
end

return environment
