-- The package of Debian and the archive of the source, as somebody gets them who has no clone.

local child = require "spec.support.child"

local LUAS = { ["lua5.4"] = "5.4", ["lua5.3"] = "5.3", ["lua5.1"] = "5.1", luajit = "5.1" }

local function run(...)
  local status, output, errors = child.run { ... }
  assert.equal(0, status, errors)
  return output
end

local function there(program)
  return child.run { "sh", "-c", "command -v " .. program } == 0
end

describe("a package #door #tree", function()
  local folder
  setup(function() folder = run("mktemp", "-d"):match "%S+" end)
  teardown(function() child.run { "rm", "-rf", folder } end)

  -- the environment of a program in a root of its own
  local function inside(lua, ...)
    local root, version = folder .. "/root/usr", LUAS[lua]
    local triplet = run("gcc", "-print-multiarch"):match "%S+"
    return child.run { "env", "-C", "/", "-u", "LUA_INIT", "-u", "AWS_PROFILE", "-u", "AWS_SESSION_TOKEN",
      "AWS_ACCESS_KEY_ID=AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY=secret", "AWS_REGION=us-east-1",
      "AWS_ENDPOINT_URL=http://127.0.0.1:1",
      ("LUA_PATH=%s/share/lua/%s/?.lua;%s/share/lua/%s/?/init.lua;;"):format(root, version, root, version),
      ("LUA_CPATH=%s/lib/%s/lua/%s/?.so;;"):format(root, triplet, version), ... }
  end

  it("of Debian serves every Lua", function()
    for _, program in ipairs { "dpkg-deb", "lua5.1", "lua5.3", "lua5.4" } do
      if not there(program) then return pending("nothing is built: there is no " .. program) end
    end
    local build = os.getenv "BUILD" or "build"
    local file = run("env", "BUILD=" .. build, "tools/deb.sh", folder .. "/deb"):match "(%S+)\n$"
    run("dpkg-deb", "-x", file, folder .. "/root")
    assert.matches("Architecture: ", run("dpkg-deb", "-I", file))
    run("test", "-s", folder .. "/root/usr/share/luaconnect/types/luaconnect/clients/connect.lua")
    for lua in pairs(LUAS) do
      if there(lua) then
        local status, output = inside(lua, lua, "-e",
          [[require "luaconnect.net"; print(require("luaconnect").VERSION)]])
        assert.same({ 0, "0.1.0\n" }, { status, output })
      end
    end
    local status, output = inside("lua5.4", "lua5.4", folder .. "/root/usr/bin/luaconnect", "diagnose")
    assert.equal(5, status) -- nobody listens there
    assert.matches("region +us%-east%-1", output)
  end)

  it("of the source is the same each time", function()
    if child.run { "git", "rev-parse" } ~= 0 then return pending "nothing is packed: this is no clone" end
    local first = run("tools/dist.sh", folder .. "/a"):match "%S+"
    local second = run("tools/dist.sh", folder .. "/b"):match "%S+"
    run("cmp", first, second)
    local list = run("tar", "-tzf", first)
    assert.matches("luaconnect%-0%.1%.0/Makefile\n", list)
    assert.is_nil(list:find "/build/")
  end)
end)
