--- Lines of CSV (RFC 4180), to be opened by a spreadsheet as well: no text of others becomes a formula.
-- @module luaconnect.journey.csv

-- SPDX-License-Identifier: MIT

local csv = {}

-- what a spreadsheet would take for a formula has a quote before it; a number is none
local function plain(value)
  local text = value == nil and "" or tostring(value)
  local formula = text:find("^[=+%-@\t\r]") and not text:find("^[+-]?%d[%d.]*$")
  return formula and "'" .. text or text
end

--- A field in quotes.
-- @param value
-- @treturn string
function csv.quoted(value)
  return '"' .. plain(value):gsub('"', '""') .. '"'
end

local function field(value)
  return plain(value):find('[",\r\n]') and csv.quoted(value) or plain(value)
end

--- A line.
-- @tparam number n how many fields it has
-- @tparam table values a list, with holes
-- @treturn string with its end
function csv.line(n, values)
  local fields = {}
  for i = 1, n do fields[i] = field(values[i]) end
  return table.concat(fields, ",") .. "\n"
end

return csv
