local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local support = require "spec.support.world"

local START = support.START
local ARN = "arn:aws:connect:us-east-1:123456789012:instance/" .. support.INSTANCE

local heard, kept
local function listening(options)
  heard, kept = {}, {}
  options = options or {}
  options.on_event = options.on_event or function(event) heard[#heard + 1] = event end
  options.on_record = function(record) kept[#kept + 1] = record end
  return support.new(options)
end

local function types(list)
  local names = {}
  for i, event in ipairs(list) do names[i] = event.detail.eventType end
  return names
end

-- a chat's life with an agent
local function live(w)
  assert(w.agents:login("ada", { queues = { emulator.QUEUE_ID } }))
  local id = assert(support.start(w, "StartChatContact", {
    Attributes = { order = "4711" },
    SegmentAttributes = { ["connect:Subtype"] = { ValueString = "connect:Chat" } },
  })).ContactId
  w.clock:advance(10.5)
  assert(w.agents:accept("ada", id))
  w.clock:advance(60)
  assert(w.agents:finish("ada", id))
  w.clock:advance(5)
  assert(w.agents:close("ada", id))
  return id
end

describe("a contact event", function()
  it("is in EventBridge's envelope", function()
    local w = listening()
    local id = support.start(w, "StartTaskContact").ContactId
    local event = heard[1]
    assert.matches("^%x+%-%x+%-4%x+%-%x+%-%x+$", event.id)
    event.id = nil
    assert.same({
      version = "0", ["detail-type"] = "Amazon Connect Contact Event", source = "aws.connect",
      account = "123456789012", time = "2023-11-14T22:13:20Z", region = "us-east-1",
      resources = { ARN, ARN .. "/contact/" .. id },
      detail = {
        eventType = "INITIATED", contactId = id, channel = "TASK", instanceArn = ARN,
        initiationMethod = "API", initiationTimestamp = "2023-11-14T22:13:20.000Z",
        tags = { ["aws:connect:instanceId"] = support.INSTANCE }, contactDetails = { name = "call back" },
      },
    }, event)
    assert.is_string(core.json_encode(event))
  end)

  it("comes for each step of a contact's life, as it was then", function()
    live(listening())
    assert.same({ "INITIATED", "CONNECTED_TO_SYSTEM", "QUEUED", "CONNECTED_TO_AGENT", "DISCONNECTED",
      "COMPLETED" }, types(heard))
    assert.is_nil(heard[3].detail.agentInfo)
    local last = heard[6].detail
    assert.same({
      queueArn = ARN .. "/queue/" .. emulator.QUEUE_ID, queueType = "STANDARD",
      enqueueTimestamp = "2023-11-14T22:13:20.000Z",
    }, last.queueInfo)
    assert.equal(ARN .. "/agent/ada", last.agentInfo.agentArn)
    assert.equal("2023-11-14T22:13:30.500Z", last.agentInfo.connectedToAgentTimestamp)
    assert.equal("2023-11-14T22:14:30.500Z", last.agentInfo.afterContactWorkStartTimestamp)
    assert.equal("2023-11-14T22:14:30.500Z", last.disconnectTimestamp)
    assert.equal("AGENT_DISCONNECT", last.disconnectReason)
    assert.same({ ["connect:Subtype"] = { valueString = "connect:Chat" } }, last.segmentAttributes)
  end)

  it("has what the record has, with names and times of its own", function()
    local w = listening { default_flow = "wait" }
    local id = support.start(w, "StartTaskContact", { ScheduledTime = START + 60 }).ContactId
    local contact = w.contacts.all:get(id)
    contact.record.AgentInfo = {
      Id = "ada", ConnectedToAgentTimestamp = START, HierarchyGroups = { Level1 = { Arn = "arn:group" } },
    }
    contact.record.RoutingCriteria = {
      ActivationTimestamp = START, Index = 0, Steps = { {
        Status = "ACTIVE", Expiry = { DurationInSeconds = 60, ExpiryTimestamp = START + 60 },
      } },
    }
    contact.record.Recordings = { { StorageType = "S3", StartTimestamp = START } }
    w.contacts:updated(contact, START, { "RoutingCriteria.Step.Status" })
    w:tick()
    local detail, start = heard[#heard].detail, "2023-11-14T22:13:20.000Z"
    assert.same({
      agentArn = ARN .. "/agent/ada", connectedToAgentTimestamp = start,
      hierarchyGroups = { level1 = { arn = "arn:group" } },
    }, detail.agentInfo)
    assert.same({
      activationTimestamp = start, index = 0, steps = { {
        status = "ACTIVE", expiry = { durationInSeconds = 60, expiryTimestamp = "2023-11-14T22:14:20.000Z" },
      } },
    }, detail.routingCriteria)
    assert.same({ { storageType = "S3", startTimestamp = start } }, detail.recordings)
    assert.equal("2023-11-14T22:14:20.000Z", detail.scheduledTimestamp)
    assert.equal(START, contact.record.AgentInfo.ConnectedToAgentTimestamp)
  end)

  it("names what an update has changed", function()
    local w = listening()
    local id = support.start(w, "StartTaskContact").ContactId
    support.call(w, "UpdateContactAttributes", { InitialContactId = id, Attributes = { a = "b" } })
    local event = heard[#heard]
    assert.same({ "CONTACT_DATA_UPDATED", { "UserDefinedAttributes" } },
      { event.detail.eventType, event.detail.updatedProperties })
  end)

  it("has ids of its own from the seed", function()
    local function ids()
      live(listening { seed = 7 })
      local list = {}
      for i, event in ipairs(heard) do list[i] = event.id end
      return list
    end
    assert.same(ids(), ids())
  end)
end)

describe("a contact record", function()
  it("comes when a contact is complete, and when it changes afterwards", function()
    local w = listening()
    local id = live(w)
    assert.equal(1, #kept)
    local record = kept[1]
    assert.same({ id, "CHAT", ARN, "API", "AGENT_DISCONNECT" }, {
      record.ContactId, record.Channel, record.InstanceARN, record.InitiationMethod, record.DisconnectReason,
    })
    assert.equal("2023-11-14T22:13:20Z", record.InitiationTimestamp)
    assert.same({ order = "4711" }, record.Attributes)
    assert.same({ ARN .. "/queue/" .. emulator.QUEUE_ID, 11 }, { record.Queue.ARN, record.Queue.Duration })
    assert.same({ ARN .. "/agent/ada", 60, 5 }, {
      record.Agent.ARN, record.Agent.AgentInteractionDuration, record.Agent.AfterContactWorkDuration,
    })
    support.call(w, "UpdateContactAttributes", { InitialContactId = id, Attributes = { a = "b" } })
    assert.equal(2, #kept)
    assert.equal("b", kept[2].Attributes.a)
    assert.is_string(core.json_encode(kept[2]))
    assert.same({ order = "4711" }, record.Attributes)
  end)

  it("is its listener's own", function()
    local w = listening()
    local id = live(w)
    kept[1].Attributes.order, kept[1].SegmentAttributes["connect:Subtype"].ValueString = "none", "none"
    local contact = support.describe(w, id)
    assert.equal("4711", contact.Attributes.order)
    assert.equal("connect:Chat", contact.SegmentAttributes["connect:Subtype"].ValueString)
  end)

  it("has its times as text, those of recordings among them", function()
    local w = listening()
    local id = support.start(w, "StartTaskContact").ContactId
    w.contacts.all:get(id).record.Recordings = { { StorageType = "S3", StartTimestamp = START } }
    support.call(w, "StopContact", { ContactId = id })
    local record = kept[1]
    assert.same({ "2023-11-14T22:13:20Z", "2023-11-14T22:13:20Z" },
      { record.DisconnectTimestamp, record.Recordings[1].StartTimestamp })
  end)

  it("names the contact that took over, and the task that a quick connect made", function()
    local w = listening { instances = { {
      id = support.INSTANCE, flows = { support.FLOW }, queues = { "q" },
      quick_connects = { { id = "quick", type = "QUEUE", queue = "q", flow = support.FLOW } },
    } } }
    assert(w.agents:login("ada", { after_work_seconds = 0, auto_accept = true }))
    local function next_of(id)
      for _, record in ipairs(kept) do
        if record.ContactId == id then return record.NextContactId end
      end
    end
    local chat = support.start(w, "StartChatContact").ContactId
    local queued = assert(w.agents:transfer("ada", chat, { queue = "q" }))
    assert.equal(queued, (next_of(chat)))
    local quick = assert(w.agents:transfer("ada", queued, { quick_connect = "quick" }))
    assert.equal(quick, (next_of(queued)))
    local task = support.start(w, "StartTaskContact").ContactId
    local made = assert(support.start(w, "StartTaskContact", {
      ContactFlowId = false, QuickConnectId = "quick", PreviousContactId = task,
    })).ContactId
    support.call(w, "StopContact", { ContactId = task })
    assert.equal(made, (next_of(task)))
  end)
end)

describe("a chat's items", function()
  it("are published to each topic that the chat is streamed to", function()
    local published = {}
    local w = support.new { on_item = function(notice) published[#published + 1] = notice end }
    local id, token = support.chat(w)
    local function say(text)
      assert(support.take_part(w, token, "SendMessage", { ContentType = "text/plain", Content = text }))
    end
    say "to nobody"
    for i = 1, 2 do
      assert(support.call(w, "StartContactStreaming", {
        ContactId = id, ClientToken = "t" .. i,
        ChatStreamingConfiguration = { StreamingEndpointArn = "arn:aws:sns:us-east-1:1:topic-" .. i },
      }))
    end
    say "to both"
    assert.equal(2, #published)
    local notice = published[2]
    assert.same({ "Notification", "arn:aws:sns:us-east-1:1:topic-2" }, { notice.Type, notice.TopicArn })
    local item, attributes = core.json_decode(notice.Message), notice.MessageAttributes
    assert.same({ "to both", id }, { item.Content, item.InitialContactId })
    assert.same({ Type = "String", Value = "CUSTOMER" }, attributes.ParticipantRole)
    for name, value in pairs {
      ContactId = id, InitialContactId = id, InstanceId = support.INSTANCE, AccountId = w.account,
      Type = "MESSAGE", ContentType = "text/plain", MessageVisibility = "ALL",
    } do
      assert.equal(value, attributes[name].Value)
    end
  end)
end)

describe("the bridge", function()
  it("builds nothing while nobody listens", function()
    local envelope = require "luaconnect.emulator.envelope"
    local build = envelope.event
    finally(function() envelope.event = build end)
    function envelope.event() error "built" end
    assert(support.start(support.new(), "StartTaskContact"))
  end)

  it("lets a listener call in turn, and is not stopped by one that fails", function()
    local w
    local log, described = {}, {}
    w = listening { on_event = function(event)
      local id = event.detail.contactId
      described[#described + 1] = support.describe(w, id).Id
      error "boom"
    end, log = function(line) log[#log + 1] = line end }
    local id = support.start(w, "StartTaskContact", {}).ContactId
    assert.is_true(#described >= 2)
    assert.equal(id, described[1])
    assert.matches("^event: .*boom", log[1])
  end)

  it("tells of what happens by itself when the clock is moved", function()
    local w = listening()
    support.start(w, "StartChatContact")
    local before = #heard
    w:sleep(301)
    assert.same({ "DISCONNECTED", "COMPLETED" }, types { heard[before + 1], heard[before + 2] })
    assert.equal(require("luaconnect.date").format(START + 300), heard[before + 1].time)
  end)

  it("loses a share of events, and shuffles them, when it is told to", function()
    local function life(delivery)
      local w = listening { seed = 1, delivery = delivery, default_flow = "wait" }
      for _ = 1, 100 do support.start(w, "StartTaskContact") end
      w:close()
      return types(heard)
    end
    local all, lossy, mixed = life(nil), life { drop = 0.25 }, life { shuffle = true }
    assert.equal(200, #all)
    assert.is_true(#lossy > 120 and #lossy < 180, #lossy)
    assert.equal(200, #mixed)
    assert.not_same(all, mixed)
    assert.same(mixed, life { shuffle = true })
    assert.same({}, life { drop = 1 })
  end)

  it("is told in words that make sense", function()
    for _, delivery in ipairs { { drop = 2 }, { drop = "x" }, { order = true }, "x" } do
      assert.error_matches(function() support.new { delivery = delivery } end, "bad option 'delivery'")
    end
  end)
end)
