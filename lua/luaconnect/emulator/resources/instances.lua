--- Instances, and what is associated with them.
-- @module luaconnect.emulator.resources.instances

local engine = require "luaconnect.emulator.resources.engine"
local outfit = require "luaconnect.emulator.resources.outfit"
local refuse = require "luaconnect.emulator.resources.refuse"
local shapes = require "luaconnect.emulator.resources.shapes"

local DIRECTORY = "EXISTING_DIRECTORY"
local ROLE = "arn:aws:iam::%s:role/aws-service-role/connect.amazonaws.com/AWSServiceRoleForAmazonConnect"

-- instances -----------------------------------------------------------------------------------

local function instance_sound(_, call, body)
  local existing = body.IdentityManagementType == DIRECTORY
  if existing and not body.DirectoryId then
    return nil, refuse.request(call, "DirectoryId: one expected for an EXISTING_DIRECTORY")
  end
  if not existing and not body.InstanceAlias then
    return nil, refuse.request(call, "InstanceAlias: one expected unless there is a directory")
  end
  return true
end

local function instance_view(world, doc)
  local alias = doc.body.InstanceAlias
  return {
    ReplicationConfiguration = doc.body.Replication or false,
    ServiceRole = ROLE:format(world.account),
    InstanceAccessUrl = alias and ("https://%s.my.connect.aws"):format(alias) or false,
  }
end

local function switch(value) return value and "true" or "false" end

local function attribute(world, instance, type)
  return world.resources:get("instance_attribute", instance, "", type)
end

-- the switches for calls are an instance's members and its attributes
local function instance_created(world, doc, call)
  outfit.equip(world, doc, {}, call.now)
  attribute(world, doc.id, "INBOUND_CALLS").body.Value = switch(doc.body.InboundCallsEnabled)
  attribute(world, doc.id, "OUTBOUND_CALLS").body.Value = switch(doc.body.OutboundCallsEnabled)
end

local function has_contacts(world, instance)
  for _, contact in world.contacts.all:each() do
    if contact.instance == instance and not contact.record.DisconnectTimestamp then return true end
  end
  return false
end

-- what stands in an instance goes with it, but nobody takes it from contacts that are open
local function without_contents(world, call, doc)
  if has_contacts(world, doc.id) then
    return nil, refuse.request(call, "InstanceId: an instance without open contacts expected")
  end
  for agent in world.roster:each(doc.id) do world.agents:logout(agent.id) end
  for _, kind in ipairs(world.resources.order) do
    local list = world.resources.shelf:list(kind, doc.id, "")
    for i = #list, 1, -1 do engine.take_off(world, list[i]) end
  end
  world.resources.instances = {}
  return true
end

local CALLS = { INBOUND_CALLS = "InboundCallsEnabled", OUTBOUND_CALLS = "OutboundCallsEnabled" }

local function attribute_sound(_, call, body)
  if body.Value == "true" or body.Value == "false" then return true end
  return nil, refuse.value(call, "Value: true or false expected")
end

local function attribute_updated(world, doc)
  local member = CALLS[doc.body.AttributeType]
  if not member then return end
  local instance = world.resources:get("instance", "", "", doc.instance)
  instance.body[member] = doc.body.Value == "true"
  world.resources.shelf:changed(instance)
end

local function replicate(world, call)
  return engine.alter(world, "instance", call, function(instance)
    local region = call.input.ReplicaRegion
    if region == world.region or instance.body.Replication then
      return nil, refuse.conflict(call,
        "ReplicaRegion: another Region expected, for an instance without a replica")
    end
    instance.body.Replication = {
      SourceRegion = world.region,
      ReplicationStatusSummaryList = {
        { Region = region, ReplicationStatus = "INSTANCE_REPLICATION_COMPLETE" },
      },
    }
    return { Id = instance.id, Arn = instance.arn:gsub("^(arn:aws:connect:)[^:]*", "%1" .. region, 1) }
  end)
end

-- associations --------------------------------------------------------------------------------

local CONFIGS = {
  S3 = "S3Config", KINESIS_VIDEO_STREAM = "KinesisVideoStreamConfig", KINESIS_STREAM = "KinesisStreamConfig",
  KINESIS_FIREHOSE = "KinesisFirehoseConfig",
}

local function storage_sound(_, call, body)
  local member = CONFIGS[body.StorageConfig.StorageType]
  if body.StorageConfig[member] then return true end
  return nil, refuse.request(call, ("StorageConfig.%s: one expected for the type %s")
    :format(member, body.StorageConfig.StorageType))
end

-- members of a storage configuration stand in a structure of their own
local function storage_view(_, doc)
  local found = shapes.copy(doc.body.StorageConfig)
  found.AssociationId = doc.id
  found.StorageConfig = shapes.copy(found)
  return found
end

-- a bot of either version
local function bot_key(input)
  if input.LexV2Bot then return "V2\31" .. (input.LexV2Bot.AliasArn or "") end
  if input.LexBot then return "V1\31" .. input.LexBot.Name .. "\31" .. input.LexBot.LexRegion end
  if input.BotName then return "V1\31" .. input.BotName .. "\31" .. input.LexRegion end
end

