--- Instances, and what the user says they have: flows, queues, quick connects, task templates.
-- @module luaconnect.emulator.instance

local refusal = require "luaconnect.emulator.refusal"

local instance = {}

local methods = {}
local Instance = { __name = "luaconnect.emulator.instance", __index = methods }

-- kind: the option that lists them, the word in their ARNs, the type named when one is missing
local KINDS = {
  flow = { option = "flows", path = "contact-flow", type = "CONTACT_FLOW" },
  queue = { option = "queues", path = "queue", type = "QUEUE" },
  quick_connect = { option = "quick_connects", path = "transfer-destination", type = "QUICK_CONNECT" },
  task_template = { option = "task_templates", path = "task-template", type = "TASK_TEMPLATE" },
}

-- the rows of one option by id; a bare string is a row with nothing but an id
local function index(rows)
  local found = {}
  for _, row in ipairs(rows or {}) do
    row = type(row) == "string" and { id = row } or row
    found[row.id] = row
  end
  return found
end

--- An instance.
-- @tparam table options `id` and lists of ids or of rows with an `id`: `flows`, `queues`,
--   `quick_connects` (rows with `type` "QUEUE", "USER" or "PHONE_NUMBER" and `flow`), `task_templates`
--   (rows with `name`, `status` and `flow`)
-- @tparam string region
-- @tparam string account
function instance.new(options, region, account)
  local self = { id = options.id, resources = {}, tags = { ["aws:connect:instanceId"] = options.id } }
  self.arn = ("arn:aws:connect:%s:%s:instance/%s"):format(region, account, self.id)
  for kind, facts in pairs(KINDS) do
    self.resources[kind] = index(options[facts.option])
  end
  return setmetatable(self, Instance)
end

--- The ARN of something that belongs to the instance.
-- @tparam string path "contact", "contact-flow" ...
-- @tparam string id
function methods:arn_of(path, id)
  return self.arn .. "/" .. path .. "/" .. id
end

-- the id in an id, or in an ARN of this instance; a flow's ":$SAVED" names its draft
local function bare(self, path, id)
  local prefix = self.arn .. "/" .. path .. "/"
  if id:sub(1, #prefix) == prefix then id = id:sub(#prefix + 1) end
  return (id:gsub(":%$SAVED$", ""))
end

--- A resource by id or ARN.
-- @tparam string kind "flow", "queue", "quick_connect" or "task_template"
-- @tparam string id
-- @treturn ?table the row, or nil and a refusal
function methods:find(kind, id)
  local facts = KINDS[kind]
  local row = self.resources[kind][bare(self, facts.path, id)]
  if not row then return nil, refusal.missing(facts.type) end
  return row
end

return instance
