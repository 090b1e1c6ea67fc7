-- The rockspec lists every file that an installation needs, and no other.

local rockspec = {}
if setfenv then -- 5.1
  setfenv(assert(loadfile "luaconnect-scm-1.rockspec"), rockspec)()
else
  assert(loadfile("luaconnect-scm-1.rockspec", "t", rockspec))()
end

local function modules()
  local found = {}
  local pipe = assert(io.popen "find lua -name '*.lua'")
  for file in pipe:lines() do
    found[file:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/", ".")] = file
  end
  pipe:close()
  return found
end

local function exists(file)
  local f = io.open(file)
  return f ~= nil and f:close()
end

describe("the rockspec #tree", function()
  it("lists the Lua modules of the tree", function()
    assert.same(modules(), rockspec.build.install.lua)
  end)

  it("installs both C modules from where it builds them", function()
    for name, file in pairs(rockspec.build.install.lib) do
      assert.equal(rockspec.build.build_variables.OUT .. "/" .. name:gsub("%.", "/") .. ".so", file)
    end
  end)

  it("installs the command", function()
    for _, file in pairs(rockspec.build.install.bin) do
      assert.is_true(exists(file), file)
    end
  end)
end)
