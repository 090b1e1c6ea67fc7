--- One call after another: `lua bench/loop.lua <url> <n>` prints wall and
-- CPU seconds of n calls on a connection that is open already.

package.path = "bench/?.lua;" .. package.path
local connect = require "luaconnect"
local work = require "work"

local now = require("luaconnect.transport").default().now
local url, n = arg[1], tonumber(arg[2])
local client = connect.client(work.options(url))

assert(client:start_chat_contact(work.input))
local wall, cpu = now(), os.clock()
for _ = 1, n do
  assert(client:start_chat_contact(work.input))
end
print(("%.6f %.6f"):format(now() - wall, os.clock() - cpu))
