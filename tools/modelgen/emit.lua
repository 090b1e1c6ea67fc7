--- From rows to C source: one row a line, columns aligned, a comment with its name and index.
-- SPDX-License-Identifier: MIT

local text = require "modelgen.text"

local emit = {}

local ORDER = {
  "facts", "operations", "shapes", "members", "sinces", "enums", "bounds", "paginators", "words", "refs",
}

local SERVICE = [[
const lc_service %s = {
  .text = text,
  .name = %s,
  .version = %s,
  .endpoint_prefix = %s,
  .signing_name = %s,
%s  .nfact = %d,
  .noperation = %d,
  .nshape = %d,
  .nsince = %d,
  .npaginator = %d
};
]]

-- prose inside a C comment; a pattern may hold what ends one
local function comment (s)
  return "/* " .. s:gsub("%*/", "* /") .. " */"
end

-- the name of a service's rows in C
local function symbol (name)
  return "lc_model_" .. name:gsub("%W", "_")
end

-- every cell as C text
local function cells (strings, row)
  local out = {}
  for i, cell in ipairs(row.cells) do
    out[i] = type(cell) == "table" and strings:ref(cell[1] or "") or cell
  end
  return out
end

-- widths of the columns of a table whose cells are C text
local function widths (lines)
  local width = {}
  for _, line in ipairs(lines) do
    for i, cell in ipairs(line) do
      width[i] = math.max(width[i] or 0, #cell)
    end
  end
  return width
end

-- cells side by side, each padded to its column; braces where a row is a struct
local function row (line, width)
  local parts, last = {}, #line
  for i, cell in ipairs(line) do
    local comma = (i < last or last == 1) and "," or ""
    parts[i] = cell .. comma .. (" "):rep(width[i] - #cell)
  end
  local all = table.concat(parts, " ")
  return last > 1 and "{ " .. all .. " }," or all
end

local function addtable (out, strings, t)
  if #t == 0 then
    return
  end
  local lines = {}
  for i, r in ipairs(t) do
    lines[i] = cells(strings, r)
  end
  local width = widths(lines)
  out[#out + 1] = ("static const %s %s[] = {"):format(t.ctype, t.name)
  for i, line in ipairs(lines) do
    local note = comment(("%d %s"):format(i - 1, t[i].comment))
    out[#out + 1] = ("  %s %s"):format(row(line, width), note)
  end
  out[#out + 1] = "};\n"
end

local function addtext (out, strings)
  out[#out + 1] = '#pragma GCC diagnostic ignored "-Woverlength-strings"\n'
  out[#out + 1] = "static const char text[] ="
  for _, s in ipairs(strings:place()) do
    out[#out + 1] = ("  %s /* %d */"):format(text.literal(s), strings.offset[s])
  end
  out[#out + 1] = "  ;\n"
end

local function collect (strings, m)
  for _, name in ipairs(ORDER) do
    for _, r in ipairs(m[name]) do
      for _, cell in ipairs(r.cells) do
        if type(cell) == "table" then
          strings:add(cell[1])
        end
      end
    end
  end
end

local function addservice (out, strings, m, metadata)
  local pointers = {}
  for _, name in ipairs(ORDER) do
    pointers[#pointers + 1] = ("  .%s = %s,\n"):format(name, #m[name] > 0 and name or "NULL")
  end
  out[#out + 1] = SERVICE:format(
    symbol(m.name), strings:ref(m.name), strings:ref(metadata.apiVersion),
    strings:ref(metadata.endpointPrefix),
    strings:ref(metadata.signingName or metadata.endpointPrefix), table.concat(pointers),
    #m.facts, #m.operations, #m.shapes, #m.sinces, #m.paginators)
end

--- The source of one service.
function emit.service (m, metadata)
  local strings = text.new()
  collect(strings, m)
  strings:add(m.name)
  local out = {
    ("/* written by tools/modelgen.lua from %s %s; do not edit */"):format(
      m.name, metadata.apiVersion),
    "/* SPDX-License-Identifier: MIT */",
    '#include "core/model.h"\n',
  }
  addtext(out, strings)
  for _, name in ipairs(ORDER) do
    addtable(out, strings, m[name])
  end
  addservice(out, strings, m, metadata)
  return table.concat(out, "\n")
end

--- The source that lists the services, given their sorted names.
function emit.models (names)
  local out = {
    "/* written by tools/modelgen.lua from " .. table.concat(names, ", ") .. "; do not edit */",
    "/* SPDX-License-Identifier: MIT */",
    '#include "core/model.h"\n',
  }
  for _, name in ipairs(names) do
    out[#out + 1] = ("extern const lc_service %s;"):format(symbol(name))
  end
  out[#out + 1] = "\nconst lc_service *const lc_models[] = {"
  for i, name in ipairs(names) do
    out[#out + 1] = ("  &%s%s"):format(symbol(name), i < #names and "," or "")
  end
  out[#out + 1] = "};\n"
  out[#out + 1] = ("const uint16_t lc_nmodel = %d;\n"):format(#names)
  return table.concat(out, "\n")
end

return emit
