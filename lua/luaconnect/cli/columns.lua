--- Rows of cells, below each other; on a terminal that is too narrow, cell by cell.
-- The module is the function.
-- @module luaconnect.cli.columns

-- SPDX-License-Identifier: MIT

local GAP = 2 -- between columns
local INDENT = "    " -- of cells beneath the first one

-- columns that a text takes; combining and wide characters count as one
local function width(cell)
  local _, continued = cell:gsub("[\128-\191]", "")
  return #cell - continued
end

local function widths(rows)
  local found = {}
  for _, row in ipairs(rows) do
    for i, cell in ipairs(row) do found[i] = math.max(found[i] or 0, width(cell)) end
  end
  return found
end

local function total(found)
  local sum = -GAP
  for _, number in ipairs(found) do sum = sum + number + GAP end
  return sum
end

local function beside(row, found)
  local cells = {}
  for i, cell in ipairs(row) do
    cells[i] = i == #row and cell or cell .. (" "):rep(found[i] + GAP - width(cell))
  end
  return (table.concat(cells):gsub(" +$", ""))
end

local function beneath(row, head)
  local lines = {}
  for i, cell in ipairs(row) do
    if cell ~= "" then
      lines[#lines + 1] = head and ("%s: %s"):format(head[i], cell) or (i > 1 and INDENT or "") .. cell
    end
  end
  return table.concat(lines, "\n") .. (head and "\n" or "")
end

--- Lays rows out.
-- @function columns
-- @tparam table rows lists of strings, all as long
-- @tparam ?table head titles of the columns
-- @tparam ?number limit columns of the terminal
-- @treturn string lines
local function columns(rows, head, limit)
  local all = {}
  if head then all[1] = head end
  for _, row in ipairs(rows) do all[#all + 1] = row end
  local found, lines = widths(all), {}
  if limit and total(found) > limit then
    for i, row in ipairs(rows) do lines[i] = beneath(row, head) end
  else
    for i, row in ipairs(all) do lines[i] = beside(row, found) end
  end
  return table.concat(lines, "\n")
end

return columns
