--- Exit statuses: one table for all commands, the man page and the documentation.
-- @module luaconnect.cli.exits

-- SPDX-License-Identifier: MIT

local exits = {}

--- The table: `code`, `name` and `means`.
exits.ROWS = {
  { code = 0, name = "success", means = "done" },
  { code = 1, name = "failure", means = "something else failed, such as a file" },
  { code = 2, name = "misuse", means = "the command line is none: unknown command, operation, "
    .. "option, member or shape, or a value of the wrong type" },
  { code = 3, name = "endpoint", means = "there is no region, or no URL to talk to" },
  { code = 4, name = "credentials", means = "there are no credentials, or their source failed" },
  { code = 5, name = "transport", means = "the service was not reached, or not in time" },
  { code = 6, name = "clock", means = "the clock is too far from the service's to sign" },
  { code = 7, name = "validation", means = "the input breaks the model or a documented rule; nothing "
    .. "was sent" },
  { code = 8, name = "service", means = "the service refused" },
  { code = 9, name = "busy", means = "the service refused because of a rate or a full quota: later it "
    .. "may not" },
  { code = 10, name = "protocol", means = "the answer is none of this service's" },
  { code = 11, name = "rows", means = "some rows of a list have failed" },
  { code = 130, name = "interrupted", means = "it was interrupted, as by ctrl-C" },
  { code = 141, name = "pipe", means = "the reader of its output went away" },
}

for _, row in ipairs(exits.ROWS) do exits[row.name] = row.code end

local KINDS = { timeout = "transport", cancelled = "failure" } -- the others have a row of their name

--- The status for an error.
-- @param err an error of this library, or a message
-- @treturn number
function exits.of(err)
  if type(err) ~= "table" then return exits.failure end
  if err.throttled or err.quota then return exits.busy end
  return exits[KINDS[err.kind] or err.kind] or exits.failure
end

return exits
