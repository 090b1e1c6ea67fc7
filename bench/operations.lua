--- What a call costs against the number of operations that the model has: nothing, for all that is looked up
-- by name is looked up once. The core is built again with models that are cut down to some operations.

local counting = require "counting"
local measure = require "measure"
local report = require "report"

local operations = {}

local SERVICE, OPERATION = "connect", "StartChatContact"
local COUNTS = { 1, 10, 100 } -- and all

-- a copy of what the core is made of, and the published model that it has compiled
local PREPARE = [[
  set -e
  mkdir -p %s/model
  cp -r Makefile csrc %s
  %s tools/modeldump.lua %s/model %s
]]

local BUILD = [[
  set -e
  %s tools/modelgen.lua %s/cut %s/csrc/model
  make --no-print-directory -C %s LUA=%s BUILD=build build/%s/luaconnect/core.so
]]

local function shell(script, log)
  if not measure.works(script, log) then error(measure.read(log)) end
end

-- marks a shape and all that it is made of
local function reach(model, name, seen)
  if not name or seen[name] then return end
  seen[name] = true
  local shape = model.shapes[name]
  for _, ref in pairs(shape.members or {}) do reach(model, ref.shape, seen) end
  for _, part in ipairs { "member", "key", "value" } do
    if shape[part] then reach(model, shape[part].shape, seen) end
  end
end

-- leaves only those keys of a table that another has
local function keep(from, wanted)
  for key in pairs(from) do
    if not wanted[key] then from[key] = nil end
  end
end

-- the operation and others, by name, with the shapes that they need
local function cut(model, pages, n)
  local names, wanted, shapes = {}, { [OPERATION] = true }, {}
  for name in pairs(model.operations) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do
    if n > 1 and name ~= OPERATION then
      wanted[name] = true
      n = n - 1
    end
  end
  keep(model.operations, wanted)
  keep(pages.pagination, wanted)
  for _, operation in pairs(model.operations) do
    reach(model, operation.input and operation.input.shape, shapes)
    reach(model, operation.output and operation.output.shape, shapes)
    for _, ref in ipairs(operation.errors or {}) do reach(model, ref.shape, shapes) end
  end
  keep(model.shapes, shapes)
end

-- where the model lies in a folder, which is the same in another
local function place(folder)
  local found = measure.capture(("cd %s && find . -name service-2.json"):format(folder))
  return folder .. found:match "%.(/.-)service"
end

-- instructions of preparing and signing with a core that knows `n` operations
local function counted(folder, json, n, command)
  local from = place(folder .. "/model")
  local model = json.decode(measure.read(from .. "service-2.json"), 1, json.null)
  local pages = json.decode(measure.read(from .. "paginators-1.json"), 1, json.null)
  if n then cut(model, pages, n) end
  local to = from:gsub("/model/", "/cut/", 1)
  shell("mkdir -p " .. to, folder .. "/log")
  measure.write(to .. "service-2.json", json.encode(model))
  measure.write(to .. "paginators-1.json", json.encode(pages))
  local lua = measure.LUA:match "[^/]+$"
  shell(BUILD:format(measure.LUA, folder, folder, folder, measure.LUA, lua), folder .. "/log")
  local path = ("%s/build/%s/?.so;%s"):format(folder, lua, os.getenv "LUA_CPATH" or ";")
  return counting.count(command, "prepare", folder .. "/profile", ("LUA_CPATH='%s' "):format(path))
end

--- Measures.
function operations.run(loop)
  report.section "instructions of prepare, validate and sign against operations modelled"
  local ok, json = pcall(require, "dkjson")
  if not (ok and pcall(require, "lfs") and measure.installed "valgrind") then
    return report.skip("operations modelled", "lua-dkjson, lua-filesystem or valgrind is not installed")
  end
  local folder = measure.capture("mktemp -d"):match "%S+"
  shell(PREPARE:format(folder, folder, measure.LUA, folder, SERVICE), folder .. "/log")
  local command, first, last = require("peers").command("luaconnect", loop, "http")
  for i = 1, #COUNTS + 1 do
    last = report.row(("%s operations"):format(COUNTS[i] or "all"), "instructions",
      counted(folder, json, COUNTS[i], command))
    first = first or last
  end
  os.execute("rm -r " .. folder)
  report.aim("instructions with all operations / with one", last / first, "at most 1.01")
end

return operations
