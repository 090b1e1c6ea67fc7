--- `luaconnect pause`: has the workers of a list end what they are at.
-- @module luaconnect.cli.pause

local pause = {
  name = "pause", summary = "Have the workers of a list end what they are at and take no more.",
}

function pause.define(command)
  command:argument("journal", "SQLite file, or postgresql://user:password@host/name.")
end

--- Pauses it.
-- @tparam table options as `define` has them
-- @treturn ?boolean true; or nil and a message
function pause.run(options)
  local control = require "luaconnect.journey.control"
  local done, err = control.pause({ journal = options.journal }, true)
  if not done then return nil, tostring(err) end
  return true
end

return pause
