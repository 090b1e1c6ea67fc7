--- busted's plain output, and the numbers for tools/test.sh in a file.
-- An error outside of any test (a spec file that does not load) counts as
-- failed.

return function(options)
  local busted = require "busted"
  local handler = require "busted.outputHandlers.plainTerminal"(options)

  local function write()
    local file = os.getenv "TALLY" and io.open(os.getenv "TALLY", "w")
    if file then
      file:write(("%d %d %d\n"):format(handler.successesCount,
        handler.failuresCount + handler.errorsCount, handler.pendingsCount))
      file:close()
    end
    return nil, true
  end

  busted.subscribe({ "suite", "end" }, write)
  return handler
end
