local support = require "spec.support.world"

local w, take_part, token, id
before_each(function()
  w = support.new()
  take_part = function(...) return support.take_part(w, ...) end
  id, token = support.chat(w)
end)

local function start(changes, who)
  local input = {
    AttachmentName = "note.txt", ContentType = "text/plain", AttachmentSizeInBytes = 5,
    ClientToken = w.uuid(),
  }
  for name, value in pairs(changes or {}) do input[name] = value end
  return take_part(who or token, "StartAttachmentUpload", input)
end

local function put(started, bytes, changes)
  local headers = {}
  for name, value in pairs(started.UploadMetadata.HeadersToInclude) do headers[name] = value end
  for name, value in pairs(changes or {}) do headers[name] = value or nil end
  local url = started.UploadMetadata.Url
  return w:handle { method = "PUT", url = url, headers = headers, body = bytes or "hello" }
end

local function complete(attachment, who)
  return take_part(who or token, "CompleteAttachmentUpload", {
    AttachmentIds = { attachment }, ClientToken = "same",
  })
end

local function fetch(attachment, who, seconds)
  return take_part(who or token, "GetAttachment", { AttachmentId = attachment, UrlExpiryInSeconds = seconds })
end

local function refused(code, status, message, output, err)
  assert.is_nil(output)
  assert.same({ code, status }, { err.code, err.status })
  assert.matches(message, err.message)
end

