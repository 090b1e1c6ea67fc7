local child = require "spec.support.child"
local core = require "luaconnect.core"
local courier = require "luaconnect.emulator.courier"
local private = require "luaconnect.private"

-- permissions of a file, in octal digits; nil where there is none
local function mode(path)
  local status, output = child.run { "stat", "-L", "-c", "%a", path }
  return status == 0 and output:match "%d+" or nil
end

describe("a private file", function()
  local path

  before_each(function()
    path = os.tmpname()
    os.remove(path)
  end)
  after_each(function() os.remove(path) end)

  it("is its owner's alone, however it is opened", function()
    for _, how in ipairs { "w", "a", "wb" } do
      local file = assert(private.open(path, how))
      file:write "personal"
      file:close()
      assert.equal("600", mode(path))
      os.remove(path)
    end
  end)

  it("is one of those that the emulator writes events and records to", function()
    local carrier = assert(courier.new(path, error))
    carrier:put { phone = "+4930" }
    carrier:close()
    assert.equal("600", mode(path))
  end)

  it("that was there keeps its mode and what it held", function()
    local file = assert(io.open(path, "w"))
    file:write "a"
    file:close()
    child.run { "chmod", "640", path }
    file = assert(private.open(path, "a"))
    file:write "b"
    file:close()
    assert.equal("640", mode(path))
    assert.equal("ab", assert(io.open(path)):read "*a")
  end)

  it("does not wait for a pipe, and makes none of what SQLite calls no file", function()
    child.run { "mkfifo", path }
    private.create(path)
    private.create ""
    private.create ":memory:"
    assert.is_nil(io.open ":memory:")
  end)

  it("that cannot be made is told by whoever opens it", function()
    local file, err = private.open("/nowhere/file", "w")
    assert.is_nil(file)
    assert.matches("^/nowhere/file: ", err)
    local made, why = core.create_private "/nowhere/file"
    assert.is_nil(made)
    assert.matches("^/nowhere/file: ", why)
    assert.error(function() core.create_private "a\0b" end)
  end)
end)
