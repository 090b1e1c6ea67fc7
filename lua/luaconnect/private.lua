--- Files that hold customers' data or secrets: those that are made here, only their owner may read.
-- What is there already keeps the mode that somebody gave it.
-- @module luaconnect.private

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"

local private = {}

local NO_FILE = { [""] = true, [":memory:"] = true } -- what SQLite has no file for

--- Makes an empty file where there is none. Whoever opens it next finds out whether that could be done.
-- @tparam string path
function private.create(path)
  if not NO_FILE[path] then core.create_private(path) end
end

--- Opens a file to write to it, as `io.open` does.
-- @tparam string path
-- @tparam string mode
-- @treturn ?file
-- @treturn ?string why not
function private.open(path, mode)
  private.create(path)
  return io.open(path, mode)
end

return private