local function bot_sound(_, call, body)
  if (body.LexBot ~= nil) ~= (body.LexV2Bot ~= nil) then return true end
  return nil, refuse.request(call, "exactly one of LexBot, LexV2Bot expected")
end

local function of_version(_, call, doc)
  if call.input.LexVersion then return (call.input.LexVersion == "V2") == (doc.body.LexV2Bot ~= nil) end
  return doc.body.LexBot ~= nil
end

local function bot_view(_, doc)
  return shapes.copy(doc.body.LexBot or {})
end

local function disassociate_bot(world, call)
  local sound, refused = bot_sound(world, call, call.input)
  if not sound then return nil, refused end
  return engine.delete(world, "bot", call)
end

local function integration_key(body)
  return body.IntegrationType .. "\31" .. body.IntegrationArn
end

local function routing_doc(world, instance)
  return world.resources:get("cross_region_routing", instance, "", "routing")
    or engine.put(world, "cross_region_routing", { instance = instance, parent = "" }, {
      id = "routing", now = world.clock:now(), body = { IsolatedRegions = {} },
    })
end

local function get_routing(world, call)
  return { IsolatedRegions = shapes.copy(routing_doc(world, call.instance.id).body.IsolatedRegions) }
end

local function update_routing(world, call)
  local doc = routing_doc(world, call.instance.id)
  doc.body = { IsolatedRegions = call.input.IsolatedAll and { world.region } or {} }
  engine.touch(world, doc, call)
  return {}
end

return {
  service = "connect",
  kinds = {
    instance = {
      word = "Instance", arn = "instance", account = true, name = "InstanceAlias", quota = 2,
      create = "CreateInstance", describe = "DescribeInstance", list = "ListInstances",
      delete = "DeleteInstance",
      defaults = { InstanceStatus = "ACTIVE" },
      check = instance_sound, created = instance_created, removable = without_contents, view = instance_view,
    },

    instance_attribute = {
      word = "InstanceAttribute", id = "AttributeType", natural = true,
      describe = "DescribeInstanceAttribute", list = "ListInstanceAttributes",
      updates = { "UpdateInstanceAttribute" },
      check = attribute_sound, updated = attribute_updated,
    },

    storage_config = {
      word = "Association", type = "STORAGE_CONFIG",
      create = "AssociateInstanceStorageConfig", describe = "DescribeInstanceStorageConfig",
      list = "ListInstanceStorageConfigs", updates = { "UpdateInstanceStorageConfig" },
      delete = "DisassociateInstanceStorageConfig",
      name = "ResourceType", -- one of each type
      filters = { ResourceType = "ResourceType" },
      hidden = function(call, doc) return call.input.ResourceType ~= doc.body.ResourceType end,
      check = storage_sound, view = storage_view,
    },

    approved_origin = {
      word = "ApprovedOrigin", id = "Origin", natural = true, name = "Origin", quota = 100,
      create = "AssociateApprovedOrigin", list = "ListApprovedOrigins", delete = "DisassociateApprovedOrigin",
    },

    lambda_function = {
      word = "LambdaFunction", id = "FunctionArn", natural = true, name = "FunctionArn", quota = 50,
      create = "AssociateLambdaFunction", list = "ListLambdaFunctions", delete = "DisassociateLambdaFunction",
    },

    bot = {
      word = "LexBot", by = bot_key, naming = bot_key, name = "LexBot",
      quota = function(body) return body.LexV2Bot and 100 or 70 end, -- aliases; bots
      counts = function(doc, body) return (doc.body.LexV2Bot ~= nil) == (body.LexV2Bot ~= nil) end,
      create = "AssociateBot", list = "ListBots", check = bot_sound, shows = of_version, view = bot_view,
    },

    security_key = {
      word = "Association", type = "SECURITY_KEY", name = "Key", quota = 2,
      create = "AssociateSecurityKey", list = "ListSecurityKeys", delete = "DisassociateSecurityKey",
      view = function(_, doc) return { CreationTime = doc.created } end,
    },

    integration_association = {
      word = "IntegrationAssociation", arn = "integration-association", naming = integration_key,
      create = "CreateIntegrationAssociation", list = "ListIntegrationAssociations",
      delete = "DeleteIntegrationAssociation",
      filters = { IntegrationType = "IntegrationType", IntegrationArn = "IntegrationArn" },
    },

    use_case = {
      word = "UseCase", arn = "use-case", parent = "integration_association", name = "UseCaseType",
      create = "CreateUseCase", list = "ListUseCases", delete = "DeleteUseCase",
    },

    cross_region_routing = { word = "CrossRegionRouting" },
  },
  operations = {
    AssociateLexBot = function(world, call) return engine.create(world, "bot", call) end,
    DisassociateBot = disassociate_bot,
    DisassociateLexBot = function(world, call) return engine.delete(world, "bot", call) end,
    GetCrossRegionRouting = get_routing,
    ListLexBots = function(world, call) return engine.list(world, "bot", call) end,
    ReplicateInstance = replicate,
    UpdateCrossRegionRouting = update_routing,
  },
  stored = { ReplicateInstance = true, GetCrossRegionRouting = true, UpdateCrossRegionRouting = true },
}
