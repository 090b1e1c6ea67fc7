--- The operations of attached files: those of tasks, emails and cases.
-- @module luaconnect.emulator.attached

local date = require "luaconnect.date"
local files = require "luaconnect.emulator.files"
local refusal = require "luaconnect.emulator.refusal"

local attached = {}

local PER_OWNER = 50
local EMAIL_BYTES = 25 * 1024 * 1024 -- of an email with all its files

-- reasons ---------------------------------------------------------------------------------------

local function reason(code, name, value, message)
  return refusal.new(code, message, { Reason = { ["AttachedFile" .. name] = value } })
end

local function invalid(fault, message)
  return reason("InvalidRequestException", "InvalidRequestExceptionReason", fault, message)
end

local function exceeded(fault, message)
  return reason("ServiceQuotaExceededException", "ServiceQuotaExceededExceptionReason", fault, message)
end

-- what files hang on ----------------------------------------------------------------------------

local CHANNELS = { TASK = true, EMAIL = true }

-- the channel of a contact of the instance, or "CASE", which is taken at its word (FILE-3)
local function channel_of(world, call)
  local arn = call.input.AssociatedResourceArn
  if arn:find "^arn:[%w-]+:cases:[%w-]+:%d+:domain/[%w-]+/case/[%w-]+$" then return "CASE" end
  local prefix = call.instance.arn .. "/contact/"
  local id = arn:sub(1, #prefix) == prefix and arn:sub(#prefix + 1)
  local contact = id and world.contacts:find(call.instance, id, call.now)
  if contact and CHANNELS[contact.record.Channel] then return contact.record.Channel end
  return nil, refusal.request "AssociatedResourceArn: the ARN of a case, an email or a task expected"
end

local function owner(call)
  return files.owner(call.instance, call.input.AssociatedResourceArn)
end

-- a file that was found, or nil and a refusal
local function seek(world, call)
  local file = world.files:find(owner(call), call.input.FileId)
  if not file then return nil, refusal.missing "ATTACHED_FILE" end
  return file
end

-- FileStatus has no word for a file whose bytes have not come
local function status_of(file)
  return file.status == "STARTED" and "PROCESSING" or file.status
end

local function view(call, file)
  return {
    FileArn = call.instance:arn_of("file", file.id), FileId = file.id, CreationTime = date.text(file.created),
    FileStatus = status_of(file), FileName = file.name, FileSizeInBytes = file.size,
    AssociatedResourceArn = call.input.AssociatedResourceArn, FileUseCaseType = "ATTACHMENT",
    CreatedBy = file.by, Tags = file.tags,
  }
end

-- operations ------------------------------------------------------------------------------------

-- what a file may be
local function check_file(world, input)
  local fault, expected = world.files:fault(input.FileName, input.FileSizeInBytes)
  if not fault then return true end
  local member = fault == "INVALID_FILE_SIZE" and "FileSizeInBytes: " or "FileName: "
  return nil, invalid(fault, member .. expected)
end

-- how long the body of an email is
local function body_bytes(world, call)
  local contact = world.contacts:find(call.instance, call.input.AssociatedResourceArn, call.now)
  local letter = contact.email and world.store:collection("emails"):get(contact.email)
  return #(letter and letter.body or "")
end

-- what may hang on one thing; an email's body weighs as its files do (EMAIL-7)
local function check_room(world, call, channel)
  local count, bytes = world.files:total(owner(call))
  if channel == "EMAIL" then bytes = bytes + body_bytes(world, call) end
  if count >= PER_OWNER then
    return nil, exceeded("TOTAL_FILE_COUNT_EXCEEDED", ("files: at most %d expected"):format(PER_OWNER))
  end
  if channel == "EMAIL" and bytes + call.input.FileSizeInBytes > EMAIL_BYTES then
    return nil, exceeded("TOTAL_FILE_SIZE_EXCEEDED",
      ("files: at most %d bytes with the email's body expected"):format(EMAIL_BYTES))
  end
  return true
end

local function check(world, call)
  local channel, refused = channel_of(world, call)
  if not channel then return nil, refused end
  local sound
  sound, refused = check_file(world, call.input)
  if not sound then return nil, refused end
  return check_room(world, call, channel)
end

local KINDS = {
  csv = "text/csv", jpeg = "image/jpeg", jpg = "image/jpeg", mp4 = "video/mp4", pdf = "application/pdf",
  png = "image/png", txt = "text/plain", wav = "audio/wav",
}

local function content_type(name)
  return KINDS[(name:match "%w+$"):lower()] or "application/octet-stream"
end

function attached.StartAttachedFileUpload(world, call)
  local input = call.input
  local sound, refused = check(world, call)
  if not sound then return nil, refused end
  local file = world.files:start({
    owner = owner(call), name = input.FileName, size = input.FileSizeInBytes, tags = input.Tags,
    content_type = content_type(input.FileName),
    by = input.CreatedBy or { AWSIdentityArn = ("arn:aws:iam::%s:root"):format(world.account) },
  }, call.now)
  local seen = view(call, file)
  return {
    FileArn = seen.FileArn, FileId = seen.FileId, CreationTime = seen.CreationTime,
    FileStatus = seen.FileStatus, CreatedBy = seen.CreatedBy,
    UploadUrlMetadata = world.files.blobs:upload(call, file, input.UrlExpiryInSeconds or files.URL_SECONDS),
  }
end

function attached.CompleteAttachedFileUpload(world, call)
  local file, missing = seek(world, call)
  if not file then return nil, missing end
  if file.status ~= "STARTED" then return {} end
  if not world.files:arrived(file) then
    return nil, refusal.request "FileId: a file whose bytes were put expected"
  end
  world.files:complete(file, call.now)
  return {}
end

function attached.GetAttachedFile(world, call)
  local file, missing = seek(world, call)
  if not file then return nil, missing end
  local output = view(call, file)
  if file.status == "APPROVED" then
    local seconds = call.input.UrlExpiryInSeconds or files.URL_SECONDS
    output.DownloadUrlMetadata = world.files.blobs:download(call, file, seconds)
  end
  return output
end

function attached.BatchGetAttachedFileMetadata(world, call)
  local found, errors = {}, {}
  for _, id in ipairs(call.input.FileIds) do
    local file = world.files:find(owner(call), id)
    if file then
      found[#found + 1] = view(call, file)
    else
      errors[#errors + 1] = {
        FileId = id, ErrorCode = "ResourceNotFoundException",
        ErrorMessage = refusal.missing("ATTACHED_FILE").message,
      }
    end
  end
  return { Files = found, Errors = errors }
end

function attached.DeleteAttachedFile(world, call)
  local file, missing = seek(world, call)
  if not file then return nil, missing end
  world.files:remove(file)
  return {}
end

return attached
