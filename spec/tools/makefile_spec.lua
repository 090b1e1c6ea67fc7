-- What the Makefile would do on systems that are not this one, and what setup.sh says there.

local child = require "spec.support.child"

local function plan(system, ...)
  local _, output = child.run { "make", "-n", "V=1", "BUILD=/nonexistent", "SYSTEM=" .. system, ... }
  return output
end

describe("the Makefile #tree #door", function()
  it("links bundles on macOS, without flags of other linkers", function()
    local output = plan("Darwin", "/nonexistent/lua5.4/luaconnect/net.so")
    assert.matches("cc %-bundle %-undefined dynamic_lookup", output)
    assert.is_nil(output:find("-z,", 1, true))
    assert.is_nil(output:find("-fno-plt", 1, true))
    assert.matches("-D_DARWIN_C_SOURCE", output)
    assert.is_nil(output:find("-Werror", 1, true))
  end)

  it("links shared objects on the BSDs, with what pkg-config knows", function()
    for _, system in ipairs { "FreeBSD", "NetBSD", "OpenBSD", "DragonFly" } do
      local output = plan(system, "/nonexistent/lua5.4/luaconnect/core.so")
      assert.matches("cc %-shared %-Wl,%-z,relro", output)
      assert.matches("%-lpcre2%-8", output)
      assert.matches("%-D[%w_]*BSD[%w_]*", output)
    end
  end)

  it("asks for nothing beside POSIX on Linux", function()
    local output = plan("Linux", "/nonexistent/lua5.4/luaconnect/net.so")
    assert.matches("%-z,nodelete", output)
    assert.matches("-Werror", output)
    assert.is_nil(output:find("BSD", 1, true))
  end)
end)

describe("tools/setup.sh #tree #door", function()
  it("says what is missing where there is no dpkg, and installs nothing", function()
    local folder = os.tmpname()
    os.remove(folder)
    child.run { "mkdir", folder }
    finally(function() child.run { "rm", "-r", folder } end)
    child.run { "ln", "-s", "/bin/cat", folder .. "/cat" }
    local status, output, errors = child.run { "env", "PATH=" .. folder, "/bin/sh", "tools/setup.sh", "demo" }
    assert.equal(1, status)
    assert.equal("", output)
    assert.matches("no Debian, so nothing is installed", errors)
    assert.matches(" cc pkg%-config lua5%.4 libcrypto libpcre2%-8 libcurl\n", errors)
    assert.matches("'demo' wants what these Debian packages have: gcc|clang", errors)
  end)
end)
