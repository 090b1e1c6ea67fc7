local criteria = require "luaconnect.emulator.criteria"

local function condition(value, changes)
  local made = { Name = "language", Value = value }
  for name, part in pairs(changes or {}) do made[name] = part end
  return { AttributeCondition = made }
end

local function step(value, seconds)
  return { Expression = condition(value), Expiry = seconds and { DurationInSeconds = seconds } }
end

local function statuses(c)
  local list = {}
  for i, each in ipairs(c.Steps) do list[i] = each.Status end
  return table.concat(list, " ")
end

describe("routing criteria", function()
  it("are tried step by step", function()
    local given = { Steps = { step("C", 10), step("Lua") } }
    local c = criteria.activate(given, 100)
    assert.equal("ACTIVE INACTIVE", statuses(c))
    assert.same({ 0, 100, 110 }, { c.Index, c.ActivationTimestamp, criteria.expires(c) })
    assert.same(condition "C", criteria.expression(c))
    c = criteria.expire(c, 110)
    assert.equal("EXPIRED ACTIVE", statuses(c))
    assert.is_nil(criteria.expires(c))
    assert.equal("EXPIRED JOINED", statuses(criteria.join(c)))
    assert.is_nil(given.Steps[1].Status)
  end)

  it("leave it to anybody after the last step", function()
    local c = criteria.expire(criteria.activate({ Steps = { step("C", 10) } }, 0), 10)
    assert.equal("EXPIRED", statuses(c))
    assert.is_nil(criteria.expression(c))
    assert.equal(c, criteria.join(c))
  end)

  it("may have no steps", function()
    assert.is_nil(criteria.expression(criteria.activate({}, 0)))
    assert.is_nil(criteria.expression(nil))
  end)
end)

describe("an expression", function()
  local agent = { id = "ada", proficiencies = {
    { AttributeName = "language", AttributeValue = "Lua", Level = 4 },
    { AttributeName = "language", AttributeValue = "C", Level = 2 },
  } }
  local function met(expression) return criteria.met(expression, agent) end
  local lua, c, ada = condition "Lua", condition "C", condition "Ada"

  it("asks for what an agent knows, and how well", function()
    assert.is_true(met(lua))
    assert.is_false(met(ada))
    assert.is_true(met(condition("Lua", { ProficiencyLevel = 4 })))
    assert.is_false(met(condition("Lua", { ProficiencyLevel = 4, ComparisonOperator = "NumberGreaterThan" })))
    assert.is_false(met(condition("C", { ProficiencyLevel = 3 })))
    assert.is_true(met(condition("C", { Range = { MinProficiencyLevel = 1, MaxProficiencyLevel = 3 } })))
    assert.is_false(met(condition("Lua", { Range = { MaxProficiencyLevel = 3 } })))
  end)

  it("asks for certain agents", function()
    local function among(...)
      return condition(nil, { MatchCriteria = { AgentsCriteria = { AgentIds = { ... } } } })
    end
    assert.is_true(met(among("grace", "ada")))
    assert.is_false(met(among "grace"))
  end)

  it("is made of others", function()
    assert.is_true(met { AndExpression = { lua, c } })
    assert.is_false(met { AndExpression = { lua, ada } })
    assert.is_true(met { OrExpression = { ada, lua } })
    assert.is_false(met { OrExpression = { ada } })
    assert.is_false(met { NotAttributeCondition = lua.AttributeCondition })
    assert.is_true(met(nil))
  end)
end)
