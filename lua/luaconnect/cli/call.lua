--- `luaconnect call`: any operation, from a shell.
-- @module luaconnect.cli.call

-- SPDX-License-Identifier: MIT

local lazy = require "luaconnect.lazy"
local request = require "luaconnect.cli.request"

local core = lazy "luaconnect.core"
local exits = lazy "luaconnect.cli.exits"
local pages = lazy "luaconnect.pages"
local query = lazy "luaconnect.cli.query"
local show = lazy "luaconnect.cli.show"

local call = { name = "call", summary = "Call an operation, and show what it answers." }

local function to_seconds(text)
  local seconds = tonumber(text)
  if seconds and seconds > 0 and seconds < math.huge then return seconds end
  return nil, ("--timeout: a number of seconds above 0 expected, got '%s'"):format(text)
end

--- Its own options, which are no members of an input.
call.OPTIONS = request.options {
  { "timeout", "Seconds of an attempt.", convert = to_seconds },
  { "output", "json, table, lua or text.", default = "json" },
  { "query", "Path of the part to show, such as ContactId or UserSummaryList[*].Id; elements count from 1." },
  { "no-paginate", "Call once, though there may be more pages.", flag = true },
}

function call.define(command)
  request.define(command, call.OPTIONS)
end

-- Pages -------------------------------------------------------------------------------------------

-- the table that holds the end of a path such as "a.b", and the name there
local function holder(value, at)
  local parent, name = at:match "^(.*)%.([^.]+)$"
  if not parent then return value, at end
  for part in parent:gmatch "[^.]+" do
    if type(value) ~= "table" then return nil end
    value = value[part]
  end
  return value, name
end

-- moves the elements of a page behind those of the first
local function extend(first, page, at)
  local to, name = holder(first, at)
  local from = holder(page, at)
  if type(from) ~= "table" or type(from[name]) ~= "table" then return end
  to[name] = to[name] or {}
  for _, element in ipairs(from[name]) do table.insert(to[name], element) end
end

local function all_pages(client, asked, paginator)
  local first
  for page in pages.pages(client, asked.name, asked.input) do
    if first then
      for _, at in ipairs(paginator.result_key) do extend(first, page, at) end
    else
      first = page
    end
  end
  for _, at in ipairs(paginator.output_token) do
    local parent, name = holder(first, at)
    if type(parent) == "table" then parent[name] = nil end
  end
  return first
end

local function send(asked, options)
  local client = request.client(asked.service, options, { validate = asked.mode })
  local paginator = not options.no_paginate and pages.paginator(asked.service, asked.name)
  if not paginator or #paginator.result_key == 0 then return client:call(asked.name, asked.input) end
  local done, result = pcall(all_pages, client, asked, paginator)
  if done then return result end
  if not require("luaconnect.errors").is(result) then error(result, 0) end
  return nil, result
end

-- Running -----------------------------------------------------------------------------------------

-- the part of the output that is asked for; all of it without a query
local function wanted(asked, options)
  local facts = core.describe(asked.service, asked.name).output or { type = "structure", members = {} }
  if not options.query then return { keys = {}, facts = facts } end
  local found, err = query.compile(asked.service, facts, options.query)
  return found, err and "--query: " .. err
end

--- Calls it.
-- @tparam table options as `define` has them, and `members`
-- @treturn ?boolean true; or nil, a message or an error, and perhaps an exit status
function call.run(options)
  if not show.known(options.output) then
    return nil, ("--output: json, table, lua or text expected, got '%s'"):format(options.output), exits.misuse
  end
  local asked, err, status = request.of(options, call.OPTIONS, "model")
  if not asked then return nil, err, status end
  local part
  part, err = wanted(asked, options)
  if not part then return nil, err, exits.misuse end
  local answer
  answer, err = send(asked, options)
  if not answer then return nil, err end
  show.value(options.output, asked.service, part.facts, query.run(part, answer))
  return true
end

return call
