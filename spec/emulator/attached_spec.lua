local core = require "luaconnect.core"
local support = require "spec.support.world"

local w, arn
before_each(function()
  w = support.new()
  local task = assert(support.start(w, "StartTaskContact"))
  arn = support.describe(w, task.ContactId).Arn
end)

local function start(changes)
  local input = {
    FileName = "order.pdf", FileSizeInBytes = 5, FileUseCaseType = "ATTACHMENT", AssociatedResourceArn = arn,
  }
  for name, value in pairs(changes or {}) do input[name] = value end
  return support.call(w, "StartAttachedFileUpload", input)
end

local function about(operation, file, changes)
  local input = { FileId = file, AssociatedResourceArn = arn }
  for name, value in pairs(changes or {}) do input[name] = value end
  return support.call(w, operation, input)
end

local function put(started, bytes)
  local upload = started.UploadUrlMetadata
  return w:handle { method = "PUT", url = upload.Url, headers = upload.HeadersToInclude, body = bytes }
end

-- what a refusal says, with its Reason
local function refused(code, status, message, operation, input)
  input.InstanceId = support.INSTANCE
  local response = w:handle(support.request(w, operation, input))
  local body = core.json_decode(response.body)
  assert.same({ code, status }, { response.headers["x-amzn-errortype"], response.status })
  assert.matches(message, body.Message)
  return body.Reason
end

local function refused_start(code, status, message, changes)
  local input = {
    FileName = "order.pdf", FileSizeInBytes = 5, FileUseCaseType = "ATTACHMENT", AssociatedResourceArn = arn,
  }
  for name, value in pairs(changes) do input[name] = value end
  return refused(code, status, message, "StartAttachedFileUpload", input)
end

