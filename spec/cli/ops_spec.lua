local core = require "luaconnect.core"
local program = require "spec.support.program"

describe("luaconnect ops #door", function()
  local function ops(...)
    return program.luaconnect("ops", ...)
  end

  it("lists every operation of the five services", function()
    local status, output = ops()
    assert.equal(0, status)
    local count = 0
    for _, service in ipairs(core.services()) do count = count + #core.operations(service) end
    assert.equal(count, select(2, output:gsub("\n", "")))
    assert.matches("\nstart%-chat%-contact +connect +StartChatContact\n", output)
    assert.matches("\nsend%-message +connectparticipant +SendMessage\n", output)
  end)

  it("finds those with all of some words in their names", function()
    assert.same({ 0, "start-task-contact            connect  StartTaskContact\n"
      .. "update-contact-task-template  connect  UpdateContactTaskTemplate\n", "" }, { ops("task",
        "contact") })
    assert.same({ 0, "list-domains  connectcases  ListDomains\n", "" },
      { ops("listdomain", "--service", "connectcases") })
  end)

  it("says that there is none", function()
    assert.same({ 1, "", "luaconnect: no operation has 'nothing' in its name\n" }, { ops "nothing" })
    local status, _, errors = ops("--service", "conect")
    assert.equal(2, status)
    assert.matches("--service: one of connect,", errors, 1, true)
  end)
end)
