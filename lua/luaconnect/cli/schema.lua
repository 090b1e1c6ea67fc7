--- `luaconnect schema`: a shape as JSON Schema, or a service as OpenAPI.
-- @module luaconnect.cli.schema

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local lazy = require "luaconnect.lazy"

local exits = lazy "luaconnect.cli.exits"
local openapi = lazy "luaconnect.openapi"
local operation = lazy "luaconnect.cli.operation"
local output = lazy "luaconnect.cli.output"
local show = lazy "luaconnect.cli.show"

local schema = { name = "schema", summary = "Show a shape, or the input of an operation, as JSON Schema." }

function schema.define(command)
  command:argument("name", "Shape, such as StartTaskContactRequest, or operation; a service with --openapi.")
  command:option("--service", "Service that has it, where several do.")
  command:flag("--answer", "The output of the operation, not its input.")
  command:flag("--openapi", "A whole service as OpenAPI 3.1.")
end

-- the services that have a shape of that name
local function owners(name, service)
  local found = {}
  for _, of in ipairs(service and { service } or core.services()) do
    if core.describe_shape(of, name) then found[#found + 1] = of end
  end
  return found
end

-- the shape that an operation takes or answers
local function shape_of(found, answer)
  local facts = core.describe(found.service, found.name)[answer and "output" or "input"]
  if not facts then return nil, ("%s has no %s"):format(found.name, answer and "output" or "input") end
  return facts.shape
end

-- service and name of the shape that is meant; or nil and why there is none
local function find(options)
  local bad = operation.unknown_service(options.service)
  if bad then return nil, bad end
  local services = owners(options.name, options.service)
  if #services == 1 and not options.answer then return services[1], options.name end
  if #services > 1 then
    return nil, ("%s: --service expected, since %s have it"):format(options.name, table.concat(services,
      ", "))
  end
  local found, err = operation.find(options.name, options.service)
  if not found then return nil, (err:gsub("^operation expected", "shape or operation expected")) end
  local name
  name, err = shape_of(found, options.answer)
  return name and found.service, name or err
end

local function show_openapi(service)
  local bad = operation.unknown_service(service)
  if bad then return nil, (bad:gsub("^%-%-service", "service")), exits.misuse end
  output.write(openapi.encode(openapi.document(service)), "\n")
  return true
end

--- Shows it.
-- @tparam table options as `define` has them
-- @treturn ?boolean true; or nil, a message and an exit status
function schema.run(options)
  if options.openapi then return show_openapi(options.name) end
  local service, name = find(options)
  if not service then return nil, name, exits.misuse end
  show.value("json", service, {}, core.schema(service, name))
  return true
end

return schema
