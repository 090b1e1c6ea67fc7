--- What all benchmarks measure with: commands, medians, turns, cores, the memory and CPU of processes.

local measure = {}

measure.LUA = os.getenv "LUA" or "lua5.4"
measure.PYTHON = os.getenv "PYTHON" or "python3"
measure.TOOLS = os.getenv "TOOLS" or "build/bench"
measure.ROUNDS = tonumber(os.getenv "BENCH_ROUNDS") or 11

--- Fewer rounds, of what takes longer; at least one.
function measure.rounds(share)
  return math.max(1, math.floor(measure.ROUNDS * share + 0.5))
end

--- What a command prints.
function measure.capture(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read "*a"
  pipe:close()
  return text
end

--- Whether a command, or a script, ends well; what it prints goes to a file or nowhere.
function measure.works(command, file)
  local ok = os.execute(("{ %s\n} >%s 2>&1"):format(command, file or "/dev/null"))
  return ok == true or ok == 0 -- 5.1 answers the number
end

function measure.installed(program)
  return measure.works("command -v " .. program)
end

function measure.quoted(word)
  return "'" .. word:gsub("'", "'\\''") .. "'"
end

--- All of a file, or nil.
function measure.read(path)
  local file = io.open(path)
  if not file then return nil end
  local text = file:read "*a"
  file:close()
  return text
end

function measure.write(path, text)
  local file = assert(io.open(path, "w"))
  file:write(text)
  file:close()
  return path
end

--- A path that no file has.
function measure.fresh()
  local path = os.tmpname()
  os.remove(path)
  return path
end

-- A server and its client on one core take turns in a way that two machines never do, so each has a core
-- of its own where there are two.
--- Whether 0 and 1 are cores of their own.
measure.PINNED = measure.works "taskset -c 1 true"

--- What a command begins with that is to run on the servers' core, or on the clients'.
measure.SERVERS = measure.PINNED and "taskset -c 0 " or ""
measure.CLIENTS = measure.PINNED and "taskset -c 1 " or ""

-- Numbers -------------------------------------------------------------------------------------------

--- The value that a share of a sorted list lies below.
local function quantile(sorted, share)
  local place = 1 + (#sorted - 1) * share
  local low = math.floor(place)
  local high = math.min(low + 1, #sorted)
  return sorted[low] + (sorted[high] - sorted[low]) * (place - low)
end

--- The median of a list, and between which values half of them lie; the list is sorted.
function measure.median(list)
  table.sort(list)
  return quantile(list, 0.5), quantile(list, 0.25), quantile(list, 0.75)
end

--- Runs the `run` of each measure once a round and answers all values. What `run` gives is a list of
-- numbers; the i-th of all rounds are in `lists[measure][i]`.
function measure.interleave(measures, rounds)
  local lists = {}
  for _ = 1, rounds do
    for _, m in ipairs(measures) do
      lists[m] = lists[m] or {}
      for i, value in ipairs { m.run() } do
        lists[m][i] = lists[m][i] or {}
        table.insert(lists[m][i], value)
      end
    end
  end
  return lists
end

--- Microseconds of this process's CPU that a call takes.
function measure.timed(calls, fn)
  local began = os.clock()
  for i = 1, calls do fn(i) end
  return (os.clock() - began) / calls * 1e6
end

-- Processes -----------------------------------------------------------------------------------------

--- Microseconds that a process has been at work, and those of them in the kernel, by its clock of a
-- hundredth of a second.
function measure.busy(pid)
  local stat = assert(measure.read(("/proc/%d/stat"):format(pid)))
  local user, system = stat:match("%) " .. ("%S+ "):rep(11) .. "(%d+) (%d+)")
  return (user + system) * 1e4, system * 1e4
end

--- Megabytes of a process: those that are resident (`VmRSS`), or another line of its status.
function measure.megabytes(pid, line)
  local status = assert(measure.read(("/proc/%s/status"):format(pid)))
  return tonumber(status:match((line or "VmRSS") .. ":%s+(%d+)")) * 1024 / 1e6
end

return measure
