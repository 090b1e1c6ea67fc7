--- The name that somebody may have meant. The module is the function.
-- @module luaconnect.cli.nearest

-- SPDX-License-Identifier: MIT

-- spelling does not count: case, dashes and underscores
local function folded(name)
  return (name:gsub("[-_]", ""):lower())
end

-- edits from a to b (Levenshtein), by one row of the matrix
local function distance(a, b)
  local row = {}
  for j = 0, #b do row[j] = j end
  for i = 1, #a do
    local diagonal = row[0]
    row[0] = i
    for j = 1, #b do
      local change = diagonal + (a:byte(i) == b:byte(j) and 0 or 1)
      diagonal, row[j] = row[j], math.min(change, row[j] + 1, row[j - 1] + 1)
    end
  end
  return row[#b]
end

local LONGEST = 100 -- bytes; what is longer is no misspelt name

--- The nearest name of a list, as a hint: " (did you mean `Name`?)"; empty when none is near.
-- @function nearest
-- @tparam string name
-- @tparam table names
-- @treturn string
local function nearest(name, names)
  if #name > LONGEST then return "" end
  local wanted = folded(name)
  local best, found = math.max(1, math.floor(#wanted / 3)) + 1, nil
  for _, candidate in ipairs(names) do
    local edits = distance(wanted, folded(candidate))
    if edits < best then best, found = edits, candidate end
  end
  return found and (" (did you mean `%s`?)"):format(found) or ""
end

return nearest
