--- A role for the bearer of a token file, as on EKS (IAM roles for service accounts).
-- The file is read at each refresh, since the cluster renews it.
-- @module luaconnect.credentials.web_identity

-- SPDX-License-Identifier: MIT

local sts = require "luaconnect.credentials.sts"

local web_identity = { name = "web_identity" }

local SESSION = "luaconnect-%d" -- a session's name when none is given; with epoch seconds

-- where the environment stands in for a property of the profile
local VARIABLES = {
  web_identity_token_file = "AWS_WEB_IDENTITY_TOKEN_FILE", role_arn = "AWS_ROLE_ARN",
  role_session_name = "AWS_ROLE_SESSION_NAME",
}

local function property(context, section, key, alone)
  return not alone and context:getenv(VARIABLES[key]) or section[key]
end

local function assume(context, file, role, session)
  local token, why = context:read(file)
  if not token then
    return context.fail("web identity: token file " .. file .. ": " .. (why or "not found"))
  end
  return sts.assume(context, "AssumeRoleWithWebIdentity", {
    RoleArn = role, RoleSessionName = session or SESSION:format(math.floor(context:now())),
    WebIdentityToken = token:match("^%s*(.-)%s*$"),
  })
end

--- The link's answer.
-- @tparam table context see `luaconnect.credentials.context`
-- @tparam table section the profile's properties
-- @tparam string name of the profile
-- @tparam[opt] table visited set when another profile led here: then the environment is not asked
-- @treturn ?function that asks STS; nil without a token file
-- @treturn ?table the error
function web_identity.find(context, section, name, visited)
  local alone = visited or context.options.profile
  local file = property(context, section, "web_identity_token_file", alone)
  if not file then return nil end
  local role = property(context, section, "role_arn", alone)
  if not role then
    return context.fail("web identity: AWS_ROLE_ARN, or role_arn in profile " .. name .. ", missing")
  end
  local session = property(context, section, "role_session_name", alone)
  return function()
    return assume(context, file, role, session)
  end
end

return web_identity
