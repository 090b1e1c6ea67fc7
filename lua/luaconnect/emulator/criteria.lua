--- Whom a contact wants: routing criteria, whose steps are tried in turn, each for its time; after the
-- last one any agent of the queue will do.
--
-- Criteria are those of the contact record, `{ Steps, ActivationTimestamp, Index }`. They are never
-- changed in place: what happens to them gives new ones.
-- @module luaconnect.emulator.criteria

local criteria = {}

local function copy(table)
  local copied = {}
  for key, value in pairs(table) do copied[key] = value end
  return copied
end

-- criteria with some members of a step replaced
local function with_step(given, index, changes)
  local changed, steps = copy(given), copy(given.Steps)
  steps[index] = copy(steps[index])
  for name, value in pairs(changes) do steps[index][name] = value end
  changed.Steps = steps
  return changed
end

local function activated(given, index, at)
  local step = given.Steps[index]
  if not step then return given end
  local expiry = step.Expiry and copy(step.Expiry)
  if expiry and expiry.DurationInSeconds then expiry.ExpiryTimestamp = at + expiry.DurationInSeconds end
  local changed = with_step(given, index, { Status = "ACTIVE", Expiry = expiry })
  changed.Index = index - 1
  return changed
end

-- the position of the step that is being tried
local function position(given)
  local index = given and given.Index and given.Index + 1
  local step = index and given.Steps[index]
  return step and step.Status == "ACTIVE" and index or nil
end

--- Criteria before anybody looks for an agent.
-- @tparam table given with `Steps`
function criteria.new(given)
  local steps = {}
  for i, step in ipairs(given.Steps or {}) do
    steps[i] = { Expression = step.Expression, Expiry = step.Expiry, Status = "INACTIVE" }
  end
  return { Steps = steps }
end

--- Begins with the first step.
function criteria.activate(given, at)
  local fresh = criteria.new(given)
  fresh.ActivationTimestamp = at
  return activated(fresh, 1, at)
end

--- Goes on to the next step, since nobody was found for this one.
function criteria.expire(given, at)
  local index = position(given)
  if not index then return given end
  return activated(with_step(given, index, { Status = "EXPIRED" }), index + 1, at)
end

--- An agent was found for the step that is being tried.
function criteria.join(given)
  local index = position(given)
  return index and with_step(given, index, { Status = "JOINED" }) or given
end

--- The expression that agents have to meet by now.
-- @treturn ?table
function criteria.expression(given)
  local index = position(given)
  return index and given.Steps[index].Expression or nil
end

--- When the step that is being tried expires.
-- @treturn ?number
function criteria.expires(given)
  local index = position(given)
  local expiry = index and given.Steps[index].Expiry
  return expiry and expiry.ExpiryTimestamp or nil
end

-- agents ----------------------------------------------------------------------------------------

local function listed(list, wanted)
  for _, id in ipairs(list) do
    if id == wanted then return true end
  end
  return false
end

local function level_suits(condition, level)
  local range = condition.Range
  if range then
    return level >= (range.MinProficiencyLevel or level) and level <= (range.MaxProficiencyLevel or level)
  end
  local least = condition.ProficiencyLevel or level
  if condition.ComparisonOperator == "NumberGreaterThan" then return level > least end
  return level >= least
end

local function condition_met(condition, agent)
  local agents = condition.MatchCriteria and condition.MatchCriteria.AgentsCriteria
  if agents then return listed(agents.AgentIds or {}, agent.id) end
  for _, row in ipairs(agent.proficiencies or {}) do
    if row.AttributeName == condition.Name and row.AttributeValue == condition.Value then
      return level_suits(condition, row.Level or 0)
    end
  end
  return false
end

--- Whether an agent meets an expression.
-- @tparam ?table expression
-- @tparam table agent with `id` and `proficiencies`, a list of `{ AttributeName, AttributeValue, Level }`
function criteria.met(expression, agent)
  if not expression then return true end
  if expression.AttributeCondition then return condition_met(expression.AttributeCondition, agent) end
  local unwanted = expression.NotAttributeCondition
  if unwanted then return not condition_met(unwanted, agent) end
  for _, part in ipairs(expression.AndExpression or {}) do
    if not criteria.met(part, agent) then return false end
  end
  if not expression.OrExpression then return true end
  for _, part in ipairs(expression.OrExpression) do
    if criteria.met(part, agent) then return true end
  end
  return false
end

return criteria
