--- `luaconnect rules`: the documented rules that no model states.
-- @module luaconnect.cli.rules

-- SPDX-License-Identifier: MIT

local lazy = require "luaconnect.lazy"

local output = lazy "luaconnect.cli.output"

local rules = { name = "rules", summary = "List the documented rules that validate=\"strict\" checks." }

local HEAD = { "Rule", "Expects", "Source", "Operations" }

function rules.define(command)
  command:argument("word", "Part of a rule's id, or of an operation's name."):args "?"
end

local function concerns(row, word)
  if not word then return true end
  local names = (row.id .. " " .. table.concat(row.operations, " ")):lower()
  return names:find((word:gsub("_", ""):lower()), 1, true) ~= nil
    or names:find((word:gsub("[-_]", ""):lower()), 1, true) ~= nil
end

--- Lists them.
-- @tparam table options as `define` has them
-- @treturn ?boolean true; or nil and a message
function rules.run(options)
  local rows = {}
  for _, row in ipairs(require("luaconnect.rules").ROWS) do
    if concerns(row, options.word) then
      rows[#rows + 1] = { row.id, row.message, row.source, table.concat(row.operations, " ") }
    end
  end
  if #rows == 0 then return nil,
    ("no rule is called '%s', nor binds such an operation"):format(options.word) end
  output.write(require "luaconnect.cli.columns"(rows, HEAD, output.width()), "\n")
  return true
end

return rules
