-- handbook.lua - writes the table of docs/errors.md, of what lua/luaconnect/remedies.lua says
--
-- usage: lua5.4 tools/handbook.lua [docs/errors.md]
--
-- Without a file it prints the table.
-- SPDX-License-Identifier: MIT

package.path = "lua/?.lua;lua/?/init.lua;" .. package.path

local remedies = require "luaconnect.remedies"

local BEGIN, END = "<!-- begin: tools/handbook.lua -->\n", "<!-- end: tools/handbook.lua -->\n"

local CURED_BY = {
  wait = "waiting", retry = "retrying", quota = "more quota", fix = "mending the input",
  access = "permissions", setup = "configuration",
}

local function cell(text)
  return (text:gsub("|", "\\|"))
end

local function row_of(error)
  local cures = {}
  for i, cure in ipairs(error.cures) do cures[i] = CURED_BY[cure] end
  return ("| `%s` %d | %s | %s | %s |"):format(error.code, error.status, cell(error.means),
    table.concat(cures, ", "), cell(error.does))
end

local function made()
  local lines = { "| Code, status | Means | Is cured by | What to do |", "|---|---|---|---|" }
  for _, error in ipairs(remedies.ROWS) do lines[#lines + 1] = row_of(error) end
  return table.concat(lines, "\n") .. "\n"
end

local function rewrite(path)
  local file = assert(io.open(path))
  local text = file:read "a"
  file:close()
  local _, first = assert(text:find(BEGIN, 1, true))
  local last = assert(text:find(END, first, true))
  file = assert(io.open(path, "w"))
  file:write(text:sub(1, first), "\n", made(), "\n", text:sub(last))
  file:close()
end

if arg[1] then rewrite(arg[1]) else io.write(made()) end
