local child = require "spec.support.child"

local LUA = rawget(_G, "jit") and "luajit" or "lua" .. _VERSION:match "%d+%.%d+"

describe("luaconnect diagnose #door", function()
  -- output and exit status of the command in a bare environment
  local function diagnose(environment, arguments)
    local command = ("env -i PATH='%s' LUA_PATH='%s' LUA_CPATH='%s' HOME=/nonexistent "
      .. "AWS_EC2_METADATA_DISABLED=true %s %s bin/luaconnect diagnose %s 2>&1; echo status $?")
      :format(os.getenv "PATH", package.path, package.cpath, environment, LUA, arguments or "")
    local pipe = assert(io.popen(command))
    local text = pipe:read "*a"
    pipe:close()
    return text, tonumber(text:match "status (%d+)%s*$")
  end

  local KEYS = "AWS_ACCESS_KEY_ID=AKIDEXAMPLE12345 AWS_SECRET_ACCESS_KEY=CANARY AWS_REGION=eu-west-2"

  it("says what is missing, and which", function()
    local text, status = diagnose("")
    assert.equal(3, status)
    assert.matches("AWS_REGION", text)
    text, status = diagnose("AWS_REGION=eu-west-2", "--endpoint http://127.0.0.1:1")
    assert.equal(4, status)
    assert.matches("credentials  credentials: none found", text, 1, true)
  end)

  it("tells an endpoint that cannot be reached, and no secret", function()
    local text, status = diagnose(KEYS, "--endpoint http://127.0.0.1:1 --timeout 2")
    assert.equal(5, status)
    assert.matches("credentials  environment (AKID...2345)", text, 1, true)
    assert.matches("connection", text)
    assert.is_nil(text:find "CANARY")
  end)

  it("finds everything well beside an emulator, the clock too", function()
    local world = child.start { LUA, "bin/luaconnect", "serve" }
    local url = world:await(function() return world:output():match "listening on (%S+)" end)
    local text, status = diagnose(KEYS, "--endpoint " .. url)
    world:stop()
    assert.equal(0, status)
    assert.matches("from the service", text)
  end)

  it("refuses an unknown service", function()
    local text, status = diagnose(KEYS, "--service conect")
    assert.equal(2, status)
    assert.matches("connectcases", text)
  end)
end)
