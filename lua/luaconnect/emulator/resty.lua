--- The emulator's door in nginx.
--
--     location / { content_by_lua_block { require("luaconnect.emulator.resty").serve() } }
--
-- It moves bytes and nothing else: what a request means is `emulator:handle`'s. An emulator lives in one
-- worker, so nginx must have one (`worker_processes 1;`). nginx itself answers a head that is malformed
-- or too large (`large_client_header_buffers`), and a body above its `client_max_body_size`.
-- @module luaconnect.emulator.resty

-- SPDX-License-Identifier: MIT

local emulator = require "luaconnect.emulator"
local frames = require "luaconnect.emulator.frames"
local nginx = require "luaconnect.nginx"
local websocket = require "luaconnect.emulator.websocket"

local resty = {}

local BODY_BYTES = 10000000
local PIECE_BYTES = 65536 -- read at a time
local SILENT_SECONDS = 600 -- that a WebSocket may say nothing
local TICK_SECONDS = 1 -- between looks at what happens by itself, for those who listen
local LINGER_SECONDS = 1 -- for a client to close after us
local LOOK_SECONDS = 0.1 -- between looks for what a client waits for

local own -- the emulator of a worker that was given none

local function default()
  own = own or emulator.new { log = nginx.log }
  return own
end

-- some requests of a client would go to one emulator, some to another
local function refuse_scattered(workers)
  local message = ("worker_processes 1 expected, got %d: an emulator lives in one worker; "
    .. "serve(world, { scattered = true }) has one in each"):format(workers)
  nginx.log("emulator: " .. message)
  nginx.respond { status = 500, headers = { ["content-type"] = "text/plain" }, body = message .. "\n" }
end

-- waits for what may come later
local function await(later)
  local deadline = nginx.now() + later.seconds
  while not later.ready() and nginx.now() < deadline do nginx.sleep(LOOK_SECONDS) end
  return later.body()
end

-- sends a response, with what a fault has made of it
local function deliver(response)
  if response.delay then nginx.sleep(response.delay) end
  if response.dropped then return nginx.hang_up() end
  if response.later then response.body = await(response.later) end
  if response.cut then return nginx.respond_in_part(response, response.cut) end
  nginx.respond(response)
end

-- sockets -------------------------------------------------------------------------------------

-- until the client closes, says nothing for long, or what closes the socket
local function receive(socket, opened)
  repeat
    local bytes, why = socket:receiveany(PIECE_BYTES)
    if bytes then
      opened:receive(bytes)
    elseif why == "timeout" and not opened.closed then
      opened:close(frames.GOING_AWAY, "said nothing")
    else
      opened:lost()
    end
  until opened.closed
end

-- until the socket is closed and nothing waits for the client
local function send(world, socket, opened, bell)
  while true do
    local bytes = opened:output()
    if bytes then
      if not socket:send(bytes) then return end
    elseif opened.closed then
      return
    else
      if nginx.exiting() then opened:close(frames.GOING_AWAY, "the server ends") end
      bell:wait(TICK_SECONDS)
      world:tick()
    end
  end
end

local function move(world, socket, opened, bell)
  local read = nginx.bell()
  local receiving = nginx.spawn(function()
    local sound, why = pcall(receive, socket, opened)
    if not sound then
      nginx.log("emulator: " .. tostring(why))
      opened:lost()
    end
    read:post(1)
  end)
  send(world, socket, opened, bell)
  read:wait(LINGER_SECONDS)
  nginx.kill(receiving)
end

local function converse(world, request)
  local bell = nginx.bell()
  local opened, response = world:upgrade(request, function() bell:post(1) end)
  if not opened then return nginx.respond(response) end
  local socket = nginx.upgrade(opened.accept, SILENT_SECONDS)
  if socket then move(world, socket, opened, bell) end
  opened:lost()
end

--- Answers the request that nginx has.
-- @tparam[opt] table world of `luaconnect.emulator.new`, made in `init_by_lua`; one with the instance and
-- the credentials that are published in `luaconnect.emulator`, when left out
-- @tparam[opt] table options `body_bytes` at most (10000000); `scattered`, true to have an emulator in
-- each of several workers, which know nothing of each other
function resty.serve(world, options)
  world, options = world or default(), options or {}
  local workers = nginx.workers()
  if workers > 1 and not options.scattered then return refuse_scattered(workers) end
  local request = nginx.request()
  request.body = request.body(world:body_bytes(request.url, options.body_bytes or BODY_BYTES))
  if not request.body then return nginx.respond(world:refuse(413)) end
  if websocket.owns(request.url) then return converse(world, request) end
  deliver(world:handle(request))
end

return resty
