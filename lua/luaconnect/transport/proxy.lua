--- A tunnel through an HTTP proxy, for hosts that bring sockets: what is said, and what the answer means.
-- Pure: no socket.
-- @module luaconnect.transport.proxy

-- SPDX-License-Identifier: MIT

local percent = require "luaconnect.percent"
local wire = require "luaconnect.transport.wire"

local proxy = {}

--- What a proxy's URL says.
-- @tparam string url such as `http://ada:secret@proxy.example:3128`; without a scheme it is http
-- @treturn ?table `{ host, port, place, credentials }`; nil when it is none, or not one for http
function proxy.parse(url)
  if not url:find "^%a[%w+.-]*://" then url = "http://" .. url end
  local scheme, authority = url:match "^(%a+)://([^/?#]*)/?$"
  if not scheme then return nil end
  local userinfo, rest = authority:match "^(.*)@(.*)$"
  local to = wire.place(scheme .. "://" .. (rest or authority))
  if not to or to.secure then return nil end
  return { host = to.host, port = to.port, place = to.place,
    credentials = userinfo and percent.decode(userinfo) or nil }
end

--- The request for a tunnel to a place.
-- @tparam table to of the wire
-- @tparam ?string token of Basic authentication: the proxy's credentials in base64
-- @treturn string
function proxy.request(to, token)
  local lines = { ("CONNECT %s HTTP/1.1"):format(to.place), "Host: " .. to.place }
  if token then lines[3] = "Proxy-Authorization: Basic " .. token end
  return table.concat(lines, "\r\n") .. "\r\n\r\n"
end

--- Why there is no tunnel.
-- @tparam string head of the answer, without the empty line behind it
-- @treturn ?string nil when there is one
function proxy.refusal(head)
  local status = head:match "^HTTP/1%.%d (%d%d%d)%f[%D]"
  if not status then return "the proxy's answer is not HTTP" end
  if status:find "^2" then return nil end
  return "proxy refused the tunnel with status " .. status
end

return proxy
