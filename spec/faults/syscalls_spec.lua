-- Every system call fails in turn: calls end with a contact or a clear error, journals go on, and nothing
-- is done twice. FAULTS_MOST says how many calls of each name are made to fail.

local child = require "spec.support.child"
local core = require "luaconnect.core"
local program = require "spec.support.program"

local MOST = os.getenv "FAULTS_MOST" or "1"

local BUILD = [[mkdir "$1" && ${CC:-cc} -shared -fPIC -O1 $(pkg-config --cflags lua5.4) -o "$1/faulty.so" \
  spec/support/faulty.c]]

local function build(folder)
  local status, _, errors = child.run { "sh", "-c", BUILD, "sh", folder }
  assert(status == 0, errors)
end

-- names that are not those of another list
local function names_but(list, others)
  local found = {}
  for name in pairs(list) do
    if others[name] then found[#found + 1] = name end
  end
  return found
end

describe("a system call that fails #door #preload", function()
  local folder = os.tmpname()
  local server

  setup(function()
    os.remove(folder)
    build(folder)
    server = child.serve()
  end)

  teardown(function()
    child.run { "rm", "-r", folder }
    if server then server:close() end
  end)

  local function told_by(...)
    local status, output, errors = program.command(server, { "env", "LD_PRELOAD=" .. folder .. "/faulty.so",
      "LUA_CPATH=" .. package.cpath .. ";" .. folder .. "/?.so", child.LUA, ... })
    assert(status == 0, output .. errors)
    local told = assert(core.json_decode(output))
    assert.same({}, told.wrong)
    assert.is_true(told.cases > 10)
    return told
  end

  -- how often each contact is there that somebody has begun
  local function contacts()
    local _, text = child.run { "curl", "-s", server.url .. "/_emulator/snapshot" }
    local counts, snapshot = {}, assert(core.json_decode(text))
    for _, row in ipairs((snapshot.collections or snapshot).contacts) do
      local name = row.doc.record.Name
      counts[name] = (counts[name] or 0) + 1
    end
    return counts
  end

  for _, wire in ipairs { "own", "curl" } do
    it("in a transport is told, or made good, by the wire of " .. wire, function()
      for _, attempts in ipairs { "1", "3" } do
        local told = told_by("spec/faults/transport.lua", MOST, wire, attempts)
        local counts = contacts()
        for name in pairs(told.started) do assert.equal(1, counts[name], name) end
        for name, count in pairs(counts) do assert.equal(1, count, name) end
        assert.same({}, names_but(told.unsent, counts))
      end
    end)
  end

  it("in a journal is told, and the journal goes on", function()
    assert.is_true(told_by("spec/faults/journal.lua", MOST).errors > 5)
  end)
end)
