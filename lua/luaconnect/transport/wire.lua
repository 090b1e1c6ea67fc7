--- HTTP/1.1 over the sockets of a host: requests, kept connections, timeouts.
--
-- What differs from host to host is a table of functions that the host brings; a socket is whatever
-- they take, and seconds are what is left of a timeout.
--
-- * `open(to, seconds, fresh) -> socket, reused | nil, reason`: connects to `to.host` and `to.port`, with
--   TLS where `to.secure`. `reused` says that the host's own pool had the connection, which it must not
--   where it has to be `fresh`. `to` is the same table for many calls: a host may keep things in it
-- * `send(socket, bytes, seconds) -> true | nil, reason, n`: `n` is 0 when no byte has left
-- * `receive(socket, want, seconds) -> bytes | nil, reason, bytes`: what there is, or what is wanted at
--   least: `"line"`, a number of bytes, `"close"`. It holds no more than it has to
-- * `close(socket)`
-- * `clock() -> seconds`
--
-- and, where it can:
--
-- * `alive(socket)`: whether the peer has neither closed nor said anything meanwhile
-- * `keep(socket, to) -> boolean`: whether the host's own pool takes the connection
-- * `idle`: seconds that a connection is kept without use (50)
-- * `refuse(to, options) -> message`: why there are no requests to `to`
--
-- A reason is `"timeout"`, `"closed"`, words that follow the place in a message, or an error of
-- `luaconnect.errors`, which is passed on.
-- @classmod luaconnect.transport.wire

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local errors = require "luaconnect.errors"

local wire = {}

local CONNECT, TOTAL = 10, 60 -- seconds, where no timeout is given
local IDLE = 50               -- seconds that a connection is kept without use, unless the host says
local KEPT = 64               -- connections to one place that are kept
local SPARE = 64              -- exchanges that are kept to be used again

local PORTS = { http = 80, https = 443 }
local REPEATABLE = { DELETE = true, GET = true, HEAD = true }

local DOING = {
  connecting = "connecting", sending = "sending the request", waiting = "waiting for the response",
  reading = "reading the response",
}
local LOST = {
  connecting = "connection lost while connecting", sending = "connection lost while sending",
  waiting = "connection closed before a response",
}

local Wire = { __name = "luaconnect.transport.wire" }
Wire.__index = Wire

-- Errors --------------------------------------------------------------------------------------------

local function failure(kind, message, sent, retryable)
  return nil, errors.new { kind = kind, message = message, sent = sent, retryable = retryable }
end

-- `reason` is a host's, `doing` what was being done
local function broken(self, to, state, doing, reason)
  if errors.is(reason) then return nil, reason end
  if reason == "timeout" then
    return failure("timeout", ("%s: timed out after %.0f ms %s"):format(to.place,
      (self.host.clock() - state.began) * 1000, DOING[doing]), state.sent)
  end
  return failure("transport", ("%s: %s"):format(to.place, reason == "closed" and LOST[doing] or reason),
    state.sent)
end

-- Where requests go ---------------------------------------------------------------------------------

--- Scheme, host and port of a URL.
-- @tparam string url
-- @treturn ?table `{ key, secure, host, port, place }`: `key` is the same for the same connections,
-- `place` names it in messages
function wire.place(url)
  local scheme, authority = url:match "^(%a+)://([^/?#@]+)"
  scheme = scheme and scheme:lower()
  local host, port = (authority or ""):match "^(%[[%x:.]+%]):?(%d*)$"
  if not host then host, port = (authority or ""):match "^([^:%[%]]+):?(%d*)$" end
  port = port == "" and PORTS[scheme] or tonumber(port)
  if not PORTS[scheme] or not port or port < 1 or port > 65535 then return nil end
  local place = ("%s:%d"):format(host:lower(), port)
  return { key = scheme .. "://" .. place, secure = scheme == "https", host = host:lower(), port = port,
    place = place }
end

