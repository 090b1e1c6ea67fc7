--- LuaSocket as a host of luaconnect.transport.wire; without TLS.

local socket = require "socket"

local luasocket = { clock = socket.gettime }

local PIECE = 65536 -- bytes read at a time

function luasocket.open(to, seconds)
  local tcp = socket.tcp()
  tcp:settimeout(seconds)
  local ok, reason = tcp:connect(to.host, to.port)
  if ok then return tcp end
  tcp:close()
  return nil, reason
end

function luasocket.send(tcp, bytes, seconds)
  tcp:settimeout(seconds, "t")
  local ok, reason, n = tcp:send(bytes)
  return ok, reason, n
end

-- what there is; it waits when there is nothing
function luasocket.receive(tcp, _, seconds)
  tcp:settimeout(0)
  local bytes, reason, partial = tcp:receive(PIECE)
  if not bytes and reason == "timeout" and partial == "" then
    socket.select({ tcp }, nil, seconds)
    bytes, reason, partial = tcp:receive(PIECE)
  end
  if bytes or reason ~= "timeout" or partial == "" then return bytes, reason, partial end
  return partial
end

function luasocket.alive(tcp)
  tcp:settimeout(0)
  local _, reason, partial = tcp:receive(1)
  return reason == "timeout" and partial == ""
end

function luasocket.close(tcp)
  tcp:close()
end

return luasocket
