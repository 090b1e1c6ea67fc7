--- Whether two values are the same: equal, or tables with the same keys and values all the way down.
-- The module is the function.
-- SPDX-License-Identifier: MIT
-- @module luaconnect.same

--- Whether two values are the same.
-- @function same
-- @param a
-- @param b
-- @treturn boolean
local function same(a, b)
  if type(a) ~= "table" or type(b) ~= "table" then return a == b end
  for key, value in pairs(a) do
    if not same(value, b[key]) then return false end
  end
  for key in pairs(b) do
    if a[key] == nil then return false end
  end
  return true
end

return same
