--- WebSocket frames (RFC 6455) of the server's side, from bytes and to bytes; no socket.
-- @module luaconnect.emulator.frames

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"

local frames = {}

local methods = {}
local Reader = { __name = "luaconnect.emulator.frames", __index = methods }

local floor, char = math.floor, string.char

local GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11" -- section 1.3
local CONTROL_BYTES = 125
local SLICE = 4096 -- bytes that a call takes apart at once

-- Codes of section 7.4.1, by what they say.
frames.NORMAL, frames.GOING_AWAY, frames.PROTOCOL, frames.UNSUPPORTED = 1000, 1001, 1002, 1003
frames.NOT_TEXT, frames.POLICY, frames.TOO_BIG = 1007, 1008, 1009

local OPCODES = { text = 1, binary = 2, close = 8, ping = 9, pong = 10 }
local KINDS = { [0] = "continuation", "text", "binary", [8] = "close", [9] = "ping", [10] = "pong" }

-- the opening -----------------------------------------------------------------------------------

local BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

local function base64(bytes)
  local text = bytes:gsub("..?.?", function(three)
    local a, b, c = three:byte(1, 3)
    local n = a * 65536 + (b or 0) * 256 + (c or 0)
    local four = {}
    for i = 0, 3 do
      local digit = floor(n / 64 ^ (3 - i)) % 64
      four[i + 1] = i <= #three and BASE64:sub(digit + 1, digit + 1) or "="
    end
    return table.concat(four)
  end)
  return text
end

--- The value of Sec-WebSocket-Accept that answers a key.
-- @tparam string key
-- @treturn string
function frames.accept(key)
  local digest = core.sha1hex(key .. GUID):gsub("%x%x", function(hex) return char(tonumber(hex, 16)) end)
  return base64(digest)
end

-- writing ---------------------------------------------------------------------------------------

-- the length as so many bytes, the highest first
local function big_endian(n, count)
  local bytes = {}
  for i = count, 1, -1 do
    bytes[i] = char(n % 256)
    n = floor(n / 256)
  end
  return table.concat(bytes)
end

--- A frame, whole and unmasked.
-- @tparam string kind "text", "binary", "close", "ping" or "pong"
-- @tparam string data
-- @treturn string
function frames.encode(kind, data)
  local first, length = char(128 + OPCODES[kind]), #data
  if length <= 125 then return first .. char(length) .. data end
  if length <= 0xffff then return first .. char(126) .. big_endian(length, 2) .. data end
  return first .. char(127) .. big_endian(length, 8) .. data
end

--- A close frame.
-- @tparam number code
-- @tparam[opt] string reason
-- @treturn string
function frames.close(code, reason)
  return frames.encode("close", big_endian(code, 2) .. (reason or ""))
end

-- masks -----------------------------------------------------------------------------------------

local function xor(a, b)
  local result, bit = 0, 1
  for _ = 1, 8 do
    if a % 2 ~= b % 2 then result = result + bit end
    a, b, bit = floor(a / 2), floor(b / 2), bit * 2
  end
  return result
end

-- by byte of a mask: the characters that bytes become under it
local MASKED = setmetatable({}, { __index = function(all, mask)
  local row = {}
  for byte = 0, 255 do row[byte] = char(xor(byte, mask)) end
  all[mask] = row
  return row
end })

