--- The operation that a word of the command line names, in any spelling, of any of the services.
-- @module luaconnect.cli.operation

-- SPDX-License-Identifier: MIT

local client = require "luaconnect.client"
local core = require "luaconnect.core"

local operation = {}

--- What is wrong with a `--service`, or nil.
function operation.unknown_service(service)
  if service == nil or core.service(service) then return nil end
  return ("--service: one of %s expected, got '%s'"):format(table.concat(core.services(), ", "), service)
end

-- services that are looked through
local function services(service)
  return service and { service } or core.services()
end

--- All operations, by service and name.
-- @tparam ?string service only of this one
-- @treturn table rows `{ service, name }`
function operation.list(service)
  local rows = {}
  for _, of in ipairs(services(service)) do
    for _, name in ipairs(core.operations(of)) do rows[#rows + 1] = { service = of, name = name } end
  end
  return rows
end

local function nearest_to(word, service)
  local names = {}
  for _, row in ipairs(operation.list(service)) do names[#names + 1] = row.name end
  return require "luaconnect.cli.nearest"(word, names)
end

--- Finds it.
-- @tparam string word `StartChatContact`, `start-chat-contact` or `start_chat_contact`
-- @tparam ?string service needed where several have an operation of that name
-- @treturn ?table `{ service, name }`
-- @treturn ?string why there is none
function operation.find(word, service)
  local bad = operation.unknown_service(service)
  if bad then return nil, bad end
  local found, owners = nil, {}
  for _, of in ipairs(services(service)) do
    local name = client.operation(of, (word:gsub("-", "_")))
    if name then
      found, owners[#owners + 1] = { service = of, name = name }, of
    end
  end
  if #owners == 1 then return found end
  if #owners == 0 then
    return nil, ("operation expected, got '%s'%s"):format(word, nearest_to(word, service))
  end
  return nil, ("%s: --service expected, since %s have it"):format(found.name, table.concat(owners, ", "))
end

--- The name of an operation as a word of the command line.
-- @tparam string name `StartChatContact`
-- @treturn string `start-chat-contact`
function operation.word(name)
  return (client.method(name):gsub("_", "-"))
end

return operation
