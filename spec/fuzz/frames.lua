-- Bytes of a WebSocket's client: the same messages and the same end, however the bytes arrive, and what is
-- written for them is whole.

local client = require "spec.support.frames"
local core = require "luaconnect.core"
local frames = require "luaconnect.emulator.frames"

local LIMIT = 4096
local DATA = { text = true, binary = true }

-- a message as text, once it is what it should be
local function told(message)
  assert(#message.data <= LIMIT, "more than the limit")
  if message.kind == "text" then assert(core.json_encode(message.data), "text is not UTF-8") end
  if DATA[message.kind] or message.kind == "ping" then
    local written = client.decode(frames.encode(message.kind, message.data))
    assert(#written == 1 and written[1].data == message.data, "another message")
  else
    assert(message.kind == "pong" or message.kind == "close" and message.code >= 1000, message.kind)
  end
  return message.kind .. ":" .. message.data
end

local function read(bytes, step)
  local reader, found = frames.reader(LIMIT), {}
  for start = 1, #bytes, step do
    reader:feed(bytes:sub(start, start + step - 1))
    repeat
      local message, code, reason = reader:next()
      if code then
        assert(code >= 1002 and code <= 1009 and not reason:find "%c", reason)
        found[#found + 1] = code .. " " .. reason
        return table.concat(found, "\n")
      end
      if message then found[#found + 1] = told(message) end
    until not message
  end
  return table.concat(found, "\n")
end

return function(data)
  local whole = read(data, #data + 1)
  assert(whole == read(data, 1), "by bytes")
  assert(whole == read(data, math.floor(#data / 2) + 1), "in halves")
end
