--- Where a service is: the outcome of AWS's endpoint rule sets as a table.
-- Pure: no look-up, no environment. The rule sets decide hosts by Region pattern, so a Region that
-- opens tomorrow needs no release.
-- @module luaconnect.endpoint

-- SPDX-License-Identifier: MIT

local errors = require "luaconnect.errors"

local endpoint = {}

-- endpoint prefix by service; `gov` marks those whose FIPS host in aws-us-gov is the plain one
local SERVICES = {
  ["connect"] = { prefix = "connect", gov = true },
  ["connect-contact-lens"] = { prefix = "contact-lens" },
  ["connectcampaignsv2"] = { prefix = "connect-campaigns" },
  ["connectcases"] = { prefix = "cases" },
  ["connectparticipant"] = { prefix = "participant.connect", gov = true },
  ["sso"] = { prefix = "portal.sso", gov = true },
  ["sso-oidc"] = { prefix = "oidc", gov = true },
  ["sts"] = { prefix = "sts", gov = true },
}

-- partitions.json; every partition has FIPS and dual-stack endpoints
local PARTITIONS = {
  ["aws"] = { dns = "amazonaws.com", dualstack = "api.aws" },
  ["aws-cn"] = { dns = "amazonaws.com.cn", dualstack = "api.amazonwebservices.com.cn" },
  ["aws-eusc"] = { dns = "amazonaws.eu", dualstack = "api.amazonwebservices.eu" },
  ["aws-iso"] = { dns = "c2s.ic.gov", dualstack = "api.aws.ic.gov" },
  ["aws-iso-b"] = { dns = "sc2s.sgov.gov", dualstack = "api.aws.scloud" },
  ["aws-iso-e"] = { dns = "cloud.adc-e.uk", dualstack = "api.cloud-aws.adc-e.uk" },
  ["aws-iso-f"] = { dns = "csp.hci.ic.gov", dualstack = "api.aws.hci.ic.gov" },
  ["aws-us-gov"] = { dns = "amazonaws.com", dualstack = "api.aws" },
}

-- what a Region begins with, before "-<direction>-<number>"; any other is in partition aws
local AREAS = {
  ["cn"] = "aws-cn", ["eu-isoe"] = "aws-iso-e", ["eusc-de"] = "aws-eusc", ["us-gov"] = "aws-us-gov",
  ["us-iso"] = "aws-iso", ["us-isob"] = "aws-iso-b", ["us-isof"] = "aws-iso-f",
}

-- Regions that a partition lists although they do not follow its pattern
local GLOBAL = {
  ["aws-cn-global"] = "aws-cn", ["aws-iso-global"] = "aws-iso", ["aws-iso-b-global"] = "aws-iso-b",
  ["aws-iso-e-global"] = "aws-iso-e", ["aws-iso-f-global"] = "aws-iso-f",
  ["aws-us-gov-global"] = "aws-us-gov",
}

local function fail(message)
  return nil, errors.new { kind = "endpoint", message = message }
end

-- a value from outside, short enough for a message
local function shown(value)
  return '"' .. value:sub(1, 64):gsub("[%c\"\\]", "?") .. '"'
end

-- one label of a host name, and not a number alone (RFC 1123, section 2.1)
local function islabel(text)
  return #text <= 63 and text:find("^%w[%w-]*$") ~= nil and text:sub(-1) ~= "-"
    and not text:find("^%d+$")
end

--- The true Region behind a name, which may be an old pseudo-Region such as `fips-us-east-1`.
-- @tparam string name
-- @treturn ?string the Region, or nil when the name cannot be one
-- @return whether the name asks for FIPS, or the error
function endpoint.region(name)
  if type(name) ~= "string" then return fail("region: string expected, got " .. type(name)) end
  if not islabel(name) then return fail("region: host label expected, got " .. shown(name)) end
  local plain = name:match("^fips%-(.+)$") or name:match("^(.+)%-fips$")
  return plain or name, plain ~= nil
end

--- The partition of a Region.
-- @tparam string region
-- @treturn string its id, such as `aws-us-gov`
function endpoint.partition(region)
  return GLOBAL[region] or AREAS[region:match("^(.+)%-%w+%-%d+$")] or "aws"
end

local function isauthority(text)
  local host, port = text:match("^(.-):(%d+)$")
  host = host or text
  local number = tonumber(port or 443)
  if number < 1 or number > 65535 then return false end
  return host:find("^[%w._-]+$") ~= nil or host:find("^%[[%x:.]+%]$") ~= nil
end

--- A URL that requests can be sent to, checked, without its trailing slash.
-- @tparam string url http or https, perhaps with a path before those of the operations
-- @treturn ?string the URL
-- @return the error, which does not repeat the URL: one with credentials in it is refused
function endpoint.check(url)
  if type(url) ~= "string" then return fail("endpoint: string expected, got " .. type(url)) end
  local scheme, authority, path = url:match("^(%a+)://([^/?#]*)(.*)$")
  scheme = scheme and scheme:lower()
  if scheme ~= "http" and scheme ~= "https" then
    return fail("endpoint: URL with http or https expected")
  elseif authority:find("@", 1, true) then
    return fail("endpoint: URL without credentials expected")
  elseif not isauthority(authority) then
    return fail("endpoint: host name or address with an optional port expected")
  elseif path:find("[^%w%-._~!$&'()*+,;=:@%%/]") then
    return fail("endpoint: path without query, fragment, spaces or control characters expected")
  end
  return scheme .. "://" .. authority .. path:gsub("/+$", "")
end

local function custom(options, fips)
  if fips then
    return fail("endpoint: FIPS cannot be asked of a custom endpoint")
  elseif options.dualstack then
    return fail("endpoint: dual stack cannot be asked of a custom endpoint")
  end
  return endpoint.check(options.endpoint)
end

local function host(service, region, fips, dualstack)
  local id = endpoint.partition(region)
  local partition, prefix = PARTITIONS[id], service.prefix
  if fips and (dualstack or id ~= "aws-us-gov" or not service.gov) then prefix = prefix .. "-fips" end
  return prefix .. "." .. region .. "." .. (dualstack and partition.dualstack or partition.dns)
end

--- The URL of a service, as its rule set says.
-- @tparam string name a modelled service, or `sts`, `sso`, `sso-oidc`
-- @tparam[opt] table options `region`, `fips`, `dualstack`, `endpoint`
-- @treturn ?string the URL, without a slash at its end
-- @return an error of kind `endpoint`: an unknown service, no Region, a combination that does not
-- exist, something that is no Region or no URL
function endpoint.resolve(name, options)
  options = options or {}
  local service, region, fips = SERVICES[name], nil, nil
  if not service then return fail("service: one of luaconnect.services() expected, got "
    .. shown(tostring(name))) end
  if options.region ~= nil then
    region, fips = endpoint.region(options.region)
    if not region then return nil, fips end
  end
  fips = fips or options.fips
  if options.endpoint ~= nil then return custom(options, fips) end
  if not region then
    return fail("region: missing; set the option region, AWS_REGION, or region in the config file")
  end
  return "https://" .. host(service, region, fips, options.dualstack)
end

return endpoint
