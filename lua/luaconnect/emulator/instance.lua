--- Instances, as those who work with contacts see them.
-- @module luaconnect.emulator.instance

local instance = {}

local methods = {}
local Instance = { __name = "luaconnect.emulator.instance", __index = methods }

--- An instance: `id`, `arn`, and the `tags` that its contacts have from the service.
-- @tparam table resources of `luaconnect.emulator.resources`
-- @tparam table doc the instance's document
function instance.new(resources, doc)
  return setmetatable({
    id = doc.id, arn = doc.arn, resources = resources, tags = { ["aws:connect:instanceId"] = doc.id },
  }, Instance)
end

--- The ARN of something that belongs to the instance.
-- @tparam string path "contact", "contact-flow" ...
-- @tparam string id
function methods:arn_of(path, id)
  return self.arn .. "/" .. path .. "/" .. id
end

--- A resource by id or ARN.
-- @tparam string kind see `luaconnect.emulator.resources`
-- @tparam string id
-- @treturn ?table the document, or nil and a refusal
function methods:find(kind, id)
  return self.resources:find(self, kind, id)
end

return instance
