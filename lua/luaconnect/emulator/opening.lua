--- Opens contacts: what all operations that make one have in common.
-- @module luaconnect.emulator.opening

local links = require "luaconnect.emulator.links"
local predicates = require "luaconnect.rules.predicates"

local opening = {}

local MINUTE, DAY = 60, 86400

--- Seconds that a contact lives unless it is told otherwise, by channel.
opening.LIFE = { CHAT = 25 * 60 * MINUTE, TASK = 7 * DAY, EMAIL = 14 * DAY }

--- A new contact, linked and with its attributes and references, which nobody has heard of before it is
-- launched. This is the one place where contacts come into being.
-- @tparam table world the emulator
-- @tparam table call with `input`, `instance` and `now`
-- @tparam table record with `Channel`; what it does not say is taken from the input
-- @tparam[opt] table options `flow`, the id of the flow that it enters, and `link`, where the input does
--   not tell
-- @treturn ?table the contact, or nil and a refusal
-- @treturn table its link
function opening.contact(world, call, record, options)
  local input, now = call.input, call.now
  local flow, link, refused = options and options.flow, options and options.link, nil
  if not link then link, refused = links.resolve(world, call.instance, input, now) end
  if not link then return nil, refused end
  local done
  done, refused = world.contacts:set_attributes(link.chain, input.Attributes)
  if not done then return nil, refused end
  record.Id = world.uuid()
  record.InitiationMethod = record.InitiationMethod or "API"
  record.Name, record.Description = record.Name or input.Name, record.Description or input.Description
  record.SegmentAttributes = record.SegmentAttributes or input.SegmentAttributes
  record.CustomerId = record.CustomerId or input.CustomerId
  local contact = world.contacts:open(call.instance, record, link, now, flow or input.ContactFlowId)
  contact.references, contact.continued = input.References, link.continued
  return contact, link
end

-- a name that no reference has: a file that is attached twice is there twice
local function free_name(references, name)
  local free, number = name, 1
  while references[free] do
    number = number + 1
    free = name .. " " .. number
  end
  return free
end

--- References with the files that an input names by URL among them; nobody fetches those (TASK-12).
-- @tparam table world
-- @tparam table call
-- @tparam ?table references
-- @treturn ?table
function opening.with_files(world, call, references)
  local list = call.input.Attachments
  if not list then return references end
  local all = {}
  for name, reference in pairs(references or {}) do all[name] = reference end
  for _, file in ipairs(list) do
    local id = world.uuid()
    all[free_name(all, file.FileName)] = {
      Type = "ATTACHMENT", Value = id, Status = "APPROVED", Arn = call.instance:arn_of("file", id),
    }
  end
  return all
end

--- Segment attributes with the subtype of a contact among them.
-- @tparam ?table attributes
-- @tparam string subtype
-- @treturn table
function opening.with_subtype(attributes, subtype)
  local found = {}
  for key, value in pairs(attributes or {}) do found[key] = value end
  found["connect:Subtype"] = { ValueString = subtype }
  return found
end

--- The seconds that a contact lives, when its input asks for some (GEN-5).
-- @tparam table input
-- @tparam string channel
-- @treturn ?number
function opening.life(input, channel)
  local minutes = input.ChatDurationInMinutes or input.ExpiryDurationInMinutes
    or predicates.expiry_minutes(input)
  return minutes and minutes * MINUTE or opening.LIFE[channel]
end

--- Has a contact take its course, which ends by itself at a time.
-- @tparam table world
-- @tparam table contact
-- @tparam number now
-- @tparam[opt] number expires epoch seconds
function opening.launch(world, contact, now, expires)
  if expires then world.contacts:arm(contact, "expire", expires) end
  world.contacts:launch(contact, now)
end

return opening
