--- `luaconnect resume`: lets a paused list go on.
-- @module luaconnect.cli.resume

local resume = { name = "resume", summary = "Let a list that was paused go on; then run it again." }

function resume.define(command)
  command:argument("journal", "SQLite file, or postgresql://user:password@host/name.")
end

--- Resumes it.
-- @tparam table options as `define` has them
-- @treturn ?boolean true; or nil and a message
function resume.run(options)
  local control = require "luaconnect.journey.control"
  local done, err = control.pause({ journal = options.journal }, false)
  if not done then return nil, tostring(err) end
  return true
end

return resume
