--- nginx from within: the request that it has, the response that it sends, and what its workers share.
--
-- To be used in `content_by_lua`; `ngx` is looked for when something is asked of it, not at `require`.
-- @module luaconnect.nginx

-- SPDX-License-Identifier: MIT

local nginx = {}

local IPV4_MAPPED = ("\0"):rep(10) .. "\255\255"
local NETWORK_BYTES = 8 -- of an IPv6 address; the rest of it is the client's to choose

-- headers by lower-case name; one that came several times is joined, as HTTP has it
local function headers()
  local found = {}
  for name, value in pairs(ngx.req.get_headers(0)) do
    found[name] = type(value) == "table" and table.concat(value, ",") or value
  end
  return found
end

-- What tells one client from another, as bytes.
local function client()
  local address = ngx.var.binary_remote_addr or ""
  if #address ~= 16 then return address end
  if address:sub(1, #IPV4_MAPPED) == IPV4_MAPPED then return address:sub(#IPV4_MAPPED + 1) end
  return address:sub(1, NETWORK_BYTES)
end

-- a body that nginx put into a file, and one byte more than is wanted when there is more
local function read_file(path, most)
  local file, err = io.open(path, "rb")
  if not file then error(err, 0) end
  local text = file:read(most + 1) or ""
  file:close()
  return text
end

-- the body, or nil when it has more bytes; nothing is read when its length says so
local function body(most)
  if (tonumber(ngx.var.http_content_length) or 0) > most then return nil end
  ngx.req.read_body()
  local text = ngx.req.get_body_data()
  if not text then
    local path = ngx.req.get_body_file()
    text = path and read_file(path, most) or ""
  end
  return #text <= most and text or nil
end

--- The request: `method`, `url` as it was sent, `headers` by lower-case name, `id`, `client` (bytes that
-- tell its sender from others) and `body`, a function of the most bytes that are wanted, which returns
-- the body, or nil when there are more.
-- @treturn table
function nginx.request()
  return {
    method = ngx.req.get_method(), url = ngx.var.request_uri, headers = headers(),
    id = ngx.var.request_id, client = client(), body = body,
  }
end

local function set_head(response)
  ngx.status = response.status
  for name, value in pairs(response.headers) do ngx.header[name] = value end
end

--- Sends a response.
-- @tparam table response `status`, `headers`, `body`
function nginx.respond(response)
  set_head(response)
  if response.status == 204 then return ngx.send_headers() end
  ngx.header["content-length"] = #response.body
  ngx.print(response.body)
end

--- Sends the head of a response and the first bytes of its body, and ends the connection.
-- @tparam table response
-- @tparam number bytes
function nginx.respond_in_part(response, bytes)
  set_head(response)
  ngx.header["content-length"] = #response.body
  ngx.print(response.body:sub(1, bytes))
  ngx.flush(true)
  ngx.exit(ngx.ERROR)
end

--- Ends the connection without a response.
function nginx.hang_up()
  ngx.exit(444)
end

--- Makes the connection a WebSocket.
-- @tparam string accept the value of Sec-WebSocket-Accept
-- @tparam number seconds that a piece may take to come or go
-- @treturn ?table the client's socket; nil when the client has gone
function nginx.upgrade(accept, seconds)
  set_head { status = 101, headers = { upgrade = "websocket", ["sec-websocket-accept"] = accept } }
  ngx.header["content-type"] = nil
  if not ngx.send_headers() or not ngx.flush(true) then return nil end
  local socket = ngx.req.socket(true)
  if socket then socket:settimeout(seconds * 1000) end
  return socket
end

--- What one light thread waits for and another one rings.
-- @treturn table with `post(1)` and `wait(seconds)`
function nginx.bell()
  return require("ngx.semaphore").new(0)
end

--- Runs a function beside the caller until it ends or `nginx.kill` ends it.
-- @tparam function fn
-- @treturn thread
function nginx.spawn(fn)
  return ngx.thread.spawn(fn)
end

--- Ends what `nginx.spawn` began, if it has not ended.
-- @tparam thread thread
function nginx.kill(thread)
  ngx.thread.kill(thread)
end

--- Waits, while others are served.
-- @tparam number seconds
function nginx.sleep(seconds)
  ngx.sleep(seconds)
end

--- Whether the worker is about to end.
-- @treturn boolean
function nginx.exiting()
  return ngx.worker.exiting()
end

--- The time that nginx goes by, in seconds since 1970.
-- @treturn number
function nginx.now()
  return ngx.now()
end

--- How many workers there are.
-- @treturn number
function nginx.workers()
  return ngx.worker.count()
end

--- A dictionary that the workers share.
-- @tparam string name
-- @treturn ?table nil when the configuration has none of that name
function nginx.shared(name)
  return ngx.shared[name]
end

--- Writes a line to the error log.
-- @tparam string line
function nginx.log(line)
  ngx.log(ngx.ERR, (line:gsub("%c", " ")))
end

return nginx