-- the place of a URL; the last one is remembered, with the slash behind it, since a client has one
local function place(self, url)
  local base = self.base
  if not base or url:sub(1, #base) ~= base then
    self.base, self.to = url:match "^[^/]*//[^/?#]*/", wire.place(url)
  end
  return self.to
end

-- the bytes of a request, which may be framed already; misuse raises there
local function bytes_of(request)
  if type(request) == "table" and request.bytes then return request.bytes end
  return core.http1_request(request)
end

-- where a request goes and its bytes; nil and an error when no wire can carry it
local function compose(self, request)
  local bytes, err = bytes_of(request)
  if not bytes then
    err.sent = false
    return nil, errors.new(err)
  end
  local to = place(self, request.url)
  if not to then
    return failure("validation", "url: port from 1 to 65535 expected", false)
  end
  local refusal = self.host.refuse and self.host.refuse(to, self.options)
  if refusal then return failure("transport", to.place .. ": " .. refusal, false, false) end
  return to, bytes
end

-- Connections ---------------------------------------------------------------------------------------

-- a connection that was kept, and is still there as far as anybody can tell
local function kept(self, to)
  local list, host = self.idle[to.key], self.host
  local oldest = host.clock() - (host.idle or IDLE)
  while list and #list > 0 do
    local connection = table.remove(list)
    if connection.since >= oldest and (not host.alive or host.alive(connection.socket)) then
      return connection.socket
    end
    host.close(connection.socket)
  end
end

local function left(self, state)
  return state.began + state.total - self.host.clock()
end

-- a socket, or nil and an error; whether it has carried a request before is in the state
local function open(self, to, state)
  local socket = kept(self, to)
  state.reused = socket ~= nil
  if socket then return socket end
  local seconds = math.min(state.connect, left(self, state))
  if seconds <= 0 then return broken(self, to, state, "connecting", "timeout") end
  local reused
  socket, reused = self.host.open(to, seconds, state.again)
  if not socket then return broken(self, to, state, "connecting", reused) end
  state.reused = reused or false
  return socket
end

-- the oldest makes room when there are too many
local function keep(self, to, socket)
  if self.closed then return self.host.close(socket) end
  if self.host.keep then
    return self.host.keep(socket, to) or self.host.close(socket)
  end
  local list = self.idle[to.key] or {}
  self.idle[to.key] = list
  if #list >= (self.options.max_connections or KEPT) then
    self.host.close(table.remove(list, 1).socket)
  end
  list[#list + 1] = { socket = socket, since = self.host.clock() }
end

-- Exchanges -----------------------------------------------------------------------------------------

local function newexchange(self, method)
  local exchange = table.remove(self.spare)
  return exchange and exchange:reset(method) or core.http1(method, self.limits)
end

-- takes what came, and why no more did; whether the response is complete, nil and why it never will be
local function take(exchange, bytes, reason)
  local done, message = false, nil
  if bytes and bytes ~= "" then done, message = exchange:feed(bytes) end
  if done or message then return done, message end
  if reason == "closed" and exchange:begun() then return exchange:finish() end
  if reason then return nil, reason end
  return false
end

-- reads a response; nil, what was being done, and why it ended
local function read(self, socket, exchange, state)
  while true do
    local seconds = left(self, state)
    local bytes, reason, partial
    if seconds > 0 then
      bytes, reason, partial = self.host.receive(socket, exchange:want(), seconds)
    else
      reason = "timeout"
    end
    local done, problem = take(exchange, bytes or partial, not bytes and reason or nil)
    if done then return exchange:response() end
    if problem then return nil, exchange:begun() and "reading" or "waiting", problem end
  end
end

-- sends and reads; nil, what was being done, and why it ended
local function converse(self, socket, bytes, exchange, state)
  local seconds = left(self, state)
  if seconds <= 0 then return nil, "connecting", "timeout" end
  local ok, reason, n = self.host.send(socket, bytes, seconds)
  if ok or n ~= 0 then state.sent = true end
  if not ok then return nil, "sending", reason end
  return read(self, socket, exchange, state)
end

-- A kept connection may have died unnoticed. A request that cannot have arrived, or may arrive twice,
-- is then sent once more, over a new one.
local function again(request, exchange, state, reason)
  if not state.reused or state.again or reason ~= "closed" or exchange:begun() then return false end
  return not state.sent or request.repeatable or REPEATABLE[request.method]
end

local function try(self, to, request, bytes, state)
  local socket, err = open(self, to, state)
  if not socket then return nil, err end
  local exchange = newexchange(self, request.method)
  local response, doing, reason = converse(self, socket, bytes, exchange, state)
  if response then
    if exchange:keep() then keep(self, to, socket) else self.host.close(socket) end
    if #self.spare < SPARE then self.spare[#self.spare + 1] = exchange end
    return response
  end
  self.host.close(socket)
  if again(request, exchange, state, reason) then
    state.again = true
    self:forget(to)
    return try(self, to, request, bytes, state)
  end
  return broken(self, to, state, doing, reason)
end

-- The wire --------------------------------------------------------------------------------------------

--- Sends a request and waits for its response.
-- @tparam table request `{ method, url, headers, body }`; a header's value may be a list; `repeatable`
-- says that it may reach the server twice, which GET, HEAD and DELETE always may; `bytes` is what is sent
-- where somebody has framed it already
-- @tparam[opt] table timeout `{ connect, total }` in seconds; 10 and 60 where they are left out
-- @tparam[opt] table state filled while the call lasts: `sent` says whether the request may have left
-- @treturn ?table `{ status, headers, body }`, header names in lower case
-- @return an error of kind `transport`, `timeout` or `validation`; its `sent` is false when the request
-- has certainly not reached the server
function Wire:send(request, timeout, state)
  if self.closed then error("transport is closed", 3) end
  local to, bytes = compose(self, request)
  if not to then return nil, bytes end
  state = state or { began = 0, sent = false, again = false, reused = false, connect = 0, total = 0 }
  state.began, state.sent, state.again = self.host.clock(), false, false
  state.connect, state.total = timeout and timeout.connect or CONNECT, timeout and timeout.total or TOTAL
  return try(self, to, request, bytes, state)
end

--- Closes the connections that are kept, to one place or to all.
-- @tparam[opt] table to a place
function Wire:forget(to)
  for key, list in pairs(self.idle) do
    if not to or key == to.key then
      self.idle[key] = nil
      for _, connection in ipairs(list) do self.host.close(connection.socket) end
    end
  end
end

--- Closes all connections that are kept. Calls in flight come to their end; later ones raise. Closing
-- twice is quiet.
function Wire:close()
  self.closed = true
  self:forget()
end

--- Makes a wire; nothing is opened before the first send.
-- @tparam table host functions, as above
-- @tparam[opt] table options `max_connections` (64: to one place, that are kept), `max_response` (bytes
-- of a body; 64 MiB, which is also the most); the host may know others
-- @treturn table
function wire.new(host, options)
  options = options or {}
  return setmetatable({
    host = host, options = options, limits = { body = options.max_response },
    idle = {},  -- place -> list of connections, the oldest first
    spare = {}, -- exchanges that are done
    closed = false,
  }, Wire)
end

return wire
