--- The operations of attachments: StartAttachmentUpload, CompleteAttachmentUpload, GetAttachment.
--
-- A chat's files are its chain's, so they are there after a transfer.
-- @module luaconnect.emulator.participant.attachments

local files = require "luaconnect.emulator.files"
local refusal = require "luaconnect.emulator.refusal"

local attachments = {}

local PER_CHAT = 35

local function owner(call)
  return "chat/" .. call.contact.chain
end

-- the member that a fault of a file lies in
local MEMBERS = {
  INVALID_FILE_NAME = "AttachmentName", INVALID_FILE_TYPE = "AttachmentName",
  INVALID_FILE_SIZE = "AttachmentSizeInBytes",
}

local function check(world, call)
  local fault, expected = world.files:fault(call.input.AttachmentName, call.input.AttachmentSizeInBytes)
  if fault then return nil, refusal.validation(MEMBERS[fault] .. ": " .. expected) end
  if call.input.ContentType:find "%c" then return nil, refusal.validation "ContentType: one line expected" end
  if world.files:total(owner(call)) >= PER_CHAT then
    return nil, refusal.new("ServiceQuotaExceededException",
      ("attachments: at most %d in a chat expected"):format(PER_CHAT))
  end
  return true
end

function attachments.StartAttachmentUpload(world, call)
  local sound, refused = check(world, call)
  if not sound then return nil, refused end
  local file = world.files:start({
    owner = owner(call), participant = call.participant.id, name = call.input.AttachmentName,
    content_type = call.input.ContentType, size = call.input.AttachmentSizeInBytes,
  }, call.now)
  return { AttachmentId = file.id, UploadMetadata = world.files.blobs:upload(call, file, files.URL_SECONDS) }
end

local function shown(file, status)
  return { id = file.id, name = file.name, content_type = file.content_type, status = status }
end

function attachments.CompleteAttachmentUpload(world, call)
  local file = world.files:find(owner(call), call.input.AttachmentIds[1])
  if not file or file.participant ~= call.participant.id then
    return nil, refusal.validation "AttachmentIds[1]: an attachment of this participant expected"
  end
  if file.status ~= "STARTED" then
    return nil, refusal.new("ConflictException",
      "AttachmentIds[1]: an attachment that is not complete expected")
  end
  if not world.files:arrived(file) then
    return nil, refusal.validation "AttachmentIds[1]: an attachment whose bytes were put expected"
  end
  local item = world.chats:attachment(call.contact, call.participant, shown(file, "IN_PROGRESS"), call.now)
  file.item = item.id
  world.files:complete(file, call.now)
  return {}
end

-- a file of this chat, or of one that it continues
local function reachable(world, call)
  local id = call.input.AttachmentId
  local file = world.files:find(owner(call), id)
  if file then return file end
  for _, item in ipairs(world.chats:past(call.contact)) do
    if item.attachments and item.attachments[1].id == id then return world.files.all:get(id) end
  end
end

function attachments.GetAttachment(world, call)
  if call.participant.role == "CUSTOM_BOT" then
    return nil, refusal.new("AccessDeniedException", "Access denied")
  end
  local file = reachable(world, call)
  if not file or file.status ~= "APPROVED" then
    return nil, refusal.validation "AttachmentId: an approved attachment of this chat expected"
  end
  local url = world.files.blobs:download(call, file, call.input.UrlExpiryInSeconds or files.URL_SECONDS)
  return { Url = url.Url, UrlExpiry = url.UrlExpiry, AttachmentSizeInBytes = file.size }
end

return attachments
