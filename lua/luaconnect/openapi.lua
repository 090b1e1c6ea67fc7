--- A whole service as OpenAPI 3.1, from the compiled model alone.
--
-- It says what goes over the wire, where `connect.schema` says what the library takes: members are under
-- the names that they have there, times in the one format that they are sent in. What a response has is
-- open to more, since services add members; what a request has is closed.
-- @module luaconnect.openapi

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local endpoint = require "luaconnect.endpoint"
local ordered = require "luaconnect.ordered"

local openapi = {}

local VERSION = "3.1.0"
local JSON = "application/json"
local BEARER = "X-Amz-Bearer" -- the header that lets participants in

-- what other tools read first comes first
local ORDER = {
  "openapi", "info", "title", "version", "servers", "security", "paths", "components", "operationId",
  "name", "in", "required", "deprecated", "description", "parameters", "requestBody", "responses", "schema",
  "type",
}

local PLACES = { uri = "path", querystring = "query", header = "header" }

-- times on the wire, by the model's name of the format
local TIMES = {
  unixTimestamp = function() return { type = "number" } end,
  iso8601 = function() return { type = "string", format = "date-time" } end,
  rfc822 = function() return { type = "string" } end,
}

-- a partition each, by a Region of it
local REGIONS = { "us-east-1", "cn-north-1" }

-- Schemas ---------------------------------------------------------------------------------------

local function is_time(node)
  return node.format == "date-time" and type(node.type) == "table"
end

-- a copy whose references lead to the components; times that are parts of lists and maps are numbers
local function copied(node)
  if type(node) ~= "table" then return node end
  if is_time(node) then return TIMES.unixTimestamp() end
  local made = {}
  for key, value in pairs(node) do
    made[key] = key == "$ref" and type(value) == "string"
      and value:gsub("^#/%$defs/", "#/components/schemas/") or copied(value)
  end
  return made
end

-- the schema of one member, by what the model says of it
local function use_of(property, member)
  if member.type == "timestamp" then return TIMES[member.timestamp_format]() end
  return copied(property)
end

