--- Workspaces: their pages, their media, and whom they are for.
-- @module luaconnect.emulator.resources.workspaces

local engine = require "luaconnect.emulator.resources.engine"
local refuse = require "luaconnect.emulator.resources.refuse"
local shapes = require "luaconnect.emulator.resources.shapes"

-- the kinds that workspaces are given to
local ASSIGNABLE = { user = "USER", routing_profile = "ROUTING_PROFILE" }

-- media -------------------------------------------------------------------------------------------

local function import(world, call)
  return engine.alter(world, "workspace", call, function(doc)
    local media = shapes.copy(doc.body.Media or {})
    media[call.input.MediaType] = call.input.MediaSource
    doc.body.Media = media
  end)
end

local function list_media(world, call)
  local doc, missing = engine.locate(world, "workspace", call)
  if not doc then return nil, missing end
  local found = {}
  for type, source in pairs(doc.body.Media or {}) do found[#found + 1] = { Type = type, Source = source } end
  table.sort(found, function(a, b) return a.Type < b.Type end)
  return { Media = found }
end

local function delete_media(world, call)
  return engine.alter(world, "workspace", call, function(doc)
    local media = shapes.copy(doc.body.Media or {})
    if not media[call.input.MediaType] then return nil, refuse.missing "WORKSPACE_MEDIA" end
    media[call.input.MediaType] = nil
    doc.body.Media = media
  end)
end

-- associations ------------------------------------------------------------------------------------

local function association(world, workspace, arn)
  return world.resources.shelf:named("workspace_association", workspace.instance, workspace.key, arn)
end

local function failure(arn, code, message)
  return { ResourceArn = arn, ErrorCode = code, ErrorMessage = message }
end

local function add(world, workspace, arn, call)
  local resource = world.resources:by_arn(arn)
  if not resource or resource.instance ~= workspace.instance or not ASSIGNABLE[resource.kind] then
    return failure(arn, "404", "the ARN of a user or a routing profile expected")
  end
  if association(world, workspace, arn) then
    return failure(arn, "409", "a resource that does not have the workspace yet expected")
  end
  local place = { instance = workspace.instance, parent = workspace.key, above = workspace }
  engine.put(world, "workspace_association", place, {
    now = call.now,
    body = {
      ResourceArn = arn, ResourceId = resource.id, ResourceType = ASSIGNABLE[resource.kind],
      ResourceName = resource.name,
    },
  })
end

local function take(world, workspace, arn)
  local found = association(world, workspace, arn)
  if not found then return failure(arn, "404", "a resource that has the workspace expected") end
  engine.take_off(world, found)
end

local function batch(deed)
  return function(world, call)
    local workspace, missing = engine.locate(world, "workspace", call)
    if not workspace then return nil, missing end
    local done, failed = {}, {}
    for _, arn in ipairs(call.input.ResourceArns) do
      local reason = deed(world, workspace, arn, call)
      if reason then failed[#failed + 1] = reason else done[#done + 1] = { ResourceArn = arn } end
    end
    return { SuccessfulList = done, FailedList = failed }
  end
end

return {
  service = "connect",
  kinds = {
    workspace = {
      word = "Workspace", arn = "workspace", name = "Name",
      create = "CreateWorkspace", describe = "DescribeWorkspace", list = "ListWorkspaces",
      search = "SearchWorkspaces", delete = "DeleteWorkspace",
      updates = { "UpdateWorkspaceMetadata", "UpdateWorkspaceTheme", "UpdateWorkspaceVisibility" },
      defaults = { Visibility = "ASSIGNED" },
    },

    workspace_page = {
      word = "WorkspacePage", parent = "workspace", by = "Page", name = "Page",
      create = "CreateWorkspacePage", list = "ListWorkspacePages", delete = "DeleteWorkspacePage",
      updates = { "UpdateWorkspacePage" }, aliases = { NewPage = "Page" },
    },

    workspace_association = {
      word = "WorkspaceAssociation", parent = "workspace", name = "ResourceArn",
      search = "SearchWorkspaceAssociations",
    },
  },
  operations = {
    AssociateWorkspace = batch(add),
    DeleteWorkspaceMedia = delete_media,
    DisassociateWorkspace = batch(take),
    ImportWorkspaceMedia = import,
    ListWorkspaceMedia = list_media,
  },
}
