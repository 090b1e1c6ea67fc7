--- What has happened to contacts in a span of time: GetMetricData, GetMetricDataV2.
--
-- Counted are contacts that were in a queue. Figures that need more than contact records have no value.
-- @module luaconnect.emulator.resources.historical

local measure = require "luaconnect.emulator.resources.measure"
local pager = require "luaconnect.emulator.resources.pager"
local refuse = require "luaconnect.emulator.resources.refuse"

local DAY, STEP = 86400, 300
local V2_SPAN = 35 * DAY

-- contacts ----------------------------------------------------------------------------------------

local function queued(contact) return contact.record.QueueInfo.EnqueueTimestamp end

local function answered(contact)
  return contact.record.AgentInfo and contact.record.AgentInfo.ConnectedToAgentTimestamp
end

local function ended(contact) return contact.record.DisconnectTimestamp end

-- the contacts of an instance that were in a queue, by queue and channel; looked for once in a call
local function by_place(world, instance)
  local places = {}
  for _, contact in world.contacts.all:each() do
    local queue = contact.record.QueueInfo
    if contact.instance == instance and queue and queue.EnqueueTimestamp then
      local channels = places[queue.Id] or {}
      places[queue.Id] = channels
      local list = channels[contact.record.Channel] or {}
      channels[contact.record.Channel] = list
      list[#list + 1] = contact
    end
  end
  return places
end

-- calls `visit` with each contact of a cell
local function each_contact(places, cell, visit)
  for _, queue in ipairs(cell.queues) do
    for _, channel in ipairs(cell.channels) do
      for _, contact in ipairs((places[queue] or {})[channel] or {}) do visit(contact) end
    end
  end
end

local function within(at, span)
  return at ~= nil and at >= span.from and at < span.till
end

-- figures -----------------------------------------------------------------------------------------

-- each is a function of a contact and a span: what the contact adds, or nil
local function handled(contact, span)
  return answered(contact) and within(ended(contact), span) and 1 or nil
end

local function abandoned(contact, span)
  return not answered(contact) and within(ended(contact), span) and 1 or nil
end

local function answer_time(contact, span)
  local at = answered(contact)
  return within(at, span) and at - queued(contact) or nil
end

local function abandon_time(contact, span)
  return abandoned(contact, span) and ended(contact) - queued(contact)
end

local function interaction_time(contact, span)
  return handled(contact, span) and ended(contact) - answered(contact)
end

local COUNTS = {
  CONTACTS_QUEUED = function(contact, span) return within(queued(contact), span) and 1 or nil end,
  CONTACTS_HANDLED = handled,
  CONTACTS_ABANDONED = abandoned,
  API_CONTACTS_HANDLED = function(contact, span)
    return contact.record.InitiationMethod == "API" and handled(contact, span) or nil
  end,
}

local TIMES = {
  QUEUE_ANSWER_TIME = answer_time, ABANDON_TIME = abandon_time, INTERACTION_TIME = interaction_time,
  QUEUED_TIME = function(contact, span) return answer_time(contact, span) or abandon_time(contact, span) end,
}

-- number, sum and greatest of what contacts add
local function gather(places, cell, span, of_contact)
  local found = { count = 0, sum = 0, most = 0 }
  each_contact(places, cell, function(contact)
    local part = of_contact(contact, span)
    if part then
      found.count, found.sum, found.most = found.count + 1, found.sum + part, math.max(found.most, part)
    end
  end)
  return found
end

local function statistic(found, name)
  if name == "MAX" then return found.most end
  if name == "SUM" then return found.sum end
  return found.count > 0 and found.sum / found.count or nil
end

-- the share of contacts that were answered in time, in percent
local function service_level(places, cell, span, seconds)
  local total = gather(places, cell, span, TIMES.QUEUED_TIME).count
  local quick = gather(places, cell, span, function(contact)
    local time = answer_time(contact, span)
    return time and time < seconds and 1 or nil
  end).count
  return total > 0 and 100 * quick / total or nil
end

local function value_of(places, cell, span, metric)
  local name = metric.Name
  if COUNTS[name] then return gather(places, cell, span, COUNTS[name]).sum end
  if TIMES[name] then return statistic(gather(places, cell, span, TIMES[name]), metric.Statistic) end
  local threshold = metric.Threshold
  if name == "SERVICE_LEVEL" and threshold and threshold.ThresholdValue then
    return service_level(places, cell, span, threshold.ThresholdValue)
  end
end

-- GetMetricData -----------------------------------------------------------------------------------

local function span_of(call, longest)
  local from, till = call.input.StartTime, call.input.EndTime
  if till <= from then return nil, refuse.value(call, "EndTime: a time after StartTime expected") end
  if till - from > longest then
    return nil, refuse.value(call, ("EndTime: at most %d seconds after StartTime expected"):format(longest))
  end
  return { from = from, till = till }
end

-- a page of cells with the values of metrics. A job is `{ span, filters, metrics, read, dress }`: `read`
-- makes of a metric what figures are found by, `dress` adds to a result what its operation has.
local function measured(world, call, job)
  local cells, refused = measure.cells(call, job.filters, call.input.Groupings)
  if not cells then return nil, refused end
  local page, token = pager.page(call, cells)
  if not page then return nil, token end
  local results, places = {}, by_place(world, call.instance.id)
  for i, cell in ipairs(page) do
    local collections = {}
    for j, metric in ipairs(job.metrics) do
      collections[j] = { Metric = metric, Value = value_of(places, cell, job.span, job.read(metric)) }
    end
    results[i] = job.dress { Dimensions = cell.dimensions, Collections = collections }
  end
  return { MetricResults = results, NextToken = token }
end

local function itself(value) return value end

local function metric_data(world, call)
  local input = call.input
  local span, refused = span_of(call, DAY)
  if not span then return nil, refused end
  if span.from % STEP ~= 0 or span.till % STEP ~= 0 then
    return nil, refuse.value(call, "StartTime, EndTime: times in steps of five minutes expected")
  end
  return measured(world, call, {
    span = span, filters = input.Filters, metrics = input.HistoricalMetrics, read = itself, dress = itself,
  })
end

-- GetMetricDataV2 ---------------------------------------------------------------------------------

local FILTERS = { QUEUE = "Queues", ROUTING_PROFILE = "RoutingProfiles", CHANNEL = "Channels" }

local function filters_of(call)
  local found = {}
  for i, filter in ipairs(call.input.Filters) do
    local name = FILTERS[filter.FilterKey or ""]
    if not name then
      local message = "Filters[%d].FilterKey: QUEUE, ROUTING_PROFILE or CHANNEL expected, got %s"
      return nil, refuse.request(call, message:format(i, tostring(filter.FilterKey)))
    end
    found[name] = filter.FilterValues
  end
  return found
end

-- the metric of the older operation that one of the newer is, with its statistic
local function older(metric)
  local prefix, rest = (metric.Name or ""):match("^(%u+)_(.+)$")
  local threshold = metric.Threshold and metric.Threshold[1]
  if (prefix == "AVG" or prefix == "MAX" or prefix == "SUM") and TIMES[rest] then
    return { Name = rest, Statistic = prefix }
  end
  return { Name = metric.Name, Threshold = threshold }
end

local function flat(dimensions)
  return {
    QUEUE = dimensions.Queue and dimensions.Queue.Id, CHANNEL = dimensions.Channel,
    ROUTING_PROFILE = dimensions.RoutingProfile and dimensions.RoutingProfile.Id,
  }
end

local function metric_data_v2(world, call)
  local instance, refused = world.resources:instance(call.input.ResourceArn)
  if not instance then return nil, refused end
  call.instance = instance
  local span, filters
  span, refused = span_of(call, V2_SPAN)
  if not span then return nil, refused end
  filters, refused = filters_of(call)
  if not filters then return nil, refused end
  return measured(world, call, {
    span = span, filters = filters, metrics = call.input.Metrics, read = older,
    dress = function(result)
      result.Dimensions = flat(result.Dimensions)
      result.MetricInterval = { Interval = "TOTAL", StartTime = span.from, EndTime = span.till }
      return result
    end,
  })
end

return {
  service = "connect",
  operations = { GetMetricData = metric_data, GetMetricDataV2 = metric_data_v2 },
  stored = { GetMetricData = true, GetMetricDataV2 = true },
}
