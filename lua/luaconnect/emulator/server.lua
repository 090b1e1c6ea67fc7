--- The emulator's HTTP door, on lua-http and cqueues.
--
-- It moves bytes and nothing else: what a request means is `emulator:handle`'s. Needs a Lua that
-- cqueues is built for.
-- @module luaconnect.emulator.server

local certificate = require "luaconnect.emulator.certificate"
local websocket = require "luaconnect.emulator.websocket"

local server = {}

local methods = {}
local Server = { __name = "luaconnect.emulator.server", __index = methods }

local SECONDS = 10 -- that a client may take for its head, and again for its body
local IDLE_SECONDS = 120 -- that a connection may wait for its next request
local LINGER_SECONDS = 1 -- for what is not read or answered yet, at an end
local LOOK_SECONDS = 0.1 -- between looks for what a client waits for
local TICK_SECONDS = 60 -- between looks at the clock, at most: the machine's may be set
local SILENT_SECONDS = 600 -- that a WebSocket may say nothing
local LINE_BYTES = 128 * 1024 -- of the request line, and of one header
local BODY_BYTES = 10000000

-- Debian 12 files lua-http and its helpers, pure Lua all of them, under the Luas up to 5.3
local OTHER_LUAS = "/usr/share/lua/5.3/?.lua;/usr/share/lua/5.2/?.lua;/usr/share/lua/5.1/?.lua;"
  .. "/usr/share/lua/5.1/?/init.lua"

-- lua-http and what it stands on; nil and a message when it is not there
local function load_http()
  local found, http = pcall(require, "http.server")
  if not found then
    package.path = package.path .. ";" .. OTHER_LUAS
    found, http = pcall(require, "http.server")
  end
  if not found then
    return nil, "lua-http: a module of this Lua expected, got none (Debian: lua-http): "
      .. tostring(http):match "^[^\n]*"
  end
  return {
    server = http, headers = require "http.headers", cqueues = require "cqueues",
    condition = require "cqueues.condition", errno = require "cqueues.errno",
    signal = require "cqueues.signal",
    pcall = require("http.util").yieldable_pcall, -- 5.1's own does not yield
  }
end

-- requests ------------------------------------------------------------------------------------

-- a request without its body; a header that came twice is joined, as HTTP has it
local function read_request(head)
  local request = { method = head:get ":method", url = head:get ":path" or "", headers = {} }
  local headers = request.headers
  for name, value in head:each() do
    if name == ":authority" then name = "host" end
    if name:sub(1, 1) ~= ":" then
      headers[name] = headers[name] and headers[name] .. "," .. value or value
    end
  end
  return request
end

-- the length that a head promises, which may be none; nil and a status when it is no length
local function promised(headers, most)
  local length = headers["content-length"]
  if not length then return false end
  if not length:find("^%d+$") or headers["transfer-encoding"] then return nil, 400 end
  if tonumber(length) > most then return nil, 413 end
  return tonumber(length)
end

