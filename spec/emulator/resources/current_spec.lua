local c = require "spec.support.configuration"
local world = require "spec.support.world"

local w, user, lunch
before_each(function()
  w = world.new()
  user = c.pick(w, "ListUsers", "Username", "admin")
  lunch = c.done(w, "CreateAgentStatus", { Name = "Lunch", State = "ENABLED" }).AgentStatusId
end)

local function status(name) return c.pick(w, "ListAgentStatuses", "Name", name).Id end

local function put(id) c.done(w, "PutUserStatus", { UserId = user.Id, AgentStatusId = id }) end

local function users(filters)
  return c.done(w, "GetCurrentUserData", { Filters = filters or { Agents = { user.Id } } }).UserDataList
end

-- a task that waits in the queue, and its id
local function waiting(queue)
  local id = world.start(w, "StartTaskContact").ContactId
  w.contacts:enqueue(w.contacts.all:get(id), queue or c.QUEUE, w.clock:now())
  return id
end

-- figures of a cell by metric
local function figures(input, ...)
  input.CurrentMetrics = {}
  for i, name in ipairs { ... } do input.CurrentMetrics[i] = { Name = name, Unit = "COUNT" } end
  local rows = {}
  for i, result in ipairs(c.done(w, "GetCurrentMetricData", input).MetricResults) do
    rows[i] = { dimensions = result.Dimensions }
    for _, each in ipairs(result.Collections) do rows[i][each.Metric.Name] = each.Value end
  end
  return rows
end

describe("PutUserStatus", function()
  it("has users come to work, go on and leave", function()
    assert.same({}, users())
    put(status "Available")
    local shown = users()[1].Status
    assert.same({ "Available", world.START }, { shown.StatusName, shown.StatusStartTimestamp })
    w.clock:advance(60)
    put(lunch)
    shown = users()[1].Status
    assert.same({ "Lunch", world.START + 60 }, { shown.StatusName, shown.StatusStartTimestamp })
    assert.matches("/agent%-state/" .. lunch:gsub("%p", "%%%0") .. "$", shown.StatusArn)
    put(status "Offline")
    assert.equal("Offline", users()[1].Status.StatusName)
  end)

  it("wants a user and a status of the instance, which is enabled", function()
    assert.equal("ResourceNotFoundException", (c.refused(w, "PutUserStatus", {
      UserId = user.Id, AgentStatusId = "none" })))
    assert.equal("ResourceNotFoundException", (c.refused(w, "PutUserStatus", {
      UserId = "none", AgentStatusId = lunch })))
    c.done(w, "UpdateAgentStatus", { AgentStatusId = lunch, State = "DISABLED" })
    assert.equal("InvalidRequestException", (c.refused(w, "PutUserStatus", {
      UserId = user.Id, AgentStatusId = lunch })))
  end)
end)

