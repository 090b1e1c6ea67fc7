-- make install puts the builds for all Luas side by side, and each finds its own.

local child = require "spec.support.child"

local VERSIONS = { ["lua5.4"] = "5.4", ["lua5.3"] = "5.3", ["lua5.1"] = "5.1", luajit = "5.1" }

-- what an installed library has to do: it is run away from the tree
local PROGRAM = [[
local connect = require "luaconnect"
local core = require "luaconnect.core"
local net = require "luaconnect.net"
local client = assert(connect.client { region = "us-east-1",
  credentials = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret" } })
local request = assert(client:prepare("StartTaskContact",
  { InstanceId = "i", Name = "n", ClientToken = "t" }))
assert(core.json_decode(request.body).Name == "n")
local bytes = assert(core.http1_request(request))
local exchange = core.http1 "PUT"
assert(exchange:feed("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}") == true)
assert(exchange:response().body == "{}")
assert(#bytes > 0 and net.live() == 0)
print(_VERSION:match "%d.%d")
]]

describe("make install #door #tree", function()
  local folder

  setup(function()
    folder = select(2, child.run { "mktemp", "-d" }):match "%S+"
  end)
  teardown(function() child.run { "rm", "-rf", folder } end)

  local function have(lua)
    return (child.run { "sh", "-c", "command -v " .. lua })
  end

  local function install(lua)
    local build = os.getenv "BUILD" or "build"
    local status, _, errors = child.run { "make", "--no-print-directory", "BUILD=" .. build,
      "LUA=" .. lua, "DESTDIR=" .. folder, "PREFIX=/opt", "install" }
    assert.equal(0, status, errors)
  end

  local function run(lua, ...)
    local base, version = folder .. "/opt", VERSIONS[lua]
    return child.run { "env", "-C", "/", "-u", "LUA_INIT",
      ("LUA_PATH=%s/share/lua/%s/?.lua;%s/share/lua/%s/?/init.lua"):format(base, version, base, version),
      ("LUA_CPATH=%s/lib/lua/%s/?.so"):format(base, version), ... }
  end

  local function requires(lua)
    local status, output, errors = run(lua, lua, "-e", PROGRAM)
    assert.equal(0, status, errors)
    assert.equal(VERSIONS[lua], output:match "^(%S+)")
  end

  it("serves every Lua that is there, each from the paths of its version", function()
    local list = {}
    for lua in pairs(VERSIONS) do
      if have(lua) == 0 then list[#list + 1] = lua end
    end
    assert.is_true(#list > 0)
    for _, lua in ipairs(list) do install(lua) end
    for _, lua in ipairs(list) do requires(lua) end
  end)

  it("leaves Lua 5.1 and LuaJIT one path, where either's build serves both", function()
    if have "lua5.1" ~= 0 or have "luajit" ~= 0 then pending "one of them is not installed" end
    for _, lua in ipairs { "lua5.1", "luajit" } do
      install(lua)
      requires "lua5.1"
      requires "luajit"
    end
  end)

  it("gives the command to the Lua that came last", function()
    for _, lua in ipairs { "lua5.3", "lua5.4" } do
      if have(lua) == 0 then
        install(lua)
        local file = assert(io.open(folder .. "/opt/bin/luaconnect"))
        assert.equal("#!/usr/bin/env " .. lua, file:read "*l")
        file:close()
      end
    end
  end)

  it("installs the manual page of the command", function()
    install "lua5.4"
    local status, differences = child.run { "diff", "docs/luaconnect.1",
      folder .. "/opt/share/man/man1/luaconnect.1" }
    assert.same({ 0, "" }, { status, differences })
  end)

  it("installs every module of the tree", function()
    install "lua5.4"
    local status, differences = child.run { "diff", "-r", "lua", folder .. "/opt/share/lua/5.4" }
    assert.same({ 0, "" }, { status, differences })
  end)
end)
