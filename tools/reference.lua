-- reference.lua - what the compiled model and the documented rules say of each operation, as HTML
--
-- A module of tools/site.lua.
-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local client = require "luaconnect.client"
local example = require "luaconnect.cli.example"
local markdown = require "tools.site.markdown"
local pages = require "luaconnect.pages"
local rate = require "luaconnect.rate"
local remedies = require "luaconnect.remedies"
local rules = require "luaconnect.rules"
local sorted = require "luaconnect.sorted"

local reference = {}

local escape = markdown.escape

-- Examples ----------------------------------------------------------------------------------------

local WIDTH = 100 -- columns in which a table stays on one line

local function key_of(name)
  return name:find "^[%a_][%w_]*$" and name or ("[%q]"):format(name)
end

local function literal(value, indent)
  if type(value) == "string" then return ("%q"):format(value) end
  if type(value) ~= "table" then return tostring(value) end
  local parts = {}
  if value[1] ~= nil then
    for i, item in ipairs(value) do parts[i] = literal(item, indent .. "  ") end
  else
    for _, name in ipairs(sorted(value)) do
      parts[#parts + 1] = key_of(name) .. " = " .. literal(value[name], indent .. "  ")
    end
  end
  if #parts == 0 then return "{}" end
  local line = "{ " .. table.concat(parts, ", ") .. " }"
  if #line + #indent <= WIDTH and not line:find "\n" then return line end
  return ("{\n%s  %s,\n%s}"):format(indent, table.concat(parts, ",\n" .. indent .. "  "), indent)
end

local OPENED = { connect = "client", connectparticipant = "guest" } -- what examples call their clients

--- A call of an operation in Lua, with little more than what is required, as `client:name { ... }`.
-- @tparam string service
-- @tparam string name
-- @tparam number now epoch seconds; times are a day later
function reference.example(service, name, now)
  local input = example.input(service, name, now)
  return ("local output, err = %s:%s %s"):format(OPENED[service] or "client", client.method(name),
    literal(input, ""))
end

-- Members -----------------------------------------------------------------------------------------

local UNITS = { string = " characters", list = " elements", map = " entries", blob = " bytes" }
local PLACES = { uri = "in the path", query = "in the query", header = "in a header" }

local function whole(service, facts)
  if facts.type == "structure" and not facts.members then
    return core.describe_shape(service, facts.shape) or facts
  elseif (facts.type == "list" and not facts.element) or (facts.type == "map" and not facts.value) then
    return core.describe_shape(service, facts.shape) or facts
  end
  return facts
end

local function anchor(shape)
  return "shape-" .. shape
end

local function type_of(service, facts, named)
  facts = whole(service, facts)
  if facts.type == "list" then return "list of " .. type_of(service, facts.element, named) end
  if facts.type == "map" then return "map of " .. type_of(service, facts.value, named) end
  if facts.type ~= "structure" then return facts.type end
  named(facts.shape)
  return ('<a href="#%s">%s</a>'):format(anchor(facts.shape), facts.shape)
end

local function bounds(facts)
  local unit = UNITS[facts.type] or ""
  if facts.min and facts.max then return tostring(facts.min) .. " to " .. tostring(facts.max) .. unit end
  if facts.max then return "at most " .. tostring(facts.max) .. unit end
  if facts.min then return "at least " .. tostring(facts.min) .. unit end
end

local function remarks(service, facts)
  local said, full = {}, whole(service, facts)
  local function say(text) said[#said + 1] = text end
  if facts.required then say "<strong>required</strong>" end
  if facts.idempotency_token then say "idempotency token, made when missing" end
  if full.union then say "exactly one of its members" end
  say(bounds(full))
  local of = full.type == "list" and whole(service, full.element) or full
  if of.enum then say("<code>" .. table.concat(of.enum, "</code> | <code>") .. "</code>") end
  if of.pattern then say("like <code>" .. escape(of.pattern) .. "</code>") end
  if full.sensitive then say "sensitive" end
  if PLACES[facts.location] then say(PLACES[facts.location]) end
  return table.concat(said, ", ")
end

local function members_table(service, facts, named)
  local rows = {}
  for _, name in ipairs(sorted(facts.members)) do
    local member = facts.members[name]
    rows[#rows + 1] = ("<tr><td><code>%s</code></td><td>%s</td><td>%s</td></tr>"):format(name,
      type_of(service, member, named), remarks(service, member))
  end
  if #rows == 0 then return "<p>No members.</p>" end
  return '<div class="wide"><table>' .. table.concat(rows, "\n") .. "</table></div>"
end

-- the members of input and output, then each structure that they hold, once
local function structures(service, facts, out)
  local queue, seen = {}, {}
  local function named(shape)
    if not seen[shape] then
      seen[shape] = true
      queue[#queue + 1] = shape
    end
  end
  for _, side in ipairs { "input", "output" } do
    out[#out + 1] = ('<h2 id="%s">%s</h2>'):format(side, side == "input" and "Input" or "Output")
    out[#out + 1] = facts[side] and members_table(service, facts[side], named) or "<p>None.</p>"
  end
  if queue[1] then out[#out + 1] = '<h2 id="structures">Structures</h2>' end
  for _, shape in ipairs(queue) do -- which grows meanwhile
    local inner = core.describe_shape(service, shape)
    out[#out + 1] = ('<h3 id="%s">%s%s</h3>'):format(anchor(shape), shape, inner.union and ": one of" or "")
    out[#out + 1] = members_table(service, inner, named)
  end
end

-- Sections ----------------------------------------------------------------------------------------

local function calls(service, facts)
  local limits = rate.documented(service) or {}
  local limit = limits[facts.name] or limits["*"]
  local rows = {}
  local function say(what, text)
    rows[#rows + 1] = ("<tr><th>%s</th><td>%s</td></tr>"):format(what, text)
  end
  say("Request", ("<code>%s %s</code>"):format(facts.method, escape(facts.path)))
  say("Method", ("<code>%s:%s(input)</code>"):format(OPENED[service] or "client", client.method(facts.name)))
  if limit then say("Rate", ("%g a second, %g at once"):format(limit[1], limit[2])) end
  if facts.idempotency_token then
    say("Repeated", ("safe, by <code>%s</code>"):format(facts.idempotency_token))
  elseif facts.idempotent then
    say("Repeated", "safe")
  end
  local paginator = pages.paginator(service, facts.name)
  if paginator then
    local keys = table.concat(paginator.result_key, ", ")
    local of = keys ~= "" and " of <code>" .. keys .. "</code>" or ""
    say("Pages", ('<code>%s:items("%s", input)</code>%s'):format(OPENED[service] or "client", facts.name, of))
  end
  if facts.deprecated then say("Deprecated", "yes") end
  return "<table>" .. table.concat(rows, "\n") .. "</table>"
end

local function rules_of(name)
  local rows = {}
  for _, row in ipairs(rules.ROWS) do
    for _, bound in ipairs(row.operations) do
      if bound == name then
        rows[#rows + 1] = ("<tr><td>%s</td><td>%s</td><td>%s</td></tr>"):format(row.id, escape(row.message),
          escape(row.source))
      end
    end
  end
  return rows
end

local function errors_of(facts, root)
  local rows = {}
  for _, err in ipairs(facts.errors) do
    local own = {}
    for _, name in ipairs(sorted(err.members)) do
      if name:lower() ~= "message" then own[#own + 1] = "<code>" .. name .. "</code>" end
    end
    local known = remedies.find(err.name)[1] ~= nil
    rows[#rows + 1] = ('<tr><td><a href="%serrors.html#%s">%s</a></td><td>%d</td><td>%s</td></tr>')
      :format(root, known and err.name or "codes", err.name, err.status, table.concat(own, ", "))
  end
  return rows
end

local function section(out, id, title, rows)
  if #rows == 0 then return end
  out[#out + 1] = ('<h2 id="%s">%s</h2><table>%s</table>'):format(id, title, table.concat(rows, "\n"))
end

local STRICT = 'Documented rules, which <code>validate = "strict"</code> checks'

--- The page of an operation.
-- @tparam string service
-- @tparam string name
-- @tparam table context `root`, where the site begins, and `now`, epoch seconds
-- @treturn string html
function reference.page(service, name, context)
  local facts = core.describe(service, name)
  local out = { ("<h1>%s</h1>"):format(name), ("<p>An operation of <a href=\"index.html\">%s</a>.</p>")
    :format(service), calls(service, facts), '<h2 id="example">Example</h2>',
    markdown.code(reference.example(service, name, context.now), "lua") }
  section(out, "rules", STRICT, rules_of(name))
  section(out, "errors", "Errors", errors_of(facts, context.root))
  structures(service, facts, out)
  return table.concat(out, "\n")
end

--- The page that lists the operations of a service.
function reference.index(service)
  local rows = {}
  for _, name in ipairs(core.operations(service)) do
    local facts = core.describe(service, name)
    rows[#rows + 1] = ('<tr><td><a href="%s.html">%s</a></td><td><code>%s</code></td><td>%s</td></tr>')
      :format(name, name, client.method(name), escape(facts.method .. " " .. facts.path))
  end
  return ('<h1>%s</h1>\n<p>%d operations.</p>\n<div class="wide"><table>%s</table></div>')
    :format(service, #rows, table.concat(rows, "\n"))
end

--- What a search finds an operation by: its method and the members of its input.
function reference.words(service, name)
  local facts = core.describe(service, name)
  local members = facts.input and sorted(facts.input.members) or {}
  return client.method(name) .. " " .. table.concat(members, " ")
end

return reference
