--- `luaconnect report`: what became of a list.
-- @module luaconnect.cli.report

local report = { name = "report", summary = "Report what became of the list of a journal." }

function report.define(command)
  command:argument("journal", "SQLite file, or postgresql://user:password@host/name.")
  command:option("--html", "File that gets a page with plots.")
  command:option("--failures", "File that gets the rows that have failed, as CSV to be run again.")
end

local function write(path, text)
  local file, err = require("luaconnect.private").open(path, "w")
  if not file then return nil, err end
  file:write(text)
  return file:close()
end

--- Reports; as JSON on stdout, when no file is asked for.
-- @tparam table options as `define` has them
-- @treturn ?boolean true; or nil and a message
function report.run(options)
  local reports = require "luaconnect.journey.report"
  local secret = os.getenv "LUACONNECT_JOURNAL_KEY"
  local facts, err = reports.read(options.journal, secret)
  if not facts then return nil, tostring(err) end
  if options.html then
    local done
    done, err = write(options.html, require("luaconnect.journey.page").render(facts))
    if not done then return nil, "--html: " .. err end
  end
  if options.failures then
    local count
    count, err = reports.failures(options.journal, options.failures, secret)
    if not count then return nil, "--failures: " .. tostring(err) end
  end
  if not options.html and not options.failures then require("luaconnect.cli.run").tell_json(facts) end
  return true
end

return report
