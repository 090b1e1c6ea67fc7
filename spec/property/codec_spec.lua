-- What is encoded comes out of the decoder as it went in, for drawn inputs and outputs of every operation;
-- and whoever asks what is wrong with an input is told the same.

local core = require "luaconnect.core"
local echo = require "spec.roundtrip.echo"
local property = require "spec.support.property"
local values = require "spec.property.values"

local CASES = 10 -- of each operation

local URL = "https://connect.us-east-1.amazonaws.com"

local function same(expected, got)
  local difference = echo.difference(expected, got)
  if difference then error(difference, 0) end
end

-- Tries a claim about each operation of a service: claim(draw, op, facts).
local function every(service, claim)
  for _, name in ipairs(core.operations(service)) do
    local op, facts = core.find(service, name), echo.facts(service, name)
    property.holds(CASES, function(draw)
      draw:note("operation", service .. "." .. name)
      claim(draw, op, facts)
    end)
  end
end

local function drawn(draw, facts, side)
  local made = values.draw(draw, facts.service, facts[side])
  draw:note(side, made)
  return made
end

-- one that may be valid or not
local function damaged(draw, facts)
  local input = values.draw(draw, facts.service, facts.input)
  if draw:chance(90) then values.damage(draw, input) end
  draw:note("input", input)
  return input
end

local function without(t, name)
  local made = {}
  for key, value in pairs(t) do
    if key ~= name then made[key] = value end
  end
  return made
end

-- the places where something is wrong
local function wrong(err)
  local places = {}
  for _, violation in ipairs(err and err.violations or {}) do places[violation.path] = true end
  return places
end

local LEVELS = { "model", "strict", false }

for _, service in ipairs(core.services()) do
  describe("any input of " .. service, function()
    it("is prepared, and accepted as it was", function()
      every(service, function(draw, op, facts)
        local input = drawn(draw, facts, "input")
        local request = assert(core.prepare(op, URL, input, { validate = "strict" }))
        local accepted = assert(core.accept(op, request))
        local token = facts.idempotency_token
        if token and not input[token] then accepted = without(accepted, token) end
        same(input, accepted)
      end)
    end)

    it("that is damaged is refused by prepare as by validate", function()
      every(service, function(draw, op, facts)
        local input, level = damaged(draw, facts), draw:pick(LEVELS)
        draw:note("level", level)
        local request, refused = core.prepare(op, URL, input, { validate = level })
        local valid, err = core.validate(op, input, { validate = level })
        assert(valid == (request and true or nil), "only one of the two takes it")
        same(refused or {}, err or {})
      end)
    end)

    it("that is damaged is refused strictly wherever the model refuses it", function()
      every(service, function(draw, op, facts)
        local input = damaged(draw, facts)
        local _, model = core.validate(op, input)
        local _, strict = core.validate(op, input, { validate = "strict" })
        local found = wrong(strict)
        for place in pairs(wrong(model)) do assert(found[place], place) end
      end)
    end)

    it("that is damaged and sent is accepted only if it is valid", function()
      every(service, function(draw, op, facts)
        local input = damaged(draw, facts)
        local request = core.prepare(op, URL, input, { validate = false })
        if not request or not core.accept(op, request) then return end
        local valid, err = core.validate(op, core.accept(op, request), { validate = "strict" })
        assert(valid, tostring(err and err.message))
      end)
    end)
  end)

  describe("any output of " .. service, function()
    it("is rendered, and parsed as it was", function()
      every(service, function(draw, op, facts)
        local output = drawn(draw, facts, "output")
        local body = assert(core.render(op, output))
        same(output, assert(core.parse(op, { status = facts.status, headers = {}, body = body })))
      end)
    end)
  end)
end
