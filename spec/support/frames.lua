--- The client's side of a WebSocket, as bytes.

local frames = {}

local OPCODES = { continuation = 0, text = 1, binary = 2, close = 8, ping = 9, pong = 10 }

local function big_endian(n, count)
  local bytes = {}
  for i = count, 1, -1 do
    bytes[i] = string.char(n % 256)
    n = math.floor(n / 256)
  end
  return table.concat(bytes)
end

local function xor(a, b)
  local result, bit = 0, 1
  while a > 0 or b > 0 do
    if a % 2 ~= b % 2 then result = result + bit end
    a, b, bit = math.floor(a / 2), math.floor(b / 2), bit * 2
  end
  return result
end

local function masked(data, key)
  local i = 0
  return (data:gsub(".", function(c)
    i = i + 1
    return string.char(xor(c:byte(), key:byte((i - 1) % 4 + 1)))
  end))
end

--- A frame of a client; `how` may have `more` (frames follow), `reserved` bits, `bare` (not masked), a
-- `length` to claim and the number of bytes to write it in (`width`).
function frames.encode(kind, data, how)
  how = how or {}
  local opcode = type(kind) == "number" and kind or OPCODES[kind]
  local first = (how.more and 0 or 128) + (how.reserved or 0) * 16 + opcode
  local length = how.length or #data
  local width = how.width or length > 65535 and 8 or length > 125 and 2 or 0
  local short = width == 8 and 127 or width == 2 and 126 or length
  local head = string.char(first, (how.bare and 0 or 128) + short) .. big_endian(length, width)
  if how.bare then return head .. data end
  return head .. "\18\52\86\120" .. masked(data, "\18\52\86\120")
end

--- What a server sent, as a list of `{ kind, data }`; fails when it is no sequence of whole frames.
function frames.decode(bytes)
  local found, names = {}, {}
  for name, opcode in pairs(OPCODES) do names[opcode] = name end
  while bytes ~= "" do
    local first, length = bytes:byte(1, 2)
    local at = 3
    local width = length == 126 and 2 or length == 127 and 8 or 0
    if width > 0 then
      length = 0
      for i = 3, 2 + width do length = length * 256 + bytes:byte(i) end
      at = 3 + width
    end
    assert(first >= 128 and #bytes >= at + length - 1, "no whole frame")
    found[#found + 1] = { kind = names[first % 16], data = bytes:sub(at, at + length - 1) }
    bytes = bytes:sub(at + length)
  end
  return found
end

return frames
