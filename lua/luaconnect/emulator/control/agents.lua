--- The control API's agents: who works, and what they are told to do.
-- @module luaconnect.emulator.control.agents

local listing = require "luaconnect.emulator.control.listing"

local agents = {}

local function refused(refusal)
  return nil, refusal.code == "ResourceNotFoundException" and 404 or 400, refusal.message
end

local function text_of(input, name)
  local value = input[name]
  if type(value) == "string" and value ~= "" then return value end
  return nil, 400, ("%s: a string expected, got %s"):format(name, value == "" and "none" or type(value))
end

-- no other members than these
local function only(input, names)
  for name in pairs(input) do
    if not names[name] then return nil, 400, tostring(name) .. ": a member of this request expected" end
  end
  return true
end

local function show(world, user)
  return world.agents:show(world.roster:get(user))
end

local function list(world, asked)
  return listing("agents", world.agents:list(asked.query.instance))
end

local function get(world, asked)
  if not world.roster:get(asked.user) then return nil, 404, asked.user .. ": an agent at work expected" end
  return show(world, asked.user)
end

-- everything but the user is an option
local function login(world, asked)
  local user, status, message = text_of(asked.input, "user")
  if not user then return nil, status, message end
  local options = {}
  for name, value in pairs(asked.input) do
    if name ~= "user" then options[name] = value end
  end
  local agent, refusal = world.agents:login(user, options)
  if not agent then return refused(refusal) end
  return agent
end

local function set_state(world, asked)
  local sound, status, message = only(asked.input, { status = true })
  if not sound then return nil, status, message end
  local done, refusal = world.agents:set_state(asked.user, asked.input.status)
  if not done then return refused(refusal) end
  return show(world, asked.user)
end

local function set_script(world, asked)
  local sound, status, message = only(asked.input, { script = true, options = true })
  if not sound then return nil, status, message end
  local agent, refusal = world.agents:script(asked.user, asked.input.script, asked.input.options)
  if not agent then return refused(refusal) end
  return agent
end

-- what an agent does with a contact; `more` is a further member that it takes
local function deed(name, more, kind)
  return function(world, asked)
    local input = asked.input
    local sound, status, message = only(input, { contact = true, [more or "contact"] = true })
    local contact
    if sound then contact, status, message = text_of(input, "contact") end
    if not contact then return nil, status, message end
    if more and type(input[more]) ~= kind then
      return nil, 400, ("%s: a %s expected, got %s"):format(more, kind, type(input[more]))
    end
    local done, refusal = world.agents[name](world.agents, asked.user, contact, more and input[more])
    if not done then return refused(refusal) end
    local agent = show(world, asked.user)
    agent.new_contact = type(done) == "string" and done or nil
    return agent
  end
end

local PATH = "/_emulator/agents/:user"

agents[1] = { "GET", "/_emulator/agents", list, { "instance" } }
agents[2] = { "POST", "/_emulator/agents", login }
agents[3] = { "GET", PATH, get }
agents[4] = { "POST", PATH .. "/state", set_state }
agents[5] = { "POST", PATH .. "/script", set_script }
for _, name in ipairs { "accept", "reject", "hold", "resume", "finish", "close", "assign" } do
  agents[#agents + 1] = { "POST", PATH .. "/" .. name, deed(name) }
end
agents[#agents + 1] = { "POST", PATH .. "/say", deed("say", "text", "string") }
agents[#agents + 1] = { "POST", PATH .. "/transfer", deed("transfer", "to", "table") }

return agents
