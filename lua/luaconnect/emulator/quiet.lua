--- Who says nothing in a chat: idle participants, and chats that end over it.
--
-- When an agent joins, the minutes that `contact.role_timers` has by then begin to count for each
-- participant, or when that one joins later; and what one of them says begins them anew. First comes
-- `IDLE`, which is told; then `DISCONNECT_NONCUSTOMER`, which has everybody leave but the customer, whose
-- flow may go on. They stop when no agent is left. `contact.quiet` has `{ role, due, idle }` by participant.
-- @module luaconnect.emulator.quiet

local chats = require "luaconnect.emulator.chats"
local successor = require "luaconnect.emulator.successor"

local quiet = {}

local EVENT = chats.EVENT .. "participant."

-- one timer of the contact stands for those of all its participants
local function arm(world, contact, rows)
  local first
  for _, row in pairs(rows) do
    if row.due and (not first or row.due < first) then first = row.due end
  end
  contact.quiet = rows
  if first then world.contacts:arm(contact, "quiet", first) else world.contacts:disarm(contact, "quiet") end
  world.contacts:keep(contact)
end

-- what comes next for a participant, and when
local function row_of(contact, role, idle, at)
  local minutes = contact.quiet_minutes[role] or {}
  local wait = not idle and minutes.IDLE or minutes.DISCONNECT_NONCUSTOMER
  return { role = role, idle = idle, due = wait and at + wait * 60 or nil }
end

local function copy(rows)
  local all = {}
  for id, row in pairs(rows or {}) do all[id] = row end
  return all
end

local function tell(world, contact, id, name, at)
  world.chats:event(contact, world.participants.all:get(id), EVENT .. name, nil, at)
end

local function has_agent(world, contact)
  for _, participant in ipairs(world.participants:of(contact)) do
    if participant.role == "AGENT" and participant.state == "CONNECTED" then return true end
  end
  return false
end

-- happenings ------------------------------------------------------------------------------------

local function begin(world, contact, at)
  if contact.record.Channel ~= "CHAT" or not contact.role_timers then return end
  contact.quiet_minutes = contact.role_timers
  local rows = {}
  for _, participant in ipairs(world.participants:of(contact)) do
    if participant.state == "CONNECTED" and contact.quiet_minutes[participant.role] then
      rows[participant.id] = row_of(contact, participant.role, false, at)
    end
  end
  arm(world, contact, rows)
end

-- who comes after the agent is watched from then on
local function joined(world, contact, participant, at)
  if not contact.quiet or not contact.quiet_minutes[participant.role] then return end
  if not has_agent(world, contact) then return end
  local rows = copy(contact.quiet)
  rows[participant.id] = row_of(contact, participant.role, false, at)
  arm(world, contact, rows)
end

local function spoken(world, contact, id, at)
  local row = contact.quiet and contact.quiet[id]
  if not row then return end
  local rows = copy(contact.quiet)
  rows[id] = row_of(contact, row.role, false, at)
  arm(world, contact, rows)
  if row.idle then tell(world, contact, id, "returned", at) end
end

local function part(world, contact, id, at)
  tell(world, contact, id, "autodisconnection", at)
  contact.quiet = nil
  for _, participant in ipairs(world.participants:of(contact)) do
    if participant.role ~= "CUSTOMER" then world.participants:leave(participant, at) end
  end
  successor.conclude(world, contact, "IDLE_DISCONNECT", at)
end

-- a participant's time is up: the first time, or for good
local function fall_silent(world, contact, rows, id, at)
  local minutes = contact.quiet_minutes[rows[id].role]
  if rows[id].idle or not minutes.IDLE then
    part(world, contact, id, at)
    return false
  end
  rows[id] = row_of(contact, rows[id].role, true, at)
  tell(world, contact, id, "idle", at)
  return true
end

local function pass(world, contact, at)
  if not has_agent(world, contact) then return arm(world, contact, {}) end
  local rows = copy(contact.quiet)
  for _, participant in ipairs(world.participants:of(contact)) do
    local row = rows[participant.id]
    if row and participant.state ~= "CONNECTED" then
      rows[participant.id] = nil
    elseif row and row.due and row.due <= at
      and not fall_silent(world, contact, rows, participant.id, at) then
      return
    end
  end
  arm(world, contact, rows)
end

--- Watches the chats of an emulator.
-- @tparam table world has `contacts`, `participants`, `chats` and `events`
function quiet.watch(world)
  world.events:on("CONNECTED_TO_AGENT", function(contact, at) begin(world, contact, at) end)
  world.participants:on_joined(function(participant, contact, at) joined(world, contact, participant, at) end)
  world.contacts:on_timer("quiet", function(contact, at) pass(world, contact, at) end)
  world.chats:on_said(function(item, contact) spoken(world, contact, item.participant, item.at) end)
end

return quiet
