--- Compiles AWS's published service models into csrc/model/*.gen.c.
-- usage: lua5.4 tools/modelgen.lua FROM TO
-- FROM holds <service>/<version>/service-2.json and paginators-1.json, and perhaps
-- *.sdk-extras.json beside them; TO gets <service>.gen.c for each, and models.gen.c.
-- Nothing is written unless everything in every model is known.
-- SPDX-License-Identifier: MIT

local here = arg[0]:match("^(.*/)") or "./"
package.path = here .. "?.lua;" .. package.path

local json = require "dkjson"
local lfs = require "lfs"
local check = require "modelgen.check"
local emit = require "modelgen.emit"
local rows = require "modelgen.rows"

-- sorted names in a folder, without those that begin with a dot
local function entries (folder)
  local names = {}
  for name in lfs.dir(folder) do
    if not name:find("^%.") then
      names[name] = true
    end
  end
  return check.sorted(names)
end

local function exists (path)
  return lfs.attributes(path, "mode") == "file"
end

local function readjson (path)
  local file = assert(io.open(path, "rb"))
  local bytes = file:read("a")
  file:close()
  local value, _, problem = json.decode(bytes, 1, json.null)
  return value or check.stop(path, "%s", problem)
end

-- objects member by member, anything else replaced
local function merge (base, extra)
  for key, value in pairs(extra) do
    if type(value) == "table" and type(base[key]) == "table" and #value == 0 then
      merge(base[key], value)
    else
      base[key] = value
    end
  end
end

-- a document with its extras merged in, or nil when there is none
local function document (folder, name)
  local path, extras = folder .. name .. ".json", folder .. name .. ".sdk-extras.json"
  if not exists(path) then
    return nil
  end
  local value = readjson(path)
  if exists(extras) then
    merge(value, check.extras(extras, readjson(extras)))
  end
  return value
end

-- the source of a service, or nil when the folder holds none; newest version wins
local function compile (from, name)
  local folder
  for _, version in ipairs(entries(from .. name)) do
    local path = ("%s%s/%s/"):format(from, name, version)
    folder = exists(path .. "service-2.json") and path or folder
  end
  if not folder then
    return nil
  end
  local model = document(folder, "service-2")
  local pages = document(folder, "paginators-1")
    or setmetatable({pagination = {}}, getmetatable(model))
  check.service(name, model, pages)
  return emit.service(rows.build(name, model, pages.pagination), model.metadata)
end

local function writefile (path, bytes)
  local file = assert(io.open(path, "wb"))
  assert(file:write(bytes))
  assert(file:close())
end

-- models of an earlier run that FROM no longer has
local function removestale (to, sources)
  for _, file in ipairs(entries(to)) do
    local name = file:match("^(.*)%.gen%.c$")
    if name and not sources[name] then
      assert(os.remove(to .. file))
    end
  end
end

local function main (from, to)
  local sources, names = {}, {}
  for _, name in ipairs(entries(from)) do
    if lfs.attributes(from .. name, "mode") == "directory" then
      sources[name] = compile(from, name)
      names[#names + 1] = sources[name] and name
    end
  end
  if #names == 0 then
    check.stop(from, "no <service>/<version>/service-2.json")
  end
  sources.models = emit.models(names)
  removestale(to, sources)
  for name, source in pairs(sources) do
    writefile(("%s%s.gen.c"):format(to, name), source)
  end
end

if #arg ~= 2 then
  io.stderr:write("usage: lua5.4 tools/modelgen.lua FROM TO\n")
  os.exit(2)
end
local ok, problem = pcall(main, arg[1]:gsub("/*$", "/", 1), (arg[2]:gsub("/*$", "/", 1)))
if not ok then
  io.stderr:write("modelgen: ", type(problem) == "table" and problem.message or problem, "\n")
  os.exit(1)
end
