--- Lists in the answers of the control API.
-- @module luaconnect.emulator.control.listing

local core = require "luaconnect.core"

--- An object as JSON whose one list may be empty: lists and objects look the same in Lua then.
-- @function listing
-- @tparam string name of the list
-- @tparam table rows
-- @tparam[opt] table fields that go beside it
-- @treturn string
return function(name, rows, fields)
  local parts = { ('"%s":%s'):format(name, #rows > 0 and assert(core.json_encode(rows)) or "[]") }
  for key, value in pairs(fields or {}) do
    parts[#parts + 1] = ('"%s":%s'):format(key, core.json_encode(value))
  end
  return "{" .. table.concat(parts, ",") .. "}"
end
