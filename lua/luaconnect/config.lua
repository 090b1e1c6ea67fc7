--- What a client is told without being told: options, then environment, then the shared files.
-- `SETTINGS` is the one list of settings. Nothing is read before the first question; the
-- environment and files are reached through `options.getenv` and `options.read` where those are given.
-- @module luaconnect.config

-- SPDX-License-Identifier: MIT

local errors = require "luaconnect.errors"
local lazy = require "luaconnect.lazy"

local config_file = lazy "luaconnect.config_file"

local config = {}

--- Every setting, in the order in which the documentation lists them: its name, the `option` that
-- sets it (dots lead into nested tables), the environment variables, the name in a profile, what it
-- holds, and what is taken when nobody sets it. An environment variable or name that is absent does
-- not exist in the SDKs either.
config.SETTINGS = {
  { name = "profile", env = { "AWS_PROFILE", "AWS_DEFAULT_PROFILE" }, default = "default",
    doc = "profile of the shared files" },
  { name = "config_file", env = { "AWS_CONFIG_FILE" }, kind = "path", default = "~/.aws/config",
    doc = "the shared config file" },
  { name = "shared_credentials_file", env = { "AWS_SHARED_CREDENTIALS_FILE" }, kind = "path",
    default = "~/.aws/credentials", doc = "the shared credentials file" },
  { name = "region", env = { "AWS_REGION", "AWS_DEFAULT_REGION" }, key = "region",
    doc = "Region, of the host and of the signature" },
  { name = "endpoint_url", option = "endpoint",
    env = { "AWS_ENDPOINT_URL_<SERVICE>", "AWS_ENDPOINT_URL" }, key = "endpoint_url",
    doc = "URL to talk to instead; in a profile also by service" },
  { name = "ignore_configured_endpoint_urls", env = { "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS" },
    key = "ignore_configured_endpoint_urls", kind = "boolean", default = false,
    doc = "whether only the option sets the URL" },
  { name = "use_fips_endpoint", option = "fips", env = { "AWS_USE_FIPS_ENDPOINT" },
    key = "use_fips_endpoint", kind = "boolean", default = false, doc = "FIPS 140 hosts" },
  { name = "use_dualstack_endpoint", option = "dualstack", env = { "AWS_USE_DUALSTACK_ENDPOINT" },
    key = "use_dualstack_endpoint", kind = "boolean", default = false,
    doc = "hosts with IPv4 and IPv6" },
  { name = "ca_bundle", env = { "AWS_CA_BUNDLE" }, key = "ca_bundle", kind = "path",
    doc = "file of trusted certificates" },
  { name = "tcp_keepalive", env = { "BOTOCORE_TCP_KEEPALIVE" }, key = "tcp_keepalive",
    kind = "boolean", default = true, doc = "whether idle connections send keep-alive probes" },
  { name = "https_proxy", option = "proxy", env = { "https_proxy", "HTTPS_PROXY" },
    doc = "proxy for https" },
  { name = "http_proxy", option = "proxy", env = { "http_proxy" }, doc = "proxy for http" },
  { name = "no_proxy", env = { "no_proxy", "NO_PROXY" }, doc = "hosts that no proxy is used for" },
  { name = "retry_mode", option = "retry.mode", env = { "AWS_RETRY_MODE" }, key = "retry_mode",
    kind = "mode", default = "standard", doc = "`standard`, `adaptive` or `off`" },
  { name = "max_attempts", option = "retry.max_attempts", env = { "AWS_MAX_ATTEMPTS" },
    key = "max_attempts", kind = "count", default = 3, doc = "attempts of one call" },
  { name = "disable_clock_skew_correction", env = { "AWS_DISABLE_CLOCK_SKEW_CORRECTION" },
    key = "disable_clock_skew_correction", kind = "boolean", default = false,
    doc = "whether to trust the own clock alone" },
  { name = "sdk_ua_app_id", option = "app_id", env = { "AWS_SDK_UA_APP_ID" },
    key = "sdk_ua_app_id", doc = "the application's name in User-Agent" },
  { name = "metadata_service_timeout", option = "metadata.timeout",
    env = { "AWS_METADATA_SERVICE_TIMEOUT" }, key = "metadata_service_timeout", kind = "seconds",
    default = 1, doc = "seconds for one question to the instance's metadata" },
  { name = "metadata_service_num_attempts", option = "metadata.attempts",
    env = { "AWS_METADATA_SERVICE_NUM_ATTEMPTS" }, key = "metadata_service_num_attempts",
    kind = "count", default = 1, doc = "attempts at it" },
  { name = "ec2_metadata_service_endpoint", option = "metadata.endpoint",
    env = { "AWS_EC2_METADATA_SERVICE_ENDPOINT" }, key = "ec2_metadata_service_endpoint",
    doc = "URL of the instance's metadata" },
  { name = "ec2_metadata_service_endpoint_mode", option = "metadata.endpoint_mode",
    env = { "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE" },
    key = "ec2_metadata_service_endpoint_mode", kind = "family", default = "ipv4",
    doc = "`ipv4` or `ipv6`" },
  { name = "ec2_metadata_v1_disabled", option = "metadata.v1_disabled",
    env = { "AWS_EC2_METADATA_V1_DISABLED" }, key = "ec2_metadata_v1_disabled", kind = "boolean",
    default = false, doc = "whether metadata is only asked with a session token" },
  { name = "ec2_metadata_disabled", option = "metadata.disabled",
    env = { "AWS_EC2_METADATA_DISABLED" }, kind = "boolean", default = false,
    doc = "whether metadata is not asked at all" },
}

