-- A chat that goes on after a kill of its emulator.

local child = require "spec.support.child"
local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"

describe("a chat #door", function()
  local data, server, client, guest

  local function serve()
    server = child.serve("--data", data)
    client = assert(connect.client {
      region = emulator.REGION, credentials = emulator.CREDENTIALS, endpoint = server.url,
    })
    guest = assert(connect.participant { region = emulator.REGION, endpoint = server.url })
  end

  setup(function()
    data = os.tmpname()
    os.remove(data)
    serve()
  end)

  teardown(function()
    server:close()
    for _, suffix in ipairs { "", "-wal", "-shm" } do os.remove(data .. suffix) end
  end)

  local function transfer(method, url, headers, body)
    return assert(client:opened():send { method = method, url = url, headers = headers or {}, body = body })
  end

  it("has its items, tokens and files after a kill of the process", function()
    local chat = assert(client:start_chat_contact {
      InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID,
      ParticipantDetails = { DisplayName = "Ada" },
    })
    local token = assert(guest:create_participant_connection {
      ParticipantToken = chat.ParticipantToken, Type = { "WEBSOCKET", "CONNECTION_CREDENTIALS" },
    }).ConnectionCredentials.ConnectionToken
    assert(guest:send_message { ConnectionToken = token, ContentType = "text/plain", Content = "hi" })
    local file = assert(guest:start_attachment_upload {
      ConnectionToken = token, AttachmentName = "a.txt", ContentType = "text/plain",
      AttachmentSizeInBytes = 5,
    })
    local upload = file.UploadMetadata
    assert.equal(200, transfer("PUT", upload.Url, upload.HeadersToInclude, "hello").status)
    assert(guest:complete_attachment_upload {
      ConnectionToken = token, AttachmentIds = { file.AttachmentId },
    })
    server:stop "KILL"
    server:close()
    serve()
    local moved = transfer("POST", server.url .. "/_emulator/clock",
      { ["content-type"] = "application/json" }, '{"advance":3}')
    assert.equal(200, moved.status)
    local list = assert(guest:get_transcript { ConnectionToken = token, SortOrder = "ASCENDING" }).Transcript
    assert.same({ "hi", "APPROVED" }, { list[2].Content, list[3].Attachments[1].Status })
    local got = assert(guest:get_attachment { ConnectionToken = token, AttachmentId = file.AttachmentId })
    assert.equal("hello", transfer("GET", got.Url).body)
    assert(guest:disconnect_participant { ConnectionToken = token })
    assert.equal("", server:errors())
  end)
end)
