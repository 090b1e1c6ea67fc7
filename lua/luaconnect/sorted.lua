--- The keys of a table, in one order. The module is the function.
-- @module luaconnect.sorted

-- SPDX-License-Identifier: MIT

local function by_text(a, b) return tostring(a) < tostring(b) end

--- The keys of a table, sorted by how they are written.
-- @function sorted
-- @tparam table map
-- @treturn table a list
local function sorted(map)
  local list = {}
  for key in pairs(map) do list[#list + 1] = key end
  table.sort(list, by_text)
  return list
end

return sorted