-- members of a body by their names on the wire, and which of them are required
local function body_of(schema, facts)
  local properties, required = {}, {}
  for name, member in pairs(facts.members) do
    if member.location == "body" then
      properties[member.wire] = use_of(schema.properties[name], member)
    end
  end
  for _, name in ipairs(facts.required) do
    local member = facts.members[name]
    if member.location == "body" then required[#required + 1] = member.wire end
  end
  return next(properties) and properties, required[1] and required
end

-- a schema as a component: of a structure what is in a body
local function component(service, name, schema, closed)
  local made = {}
  for key, value in pairs(schema) do
    if key ~= "$schema" and key ~= "$defs" and key ~= "properties" then made[key] = copied(value) end
  end
  if schema.properties then
    made.properties, made.required = body_of(schema, core.describe_shape(service, name))
    if not closed then made.additionalProperties = nil end
  end
  return made
end

-- Notes that a side of the document uses a shape, and all that the shape refers to.
local function note(document, side, name)
  local used = document[side]
  if used[name] then return end
  local schema = core.schema(document.service, name)
  used[name] = schema
  for part, definition in pairs(schema["$defs"] or {}) do used[part] = used[part] or definition end
end

local function schemas_of(document)
  local made = {}
  for name, schema in pairs(document.inputs) do
    made[name] = component(document.service, name, schema, not document.outputs[name])
  end
  for name, schema in pairs(document.outputs) do
    made[name] = made[name] or component(document.service, name, schema, false)
  end
  return made
end

local function reference(name)
  return { ["$ref"] = "#/components/schemas/" .. name }
end

local function content(schema)
  return { [JSON] = { schema = schema } }
end

-- Requests --------------------------------------------------------------------------------------

local function set_of(list)
  local set = {}
  for _, name in ipairs(list or {}) do set[name] = true end
  return set
end

local function parameter(document, member, property, required)
  if member.type == "list" then note(document, "inputs", member.shape) end
  local schema = use_of(property, member)
  local deprecated = schema.deprecated
  schema.deprecated = nil
  return { name = member.wire, ["in"] = PLACES[member.location], schema = schema, deprecated = deprecated,
    required = required or member.location == "uri" or nil }
end

local function parameters_of(document, input)
  local list, required = {}, set_of(input.required)
  local schema = core.schema(document.service, input.shape)
  for _, name in ipairs(ordered.keys(input.members)) do
    local member = input.members[name]
    if PLACES[member.location] and member.wire ~= BEARER then
      list[#list + 1] = parameter(document, member, schema.properties[name], required[name])
    end
  end
  return list[1] and list
end

local function has_body(side)
  for _, member in pairs(side.members) do
    if member.location == "body" then return true end
  end
  return false
end

local function request_of(document, input)
  if not has_body(input) then return nil end
  note(document, "inputs", input.shape)
  local needed = false
  for _, name in ipairs(input.required) do
    needed = needed or input.members[name].location == "body"
  end
  return { required = needed, content = content(reference(input.shape)) }
end

-- participants show a token, everybody else signs
local function security_of(document, input)
  for name, member in pairs(input and input.members or {}) do
    if member.wire == BEARER then
      document.tokens[name] = true
      return { { bearer = ordered.list() } }
    end
  end
end

-- Responses -------------------------------------------------------------------------------------

local function output_of(document, output)
  if not output then return { description = "Done." } end
  note(document, "outputs", output.shape)
  return { description = output.shape, content = content(reference(output.shape)) }
end

local function errors_by_status(errors)
  local found = {}
  for _, err in ipairs(errors) do
    local status = ("%d"):format(err.status or err.fault and 500 or 400)
    found[status] = found[status] or {}
    table.insert(found[status], err.name)
  end
  return found
end

-- the header tells which of the errors it is
local function refusal(document, names)
  table.sort(names)
  local choices = {}
  for i, name in ipairs(names) do
    note(document, "outputs", name)
    choices[i] = reference(name)
  end
  return { description = table.concat(names, ", "),
    headers = { ["x-amzn-ErrorType"] = { schema = { type = "string" } } },
    content = content(#choices == 1 and choices[1] or { anyOf = choices }) }
end

local function responses_of(document, facts)
  local made = { [("%d"):format(facts.status)] = output_of(document, facts.output) }
  for status, names in pairs(errors_by_status(facts.errors)) do made[status] = refusal(document, names) end
  return made
end

-- The document ----------------------------------------------------------------------------------

local function operation_of(document, facts)
  local input = facts.input
  return {
    operationId = facts.name, deprecated = facts.deprecated or nil,
    parameters = input and parameters_of(document, input),
    requestBody = input and request_of(document, input),
    responses = responses_of(document, facts), security = security_of(document, input),
  }
end

local function paths_of(document)
  local paths = {}
  for _, name in ipairs(core.operations(document.service)) do
    local facts = core.describe(document.service, name)
    paths[facts.path] = paths[facts.path] or {}
    paths[facts.path][facts.method:lower()] = operation_of(document, facts)
  end
  return paths
end

local function servers_of(service)
  local list = {}
  for i, region in ipairs(REGIONS) do
    local url = assert(endpoint.resolve(service, { region = region }))
    list[i] = { url = url:gsub(region:gsub("%p", "%%%0"), "{region}"),
      variables = { region = { default = region } } }
  end
  return list
end

local function schemes_of(document, signing_name)
  local schemes = {
    sigv4 = { type = "apiKey", name = "Authorization", ["in"] = "header",
      description = "AWS Signature Version 4 for " .. signing_name,
      ["x-amazon-apigateway-authtype"] = "awsSigv4" },
  }
  if next(document.tokens) then
    schemes.bearer = { type = "apiKey", name = BEARER, ["in"] = "header",
      description = table.concat(ordered.keys(document.tokens), " or ") }
  end
  return schemes
end

--- A service as an OpenAPI document.
-- @tparam string service one of `luaconnect.services()`
-- @treturn table
function openapi.document(service)
  local document = { service = service, inputs = {}, outputs = {}, tokens = {} }
  local metadata, paths = core.model(service).metadata, paths_of(document)
  return {
    openapi = VERSION,
    info = { title = metadata.serviceFullName, version = metadata.apiVersion },
    servers = servers_of(service),
    security = { { sigv4 = ordered.list() } },
    paths = paths,
    components = { schemas = schemas_of(document),
      securitySchemes = schemes_of(document, metadata.signingName) },
  }
end

--- A document as JSON, the same text each time.
-- @tparam table document of `openapi.document`
-- @treturn string
function openapi.encode(document)
  return ordered.encode(document, ORDER)
end

return openapi
