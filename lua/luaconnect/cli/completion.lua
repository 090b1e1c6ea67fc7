--- `luaconnect completion`: what a shell wants to know to complete command lines.
-- @module luaconnect.cli.completion

-- SPDX-License-Identifier: MIT

local lazy = require "luaconnect.lazy"

local output = lazy "luaconnect.cli.output"

local completion = { name = "completion",
  summary = "Print a script that completes command lines in bash, zsh or fish." }

local OPERATIONS = "luaconnect ops | cut -d' ' -f1" -- those of the version that is run

function completion.define(command)
  command:argument("shell", "bash, zsh or fish."):choices { "bash", "zsh", "fish" }
end

-- the commands whose first argument is an operation, or one of some words: rows of name and words
local function with_words(parser)
  local rows = {}
  for _, command in ipairs(parser._commands) do
    local argument = command._arguments[1]
    if argument and argument._name == "operation" then
      rows[#rows + 1] = { command._name, ("$(%s)"):format(OPERATIONS), operation = true }
    elseif argument and argument._choices then
      rows[#rows + 1] = { command._name, table.concat(argument._choices, " ") }
    end
  end
  return rows
end

-- argparse completes options and commands; arguments come from us
local MAKERS = {}

local IN_BASH = [[
    [ "$cmd" = %s ] && COMPREPLY=($(compgen -W "%s" -- "$cur"))
]]

-- puts a text before, or in the place of, what a pattern finds once
local function replaced(text, pattern, replacement)
  local made, count = text:gsub(pattern, replacement)
  assert(count == 1, "another completion of argparse expected")
  return made
end

function MAKERS.bash(parser)
  local own = {}
  for i, row in ipairs(with_words(parser)) do own[i] = IN_BASH:format(row[1], row[2]) end
  return replaced(parser:get_bash_complete(), '    if %[%[ "$cur" = %-%* ]]; then', function(line)
    return table.concat(own) .. line
  end)
end

function MAKERS.zsh(parser)
  local text = parser:get_zsh_complete()
  for _, row in ipairs(with_words(parser)) do
    if row.operation then -- argparse knows the others
      text = replaced(text, "(\n    " .. row[1] .. '%).-\n +)": :_files"', function(before)
        return ('%s": :(%s)"'):format(before, row[2])
      end)
    end
  end
  return text
end

function MAKERS.fish(parser)
  local lines = { parser:get_fish_complete() }
  for _, row in ipairs(with_words(parser)) do
    lines[#lines + 1] = ("complete -c luaconnect -n '__fish_luaconnect_seen_command %s' -xa \"%s\"\n")
      :format(row[1], (row[2]:gsub("^%$", "")))
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
