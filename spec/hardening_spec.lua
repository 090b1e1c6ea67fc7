-- What the compiler and the linker were asked for is in the shared objects.

local child = require "spec.support.child"

local FOLDER = (os.getenv "BUILD" or "build") .. "/" .. child.LUA:match "[^/]+$" .. "/luaconnect/"

local function readelf(options, module)
  local file = FOLDER .. module .. ".so"
  local status, output, errors = child.run { "env", "LC_ALL=C", "readelf", "-W", options, file }
  assert.equal(0, status, errors)
  return output
end

describe("a shared object #tree", function()
  if child.run { "sh", "-c", "command -v readelf" } ~= 0 then
    pending "needs readelf"
    return
  end

  for _, module in ipairs { "core", "net" } do
    it("has a stack that is not executed: " .. module, function()
      local flags = readelf("-l", module):match "GNU_STACK%s+0x%x+ 0x%x+ 0x%x+ 0x%x+ 0x%x+ (%u[%u ]*)%s0x"
      assert.equal("RW", flags and flags:match "%u+")
    end)

    it("has no segment that may be both written and executed: " .. module, function()
      local loads = 0
      for flags in readelf("-l", module):gmatch "LOAD%s+0x%x+ 0x%x+ 0x%x+ 0x%x+ 0x%x+ ([RWE ]+)%s0x" do
        loads = loads + 1
        assert.is_nil(flags:match "W.*E")
      end
      assert.is_true(loads > 0)
    end)

    it("has its tables bound at once, and read-only from then on: " .. module, function()
      assert.is_truthy(readelf("-l", module):find("GNU_RELRO", 1, true))
      assert.is_truthy(readelf("-d", module):find("BIND_NOW", 1, true))
    end)

    it("names no folder to look for libraries in, and no relocations of text: " .. module, function()
      local dynamic = readelf("-d", module)
      for _, tag in ipairs { "RPATH", "RUNPATH", "TEXTREL" } do assert.is_nil(dynamic:find(tag, 1, true)) end
    end)

    it("checks its stack: " .. module, function()
      assert.is_truthy(readelf("--dyn-syms", module):find("__stack_chk_fail", 1, true))
    end)

    it("gives away the function that opens it, alone: " .. module, function()
      local names = {}
      for name in readelf("--dyn-syms", module):gmatch "DEFAULT%s+%d+ ([%w_]+)" do
        names[#names + 1] = name
      end
      assert.same({ "luaopen_luaconnect_" .. module }, names)
    end)
  end

  it("has calls of libc that know the size of their buffers", function()
    assert.is_truthy(readelf("--dyn-syms", "core"):find("__memcpy_chk", 1, true))
  end)
end)
