--- The command line: finds the command and gives its exit status.
--
-- 0 is success, 1 a failure, 2 a command line that is none; some commands have more. Errors go to
-- stderr, one line each.
-- @module luaconnect.cli

local cli = {}

local FAILURE, MISUSE = 1, 2

-- the commands, in the order of the help; each has `name`, `summary`, `define(parser)` and
-- `run(options)`, which answers true, or nil, a message and perhaps an exit status
local COMMANDS = {
  "luaconnect.cli.serve", "luaconnect.cli.run", "luaconnect.cli.status", "luaconnect.cli.report",
  "luaconnect.cli.diagnose",
}

local function complain(message)
  io.stderr:write("luaconnect: ", message, "\n")
end

local function make_parser(argparse)
  local parser = argparse("luaconnect", "Amazon Connect for Lua.")
  parser:require_command(true)
  parser:command_target("command")
  local commands = {}
  for _, module in ipairs(COMMANDS) do
    local command = require(module)
    commands[command.name] = command
    command.define(parser:command(command.name, command.summary))
  end
  return parser, commands
end

--- Runs a command.
-- @tparam table arguments as in the global `arg`
-- @treturn number exit status
function cli.run(arguments)
  local found, argparse = pcall(require, "argparse")
  if not found then
    complain("argparse: a module of this Lua expected, got none (Debian: lua-argparse)")
    return FAILURE
  end
  local parser, commands = make_parser(argparse)
  local understood, options = parser:pparse(arguments)
  if not understood then
    complain(options)
    return MISUSE
  end
  local done, err, status = commands[options.command].run(options)
  if not done then
    complain(err)
    return status or FAILURE
  end
  return 0
end

return cli
