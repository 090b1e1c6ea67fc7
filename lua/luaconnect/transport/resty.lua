--- The transport inside nginx: its sockets, its timers, its light threads.
--
-- A call gives way to the other requests of the worker and is resumed by nginx; libcurl is not loaded.
-- Connections are kept in nginx's pools. Which certificates are trusted, and who resolves names, is
-- nginx's to say: `lua_ssl_trusted_certificate`, `lua_ssl_verify_depth`, `resolver`. A proxy is asked for
-- a tunnel, to http as to https. In a phase without sockets (`init_by_lua`, `log_by_lua`, the filters,
-- ...) `send` and `sleep` return an error.
-- @classmod luaconnect.transport.resty

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local outcome = require "luaconnect.transport.outcome"
local proxy = require "luaconnect.transport.proxy"
local threads = require "luaconnect.transport.threads"
local wire = require "luaconnect.transport.wire"

local resty = {}

local IDLE = 50     -- seconds that a connection is kept without use
local KEPT = 256    -- connections to one place that a worker keeps
local PIECE = 65536 -- bytes read at a time
local HEAD = 16384  -- bytes of a proxy's answer

local OPTIONS = {
  ca_bundle = "string", max_connections = "number", max_response = "number", no_proxy = "string",
  proxy = "string", tcp_keepalive = "boolean",
}

local Resty = { __name = "luaconnect.transport.resty" }
Resty.__index = Resty

-- nginx's words ------------------------------------------------------------------------------------

-- nginx's words for a connection that somebody closed
local LOST = { closed = "closed", ["connection reset by peer"] = "closed", ["broken pipe"] = "closed" }

-- nginx's words for what went wrong, in ours
local function reason(err)
  if LOST[err] then return "closed" end
  local number = err:match "could not be resolved (.*)$"
  if number then return "host name not found " .. number end
  if err:find("no resolver defined", 1, true) then
    return "host name not found (directive resolver expected)"
  end
  return err
end

local UNTRUSTED = "certificate not trusted (%s; lua_ssl_trusted_certificate names whom nginx trusts)"

-- OpenSSL's words for what is wrong with a certificate, and nginx's own for a name, in ours
local CERTIFICATE = {
  ["certificate host mismatch"] = "certificate is for another host name",
  ["certificate has expired"] = "certificate has expired",
  ["certificate is not yet valid"] = "certificate is not valid yet",
  ["certificate revoked"] = "certificate was revoked",
  ["certificate chain too long"] = "certificate not trusted (chain longer than lua_ssl_verify_depth)",
  ["self-signed certificate"] = UNTRUSTED:format "self-signed",
  ["self-signed certificate in certificate chain"] = UNTRUSTED:format "self-signed in its chain",
  ["unable to get issuer certificate"] = UNTRUSTED:format "issuer unknown",
  ["unable to get local issuer certificate"] = UNTRUSTED:format "issuer unknown",
  ["unable to verify the first certificate"] = UNTRUSTED:format "issuer unknown",
}

-- The number in front of the words may be that of an earlier handshake.
local function distrust(err)
  if err == "timeout" then return err end
  local words = err:gsub("^%d+: ", "")
  return CERTIFICATE[words] or "TLS handshake failed (" .. words .. ")"
end

-- A handshake that needed no waiting raises, where it would answer what is wrong with the certificate
-- (lua-resty-core 0.1.25, `assert(rc == FFI_OK)`).
local function handshake(sock, session, name)
  local ok, result, err = pcall(sock.sslhandshake, sock, session, name, true)
  if ok then return result, err end
  if tostring(result):find("assertion failed", 1, true) then return nil, "certificate not accepted" end
  error(result, 0)
end

-- Sockets -------------------------------------------------------------------------------------------

local function ms(seconds)
  return math.min(2 ^ 31 - 1, math.max(1, math.ceil(seconds * 1000)))
end

-- The pools of a place: that of kept connections, and one that is always empty, for a connection that
-- has to be fresh is not kept.
local function pools(to, options, way)
  if not to.pool then
    local name = "luaconnect " .. to.key .. " verified" .. (way and way.name or "")
    to.pool = { pool = name, pool_size = options.max_connections or KEPT }
    to.empty = { pool = name .. ", fresh" }
  end
  return to.pool, to.empty
end

-- the proxy on the way, with a name for pools that gives nothing away
local function wayof(url)
  local way = url and proxy.parse(url)
  if not way then return nil end
  way.name = " through " .. way.place
  if way.credentials then
    way.name = way.name .. " " .. core.sha256hex(way.credentials)
    way.token = ngx.encode_base64(way.credentials)
  end
  return way
end

-- asks the proxy for a tunnel; nil and why there is none
local function tunnel(sock, to, way)
  local sent, err = sock:send(proxy.request(to, way.token))
  if not sent then return nil, err end
  local reader, head
  reader, err = sock:receiveuntil "\r\n\r\n"
  if reader then head, err = reader(HEAD) end
  if not head then return nil, err end
  local refusal = proxy.refusal(head)
  if refusal then return nil, refusal end
  return true
end

