--- luaconnect at the work: orders come by stdin, "verb n k", one a line; each is answered with wall and
-- CPU seconds of n calls, k of them at a time. `prepare` sends nothing.
--
-- usage: peer.lua URL [TRUST]    a file of certificates, or a hashed folder with a slash at its end

package.path = "bench/?.lua;" .. package.path
local connect = require "luaconnect"
local work = require "work"

local CONNECTIONS = 1024

local url, trust = arg[1], arg[2]

local function options(k)
  local chosen = work.options(url)
  if trust and trust:find "/$" then
    chosen.transport = require("luaconnect.transport.curl").new { ca_path = trust }
  elseif k > 1 then
    chosen.transport = require("luaconnect.transport.curl").new {
      ca_bundle = trust, max_connections = CONNECTIONS,
    }
  else
    chosen.ca_bundle = trust
  end
  return chosen
end

local clients = {} -- one for calls one after another, one for many at a time

local function client(k)
  local kind = k > 1 and "many" or "one"
  clients[kind] = clients[kind] or connect.client(options(k))
  return clients[kind]
end

local verbs = {}

function verbs.prepare(n, k)
  local own = client(k)
  for _ = 1, n do assert(own:prepare("StartChatContact", work.input)) end
end

local function several(own, n, k)
  local left = n
  local function call() assert(own:start_chat_contact(work.input)) end
  local function draw()
    left = left - 1
    return left >= 0 and call or nil
  end
  local _, errs = connect.parallel(draw, { concurrency = k })
  local _, err = next(errs)
  if err then error(tostring(err)) end
end

function verbs.send(n, k)
  local own = client(k)
  if k > 1 then return several(own, n, k) end
  for _ = 1, n do assert(own:start_chat_contact(work.input)) end
end

local function clock()
  return require("luaconnect.net").clock() -- loaded by the first call
end

for line in io.lines() do
  local verb, n, k = line:match "^(%a+) (%d+) (%d+)$"
  n, k = tonumber(n), tonumber(k)
  verbs[verb](k, k) -- connected from here on
  local wall, cpu = clock(), os.clock()
  verbs[verb](n, k)
  cpu = os.clock() - cpu
  print(("%.6f %.6f"):format(clock() - wall, cpu))
  io.flush()
end
