--- Who we are to AWS: a chain of sources, asked in order until one answers.
--
--     local credentials = require "luaconnect.credentials"
--     local provider = credentials.new { profile = "sales" }
--     local keys, err = provider:get()
--
-- What the source gives is kept, and asked for anew ahead of its end: within 15 minutes of it, while
-- others go on with what there is; within 10 minutes of it all wait for the same answer. A source
-- that is down for a while is not noticed before its last credentials end.
-- @module luaconnect.credentials

-- SPDX-License-Identifier: MIT

local context = require "luaconnect.credentials.context"
local date = require "luaconnect.date"
local lazy = require "luaconnect.lazy"
local static = require "luaconnect.credentials.static"

local credentials = {}

local ADVISORY, MANDATORY = 900, 600 -- seconds before the end
local PAUSE = 30                     -- seconds between questions, whatever the answer was

--- How long before their end credentials are asked for anew, and how long after a question, in seconds.
credentials.ADVISORY, credentials.PAUSE = ADVISORY, PAUSE

-- the name of a link that is loaded when it is asked: most programs start sooner without it
local function named(name, module)
  module.name = name
  return module
end

--- The links of the chain, in order. `environment` is passed over when the option `profile` is given.
credentials.CHAIN = {
  static,
  named("environment", lazy "luaconnect.credentials.environment"),
  named("assume_role", lazy "luaconnect.credentials.assume_role"),
  named("web_identity", lazy "luaconnect.credentials.web_identity"),
  named("sso", lazy "luaconnect.credentials.sso"),
  named("profile", lazy "luaconnect.credentials.profile"),
  named("process", lazy "luaconnect.credentials.process"),
  named("container", lazy "luaconnect.credentials.container"),
  named("instance", lazy "luaconnect.credentials.instance"),
}

-- the links that read a profile, in order; and those that `credential_source` can name
local OF_PROFILE = {
  assume_role = true, web_identity = true, sso = true, profile = true, process = true,
}
local SOURCES = {
  environment = "environment", ecscontainer = "container", ec2instancemetadata = "instance",
}

local LINKS = {}
for _, link in ipairs(credentials.CHAIN) do LINKS[link.name] = link end

-- The chain ---------------------------------------------------------------------------------------

-- what a link finds; a failure of the files is one of every link that reads them
local function ask(self, link, name, visited)
  if not OF_PROFILE[link.name] then return link.find(self) end
  local section, err = self:section(name)
  if not section then return nil, err end
  return link.find(self, section, name or self.settings:get("profile"), visited)
end

-- of another profile, for a role
local function of_profile(self, name, visited)
  for _, link in ipairs(credentials.CHAIN) do
    if OF_PROFILE[link.name] then
      local source, err = ask(self, link, name, visited)
      if source or err then return source, err end
    end
  end
  return self.fail("profile " .. name .. ": credentials expected, since another profile names it")
end

-- of the machine, for a role
local function of_source(self, source, name)
  local link = LINKS[SOURCES[source:lower()] or ""]
  if not link then
    return self.fail(("profile %s: credential_source: Environment, EcsContainer or "
      .. "Ec2InstanceMetadata expected"):format(name))
  end
  local found, err = link.find(self)
  if found or err then return found, err end
  return self.fail(("profile %s: credential_source %s has no credentials"):format(name, source))
end

local function none(self, cause)
  return self.fail("none found in options, environment, profile " .. self.settings:get("profile")
    .. ", container or instance; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or a profile", cause)
end

-- the first link that has something: what it found, and the link
local function walk(self)
  for _, link in ipairs(credentials.CHAIN) do
    if link.name ~= "environment" or not self.options.profile then
      local source, err = ask(self, link)
      if err then return nil, err end
      if source then return source, link end
    end
  end
  return none(self)
end

-- One answer --------------------------------------------------------------------------------------

local FIELDS = { "access_key_id", "secret_access_key", "session_token" }

-- credentials with an expiration in epoch seconds, or nil and what is wrong with them
local function checked(self, link, keys)
  if type(keys) ~= "table" then return self.fail(link.name .. ": table of credentials expected") end
  for i, field in ipairs(FIELDS) do
    local value = keys[field]
    if (value ~= nil or i < 3) and (type(value) ~= "string" or value == "" or value:find("%c")) then
      return self.fail(("%s: %s: string without control characters expected, got %s"):format(link.name, field,
        type(value) ~= "string" and type(value) or value == "" and "an empty one" or "another"))
    end
  end
  local expiration = keys.expiration
  if type(expiration) == "string" then expiration = date.iso(expiration) end
  if keys.expiration ~= nil and type(expiration) ~= "number" then
    return self.fail(link.name .. ": expiration: epoch seconds or date of RFC 3339 expected")
  end
  return {
    access_key_id = keys.access_key_id, secret_access_key = keys.secret_access_key,
    session_token = keys.session_token, expiration = expiration, account_id = keys.account_id,
  }
end

-- Provider ----------------------------------------------------------------------------------------

local Provider = { __name = "luaconnect.credentials" }
Provider.__index = Provider

-- tells the hook; of the keys only the public part
local function tell(self, link, keys, err)
  local hook = self.context.options.hooks and self.context.options.hooks.credentials
  if not hook then return end
  hook {
    source = link and link.name, access_key_id = keys and keys.access_key_id,
    expiration = keys and keys.expiration, error = err,
  }
end

