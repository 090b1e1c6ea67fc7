-- Every allocation fails in turn, under a pool of connections and under a whole call: each ends with an
-- answer or an error, nothing leaks, and what comes after is as good as ever. Left out is libcurl's own
-- HTTP, since libcurl 7.88 divides by zero when the table of a socket's transfers cannot be made.

local child = require "spec.support.child"
local wire = require "spec.support.wire"

local BUILD = [[${CC:-cc} -std=c99 -D_POSIX_C_SOURCE=200809L $(pkg-config --cflags lua5.4) -O1 -Wl,-E \
  -o "$1" spec/support/failing.c -llua5.4]]

describe("an allocation that fails #door #preload", function()
  local host, server = os.tmpname(), nil

  setup(function()
    local status, _, errors = child.run { "sh", "-c", BUILD, "sh", host }
    assert(status == 0, errors)
    server = wire.start()
  end)

  teardown(function()
    os.remove(host)
    if server then server:close() end
  end)

  local function cases_of(...)
    local status, output, errors = child.run { "timeout", "300", host, ... }
    assert(status == 0, output .. errors)
    return tonumber(output:match "^(%d+) cases")
  end

  it("under a pool is told, and leaks nothing", function()
    assert.is_true(cases_of("spec/faults/memory.lua", server.url .. "/ok", "own") > 200)
  end)

  it("under a call is told, and the next call succeeds", function()
    assert.is_true(cases_of("spec/faults/calls.lua") > 50)
  end)
end)
