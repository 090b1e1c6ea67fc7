--- Percent-encoding of RFC 3986, backwards; the core encodes.
-- @module luaconnect.percent

-- SPDX-License-Identifier: MIT

local percent = {}

--- The bytes that a text stands for; what is no escape stays as it is.
-- @tparam string text
-- @treturn string
function percent.decode(text)
  return (text:gsub("%%(%x%x)", function(digits) return string.char(tonumber(digits, 16)) end))
end

return percent
