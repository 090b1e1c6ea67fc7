--- Lua programs that talk to a served emulator, each in a process of its own.

local child = require "spec.support.child"
local emulator = require "luaconnect.emulator"

local program = {}

local LUA = os.getenv "LUA" or "lua5.4"
local unpack = table.unpack or unpack -- luacheck: compat

--- Runs a command, a list of words, with the door, an instance and credentials in its environment.
-- Answers exit status, output and errors.
function program.command(door, words)
  return child.run {
    "env", "-u", "AWS_SESSION_TOKEN", "-u", "AWS_PROFILE",
    "AWS_ENDPOINT_URL=" .. door.url, "AWS_REGION=" .. emulator.REGION,
    "AWS_ACCESS_KEY_ID=" .. emulator.CREDENTIALS.access_key_id,
    "AWS_SECRET_ACCESS_KEY=" .. emulator.CREDENTIALS.secret_access_key,
    "CONNECT_INSTANCE_ID=" .. emulator.INSTANCE_ID, "CONNECT_FLOW_ID=" .. emulator.FLOW_ID,
    unpack(words)
  }
end

--- Runs a file of Lua in the same way, with arguments.
function program.run(door, ...)
  return program.command(door, { LUA, ... })
end

--- Runs the command line with a Region and a token, but with nothing to talk to and no credentials.
-- Answers exit status, output and errors.
function program.luaconnect(...)
  return child.run {
    "env", "-i", "PATH=" .. os.getenv "PATH", "LUA_PATH=" .. package.path, "LUA_CPATH=" .. package.cpath,
    "HOME=/nonexistent", "AWS_EC2_METADATA_DISABLED=true", "AWS_REGION=us-east-1", "CONNECT_BEARER=CANARY",
    LUA, "bin/luaconnect", ...
  }
end

return program
