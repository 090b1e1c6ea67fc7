--- Instructions and system calls of a request, which do not depend on how busy a machine is, and where they
-- go: callgrind and strace.
--
-- What the kernel does is not among the instructions, and valgrind has none of the processor's own for
-- SHA-256, so that hashes weigh far more here than they take time.

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

-- System calls --------------------------------------------------------------------------------------

-- how often each is made in a run
local function calls(command, n, file)
  assert(measure.works(("echo send %d 1 | strace -f -o %s %s"):format(n, file, command)))
  local made = {}
  for line in io.lines(file) do
    local name = line:match "^%d+%s+([%l%d_]+)%("
    if name then made[name] = (made[name] or 0) + 1 end
  end
  return made
end

local function syscalls(what, command, file)
  local few, many, names, total = calls(command, FEW, file), calls(command, MANY, file), {}, 0
  for name, n in pairs(many) do
    local each = (n - (few[name] or 0)) / (MANY - FEW)
    total = total + each
    if each >= 0.01 then names[#names + 1] = ("%s %.2f"):format(name, each) end
  end
  table.sort(names)
  report.row(what, "system calls", total)
  report.note(table.concat(names, ", "))
end

local function instructions(ours, libcurl, file)
  if not measure.installed "valgrind" then return report.skip("callgrind", "valgrind is not installed") end
  local function row(what, command, verb)
    return report.row(what, "instructions", counting.count(command, verb, file))
  end
  report.section "instructions before a request is sent"
  row("prepare, validate and sign", ours, "prepare")
  profile("prepare, validate and sign", file)
  row("the hashes alone of a signature", libcurl, "hash")
  if pcall(require, "cjson") then
    row("lua-cjson's encode of the same table", measure.LUA .. " -e " .. measure.quoted(CJSON), "encode")
  end
  report.section "instructions of a request, one in flight, without the kernel's"
  row("luaconnect", ours, "send")
  profile("one in flight", file)
  row("libcurl, bytes made beforehand", libcurl, "send")
  row("libcurl, signed by libcurl", libcurl, "sigv4")
end

--- Measures.
function counting.run(loop)
  local ours, libcurl = peers.command("luaconnect", loop, "http"), peers.command("libcurl", loop, "http")
  local file = measure.fresh()
  instructions(ours, libcurl, file)
  report.section "system calls of a request, one in flight"
  if measure.installed "strace" then
    syscalls("luaconnect", ours, file)
    syscalls("libcurl, bytes made beforehand", libcurl, file)
  else
    report.skip("system calls", "strace is not installed")
  end
  os.remove(file)
end

return counting
