--- `luaconnect diagnose`: what a client would do here, link by link.
--
-- Nothing is signed and nothing is started: one request without credentials tells whether the endpoint
-- answers, whether its certificate is trusted, and what time it is there. No secret is printed.
-- @module luaconnect.cli.diagnose

-- SPDX-License-Identifier: MIT

local connect = require "luaconnect"
local date = require "luaconnect.date"
local exits = require "luaconnect.cli.exits"

local diagnose = { name = "diagnose", summary = "Tell which settings apply here, and whether they work." }

local SKEWED = 240 -- seconds; the service refuses signatures from 300

function diagnose.define(command)
  command:option("--service", "Service to ask for.", "connect")
  command:option("--region", "Region, instead of the configured one.")
  command:option("--endpoint", "URL, instead of the service's own.")
  command:option("--profile", "Profile of the shared files.")
  command:option("--timeout", "Seconds to wait for an answer.", "5", tonumber)
end

local function say(name, value)
  io.stdout:write(("%-12s %s\n"):format(name, value))
end

-- the public part of an access key, enough to recognise it
local function masked(id)
  return #id > 8 and id:sub(1, 4) .. "..." .. id:sub(-4) or "..."
end

local function where(client, checks)
  local region, source = client:settings():get("region")
  say("region", region and ("%s (%s)"):format(region, source) or "none")
  local url, err = client:endpoint()
  say("endpoint", url or tostring(err))
  checks.endpoint = url ~= nil and (region ~= nil or client.unsigned)
  return url
end

local function who(client, checks)
  if client.unsigned then
    say("credentials", "not needed")
    checks.credentials = true
    return
  end
  local keys, err = client:credentials():get()
  checks.credentials = keys ~= nil
  if not keys then return say("credentials", tostring(err)) end
  local lasts = keys.expiration and ", until " .. date.format(keys.expiration) or ""
  say("credentials", ("%s (%s%s)"):format(client:credentials():source(), masked(keys.access_key_id),
    lasts))
end

local function clock(response, checks)
  local theirs = date.http(response.headers.date or "")
  if not theirs then return say("clock", "the service told no time") end
  local offset = theirs - os.time()
  checks.clock = math.abs(offset) < SKEWED
  say("clock", ("%+d s from the service%s"):format(offset, checks.clock and "" or ", too far to sign"))
end

local function reach(client, url, options, checks)
  local door = client:opened()
  local response, err = door:send({ method = "GET", url = url .. "/", headers = {}, body = "" },
    { connect = options.timeout, total = options.timeout })
  checks.transport = response ~= nil
  if not response then return say("connection", tostring(err)) end
  say("connection", url:find("^https:") and "TLS, certificate trusted" or "plain HTTP, not encrypted")
  clock(response, checks)
end

--- Prints the findings.
-- @tparam table options as `define` has them
-- @treturn ?boolean true; or nil, a message and an exit status
function diagnose.run(options)
  if not connect.operations(options.service) then
    return nil, "--service: one of " .. table.concat(connect.services(), ", ") .. " expected", exits.misuse
  end
  local client = connect.service(options.service, { region = options.region,
    endpoint = options.endpoint, profile = options.profile })
  local checks = { clock = true }
  local url = where(client, checks)
  who(client, checks)
  if url then reach(client, url, options, checks) end
  for _, name in ipairs { "endpoint", "credentials", "transport", "clock" } do
    if not checks[name] then
      return nil, name .. ": not as a client needs it", exits[name]
    end
  end
  return true
end

return diagnose
