--- Instructions of a request, which do not depend on how busy a machine is, and where they go: callgrind.
-- What the kernel does is not among them, and valgrind has none of the processor's instructions for SHA-256,
-- so that hashes weigh far more here than they take time.

local measure = require "measure"
local peers = require "peers"
local report = require "report"

local counting = {}

local FEW, MANY = 200, 1200 -- requests of two runs, which differ by nothing else
local TOP, LEAST = 12, 0.02 -- functions that a profile shows, and the share that is worth a line

local CJSON = [[
  package.path = "bench/?.lua;" .. package.path
  local input, encode = require("work").input, require("cjson").encode
  local n = tonumber((io.read "*l"):match "%d+")
  for _ = 1, n do encode(input) end
]]

-- instructions of a run; its profile is written to `file`
local function run(command, verb, n, file, settings)
  local text = measure.capture(("echo %s %d 1 | %svalgrind --tool=callgrind --callgrind-out-file=%s %s 2>&1")
    :format(verb, n, settings or "", file, command))
  return assert(tonumber(text:match "Collected : (%d+)"), text)
end

--- Instructions of one request of a peer; the profile of the longer run stays in `file`.
-- @param[opt] settings of the environment, with a space behind
function counting.count(command, verb, file, settings)
  local few = run(command, verb, FEW, file, settings)
  return (run(command, verb, MANY, file, settings) - few) / (MANY - FEW)
end

-- Profiles ------------------------------------------------------------------------------------------

-- Sums of a profile: the instructions of each object, and of each function with all that it calls. Names are
-- written once and are numbers from then on.
local function read(file)
  local names, objects, functions, total = { ob = {}, fn = {} }, {}, {}, 0
  local object, fn, called
  local function named(kind, id, name)
    if name ~= "" then names[kind][id] = name end
    return names[kind][id]
  end
  local function add(to, key, n) to[key] = (to[key] or 0) + n end
  for line in io.lines(file) do
    local callee, kind, id, name = line:match "^(c?)(%l%l)=(%(%d+%))%s*(.*)$"
    local cost = line:match "^[%d+*-]%S* (%d+)$"
    if names[kind] then
      name = named(kind, id, name)
      if callee == "" and kind == "ob" then object = name end
      if callee == "" and kind == "fn" then fn = name end
    elseif line:find "^calls=" then
      called = true
    elseif cost then
      add(functions, fn, cost)
      if not called then
        add(objects, object, cost)
        total = total + cost
      end
      called = false
    end
  end
  return objects, functions, total
end

local function ranked(sums, total, interesting)
  local list = {}
  for name, n in pairs(sums) do
    if n / total >= LEAST and interesting(name) then list[#list + 1] = { name = name, share = n / total } end
  end
  table.sort(list, function(a, b) return a.share > b.share end)
  return list
end

-- what has no name, and what is always on the stack
local function telling(name)
  return not name:find "^0x" and not name:find "'%d" and not name:find "^lua_" and not name:find "main"
    and not name:find "^_"
end

local function profile(what, file)
  local objects, functions, total = read(file)
  local shares = {}
  for _, o in ipairs(ranked(objects, total, function() return true end)) do
    shares[#shares + 1] = ("%s %.0f%%"):format(o.name:match "[^/]+$", o.share * 100)
  end
  report.note(what .. ", by object: " .. table.concat(shares, ", "))
  local lines = {}
  for i, f in ipairs(ranked(functions, total, telling)) do
    if i <= TOP then lines[#lines + 1] = ("%s %.0f%%"):format(f.name, f.share * 100) end
  end
  report.note("with all that they call: " .. table.concat(lines, ", "))
end

--- Measures.
function counting.run(loop)
  report.section "instructions of a request, without the kernel's"
  if not measure.installed "valgrind" then return report.skip("callgrind", "valgrind is not installed") end
  local file = measure.fresh()
  local function row(what, command, verb)
    return report.row(what, "instructions", counting.count(command, verb, file))
  end
  local ours, libcurl = peers.command("luaconnect", loop, "http"), peers.command("libcurl", loop, "http")
  row("the hashes alone of a signature", libcurl, "hash")
  if pcall(require, "cjson") then
    row("lua-cjson's encode of the same table", measure.LUA .. " -e " .. measure.quoted(CJSON), "encode")
  end
  row("luaconnect: prepare, validate and sign", ours, "prepare")
  profile("prepare, validate and sign", file)
  row("luaconnect, one in flight", ours, "send")
  profile("one in flight", file)
  row("libcurl, bytes made beforehand", libcurl, "send")
  row("libcurl, signed by libcurl", libcurl, "sigv4")
  os.remove(file)
end

return counting
