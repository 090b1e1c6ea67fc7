--- `luaconnect cancel`: cancels the rows of a list that have not ended, and stops their contacts.
-- @module luaconnect.cli.cancel

local exits = require "luaconnect.cli.exits"

local cancel = {
  name = "cancel", summary = "Cancel the rows of a list that have not ended, and stop their contacts.",
}

function cancel.define(command)
  command:argument("journal", "SQLite file, or postgresql://user:password@host/name.")
  command:option("--key", "Key of a row; may be given more than once. Without it, all are cancelled.")
    :count("*")
  command:option("--instance", "InstanceId of the contacts; else CONNECT_INSTANCE_ID.")
  command:flag("--keep-contacts", "Stop no contact.")
end

--- Cancels them.
-- @tparam table options as `define` has them
-- @treturn ?boolean true; or nil, a message or an error, and perhaps an exit status
function cancel.run(options)
  local instance = options.instance or os.getenv "CONNECT_INSTANCE_ID"
  if not instance and not options.keep_contacts then
    return nil, "--instance: an InstanceId expected, got none", exits.misuse
  end
  local done, err = require("luaconnect.journey.control").cancel(require("luaconnect").client {}, {
    journal = options.journal, keys = #options.key > 0 and options.key or nil, instance = instance,
    keep_contacts = options.keep_contacts, secret = os.getenv "LUACONNECT_JOURNAL_KEY",
  })
  if not done then return nil, err end
  io.stdout:write(("%d rows cancelled, %d contacts stopped\n"):format(done.cancelled, done.stopped))
  return true
end

return cancel
