-- Whatever a participant sends is answered, and never by an error of the service.

local core = require "luaconnect.core"
local support = require "spec.support.world"

local WORDS = {
  "x", "", "text/plain", "application/json", "application/vnd.amazonaws.connect.event.typing",
  "application/vnd.amazonaws.connect.event.message.read", "FORWARD", "BACKWARD", "ASCENDING", "WEBSOCKET",
  "WEBRTC_CONNECTION", "a.txt", "2023-11-14T22:13:20.000Z", '{"messageId":"x"}', "bp.x", "https://x.example",
  "00000000-0000-4000-8000-000000000000", ("y"):rep(2000), "é",
}
local NUMBERS = { 0, 1, 5, 100, 300, -1, 1e6, 2 ^ 40, 0.5 }

-- members that are no part of a body
local ELSEWHERE = { ConnectionToken = true, ParticipantToken = true, ViewToken = true }

local function pick(list) return list[math.random(#list)] end

local facts = {}
for _, operation in ipairs(core.operations "connectparticipant") do
  facts[operation] = core.describe("connectparticipant", operation)
end

-- a value that fits a schema, or does not
local value

local function object(schema)
  local found = {}
  for name, member in pairs(schema.properties or {}) do
    if not ELSEWHERE[name] and math.random(4) > 1 then found[name] = value(member) end
  end
  if math.random(20) == 1 then found.Unknown = "x" end
  return found
end

local function resolve(schema, root)
  local name = schema["$ref"] and schema["$ref"]:match "[^/]+$"
  return name and root["$defs"][name] or schema
end

local function maker(root)
  return function(schema)
    schema = resolve(schema, root)
    local kind = schema.type
    if math.random(12) == 1 then kind = pick { "object", "array", "string", "integer", "boolean" } end
    if kind == "object" then return object(schema) end
    if kind == "array" then
      local list = {}
      for i = 1, math.random(0, 3) do list[i] = value(schema.items or {}) end
      return list
    end
    if kind == "boolean" then return math.random(2) == 1 end
    if kind == "integer" or kind == "number" then return pick(NUMBERS) end
    return schema.enum and math.random(4) > 1 and pick(schema.enum) or pick(WORDS)
  end
end

local function input_of(operation)
  local root = core.schema("connectparticipant", facts[operation].input.shape)
  value = maker(root)
  return object(resolve(root, root))
end

describe("the participant service", function()
  it("survives whatever comes", function()
    math.randomseed(7)
    local failures, served = {}, 0
    local w = support.new { log = function(line) failures[#failures + 1] = line end }
    local operations = core.operations "connectparticipant"
    local _, token, chat = support.chat(w, { SupportedMessagingContentTypes = {
      "text/plain", "application/json",
    } })
    for round = 1, 3000 do
      local operation = pick(operations)
      if operation == "DisconnectParticipant" and round % 100 > 0 then operation = "SendMessage" end
      local input = input_of(operation)
      local body = assert(core.json_encode(input))
      if math.random(15) == 1 then
        local at = math.random(#body)
        body = body:sub(1, at - 1) .. string.char(math.random(0, 255)) .. body:sub(at + 1)
      end
      local bearer = operation == "CreateParticipantConnection" and chat.ParticipantToken or token
      local response = w:handle {
        method = facts[operation].method, url = facts[operation].path:gsub("{ViewToken}", "x"),
        headers = { ["X-Amz-Bearer"] = bearer, ["Content-Type"] = "application/json" }, body = body,
      }
      assert(response.status < 500, operation .. " " .. body)
      if response.status == 200 then served = served + 1 end
      if response.status == 403 then _, token, chat = support.chat(w) end
      if math.random(50) == 1 then w.clock:advance(pick { 0.5, 60, 400 }) end
    end
    assert.same({}, failures)
    assert.is_true(served > 100)
  end)
end)
