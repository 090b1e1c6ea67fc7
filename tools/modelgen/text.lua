--- The strings of a service, each kept once and referred to by offset and length.
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

--- Gives every string its offset; the strings, sorted.
function text:place ()
  local list, n = {}, 0
  for s in pairs(self.offset) do
    list[#list + 1] = s
  end
  table.sort(list)
  for _, s in ipairs(list) do
    self.offset[s] = n
    n = n + #s
    assert(#s <= LENGTH_MAX and n <= OFFSET_MAX, "the text outgrows lc_text")
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