local function attach(bytes, changes)
  local input = { AttachmentSizeInBytes = #bytes }
  for name, value in pairs(changes or {}) do input[name] = value end
  local started = assert(start(input))
  assert.equal(200, put(started, bytes).status)
  assert(complete(started.AttachmentId))
  return started.AttachmentId
end

describe("an attachment", function()
  it("is put, looked at, and fetched", function()
    local heard = {}
    w.chats:on(function(item) heard[#heard + 1] = item end)
    local started = assert(start())
    assert.equal("2023-11-14T22:18:20.000Z", started.UploadMetadata.UrlExpiry)
    local response = put(started)
    assert.same({ 200, "" }, { response.status, response.body })
    assert.same({}, heard)
    assert(complete(started.AttachmentId))
    local item = heard[1]
    assert.same({ "ATTACHMENT", "CUSTOMER", nil, nil },
      { item.Type, item.ParticipantRole, item.Content, item.ContentType })
    assert.same({ {
      AttachmentId = started.AttachmentId, AttachmentName = "note.txt", ContentType = "text/plain",
      Status = "IN_PROGRESS",
    } }, item.Attachments)
    refused("ValidationException", 400, "^AttachmentId: an approved", fetch(started.AttachmentId))
    w.clock:advance(1)
    w:tick()
    assert.same({ item.Id, "APPROVED" }, { heard[2].Id, heard[2].Attachments[1].Status })
    local list = assert(take_part(token, "GetTranscript")).Transcript
    assert.equal("APPROVED", list[1].Attachments[1].Status)
    local got = assert(fetch(started.AttachmentId, support.agent(w, id), 5))
    assert.same({ 5, "2023-11-14T22:13:26.000Z" }, { got.AttachmentSizeInBytes, got.UrlExpiry })
    response = w:handle { method = "GET", url = got.Url, headers = { Origin = "http://page.example" } }
    assert.same({ 200, "hello", "text/plain", 'attachment; filename="note.txt"', "*" }, {
      response.status, response.body, response.headers["content-type"],
      response.headers["content-disposition"], response.headers["access-control-allow-origin"],
    })
    w.clock:advance(5)
    assert.equal(403, w:handle({ method = "GET", url = got.Url }).status)
  end)

  it("may have any bytes", function()
    local all = {}
    for i = 0, 255 do all[i + 1] = string.char(i) end
    local bytes = table.concat(all):rep(3000) .. "x" -- more than one part, of an odd length
    local attachment = attach(bytes, { AttachmentName = "photo.PNG", ContentType = "image/png" })
    w.clock:advance(1)
    local response = w:handle { method = "GET", url = assert(fetch(attachment)).Url }
    assert.is_true(bytes == response.body)
    assert.equal("image/png", response.headers["content-type"])
  end)

  it("with the test virus is rejected", function()
    local attachment = attach "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
    w.clock:advance(1)
    refused("ValidationException", 400, "^AttachmentId: ", fetch(attachment))
    assert.equal("REJECTED", assert(take_part(token, "GetTranscript")).Transcript[1].Attachments[1].Status)
  end)

  it("survives a restore while it is looked at", function()
    local attachment = attach "hello"
    assert(w:restore(w.store:snapshot()))
    w.clock:advance(1)
    assert(fetch(attachment))
  end)

  it("is put with each header, at its size, in time, until it is complete", function()
    local started = assert(start())
    assert.equal(403, put(started, nil, { ["Content-Type"] = "text/html" }).status)
    assert.equal(403, put(started, nil, { ["x-amz-meta-file"] = false }).status)
    assert.equal(400, put(started, "hell").status)
    assert.equal(400, put(started, "hello!").status)
    local url = started.UploadMetadata.Url
    assert.equal(403, w:handle({ method = "GET", url = url }).status)
    assert.equal(403, w:handle({ method = "DELETE", url = url }).status)
    assert.equal(403, w:handle({ method = "PUT", url = (url:gsub("%x+$", "0")), body = "hello" }).status)
    refused("ValidationException", 400, "^AttachmentIds%[1%]: an attachment whose bytes were put",
      complete(started.AttachmentId))
    w.clock:advance(300)
    assert.equal(403, put(started).status)
    started = assert(start())
    assert.equal(200, put(started, "first").status)
    assert.equal(200, put(started, "other").status)
    assert(complete(started.AttachmentId))
    assert.equal(403, put(started, "third").status)
    w.clock:advance(1)
    assert.equal("other", w:handle({ method = "GET", url = assert(fetch(started.AttachmentId)).Url }).body)
  end)

  it("is completed once, by whom it belongs to", function()
    local started = assert(start())
    put(started)
    local agent = support.agent(w, id)
    refused("ValidationException", 400, "of this participant", complete(started.AttachmentId, agent))
    refused("ValidationException", 400, "of this participant", complete "nothing")
    local _, other = support.chat(w)
    refused("ValidationException", 400, "of this participant", complete(started.AttachmentId, other))
    assert(complete(started.AttachmentId))
    refused("ConflictException", 409, "not complete", complete(started.AttachmentId))
    w.clock:advance(1)
    refused("ValidationException", 400, "^AttachmentId: ", fetch(started.AttachmentId, other))
    refused("ValidationException", 400, "^UrlExpiryInSeconds: ", fetch(started.AttachmentId, nil, 4))
  end)

  it("is there for the chat that continues this one", function()
    local attachment = attach "hello"
    w.clock:advance(1)
    assert(take_part(token, "DisconnectParticipant"))
    local _, later = support.chat(w, {
      PersistentChat = { RehydrationType = "FROM_SEGMENT", SourceContactId = id },
    })
    assert(fetch(attachment, later))
    local _, other = support.chat(w)
    refused("ValidationException", 400, "^AttachmentId: ", fetch(attachment, other))
  end)

  it("is nothing for bots", function()
    local attachment = attach "hello"
    w.clock:advance(1)
    local bot = w.participants:add(w.contacts.all:get(id), "CUSTOM_BOT", "Bot")
    refused("AccessDeniedException", 403, "^Access denied$",
      fetch(attachment, (w.participants:connection(bot, w.clock:now()))))
  end)

  it("has a name, a type and a size that are allowed", function()
    for _, changes in ipairs {
      { AttachmentName = "run.exe" }, { AttachmentName = "none" }, { AttachmentName = ".txt." },
      { AttachmentName = "../a.txt" }, { AttachmentName = "a\\b.txt" }, { AttachmentName = "a\nb.txt" },
      { AttachmentSizeInBytes = 20 * 1024 * 1024 + 1 }, { AttachmentSizeInBytes = 0 },
      { AttachmentSizeInBytes = -1 }, { ContentType = "text/plain\r\nx: y" }, { AttachmentName = "" },
    } do
      refused("ValidationException", 400, "^%a+: ", start(changes))
    end
    w = support.new { files = { megabytes = 1, types = { "exe" } } }
    id, token = support.chat(w)
    assert(start { AttachmentName = "run.exe", AttachmentSizeInBytes = 1024 * 1024 })
    refused("ValidationException", 400, "^AttachmentSizeInBytes: at most 1048576 bytes expected, got 1048577",
      start { AttachmentSizeInBytes = 1024 * 1024 + 1 })
  end)

  it("is one of 35 in a chat", function()
    for _ = 1, 35 do assert(start()) end
    refused("ServiceQuotaExceededException", 402, "at most 35", start())
    id, token = support.chat(w)
    assert(start())
  end)
end)
