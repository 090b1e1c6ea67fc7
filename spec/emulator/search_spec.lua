local emulator = require "luaconnect.emulator"
local support = require "spec.support.world"

local NOW, DAY = support.START, 86400

local w
before_each(function() w = support.furnished { default_flow = "wait" } end)

local function start(operation, changes)
  return assert(support.start(w, operation, changes)).ContactId
end

local function input_of(criteria, changes)
  local input = {
    TimeRange = { Type = "INITIATION_TIMESTAMP", StartTime = NOW, EndTime = NOW + 7 * DAY },
    SearchCriteria = criteria,
  }
  for name, value in pairs(changes or {}) do input[name] = value end
  return input
end

local function search(criteria, changes)
  return assert(support.call(w, "SearchContacts", input_of(criteria, changes)))
end

local function ids(criteria, changes)
  local list = {}
  for i, contact in ipairs(search(criteria, changes).Contacts) do list[i] = contact.Id end
  return list
end

local function range(kind, from, to)
  return { TimeRange = { Type = kind, StartTime = from, EndTime = to } }
end

local function contact(id)
  return w.contacts.all:get(id)
end

describe("SearchContacts", function()
  it("finds contacts by their times", function()
    local first = start "StartTaskContact"
    w.clock:advance(10)
    local second = start("StartTaskContact", { ScheduledTime = NOW + 100 })
    w.contacts:enqueue(contact(first), "sales", NOW + 20)
    w.contacts:enqueue(contact(first), "support", NOW + 30)
    w.contacts:connect(contact(first), "ada", NOW + 40)
    w.contacts:finish(contact(first), NOW + 50, "API")
    for _, case in ipairs {
      { "INITIATION_TIMESTAMP", 0, 9, first }, { "INITIATION_TIMESTAMP", 10, 10, second },
      { "SCHEDULED_TIMESTAMP", 100, 100, second }, { "ENQUEUE_TIMESTAMP", 20, 29 },
      { "ENQUEUE_TIMESTAMP", 30, 30, first }, { "CONNECTED_TO_AGENT_TIMESTAMP", 40, 49, first },
      { "DISCONNECT_TIMESTAMP", 50, 50, first }, { "DISCONNECT_TIMESTAMP", 51, 99 },
    } do
      local found = ids(nil, range(case[1], NOW + case[2], NOW + case[3]))
      assert.same({ case[4] }, found, case[1])
    end
    assert.same({ second, first }, ids())
  end)

  it("follows a task to its new time", function()
    local id = start("StartTaskContact", { ScheduledTime = NOW + 100 })
    assert(support.call(w, "UpdateContactSchedule", { ContactId = id, ScheduledTime = NOW + 50 }))
    assert.same({}, ids(nil, range("SCHEDULED_TIMESTAMP", NOW + 51, NOW + 200)))
    assert.same({ id }, ids(nil, range("SCHEDULED_TIMESTAMP", NOW, NOW + 50)))
  end)

  it("tells of a contact what a summary has", function()
    local id = start("StartTaskContact", {
      SegmentAttributes = { mood = { ValueString = "fine" } },
    })
    assert(support.call(w, "TagContact", { ContactId = id, Tags = { kind = "a" } }))
    w.contacts:enqueue(contact(id), "sales", NOW)
    local found = search().Contacts[1]
    assert.same({ "TASK", "API", "call back", "sales", "fine", "a", NOW }, {
      found.Channel, found.InitiationMethod, found.Name, found.QueueInfo.Id,
      found.SegmentAttributes.mood.ValueString, found.Tags.kind, found.InitiationTimestamp,
    })
  end)

  describe("by", function()
    local task, chat, call

    before_each(function()
      task = start("StartTaskContact", {
        Name = "Refund for Ada", Attributes = { order = "4711", mood = "Fine" },
        SegmentAttributes = { shop = { ValueString = "Berlin" } },
      })
      chat = start("StartChatContact", {
        InitialMessage = { ContentType = "text/plain", Content = "Where is my parcel?" },
      })
      call = start "StartWebRTCContact"
      w.contacts:enqueue(contact(task), "sales", NOW)
      w.contacts:connect(contact(chat), "ada", NOW)
      assert(support.call(w, "TagContact", { ContactId = call, Tags = { kind = "a", weight = "b" } }))
    end)

    local function finds(criteria, ...)
      local expected, found = { ... }, ids(criteria)
      table.sort(expected)
      table.sort(found)
      assert.same(expected, found)
    end

    local function rows(...)
      return { Criteria = { ... } }
    end

    local function match(kind, criteria)
      criteria.MatchType = kind
      return criteria
    end

    it("channel, method, queue and agent", function()
      finds({ Channels = { "TASK", "VOICE" } }, task, call)
      finds({ InitiationMethods = { "WEBRTC_API" } }, call)
      finds({ QueueIds = { "sales" } }, task)
      finds({ QueueIds = { "arn:aws:connect:us-east-1:1:instance/i/queue/sales" } }, task)
      finds({ AgentIds = { "ada", "bob" } }, chat)
      finds { AgentIds = { "bob" } }
      finds({ Channels = { "TASK" }, QueueIds = { "sales" } }, task)
      finds { Channels = { "CHAT" }, QueueIds = { "sales" } }
    end)

    it("groups of the agent", function()
      local function level(name)
        return { Name = name }
      end
      assert(support.call(w, "UpdateUserHierarchyStructure",
        { HierarchyStructure = { LevelOne = level "Country", LevelTwo = level "City" } }))
      local country = assert(support.call(w, "CreateUserHierarchyGroup", { Name = "DE" })).HierarchyGroupId
      local city = assert(support.call(w, "CreateUserHierarchyGroup",
        { Name = "Berlin", ParentGroupId = country })).HierarchyGroupId
      assert(support.call(w, "UpdateUserHierarchy", { UserId = "bob", HierarchyGroupId = city }))
      w.contacts:connect(contact(call), "bob", NOW)
      local groups = support.describe(w, call).AgentInfo.HierarchyGroups
      assert.equal(city, groups.Level2.Arn:match "[^/]+$")
      finds({ AgentHierarchyGroups = { L1Ids = { country } } }, call)
      finds({ AgentHierarchyGroups = { L1Ids = { country }, L2Ids = { city } } }, call)
      finds { AgentHierarchyGroups = { L2Ids = { country } } }
    end)

    -- an hour, were each byte looked at as often as there are bytes
    it("an id that somebody has made long", function()
      assert.same({}, ids { QueueIds = { "arn:" .. ("a"):rep(2e6) .. "/" } })
    end)

    it("name", function()
      local function name(kind, ...) return { Name = { SearchText = { ... }, MatchType = kind } } end
      finds(name("MATCH_ALL", "refund", "ada"), task)
      finds(name("MATCH_ALL", "refund", "bob"))
      finds(name("MATCH_ANY", "refund", "bob"), task)
      finds(name("MATCH_EXACT", "refund for ada"), task)
      finds(name("MATCH_EXACT", "refund"))
      finds(name("MATCH_NONE", "refund"), chat, call)
    end)

    it("attributes", function()
      local order = { Key = "order", Values = { "4711", "4712" } }
      local other = { Key = "order", Values = { "4712" } }
      local mood = { Key = "mood", Values = { "fine" } }
      finds({ SearchableContactAttributes = rows(order, mood) }, task)
      finds { SearchableContactAttributes = rows(other, mood) }
      finds({ SearchableContactAttributes = match("MATCH_ANY", rows(other, mood)) }, task)
      finds({ SearchableContactAttributes = match("MATCH_NONE", rows(order)) }, chat, call)
      finds({ SearchableSegmentAttributes = rows { Key = "shop", Values = { "berlin" } } }, task)
    end)

    it("tags and Regions", function()
      local kind, weight = { TagKey = "kind", TagValue = "a" }, { TagKey = "weight", TagValue = "c" }
      finds({ ContactTags = { TagCondition = kind } }, call)
      finds({ ContactTags = { OrConditions = { { kind }, { weight } } } }, call)
      finds { ContactTags = { AndConditions = { kind, weight } } }
      finds({ ActiveRegions = { emulator.REGION } }, task, chat, call)
      finds { ActiveRegions = { "eu-west-1" } }
    end)

    it("what was said", function()
      local function said(role, ...)
        return { ContactAnalysis = { Transcript = rows {
          ParticipantRole = role, SearchText = { ... }, MatchType = "MATCH_ALL",
        } } }
      end
      finds(said("CUSTOMER", "parcel", "where"), chat)
      finds(said("AGENT", "parcel"))
    end)

    it("further times", function()
      local never = { TimestampCondition = { Type = "ENQUEUE_TIMESTAMP", ConditionType = "NOT_EXISTS" } }
      local agent = range("CONNECTED_TO_AGENT_TIMESTAMP", NOW, NOW)
      finds({ AdditionalTimeRange = match("MATCH_ALL", rows(never)) }, chat, call)
      finds({ AdditionalTimeRange = match("MATCH_ALL", rows(never, agent)) }, chat)
      finds({ AdditionalTimeRange = match("MATCH_ANY", rows(never, agent)) }, chat, call)
    end)

    it("agents that are asked for, and AI agents", function()
      local condition = { MatchCriteria = { AgentsCriteria = { AgentIds = { "ada" } } } }
      assert(support.call(w, "UpdateContactRoutingData", { ContactId = task, RoutingCriteria = {
        Steps = { { Expression = { AttributeCondition = condition } } },
      } }))
      local assistant = assert(support.call(w, "StartAssistantContact", {
        AiAgent = { AiAgentId = "helper:2" }, ParticipantDetails = { DisplayName = "Ada" },
      })).ContactId
      local function wants(id)
        local criteria = { AgentIds = { id }, MatchType = "MATCH_ANY" }
        return { RoutingCriteria = { Steps = { { AgentCriteria = criteria } } } }
      end
      finds(wants "ada", task)
      finds(wants "bob")
      finds({ AiAgents = rows { Id = "helper" } }, assistant)
      finds({ AiAgents = rows { Id = "helper", VersionNumber = 2 } }, assistant)
      finds { AiAgents = rows { Id = "helper", VersionNumber = 3 } }
      finds({ AiAgents = rows { AiUseCase = "SelfService", AiAgentEscalated = false } }, assistant)
    end)
  end)

  it("sorts by any field, either way", function()
    local early = start("StartTaskContact", { ScheduledTime = NOW + 10 })
    local late = start("StartTaskContact", { ScheduledTime = NOW + 20 })
    local chat = start "StartChatContact"
    local function sorted(field, order) return ids(nil, { Sort = { FieldName = field, Order = order } }) end
    assert.same({ early, late, chat }, sorted("SCHEDULED_TIMESTAMP", "ASCENDING"))
    assert.same({ late, early, chat }, sorted("SCHEDULED_TIMESTAMP", "DESCENDING"))
    assert.same({ chat, early, late }, sorted("CHANNEL", "ASCENDING"))
    assert.same({ chat, early, late }, sorted("EXPIRY_TIMESTAMP", "ASCENDING"))
    assert.same({ early, late, chat }, sorted("INITIATION_TIMESTAMP", "ASCENDING"))
    assert.same({ early, late, chat }, sorted("INITIATION_METHOD", "DESCENDING"))
  end)

  it("gives pages, and counts all", function()
    for _ = 1, 5 do start "StartTaskContact" end
    local seen, token, pages = {}, nil, 0
    repeat
      local page = search(nil, { MaxResults = 2, NextToken = token })
      assert.equal(5, page.TotalCount)
      for _, found in ipairs(page.Contacts) do seen[found.Id] = true end
      token, pages = page.NextToken, pages + 1
    until not token
    local count = 0
    for _ in pairs(seen) do count = count + 1 end
    assert.same({ 5, 3 }, { count, pages })
  end)

  it("refuses tokens that it did not give", function()
    local code, status = support.refused(w, "SearchContacts", input_of(nil, { NextToken = "x" }))
    assert.same({ "InvalidParameterException", 400 }, { code, status })
  end)

  it("finds the same after a restore", function()
    local id = start("StartTaskContact", { ScheduledTime = NOW + 10 })
    start "StartChatContact"
    w:sleep(400)
    local before = { ids(), ids(nil, range("DISCONNECT_TIMESTAMP", NOW, NOW + DAY)) }
    w.store:restore(w.store:snapshot())
    assert.same(before, { ids(), ids(nil, range("DISCONNECT_TIMESTAMP", NOW, NOW + DAY)) })
    assert.same({ id }, ids(nil, range("SCHEDULED_TIMESTAMP", NOW, NOW + DAY)))
  end)
end)