-- the host of a wire: nginx, for transports of these options
local function host(options)
  local sessions = {} -- of TLS, by place
  local fresh = setmetatable({}, { __mode = "k" }) -- sockets of empty pools
  local way -- the proxy, once it is needed

  local self = { clock = function() return ngx.now() end }

  local function failed(sock, err)
    sock:close()
    return nil, err
  end

  local function secure(sock, to)
    local session, err = handshake(sock, sessions[to.key], to.host)
    if not session then return failed(sock, distrust(err)) end
    sessions[to.key] = session
    return sock, false
  end

  local function through(err)
    err = reason(err)
    if not way or err == "timeout" then return err end
    return ("through proxy %s: %s"):format(way.place, err == "closed" and "connection lost" or err)
  end

  function self.open(to, seconds, isfresh)
    local ok, sock = pcall(ngx.socket.tcp)
    if not ok then return threads.homeless(sock) end
    way = way or wayof(options.proxy)
    local peer, pool, empty = way or to, pools(to, options, way)
    sock:settimeout(ms(seconds))
    local connected, err = sock:connect(peer.host, peer.port, isfresh and empty or pool)
    if not connected then return nil, through(err) end
    if isfresh then fresh[sock] = true end
    if sock:getreusedtimes() > 0 then return sock, true end
    if way then
      connected, err = tunnel(sock, to, way)
      if not connected then return failed(sock, through(err)) end
    end
    if to.secure then return secure(sock, to) end
    return sock, false
  end

  function self.send(sock, bytes, seconds)
    sock:settimeout(ms(seconds))
    local sent, err = sock:send(bytes)
    if sent then return true end
    return nil, reason(err)
  end

  function self.receive(sock, _, seconds)
    sock:settimeout(ms(seconds))
    local bytes, err = sock:receiveany(PIECE)
    if bytes then return bytes end
    return nil, reason(err)
  end

  function self.close(sock)
    sock:close()
  end

  function self.keep(sock)
    return not fresh[sock] and sock:setkeepalive(IDLE * 1000) ~= nil
  end

  -- what nginx cannot do for this place
  function self.refuse(to)
    if options.proxy and not way and not proxy.parse(options.proxy) then
      return "proxy: URL with http expected inside nginx"
    elseif to.secure and options.ca_bundle then
      return "ca_bundle: none expected inside nginx; name the file with lua_ssl_trusted_certificate, and "
        .. "set ca_bundle = false"
    end
  end

  return self
end

-- The transport -------------------------------------------------------------------------------------

--- Sends a request and waits for its response, while nginx serves others.
-- @tparam table request `{ method, url, headers, body }`; a header's value may be a list; `repeatable`
-- says that it may reach the server twice
-- @tparam[opt] table timeout `{ connect, total }` in seconds; 10 and 60 where they are left out
-- @treturn ?table `{ status, headers, body }`, header names in lower case
-- @return an error of kind `transport`, `timeout`, `cancelled` or `validation`; its `sent` is false when
-- the request has certainly not reached the server
function Resty:send(request, timeout)
  local task = threads.current()
  if not task then return self.wire:send(request, timeout) end
  local state = { sent = false }
  return threads.call(task, function() return self.wire:send(request, timeout, state) end, state)
end

--- Closes it; later calls raise. The connections are nginx's, which closes them when they are idle.
function Resty:close()
  self.wire:close()
  self.closed = true
end

Resty.__close = Resty.close

function Resty:__tostring()
  return self.closed and "transport: resty (closed)" or "transport: resty"
end

--- The time, in seconds since 1970.
-- @treturn number
function Resty.now()
  ngx.update_time()
  return ngx.now()
end

--- Waits, while nginx serves others.
-- @tparam number seconds
-- @treturn ?boolean true
-- @return an error of kind `cancelled`, or `transport` in a phase that cannot wait
function Resty:sleep(seconds) -- luacheck: no self
  return threads.sleep(seconds)
end

--- Starts a task, a light thread of the request; it ends with the request.
-- @tparam function fn called without arguments
-- @treturn task
function Resty:spawn(fn) -- luacheck: no self
  return threads.spawn(fn)
end

--- Starts a task that belongs to no request, in a timer.
-- @tparam function fn called without arguments
-- @treturn task
function Resty:detach(fn) -- luacheck: no self
  return threads.detach(fn)
end

--- Waits for a task, as `pcall` would call it: true and its results, or false and what it raised.
-- @tparam task task
function Resty:outcome(task) -- luacheck: no self
  return threads.outcome(task)
end

--- Waits for a task and returns its results; what it raised is raised again.
-- @tparam task task
function Resty:wait(task) -- luacheck: no self
  return outcome.deliver(threads.outcome(task))
end

--- Cancels a task: the call in which it waits returns an error of kind `cancelled`, as does every later
-- call in that task.
-- @tparam task task
-- @treturn boolean whether it was still alive
function Resty:cancel(task) -- luacheck: no self
  return threads.cancel(task)
end

local function checkoptions(options)
  for name, value in pairs(options) do
    if not OPTIONS[name] then
      error(("bad option to 'resty': %s is not known"):format(tostring(name)), 3)
    elseif type(value) ~= OPTIONS[name] then
      error(("bad option '%s' to 'resty' (%s expected, got %s)"):format(name, OPTIONS[name],
        type(value)), 3)
    end
  end
end

--- Makes a transport; nothing is opened before the first send.
-- @tparam[opt] table options `max_connections` (256: to one host, that a worker keeps), `max_response`
-- (bytes of a body; 64 MiB, which is also the most), `proxy` (URL with http). `ca_bundle` makes every
-- call over TLS fail: nginx has directives for the certificates
-- @treturn table
function resty.new(options)
  options = options or {}
  checkoptions(options)
  return setmetatable({ wire = wire.new(host(options), options), frames = true, closed = false }, Resty)
end

return resty
