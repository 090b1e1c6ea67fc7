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
local nginx = require "luaconnect.nginx"

local resty = {}

local BODY_BYTES = 10000000

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

-- sends a response, with what a fault has made of it
local function deliver(response)
  if response.delay then nginx.sleep(response.delay) end
  if response.dropped then return nginx.hang_up() end
  if response.cut then return nginx.respond_in_part(response, response.cut) end
  nginx.respond(response)
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
  request.body = request.body(options.body_bytes or BODY_BYTES)
  deliver(request.body and world:handle(request) or world:refuse(413))
end

return resty
