--- Words as a shell reads them.
-- @module luaconnect.cli.shell

-- SPDX-License-Identifier: MIT

local shell = {}

--- A word in quotes, where it needs them.
-- @tparam string word
-- @treturn string
function shell.quoted(word)
  if word:find "^[%w_./:@+,%-]+$" then return word end
  return "'" .. word:gsub("'", "'\\''") .. "'"
end

return shell