local ROWS = {}
for _, row in ipairs(config.SETTINGS) do ROWS[row.name] = row end

local Settings = { __name = "luaconnect.config" }
Settings.__index = Settings

local function fail(message)
  return nil, errors.new { kind = "credentials", message = message }
end

-- Values ----------------------------------------------------------------------------------------

local BOOLEANS = { ["true"] = true, ["false"] = false }
local MODES = { standard = "standard", adaptive = "adaptive", off = "off", legacy = "standard" }
local FAMILIES = { ipv4 = "ipv4", ipv6 = "ipv6" }

local function astext(value)
  return type(value) == "string" and value or nil
end

local function asnumber(value, least, step)
  value = tonumber(value)
  return value and value >= least and (not step or value % step == 0) and value < 2 ^ 31 and value or nil
end

-- by kind: what is expected, and a check that gives the value or nil
local KINDS = {
  string = { expected = "string", check = astext },
  path = { expected = "path", check = astext },
  boolean = { expected = "true or false",
    check = function(value) return BOOLEANS[tostring(value):lower()] end },
  mode = { expected = "standard, adaptive or off",
    check = function(value) return MODES[tostring(value):lower()] end },
  family = { expected = "ipv4 or ipv6",
    check = function(value) return FAMILIES[tostring(value):lower()] end },
  count = { expected = "whole number above 0",
    check = function(value) return asnumber(value, 1, 1) end },
  seconds = { expected = "number of seconds, 0.001 or more",
    check = function(value) return asnumber(value, 0.001) end },
}

-- the value as its kind wants it, and where it was set
local function checked(row, value, where)
  local kind = KINDS[row.kind or "string"]
  local result = kind.check(value)
  if result ~= nil then return result, where end
  local came = type(value) == "string" and ("%q"):format(value:sub(1, 40)) or type(value)
  return fail(where .. ": " .. kind.expected .. " expected, got " .. came)
end

-- Where things come from ------------------------------------------------------------------------

