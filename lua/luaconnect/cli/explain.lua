--- `luaconnect explain`: what an error means, and what cures it.
-- @module luaconnect.cli.explain

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local lazy = require "luaconnect.lazy"

local output = lazy "luaconnect.cli.output"
local remedies = lazy "luaconnect.remedies"

local explain = { name = "explain", summary = "Tell what an error of the service means, and what cures it." }

local MANY = 8 -- operations, which are counted and not listed

function explain.define(command)
  command:argument("error", "Code, such as ThrottlingException, kind, such as transport, or HTTP status.")
end

-- the operations that list an error, and how many there are
local function listed_by(code)
  local names = {}
  for _, service in ipairs(core.services()) do
    for _, name in ipairs(core.operations(service)) do
      for _, err in ipairs(core.describe(service, name).errors) do
        if err.name == code then names[#names + 1] = name end
      end
    end
  end
  if #names == 0 then return "none; any may answer it" end
  if #names > MANY then return #names .. " operations" end
  return table.concat(names, ", ")
end

local function tell(row)
  local width = (output.width() or 100) - 2
  local function say(title, text)
    output.line("%s\n  %s", output.bold(title), output.wrap(text, width, "  "))
  end
  local origin = row.status and "HTTP " .. row.status or "nothing of the service"
  output.line("%s (%s)", output.bold(row.code), origin)
  say("Means", row.means)
  for i, cure in ipairs(row.cures) do
    say(i == 1 and "Is cured by" or "Or by", remedies.CURES[cure])
  end
  say("What to do", row.does)
  if row.status then say("Listed by", listed_by(row.code)) end
  say("Source", remedies.SOURCES[row.source])
end

-- without the ending, which most have: it would make all of them alike
local function nearest_to(name)
  local names = {}
  for i, row in ipairs(remedies.ROWS) do names[i] = row.code:gsub("Exception$", "") end
  return require "luaconnect.cli.nearest"(name:gsub("[Ee]xception$", ""), names)
end

--- Tells it.
-- @tparam table options as `define` has them
-- @treturn ?boolean true; or nil, a message and an exit status
function explain.run(options)
  local rows = remedies.find(options.error)
  if #rows == 0 then
    return nil, ("'%s': the code of an error, or an HTTP status, expected%s"):format(options.error,
      nearest_to(options.error)), require("luaconnect.cli.exits").misuse
  end
  for i, row in ipairs(rows) do
    if i > 1 then output.write "\n" end
    tell(row)
  end
  return true
end

return explain
