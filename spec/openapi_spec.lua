-- OpenAPI documents of all services: what they say, that they hang together, and what validators say.

local connect = require "luaconnect"
local core = require "luaconnect.core"
local jsonschema = require "spec.support.jsonschema"
local json = require "dkjson"
local openapi = require "luaconnect.openapi"
local ordered = require "luaconnect.ordered"

local documents = {}
for _, service in ipairs(connect.services()) do documents[service] = openapi.document(service) end

local function each_operation(document, visit)
  for path, item in pairs(document.paths) do
    for method, operation in pairs(item) do visit(operation, method, path) end
  end
end

local function operation_of(service, name)
  local found
  each_operation(documents[service], function(operation, method, path)
    if operation.operationId == name then found = { operation, method, path } end
  end)
  return found[1], found[2], found[3]
end

local function parameter_of(operation, name)
  for _, parameter in ipairs(operation.parameters) do
    if parameter.name == name then return parameter end
  end
end

local function component(service, name)
  return documents[service].components.schemas[name]
end

describe("connect.openapi", function()
  it("gives a document of a service, and an error for any other", function()
    assert.equal("3.1.0", connect.openapi("connect").openapi)
    local document, err = connect.openapi "polly"
    assert.is_nil(document)
    assert.equal("validation", err.kind)
  end)

  it("has method, path, body and responses of an operation", function()
    local operation, method, path = operation_of("connect", "StartChatContact")
    assert.same({ "put", "/contact/chat" }, { method, path })
    assert.equal("#/components/schemas/StartChatContactRequest",
      operation.requestBody.content["application/json"].schema["$ref"])
    assert.is_true(operation.requestBody.required)
    assert.equal("#/components/schemas/StartChatContactResponse",
      operation.responses["200"].content["application/json"].schema["$ref"])
    assert.equal("ResourceNotFoundException", operation.responses["404"].description)
    assert.equal(2, #operation.responses["400"].content["application/json"].schema.anyOf)
  end)

  it("has parameters of path, query and header, which are not in the body", function()
    local update = operation_of("connect", "UpdateContactAttributes")
    assert.is_nil(update.parameters)
    local list = operation_of("connect", "ListQueues")
    local instance = parameter_of(list, "InstanceId")
    assert.same({ "path", true }, { instance["in"], instance.required })
    assert.same({ name = "maxResults", ["in"] = "query",
      schema = { type = "integer", minimum = 1, maximum = 1000 } }, parameter_of(list, "maxResults"))
    assert.is_nil(list.requestBody)
    local name = operation_of("connect", "UpdateQueueName")
    assert.equal("#/components/schemas/UpdateQueueNameRequest",
      name.requestBody.content["application/json"].schema["$ref"])
    assert.same({ "Description", "Name" },
      ordered.keys(component("connect", "UpdateQueueNameRequest").properties))
  end)

  it("knows times as they go over the wire", function()
    local task = component("connect", "StartTaskContactRequest")
    assert.same({ type = "number" }, task.properties.ScheduledTime)
    local schedule = component("connectcampaignsv2", "Schedule")
    assert.same({ type = "string", format = "date-time" }, schedule.properties.startTime)
  end)

  it("closes what a request has, and leaves open what a response has", function()
    assert.is_false(component("connect", "StartTaskContactRequest").additionalProperties)
    assert.is_nil(component("connect", "StartTaskContactResponse").additionalProperties)
    assert.is_nil(component("connect", "InvalidRequestException").additionalProperties)
  end)

  it("signs, and lets participants show their token", function()
    local document = documents.connectparticipant
    assert.equal("awsSigv4", document.components.securitySchemes.sigv4["x-amazon-apigateway-authtype"])
    assert.equal("X-Amz-Bearer", document.components.securitySchemes.bearer.name)
    local send = operation_of("connectparticipant", "SendMessage")
    assert.same({ { bearer = {} } }, send.security)
    assert.is_nil(send.parameters)
    assert.is_nil(documents.connect.components.securitySchemes.bearer)
  end)

  it("names servers by their Region", function()
    assert.same({ url = "https://connect.{region}.amazonaws.com",
      variables = { region = { default = "us-east-1" } } }, documents.connect.servers[1])
  end)

  it("is the same text each time", function()
    assert.is_true(openapi.encode(documents.connect) == openapi.encode(openapi.document "connect"))
  end)
end)

-- the parts of OpenAPI 3.1 that we write, as what its specification allows; Debian has no package with
-- the meta-schema of 3.1
local FIELDS = {
  document = { openapi = "string", info = "table", servers = "table", security = "table", paths = "table",
    components = "table" },
  operation = { operationId = "string", deprecated = "boolean", parameters = "table", requestBody = "table",
    responses = "table", security = "table" },
  parameter = { name = "string", ["in"] = "string", required = "boolean", deprecated = "boolean",
    schema = "table" },
  request = { required = "boolean", content = "table" },
  response = { description = "string", headers = "table", content = "table" },
}

local METHODS = { get = true, put = true, post = true, delete = true, patch = true, head = true }

local function check_fields(kind, thing, where)
  for name, value in pairs(thing) do
    assert.equal(FIELDS[kind][name], type(value), ("%s: %s of a %s"):format(where, name, kind))
  end
end

local function check_parameters(operation, path)
  local inpath, seen = {}, {}
  for label in path:gmatch "{(.-)}" do inpath[label] = true end
  for _, parameter in ipairs(operation.parameters or {}) do
    check_fields("parameter", parameter, operation.operationId)
    local id = parameter["in"] .. " " .. parameter.name
    assert.is_nil(seen[id], id)
    seen[id] = true
    if parameter["in"] == "path" then
      assert.is_true(inpath[parameter.name] and parameter.required, operation.operationId .. " " .. id)
      inpath[parameter.name] = nil
    end
  end
  assert.is_nil(next(inpath), operation.operationId)
end

local function check_operation(operation, method, path)
  assert.is_true(METHODS[method], method)
  check_fields("operation", operation, path)
  check_parameters(operation, path)
  if operation.requestBody then check_fields("request", operation.requestBody, path) end
  for status, response in pairs(operation.responses) do
    assert.is_truthy(status:find "^[1-5]%d%d$", status)
    assert.is_string(response.description)
    check_fields("response", response, path)
  end
end

local function check_references(document, node)
  if type(node) ~= "table" then return end
  local target = node["$ref"]
  if type(target) == "string" then
    assert.is_table(document.components.schemas[target:match "^#/components/schemas/(.+)$"], target)
  end
  for _, part in pairs(node) do check_references(document, part) end
end

-- a program of Python that validates, and whether Python has the module for it
local VALIDATE = [[
import json, sys
from openapi_spec_validator import validate
for line in open(sys.argv[1], encoding="utf-8"):
    validate(json.loads(line))
print("done")
]]

describe("the documents", function()
  it("have every operation once, in the structure of OpenAPI 3.1", function()
    local count = 0
    for service, document in pairs(documents) do
      check_fields("document", document, service)
      local names = {}
      each_operation(document, function(operation, method, path)
        check_operation(operation, method, path)
        names[operation.operationId] = true
      end)
      for _, name in ipairs(core.operations(service)) do
        assert.is_true(names[name], name)
        count = count + 1
      end
    end
    assert.equal(489, count)
  end)

  it("refer to nothing that is not there", function()
    for _, document in pairs(documents) do check_references(document, document) end
  end)

  it("have schemas of draft 2020-12 #door", function()
    local cases = {}
    for _, document in pairs(documents) do
      for _, schema in pairs(document.components.schemas) do cases[#cases + 1] = { schema = schema } end
    end
    assert.same({}, jsonschema.judge(cases))
  end)

  it("are JSON that reads back as what they are #door", function()
    for _, document in pairs(documents) do
      assert.same(document, json.decode(openapi.encode(document), 1, nil, nil))
    end
  end)

  it("are valid to openapi-spec-validator, where Python has it #door", function()
    local lines = {}
    for _, document in pairs(documents) do
      lines[#lines + 1] = openapi.encode(document):gsub("\n *", " ")
    end
    local _, output, errors = jsonschema.python(VALIDATE, lines)
    if errors:find "ModuleNotFoundError" then pending "no openapi_spec_validator, which Debian has not" end
    assert.equal("done\n", output, errors:sub(-500))
  end)
end)
