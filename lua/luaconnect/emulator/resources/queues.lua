--- Queues, quick connects and routing profiles.
-- @module luaconnect.emulator.resources.queues

local refuse = require "luaconnect.emulator.resources.refuse"

local VOICE_AT_ONCE = 1

-- the member of a quick connect's configuration that its type wants
local CONFIG = {
  USER = "UserConfig", QUEUE = "QueueConfig", PHONE_NUMBER = "PhoneConfig", FLOW = "FlowConfig",
}

local function quick_connect_sound(_, call, body)
  local config = body.QuickConnectConfig
  for type, member in pairs(CONFIG) do
    local wanted = type == config.QuickConnectType
    if wanted ~= (config[member] ~= nil) then
      return nil, refuse.request(call, ("QuickConnectConfig: %s alone expected, for the type %s")
        :format(CONFIG[config.QuickConnectType], config.QuickConnectType))
    end
  end
  return true
end

local function concurrency_sound(_, call, body)
  local seen = {}
  for i, media in ipairs(body.MediaConcurrencies) do
    if seen[media.Channel] then
      return nil, refuse.request(call, ("MediaConcurrencies[%d].Channel: another one expected, got %s again")
        :format(i, media.Channel))
    end
    if media.Channel == "VOICE" and media.Concurrency > VOICE_AT_ONCE then
      return nil, refuse.value(call, ("MediaConcurrencies[%d].Concurrency: %d expected for VOICE, got %d")
        :format(i, VOICE_AT_ONCE, media.Concurrency))
    end
    seen[media.Channel] = true
  end
  return true
end

local function queue_and_channel(config)
  local reference = config.QueueReference or config
  return reference.QueueId .. "/" .. reference.Channel
end

local function queue_config(world, config, profile)
  local reference = config.QueueReference
  local queue = world.resources:get("queue", profile.instance, "", reference.QueueId)
  return {
    QueueId = queue.id, QueueArn = queue.arn, QueueName = queue.name or "", Channel = reference.Channel,
    Priority = config.Priority, Delay = config.Delay,
  }
end

-- contacts that wait keep their queue
local function nobody_waits(world, call, queue)
  if world.routing:view(queue.id).count == 0 then return true end
  return nil, refuse.used(call, "QUEUE", queue.id, "Queue: one in which no contact waits expected")
end

local QUEUE_REFERENCES = { ["QueueReference.QueueId"] = "queue", QueueId = "queue" }

