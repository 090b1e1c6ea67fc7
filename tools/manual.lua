-- manual.lua - writes docs/luaconnect.1, the manual page, from the parser of the command line
--
-- usage: lua5.4 tools/manual.lua >docs/luaconnect.1
-- SPDX-License-Identifier: MIT

local cli = require "luaconnect.cli"
local exits = require "luaconnect.cli.exits"

local HEAD = [[
.\" Written by tools/manual.lua; please do not edit.
.TH LUACONNECT 1 "" luaconnect "User Commands"
.SH NAME
luaconnect \- Amazon Connect from a shell
.SH SYNOPSIS
.B luaconnect
.I command
.RI [ option ]...
.SH DESCRIPTION
Calls every operation of Amazon Connect and its sister services, looks at calls without making them, serves an
emulator, and runs journeys. Data goes to standard output, errors to standard error, one line each.
]]

local TAIL = [[
.SH ENVIRONMENT
.TP
.B AWS_REGION, AWS_PROFILE, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_ENDPOINT_URL
and all others that the AWS SDKs know; docs/configuration.md lists them.
.TP
.B CONNECT_INSTANCE_ID
InstanceId of an input that requires one and has none.
.TP
.B CONNECT_BEARER
Token of a participant, for the participant service.
.TP
.B NO_COLOR
Nothing is bold on a terminal when it is set.
.SH EXAMPLES
.nf
luaconnect ops chat
luaconnect describe start\-chat\-contact
luaconnect call start\-chat\-contact \-\-ContactFlowId "$FLOW" \-\-ParticipantDetails.DisplayName Ada
luaconnect call list\-users \-\-query 'UserSummaryList[*].Username' \-\-output text
luaconnect explain ThrottlingException
.fi
]]

-- text as roff reads it
local function roff(text)
  return (text:gsub("\\", "\\e"):gsub("%-", "\\-"):gsub("^([.'])", "\\&%1"):gsub("\n([.'])", "\n\\&%1"))
end

local lines = { HEAD }

local function add(format, ...)
  lines[#lines + 1] = format:format(...) .. "\n"
end

-- an option or argument: its name in bold, and what it is
local function add_element(name, element)
  local text = element._description or ""
  if type(element._default) == "string" then text = text .. " (" .. element._default .. ")" end
  add(".TP\n.B %s\n%s", roff(name), roff(text))
end

local function option_name(option)
  local name = table.concat(option._aliases, ", ")
  return option._maxargs > 0 and name .. " " .. option._name:gsub("^%-+", ""):upper() or name
end

local function add_command(command)
  add(".SS %s", roff(command._name))
  add("%s", roff(command._description))
  for _, argument in ipairs(command._arguments) do add_element(argument._name, argument) end
  for _, option in ipairs(command._options) do
    if option._aliases[1] ~= "-h" then add_element(option_name(option), option) end
  end
  if command._epilog then add(".PP\n%s", roff(command._epilog)) end
end

local parser = assert(cli.parser())
add(".SH OPTIONS")
for _, option in ipairs(parser._options) do add_element(option_name(option), option) end
add(".SH COMMANDS")
for _, command in ipairs(parser._commands) do add_command(command) end
add(".SH EXIT STATUS")
for _, row in ipairs(exits.ROWS) do add(".TP\n.B %d\n%s", row.code, roff(row.means)) end
lines[#lines + 1] = TAIL
io.write(table.concat(lines))
