local core = require "luaconnect.core"
local example = require "luaconnect.cli.example"
local files = require "spec.support.files"
local members = require "luaconnect.cli.members"
local program = require "spec.support.program"

describe("luaconnect describe #door", function()
  local function describe_it(...)
    return program.luaconnect("describe", ...)
  end

  it("tells of an operation", function()
    for _, name in ipairs { "start-task-contact", "send-message", "list-users" } do
      assert.same({ 0, files.read("spec/cli/golden/describe-" .. name .. ".txt"), "" }, { describe_it(name) })
    end
  end)

  it("tells of a member", function()
    assert.same({ 0, "References: map of Reference\n\nMembers\n" },
      { 0, (select(2, describe_it("start-task-contact", "References")):match "^.-\n\nMembers\n") })
    assert.same({ 0, "References.Value: string, 0 to 4096 characters\n", "" },
      { describe_it("start-task-contact", "References.Value") })
    local status, _, errors = describe_it("start-task-contact", "Referenes")
    assert.same({ 2, "luaconnect: 'Referenes': unknown member `Referenes` (did you mean `References`?)\n" },
      { status, errors })
  end)

  it("refuses what is none", function()
    assert.equal(2, (describe_it "nothing-at-all"))
    assert.equal(2, (describe_it("list-users", "--levels", "0")))
    assert.equal(2, (describe_it "tag-resource"))
  end)
end)

describe("an example", function()
  it("is sound for every operation, as it stands and as words of a command line", function()
    local connect = require "luaconnect"
    for _, service in ipairs(core.services()) do
      local client = connect.service(service, {})
      for _, name in ipairs(core.operations(service)) do
        local input = example.input(service, name, os.time())
        assert.is_true(client:validate(name, input, "strict"), name)
        local words = example.words(service, name, input)
        local rest, taken = members.take(words, {})
        assert.same({}, rest, name)
        local given = assert(members.input(service, name, taken, {}))
        assert.is_true(client:validate(name, given, "strict"), name)
      end
    end
  end)
end)
