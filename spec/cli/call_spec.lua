local child = require "spec.support.child"
local emulator = require "luaconnect.emulator"
local program = require "spec.support.program"

local FLOW, QUEUE = emulator.FLOW_ID, emulator.QUEUE_ID

describe("luaconnect call #door", function()
  local door

  setup(function() door = child.serve("--flow", FLOW) end)
  teardown(function() door:close() end)

  local function call(...)
    return program.run(door, "bin/luaconnect", "call", ...)
  end

  -- what a call shows; it has to succeed
  local function shown(...)
    local status, output, errors = call(...)
    assert.equal(0, status, errors)
    assert.equal("", errors)
    return output
  end

  local function refused(expected, message, ...)
    local status, output, errors = call(...)
    assert.same({ expected, "" }, { status, output }, errors)
    assert.matches(message, errors, 1, true)
    assert.matches("^luaconnect: [^\n]+\n", errors)
    return errors
  end

  it("calls an operation in any spelling, with nested members by dotted names", function()
    for _, name in ipairs { "start-task-contact", "StartTaskContact", "start_task_contact" } do
      local output = shown(name, "--ContactFlowId", FLOW, "--Name", "Call Ada", "--Attributes.order", "4711",
        "--References.page.Type=URL", "--references.page.value", "https://example.com", "--query",
          "ContactId",
        "--output", "text")
      assert.matches("^%x+%-%x+%-%x+%-%x+%-%x+\n$", output)
    end
  end)

  it("has what was sent arrive", function()
    local id = shown("start-task-contact", "--contact-flow-id", FLOW, "--Name", "n",
      "--Attributes", '{"a":"1"}', '--Attributes["b-c"]', "2", "--validate", "off", "--query", "ContactId",
        "--output", "text"):match "%S+"
    assert.equal('{\n  "Attributes": {\n    "a": "1",\n    "b-c": "2"\n  }\n}\n',
      shown("get-contact-attributes", "--InitialContactId", id))
  end)

  it("shows an answer as JSON, as Lua, as text and as a table", function()
    local function queue(...)
      return shown("describe-queue", "--QueueId", QUEUE, "--query", ...)
    end
    assert.equal('"BasicQueue"\n', queue("Queue.Name"))
    assert.equal("BasicQueue\n", queue("Queue.Name", "--output", "text"))
    assert.equal("", queue("Queue.OutboundCallerConfig.OutboundCallerIdName"))
    assert.equal('{\n  Descrip', queue("Queue", "--output", "lua"):sub(1, 11))
    assert.matches("\nName +BasicQueue\n", queue("Queue", "--output", "table"))
    assert.matches("\nName\tBasicQueue\n", queue("Queue", "--output", "text"))
    assert.equal("{}\n", shown("get-contact-attributes", "--InitialContactId", shown("start-task-contact",
      "--Name", "n", "--ContactFlowId", FLOW, "--query", "ContactId", "--output", "text"):match "%S+",
      "--query", "Attributes"))
  end)

  it("goes through all pages", function()
    local function states(...)
      return select(2, shown("list-agent-statuses", "--MaxResults", "1", "--query",
        "AgentStatusSummaryList[*].Name", "--output", "text", ...):gsub("\n", ""))
    end
    assert.equal(1, states "--no-paginate")
    assert.is_true(states() > 1)
    local whole = shown("list-agent-statuses", "--MaxResults", "1")
    assert.is_nil(whole:find "NextToken")
    assert.matches("NextToken", shown("list-agent-statuses", "--MaxResults", "1", "--no-paginate"))
  end)

  it("reads an input from a file and from stdin, and lays options over it", function()
    local given = '{"Name":"n","ContactFlowId":"nope","Attributes":{"a":"1"}}'
    local _, id = program.run(door, "-e", ([[
      local words = { "--query", "ContactId", "--output", "text", "--ContactFlowId", "%s", "--Attributes.b",
        "2" }
      local pipe = io.popen("%s bin/luaconnect call start-task-contact --input - " .. table.concat(words,
        " "), "w")
      pipe:write '%s'
      pipe:close()
    ]]):format(FLOW, child.LUA, given))
    assert.equal('{\n  "a": "1",\n  "b": "2"\n}\n', shown("get-contact-attributes", "--InitialContactId",
      id:match "%S+", "--query", "Attributes"))
    local path = os.tmpname()
    local file = assert(io.open(path, "w"))
    file:write(('{"Name":"n","ContactFlowId":"%s"}'):format(FLOW))
    file:close()
    assert.matches("ContactId", shown("start-task-contact", "--input", path))
    os.remove(path)
  end)

  it("has the token of a participant from a file or the environment", function()
    local token = shown("start-chat-contact", "--ContactFlowId", FLOW, "--ParticipantDetails.DisplayName",
      "Ada",
      "--query", "ParticipantToken", "--output", "text"):match "%S+"
    local path = os.tmpname()
    local file = assert(io.open(path, "w"))
    file:write(token, "\n")
    file:close()
    assert.matches("ConnectionToken", shown("create-participant-connection", "--bearer", path,
      "--Type", "CONNECTION_CREDENTIALS"))
    os.remove(path)
    refused(1, "--bearer: ", "create-participant-connection", "--bearer", path, "--Type", "WEBSOCKET")
  end)

  it("refuses what the model does not know, with the nearest name", function()
    refused(2, "got 'start-chat-contcat' (did you mean `StartChatContact`?)", "start-chat-contcat")
    refused(2, "(did you mean `ParticipantDetails`?)", "start-chat-contact",
      "--ParticipantDetals.DisplayName", "A")
    refused(2, "(did you mean `DisplayName`?)", "start-chat-contact", "--ParticipantDetails.DisplayNam", "A")
    refused(2, "(did you mean `--region`?)", "list-users", "--regoin", "us-east-1")
    refused(2, "(did you mean `ContactId`?)", "start-chat-contact", "--query", "ContctId")
    refused(2, "--service: one of connect", "list-users", "--service", "conect")
    refused(2, "--service expected, since connect, connectcampaignsv2, connectcases have it", "tag-resource")
    refused(2, "operation expected", "\255")
  end)

  it("says what was expected of a value, and shows none that may be secret", function()
    refused(2, "integer expected, got 'five' (such as 5)", "start-chat-contact", "--ChatDurationInMinutes",
      "five")
    refused(2, "(such as 2024-05-01T12:00:00Z)", "start-task-contact", "--ScheduledTime", "tomorrow")
    refused(2, "boolean expected, got 'yes'", "create-evaluation-form", "--AsDraft", "yes")
    refused(2, "JSON object, or keys after a dot, expected", "start-chat-contact", "--Attributes",
      "order=4711")
    refused(2, "at line 2, column 6", "start-chat-contact", "--Attributes", '{"order":\n "a" x}')
    refused(2, "at line 2, column 1", "start-chat-contact", "--Attributes",
      '{"order":' .. (" "):rep(1e5) .. '"a",\n,}')
    refused(2, "elements are counted from 1", "start-task-contact", "--Attachments[0].FileName", "f")
    refused(2, "elements in order expected, [1] first", "start-task-contact", "--Attachments[2].FileName",
      "f")
    refused(2, "given twice", "start-task-contact", "--Name", "a", "--Name", "b")
    refused(2, "a value expected", "start-task-contact", "--Name")
    refused(2, "--bearer: ListUsers takes no token", "list-users", "--bearer", "/dev/null")
    refused(2, "a number of seconds", "list-users", "--timeout", "soon")
    refused(2, "--validate: model, strict or off", "list-users", "--validate", "much")
    refused(2, "--output: json, table, lua or text", "list-users", "--output", "xml")
    local errors = refused(2, "JSON object", "start-task-contact", "--Attributes", "CANARY")
    assert.is_nil(errors:find "CANARY")
  end)

  it("says where a file of input is no JSON, and that there is none", function()
    local path = os.tmpname()
    local file = assert(io.open(path, "w"))
    file:write '{"Name": "n",\n  "ContactFlowId": nope}'
    file:close()
    refused(1, path .. ": invalid JSON: value expected, got something else at line 2, column",
      "start-task-contact",
      "--input", path)
    os.remove(path)
    refused(1, "No such file", "start-task-contact", "--input", path)
    refused(1, "directory", "start-task-contact", "--input", "/tmp")
    refused(1, "at most 67108864 bytes expected, got more", "start-task-contact", "--input", "/dev/zero")
    refused(1, "/dev/null: invalid JSON: value expected", "start-task-contact", "--input", "/dev/null")
  end)

  it("ends with a status that says what kind of failure it was", function()
    local errors = refused(7, "ContactFlowId: string expected, got nil", "start-chat-contact",
      "--ParticipantDetails.DisplayName", "")
    assert.matches("\nluaconnect: ParticipantDetails.DisplayName: ", errors, 1, true)
    refused(8, "ResourceNotFoundException", "start-task-contact", "--ContactFlowId", "nope", "--Name", "n")
    refused(3, "endpoint", "list-users", "--region", "no where", "--endpoint", "")
    refused(5, "transport", "list-users", "--endpoint", "http://127.0.0.1:1", "--timeout", "1")
  end)
end)