local function unmask(data, mask)
  local rows, parts = {}, {}
  for i = 1, 4 do rows[i] = MASKED[mask:byte(i)] end
  for start = 1, #data, SLICE do
    local slice = { data:byte(start, start + SLICE - 1) }
    for i, byte in ipairs(slice) do slice[i] = rows[(i - 1) % 4 + 1][byte] end
    parts[#parts + 1] = table.concat(slice)
  end
  return table.concat(parts)
end

-- reading ---------------------------------------------------------------------------------------

--- A reader of what a client sends.
-- @tparam number limit most bytes of a message
-- @treturn table
function frames.reader(limit)
  return setmetatable({ limit = limit, chunks = {}, bytes = 0, wanted = 2 }, Reader)
end

--- Adds bytes as they came.
function methods:feed(bytes)
  self.chunks[#self.chunks + 1] = bytes
  self.bytes = self.bytes + #bytes
end

-- the first bytes of what has come, once there are so many; nothing is joined before
local function peek(self, count)
  self.wanted = count
  if self.bytes < count then return nil end
  if #self.chunks > 1 then self.chunks = { table.concat(self.chunks) } end
  return self.chunks[1]
end

local function skip(self, count)
  local rest = self.chunks[1]:sub(count + 1)
  self.chunks, self.bytes, self.wanted = { rest }, #rest, 2
end

local function number(bytes, first, last)
  local n = 0
  for i = first, last do n = n * 256 + bytes:byte(i) end
  return n
end

-- what a head may not be, before its length is known
local function misfit(self, head)
  if head.reserved then return "reserved bits are not zero" end
  if not head.kind then return "opcode is reserved" end
  if not head.masked then return "frame is not masked" end
  if head.control then
    return (head.short > CONTROL_BYTES or not head.final) and "control frame is too long or not whole" or nil
  end
  if head.kind == "continuation" then return not self.kind and "nothing to continue" or nil end
  return self.kind and "continuation expected" or nil
end

-- `{ kind, final, control, size, length }`: the bytes of head and data; nil when more have to come; nil,
-- code and reason when there is none
local function read_head(self)
  local bytes = peek(self, 2)
  if not bytes then return nil end
  local first, second = bytes:byte(1, 2)
  local opcode = first % 16
  local head = {
    final = first >= 128, reserved = floor(first / 16) % 8 ~= 0, kind = KINDS[opcode], control = opcode >= 8,
    masked = second >= 128, short = second % 128,
  }
  local reason = misfit(self, head)
  if reason then return nil, frames.PROTOCOL, reason end
  local extra = head.short == 127 and 8 or head.short == 126 and 2 or 0
  head.size = 2 + extra + 4
  bytes = peek(self, head.size)
  if not bytes then return nil end
  if extra == 8 and bytes:byte(3) >= 128 then return nil, frames.PROTOCOL, "length has more than 63 bits" end
  head.length = extra > 0 and number(bytes, 3, 2 + extra) or head.short
  if extra == 2 and head.length < 126 or extra == 8 and head.length <= 0xffff then
    return nil, frames.PROTOCOL, "length is not in its shortest form"
  end
  if not head.control and head.length + (self.size or 0) > self.limit then
    return nil, frames.TOO_BIG, "message is too big"
  end
  return head
end

local function is_text(data)
  return core.json_encode(data) ~= nil
end

local RESERVED = { [1004] = true, [1005] = true, [1006] = true }

local function check_close(data)
  if data == "" then return frames.NORMAL end
  local code = #data >= 2 and number(data, 1, 2) or 0
  if code < 1000 or code > 4999 or code > 1014 and code < 3000 or RESERVED[code] then
    return nil, frames.PROTOCOL, "close code is none"
  end
  if not is_text(data:sub(3)) then return nil, frames.NOT_TEXT, "close reason is not UTF-8" end
  return code
end

local function control(kind, data)
  if kind ~= "close" then return { kind = kind, data = data } end
  local code, refused, reason = check_close(data)
  if not code then return nil, refused, reason end
  return { kind = kind, data = data, code = code }
end

-- a part of a message; the whole with its last part, and nil before
local function join(self, head, data)
  if head.kind ~= "continuation" then self.kind, self.parts, self.size = head.kind, {}, 0 end
  if data ~= "" then self.parts[#self.parts + 1] = data end
  self.size = self.size + #data
  if not head.final then return nil end
  local message = { kind = self.kind, data = table.concat(self.parts) }
  self.kind, self.parts, self.size = nil, nil, nil
  if message.kind == "text" and not is_text(message.data) then
    return nil, frames.NOT_TEXT, "text is not UTF-8"
  end
  return message
end

--- The next message that has come to its end, control frames among them.
-- @treturn ?table `{ kind, data, code }`, where `code` is a close's; nil when more bytes have to come;
--   nil, a code to close with and the reason, when what came is not WebSocket
function methods:next()
  while self.bytes >= self.wanted do
    local head, code, reason = read_head(self)
    if not head then return nil, code, reason end
    local bytes = peek(self, head.size + head.length)
    if not bytes then return nil end
    local last = head.size + head.length
    local data = unmask(bytes:sub(head.size + 1, last), bytes:sub(head.size - 3, head.size))
    skip(self, last)
    local message
    if head.control then
      message, code, reason = control(head.kind, data)
    else
      message, code, reason = join(self, head, data)
    end
    if message or code then return message, code, reason end
  end
end

return frames
