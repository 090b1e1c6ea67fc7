--- Writes the compiled models out again in AWS's published layout.
-- usage: lua5.4 tools/modeldump.lua TO [SERVICE...]
-- TO gets <service>/<version>/service-2.json and paginators-1.json for each service; as an
-- AWS_DATA_PATH it serves AWS's own tools, and as FROM of tools/modelgen.lua it gives the
-- same compiled models.
-- SPDX-License-Identifier: MIT

local here = arg[0]:match("^(.*/)") or "./"
package.path = here .. "../lua/?.lua;" .. package.path
package.cpath = package.cpath .. ";" .. here .. "../build/lua5.4/?.so"

local core = require "luaconnect.core"
local lfs = require "lfs"
local sorted = require "luaconnect.sorted"

local ESCAPE = {['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t"}

local function quoted (s)
  return '"' .. s:gsub('[%c"\\]', function (c)
    return ESCAPE[c] or ("\\u%04x"):format(c:byte())
  end) .. '"'
end

-- as JavaScript writes it, and therefore AWS: the shortest digits that read back as
-- the same double, without an exponent below 10^21
local function number (x)
  local digits = 0
  local s
  repeat
    digits = digits + 1
    s = ("%." .. digits .. "g"):format(x)
  until tonumber(s) == x
  local sign, lead, rest, exponent = s:match("^(-?)(%d)%.?(%d*)e%+(%d+)$")
  if not lead or tonumber(exponent) > 20 then
    return s
  end
  return sign .. lead .. rest .. ("0"):rep(tonumber(exponent) - #rest)
end

-- objects have their keys sorted; `deep` levels of them have a line for each key
local function encode (value, deep)
  if type(value) == "string" then
    return quoted(value)
  elseif type(value) == "number" then
    return math.type(value) == "integer" and tostring(value) or number(value)
  elseif type(value) ~= "table" then
    return tostring(value)
  end
  local parts = {}
  for i, item in ipairs(value) do
    parts[i] = encode(item, deep - 1)
  end
  if #parts > 0 then
    return "[" .. table.concat(parts, ",") .. "]"
  end
  for i, key in ipairs(sorted(value)) do
    parts[i] = quoted(key) .. ":" .. encode(value[key], deep - 1)
  end
  return "{" .. table.concat(parts, deep > 0 and ",\n" or ",") .. "}"
end

local function writefile (path, bytes)
  local file = assert(io.open(path, "wb"))
  assert(file:write(bytes))
  assert(file:close())
end

-- the folder, made where it is missing; its parent has to be there
local function folder (path)
  if lfs.attributes(path, "mode") ~= "directory" then
    assert(lfs.mkdir(path))
  end
  return path .. "/"
end

local function dump (to, service)
  local model = assert(core.model(service), "unknown service: " .. service)
  local pagination = {pagination = model.pagination}
  model.pagination = nil
  local where = folder(folder(to .. service) .. model.metadata.apiVersion)
  writefile(where .. "service-2.json", encode(model, 2) .. "\n")
  writefile(where .. "paginators-1.json", encode(pagination, 2) .. "\n")
end

if #arg == 0 then
  io.stderr:write("usage: lua5.4 tools/modeldump.lua TO [SERVICE...]\n")
  os.exit(2)
end
local to = folder((arg[1]:gsub("(.)/+$", "%1")))
for _, service in ipairs(arg[2] and {table.unpack(arg, 2)} or core.services()) do
  dump(to, service)
end
