local members = require "luaconnect.cli.members"

local ROWS = { { "region" }, { "no-paginate", flag = true } }

describe("options that are members", function()
  it("are taken out of a command line", function()
    local rest, taken = members.take({ "call", "op", "--Name", "Ada", "--region", "--x", "--no-paginate",
      "y", "-h",
      "--A=b=c", "--Flag", "--help" }, ROWS)
    assert.same({ "call", "op", "--region", "--x", "--no-paginate", "y", "-h", "--help" }, rest)
    assert.same({ { name = "Name", value = "Ada" }, { name = "A", value = "b=c" }, { name = "Flag" } }, taken)
  end)

  local function input(operation, ...)
    local _, taken = members.take({ ... }, ROWS)
    return members.input("connect", operation, taken, ROWS)
  end

  it("have the types of the model", function()
    assert.same({ Name = "5", ScheduledTime = 1714564800 },
      input("StartTaskContact", "--Name", "5", "--ScheduledTime", "2024-05-01T12:00:00Z"))
    assert.same({ QueuePriority = 5 }, input("UpdateContactRoutingData", "--queue-priority", "5"))
    assert.same({ QueuePriority = "9223372036854775807" },
      input("UpdateContactRoutingData", "--QueuePriority", "9223372036854775807"))
    assert.same({ AsDraft = true }, input("CreateEvaluationForm", "--AsDraft"))
    assert.same({ AsDraft = false }, input("CreateEvaluationForm", "--AsDraft", "false"))
  end)

  it("fill lists, maps and structures", function()
    assert.same({ QuickConnectIds = { "a", "b" } },
      input("AssociateQueueQuickConnects", "--QuickConnectIds", "a", "--QuickConnectIds", "b"))
    assert.same({ QuickConnectIds = { "a", "b" } },
      input("AssociateQueueQuickConnects", "--QuickConnectIds[1]", "a", "--QuickConnectIds[2]", "b"))
    assert.same({ QuickConnectIds = { "a", "b" } },
      input("AssociateQueueQuickConnects", "--QuickConnectIds", '["a","b"]'))
    assert.same({ References = { page = { Type = "URL", Value = "v" } } },
      input("StartTaskContact", "--References", '{"page":{"Type":"URL"}}', "--References.page.Value", "v"))
    assert.same({ Attributes = { ["1"] = "x" } }, input("StartTaskContact", "--Attributes.1", "x"))
  end)

  it("are refused, with a reason", function()
    for message, words in pairs {
      ["given twice"] = { "--Name", "a", "--Name", "b" },
      ["a name, [n], [*] or [\"key\"] expected"] = { "--Name." },
      ["[*] is for queries"] = { "--Attachments[*].FileName", "f" },
      ["nothing expected below a value of type string"] = { "--Name.x", "y" },
      ["--nothing-like-it: unknown member or option"] = { "--nothing-like-it" },
    } do
      local made, err = input("StartTaskContact", (table.unpack or unpack)(words)) -- luacheck: compat
      assert.is_nil(made, message)
      assert.matches(message, err, 1, true)
    end
  end)
end)