local function ids_of(configs)
  local found, seen = {}, {}
  for _, config in ipairs(configs or {}) do
    local id = config.QueueReference.QueueId
    if not seen[id] then found[#found + 1] = id end
    seen[id] = true
  end
  return found
end

local function users_of(world, profile)
  local count = 0
  for _, user in ipairs(world.resources:all("user", profile.instance)) do
    if user.body.RoutingProfileId == profile.id then count = count + 1 end
  end
  return count
end

local function routing_profile_view(world, doc)
  local body = doc.body
  return {
    NumberOfAssociatedQueues = #(body.QueueConfigs or {}),
    NumberOfAssociatedManualAssignmentQueues = #(body.ManualAssignmentQueueConfigs or {}),
    NumberOfAssociatedUsers = users_of(world, doc),
    AssociatedQueueIds = ids_of(body.QueueConfigs),
    AssociatedManualAssignmentQueueIds = ids_of(body.ManualAssignmentQueueConfigs),
    IsDefault = body.IsDefault or false,
  }
end

local function email_key(element)
  if type(element) == "table" then return element.EmailAddressId end
  return element
end

local function email_address(world, element, queue)
  local address = world.resources:get("email_address", queue.instance, "", element.EmailAddressId)
  local default = queue.body.OutboundEmailConfig
  return {
    Id = address.id, Arn = address.arn,
    IsDefaultOutboundEmail = default ~= nil and default.OutboundEmailAddressId == address.id,
  }
end

return {
  service = "connect",
  kinds = {
    queue = {
      word = "Queue", arn = "queue", name = "Name", quota = 100, prefix = "agent/",
      create = "CreateQueue", describe = "DescribeQueue", list = "ListQueues", search = "SearchQueues",
      delete = "DeleteQueue",
      updates = {
        "UpdateQueueHoursOfOperation", "UpdateQueueMaxContacts", "UpdateQueueName", "UpdateQueueStatus",
        "UpdateQueueOutboundCallerConfig", "UpdateQueueOutboundEmailConfig",
      },
      defaults = { Status = "ENABLED", QueueType = "STANDARD" },
      filters = { QueueTypes = "QueueType" },
      refs = {
        HoursOfOperationId = "hours", QuickConnectIds = "quick_connect",
        ["OutboundCallerConfig.OutboundCallerIdNumberId"] = "phone_number",
        ["OutboundCallerConfig.OutboundFlowId"] = "flow",
        ["OutboundEmailConfig.OutboundEmailAddressId"] = "email_address",
        ["EmailAddressesConfig.EmailAddressId"] = "email_address",
      },
      removable = nobody_waits,
      counts = function(doc) return doc.body.QueueType == "STANDARD" end,
      -- without a number there is no bound any more
      updated = function(_, doc, call)
        if call.operation == "UpdateQueueMaxContacts" then doc.body.MaxContacts = call.input.MaxContacts end
      end,
      sets = {
        { member = "QuickConnectIds", refs = { [""] = "quick_connect" }, of = "quick_connect", most = 700,
          add = "AssociateQueueQuickConnects", remove = "DisassociateQueueQuickConnects",
          list = "ListQueueQuickConnects" },
        { member = "EmailAddressesConfig", gone = "EmailAddressesId", key = email_key, view = email_address,
          refs = { [""] = "email_address", EmailAddressId = "email_address" },
          add = "AssociateQueueEmailAddresses", remove = "DisassociateQueueEmailAddresses",
          list = "ListQueueEmailAddresses" },
      },
    },

    quick_connect = {
      word = "QuickConnect", arn = "transfer-destination", name = "Name", quota = 100,
      create = "CreateQuickConnect", describe = "DescribeQuickConnect", list = "ListQuickConnects",
      search = "SearchQuickConnects", delete = "DeleteQuickConnect",
      updates = { "UpdateQuickConnectConfig", "UpdateQuickConnectName" },
      filters = { QuickConnectTypes = "QuickConnectConfig.QuickConnectType" },
      refs = {
        ["QuickConnectConfig.UserConfig.UserId"] = "user",
        ["QuickConnectConfig.UserConfig.ContactFlowId"] = "flow",
        ["QuickConnectConfig.QueueConfig.QueueId"] = "queue",
        ["QuickConnectConfig.QueueConfig.ContactFlowId"] = "flow",
        ["QuickConnectConfig.FlowConfig.ContactFlowId"] = "flow",
      },
      check = quick_connect_sound,
      view = function(_, doc) return { QuickConnectType = doc.body.QuickConnectConfig.QuickConnectType } end,
    },

    routing_profile = {
      word = "RoutingProfile", arn = "routing-profile", name = "Name", quota = 500,
      create = "CreateRoutingProfile", describe = "DescribeRoutingProfile", list = "ListRoutingProfiles",
      search = "SearchRoutingProfiles", delete = "DeleteRoutingProfile",
      updates = {
        "UpdateRoutingProfileAgentAvailabilityTimer", "UpdateRoutingProfileConcurrency",
        "UpdateRoutingProfileDefaultOutboundQueue", "UpdateRoutingProfileName",
      },
      defaults = { AgentAvailabilityTimer = "TIME_SINCE_LAST_ACTIVITY" },
      refs = {
        DefaultOutboundQueueId = "queue", ["QueueConfigs.QueueReference.QueueId"] = "queue",
        ["ManualAssignmentQueueConfigs.QueueReference.QueueId"] = "queue",
      },
      fields = { associatedqueueids = "QueueConfigs" },
      check = concurrency_sound, view = routing_profile_view,
      sets = {
        { member = "QueueConfigs", gone = "QueueReferences", key = queue_and_channel, view = queue_config,
          refs = QUEUE_REFERENCES, most = 50, type = "QUEUE",
          add = "AssociateRoutingProfileQueues", remove = "DisassociateRoutingProfileQueues",
          replace = "UpdateRoutingProfileQueues", list = "ListRoutingProfileQueues" },
        { member = "ManualAssignmentQueueConfigs", gone = "ManualAssignmentQueueReferences",
          key = queue_and_channel, view = queue_config, refs = QUEUE_REFERENCES, most = 50,
          add = "AssociateRoutingProfileQueues", remove = "DisassociateRoutingProfileQueues",
          list = "ListRoutingProfileManualAssignmentQueues" },
      },
    },
  },
}
