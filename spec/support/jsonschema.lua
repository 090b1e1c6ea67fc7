--- What Python's jsonschema says of schemas and of instances of them.

local child = require "spec.support.child"
local json = require "dkjson"

local jsonschema = {}

local CHECK = [[
import json, re, sys
from jsonschema import Draft202012Validator as V

def walk(node):
    if isinstance(node, dict):
        if isinstance(node.get("pattern"), str):
            re.compile(node["pattern"])
        for child in node.values():
            walk(child)
    elif isinstance(node, list):
        for child in node:
            walk(child)

for line in open(sys.argv[1], encoding="utf-8"):
    case = json.loads(line)
    V.check_schema(case["schema"])
    walk(case["schema"])
    for instance in case.get("instances", []):
        print("valid" if V(case["schema"]).is_valid(instance) else "invalid")
print("done")
]]

local function written(text)
  local path = os.tmpname()
  local file = assert(io.open(path, "w"))
  file:write(text)
  file:close()
  return path
end

--- Runs a program of Python on a file that has these texts as its lines: status, output, errors.
function jsonschema.python(program, lines)
  local script, input = written(program), written(table.concat(lines, "\n") .. "\n")
  local status, output, errors = child.run { "python3", script, input }
  os.remove(script)
  os.remove(input)
  return status, output, errors
end

-- properties without members are an object all the same
local function mend(node)
  if type(node) ~= "table" then return node end
  if type(node.properties) == "table" and next(node.properties) == nil then
    setmetatable(node.properties, { __jsontype = "object" })
  end
  for _, part in pairs(node) do mend(part) end
  return node
end

--- Judges cases, `{ schema, instances }`: "valid" or "invalid" for each instance, in order; an error
-- where a schema is none, or where Python cannot read one of its patterns.
function jsonschema.judge(cases)
  local lines = {}
  for i, case in ipairs(cases) do
    mend(case.schema)
    lines[i] = json.encode(case)
  end
  local _, output, errors = jsonschema.python(CHECK, lines)
  assert(output:match "done\n$", errors)
  local verdicts = {}
  for verdict in output:gmatch "%l*valid" do verdicts[#verdicts + 1] = verdict end
  return verdicts
end

return jsonschema
