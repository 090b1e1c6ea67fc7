--- The two calls of the Security Token Service that give credentials for a role.
-- STS speaks the query protocol: a form goes in, XML comes out, of which a few elements matter.
-- @module luaconnect.credentials.sts

-- SPDX-License-Identifier: MIT

local asking = require "luaconnect.credentials.asking"
local date = require "luaconnect.date"
local errors = require "luaconnect.errors"
local percent = require "luaconnect.percent"

local sts = {}

local VERSION = "2011-06-15"
local FALLBACK = "us-east-1" -- the Region of STS when none is set

local ENTITIES = { amp = "&", lt = "<", gt = ">", quot = '"', apos = "'" }

-- text of the first element of that name that is not empty; a hostile one may be long, so that each byte
-- is looked at once
local function element(xml, name)
  for text in xml:gmatch("<" .. name .. ">([^<]*)</" .. name .. ">") do
    local from = text:find "%S"
    if from then return (text:match("^.*%S", from):gsub("&(%a+);", ENTITIES)) end
  end
end

local function form(action, parameters)
  local parts = { "Action=" .. action, "Version=" .. VERSION }
  for name, value in pairs(parameters) do
    parts[#parts + 1] = name .. "=" .. percent.encode(value)
  end
  table.sort(parts)
  return table.concat(parts, "&")
end

-- account of "arn:aws:sts::123456789012:assumed-role/name/session"
local function account(xml)
  return (element(xml, "Arn") or ""):match("^arn:[^:]*:sts::(%d+):")
end

local function parse(xml)
  local credentials = {
    access_key_id = element(xml, "AccessKeyId"), secret_access_key = element(xml, "SecretAccessKey"),
    session_token = element(xml, "SessionToken"),
    expiration = date.iso(element(xml, "Expiration") or ""), account_id = account(xml),
  }
  local whole = credentials.access_key_id and credentials.secret_access_key
    and credentials.session_token and credentials.expiration
  return whole and credentials or nil
end

-- a text of others without the secrets that were sent to them, a list with holes
local function scrubbed(text, secrets)
  for _, secret in pairs(secrets) do
    if secret ~= "" then text = text:gsub(secret:gsub("%p", "%%%0"), "***") end
  end
  return text
end

local function refusal(context, action, response, secrets)
  local cause = errors.classify(errors.new {
    kind = "service", operation = action, status = response.status,
    code = element(response.body, "Code"),
    message = scrubbed(element(response.body, "Message") or "no message", secrets),
    request_id = element(response.body, "RequestId"),
  })
  return context.fail("sts: " .. tostring(cause), cause)
end

--- Asks STS for a role's credentials.
-- @tparam table context see `luaconnect.credentials.context`
-- @tparam string action `AssumeRole` or `AssumeRoleWithWebIdentity`
-- @tparam table parameters of the action
-- @tparam ?table credentials to sign with; nil for an action that is not signed
-- @treturn ?table credentials
-- @treturn ?table the error
function sts.assume(context, action, parameters, credentials)
  local url, region, err = asking.endpoint(context, "sts", nil, FALLBACK)
  if not url then return nil, err end
  local request = {
    method = "POST", url = url .. "/", body = form(action, parameters),
    headers = { ["Content-Type"] = "application/x-www-form-urlencoded; charset=utf-8" },
  }
  local scope = credentials and {
    service = "sts", region = region, access_key_id = credentials.access_key_id,
    secret_access_key = credentials.secret_access_key, session_token = credentials.session_token,
  }
  local response
  response, err = asking.send(context, request, { sign = scope, attempts = 3 })
  if not response then return context.fail("sts: " .. err.message, err) end
  if response.status ~= 200 then
    return refusal(context, action, response, { parameters.WebIdentityToken, parameters.TokenCode })
  end
  local result = parse(response.body)
  if not result then return context.fail("sts: XML with credentials expected from " .. action) end
  return result
end

return sts
