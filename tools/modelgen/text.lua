--- The strings of a service, kept once, within others where they are, and referred to by offset and length.
-- SPDX-License-Identifier: MIT

local text = {}
text.__index = text
text.__name = "modelgen.text"

local OFFSET_MAX, LENGTH_MAX = 2 ^ 20 - 1, 2 ^ 12 - 1 -- the bits of an lc_text

--- An empty collection.
function text.new ()
  return setmetatable({offset = {}}, text)
end

--- Adds a string; answers it, so that a row can hold it until it has an offset.
function text:add (s)
  self.offset[s or ""] = 0
  return s or ""
end

-- the strings that are in no other one, sorted
local function roots (known)
  local list, all = {}, "\0" -- which is in none
  for s in pairs(known) do
    list[#list + 1] = s
  end
  table.sort(list, function (a, b)
    if #a ~= #b then
      return #a > #b
    end
    return a < b
  end)
  local kept = {}
  for _, s in ipairs(list) do
    if not all:find(s, 1, true) then
      kept[#kept + 1], all = s, all .. s .. "\0"
    end
  end
  table.sort(kept)
  return kept
end

--- Gives every string its offset; the strings that the text is made of, sorted. What is part of another
-- one is found there.
function text:place ()
  local list = roots(self.offset)
  local all = table.concat(list)
  assert(#all <= OFFSET_MAX, "the text outgrows lc_text")
  for s in pairs(self.offset) do
    assert(#s <= LENGTH_MAX, "a string outgrows lc_text")
    self.offset[s] = all:find(s, 1, true) - 1
  end
  return list
end

--- How C refers to a string.
function text:ref (s)
  return s == "" and "0" or ("LC_T(%d, %d)"):format(self.offset[s], #s)
end

--- A C string literal: no trigraphs, no bytes beyond ASCII.
function text.literal (s)
  return '"' .. s:gsub('[\\"]', "\\%0"):gsub("%?%?", "?\\?"):gsub("[^ -~]", function (c)
    return ("\\%03o"):format(c:byte())
  end) .. '"'
end

return text
