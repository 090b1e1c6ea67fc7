local core = require "luaconnect.core"
local openapi = require "luaconnect.openapi"
local program = require "spec.support.program"

describe("luaconnect schema #door", function()
  local function schema(...)
    return program.luaconnect("schema", ...)
  end

  it("shows a shape, and what an operation takes and answers", function()
    for _, name in ipairs { "StartTaskContactRequest", "start-task-contact" } do
      local status, output = schema(name)
      assert.equal(0, status)
      assert.same(core.schema("connect", "StartTaskContactRequest"), core.json_decode(output))
    end
    assert.same(core.schema("connect", "StartTaskContactResponse"),
      core.json_decode((select(2, schema("start-task-contact", "--answer")))))
  end)

  it("shows a service as OpenAPI", function()
    local status, output = schema("--openapi", "connectparticipant")
    assert.equal(0, status)
    assert.equal(openapi.encode(openapi.document "connectparticipant") .. "\n", output)
  end)

  it("refuses what is no service as OpenAPI", function()
    local status, _, errors = schema("--openapi", "conect")
    assert.equal(2, status)
    assert.matches("luaconnect: service: one of connect, ", errors, 1, true)
  end)

  it("refuses a name that several services have, and one that none has", function()
    local status, _, errors = schema "TagResourceRequest"
    assert.equal(2, status)
    assert.matches("--service expected, since connect, ", errors, 1, true)
    assert.equal(0, (schema("TagResourceRequest", "--service", "connectcases")))
    status, _, errors = schema "StartTaskContct"
    assert.equal(2, status)
    assert.matches("(did you mean `StartTaskContact`?)", errors, 1, true)
  end)
end)