-- the body, or nil and the status that its lack deserves
local function read_body(self, stream, request)
  local headers, most = request.headers, self.emulator:body_bytes(request.url, self.body_bytes)
  local deadline = self.http.cqueues.monotime() + self.seconds
  local length, status = promised(headers, most)
  if length == nil then return nil, status end
  if headers.expect then stream:write_continue(self.seconds) end
  local parts, bytes = {}, 0
  repeat
    local part, _, errno = stream:get_next_chunk(deadline - self.http.cqueues.monotime())
    if errno then return nil, errno == self.http.errno.ETIMEDOUT and 408 or 400 end
    parts[#parts + 1] = part
    bytes = bytes + #(part or "")
    if bytes > most then return nil, 413 end
  until not part
  if length and bytes < length then return nil, 400 end
  return table.concat(parts)
end

-- responses -----------------------------------------------------------------------------------

local function head_of(self, response)
  local headers = self.http.headers.new()
  headers:append(":status", tostring(response.status))
  for name, value in pairs(response.headers) do
    headers:append(name, value)
  end
  headers:append("content-length", tostring(#response.body))
  return headers
end

local function write(self, stream, response, head_only)
  local headers = head_of(self, response)
  if head_only or #response.body == 0 then
    return stream:write_headers(headers, true, self.seconds)
  end
  if stream:write_headers(headers, false, self.seconds) then
    return stream:write_chunk(response.body, true, self.seconds)
  end
end

-- Ends a socket of which not all was read. It is drained a little, so that the client may read the answer
-- before it sees the reset.
local function linger(self, socket)
  local deadline = self.http.cqueues.monotime() + LINGER_SECONDS
  socket:onerror(function(_, _, why) return why end)
  socket:clearerr()
  socket:shutdown("w")
  repeat
    local part = socket:xread(-LINE_BYTES, deadline - self.http.cqueues.monotime())
  until not part
  socket:close()
end

-- Ends a connection whose request was not read to its end. The socket is taken from lua-http, whose
-- own shutdown would wait for the rest for ever.
local function drop(self, stream)
  local socket = stream.connection:take_socket()
  if socket then linger(self, socket) end
end

-- the head, and no more than the first bytes of the body
local function write_cut(self, stream, response)
  local cut = response.body:sub(1, response.cut)
  if stream:write_headers(head_of(self, response), false, self.seconds) and cut ~= "" then
    stream:write_chunk(cut, false, self.seconds)
  end
  drop(self, stream)
end

-- waits for what may come later
local function await(self, later)
  local cqueues = self.http.cqueues
  local deadline = cqueues.monotime() + later.seconds
  while not later.ready() and not self.stopped and cqueues.monotime() < deadline do
    cqueues.sleep(LOOK_SECONDS)
  end
  return later.body()
end

-- sends a response, with what a fault has made of it
local function deliver(self, stream, response, head_only)
  if response.delay then self.http.cqueues.sleep(response.delay) end
  if response.dropped then return drop(self, stream) end
  if response.later then response.body = await(self, response.later) end
  if response.cut and not head_only then return write_cut(self, stream, response) end
  return write(self, stream, response, head_only)
end

-- what the emulator itself never sees is refused in its manner
local function refuse(self, stream, status)
  local response = self.emulator:refuse(status)
  response.headers.connection = "close"
  write(self, stream, response)
  drop(self, stream)
end

-- a request line that is none leaves lua-http's stream without a state in which it could answer
local function refuse_line(self, stream)
  local socket = stream.connection.socket
  if socket then
    socket:xwrite("HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n", "n", 1)
  end
  drop(self, stream)
end

-- lua-http raises on some heads that it cannot make sense of
local function read_head(self, stream)
  stream.connection:setmaxline(LINE_BYTES)
  local sound, headers, _, errno = self.http.pcall(stream.get_headers, stream, self.seconds)
  if sound and headers then return headers end
  return nil, errno == self.http.errno.ETIMEDOUT and 408 or 400
end

-- sockets -------------------------------------------------------------------------------------

-- The connection is lua-http's no more; whatever it does then is an error that is returned.
local function switch(self, stream, opened)
  local headers = self.http.headers.new()
  headers:append(":status", "101")
  headers:append("upgrade", "websocket")
  headers:append("connection", "upgrade")
  headers:append("sec-websocket-accept", opened.accept)
  if not stream:write_headers(headers, false, self.seconds) then return nil end
  local socket = stream.connection:take_socket()
  socket:onerror(function(_, _, why) return why end)
  return socket
end

local function flush(self, socket, opened)
  local bytes = opened:output()
  while bytes do
    if not socket:xwrite(bytes, "bn", self.seconds) then return false end
    bytes = opened:output()
  end
  return true
end

-- Moves bytes until either side has had enough: what is there is taken before anybody waits.
local function move(self, socket, opened, woken)
  local monotime = self.http.cqueues.monotime
  local deadline = monotime() + SILENT_SECONDS
  while flush(self, socket, opened) and not opened.closed do
    local bytes, why = socket:xread(-LINE_BYTES, "b", 0)
    if bytes then
      opened:receive(bytes)
      deadline = monotime() + SILENT_SECONDS
    elseif why ~= self.http.errno.ETIMEDOUT then
      return
    elseif monotime() >= deadline then
      opened:close(1001, "said nothing")
    elseif opened.waiting == 0 then
      socket:clearerr()
      self.http.cqueues.poll({ pollfd = socket:pollfd(), events = "r" }, woken, deadline - monotime())
    end
  end
end

local function converse(self, stream, request)
  local woken = self.http.condition.new()
  local opened, response = self.emulator:upgrade(request, function() woken:signal() end)
  if not opened then return write(self, stream, response, request.method == "HEAD") end
  local socket = switch(self, stream, opened)
  if socket then
    move(self, socket, opened, woken)
    linger(self, socket)
  end
  opened:lost()
end

local function serve(self, stream)
  local head, status = read_head(self, stream)
  if not head then
    if stream.state == "idle" then return refuse_line(self, stream) end
    return refuse(self, stream, status)
  end
  local request = read_request(head)
  request.scheme = self.scheme
  request.body, status = read_body(self, stream, request)
  if not request.body then return refuse(self, stream, status) end
  if websocket.owns(request.url) then return converse(self, stream, request) end
  deliver(self, stream, self.emulator:handle(request), request.method == "HEAD")
end

-- whatever goes wrong in one connection ends that connection
local function guard(self, stream)
  self.busy = self.busy + 1
  local sound, err = self.http.pcall(serve, self, stream)
  self.busy = self.busy - 1
  if not sound then
    self.log("serve: " .. tostring(err))
    drop(self, stream)
  end
end

-- time ----------------------------------------------------------------------------------------

--- A clock with milliseconds: the system's seconds, and in between those of its steady clock.
-- @treturn ?function answers epoch seconds; or nil and a message
function server.clock()
  local http, err = load_http()
  if not http then return nil, err end
  local monotime, time, floor = http.cqueues.monotime, os.time, math.floor
  local offset = time() - monotime()
  return function()
    local now, seconds = monotime() + offset, time()
    if now < seconds or now >= seconds + 1 then -- the system's was set, or slept
      offset = offset + seconds - now
      now = seconds
    end
    return floor(now * 1000) / 1000
  end
end

-- the door ------------------------------------------------------------------------------------

local function listen(self, options)
  local http = self.http
  self.queue = http.cqueues.new()
  local listener, err = http.server.listen {
    cq = self.queue, host = options.host or "127.0.0.1", port = options.port or 0, version = 1.1,
    tls = options.certificate ~= nil,
    ctx = options.certificate and certificate.context(options.certificate),
    reuseaddr = true, intra_stream_timeout = IDLE_SECONDS, connection_setup_timeout = self.seconds,
    onstream = function(_, stream) return guard(self, stream) end,
    onerror = function(_, _, what, why) self.log(("%s: %s"):format(what, tostring(why))) end,
  }
  if not listener then return nil, err end
  local done
  done, err = listener:listen()
  if not done then return nil, err end
  self.listener = listener
  for _, courier in ipairs(self.couriers) do courier:start(self.queue) end
  return true
end

--- Opens the door. Nothing is served before `run`.
-- @tparam table emulator
-- @tparam[opt] table options `host` ("127.0.0.1"), `port` (0: a free one), `seconds` that a client may
--   take for a head or a body (10), `body_bytes` at most (10000000), `couriers` of
--   `luaconnect.emulator.courier` to be run beside, `log`, a function of a line,
--   `certificate` of `luaconnect.emulator.certificate`, for HTTPS
-- @treturn ?table the server, with `host`, `port` and `url`; or nil and a message
function server.listen(emulator, options)
  options = options or {}
  local http, err = load_http()
  if not http then return nil, err end
  local self = setmetatable({
    emulator = emulator, http = http, busy = 0, seconds = options.seconds or SECONDS,
    body_bytes = options.body_bytes or BODY_BYTES, couriers = options.couriers or {},
    log = options.log or function() end,
  }, Server)
  local listening
  listening, err = listen(self, options)
  if not listening then return nil, "listen: " .. tostring(err) end
  local _, host, port = self.listener:localname()
  self.host, self.port = host, port
  self.scheme = options.certificate and "https" or "http"
  self.url = ("%s://%s:%d"):format(self.scheme, host:find(":", 1, true) and "[" .. host .. "]" or host, port)
  return self
end

--- Makes SIGTERM and SIGINT end `run` instead of the process.
function methods:obey_signals()
  local signal = self.http.signal
  signal.block(signal.SIGTERM, signal.SIGINT)
  local listener = signal.listen(signal.SIGTERM, signal.SIGINT)
  self.queue:wrap(function()
    listener:wait()
    self:stop()
  end)
end

local function step(self, seconds)
  local ok, err = self.queue:step(seconds)
  if not ok then self.log("loop: " .. tostring(err)) end
end

-- seconds until something happens in the emulator by itself
-- what is due may fail, as a call may; the others go on
local function next_tick(self)
  local sound, at = pcall(self.emulator.tick, self.emulator)
  if not sound then
    self.emulator.log("what is due: " .. tostring(type(at) == "table" and at.message or at))
    return TICK_SECONDS
  end
  local seconds = at and self.emulator.clock:remaining(at) or TICK_SECONDS
  return math.min(seconds, TICK_SECONDS)
end

-- whether something has begun that is not at its end
local function unfinished(self)
  if self.busy > 0 then return true end
  for _, courier in ipairs(self.couriers) do
    if courier:waiting() > 0 then return true end
  end
  return false
end

--- Serves until `stop`; then what has begun is answered, and the connections end.
function methods:run()
  while not self.stopped do step(self, next_tick(self)) end
  self.listener:pause()
  self.emulator:leave()
  local monotime = self.http.cqueues.monotime
  local deadline = monotime() + LINGER_SECONDS
  self.emulator.bridge:flush(true)
  while unfinished(self) and monotime() < deadline do step(self, deadline - monotime()) end
  self.listener:close()
end

--- Ends `run`.
function methods:stop()
  self.stopped = true
end

return server
