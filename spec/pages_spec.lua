-- Every paginator of the model, walked over two pages and a half.

local connect = require "luaconnect"
local core = require "luaconnect.core"
local door = require "spec.support.door"

local ELEMENT = { structure = {}, string = "x", integer = 1, long = 1 }

-- { a = { b = value } } for "a.b"
local function nested(path, value)
  local first, rest = path:match "^([^.]+)%.(.+)$"
  return first and { [first] = nested(rest, value) } or { [path] = value }
end

-- labels cannot be left out, even unchecked
local function input(facts)
  local result = {}
  for name, member in pairs(facts.input.members) do
    if member.location == "uri" then result[name] = member.type == "string" and "x" or 1 end
  end
  return result
end

local function page(facts, count, token)
  local output = {}
  for _, path in ipairs(facts.paginator.result_key) do
    local list, member = {}, facts.output.members[path:match "^[^.]+"]
    local element = member.element and ELEMENT[member.element.type] or ELEMENT.structure
    for i = 1, count do list[i] = element end
    if member.type == "map" then list = nil end
    for name, value in pairs(nested(path, list)) do output[name] = value end
  end
  for _, path in ipairs(facts.paginator.output_token) do
    if token then
      for name, value in pairs(nested(path, token)) do output[name] = value end
    end
  end
  return door.answer(200, core.render(core.find(facts.service, facts.name), output))
end

local function client(service, t)
  return connect.service(service, { region = "eu-west-2", transport = t, validate = false,
    getenv = function() end, read = function() end,
    credentials = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret" } })
end

describe("pages and items", function()
  it("walk all 88 paginators of the model", function()
    local walked = 0
    for _, service in ipairs(connect.services()) do
      for _, operation in ipairs(connect.operations(service)) do
        local facts = connect.describe(service, operation)
        if facts.paginator then
          local t = door.new(page(facts, 2, "one"), page(facts, 0, "two"), page(facts, 1))
          local n = 0
          for _ in client(service, t):items(operation, input(facts)) do n = n + 1 end
          assert.equal(3 * #facts.paginator.result_key, n, operation)
          assert.equal(3, #t.requests, operation)
          for i, token in ipairs { "one", "two" } do
            local sent = t.requests[i + 1]
            assert.is_truthy((sent.url .. sent.body):find(token, 1, true), operation)
          end
          walked = walked + 1
        end
      end
    end
    assert.equal(88, walked)
  end)

  it("start where they are told to", function()
    local t = door.new()
    client("connect", t):pages("ListQueues", { InstanceId = "i" },
      { starting_token = "here", page_size = 7 })()
    assert.matches("maxResults=7&nextToken=here", t.requests[1].url, 1, true)
  end)
end)
