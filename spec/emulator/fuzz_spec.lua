-- Whatever a client sends, the mistake is the client's: generated input, spoilt here and there, with ids
-- that answers have named, to every operation and to the control API. Drawn from a seed, so the same
-- each time.

local core = require "luaconnect.core"
local draw = require "luaconnect.emulator.draw"
local emulator = require "luaconnect.emulator"
local generator = require "spec.roundtrip.generator"
local support = require "spec.support.world"

local CALLS = 2000

local ODD = {
  "", 0, -1, 1e15, 0.5, true, {}, { 1 }, "\239\191\191", ("x"):rep(5000), "2020-01-01T00:00:00Z", "%s",
  "../..", "arn:aws:connect:::x", "'\"",
}

local drawn = 0
local function share()
  drawn = drawn + 1
  return draw.share(1, "fuzz", drawn)
end

local function pick(list)
  return list[math.floor(share() * #list) + 1]
end

-- ids and tokens that answers have named, by the name that they had there
local named

local function learn(value)
  for name, member in pairs(value) do
    if type(member) == "table" then
      learn(member)
    elseif type(member) == "string" and type(name) == "string" and name:find "Id$" then
      named[name] = named[name] or {}
      table.insert(named[name], member)
    elseif name == "ParticipantToken" or name == "ConnectionToken" then
      table.insert(named.tokens, member)
    end
  end
end

local function spoil(value, name)
  if share() < 0.01 then return pick(ODD) end
  if type(value) == "table" then
    local copy = {}
    for key, member in pairs(value) do
      if share() > 0.01 then copy[key] = spoil(member, key) end
    end
    return copy
  end
  local known = named[type(name) == "string" and name:gsub("^%u%l+(%u%l+Id)$", "%1") or name]
  return known and type(value) == "string" and share() < 0.9 and pick(known) or value
end

local function operations()
  local list = {}
  for _, service in ipairs(core.services()) do
    for _, operation in ipairs(core.operations(service)) do
      local often = operation:find "Contact" or service == "connectparticipant"
      for _ = 1, often and 4 or 1 do list[#list + 1] = core.describe(service, operation) end
    end
  end
  return list
end

local function request_of(facts)
  local input = generator.make(facts.service, facts.input, share() < 0.3 and math.floor(share() * 4) or nil)
  local spoilt = spoil(input)
  if type(spoilt) ~= "table" then spoilt = input end
  local op = core.find(facts.service, facts.name)
  local made, request = pcall(core.prepare, op, "http://127.0.0.1:1", spoilt, { validate = false })
  if not made or not request then return nil end
  request.headers["x-amz-bearer"] = #named.tokens > 0 and pick(named.tokens) or "none"
  if share() < 0.02 and request.body then
    request.body = request.body:sub(1, math.floor(share() * #request.body))
  end
  return request
end

describe("an emulator that is sent anything", function()
  local w
  before_each(function()
    w = support.new { verify = false, seed = 1 } -- a failure inside is an error
    named = {
      tokens = {}, InstanceId = { emulator.INSTANCE_ID }, ContactFlowId = { emulator.FLOW_ID },
      QueueId = { emulator.QUEUE_ID },
    }
  end)

  it("answers each operation with what the service has for it", function()
    local facts, sent, well = operations(), 0, 0
    for _ = 1, CALLS do
      local request = request_of(pick(facts))
      if request then
        local response = w:handle(request)
        assert.is_true(response.status ~= 500, request.url .. " " .. tostring(request.body))
        sent = sent + 1
        if response.status == 200 and response.body ~= "" then
          well = well + 1
          learn(core.json_decode(response.body))
        end
      end
      if share() < 0.02 then w.clock:advance(share() * 4000) end
    end
    assert.is_true(sent > CALLS / 2 and well > 20, sent .. " sent, " .. well .. " answered well")
  end)

  it("answers paths, headers and bodies that are no text", function()
    for _, url in ipairs {
      "/\255", "/\0", "/contacts/\255/\254", "/_emulator/\255", "*", "", "http://", "?\255",
    } do
      local response = w:handle {
        method = "GET\255", url = url, headers = { host = "\255.\0", origin = "\255" }, body = "\255\0",
      }
      assert.is_true(response.status >= 400 and response.status < 500, url)
      assert.is_string(core.json_decode(response.body).message)
    end
  end)

  it("answers the control API's requests with reasons", function()
    local id = support.start(w, "StartChatContact").ContactId
    assert(w.agents:login("ada"))
    local bodies = {
      { advance = "1h" }, { set = 1700000000 }, { freeze = true },
      { user = "ada", queues = { emulator.QUEUE_ID } },
      { contact = id }, { contact = id, text = "x" },
      { contact = id, to = { queue = emulator.QUEUE_ID } },
      { script = { accept_after = 1, say = { "x" } } }, { status = "Offline" },
      { limits = { documented = true } }, { operation = "Start*", status = 503 },
      { faults = { { latency = "1s" } } },
      { format = "luaconnect-emulator-1", collections = { contacts = {} } },
    }
    local paths = {
      "clock", "agents", "agents/ada/accept", "agents/ada/say", "agents/ada/transfer",
      "agents/ada/script", "agents/ada/state", "agents/ada/finish", "agents/ada/close", "agents/ada",
      "limits", "faults", "restore", "reset", "contacts/" .. id, "contacts?limit=x", "events?wait=-1",
      "resources/queue", "%zz", "contacts/%00", "contacts/%ff",
    }
    local methods = { "GET", "POST", "POST", "POST", "PUT", "DELETE", "PATCH" }
    for _ = 1, CALLS do
      local body = spoil(pick(bodies))
      local response = w:handle {
        method = pick(methods), url = "/_emulator/" .. pick(paths),
        headers = { ["content-type"] = "application/json" },
        body = share() < 0.8 and core.json_encode(body) or "",
      }
      assert.is_true(response.status ~= 500)
      if response.status >= 400 then assert.is_string(core.json_decode(response.body).message) end
    end
  end)
end)
