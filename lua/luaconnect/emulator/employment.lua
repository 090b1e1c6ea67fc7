--- What an agent is, by what the instance knows of the user and by the options of a login.
-- @module luaconnect.emulator.employment

local refusal = require "luaconnect.emulator.refusal"

local employment = {}

-- `choice`: what an agent of the emulator alone may have at once
local CHANNELS = { VOICE = 1, CHAT = 2, TASK = 1, EMAIL = 1 }
local ANY_CHANNEL = "ROUTE_ANY_CHANNEL"

-- options ---------------------------------------------------------------------------------------

local OPTIONS = {
  instance = "string", status = "string", name = "string", queues = "table", channels = "table",
  cross = "table", proficiencies = "table", auto_accept = "boolean", ring_seconds = "number",
  after_work_seconds = "number",
}
local SCRIPT = {
  accept_after = "number", reject_share = "number", say = "table", say_every = "number",
  handle_seconds = "number", transfer_to = "table", after_work_seconds = "number", rest_seconds = "number",
}

local CHANNEL = "VOICE, CHAT, TASK or EMAIL"

local function wrong(...)
  return nil, refusal.value(...)
end

local function check(given, allowed)
  if type(given) ~= "table" then return wrong("options", "a table", type(given)) end
  for name, value in pairs(given) do
    local expected = allowed[name]
    if not expected then return wrong(tostring(name), "an option that is known", type(value)) end
    if type(value) ~= expected then return wrong(name, "a " .. expected, type(value)) end
    if expected == "number" and not (value >= 0 and value < math.huge) then
      return wrong(name, "a number that is not negative", tostring(value))
    end
  end
  return true
end

--- Whether a script is sound.
-- @treturn ?boolean true, or nil and a refusal
function employment.check_script(script)
  if script == nil then return true end
  local sound, refused = check(script, SCRIPT)
  if not sound then return nil, refused end
  if script.rest_seconds == 0 then return wrong("rest_seconds", "at least a second", "0") end
  for i, text in ipairs(script.say or {}) do
    if type(text) ~= "string" or text == "" then return wrong(("say[%d]"):format(i), "a text", type(text)) end
  end
  return true
end

-- queues and channels -----------------------------------------------------------------------------

local function queue_row(instance, given, i)
  local row = type(given) == "table" and given or { id = given }
  if type(row.id) ~= "string" then return wrong(("queues[%d]"):format(i), "an id", type(row.id)) end
  for name, value in pairs { priority = row.priority or 1, delay = row.delay or 0 } do
    if type(value) ~= "number" or value < 0 then
      return wrong(("queues[%d].%s"):format(i, name), "a number that is not negative", tostring(value))
    end
  end
  if row.channel and not CHANNELS[row.channel] then
    return wrong(("queues[%d].channel"):format(i), CHANNEL, tostring(row.channel))
  end
  local queue, missing = instance:find("queue", row.id)
  if not queue then return nil, missing end
  return { id = queue.id, priority = row.priority or 1, delay = row.delay or 0, channel = row.channel }
end

