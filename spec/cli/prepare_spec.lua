local program = require "spec.support.program"

local GOLDEN = [[
PUT https://connect.us-east-1.amazonaws.com/contact/task
Authorization: ***
Content-Type: application/json
Host: connect.us-east-1.amazonaws.com
User-Agent: AGENT
X-Amz-Date: DATE

{
  "Attributes": {
    "order": "***"
  },
  "ClientToken": "***",
  "ContactFlowId": "flow",
  "InstanceId": "i",
  "Name": "***"
}
]]

describe("luaconnect prepare #door", function()
  local function prepare(...)
    local status, output, errors = program.luaconnect("prepare", ...)
    return status, (output:gsub("User%-Agent: [^\n]+", "User-Agent: AGENT")
      :gsub("X%-Amz%-Date: %w+", "X-Amz-Date: DATE")), errors
  end

  it("shows the request without what is secret, and needs no credentials", function()
    assert.same({ 0, GOLDEN, "" }, { prepare("start-task-contact", "--InstanceId", "i", "--Name", "Ada",
      "--ContactFlowId", "flow", "--Attributes.order", "4711") })
  end)

  it("reveals the body when it is asked to", function()
    local _, output = prepare("start-task-contact", "--InstanceId", "i", "--Name", "Ada", "--ContactFlowId",
      "f",
      "--reveal")
    assert.matches('"Name": "Ada"', output, 1, true)
    assert.matches("Authorization: ***\n", output, 1, true)
  end)

  it("shows no token, in headers, in the path and in the query", function()
    for _, words in ipairs {
      { "send-message", "--ContentType", "text/plain", "--Content", "CANARY" },
      { "send-message", "--ContentType", "text/plain", "--Content", "c", "--reveal" },
      { "describe-view", "--service", "connectparticipant", "--ViewToken", "CANARY" },
      { "list-users", "--InstanceId", "i", "--NextToken", "CANARY", "--reveal" },
    } do
      local status, output, errors = prepare((table.unpack or unpack)(words)) -- luacheck: compat
      assert.equal(0, status, errors)
      assert.is_nil(output:find "CANARY", output)
    end
  end)

  it("refuses what a call would refuse", function()
    local status, output, errors = prepare("start-task-contact", "--InstanceId", "i")
    assert.same({ 7, "", "luaconnect: StartTaskContact: validation: Name: string expected, got nil\n" },
      { status, output, errors })
  end)
end)
