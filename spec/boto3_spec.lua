-- Python's boto3 against the HTTP door, with the model dumped out of the compiled one.

local child = require "spec.support.child"
local emulator = require "luaconnect.emulator"

local EXPECTED = [[
start_chat_contact CHAT API
start_task_contact TASK API
start_outbound_chat_contact CHAT API
start_web_rtc_contact VOICE WEBRTC_API
refused ContactNotFoundException 410
refused ResourceNotFoundException 404
refused InvalidRequestException 400
refused InvalidParameterException 400
refused NotImplementedException 501
refused InvalidSignatureException 403
]]

local LIVES = [[
chat with grace
attached 4
transcript joined, joined, Grüß Gott, hello, APPROVED
refused ValidationException 400
refused AccessDeniedException 403
refused AccessDeniedException 403
ended CUSTOMER_DISCONNECT
file APPROVED
task with grace
ended AGENT_COMPLETED 1
]]

local CENTRE = [[
pages of [4, 2]
found ['queue 4']
user edsger {'floor': '3'}
refused DuplicateResourceException 409
refused ResourceInUseException 409
refused ResourceNotFoundException 404
domain {'floor': '4'}
]]

describe("boto3 #door", function()
  local server, folder

  setup(function()
    folder = os.tmpname()
    os.remove(folder)
    local status, _, errors = child.run { "env", "-u", "LUA_CPATH", "lua5.4", "tools/modeldump.lua", folder }
    assert(status == 0, errors)
    server = child.serve()
  end)

  teardown(function()
    if server then server:close() end
    os.execute("rm -rf '" .. folder .. "'")
  end)

  it("starts all four contacts, describes and stops them, and sees the errors of the model", function()
    local status, output, errors = child.run { "env", "AWS_DATA_PATH=" .. folder, "python3",
      "spec/boto3/start_contacts.py", server.url, emulator.INSTANCE_ID, emulator.FLOW_ID }
    assert.equal("", errors)
    assert.equal(EXPECTED, output)
    assert.equal(0, status)
    assert.equal("", server:errors())
  end)

  it("sets up a contact centre, and turns its pages", function()
    local status, output, errors = child.run { "env", "AWS_DATA_PATH=" .. folder, "python3",
      "spec/boto3/configure.py", server.url, emulator.INSTANCE_ID }
    assert.equal("", errors)
    assert.equal(CENTRE, output)
    assert.equal(0, status)
    assert.equal("", server:errors())
  end)

  it("lives through a chat and a task, with an agent", function()
    local status, output, errors = child.run { "env", "AWS_DATA_PATH=" .. folder, "python3",
      "spec/boto3/lives.py", server.url, emulator.INSTANCE_ID, emulator.FLOW_ID, emulator.QUEUE_ID }
    assert.equal("", errors)
    assert.equal(LIVES, output)
    assert.equal(0, status)
    assert.equal("", server:errors())
  end)
end)
