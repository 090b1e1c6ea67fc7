--- Measures luaconnect beside its peers, in turns, and says which aims are met: `make bench`.
--
-- Tells medians and between which values half of what was measured lies; writes them to
-- build/bench/results.json, too. A peer that is not installed is left out, and said so. BENCH_ROUNDS (11) is
-- how often each takes a turn, BENCH_ONLY names the parts to run.

package.path = "bench/?.lua;./?.lua;" .. package.path
local core = require "luaconnect.core"
local loopback = require "loopback"
local measure = require "measure"
local report = require "report"

local PARTS = { "codec", "sending", "starting", "counting", "operations", "nginx", "journeys", "emulator" }

local function wanted(name)
  local only = os.getenv "BENCH_ONLY"
  return not only or only:find(name, 1, true) ~= nil
end

local function line(command)
  return (measure.capture(command .. " 2>/dev/null"):gsub("%s+$", ""))
end

-- what the figures were taken on, and how busy it was
local function machine()
  local about = {
    processor = line "sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1", cores = line "nproc",
    system = line "uname -sr", lua = line(measure.LUA .. " -v 2>&1"),
    libcurl = line "curl-config --version", time = os.date "!%Y-%m-%dT%H:%M:%SZ",
    load = line "cat /proc/loadavg",
  }
  print(("%s, %s cores, %s, %s, %s\n%s, load average %s; medians of %d rounds"):format(about.processor,
    about.cores, about.system, about.lua, about.libcurl, about.time, about.load, measure.ROUNDS))
  return about
end

local function main()
  local about, began = machine(), os.time()
  local loop = loopback.start()
  local ok, err = xpcall(function()
    for _, name in ipairs(PARTS) do
      if wanted(name) then require(name).run(loop) end
    end
  end, debug.traceback)
  loopback.stop(loop)
  if not ok then error(err, 0) end
  local missed = report.finish()
  print(("%d of %d aims are met; %d seconds, load average %s"):format(#report.aims - missed, #report.aims,
    os.time() - began, line "cat /proc/loadavg"))
  measure.write(measure.TOOLS .. "/results.json", assert(core.json_encode { machine = about,
    rows = report.rows, aims = report.aims, left_out = report.absent }) .. "\n")
end

main()
