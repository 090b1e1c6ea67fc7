--- The control API's switches: limits and faults.
-- @module luaconnect.emulator.control.switches

local listing = require "luaconnect.emulator.control.listing"

local switches = {}

-- limits ----------------------------------------------------------------------------------------

local function show_limits(world)
  return world.limits:show()
end

local function set_limits(world, asked)
  local option = asked.input.limits
  if option == nil or next(asked.input, (next(asked.input))) ~= nil then
    return nil, 400, "body: limits and nothing else expected"
  end
  local used, message = world.limits:use(option)
  if not used then return nil, 400, "limits: " .. message end
  return show_limits(world)
end

-- faults ----------------------------------------------------------------------------------------

local function show_faults(world)
  return listing("faults", world.faults:show())
end

local function set_faults(world, asked)
  local rules = asked.input.faults
  if rules == nil or next(asked.input, (next(asked.input))) ~= nil then
    return nil, 400, "body: faults and nothing else expected"
  end
  local used, message = world.faults:use(rules)
  if not used then return nil, 400, message end
  return show_faults(world)
end

local function add_fault(world, asked)
  local added, message = world.faults:add(asked.input)
  if not added then return nil, 400, message end
  return show_faults(world)
end

local function clear_faults(world)
  world.faults:use {}
  return show_faults(world)
end

switches[1] = { "GET", "/_emulator/limits", show_limits }
switches[2] = { "PUT", "/_emulator/limits", set_limits }
switches[3] = { "GET", "/_emulator/faults", show_faults }
switches[4] = { "PUT", "/_emulator/faults", set_faults }
switches[5] = { "POST", "/_emulator/faults", add_fault }
switches[6] = { "DELETE", "/_emulator/faults", clear_faults }

return switches
