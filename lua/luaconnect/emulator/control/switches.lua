--- The control API's switches: limits.
-- @module luaconnect.emulator.control.switches

local switches = {}

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

switches[1] = { "GET", "/_emulator/limits", show_limits }
switches[2] = { "PUT", "/_emulator/limits", set_limits }

return switches