describe("GetCurrentUserData", function()
  it("shows contacts, slots and the group of users who are wanted", function()
    put(status "Available")
    local contact = waiting()
    local shown = users()[1]
    assert.same({ contact, "TASK", c.QUEUE }, {
      shown.Contacts[1].ContactId, shown.Contacts[1].Channel, shown.Contacts[1].Queue.Id })
    assert.equal(0, shown.AvailableSlotsByChannel.TASK)
    assert.equal(1, #users { Queues = { c.QUEUE } })
    assert.equal(0, #users { ContactFilter = { ContactStates = { "MISSED" } } })
    assert.equal(1, #users { RoutingProfiles = { shown.RoutingProfile.Arn } })
    local code = c.refused(w, "GetCurrentUserData", { Filters = { Agents = { "none" } } })
    assert.equal("ResourceNotFoundException", code)
  end)
end)

describe("GetCurrentMetricData", function()
  it("counts contacts that wait, and agents, by queue and channel", function()
    waiting()
    w.clock:advance(30)
    waiting()
    put(lunch)
    local arn = w.resources:instance(c.INSTANCE).arn .. "/queue/" .. c.QUEUE
    local input = { Filters = { Queues = { c.QUEUE, arn } }, Groupings = { "QUEUE" } }
    local row = figures(input, "CONTACTS_IN_QUEUE", "OLDEST_CONTACT_AGE", "AGENTS_ONLINE", "AGENTS_STAFFED",
      "AGENTS_NON_PRODUCTIVE")[1]
    assert.same({ 2, 30, 1, 0, 1 }, { row.CONTACTS_IN_QUEUE, row.OLDEST_CONTACT_AGE, row.AGENTS_ONLINE,
      row.AGENTS_STAFFED, row.AGENTS_NON_PRODUCTIVE })
    assert.equal(c.QUEUE, row.dimensions.Queue.Id)
    input.Groupings, input.SortCriteria = { "QUEUE", "CHANNEL" }, {
      { SortByMetric = "CONTACTS_IN_QUEUE", SortOrder = "DESCENDING" } }
    local rows = figures(input, "CONTACTS_IN_QUEUE")
    assert.same({ 4, "TASK", 2 }, { #rows, rows[1].dimensions.Channel, rows[1].CONTACTS_IN_QUEUE })
  end)

  it("counts agents who are free, or have a contact", function()
    put(status "Available")
    local input = { Filters = { Queues = { c.QUEUE }, Channels = { "TASK" } } }
    local function now()
      local row = figures(input, "AGENTS_AVAILABLE", "SLOTS_AVAILABLE", "SLOTS_ACTIVE",
        "CONTACTS_IN_QUEUE")[1]
      return { row.AGENTS_AVAILABLE, row.SLOTS_AVAILABLE, row.SLOTS_ACTIVE, row.CONTACTS_IN_QUEUE }
    end
    assert.same({ 1, 1, 0, 0 }, now())
    waiting()
    assert.same({ 0, 0, 1 }, { now()[1], now()[2], now()[3] })
  end)

  it("counts by routing profile", function()
    put(status "Available")
    local profile = users()[1].RoutingProfile
    local other = c.done(w, "CreateRoutingProfile", { Name = "other", Description = "d",
      DefaultOutboundQueueId = c.QUEUE, MediaConcurrencies = { { Channel = "TASK", Concurrency = 1 } },
    }).RoutingProfileId
    local rows = figures({ Filters = { RoutingProfiles = { profile.Id, other } },
      Groupings = { "ROUTING_PROFILE" } }, "AGENTS_ONLINE")
    local counts = {}
    for _, row in ipairs(rows) do counts[row.dimensions.RoutingProfile.Id] = row.AGENTS_ONLINE end
    assert.equal(1, counts[profile.Id])
    assert.equal(0, counts[other] or 0)
    assert.equal(profile.Arn, rows[1].dimensions.RoutingProfile.Arn)
  end)

  it("wants queues or routing profiles, and groupings that it knows", function()
    local metrics = { { Name = "AGENTS_ONLINE", Unit = "COUNT" } }
    for _, input in ipairs {
      { Filters = {} }, { Filters = { Queues = { c.QUEUE } }, Groupings = { "SUBTYPE" } },
    } do
      input.CurrentMetrics = metrics
      assert.equal("InvalidRequestException", (c.refused(w, "GetCurrentMetricData", input)))
    end
  end)
end)

describe("GetContactMetrics", function()
  local function position(id)
    return c.done(w, "GetContactMetrics", { ContactId = id, Metrics = {
      { Name = "POSITION_IN_QUEUE" } } }).MetricResults[1].Value.Number
  end

  it("knows the place of a contact in its queue", function()
    local first = waiting()
    w.clock:advance(1)
    local second = waiting()
    assert.same({ 1, 2 }, { position(first), position(second) })
    c.done(w, "UpdateContactRoutingData", { ContactId = second, QueuePriority = 1 })
    assert.same({ 2, 1 }, { position(first), position(second) })
    c.done(w, "StopContact", { ContactId = first })
    assert.equal("InvalidRequestException", (c.refused(w, "GetContactMetrics", {
      ContactId = first, Metrics = { { Name = "POSITION_IN_QUEUE" } } })))
  end)
end)

describe("GetMetricData", function()
  local START = world.START - world.START % 300

  local function metric(name, statistic)
    return { Name = name, Statistic = statistic or "SUM", Unit = "COUNT" }
  end

  local function input(...)
    return { Filters = { Queues = { c.QUEUE } }, StartTime = START, EndTime = START + 3600,
      HistoricalMetrics = { ... } }
  end

  it("counts what has happened in a span of time", function()
    local one, two = waiting(), waiting()
    w.clock:advance(20)
    w.contacts:connect(w.contacts.all:get(one), user.Id, w.clock:now())
    w.clock:advance(100)
    for _, id in ipairs { one, two } do c.done(w, "StopContact", { ContactId = id }) end
    local found = {}
    local answer = c.done(w, "GetMetricData", input(metric "CONTACTS_QUEUED", metric "CONTACTS_HANDLED",
      metric "CONTACTS_ABANDONED", metric("QUEUE_ANSWER_TIME", "AVG"), metric("ABANDON_TIME", "AVG"),
      metric("QUEUED_TIME", "MAX")))
    for i, each in ipairs(answer.MetricResults[1].Collections) do found[i] = each.Value end
    assert.same({ 2, 1, 1, 20, 120, 120 }, found)
    local newer = c.done(w, "GetMetricDataV2", {
      ResourceArn = w.resources:instance(c.INSTANCE).arn, StartTime = START, EndTime = START + 3600,
      Filters = { { FilterKey = "QUEUE", FilterValues = { c.QUEUE } } }, Groupings = { "QUEUE" },
      Metrics = { { Name = "CONTACTS_HANDLED" }, { Name = "AVG_INTERACTION_TIME" },
        { Name = "SERVICE_LEVEL", Threshold = { { Comparison = "LT", ThresholdValue = 60 } } } } })
    local row = newer.MetricResults[1]
    assert.same({ c.QUEUE, 1, 100, 50 }, { row.Dimensions.QUEUE, row.Collections[1].Value,
      row.Collections[2].Value, row.Collections[3].Value })
  end)

  it("is about whole steps of five minutes, a day at most", function()
    for _, times in ipairs { { START, START }, { START + 1, START + 300 }, { START, START + 86400 * 2 } } do
      local asked = input(metric "CONTACTS_QUEUED")
      asked.StartTime, asked.EndTime = times[1], times[2]
      assert.equal("InvalidParameterException", (c.refused(w, "GetMetricData", asked)))
    end
  end)
end)
