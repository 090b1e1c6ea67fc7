--- `luaconnect validate`: everything that is wrong with an input; nothing is sent.
-- @module luaconnect.cli.validate

-- SPDX-License-Identifier: MIT

local lazy = require "luaconnect.lazy"
local request = require "luaconnect.cli.request"

local exits = lazy "luaconnect.cli.exits"
local output = lazy "luaconnect.cli.output"

local validate = { name = "validate", summary = "Tell everything that is wrong with an input; send nothing." }

--- Its own options, which are no members of an input.
validate.OPTIONS = request.options {}

function validate.define(command)
  request.define(command, validate.OPTIONS)
end

--- Writes a line for each violation.
-- @tparam table options as `define` has them, and `members`
-- @treturn ?boolean true; or nil, perhaps a message, and an exit status
function validate.run(options)
  local asked, err, status = request.of(options, validate.OPTIONS, "strict")
  if not asked then return nil, err, status end
  local fine
  fine, err = request.client(asked.service, options):validate(asked.name, asked.input, asked.mode)
  if fine then return true end
  for _, violation in ipairs(err.violations) do
    output.line("%s: %s", output.visible(violation.path), output.visible(violation.message))
  end
  return nil, nil, exits.validation
end

return validate
