--- A file with a task.

local connect = require "luaconnect"

local INSTANCE, FLOW = os.getenv "CONNECT_INSTANCE_ID", os.getenv "CONNECT_FLOW_ID"
local client = assert(connect.client {})

local BYTES = "order,town\n4711,Leipzig\n"

local task = assert(client:start_task_contact {
  InstanceId = INSTANCE, ContactFlowId = FLOW, Name = "Read this",
})
local contact = assert(client:describe_contact { InstanceId = INSTANCE, ContactId = task.ContactId }).Contact
local started = assert(client:start_attached_file_upload {
  InstanceId = INSTANCE, AssociatedResourceArn = contact.Arn, FileName = "orders.csv",
  FileSizeInBytes = #BYTES, FileUseCaseType = "ATTACHMENT",
})
local there = started.UploadUrlMetadata
local response = assert(client:opened():send {
  method = "PUT", url = there.Url, headers = there.HeadersToInclude, body = BYTES,
})
assert(response.status == 200, response.body)
assert(client:complete_attached_file_upload {
  InstanceId = INSTANCE, AssociatedResourceArn = contact.Arn, FileId = started.FileId,
})
print(started.FileId)
