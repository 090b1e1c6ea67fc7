--- Profiles of IAM Identity Center. `aws sso login` leaves a token in a file; the portal gives a role's
-- credentials for it. The token of an sso-session is renewed here, and written back, as it may be
-- used only once; the token of an older profile is not.
-- @module luaconnect.credentials.sso

-- SPDX-License-Identifier: MIT

local asking = require "luaconnect.credentials.asking"
local date = require "luaconnect.date"
local percent = require "luaconnect.percent"

local sso = { name = "sso" }

local CACHE = "~/.aws/sso/cache/"
local EARLY = 900 -- seconds before its end at which a token is renewed

-- Configuration -----------------------------------------------------------------------------------

-- the profile with its sso-session written into it; they must not contradict each other
local function joined(context, section, name)
  if not section.sso_session then return section end
  local files, err = context.settings:files()
  if not files then return nil, err end
  local session = files.sso_sessions[section.sso_session]
  if not session then
    return context.fail(("profile %s: sso-session %s not found"):format(name, section.sso_session))
  end
  local whole = {}
  for key, value in pairs(section) do whole[key] = value end
  for key, value in pairs(context.plain(session)) do
    if whole[key] and whole[key] ~= value then
      return context.fail(("profile %s: %s differs from that of its sso-session"):format(name, key))
    end
    whole[key] = value
  end
  return whole
end

local function settings(context, section, name)
  local whole, err = joined(context, section, name)
  if not whole then return nil, err end
  for _, key in ipairs { "sso_account_id", "sso_role_name", "sso_region", "sso_start_url" } do
    if not whole[key] then return context.fail(("profile %s: %s missing"):format(name, key)) end
  end
  return whole
end

-- Token -------------------------------------------------------------------------------------------

local function login(context, name, what, cause)
  return context.fail(("profile %s: SSO token %s; run: aws sso login --profile %s")
    :format(name, what, name), cause)
end

-- the file is named by the SHA-1 of the session's name, or of the start URL
local function cache_path(section)
  local hash = require("luaconnect.core").sha1hex(section.sso_session or section.sso_start_url)
  return CACHE .. hash .. ".json"
end

local function left(context, text)
  local ends = type(text) == "string" and date.iso(text)
  return ends and ends - context:now()
end

-- Opened for writing in place, the file keeps the mode that hides it from others.
local function writefile(path, text)
  local file, message = require("luaconnect.private").open(path, "wb")
  if not file then return nil, message end
  local ok, failure = file:write(text)
  file:close()
  return ok, failure
end

local function save(context, path, token)
  local text = require("luaconnect.core").json_encode(token)
  return (context.options.write or writefile)(context.settings:expand(path), text)
end

local function renewable(context, token)
  local registered = left(context, token.registrationExpiresAt)
  return token.refreshToken and token.clientId and token.clientSecret
    and registered and registered > 0
end

-- CreateToken of SSO OIDC: the answer's object, or nil and what went wrong
local function create_token(context, section, token)
  local url, _, err = asking.endpoint(context, "sso-oidc", section.sso_region)
  if not url then return nil, err end
  local response
  response, err = asking.send(context, {
    method = "POST", url = url .. "/token", headers = { ["Content-Type"] = "application/json" },
    body = require("luaconnect.core").json_encode {
      clientId = token.clientId, clientSecret = token.clientSecret,
      grantType = "refresh_token", refreshToken = token.refreshToken,
    },
  }, {})
  if not response then return nil, err end
  local answer = response.status == 200 and asking.json(response.body)
  return answer and type(answer.accessToken) == "string" and tonumber(answer.expiresIn) and answer
end

-- a token renewed and kept, or nil when that is not to be had
local function renew(context, section, token, path)
  if not section.sso_session or not renewable(context, token) then return nil end
  local answer, err = create_token(context, section, token)
  if not answer then return nil, err end
  token.accessToken = answer.accessToken
  token.refreshToken = answer.refreshToken or token.refreshToken
  token.expiresAt = date.format(context:now() + answer.expiresIn)
  save(context, path, token)
  return token
end

local function token_of(context, section, name)
  local path = cache_path(section)
  local text, why = context:read(path)
  if not text then return login(context, name, why and "cannot be read" or "not found") end
  local token = asking.json(text)
  local seconds = token and type(token.accessToken) == "string" and left(context, token.expiresAt)
  if not seconds then return login(context, name, "file not understood") end
  if seconds >= EARLY then return token.accessToken end
  local fresh, err = renew(context, section, token, path)
  if fresh then return fresh.accessToken end
  if seconds > 0 then return token.accessToken end
  return login(context, name, "expired", err)
end

-- Credentials -------------------------------------------------------------------------------------

local function parse(context, body, account)
  local roles = (asking.json(body) or {}).roleCredentials
  local ends = type(roles) == "table" and tonumber(roles.expiration)
  if not ends or type(roles.accessKeyId) ~= "string" or type(roles.secretAccessKey) ~= "string" then
    return context.fail("sso: JSON with credentials expected")
  end
  return {
    access_key_id = roles.accessKeyId, secret_access_key = roles.secretAccessKey,
    session_token = roles.sessionToken, expiration = ends / 1000, account_id = account,
  }
end

local function role_credentials(context, section, name)
  local token, err = token_of(context, section, name)
  if not token then return nil, err end
  local url, _
  url, _, err = asking.endpoint(context, "sso", section.sso_region)
  if not url then return nil, err end
  local response
  response, err = asking.send(context, {
    method = "GET", headers = { ["x-amz-sso_bearer_token"] = token },
    url = ("%s/federation/credentials?role_name=%s&account_id=%s"):format(url,
      percent.encode(section.sso_role_name), percent.encode(section.sso_account_id)),
  }, { attempts = 3 })
  if not response then return context.fail("sso: " .. err.message, err) end
  if response.status == 401 then return login(context, name, "refused") end
  if response.status ~= 200 then
    return context.fail(("sso: status 200 expected for role %s, got %d")
      :format(section.sso_role_name, response.status))
  end
  return parse(context, response.body, section.sso_account_id)
end

--- The link's answer.
-- @tparam table context see `luaconnect.credentials.context`
-- @tparam table section the profile's properties
-- @tparam string name of the profile
-- @treturn ?function that asks the portal; nil when the profile is not one of SSO
-- @treturn ?table the error
function sso.find(context, section, name)
  if not section.sso_account_id and not section.sso_role_name then return nil end
  local whole, err = settings(context, section, name)
  if not whole then return nil, err end
  return function()
    return role_credentials(context, whole, name)
  end
end

return sso
