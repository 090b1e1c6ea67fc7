-- What a strict client refuses before it is sent is what the emulator refuses when it is sent all the same.

local cases = require "spec.support.rule_cases"
local connect = require "luaconnect"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local generator = require "spec.roundtrip.generator"
local rules = require "luaconnect.rules"
local support = require "spec.support.world"

local CLIENTS = { connect = connect.client, connectparticipant = connect.participant }

-- contacts as operations want them
local KNOWN = { InstanceId = support.INSTANCE, ContactFlowId = support.FLOW }

local function service_of(operation)
  for service in pairs(CLIENTS) do
    if core.find(service, operation) then return service end
  end
end

describe("documented rules, in a strict client and in the emulator,", function()
  local w, token

  setup(function()
    w = support.new { clock = cases.NOW }
    token = select(2, support.chat(w))
  end)

  -- the case's input, with what the model requires besides
  local function filled(service, operation, changes)
    local input = cases.input(operation, changes)
    local side = core.describe(service, operation).input
    local least = generator.make(service, side)
    for name, member in pairs(side.members) do
      if member.required and input[name] == nil then input[name] = KNOWN[name] or least[name] end
    end
    if input.ConnectionToken then input.ConnectionToken = token end
    return input
  end

  local function client(validate, transport)
    local options = {
      region = emulator.REGION, credentials = emulator.CREDENTIALS, validate = validate, retry = false,
      clock = function() return cases.NOW end, transport = transport,
    }
    return function(service) return assert(CLIENTS[service](options)) end
  end

  local function nobody() error "nothing is to be sent" end

  local strict = client("strict",
    { send = nobody, sleep = nobody, now = os.time, spawn = nobody, wait = nobody })

  -- the emulator is sound even where none of them counts
  local switched_off = {}
  for _, row in ipairs(rules.ROWS) do switched_off[row.id] = false end

  for i, case in ipairs(cases.LIST) do
    local id, operation, good, bad, path = case[1], case[2], case[3], case[4], case[5]
    local service = service_of(operation)

    it(("agree on %s of %s (%d)"):format(id, operation, i), function()
      assert.is_true(strict(service):validate(operation, filled(service, operation, good), "strict"))

      local input = filled(service, operation, bad)
      local output, err = strict(service):call(operation, input)
      assert.is_nil(output)
      assert.equal("validation", err.kind)
      local found
      for _, violation in ipairs(err.violations) do
        found = found or violation.rule == id and violation.path == path and violation
      end
      assert.is_table(found, err.message)

      local refused
      output, refused = client(false, w)(service):call(operation, input)
      assert.is_nil(output)
      assert.equal("service", refused.kind)
      assert.is_true(refused.status == 400 or refused.status == 403, refused.message)
      assert.is_truthy(refused.message:find(found.path .. ": " .. found.message, 1, true), refused.message)

      local lax = support.new { clock = cases.NOW, rules = switched_off, lenient = true }
      output, refused = client(false, lax)(service):call(operation, input)
      assert.is_true(output ~= nil or refused.status < 500, refused.message)
    end)
  end
end)