--- A file's text, as options called `read` answer it.
-- @tparam string path
-- @treturn ?string nil when there is no such file
-- @treturn ?string why it cannot be read
function config.read(path)
  local file, message, number = io.open(path, "rb")
  if not file then
    if number == 2 or number == 20 then return nil end -- ENOENT, ENOTDIR
    return nil, message
  end
  local text, failure = file:read("*a")
  file:close()
  return text, failure and path .. ": " .. failure or nil
end

-- what clients ask that have no `getenv` and `read` of their own
local outside = { getenv = os.getenv, read = config.read }

--- Has the clients of this process ask something else than the environment and the file system, such as
-- what was read of both when the process still could. A client's own `getenv` and `read` go first.
-- @tparam[opt] table asked `getenv(name)` and `read(path)`; what is left out is the system's again
function config.ask(asked)
  asked = asked or {}
  outside.getenv, outside.read = asked.getenv or os.getenv, asked.read or config.read
end

local function option(options, path)
  local value = options
  for name in path:gmatch("[^.]+") do
    if type(value) ~= "table" then return nil end
    value = value[name]
  end
  return value
end

--- An environment variable; an empty one counts as absent.
-- @tparam string name
-- @treturn ?string
function Settings:getenv(name)
  local value = (self.options.getenv or outside.getenv)(name)
  return value ~= "" and value or nil
end

--- A file's text.
-- @tparam string path `~/` is the home folder
-- @treturn ?string nil when there is no such file
-- @treturn ?string why it cannot be read
function Settings:read(path)
  return (self.options.read or outside.read)(self:expand(path))
end

--- A path with `~/` written out.
-- @tparam string path
-- @treturn string
function Settings:expand(path)
  local rest = path:match("^~([/\\].*)$")
  if not rest then return path end
  local home = self:getenv("HOME") or self:getenv("USERPROFILE")
    or (self:getenv("HOMEDRIVE") or "") .. (self:getenv("HOMEPATH") or "")
  return home .. rest
end

-- Files -----------------------------------------------------------------------------------------

local function parsed(self, name)
  local path = self:get(name)
  local text, message = self:read(path)
  if message then return fail(message) end
  if not text then return { profiles = {}, sso_sessions = {}, services = {} } end
  local file, expected, line = config_file.parse(text, name == "config_file" and "config" or "credentials")
  if not file then return fail(self:expand(path) .. ":" .. line .. ": " .. expected) end
  return file
end

-- both files as one; where both set a property, the credentials file wins
local function merged(self)
  local file, err = parsed(self, "config_file")
  if not file then return nil, err end
  local secrets
  secrets, err = parsed(self, "shared_credentials_file")
  if not secrets then return nil, err end
  for name, properties in pairs(secrets.profiles) do
    local profile = file.profiles[name] or {}
    for key, value in pairs(properties) do profile[key] = value end
    file.profiles[name] = profile
  end
  return file
end

--- The shared files, read once.
-- @treturn ?table `{ profiles, sso_sessions, services }`
-- @return the error, with file and line
function Settings:files()
  if not self.merged then
    local file, err = merged(self)
    if not file then return nil, err end
    self.merged = file
  end
  return self.merged
end

--- A profile's properties.
-- @tparam[opt] string name the chosen profile when left out; `default` need not exist
-- @treturn ?table
-- @return the error
function Settings:profile(name)
  local err
  if not name then name, err = self:get("profile") end
  if not name then return nil, err end
  local file
  file, err = self:files()
  if not file then return nil, err end
  if file.profiles[name] then return file.profiles[name] end
  if name == "default" then return {} end
  return fail(("profile %q: not found in %s or %s"):format(name,
    self:expand(self:get("config_file")), self:expand(self:get("shared_credentials_file"))))
end

-- Questions -------------------------------------------------------------------------------------

local function from_environment(self, row)
  for _, variable in ipairs(row.env or {}) do
    local value = self:getenv(variable)
    if value then return value, variable end
  end
  return nil
end

