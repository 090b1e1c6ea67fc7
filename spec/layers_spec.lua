-- Reads the #include and require lines of the tree and keeps "dependencies
-- point one way" true.

local function lines(command)
  local pipe = assert(io.popen(command))
  local list = {}
  for line in pipe:lines() do
    list[#list + 1] = line
  end
  pipe:close()
  return list
end

local function set(words)
  local s = {}
  for word in words:gmatch "%S+" do
    s[word] = true
  end
  return s
end

--- Every match of `pattern` in the files below `where`, as { file, match }.
local function mentions(where, suffix, pattern)
  local list = {}
  for _, file in ipairs(lines("find " .. where .. " -name '*." .. suffix .. "' | sort")) do
    for line in io.lines(file) do
      local what = line:match(pattern)
      if what then
        list[#list + 1] = { file = file, what = what }
      end
    end
  end
  return list
end

local function expect(list, allowed)
  local wrong = {}
  for _, m in ipairs(list) do
    if not allowed(m.what, m.file) then
      wrong[#wrong + 1] = m.file .. " needs " .. m.what
    end
  end
  assert.same({}, wrong)
end

describe("a C layer #tree", function()
  local STANDARD = set [[assert.h ctype.h errno.h float.h inttypes.h limits.h locale.h math.h
    stdarg.h stdbool.h stddef.h stdint.h stdio.h stdlib.h string.h strings.h time.h]]
  local POSIX = set [[dirent.h fcntl.h poll.h signal.h sys/epoll.h sys/types.h unistd.h]]
  local OUTSIDE = {
    ["crypto.c"] = set "openssl/crypto.h openssl/err.h openssl/evp.h sys/random.h unistd.h",
    ["pattern.c"] = set "pcre2.h",
  }

  local function system(layer, extra)
    expect(mentions("csrc/" .. layer, "[ch]", "^#include%s*<(.-)>"), function(what, file)
      return STANDARD[what] or extra(what, file:match "[^/]+$")
    end)
  end

  -- our own headers: by name within the layer, by folder from another one
  local function own(layer, below)
    expect(mentions("csrc/" .. layer, "[ch]", '^#include%s*"(.-)"'), function(what)
      local folder = what:match "^(.-)/"
      return folder == nil or folder == layer or below[folder]
    end)
  end

  it("core includes the C library; OpenSSL and randomness, and PCRE2, in one file each", function()
    system("core", function(what, name)
      return OUTSIDE[name] and OUTSIDE[name][what]
    end)
    own("core", {})
  end)

  it("model includes core and nothing of the system", function()
    system("model", function() end)
    own("model", set "core")
  end)

  it("net includes core, POSIX, epoll and libcurl", function()
    system("net", function(what)
      return POSIX[what] or what:find "^curl/"
    end)
    own("net", set "core")
  end)

  it("bind includes them all, and Lua", function()
    system("bind", function(what, file)
      return set "lua.h lauxlib.h lualib.h"[what]
        or file == "file.c" and set "fcntl.h unistd.h"[what]
    end)
    own("bind", set "core model net")
  end)

  it("asks for the version of Lua in compat.h alone", function()
    expect(mentions("csrc", "[ch]", "^#%s*%a+.*(LUA_VERSION_NUM)"), function(_, file)
      return file == "csrc/bind/compat.h"
    end)
  end)
end)

describe("a Lua layer #tree", function()
  -- what each part may require of the others; C modules are "core" and "net"
  local MAY = {
    cli = set "client emulator journey transport credentials base core",
    journey = set "client emulator transport base core", -- a dry run is one against the emulator
    resty = set "client credentials transport base core",
    client = set "credentials transport base core",
    emulator = set "transport base core",
    transport = set "base core net emulator",
    credentials = set "transport base core",
    base = set "core",
  }
  local CLIENT = set "luaconnect luaconnect.client luaconnect.parallel"

  -- "luaconnect.emulator.http" -> "emulator"; the small modules are "base"
  local function part(module)
    if CLIENT[module] then
      return "client"
    end
    local name = module:match "^luaconnect%.([^.]+)"
    return (MAY[name] or name == "core" or name == "net") and name or "base"
  end

  local function module(file)
    return (file:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/init$", ""):gsub("/", "."))
  end

  local needs = mentions("lua", "lua", "require%s*%(?%s*[\"']([%w_.]+)[\"']")
  for _, lazily in ipairs(mentions("lua", "lua", "lazy%s*%(?%s*[\"']([%w_.]+)[\"']")) do
    needs[#needs + 1] = lazily
  end

  it("requires only what lies below it", function()
    expect(needs, function(what, file)
      if not what:find "^luaconnect" then
        return true
      end
      local from, to = part(module(file)), part(what)
      return from == to or MAY[from][to]
    end)
  end)

  it("leaves other people's modules to the doors, their own transports and the command line", function()
    expect(needs, function(what, file)
      return what:find "^luaconnect" or what == "ffi" or what == "ngx.semaphore"
        or file:match "^lua/luaconnect/transport/(%a+)%.lua$" == what:match "^%a+"
        or file:find "^lua/luaconnect/emulator/" or file:find "^lua/luaconnect/cli/"
    end)
  end)

  it("loads luaconnect.net in the curl transport alone", function()
    expect(needs, function(what, file)
      return what ~= "luaconnect.net" or file == "lua/luaconnect/transport/curl.lua"
    end)
  end)
end)
