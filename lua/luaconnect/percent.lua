--- Percent-encoding of RFC 3986; URLs of operations are encoded by the core.
-- @module luaconnect.percent

-- SPDX-License-Identifier: MIT

local percent = {}

--- A text as a value in a path, query or form.
-- @tparam string text
-- @treturn string
function percent.encode(text)
  return (text:gsub("[^%w._~-]", function(c) return ("%%%02X"):format(c:byte()) end))
end

--- The bytes that a text stands for; what is no escape stays as it is.
-- @tparam string text
-- @treturn string
function percent.decode(text)
  return (text:gsub("%%(%x%x)", function(digits) return string.char(tonumber(digits, 16)) end))
end

return percent
