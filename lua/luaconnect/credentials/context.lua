--- What the links of the credential chain share: settings, clock, transport, errors.
-- Everything of the outside is an option: `transport`, `clock`, `getenv`, `read`, `write`, `run`,
-- `random`.
-- @module luaconnect.credentials.context

-- SPDX-License-Identifier: MIT

local config = require "luaconnect.config"
local errors = require "luaconnect.errors"

local context = {}

local Context = { __name = "luaconnect.credentials.context" }
Context.__index = Context

--- `nil` and an error of kind `credentials`.
-- @tparam string message
-- @tparam ?table cause the error below it; a cancelled call stays one
function Context.fail(message, cause)
  if type(cause) == "table" and cause.kind == "cancelled" then return nil, cause end
  return nil, errors.new { kind = "credentials", message = message, cause = cause }
end

--- The credentials behind what a link found.
-- @param source credentials, or a function that gives them
-- @treturn ?table
-- @treturn ?table the error
function Context.fetch(source)
  if type(source) == "function" then return source() end
  return source
end

--- Epoch seconds: by the option `clock`, by a transport that was given, else by the system.
-- @treturn number
function Context:now()
  local clock, transport = self.options.clock, self.options.transport
  if clock then return clock() end
  return type(transport) == "table" and transport:now() or os.time()
end

--- The transport whose tasks are used; it is made when it is first needed.
-- @treturn table
function Context:transport()
  local given = self.options.transport
  if type(given) == "table" then return given end
  self.loop = self.loop or require("luaconnect.transport").get { transport = given }
  return self.loop
end

function Context:getenv(name)
  return self.settings:getenv(name)
end

function Context:read(path)
  return self.settings:read(path)
end

--- A profile's properties that are plain and not empty.
-- @tparam[opt] string name the chosen profile when left out
-- @treturn ?table
-- @treturn ?table the error
function Context:section(name)
  local profile, err = self.settings:profile(name)
  if not profile then return nil, err end
  return self.plain(profile)
end

--- The properties of a section that are plain and not empty.
-- @tparam table section
-- @treturn table
function Context.plain(section)
  local plain = {}
  for key, value in pairs(section) do
    if type(value) == "string" and value ~= "" then plain[key] = value end
  end
  return plain
end

--- A context over a client's options.
-- @tparam table options
-- @tparam[opt] table settings of `luaconnect.config`, when they have been made already
-- @treturn table
function context.new(options, settings)
  return setmetatable({
    options = options, settings = settings or config.new(options),
    random = options.random or math.random,
  }, Context)
end

return context
