--- What became of a list, as the journal tells it: counts, throughput, latencies, causes, failures.
-- @module luaconnect.journey.report

local csv = require "luaconnect.journey.csv"
local errors = require "luaconnect.errors"
local journal = require "luaconnect.journey.journal"
local private = require "luaconnect.private"

local report = {}

local BARS = 60       -- parts that the time of a list is divided into
local SAMPLE = 100000 -- calls whose latency is looked at

local function integer(value)
  return math.floor(tonumber(value))
end

-- calls by operation: how many, and the latencies of the last ones
local function calls_of(db)
  local rows, err = db:rows([[SELECT name, ended - at AS took FROM step
    WHERE kind = 'call' AND ended IS NOT NULL ORDER BY ended DESC LIMIT ?]], SAMPLE)
  if not rows then return nil, err end
  local taken, list = {}, {}
  for _, row in ipairs(rows) do
    taken[row.name] = taken[row.name] or {}
    table.insert(taken[row.name], tonumber(row.took))
  end
  for name, seconds in pairs(taken) do
    table.sort(seconds)
    local function share(part) return seconds[math.max(1, math.ceil(#seconds * part))] end
    list[#list + 1] = { name = name, count = #seconds, median = share(0.5), p95 = share(0.95),
      p99 = share(0.99), longest = seconds[#seconds] }
  end
  table.sort(list, function(a, b) return a.name < b.name end)
  return list
end

-- calls over time, in equal parts of it
local function throughput_of(db)
  local range, err = db:row("SELECT min(at) AS first, max(ended) AS last FROM step WHERE kind = 'call'")
  if not range then return nil, err end
  local first, last = tonumber(range.first), tonumber(range.last)
  if not first or not last then return { seconds = 0, bars = {} } end
  local width = math.max(1, math.ceil((last - first) / BARS))
  local rows
  rows, err = db:rows([[SELECT CAST((ended - ?) / ? AS BIGINT) AS bar, count(*) AS n FROM step
    WHERE kind = 'call' AND ended IS NOT NULL GROUP BY bar]], first, width)
  if not rows then return nil, err end
  local bars = {}
  for i = 1, math.floor((last - first) / width) + 1 do bars[i] = 0 end
  for _, row in ipairs(rows) do
    local i = math.min(#bars, integer(row.bar) + 1)
    bars[i] = bars[i] + integer(row.n)
  end
  return { first = first, last = last, seconds = width, bars = bars }
end

local function causes_of(db, veil)
  local rows, err = db:rows([[SELECT class, count(*) AS n, min(message) AS message FROM row
    WHERE state = 'failed' GROUP BY class ORDER BY count(*) DESC, class]])
  if not rows then return nil, err end
  local list = {}
  for i, row in ipairs(rows) do
    list[i] = { class = row.class, count = integer(row.n), example = veil:show(row.message) }
  end
  return list
end

-- the row that has taken the most steps, as an example of the way of one
local function example_of(db)
  local row, err = db:row([[SELECT number, generation, count(*) AS n FROM step GROUP BY number, generation
    ORDER BY count(*) DESC, number LIMIT 1]])
  if err then return nil, err end
  if not row then return {} end
  local steps
  steps, err = db:rows([[SELECT path, kind, name, at, ended FROM step WHERE number = ? AND generation = ?
    ORDER BY at, path]], row.number, row.generation)
  if not steps then return nil, err end
  local list = {}
  for i, step in ipairs(steps) do
    list[i] = { path = step.path, kind = step.kind, name = step.name, at = tonumber(step.at),
      ended = tonumber(step.ended) }
  end
  return { row = integer(row.number), steps = list }
end

local PARTS = {
  { "calls", calls_of }, { "throughput", throughput_of }, { "causes", causes_of }, { "example", example_of },
}

-- a journal to be looked at, hidden or not
local function look(url, secret)
  local book, err = journal.open(url, nil, nil, true, secret)
  if not book then return nil, err end
  if book.meta.veil and not secret then
    book:close()
    return nil, errors.new { kind = "journal", message = url .. ": a secret expected for a private journal" }
  end
  return book
end

--- What a journal tells.
-- @tparam string url of the journal
-- @tparam[opt] string secret that the journal is hidden by
-- @treturn ?table `{ journey, version, counts, calls, throughput, causes, example }`
-- @return an error of kind `journal`
function report.read(url, secret)
  local book, err = look(url, secret)
  if not book then return nil, err end
  local made = { journey = book.meta.journey, version = tonumber(book.meta.version) }
  made.counts, err = book:count()
  for _, part in ipairs(PARTS) do
    if not err then made[part[1]], err = part[2](book.db, book.veil) end
  end
  book:close()
  if err then return nil, err end
  return made
end

local function sorted_names(input)
  local names = {}
  for name, value in pairs(input) do
    if type(name) == "string" and type(value) ~= "table" then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

--- Writes the rows that have failed as CSV, to be looked at and run again: their own members, then
-- `failure_class` and `failure_message`. The columns are those of the first row.
-- @tparam string url of the journal
-- @tparam string path
-- @tparam[opt] string secret that the journal is hidden by
-- @treturn ?number how many there were
-- @return an error
function report.failures(url, path, secret)
  local book, err = look(url, secret)
  if not book then return nil, err end
  local file, message = private.open(path, "w")
  if not file then
    book:close()
    return nil, message
  end
  local names, n, count
  count, err = book:each_failed(function(row)
    local input = type(row.row) == "table" and row.row or { key = row.key }
    if not names then
      names = sorted_names(input)
      n = #names
      names[n + 1], names[n + 2] = "failure_class", "failure_message"
      file:write(csv.line(n + 2, names))
    end
    local fields = { [n + 1] = row.class, [n + 2] = row.message }
    for i = 1, n do fields[i] = input[names[i]] end
    file:write(csv.line(n + 2, fields))
  end)
  file:close()
  book:close()
  return count, err
end

return report
