--- What a task template asks of a task: references for its required fields (TMPL-4), and values that
-- suit the fields (TMPL-5).
-- @module luaconnect.emulator.templates

local refusal = require "luaconnect.emulator.refusal"

local templates = {}

local REFERENCE = {
  TEXT = "STRING", TEXT_AREA = "STRING", BOOLEAN = "STRING", SINGLE_SELECT = "STRING",
  NUMBER = "NUMBER", DATE_TIME = "DATE", URL = "URL", EMAIL = "EMAIL",
}
local CHARACTERS = { TEXT = 512, TEXT_AREA = 4096 } -- that a value has less than

local function characters(text)
  return select(2, text:gsub("[^\128-\191]", ""))
end

-- the names of the fields that have to be there, as a set
local function required(template)
  local found = {}
  local constraints = template.Constraints
  for _, field in ipairs(constraints and constraints.RequiredFields or {}) do
    if field.Id and field.Id.Name then found[field.Id.Name] = true end
  end
  return found
end

-- reason and text of what is wrong with a value
local function value_flaw(kind, value)
  local limit = CHARACTERS[kind]
  if limit and characters(value) >= limit then
    return "INVALID_FORMAT", ("less than %d characters expected"):format(limit)
  end
  if kind == "BOOLEAN" and value ~= "true" and value ~= "false" then
    return "INVALID_FORMAT", "true or false expected"
  end
end

-- reason and text of what is wrong with the reference of a field; where the field need not be there, one
-- of another type is none
local function flaw(kind, reference, is_required)
  local fits = reference and reference.Type == REFERENCE[kind]
  if fits then return value_flaw(kind, reference.Value or "") end
  if not is_required then return nil end
  if not reference then return "REQUIRED_PROPERTY_MISSING", "a reference of that name expected" end
  return "TYPE_MISMATCH", ("a reference of type %s expected, got %s"):format(REFERENCE[kind], reference.Type)
end

--- The refusal of a task that lacks what a template asks for, or nil.
-- @tparam table template with `Fields` and `Constraints`, as CreateTaskTemplate takes them
-- @tparam ?table references of the task, by name
-- @treturn ?table
function templates.refuse(template, references)
  local wanted, list = required(template), {}
  for _, field in ipairs(template.Fields or {}) do
    local name = field.Id and field.Id.Name
    if name and REFERENCE[field.Type] then
      local reason, text = flaw(field.Type, (references or {})[name], wanted[name])
      if reason then list[#list + 1] = { PropertyPath = name, Reason = reason, Message = text } end
    end
  end
  if #list == 0 then return nil end
  return refusal.new("PropertyValidationException",
    ("References.%s: %s"):format(list[1].PropertyPath, list[1].Message), { PropertyList = list })
end

return templates
