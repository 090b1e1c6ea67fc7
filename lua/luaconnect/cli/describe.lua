--- `luaconnect describe`: what there is to know of an operation.
-- @module luaconnect.cli.describe

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local lazy = require "luaconnect.lazy"

local exits = lazy "luaconnect.cli.exits"
local operation = lazy "luaconnect.cli.operation"
local output = lazy "luaconnect.cli.output"
local shape = lazy "luaconnect.cli.shape"
local shell = lazy "luaconnect.cli.shell"
local sorted = require "luaconnect.sorted"

local describe = { name = "describe",
  summary = "Tell of an operation: members, types, limits, rules, errors, an example." }

local LEVELS = 2 -- of members, unless another number is asked for

local function to_levels(text)
  local levels = tonumber(text)
  if levels and levels >= 1 and levels % 1 == 0 then return levels end
  return nil, ("--levels: a whole number above 0 expected, got '%s'"):format(text)
end

function describe.define(command)
  command:argument("operation", "Operation: start-chat-contact or StartChatContact.")
  command:argument("member",
    "Only this member of its input, such as ParticipantDetails or References.Value."):args "?"
  command:option("--service", "Service, where several have an operation of that name.")
  command:option("--levels", "Levels of members to show.", tostring(LEVELS), to_levels)
end

-- Members -----------------------------------------------------------------------------------------

local UNITS = { string = " characters", list = " elements", map = " entries", blob = " bytes" }

local function bounds(facts)
  local unit = UNITS[facts.type] or ""
  if facts.min and facts.max then
    return ("%d to %d%s"):format(facts.min, facts.max, unit)
  elseif facts.max then
    return ("at most %d%s"):format(facts.max, unit)
  elseif facts.min then
    return ("at least %d%s"):format(facts.min, unit)
  end
end

-- what else the model says of a member
local function remarks(facts)
  local said = {}
  local function say(condition, text)
    if condition then said[#said + 1] = text end
  end
  say(facts.required, "required")
  say(facts.idempotency_token, "made when missing")
  say(facts.union, "exactly one of its members")
  say(bounds(facts), bounds(facts))
  say(facts.enum, facts.enum and table.concat(facts.enum, " | "))
  say(facts.pattern, "like " .. tostring(facts.pattern))
  say(facts.sensitive, "sensitive")
  return table.concat(said, ", ")
end

local function type_of(service, facts)
  facts = shape.whole(service, facts)
  if facts.type == "list" then return "list of " .. type_of(service, facts.element) end
  if facts.type == "map" then return "map of " .. type_of(service, facts.value) end
  return facts.type == "structure" and facts.shape or facts.type
end

-- the structure in a list or a map, or the one that it is
local function structure_in(service, facts)
  facts = shape.whole(service, facts)
  while facts.type == "list" or facts.type == "map" do
    facts = shape.whole(service, facts.element or facts.value)
  end
  return facts.members and facts or nil
end

local function add_members(service, facts, levels, indent, rows)
  for _, name in ipairs(sorted(facts.members)) do
    local member = facts.members[name]
    rows[#rows + 1] = { indent .. name, type_of(service, member), remarks(member) }
    local inner = levels > 1 and structure_in(service, member)
    if inner then add_members(service, inner, levels - 1, indent .. "  ", rows) end
  end
  return rows
end

-- Sections ----------------------------------------------------------------------------------------

local function section(title, rows)
  if #rows == 0 then return end
  for _, row in ipairs(rows) do row[1] = "  " .. row[1] end
  output.line("\n%s", output.bold(title))
  output.write(require "luaconnect.cli.columns"(rows, nil, output.width()), "\n")
end

local function members(service, title, facts, levels)
  if facts then section(title, add_members(service, facts, levels, "", {})) end
end

local function write_errors(facts)
  local rows = {}
  for i, err in ipairs(facts.errors) do rows[i] = { err.name, tostring(err.status) } end
  section("Errors (luaconnect explain tells more)", rows)
end

local function write_rules(name)
  local rows = {}
  for _, row in ipairs(require("luaconnect.rules").ROWS) do
    for _, bound in ipairs(row.operations) do
      if bound == name then rows[#rows + 1] = { row.id, row.message } end
    end
  end
  section("Documented rules (checked in strict mode)", rows)
end

local function pages_of(service, name)
  local paginator = require("luaconnect.pages").paginator(service, name)
  if not paginator then return {} end
  local what = table.concat(paginator.result_key, ", ")
  return { { "pages", what == "" and "by token" or "of " .. what } }
end

local function write_facts(service, facts)
  local limits = require("luaconnect.rate").documented(service) or {}
  local limit = limits[facts.name] or limits["*"]
  local rows = pages_of(service, facts.name)
  if limit then
    table.insert(rows, 1, { "rate", ("%g a second, %g at once"):format(limit[1], limit[2]) })
  end
  if facts.idempotency_token then
    rows[#rows + 1] = { "repeated", "safe, by " .. facts.idempotency_token }
  elseif facts.idempotent then
    rows[#rows + 1] = { "repeated", "safe" }
  end
  section("Calls", rows)
end

local function write_example(service, facts, name)
  local example = require "luaconnect.cli.example"
  local input = example.input(service, name, os.time())
  local bearer = shape.bearer(facts)
  if bearer then input[bearer] = nil end
  local words = example.words(service, name, input)
  local line = "luaconnect call " .. operation.word(name)
  if not operation.find(name) then line = line .. " --service " .. service end
  local lines = { "  " .. line }
  if bearer then lines[2] = "    --bearer token.txt" end
  for i = 1, #words, 2 do
    lines[#lines + 1] = ("    %s %s"):format(shell.quoted(words[i]), shell.quoted(words[i + 1]))
  end
  output.line("\n%s\n%s", output.bold "Example", table.concat(lines, " \\\n"))
end

local function write_all(found, facts, levels)
  local service = found.service
  output.line("%s, %s: %s %s", output.bold(found.name), service, facts.method, facts.path)
  members(service, "Input", facts.input, levels)
  members(service, "Output", facts.output, levels)
  write_facts(service, facts)
  write_rules(service == "connect" and found.name)
  write_errors(facts)
  write_example(service, facts, found.name)
end

-- the facts at the end of a path into the input; what lists and maps hold is meant by their names
local function follow(service, facts, text)
  local steps, err = require("luaconnect.cli.path").parse(text)
  if not steps then return nil, err end
  if not facts then return nil, "there is no input" end
  for _, step in ipairs(steps) do
    facts = facts.type == "structure" and facts or structure_in(service, facts) or facts
    facts, err = shape.down(service, facts, step)
    if not facts then return nil, ("'%s': %s"):format(text, err) end
  end
  return facts
end

local function write_member(found, facts, options)
  local member, err = follow(found.service, facts.input, options.member)
  if not member then return nil, err, exits.misuse end
  local said = remarks(member)
  output.line("%s: %s%s", output.bold(options.member), type_of(found.service, member),
    said ~= "" and ", " .. said or "")
  members(found.service, "Members", structure_in(found.service, member), options.levels)
  return true
end

--- Tells it.
-- @tparam table options as `define` has them
-- @treturn ?boolean true; or nil, a message and an exit status
function describe.run(options)
  local found, err = operation.find(options.operation, options.service)
  if not found then return nil, err, exits.misuse end
  local facts = core.describe(found.service, found.name)
  if options.member then return write_member(found, facts, options) end
  write_all(found, facts, options.levels)
  return true
end

return describe
