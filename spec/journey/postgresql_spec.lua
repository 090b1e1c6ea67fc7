-- What init_spec says of journeys holds for those whose journal is in PostgreSQL.
local journals = require "spec.support.journal"
local postgres = require "spec.support.postgres"

describe("on PostgreSQL #door #libpq", function()
  local missing = postgres.missing()
  if missing then
    it("is skipped", function() pending(missing) end)
    return
  end

  local server
  setup(function()
    server = postgres.start()
    journals.on(server)
  end)
  teardown(function()
    journals.on(nil)
    server:close()
  end)

  local env = _G.getfenv and _G.getfenv() or _ENV -- luacheck: ignore _ENV
  assert(loadfile("spec/journey/init_spec.lua", "t", env))()
end)