-- what an answer is worth; the last link's silence at first means that nobody has credentials
local function judged(self, link, keys, err)
  if not keys and link.name == "instance" and not self.current then return none(self.context, err) end
  if not keys then return nil, err end
  keys, err = checked(self.context, link, keys)
  if keys and keys.expiration and keys.expiration <= self.context:now() and not link.outlives then
    return self.context.fail(link.name .. ": credentials expected, got expired ones")
  end
  return keys, err
end

-- takes an answer
local function settle(self, link, keys, err)
  keys, err = judged(self, link, keys, err)
  if keys then
    self.current, self.link = keys, link
    self.volatile = not keys.expiration and static.asks(self.context.options.credentials)
  end
  if self.current and self.current.expiration then self.asked = self.context:now() end
  tell(self, link, keys, err)
  return keys, err
end

-- Fetches in a task of its own, so that a caller who is cancelled takes nobody along; one that outlives
-- the request of a server, where the transport can.
local function fetch(self, source, link)
  local flight = {}
  self.flight = flight
  local transport = self.context:transport()
  flight.task = (transport.detach or transport.spawn)(transport, function()
    flight.keys, flight.err = settle(self, link, source())
    flight.done = true
    if self.flight == flight then self.flight = nil end
  end)
  if flight.done or flight.task.done then self.flight = nil end
  return flight
end

-- waits as `pcall` would call it, where the transport can
local function awaited(transport, task)
  if transport.outcome then return transport:outcome(task) end
  return true, transport:wait(task)
end

-- what came of a fetch, whoever began it; what a function of the caller's raised is raised again
local function outcome(self, flight)
  if not flight.done then
    local ok, raised, cancelled = awaited(self.context:transport(), flight.task)
    if not ok then
      self.flight = nil
      error(raised, 0)
    elseif not flight.done then
      return nil, cancelled
    end
  end
  return flight.keys, flight.err
end

local function inside_task()
  local thread, main = coroutine.running()
  return thread ~= nil and not main
end

-- a source and its link, or nil and the error
local function lead(self)
  local source, link = walk(self.context)
  if not source then tell(self, nil, nil, link) end
  return source, link
end

-- asks the source; what it finds without waiting needs no task, nor does a function of the caller's
-- while nobody else can ask
local function refresh(self)
  if self.flight then return outcome(self, self.flight) end
  local source, link = lead(self)
  if not source then
    return nil, link
  elseif type(source) == "table" or link == static and not inside_task() then
    return settle(self, link, self.context.fetch(source))
  end
  return outcome(self, fetch(self, source, link))
end

--- Credentials that the chain leads to without asking anybody.
-- @treturn ?table as `get` gives them; nil when a source would have to be asked
-- @treturn ?table the error
function Provider:hold()
  local source, link = lead(self)
  if not source then return nil, link end
  if type(source) == "table" then return settle(self, link, source) end
  return nil
end

--- Asks the chain anew, in the caller's own task, whatever is known already; others are not spared the
-- same question.
-- @treturn ?table credentials, as `get` gives them
-- @treturn ?table the error
function Provider:ask()
  local source, link = lead(self)
  if not source then return nil, link end
  return settle(self, link, self.context.fetch(source))
end

-- A clock that was set back does not prolong the pause.
local function paused(self, now)
  return now >= self.asked and now - self.asked < PAUSE
end

--- The credentials to sign with now.
-- @treturn ?table `{ access_key_id, secret_access_key, session_token, expiration, account_id }`
-- @treturn ?table an error of kind `credentials`, which says what to do
function Provider:get()
  local current = self.current
  if not current or self.volatile then return refresh(self) end
  if not current.expiration then return current end
  local now = self.context:now()
  local left = current.expiration - now
  local usable = left > 0 or self.link.outlives
  if left >= ADVISORY or usable and paused(self, now) then return current end
  if left >= MANDATORY and self.flight then return current end
  local keys, err = refresh(self)
  if keys or not usable then return keys, err end
  return current
end

--- Which link of the chain answered last.
-- @treturn ?string its name, such as `sso`; nil before the first answer
function Provider:source()
  return self.link and self.link.name
end

local shared -- who has a say in providers of the chain

-- may others sign with what these options lead to?
local OWN = { "credentials", "getenv", "metadata", "mfa_code", "read", "run" }

local function isown(options)
  for _, name in ipairs(OWN) do
    if options[name] ~= nil then return true end
  end
  return type(options.transport) == "table"
end

--- Has the providers of the chain share what they find with other processes. Those of clients that bring
-- credentials, or a world of their own, are left alone.
-- @tparam ?function share `share(provider, profile)` gives the provider to be used instead; providers of
-- the same profile (nil: the one that is set) have the same credentials
function credentials.share(share)
  shared = share
end

--- A provider of credentials.
-- @tparam[opt] table options of the client: `credentials` (a table, or a function that gives one; one
-- without expiration is asked for each time), `profile`, `region`, `transport`, `timeout`, `clock`,
-- `hooks`, `metadata`; `mfa_code`, a function from the serial of a device to its code. For specs also
-- `getenv`, `read`, `write`, `run` and `random`
-- @tparam[opt] table settings those of `luaconnect.config`, when they have been made already
-- @treturn table with `get` and `source`
function credentials.new(options, settings)
  local self = context.new(options or {}, settings)
  self.of_profile, self.of_source = of_profile, of_source
  local provider = setmetatable({ context = self }, Provider)
  if shared and not isown(self.options) then return shared(provider, self.options.profile) end
  return provider
end

return credentials
