--- From the start of a process to its first response, with TLS too; what it holds in memory then and after
-- many calls; what an installation takes on the disk.

local measure = require "measure"
local peers = require "peers"
local report = require "report"

local starting = {}

local QUICK, SLOW = 3, 0.5 -- turns a round: of ours and libcurl's, of the others
local CALLS, SOME = 10000, 1000 -- after which the memory is looked at again
local SMALL = 0.3          -- rounds of it

-- From start to the first response ------------------------------------------------------------------

-- runs commands, { name, command }, in turns; answers medians by name
local function turns(list, n)
  local orders, words, times, medians = measure.write(measure.fresh(), "send 0 1\n"), {}, {}, {}
  for i, c in ipairs(list) do words[i], times[i] = measure.quoted(c[2]), {} end
  local text = measure.capture(("%s%s/start %d %s %s"):format(measure.CLIENTS, measure.TOOLS, n, orders,
    table.concat(words, " ")))
  os.remove(orders)
  local i = 0
  for number in text:gmatch "%S+" do
    table.insert(times[i % #list + 1], tonumber(number))
    i = i + 1
  end
  for k, c in ipairs(list) do medians[c[1]] = report.row(c[1], "ms", times[k]) end
  return medians
end

-- slow ones take fewer turns
local function contest(quick, slow)
  local medians = turns(quick, measure.rounds(QUICK))
  local present = {}
  for _, c in ipairs(slow) do
    if c[2] then present[#present + 1] = c end
  end
  if #present > 0 then turns(present, measure.rounds(SLOW)) end
  return medians
end

-- words of these are parted by spaces
local FIRST_CLIENT = [[require("luaconnect").client{region="us-east-1",]]
  .. [[credentials={access_key_id="a",secret_access_key="b"}}print()]]

local function plain(loop)
  report.section "from the start of a process to its first response, HTTP"
  local medians = contest({
    { "luaconnect", peers.command("luaconnect", loop, "http") },
    { "C with libcurl", peers.command("libcurl", loop, "http") },
    { "Lua alone, without a request", measure.LUA .. " -e print()" },
    { "Lua with a first client, without a request", measure.LUA .. " -e " .. FIRST_CLIENT },
  }, {
    { "SDK for JavaScript", peers.command("SDK for JavaScript", loop, "http") },
    { "botocore", peers.command("botocore", loop, "http") },
  })
  local alone, client = medians["Lua alone, without a request"],
    medians["Lua with a first client, without a request"]
  report.aim("start to first response / C with libcurl", medians["luaconnect"] / medians["C with libcurl"],
    "at most 1.45", ("Lua alone takes %.2f ms, a first client %.2f, loading libcurl and a call %.2f"):format(
      alone, client - alone, medians["luaconnect"] - client))
  report.aim("ms that a first client adds to the start of Lua", client - alone, "below 2")
end

-- the trusted certificates are the system's, in a copy that has the server's authority, too
local function secure(loop)
  report.section "the same over TLS, with the system's roots"
  local medians = contest({
    { "luaconnect", peers.command("luaconnect", loop, "https", loop.certs) },
    { "C with libcurl, hashed folder", peers.command("libcurl", loop, "https", loop.certs) },
    { "C with libcurl, bundle", peers.command("libcurl", loop, "https", loop.bundle) },
  }, {
    { "SDK for JavaScript, bundle", peers.command("SDK for JavaScript", loop, "https", loop.bundle) },
    { "botocore, bundle", peers.command("botocore", loop, "https", loop.bundle) },
  })
  report.aim("start to first response / C with libcurl, TLS, hashed folder",
    medians["luaconnect"] / medians["C with libcurl, hashed folder"], "at most 1.4")
end

-- Memory --------------------------------------------------------------------------------------------

-- megabytes after the first call, how many more after many, and how many of these came last
local function held(name, loop)
  local peer = peers.start(name, loop, "http")
  peer:run("send", 0)
  local first = measure.megabytes(peer.pid)
  peer:run("send", SOME - 1)
  local some = measure.megabytes(peer.pid)
  peer:run("send", CALLS - SOME - 1)
  local last = measure.megabytes(peer.pid)
  peer:close()
  return first, last - first, last - some
end

local function memory(loop)
  report.section "memory of a process (resident)"
  local first = {}
  for _, name in ipairs { "luaconnect", "libcurl", "SDK for JavaScript", "botocore" } do
    if peers.has(name) then
      local quick = name == "luaconnect" or name == "libcurl"
      local m = { run = function() return held(name, loop) end }
      local lists = measure.interleave({ m }, quick and measure.rounds(SMALL) or 1)[m]
      first[name] = report.row(name .. ", after the first call", "MB", lists[1])
      local grown = report.row(("%s, more after %d calls"):format(name, CALLS), "MB", lists[2])
      local late = report.row(("%s, of these after the first %d"):format(name, SOME), "MB", lists[3])
      if name == "luaconnect" then
        report.aim(("MB more after %d calls"):format(CALLS), grown, "below 0.1",
          ("the last %d of them take %.2f MB of it"):format(CALLS - SOME, late))
      end
    end
  end
  report.aim("memory after the first call / C with libcurl", first["luaconnect"] / first["libcurl"],
    "at most 1.15")
end

-- Size ----------------------------------------------------------------------------------------------

-- as the Debian package has it
local INSTALL = [[
  make --no-print-directory LUA=%s DESTDIR=%s install >/dev/null
  find %s -name '*.so' -exec strip --strip-unneeded {} +
]]

local PYTHON_SIZE = [[
import importlib, os
def size(folder):
    return sum(os.path.getsize(os.path.join(at, name))
               for at, _, names in os.walk(folder) if not at.endswith("__pycache__") for name in names)
total = 0
for name in "botocore", "jmespath", "dateutil", "urllib3":
    folder = os.path.dirname(importlib.import_module(name).__file__)
    total += size(folder)
    if name == "botocore":
        data = os.path.join(folder, "data")
        others = sum(size(os.path.join(data, service)) for service in os.listdir(data)
                     if os.path.isdir(os.path.join(data, service)) and not service.startswith("connect"))
print(total, total - others)
]]

local NODE_SIZE = [[
const fs = require("fs"), path = require("path");
function folder(name, from) {
  for (let at = from; ; at = path.dirname(at)) {
    const here = path.join(at, "node_modules", name);
    if (fs.existsSync(here)) return here;
    if (at === path.dirname(at)) return null;
  }
}
function size(at) {
  return fs.readdirSync(at, { withFileTypes: true }).reduce((sum, entry) => {
    if (entry.name === "node_modules") return sum;
    const here = path.join(at, entry.name);
    return sum + (entry.isDirectory() ? size(here) : fs.statSync(here).size);
  }, 0);
}
const seen = new Set();
function visit(at) {
  if (!at || seen.has(at)) return 0;
  seen.add(at);
  const about = JSON.parse(fs.readFileSync(path.join(at, "package.json")));
  const names = Object.keys(about.dependencies ?? {});
  return names.reduce((sum, name) => sum + visit(folder(name, at)), size(at));
}
const root = path.resolve(process.argv[1]);
console.log(visit(path.join(root, "@aws-sdk/client-connect"))
  + visit(path.join(root, "@aws-sdk/client-connectparticipant")));
]]

-- bytes of the files in a folder
local function bytes(folder)
  local list, sum = measure.capture(("find %s -type f -printf '%%s\\n'"):format(folder)), 0
  for n in list:gmatch "%d+" do sum = sum + n end
  return sum
end

-- what a program that calls the services has no use for
local BESIDE = { "/luaconnect/emulator/", "/luaconnect/journey/", "/luaconnect/cli/", "/bin/", "/man/" }

local function ours()
  local folder = measure.capture("mktemp -d"):match "%S+"
  local log = folder .. "/log"
  assert(measure.works(INSTALL:format(measure.LUA, folder, folder), log), measure.read(log))
  os.remove(log)
  local all, modules = bytes(folder) / 1e6, bytes(folder .. " -name '*.so'") / 1e6
  local client = all
  for _, part in ipairs(BESIDE) do client = client - bytes(("%s -path '*%s*'"):format(folder, part)) / 1e6 end
  os.execute("rm -r " .. folder)
  report.row("luaconnect: all of it", "MB", all)
  report.row("luaconnect: what calls the services", "MB", client)
  report.row("luaconnect: its two C modules", "MB", modules)
  return all, client
end

local function size()
  report.section "size of an installation"
  local all, client = ours()
  if peers.has "SDK for JavaScript" then
    report.row("SDK for JavaScript: two of the services", "MB", tonumber(measure.capture(("node -e %s %s")
      :format(measure.quoted(NODE_SIZE), peers.MODULES))) / 1e6)
  end
  if peers.has "botocore" then
    local whole, less = measure.capture(("%s -c %s"):format(measure.PYTHON, measure.quoted(PYTHON_SIZE)))
      :match "(%d+) (%d+)"
    report.row("botocore with what it needs", "MB", whole / 1e6)
    report.row("botocore, without the data of other services", "MB", less / 1e6)
  end
  report.aim("MB of what calls the five services", client, "below 1",
    ("%.2f MB with emulator, journeys and command line, which the SDKs do not have"):format(all))
end

--- Measures.
function starting.run(loop)
  plain(loop)
  if loop.https then secure(loop) end
  memory(loop)
  size()
end

return starting
