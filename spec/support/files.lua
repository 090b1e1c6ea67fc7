--- Whole files, and texts in which something else stands.

local files = {}

--- The bytes of a file, which has to be there.
function files.read(path)
  local file = assert(io.open(path, "rb"))
  local bytes = file:read "*a"
  file:close()
  return bytes
end

function files.write(path, bytes)
  local file = assert(io.open(path, "wb"))
  assert(file:write(bytes))
  assert(file:close())
end

--- A text with something else in the place of each of `changes`, everywhere; each has to be there.
function files.replaced(text, changes)
  for from, to in pairs(changes) do
    local first, last = text:find(from, 1, true)
    assert(first, from .. ": expected in the text")
    while first do
      text = text:sub(1, first - 1) .. to .. text:sub(last + 1)
      first, last = text:find(from, first + #to, true)
    end
  end
  return text
end

return files
