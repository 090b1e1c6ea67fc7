--- `luaconnect ops`: the operations that there are.
-- @module luaconnect.cli.ops

-- SPDX-License-Identifier: MIT

local lazy = require "luaconnect.lazy"

local exits = lazy "luaconnect.cli.exits"
local operation = lazy "luaconnect.cli.operation"
local output = lazy "luaconnect.cli.output"

local ops = { name = "ops", summary = "List the operations, or those with words in their names." }

function ops.define(command)
  command:argument("word", "Part of a name."):args "*"
  command:option("--service", "Only operations of this service.")
end

-- whether all words are in a name, however they are spelt
local function has(name, words)
  name = name:lower()
  for _, word in ipairs(words) do
    if not name:find((word:gsub("[-_]", ""):lower()), 1, true) then return false end
  end
  return true
end

--- Lists them.
-- @tparam table options as `define` has them
-- @treturn ?boolean true; or nil, a message and an exit status
function ops.run(options)
  local bad = operation.unknown_service(options.service)
  if bad then return nil, bad, exits.misuse end
  local rows = {}
  for _, row in ipairs(operation.list(options.service)) do
    if has(row.name, options.word) then
      rows[#rows + 1] = { operation.word(row.name), row.service, row.name }
    end
  end
  if #rows == 0 then
    return nil, ("no operation has '%s' in its name"):format(table.concat(options.word, " "))
  end
  output.write(require "luaconnect.cli.columns"(rows, nil, output.width()), "\n")
  return true
end

return ops
