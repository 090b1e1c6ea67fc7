--- How a new contact hangs together with earlier ones.
--
-- A link is `{ chain, previous, related, continued, association }`: the chain that the contact joins
-- or founds, and the ids that its record names.
-- @module luaconnect.emulator.links

local contacts = require "luaconnect.emulator.contacts"
local refusal = require "luaconnect.emulator.refusal"

local links = {}

local CHAIN = 12 -- contacts that may share a chain

local LINKABLE = { CHAT = true, VOICE = true, TASK = true }

--- The link of a contact that goes on where another one is: one chain, one set of attributes.
-- @tparam table world the emulator
-- @tparam table previous the other contact
-- @tparam string member of the input that names it
-- @treturn ?table the link, or nil and a refusal when the chain is full (TASK-4, XFER-5)
function links.after(world, previous, member)
  local chain = world.contacts:chain_of(previous)
  if #chain.contacts >= CHAIN then
    return nil, refusal.new("ServiceQuotaExceededException",
      ("%s: at most %d contacts in a chain expected"):format(member, CHAIN))
  end
  return {
    chain = chain, previous = previous.id,
    association = previous.record.ContactAssociationId,
  }
end

-- PreviousContactId (TASK-6, 7)
local function follow(world, instance, input, now)
  local previous, missing = world.contacts:find(instance, input.PreviousContactId, now)
  if not previous then return nil, missing end
  if not LINKABLE[previous.record.Channel] then
    return nil, refusal.request("PreviousContactId: a chat, voice or task contact expected, got "
      .. previous.record.Channel)
  end
  return links.after(world, previous, "PreviousContactId")
end

-- RelatedContactId: a chain of its own, which starts with a copy of the attributes (TASK-8)
local function relate(world, instance, input, now)
  local related, missing = world.contacts:find(instance, input.RelatedContactId, now)
  if not related then return nil, missing end
  return {
    chain = contacts.chain(world.contacts:chain_of(related).attributes), related = related.id,
    association = related.record.ContactAssociationId,
  }
end

local function is_initial(contact)
  return contact.chain == contact.id
end

-- the last chat of a session that is over; a task that follows a chat is none of its session
local function last_chat(world, chain)
  local last
  for _, id in ipairs(chain.contacts) do
    local contact = world.contacts.all:get(id)
    if contact.record.Channel == "CHAT" then
      if not contacts.ended(contact) then return nil end
      last = contact
    end
  end
  return last
end

-- the ended chat that a persistent chat goes on from (CHAT-10, 11), or nil and what is wanted
local function source_of(world, source, chat)
  if chat.RehydrationType == "FROM_SEGMENT" then
    return contacts.ended(source) and source or nil, "an ended chat expected"
  end
  return is_initial(source) and last_chat(world, world.contacts:chain_of(source)) or nil,
    "the initial contact of an ended chat expected"
end

--- The chat that a persistent one goes on from.
-- @tparam table world the emulator
-- @tparam table instance
-- @tparam table chat `RehydrationType` and `SourceContactId`
-- @tparam number now
-- @tparam string path of the member that has the source's id
-- @treturn ?table the contact, or nil and a refusal
function links.source(world, instance, chat, now, path)
  if not chat.SourceContactId then return nil, refusal.request(path .. ": a contact expected, got none") end
  local named, missing = world.contacts:find(instance, chat.SourceContactId, now)
  if not named then return nil, missing end
  local source, wanted = source_of(world, named, chat)
  if not source or named.record.Channel ~= "CHAT" then return nil, refusal.request(path .. ": " .. wanted) end
  return source
end

local function continue(world, instance, chat, now)
  local source, refused = links.source(world, instance, chat, now, "PersistentChat.SourceContactId")
  if not source then return nil, refused end
  return {
    chain = contacts.chain(), related = source.id, continued = source.id,
    association = source.record.ContactAssociationId,
  }
end

--- The link that an input asks for.
-- @tparam table world the emulator
-- @tparam table instance
-- @tparam table input of an operation that starts a contact
-- @tparam number now
-- @treturn ?table the link, or nil and a refusal
function links.resolve(world, instance, input, now)
  if input.PreviousContactId then return follow(world, instance, input, now) end
  if input.RelatedContactId then return relate(world, instance, input, now) end
  if input.PersistentChat then return continue(world, instance, input.PersistentChat, now) end
  return { chain = contacts.chain() }
end

return links
