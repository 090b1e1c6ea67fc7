--- types.lua - writes LuaCATS annotations for editors, from the compiled model and our own LDoc
--
-- usage: lua5.4 tools/types.lua FOLDER
--
-- A service is two files, its client and its shapes: an editor reads those that it is told to, and none
-- that is larger than half a megabyte. The library's own functions and options come from its sources.
-- SPDX-License-Identifier: MIT

package.path = "./?.lua;" .. package.path

local core = require "luaconnect.core"
local functions = require "tools.types.functions"
local service = require "tools.types.service"

local folder = arg[1]
if not folder or arg[2] then
  io.stderr:write "usage: lua5.4 tools/types.lua FOLDER\n"
  os.exit(2)
end

local function put(name, text)
  local file = assert(io.open(folder .. "/" .. name, "wb"))
  assert(file:write(text))
  assert(file:close())
end

local quoted = "'" .. folder:gsub("'", "'\\''") .. "'/luaconnect/"
assert(os.execute(("mkdir -p %sclients %sshapes"):format(quoted, quoted)))
for name, text in pairs(functions.files()) do put(name, text) end
for _, name in ipairs(core.services()) do
  put(("luaconnect/clients/%s.lua"):format(name), service.client(name))
  put(("luaconnect/shapes/%s.lua"):format(name), service.shapes(name))
end