-- rows of queues, first the agent's own, which has the user's id
local function queue_rows(instance, user, list)
  local rows = { { id = user, priority = 0, delay = 0 } }
  for i, given in ipairs(list) do
    local row, refused = queue_row(instance, given, i)
    if not row then return nil, refused end
    rows[#rows + 1] = row
  end
  return rows
end

local function channel_counts(given)
  local counts = {}
  for channel, most in pairs(given) do
    if not CHANNELS[channel] then return wrong("channels", CHANNEL, tostring(channel)) end
    if type(most) ~= "number" or most < 0 or most % 1 ~= 0 then
      return wrong("channels." .. channel, "a number of contacts", tostring(most))
    end
    counts[channel] = most
  end
  return counts
end

local function channel_set(list)
  local found = {}
  for _, channel in ipairs(list) do
    if not CHANNELS[channel] then return wrong("cross", CHANNEL, tostring(channel)) end
    found[channel] = true
  end
  return found
end

-- users -------------------------------------------------------------------------------------------

-- the options of a login that a routing profile stands for
local function of_profile(profile)
  local queues, channels, cross = {}, {}, {}
  for i, config in ipairs(profile.body.QueueConfigs or {}) do
    local reference = config.QueueReference
    queues[i] = {
      id = reference.QueueId, channel = reference.Channel, priority = config.Priority, delay = config.Delay,
    }
  end
  for _, media in ipairs(profile.body.MediaConcurrencies or {}) do
    local behavior = media.CrossChannelBehavior
    channels[media.Channel] = media.Concurrency
    if behavior and behavior.BehaviorType == ANY_CHANNEL then cross[#cross + 1] = media.Channel end
  end
  return { queues = queues, channels = channels, cross = cross }
end

local function of_user(instance, user)
  local body = user.body
  local phone = body.PhoneConfig or {}
  local id = body.RoutingProfileId
  local profile = id and instance:find("routing_profile", id)
  local facts = profile and of_profile(profile) or { queues = {}, channels = {}, cross = {} }
  facts.profile = profile and profile.id
  facts.name, facts.proficiencies = body.Username, body.UserProficiencies
  facts.auto_accept = phone.AutoAccept
  local limit = phone.AfterContactWorkTimeLimit
  facts.after_work_seconds = limit and limit > 0 and limit or nil -- 0 is no limit
  return facts
end

-- somebody whom the instance does not know, with all queues that are no agent's
local function of_nobody(world, instance, user)
  local queues = {}
  for _, doc in ipairs(world.resources:all("queue", instance.id)) do
    if doc.body.QueueType ~= "AGENT" then queues[#queues + 1] = doc.id end
  end
  return { name = user, queues = queues, channels = CHANNELS, cross = {} }
end

-- the instance of an id, or the only one
local function instance_of(world, id)
  if id then return world.resources:instance(id) end
  local all = world.resources:all("instance", "")
  if #all ~= 1 then return wrong("instance", "an id", "none") end
  return world.resources:instance(all[1].id)
end

local function find_user(world, instance, user)
  local doc, missing = instance:find("user", user)
  if doc then return doc end
  doc = world.resources.shelf:named("user", instance.id, "", user)
  if not doc then return nil, missing end
  return doc
end

-- the members of a document that options of a login replace
local function laid_over(facts, options)
  for name in pairs(OPTIONS) do
    if options[name] ~= nil and name ~= "status" and name ~= "instance" then facts[name] = options[name] end
  end
end

--- What an agent is: the members of their document.
-- @tparam table world the emulator
-- @tparam string user id, ARN or name
-- @tparam table options of a login
-- @tparam[opt] boolean known only a user of the instance will do
-- @treturn ?table or nil and a refusal
function employment.of(world, user, options, known)
  if type(user) ~= "string" or user == "" then return wrong("user", "an id", type(user)) end
  local sound, refused = check(options, OPTIONS)
  if not sound then return nil, refused end
  local instance
  instance, refused = instance_of(world, options.instance)
  if not instance then return nil, refused end
  local doc, missing = find_user(world, instance, user)
  if not doc and known then return nil, missing end
  local facts = doc and of_user(instance, doc) or of_nobody(world, instance, user)
  facts.id, facts.instance = doc and doc.id or user, instance.id
  laid_over(facts, options)
  facts.queues, refused = queue_rows(instance, facts.id, facts.queues)
  if not facts.queues then return nil, refused end
  facts.channels, refused = channel_counts(facts.channels)
  if not facts.channels then return nil, refused end
  facts.cross, refused = channel_set(facts.cross)
  if not facts.cross then return nil, refused end
  return facts
end

--- The hierarchy groups of a user, as contacts show them.
-- @tparam table world the emulator
-- @tparam string instance id
-- @tparam string user id
-- @treturn ?table `{ Level1 = { Arn }, ... }`
function employment.groups(world, instance, user)
  local doc = world.resources:get("user", instance, "", user)
  if not (doc and doc.body.HierarchyGroupId) then return nil end
  local groups = {}
  for i, group in ipairs(world.resources:hierarchy(instance, doc.body.HierarchyGroupId)) do
    groups["Level" .. i] = { Arn = group.arn }
  end
  return groups
end

return employment
