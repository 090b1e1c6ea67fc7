--- How much of the C and of the Lua has run: totals, the worst files, what has not.
--
-- usage: coverage.lua FOLDER
--
-- FOLDER is the build that `tools/coverage.sh` has run: gcov's counters lie beside its objects, and the lines
-- of Lua in its `lines` (spec/support/coverage.c). Lines that have code are those that the compilers say.
-- Ends with status 1 when an aim is missed.
-- SPDX-License-Identifier: MIT

local json = require "dkjson"

local AIMS = { c_lines = 95, c_branches = 85, lua_lines = 95 } -- percent
local WORST = 10 -- files to name

local FOLDER = assert(arg[1], "usage: coverage.lua FOLDER")

local function output(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read "*a"
  assert(pipe:close(), command)
  return text
end

local function lines_of(text)
  return text:gmatch "[^\n]+"
end

-- A file's sums: `lines` (number to whether it has run) and `branches` (line to a list of whether taken).
local function file_of(files, name)
  files[name] = files[name] or { lines = {}, branches = {} }
  return files[name]
end

-- C ---------------------------------------------------------------------------------------------------

-- an object's counters, added to those of others that have the same header in them
local function add_line(file, line)
  local n = line.line_number
  file.lines[n] = file.lines[n] or line.count > 0
  local branches = file.branches[n] or {}
  file.branches[n] = branches
  for i, branch in ipairs(line.branches) do branches[i] = branches[i] or branch.count > 0 end
end

-- Objects of the binding for other Luas have other macros in them, and so other branches.
local OBJECTS = "find %s -name '*.gcda' -path '*/obj/*' ! -path '*/lua5.[13]/*' ! -path '*/luajit/*' | sort"

local function read_c()
  local files = {}
  for counters in lines_of(output(OBJECTS:format(FOLDER))) do
    local object = json.decode(output("gcov --stdout --json-format --branch-probabilities " .. counters))
    for _, source in ipairs(object.files) do
      if source.file:find "^csrc/" then
        local file = file_of(files, source.file)
        for _, line in ipairs(source.lines) do add_line(file, line) end
      end
    end
  end
  return files
end

-- Lua -------------------------------------------------------------------------------------------------

-- What no program can reach: a function's last return, behind one that it has written.
local function code_lines(path)
  local lines, last, ending = {}, nil, nil
  for text in lines_of(output("luac5.4 -l -p " .. path)) do
    local to = text:match "^%a+ <.*:%d+,(%d+)> %("
    local line, name = text:match "^\t%d+\t%[(%d+)%]\t(%u[%w]*)"
    if to then
      last, ending = nil, tonumber(to)
    elseif line and name ~= "VARARGPREP" then
      line = tonumber(line)
      if last then lines[last] = true end
      last = not (name:find "^RETURN" and (line == ending or ending == 0)) and line or nil
    end
  end
  return lines
end

local function has_run(path)
  local name = FOLDER .. "/lines/" .. path:gsub("/", ":")
  local file = io.open(name, "rb")
  if not file then return "" end
  local text = file:read "*a"
  file:close()
  return text
end

local function read_lua()
  local files = {}
  for path in lines_of(output "find lua/luaconnect -name '*.lua' | sort") do
    local file, marks = file_of(files, path), has_run(path)
    for line in pairs(code_lines(path)) do file.lines[line] = marks:byte(line) == 1 end
  end
  return files
end

-- The report ------------------------------------------------------------------------------------------

-- { run, all, missed = numbers of lines } of lines or branches
local function tally(marks)
  local sum = { run = 0, all = 0, missed = {} }
  for line, mark in pairs(marks) do
    local list, whole = type(mark) == "table" and mark or { mark }, true
    for _, one in ipairs(list) do
      sum.all, sum.run = sum.all + 1, sum.run + (one and 1 or 0)
      whole = whole and one
    end
    if not whole then table.insert(sum.missed, line) end
  end
  table.sort(sum.missed)
  return sum
end

local function percent(sum)
  return sum.all == 0 and 100 or 100 * sum.run / sum.all
end

-- rounded down: what is just below an aim does not look like it
local function shown(sum)
  return ("%5.1f %% (%d of %d)"):format(math.floor(percent(sum) * 10) / 10, sum.run, sum.all)
end

-- "3, 7-9"
local function ranges(numbers)
  local parts, i = {}, 1
  while i <= #numbers do
    local first = i
    while numbers[i + 1] == numbers[i] + 1 do i = i + 1 end
    parts[#parts + 1] = first == i and tostring(numbers[i]) or numbers[first] .. "-" .. numbers[i]
    i = i + 1
  end
  return table.concat(parts, ", ")
end

-- rows of files, the worst first, and the sum of all
local function summed(files, what)
  local rows, all = {}, { run = 0, all = 0 }
  for name, file in pairs(files) do
    local sum = tally(file[what])
    rows[#rows + 1] = { name = name, sum = sum }
    all.run, all.all = all.run + sum.run, all.all + sum.all
  end
  table.sort(rows, function(a, b)
    local x, y = percent(a.sum), percent(b.sum)
    if x ~= y then return x < y end
    return a.name < b.name
  end)
  return rows, all
end

local function tell_missed(title, rows)
  print(("\n%s that have not run, worst files first"):format(title))
  for _, row in ipairs(rows) do
    if #row.sum.missed > 0 then print(("  %s: %s"):format(row.name, ranges(row.sum.missed))) end
  end
end

local function tell_worst(title, rows)
  print(("\n%s: the worst files"):format(title))
  for i = 1, math.min(WORST, #rows) do print(("  %-44s %s"):format(rows[i].name, shown(rows[i].sum))) end
end

local c, lua = read_c(), read_lua()
local PARTS = {
  { "C, lines", c, "lines", AIMS.c_lines }, { "C, branches", c, "branches", AIMS.c_branches },
  { "Lua, lines", lua, "lines", AIMS.lua_lines },
}

local totals, red = {}, false
for i, part in ipairs(PARTS) do
  local title, files, what, aim = table.unpack(part)
  local rows, all = summed(files, what)
  tell_missed(title, rows)
  tell_worst(title, rows)
  local missed = percent(all) < aim
  red = red or missed
  totals[i] = ("%-12s %s, aim %d %%%s"):format(title, shown(all), aim, missed and "  MISSED" or "")
end
print("\n" .. table.concat(totals, "\n"))
os.exit(not red)
