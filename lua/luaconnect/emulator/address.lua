--- Where the emulator is, as the sender of a call sees it: the base of URLs that it is answered with.
-- @module luaconnect.emulator.address

local address = {}

local HOST_BYTES = 255

-- A browser's chat library takes sockets at 127.0.0.1, and not at localhost.
local function host_of(call)
  local host = call.headers.host or call.url:match "^%a[%w+.-]*://([^/?#]*)" or ""
  if #host > HOST_BYTES or not host:find "^[%w.:%[%]-]+$" then return "127.0.0.1" end
  return (host:gsub("^localhost%f[^%w.-]", "127.0.0.1"))
end

local function is_secure(call)
  return (call.scheme or call.url:match "^(%a[%w+.-]*)://") == "https"
end

--- The base of URLs for HTTP.
-- @tparam table call with `headers`, `url` and perhaps `scheme`
-- @treturn string "http://127.0.0.1:4566"
function address.http(call)
  return (is_secure(call) and "https://" or "http://") .. host_of(call)
end

--- The base of URLs for WebSockets.
-- @treturn string "ws://127.0.0.1:4566"
function address.ws(call)
  return (is_secure(call) and "wss://" or "ws://") .. host_of(call)
end

return address
