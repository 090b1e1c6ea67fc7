-- LuaRocks builds the library into a tree of its own, and what is installed
-- there runs the command and the examples, away from this source tree.

local child = require "spec.support.child"
local emulator = require "luaconnect.emulator"

local EXAMPLES = { "start_chat", "start_task", "start_outbound_chat", "start_webrtc", "chain" }

local function word(text)
  return text:match "%S+"
end

describe("the rock #door #tree", function()
  local here, tree, built, door

  setup(function()
    here, tree = word(select(2, child.run { "pwd" })), word(select(2, child.run { "mktemp", "-d" }))
    built = { child.run { "env", "-u", "MAKEFLAGS", "luarocks-5.4", "make", "--tree", tree } }
  end)

  teardown(function()
    if door then door:close() end
    child.run { "rm", "-rf", tree }
  end)

  -- a command that sees the installed modules and none of this tree
  local function installed(...)
    return { "env", "-C", tree, "LUA_PATH=" .. tree .. "/share/lua/5.4/?.lua;" .. tree
      .. "/share/lua/5.4/?/init.lua;;", "LUA_CPATH=" .. tree .. "/lib/lua/5.4/?.so;;",
      "AWS_REGION=" .. emulator.REGION,
      "AWS_ACCESS_KEY_ID=" .. emulator.CREDENTIALS.access_key_id,
      "AWS_SECRET_ACCESS_KEY=" .. emulator.CREDENTIALS.secret_access_key,
      "CONNECT_INSTANCE_ID=" .. emulator.INSTANCE_ID, "CONNECT_FLOW_ID=" .. emulator.FLOW_ID, ... }
  end

  it("is built by luarocks make", function()
    assert.equal(0, built[1], built[3])
  end)

  it("serves and runs the examples from where it is installed", function()
    door = child.start(installed(tree .. "/bin/luaconnect", "serve"))
    local url = door:await(function() return door:output():match "listening on (%S+)\n" end)
    for _, name in ipairs(EXAMPLES) do
      local status, _, errors = child.run(installed("AWS_ENDPOINT_URL=" .. url, "lua5.4",
        here .. "/examples/" .. name .. ".lua"))
      assert.equal(0, status, errors)
    end
  end)
end)
