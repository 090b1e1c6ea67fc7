--- From a checked model to the rows of csrc/core/model.h.
-- A row is a list of cells: C text, or `{string}` for a string that has no offset yet.
-- SPDX-License-Identifier: MIT

local check = require "modelgen.check"
local patterns = require "modelgen.patterns"

local rows = {}

local sorted, stop = check.sorted, check.stop

local TYPE = {
  structure = "LC_STRUCTURE", list = "LC_LIST", map = "LC_MAP", string = "LC_STRING",
  boolean = "LC_BOOLEAN", integer = "LC_INTEGER", long = "LC_LONG", float = "LC_FLOAT",
  double = "LC_DOUBLE", timestamp = "LC_TIMESTAMP", blob = "LC_BLOB",
}
local FORMAT = {iso8601 = "LC_ISO8601", rfc822 = "LC_RFC822", unixTimestamp = "LC_EPOCH"}
local LOCATION = {uri = "LC_URI", querystring = "LC_QUERY", header = "LC_HEADER"}

local MAX_ROWS = 0xfffe -- 0xffff is LC_NONE

-- {flag, condition, ...} -> the flags that apply, or "0"
local function flags (list)
  local set = {}
  for i = 1, #list, 2 do
    if list[i + 1] then
      set[#set + 1] = list[i]
    end
  end
  return #set > 0 and table.concat(set, " | ") or "0"
end

-- a table of rows, in the making; `add` answers the index of the new row
local function newtable (ctype, name)
  local t = {ctype = ctype, name = name}
  function t.add (comment, cells)
    t[#t + 1] = {cells = cells, comment = comment}
    assert(#t <= MAX_ROWS, name .. " outgrows its index")
    return #t - 1
  end
  return t
end

-- the sorted keys of a table, and the index of each
local function ranked (t)
  local names, index = sorted(t), {}
  for i, name in ipairs(names) do
    index[name] = i - 1
  end
  return names, index
end

-- {first, count} of a list of words; a single word is a list of one
local function words (m, list, comment)
  local first = #m.words
  for _, word in ipairs(type(list) == "table" and list or {list}) do
    m.words.add(comment .. ": " .. word, {{word}})
  end
  return ("{ %d, %d }"):format(first, #m.words - first)
end

local function facts (m, model)
  for _, key in ipairs(sorted(model.metadata)) do
    local value = model.metadata[key]
    m.facts.add(key, {{key}, words(m, value, key), type(value) == "table" and "1" or "0"})
  end
end

-- a C literal for a double, the shortest that reads back as the same
local function double (x)
  for digits = 15, 17 do
    local s = ("%." .. digits .. "g"):format(x)
    if tonumber(s) == x then
      return s:find("[.e]") and s or s .. ".0"
    end
  end
end

-- a C literal for a 64-bit integer; a bound beyond is clamped
local function long (x)
  local i = math.tointeger(x) or (x > 0 and math.maxinteger or math.mininteger)
  return i == math.mininteger and "INT64_MIN" or i == math.maxinteger and "INT64_MAX"
    or ("%d"):format(i)
end

-- the row of `bounds` for a shape: the same bounds share one
local function bounds (m, shape)
  local min, max = shape.min, shape.max
  if not min and not max then
    return "LC_NONE"
  end
  local cells = {
    flags {"LC_B_MIN", min, "LC_B_MAX", max},
    long(math.ceil(min or 0)), long(math.floor(max or 0)), double(min or 0), double(max or 0),
  }
  local key = table.concat(cells, " ")
  if not m.bound[key] then
    local range = ("%s to %s"):format(min and double(min) or "any", max and double(max) or "any")
    m.bound[key] = m.bounds.add(range:gsub("%.0%f[%X]", ""), cells)
  end
  return tostring(m.bound[key])
end

-- first and count of the errors of an operation, or of required members
local function refs (m, list, index, comment)
  local first = #m.refs
  for _, name in ipairs(list) do
    m.refs.add(comment .. ": " .. name, {tostring(index[name])})
  end
  return tostring(first), tostring(#m.refs - first)
end

local function members (m, name, shape)
  local first, required = #m.members, {}
  for _, key in ipairs(shape.required or {}) do
    required[key] = true
  end
  for _, key in ipairs(sorted(shape.members)) do
    local k = shape.members[key]
    m.members.add(("%s.%s: %s"):format(name, key, k.shape), {
      {key},
      {k.locationName ~= key and k.locationName or nil},
      tostring(m.shape[k.shape]),
      LOCATION[k.location] or "LC_BODY",
      flags {
        "LC_M_REQUIRED", required[key], "LC_M_TOKEN", k.idempotencyToken,
        "LC_M_DEPRECATED", k.deprecated, "LC_M_BOX", k.box,
      },
    })
    if k.deprecatedSince then
      m.sinces.add(name .. "." .. key, {{k.deprecatedSince}, tostring(#m.members - 1)})
    end
  end
  return first
end

local function enums (m, name, values)
  local first = #m.enums
  for _, value in ipairs(values) do
    m.enums.add(name .. ": " .. value, {{value}})
  end
  return first
end

-- the rows that belong to a shape: first and count
local function parts (m, name, shape)
  local list, first = {}, 0
  if shape.type == "structure" then
    first, list = members(m, name, shape), m.members
  elseif shape.enum then
    first, list = enums(m, name, shape.enum), m.enums
  end
  return tostring(first), tostring(#list - first)
end

local function mended (m, name, shape)
  if not shape.pattern then
    return nil
  end
  local pattern, doubt = patterns.mend(m.name, name, shape.pattern)
  return pattern or stop(m.name .. ": " .. name, "pattern: %s, and not listed", doubt)
end

local function shapeflags (shape)
  local fails, again = shape.error or {}, shape.retryable or {}
  return flags {
    "LC_S_SENSITIVE", shape.sensitive, "LC_S_UNION", shape.union, "LC_S_BOX", shape.box,
    "LC_S_SPARSE", shape.sparse, "LC_S_DEPRECATED", shape.deprecated,
    "LC_S_EXCEPTION", shape.exception, "LC_S_FAULT", shape.fault,
    "LC_S_RETRYABLE", shape.retryable, "LC_S_THROTTLING", again.throttling,
    "LC_S_SENDER", fails.senderFault,
  }
end

local function addshape (m, name, shape)
  local fails = shape.error or {}
  local value = shape.value or shape.member
  local first, count = parts(m, name, shape)
  local memberindex = shape.members and select(2, ranked(shape.members))
  local required, nrequired = refs(m, shape.required or {}, memberindex, name)
  m.shapes.add(name, {
    {name}, TYPE[shape.type], FORMAT[shape.timestampFormat] or "LC_DEFAULT", shapeflags(shape),
    first, count, required, nrequired,
    shape.key and tostring(m.shape[shape.key.shape]) or "LC_NONE",
    value and tostring(m.shape[value.shape]) or "LC_NONE",
    bounds(m, shape),
    tostring(math.tointeger(fails.httpStatusCode or 0)),
    {fails.code}, {shape.pattern}, {mended(m, name, shape)},
  })
end

local function addoperation (m, name, op)
  local thrown = {}
  for i, ref in ipairs(op.errors or {}) do
    thrown[i] = ref.shape
  end
  local errors, nerror = refs(m, thrown, m.shape, name)
  m.operations.add(name, {
    {name}, {op.http.method}, {op.http.requestUri},
    op.input and tostring(m.shape[op.input.shape]) or "LC_NONE",
    op.output and tostring(m.shape[op.output.shape]) or "LC_NONE",
    errors, nerror,
    tostring(math.tointeger(op.http.responseCode or 0)),
    flags {
      "LC_O_IDEMPOTENT", op.idempotent, "LC_O_READONLY", op.readonly,
      "LC_O_DEPRECATED", op.deprecated,
    },
    m.paginator[name] and tostring(m.paginator[name]) or "LC_NONE",
  })
end

local function addpaginator (m, name, p)
  m.paginators.add(name, {
    tostring(m.operation[name]),
    words(m, p.input_token, name .. ".input_token"),
    words(m, p.output_token, name .. ".output_token"),
    words(m, p.result_key, name .. ".result_key"),
    words(m, p.non_aggregate_keys, name .. ".non_aggregate_keys"),
    {p.limit_key}, {p.more_results},
  })
end

--- The tables of a service, each a list of rows with a `ctype` and a `name`.
function rows.build (name, model, pagination)
  local m = {
    name = name, bound = {},
    facts = newtable("lc_fact", "facts"),
    operations = newtable("lc_operation", "operations"),
    shapes = newtable("lc_shape", "shapes"),
    members = newtable("lc_member", "members"),
    sinces = newtable("lc_since", "sinces"),
    enums = newtable("lc_text", "enums"),
    bounds = newtable("lc_bounds", "bounds"),
    paginators = newtable("lc_paginator", "paginators"),
    words = newtable("lc_text", "words"),
    refs = newtable("uint16_t", "refs"),
  }
  local operations, shapes, paginated
  operations, m.operation = ranked(model.operations)
  shapes, m.shape = ranked(model.shapes)
  paginated, m.paginator = ranked(pagination)
  facts(m, model)
  for _, key in ipairs(shapes) do
    addshape(m, key, model.shapes[key])
  end
  for _, key in ipairs(operations) do
    addoperation(m, key, model.operations[key])
  end
  for _, key in ipairs(paginated) do
    addpaginator(m, key, pagination[key])
  end
  return m
end

return rows
