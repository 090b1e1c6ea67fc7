--- Modules that are loaded when something of them is first used.
-- A program that only prepares requests never reads the files that send them, so it starts sooner.
-- The module is the function.
-- SPDX-License-Identifier: MIT
-- @module luaconnect.lazy

--- A stand-in for a module: each of its functions is taken from the module when first asked for.
-- @function lazy
-- @tparam string name as for `require`
-- @treturn table
local function lazy(name)
  return setmetatable({}, {
    __name = name,
    __index = function(self, key)
      local value = require(name)[key]
      rawset(self, key, value)
      return value
    end,
  })
end

return lazy
