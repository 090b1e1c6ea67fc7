--- `luaconnect completion`: what a shell wants to know to complete command lines.
-- @module luaconnect.cli.completion

-- SPDX-License-Identifier: MIT

local lazy = require "luaconnect.lazy"

local output = lazy "luaconnect.cli.output"

local completion = { name = "completion",
  summary = "Print a script that completes command lines in bash, zsh or fish." }

local OPERATIONS = "luaconnect ops | cut -d' ' -f1" -- that it completes are those of the version that runs

function completion.define(command)
  command:argument("shell", "bash, zsh or fish."):choices { "bash", "zsh", "fish" }
end

-- the commands that take an operation
local function with_operations(parser)
  local names = {}
  for _, command in ipairs(parser._commands) do
    for _, argument in ipairs(command._arguments) do
      if argument._name == "operation" then names[#names + 1] = command._name end
    end
  end
  return names
end

-- argparse completes options and commands; operations come from us
local MAKERS = {}

local IN_BASH = [[
    case "$cmd" in
        %s)
            COMPREPLY=($(compgen -W "$(%s)" -- "$cur"))
            ;;
    esac

]]

-- puts a text before, or in the place of, what a pattern finds once
local function replaced(text, pattern, replacement)
  local made, count = text:gsub(pattern, replacement)
  assert(count == 1, "another completion of argparse expected")
  return made
end

function MAKERS.bash(parser)
  local own = IN_BASH:format(table.concat(with_operations(parser), "|"), OPERATIONS)
  return replaced(parser:get_bash_complete(), '    if %[%[ "$cur" = %-%* ]]; then', function(line)
    return own .. line
  end)
end

function MAKERS.zsh(parser)
  local text, own = parser:get_zsh_complete(), ('": :($(%s))"'):format(OPERATIONS)
  for _, name in ipairs(with_operations(parser)) do
    text = replaced(text, "(\n    " .. name .. '%).-\n +)": :_files"',
      function(before) return before .. own end)
  end
  return text
end

function MAKERS.fish(parser)
  local lines = { parser:get_fish_complete() }
  for _, name in ipairs(with_operations(parser)) do
    lines[#lines + 1] = ("complete -c luaconnect -n '__fish_luaconnect_seen_command %s' -xa \"(%s)\"\n")
      :format(name, OPERATIONS)
  end
  return table.concat(lines)
end

--- Prints it.
-- @tparam table options as `define` has them
-- @treturn boolean true
function completion.run(options)
  local made = MAKERS[options.shell](require("luaconnect.cli").parser())
  output.write((made:gsub("\n*$", "\n")))
  return true
end

return completion