describe("ListAssociatedContacts", function()
  it("lists all that hang together, by pages (ASSOC-1)", function()
    local root = start "StartTaskContact"
    local linked = start("StartTaskContact", { PreviousContactId = root })
    local related = start("StartChatContact", { RelatedContactId = linked })
    local alone = start "StartTaskContact"
    local function list(id, changes)
      local input = { ContactId = id }
      for name, value in pairs(changes or {}) do input[name] = value end
      return assert(support.call(w, "ListAssociatedContacts", input))
    end
    local function names(output)
      local found = {}
      for i, row in ipairs(output.ContactSummaryList) do found[i] = row.ContactId end
      return found
    end
    assert.same({ root, linked, related }, names(list(related)))
    assert.same({ alone }, names(list(alone)))
    local row = list(root).ContactSummaryList[3]
    assert.same({ "CHAT", linked, NOW }, { row.Channel, row.RelatedContactId, row.InitiationTimestamp })
    local page = list(root, { MaxResults = 2 })
    assert.same({ root, linked }, names(page))
    assert.same({ related }, names(list(root, { MaxResults = 2, NextToken = page.NextToken })))
    w.store:restore(w.store:snapshot())
    assert.same({ root, linked, related }, names(list(root)))
  end)
end)

describe("ListContactReferences", function()
  it("lists those of the types that are wanted (REF-1, REF-2)", function()
    local id = start("StartTaskContact", {
      References = {
        site = { Type = "URL", Value = "https://example.com" }, sum = { Type = "NUMBER", Value = "17" },
        day = { Type = "DATE", Value = "1700000000" },
      },
      Attachments = {
        { FileName = "a.pdf", S3Url = "https://s3.example.com/a" },
        { FileName = "a.pdf", S3Url = "https://s3.example.com/b" },
      },
    })
    local function list(...)
      return assert(support.call(w, "ListContactReferences", { ContactId = id, ReferenceTypes = { ... } }))
        .ReferenceSummaryList
    end
    assert.same({ { Url = { Name = "site", Value = "https://example.com" } } }, list "URL")
    assert.same({
      { Date = { Name = "day", Value = "1700000000" } }, { Number = { Name = "sum", Value = "17" } },
    }, list("NUMBER", "DATE"))
    local files = list "ATTACHMENT"
    assert.same({ "a.pdf", "a.pdf 2", "APPROVED" },
      { files[1].Attachment.Name, files[2].Attachment.Name, files[1].Attachment.Status })
    assert.same({}, list "STRING")
    local upload = assert(support.call(w, "StartAttachedFileUpload", {
      FileName = "b.pdf", FileSizeInBytes = 5, FileUseCaseType = "ATTACHMENT",
      AssociatedResourceArn = support.describe(w, id).Arn,
    }))
    assert.same({ Name = "b.pdf", Value = upload.FileId, Status = "PROCESSING", Arn = upload.FileArn },
      list "ATTACHMENT"[3].Attachment)
  end)

  it("has the message of an email", function()
    local id = start "StartEmailContact"
    local list = assert(support.call(w, "ListContactReferences",
      { ContactId = id, ReferenceTypes = { "EMAIL_MESSAGE" } })).ReferenceSummaryList
    assert.equal("Email message", list[1].EmailMessage.Name)
  end)
end)