local function from_profile(self, row)
  if not row.key then return nil end
  local profile, err = self:profile()
  if not profile then return nil, err end
  local value = profile[row.key]
  if value == nil or value == "" then return nil end
  return value, row.key .. " in profile " .. self:get("profile")
end

--- The value of a setting.
-- @tparam string name as in `SETTINGS`
-- @return its value, checked; nil when it is not set and has no default
-- @treturn ?string|table where it was set ("default" when nowhere), or the error
function Settings:get(name)
  local row = ROWS[name]
  local value, where = option(self.options, row.option or row.name), "option " .. (row.option or name)
  if value == false and row.kind == "path" then return nil end -- whatever the environment says
  if value == nil then value, where = from_environment(self, row) end
  if value == nil then value, where = from_profile(self, row) end
  if value ~= nil then return checked(row, value, where) end
  if where then return nil, where end
  return row.default, row.default ~= nil and "default" or nil
end

-- the URL that a profile sets for a service: by service, then for all
local function profile_url(self, id)
  local profile, err = self:profile()
  if not profile then return nil, err end
  local section = self:files().services[profile.services or ""]
  if profile.services and not section then
    return fail(("section services %s: not found in %s"):format(profile.services,
      self:expand(self:get("config_file"))))
  end
  local own = section and section[id:lower()]
  return type(own) == "table" and own.endpoint_url or profile.endpoint_url, "profile"
end

--- The URL that environment and files set for a service; the client's own option comes before it.
-- @tparam string service such as `connect-contact-lens` or `sts`
-- @treturn ?string the URL, or nil when nobody sets one
-- @return where it was set, or the error
function Settings:endpoint_url(service)
  local ignore, err = self:get("ignore_configured_endpoint_urls")
  if ignore == nil then return nil, err end
  if ignore then return nil end
  local id = service:gsub("[%s-]", "_"):upper()
  for _, variable in ipairs { "AWS_ENDPOINT_URL_" .. id, "AWS_ENDPOINT_URL" } do
    local url = self:getenv(variable)
    if url then return url, variable end
  end
  local url, where = profile_url(self, id)
  if url == "" then return nil end
  return url, (url or type(where) == "table") and where or nil
end

-- whether an entry of NO_PROXY names a host: itself, its domain, or everything
local function covers(entry, host, port)
  local name, only = entry:match("^(.-):(%d+)$")
  if only and not name:find(":", 1, true) then
    if only ~= port then return false end
    entry = name
  end
  entry = entry:gsub("^%*?%.", "")
  return entry == "*" or entry == host or host:sub(-#entry - 1) == "." .. entry
end

-- scheme, host and port of a URL
local function origin(url)
  local scheme, authority = url:match("^(%a+)://([^/?#]*)")
  if not scheme then return nil end
  scheme = scheme:lower()
  local host = authority:match("^%[(.-)%]") or authority:match("^[^:]*")
  return scheme, host:lower(), authority:match(":(%d+)$") or scheme == "https" and "443" or "80"
end

-- whether NO_PROXY asks for a direct connection; a proxy that the option names is always used
local function direct(self, host, port)
  for entry in (self:get("no_proxy") or ""):lower():gmatch("[^,%s]+") do
    if covers(entry, host, port) then return true end
  end
  return false
end

--- The proxy for a URL.
-- @tparam string url
-- @treturn ?string nil when it is to be reached directly
-- @return the error
function Settings:proxy(url)
  if self.options.proxy == false then return nil end
  local scheme, host, port = origin(url)
  if not scheme or self.options.proxy == nil and direct(self, host, port) then return nil end
  local proxy, where = self:get(scheme == "https" and "https_proxy" or "http_proxy")
  return proxy, type(where) == "table" and where or nil
end

--- Settings over `options`.
-- @tparam[opt] table options of the client; besides, for specs, `getenv(name)` and
-- `read(path)` (text, or nil when absent, or nil and a message)
-- @treturn table
function config.new(options)
  return setmetatable({ options = options or {} }, Settings)
end

return config
