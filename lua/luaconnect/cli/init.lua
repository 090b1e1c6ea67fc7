--- The command line: finds the command and gives its exit status.
--
-- `luaconnect.cli.exits` has the statuses. Errors go to stderr, one line each, data to stdout.
-- @module luaconnect.cli

local exits = require "luaconnect.cli.exits"
local output = require "luaconnect.cli.output"

local cli = {}

-- the commands, in the order of the help; each has `name`, `summary`, `define(parser)` and
-- `run(options)`, which answers true, or nil, a message or an error, and perhaps an exit status. One
-- that has `OPTIONS` takes all other options for members of an input.
local COMMANDS = {
  "call", "prepare", "validate", "sign",
  "describe", "schema", "ops", "explain", "rules",
  "serve",
  "run", "status", "report", "pause", "resume", "cancel",
  "diagnose", "completion",
}

-- one line, as everything that is told; argparse puts its hints on a second one
local function complain(err)
  local line = tostring(err):gsub("\nDid you mean (.-)%?$", " (did you mean %1?)"):gsub("%c", " ")
  output.tell("luaconnect: " .. line)
  local violations = type(err) == "table" and err.violations or {}
  for i = 2, #violations do
    output.tell(("luaconnect: %s: %s"):format(violations[i].path, violations[i].message))
  end
end

-- the status to end with, once all is written and complained of
local function close(status, err)
  local written, message = output.finish()
  if not written then
    if not message then return exits.pipe end
    if not err then status, err = exits.failure, message end
  end
  if err then complain(err) end
  return status
end

local NARROW = 50 -- columns of a terminal in which descriptions have lines of their own

-- `--help`, as wide as the terminal
local function help(element)
  local width = output.width()
  if width then
    element:help_max_width(width):usage_max_width(width)
    if width < NARROW then element:help_description_margin(4) end
  end
  output.write(element:get_help(), "\n")
  os.exit(close(exits.success))
end

local function add_help(element)
  return element:add_help { action = function() help(element) end }
end

-- the command that a command line names
local function named(arguments)
  for _, word in ipairs(arguments) do
    for _, name in ipairs(COMMANDS) do
      if word == name then return name end
    end
    if not word:find "^%-" then return nil end
  end
end

--- The parser of the command line, and the commands by name.
-- @tparam ?string only the name of the command that is wanted; else all are defined
-- @treturn ?table parser of argparse; nil where there is no argparse
-- @treturn table the modules of the commands by name
function cli.parser(only)
  local found, argparse = pcall(require, "argparse")
  if not found then return nil end
  local parser = add_help(argparse("luaconnect", "Amazon Connect for Lua."):add_help(false))
  parser:flag("--version", "Show the version and exit."):action(function()
    output.write("luaconnect ", require "luaconnect.version", "\n")
    os.exit(close(exits.success))
  end)
  parser:require_command(true)
  parser:command_target("command")
  local commands = {}
  for _, name in ipairs(only and { only } or COMMANDS) do
    local command = require("luaconnect.cli." .. name)
    commands[name] = command
    command.define(add_help(parser:command(name, command.summary):add_help(false)))
  end
  return parser, commands
end

-- answers an exit status, and what to complain of
local function perform(arguments)
  local name = named(arguments)
  local parser, commands = cli.parser(name)
  if not parser then
    return exits.failure, "argparse: a module of this Lua expected, got none (Debian: lua-argparse)"
  end
  local command, members = commands[name], nil
  if command and command.OPTIONS then
    arguments, members = require("luaconnect.cli.members").take(arguments, command.OPTIONS)
  end
  local understood, options = parser:pparse(arguments)
  if not understood then return exits.misuse, options end
  options.members = members
  local done, err, status = commands[options.command].run(options)
  if not done then return status or exits.of(err), err end
  return exits.success
end

-- the interpreter raises this where ctrl-C came
local function is_interrupted(err)
  return type(err) == "string" and err:find("interrupted!", 1, true) ~= nil
end

--- Runs a command.
-- @tparam table arguments as in the global `arg`
-- @treturn number exit status
function cli.run(arguments)
  local sound, status, err = pcall(perform, arguments)
  if not sound then
    if is_interrupted(status) then return exits.interrupted end
    status, err = exits.failure, status
  end
  return close(status, err)
end

return cli
