--- What `call`, `prepare` and `validate` share: an operation, its input, and a client for it.
-- @module luaconnect.cli.request

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local exits = require "luaconnect.cli.exits"
local json = require "luaconnect.cli.json"
local members = require "luaconnect.cli.members"
local operation = require "luaconnect.cli.operation"
local shape = require "luaconnect.cli.shape"

local request = {}

local VARIABLE = "CONNECT_BEARER" -- has the token of a participant
local MODES = { model = "model", strict = "strict", off = false }

--- Options that all of them have: name, text, and what argparse wants to know.
request.OPTIONS = {
  { "service", "Service, where several have an operation of that name." },
  { "input", "File of JSON with the input; - is stdin. Members that are given, too, go before it." },
  { "bearer", "File that holds the token of a participant; - is stdin. Without it, " .. VARIABLE .. "." },
  { "region", "Region, instead of the configured one." },
  { "endpoint", "URL, instead of the service's own." },
  { "profile", "Profile of the shared files." },
  { "validate", "How to look through the input: model, strict (documented rules, too) or off." },
}

--- The options of a command: these, and its own.
function request.options(own)
  local rows = {}
  for _, row in ipairs(request.OPTIONS) do rows[#rows + 1] = row end
  for _, row in ipairs(own) do rows[#rows + 1] = row end
  return rows
end

--- Defines an operation, and the options of a command, for argparse.
-- @param command of argparse
-- @tparam table rows as `request.options` gives them
function request.define(command, rows)
  command:argument("operation", "Operation: start-chat-contact or StartChatContact; `luaconnect ops` lists "
    .. "them.")
  for _, row in ipairs(rows) do
    local name, text = "--" .. row[1], row[2]
    if row.flag then
      command:flag(name, text)
    else
      command:option(name, text, row.default, row.convert)
    end
  end
  command:epilog("All other options are members of the input: --Name Ada, "
    .. "--ParticipantDetails.DisplayName Ada, --Attributes.order 4711, --QuickConnectIds[1] id, or JSON: "
    .. "--Attributes '{\"order\":\"4711\"}'. An InstanceId that is required and missing is that of "
    .. "CONNECT_INSTANCE_ID.")
end

-- Input -------------------------------------------------------------------------------------------

local function is_list(value)
  return value[1] ~= nil
end

-- lays members over those of a file
local function overlay(base, over)
  for key, value in pairs(over) do
    local old = base[key]
    if type(old) == "table" and type(value) == "table" and not is_list(old) and not is_list(value) then
      overlay(old, value)
    else
      base[key] = value
    end
  end
  return base
end

local function token_of(options)
  if not options.bearer then
    local value = os.getenv(VARIABLE)
    return value ~= "" and value or nil
  end
  local text, err = json.read(options.bearer)
  if not text then return nil, "--bearer: " .. err end
  local token = text:match "^%s*(.-)%s*$"
  if token == "" then return nil, "--bearer: a token expected, got an empty file" end
  return token
end

-- what the environment has for members that are missing
local function complete(facts, input, options)
  local member = facts.input and facts.input.members.InstanceId
  if member and member.required and input.InstanceId == nil then
    input.InstanceId = os.getenv "CONNECT_INSTANCE_ID"
  end
  local bearer, err = shape.bearer(facts), nil
  if options.bearer and not bearer then
    return nil, ("--bearer: %s takes no token"):format(facts.name), exits.misuse
  elseif bearer and input[bearer] == nil then
    input[bearer], err = token_of(options)
  end
  if err then return nil, err end
  return input
end

local function input_of(found, options, rows)
  local given, err = members.input(found.service, found.name, options.members, rows)
  if not given then return nil, err, exits.misuse end
  local base = {}
  if options.input then base, err = json.object(options.input) end
  if not base then return nil, "--input: " .. err end
  return complete(core.describe(found.service, found.name), overlay(base, given), options)
end

-- Client ------------------------------------------------------------------------------------------

local function mode_of(options, default)
  if options.validate == nil then return default end
  local mode = MODES[options.validate]
  if mode ~= nil then return mode end
  return nil, ("--validate: model, strict or off expected, got '%s'"):format(options.validate)
end

--- A client for what the options ask.
-- @tparam string service
-- @tparam table options of the command
-- @tparam[opt] table more options of the client
-- @treturn table
function request.client(service, options, more)
  local made = { region = options.region, endpoint = options.endpoint, profile = options.profile,
    timeout = options.timeout }
  for name, value in pairs(more or {}) do made[name] = value end
  return require("luaconnect").service(service, made)
end

--- What the options ask for.
-- @tparam table options of the command, with `members`
-- @tparam table rows the command's own options
-- @tparam string default the mode of validation, when it is not asked for
-- @treturn ?table `{ service, name, input, mode }`
-- @treturn ?string what is wrong
-- @treturn ?number exit status
function request.of(options, rows, default)
  local found, err = operation.find(options.operation, options.service)
  if not found then return nil, err, exits.misuse end
  found.mode, err = mode_of(options, default)
  if err then return nil, err, exits.misuse end
  local status
  found.input, err, status = input_of(found, options, rows)
  if not found.input then return nil, err, status end
  return found
end

return request
