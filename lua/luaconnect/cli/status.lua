--- `luaconnect status`: how far a list is.
-- @module luaconnect.cli.status

local status = { name = "status", summary = "Tell how far the list of a journal is." }

function status.define(command)
  command:argument("journal", "SQLite file, or postgresql://user:password@host/name.")
  command:flag("--json", "Tell it as JSON.")
end

--- Tells it.
-- @tparam table options as `define` has them
-- @treturn ?boolean true; or nil and a message
function status.run(options)
  local run = require "luaconnect.cli.run"
  local book, err = require("luaconnect.journey.journal").open(options.journal, nil, nil, true)
  if not book then return nil, tostring(err) end
  local counts
  counts, err = book:count()
  local due = counts and book:next()
  local name, version = book.meta.journey, book.meta.version
  book:close()
  if not counts then return nil, tostring(err) end
  if options.json then
    counts.journey, counts.version, counts.next = name, tonumber(version), due
    run.tell_json(counts)
    return true
  end
  io.stdout:write(("%s, version %s\n"):format(name, version))
  run.tell(counts)
  if counts.waiting > 0 and due then
    io.stdout:write(("next due   %s UTC\n"):format(os.date("!%Y-%m-%d %H:%M:%S", math.floor(due))))
  end
  return true
end

return status
