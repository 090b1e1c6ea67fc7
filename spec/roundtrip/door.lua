-- Serves the echo on a free port: lua5.4 spec/roundtrip/door.lua

local echo = require "spec.roundtrip.echo"
local emulator = require "luaconnect.emulator"
local server = require "luaconnect.emulator.server"

local function log(line)
  io.stderr:write(line, "\n")
end

local door = assert(server.listen(emulator.new { handlers = echo.handlers(), log = log }, { log = log }))
print("listening on " .. door.url)
io.stdout:flush()
door:obey_signals()
door:run()
