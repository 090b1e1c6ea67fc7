-- What the library sends, and what the emulator answers, is what OpenAPI documents say: for every operation,
-- the least and the fullest.

local core = require "luaconnect.core"
local generator = require "spec.roundtrip.generator"
local json = require "dkjson"
local jsonschema = require "spec.support.jsonschema"
local openapi = require "luaconnect.openapi"

-- operationId -> operation, path and method
local function operations_of(document)
  local found = {}
  for path, item in pairs(document.paths) do
    for method, operation in pairs(item) do found[operation.operationId] = { operation, path, method } end
  end
  return found
end

local function request_of(facts, turn)
  local input = generator.make(facts.service, facts.input, turn)
  return assert(core.prepare(core.find(facts.service, facts.name), "http://h", input))
end

-- a template of a path as a pattern of Lua's
local function pattern_of(path)
  return "^" .. path:gsub("[%-.+]", "%%%0"):gsub("{.-}", "[^/]+") .. "$"
end

local function declared(operation, place)
  local names = {}
  for _, parameter in ipairs(operation.parameters or {}) do
    if parameter["in"] == place then names[parameter.name:lower()] = true end
  end
  return names
end

local function check_request(request, operation, path, method)
  assert.equal(method, request.method:lower())
  local plain, query = request.url:match "^http://h([^?]*)%??(.*)$"
  assert.matches(pattern_of(path), plain)
  local queries, headers = declared(operation, "query"), declared(operation, "header")
  for name in query:gmatch "([^&=]+)=[^&]*" do
    assert.is_true(queries[name:lower()], operation.operationId .. " " .. name)
  end
  for name in pairs(request.headers) do
    local known = headers[name:lower()] or name == "Content-Type"
      or operation.security and name == "X-Amz-Bearer"
    assert.is_truthy(known, operation.operationId .. " " .. name)
  end
end

-- a copy that asks for no patterns: outputs that the generator makes are not made to them
local function lenient(node)
  if type(node) ~= "table" then return node end
  local made = {}
  for key, value in pairs(node) do
    if key ~= "pattern" or type(value) == "table" then made[key] = lenient(value) end
  end
  return setmetatable(made, getmetatable(node))
end

-- all bodies of a service as one case: each under the name of its operation
local function case_of(document, bodies, content_of)
  local properties, instances = {}, {}
  for _, body in ipairs(bodies) do
    local content = content_of(body.operation)
    properties[body.name] = content and content["application/json"].schema or false
    instances[#instances + 1] = { [body.name] = (json.decode(body.text)) }
  end
  return { schema = { properties = properties, components = document.components }, instances = instances }
end

local function refused(case, bodies)
  local names = {}
  for i, verdict in ipairs(jsonschema.judge { case }) do
    if verdict ~= "valid" then names[#names + 1] = bodies[i].name .. " " .. bodies[i].text:sub(1, 200) end
  end
  return table.concat(names, "\n")
end

-- calls visit(facts, turn, operation, path, method) for the least and the fullest of each operation
local function each(service, document, visit)
  local operations = operations_of(document)
  for _, name in ipairs(core.operations(service)) do
    local facts = core.describe(service, name)
    for turn = -1, 0 do
      visit(facts, turn == 0 and turn or nil, operations[name][1], operations[name][2], operations[name][3])
    end
  end
end

for _, service in ipairs(core.services()) do
  describe("the document of " .. service .. " #door", function()
    local document = openapi.document(service)

    it("has what the library sends", function()
      local bodies = {}
      each(service, document, function(facts, turn, operation, path, method)
        local request = request_of(facts, turn)
        check_request(request, operation, path, method)
        if operation.requestBody and request.body ~= "" then
          bodies[#bodies + 1] = { name = facts.name, operation = operation, text = request.body }
        end
      end)
      local case = case_of(document, bodies, function(operation) return operation.requestBody.content end)
      assert.equal("", refused(case, bodies))
    end)

    it("has what the emulator answers", function()
      local bodies, status_of = {}, {}
      each(service, document, function(facts, turn, operation)
        status_of[facts.name] = ("%d"):format(facts.status)
        if facts.output then
          local output = generator.make(service, facts.output, turn)
          bodies[#bodies + 1] = { name = facts.name, operation = operation,
            text = assert(core.render(core.find(service, facts.name), output)) }
        end
      end)
      local case = case_of(lenient(document), bodies, function(operation)
        return operation.responses[status_of[operation.operationId]].content
      end)
      assert.equal("", refused(case, bodies))
    end)
  end)
end