describe("an attached file", function()
  it("is put, looked at, and fetched (FILE-1, 5, 8)", function()
    local started = assert(start { Tags = { kind = "order" } })
    local id = started.FileId
    assert.same({ "PROCESSING", "2023-11-14T22:13:20.000Z" }, { started.FileStatus, started.CreationTime })
    assert.equal(arn:match "^.*:instance/[^/]*" .. "/file/" .. id, started.FileArn)
    assert.equal("2023-11-14T22:18:20.000Z", started.UploadUrlMetadata.UrlExpiry)
    assert.equal(200, put(started, "bytes").status)
    assert.same({}, assert(about("CompleteAttachedFileUpload", id)))
    local file = assert(about("GetAttachedFile", id))
    assert.same({ "PROCESSING", nil }, { file.FileStatus, file.DownloadUrlMetadata })
    w.clock:advance(1)
    file = assert(about("GetAttachedFile", id, { UrlExpiryInSeconds = 30 }))
    assert.same({ "APPROVED", "order.pdf", 5, arn, "ATTACHMENT", "order" }, {
      file.FileStatus, file.FileName, file.FileSizeInBytes, file.AssociatedResourceArn, file.FileUseCaseType,
      file.Tags.kind,
    })
    assert.equal("2023-11-14T22:13:51.000Z", file.DownloadUrlMetadata.UrlExpiry)
    local response = w:handle { method = "GET", url = file.DownloadUrlMetadata.Url }
    assert.same({ "bytes", "application/pdf" }, { response.body, response.headers["content-type"] })
    assert.same({}, assert(about("CompleteAttachedFileUpload", id)))
    assert(about("DeleteAttachedFile", id))
    assert.equal(403, w:handle({ method = "GET", url = file.DownloadUrlMetadata.Url }).status)
    local _, err = about("GetAttachedFile", id)
    assert.same({ "ResourceNotFoundException", 404 }, { err.code, err.status })
    assert.equal(0, w.store:collection("parts"):count())
  end)

  it("is told of in batches", function()
    local one, two = assert(start()).FileId, assert(start { FileName = "b.csv" }).FileId
    local output = assert(support.call(w, "BatchGetAttachedFileMetadata", {
      FileIds = { two, "none", one }, AssociatedResourceArn = arn,
    }))
    assert.same({ two, one }, { output.Files[1].FileId, output.Files[2].FileId })
    assert.equal("b.csv", output.Files[1].FileName)
    assert.equal(1, #output.Errors)
    local missing = output.Errors[1]
    assert.same({ "none", "ResourceNotFoundException" }, { missing.FileId, missing.ErrorCode })
  end)

  it("hangs on a task, an email or a case alone (FILE-3)", function()
    local email = assert(support.start(w, "StartEmailContact")).ContactId
    local case = "arn:aws:cases:us-east-1:123456789012:domain/d-1/case/c-1"
    assert(start { AssociatedResourceArn = support.describe(w, email).Arn })
    assert(start { AssociatedResourceArn = case })
    local chat = support.describe(w, (support.chat(w))).Arn
    for _, wrong in ipairs {
      "x", "", arn .. "x", chat, (case:gsub("/case/.*", "")), (arn:gsub("contact", "queue")),
    } do
      refused_start("InvalidRequestException", 400, "^AssociatedResourceArn: the ARN of a case", {
        AssociatedResourceArn = wrong,
      })
    end
    local file = assert(start()).FileId
    local _, err = about("GetAttachedFile", file, { AssociatedResourceArn = case })
    assert.equal(404, err.status)
  end)

  it("is an attachment, created by a user of Connect (FILE-2, 6)", function()
    refused_start("InvalidRequestException", 400, "^FileUseCaseType: ATTACHMENT expected, got EMAIL", {
      FileUseCaseType = "EMAIL_MESSAGE",
    })
    refused_start("InvalidRequestException", 400, "^CreatedBy.AWSIdentityArn: nothing expected", {
      CreatedBy = { AWSIdentityArn = "arn:aws:iam::1:user/x" },
    })
    local by = { ConnectUserArn = "arn:aws:connect:us-east-1:1:instance/i/agent/a" }
    assert.same(by, assert(start { CreatedBy = by }).CreatedBy)
    assert.is_string(assert(start()).CreatedBy.AWSIdentityArn)
  end)

  it("has a name, a type and a size that are allowed, and says which is not (FILE-7, 9)", function()
    for fault, changes in pairs {
      INVALID_FILE_NAME = { FileName = "a/b.pdf" }, INVALID_FILE_TYPE = { FileName = "a.exe" },
      INVALID_FILE_SIZE = { FileSizeInBytes = 20 * 1024 * 1024 + 1 },
      INVALID_FILE_SIZE_ = { FileSizeInBytes = rawget(math, "maxinteger") or "9223372036854775807" },
    } do
      fault = fault:gsub("_$", "")
      local reason = refused_start("InvalidRequestException", 400, "^File%a+: ", changes)
      assert.same({ AttachedFileInvalidRequestExceptionReason = fault }, reason)
    end
  end)

  it("is one of fifty, and one of 25 MB for an email (FILE-7)", function()
    for _ = 1, 50 do assert(start()) end
    assert.same({ AttachedFileServiceQuotaExceededExceptionReason = "TOTAL_FILE_COUNT_EXCEEDED" },
      refused_start("ServiceQuotaExceededException", 402, "at most 50", {}))
    local letter = {
      MessageSourceType = "RAW", RawMessage = { Subject = "s", Body = "body", ContentType = "text/plain" },
    }
    local email = assert(support.start(w, "StartEmailContact", { EmailMessage = letter })).ContactId
    local changes = {
      AssociatedResourceArn = support.describe(w, email).Arn, FileSizeInBytes = 15 * 1024 * 1024,
    }
    assert(start(changes))
    changes.FileSizeInBytes = 10 * 1024 * 1024 - 3
    assert.same({ AttachedFileServiceQuotaExceededExceptionReason = "TOTAL_FILE_SIZE_EXCEEDED" },
      refused_start("ServiceQuotaExceededException", 402, "at most 26214400 bytes", changes))
    changes.FileSizeInBytes = 10 * 1024 * 1024 - 4
    assert(start(changes))
  end)

  it("is not complete before its bytes are there, and its URL ends (FILE-4)", function()
    local started = assert(start { UrlExpiryInSeconds = 5 })
    local _, err = about("CompleteAttachedFileUpload", started.FileId)
    assert.same({ "InvalidRequestException", 400 }, { err.code, err.status })
    w.clock:advance(5)
    assert.equal(403, put(started, "bytes").status)
    for _, seconds in ipairs { 4, 301 } do
      assert.is_nil((start { UrlExpiryInSeconds = seconds }))
    end
    for _, operation in ipairs { "CompleteAttachedFileUpload", "DeleteAttachedFile" } do
      _, err = about(operation, "none")
      assert.same({ "ResourceNotFoundException", 404 }, { err.code, err.status })
    end
  end)
end)
