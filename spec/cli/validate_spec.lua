local program = require "spec.support.program"

describe("luaconnect validate #door", function()
  local function validate(...)
    return program.luaconnect("validate", ...)
  end

  it("says nothing of an input that is sound", function()
    assert.same({ 0, "", "" }, { validate("start-task-contact", "--InstanceId", "i", "--Name", "n",
      "--ContactFlowId", "f") })
  end)

  it("writes a line for each violation, those of documented rules too", function()
    assert.same({ 7,
      "ContactFlowId: exactly one of ContactFlowId, QuickConnectId, TaskTemplateId expected, got none\n",
      "" }, { validate("start-task-contact", "--InstanceId", "i", "--Name", "n") })
    assert.same({ 0, "", "" }, { validate("start-task-contact", "--InstanceId", "i", "--Name", "n",
      "--validate", "model") })
    local _, output = validate("start-chat-contact", "--ContactFlowId", "f",
      "--ParticipantDetails.DisplayName",
      "Ada", "--ChatDurationInMinutes", "5")
    assert.equal("ChatDurationInMinutes: at least 60 expected, got 5\nInstanceId: string expected, got nil\n",
      output)
  end)

  it("has the command line refused before", function()
    local status, output, errors = validate("start-task-contact", "--Nme", "n")
    assert.same({ 2, "" }, { status, output })
    assert.equal("luaconnect: --Nme: unknown member or option (did you mean `Name`?)\n", errors)
  end)
end)
