--- A profile with `role_arn`: credentials for a role, asked for with those of another profile or of
-- the machine. Profiles may lead to profiles, but not in a circle.
-- @module luaconnect.credentials.assume_role

-- SPDX-License-Identifier: MIT

local sts = require "luaconnect.credentials.sts"

local assume_role = { name = "assume_role" }

local SESSION = "luaconnect-%d" -- a session's name when the profile gives none; with epoch seconds

local function has_keys(section)
  return section.aws_access_key_id or section.aws_secret_access_key
end

-- where the role's own credentials come from: link and name, or nil and an error
local function origin(context, section, name)
  if section.source_profile and section.credential_source then
    return context.fail("profile " .. name .. ": source_profile or credential_source expected, got both")
  elseif section.source_profile then
    return "profile", section.source_profile
  elseif section.credential_source then
    return "link", section.credential_source
  end
  return context.fail("profile " .. name .. ": source_profile or credential_source missing")
end

-- credentials of another profile; one that names itself brings its keys
local function of_profile(context, source, name, visited)
  if visited[source] and not (source == name and has_keys(context:section(source) or {})) then
    return context.fail(("profile %s: role chain comes back to profile %s"):format(name, source))
  end
  return context:of_profile(source, visited)
end

local function sourced(context, section, name, visited)
  local how, source = origin(context, section, name)
  if not how then return nil, source end
  if how == "link" then return context:of_source(source, name) end
  return of_profile(context, source, name, visited)
end

local function mfa(context, section, name)
  if not section.mfa_serial then return nil end
  local ask = context.options.mfa_code
  if not ask then
    return context.fail(("profile %s: code of MFA device %s needed; give the option mfa_code")
      :format(name, section.mfa_serial))
  end
  local code = ask(section.mfa_serial)
  if type(code) == "string" and code:find("^%d+$") then return code end
  return context.fail("option mfa_code: string of digits expected, got " .. type(code))
end

local function parameters(context, section, name)
  local seconds = section.duration_seconds
  if seconds and not seconds:find("^%d+$") then
    return context.fail("profile " .. name .. ": duration_seconds: whole number expected")
  end
  local code, err = mfa(context, section, name)
  if err then return nil, err end
  return {
    RoleArn = section.role_arn, ExternalId = section.external_id, DurationSeconds = seconds,
    RoleSessionName = section.role_session_name or SESSION:format(math.floor(context:now())),
    SerialNumber = section.mfa_serial, TokenCode = code,
  }
end

--- The link's answer.
-- @tparam table context see `luaconnect.credentials.context`
-- @tparam table section the profile's properties
-- @tparam string name of the profile
-- @tparam[opt] table visited names of the profiles that led here
-- @treturn ?function that asks STS; nil when the profile has no role, or one for a web identity, or
-- keys of its own that another profile sent for
-- @treturn ?table the error
function assume_role.find(context, section, name, visited)
  if not section.role_arn or section.web_identity_token_file then return nil end
  if visited and has_keys(section) then return nil end
  visited = visited or {}
  visited[name] = true
  local source, err = sourced(context, section, name, visited)
  if not source then return nil, err end
  return function()
    local credentials, input, failure
    credentials, failure = context.fetch(source)
    if not credentials then return nil, failure end
    input, failure = parameters(context, section, name)
    if not input then return nil, failure end
    return sts.assume(context, "AssumeRole", input, credentials)
  end
end

return assume_role
