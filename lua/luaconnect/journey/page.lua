--- A report as a page of its own: counts, throughput, latencies, causes and the way of one row.
--
-- Everything is in the page, its plots too; what rows and services wrote is escaped.
-- @module luaconnect.journey.page

local page = {}

local STYLE = [[
:root { color-scheme: light dark; --ground: #f6f7f9; --card: #fff; --ink: #1c2430; --faint: #5d6877;
  --line: #d9dee5; --accent: #1f5fbf; --bad: #b3541e; }
@media (prefers-color-scheme: dark) { :root { --ground: #14181e; --card: #1d232b; --ink: #e6eaf0;
  --faint: #9aa6b5; --line: #333c48; --accent: #7fb0f5; --bad: #e08a55; } }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; font: 15px/1.5 system-ui, sans-serif;
  background: var(--ground); color: var(--ink); }
h1 { font-size: 1.3rem; margin: 0; } h2 { font-size: 1rem; margin: 0 0 .6rem; }
p { margin: .2rem 0 1rem; color: var(--faint); }
section { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem;
  margin-top: 1rem; overflow-x: auto; }
.counts { display: flex; flex-wrap: wrap; gap: 1.5rem; }
.counts div { font-size: 1.6rem; font-variant-numeric: tabular-nums; }
.counts span { display: block; font-size: .8rem; color: var(--faint); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; font-weight: 500; color: var(--faint); font-size: .85rem; }
td, th { padding: .25rem .8rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
svg { display: block; width: 100%; height: auto; }
svg text { fill: var(--faint); font-size: 11px; } .bar { fill: var(--accent); } .bad { fill: var(--bad); }
.axis { stroke: var(--line); }
]]

local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;" }

local function escape(value)
  return (tostring(value):gsub("[&<>\"']", ENTITIES))
end

local function duration(seconds)
  if not seconds then return "" end
  if seconds < 1 then return ("%.0f ms"):format(seconds * 1000) end
  if seconds < 120 then return ("%.1f s"):format(seconds) end
  if seconds < 7200 then return ("%.0f min"):format(seconds / 60) end
  return ("%.1f h"):format(seconds / 3600)
end

local function moment(seconds)
  return os.date("!%Y-%m-%d %H:%M:%S", math.floor(seconds))
end

local STATES = { "done", "failed", "waiting", "running", "planned", "cancelled" }

local function counts_of(counts)
  local parts = {}
  for i, state in ipairs(STATES) do
    parts[i] = ("<div>%d<span>%s</span></div>"):format(counts[state], state)
  end
  return '<div class="counts">' .. table.concat(parts) .. "</div>"
end

local WIDTH, HEIGHT, LEFT, BOTTOM = 880, 180, 46, 20
local LINE, NAMES = 22, 260 -- of the steps of a row

local BAR = '<rect class="bar" x="%.1f" y="%.1f" width="%.1f" height="%.1f">'
  .. "<title>%s: %.2f/s</title></rect>"
local STEP = '<text x="0" y="%d">%s %s</text><rect class="%s" x="%.1f" y="%d" width="%.1f" height="12"/>'
  .. '<text x="%.1f" y="%d">%s</text>'

-- bars over time, with the highest rate and both ends named
local function throughput_of(facts)
  if #facts.bars == 0 then return "<p>No call has ended.</p>" end
  local most = 0
  for _, n in ipairs(facts.bars) do most = math.max(most, n) end
  local step = (WIDTH - LEFT) / #facts.bars
  local parts = { ('<svg viewBox="0 0 %d %d" role="img" aria-label="calls over time">')
    :format(WIDTH, HEIGHT + BOTTOM) }
  for i, n in ipairs(facts.bars) do
    local height = most > 0 and n / most * (HEIGHT - 14) or 0
    parts[#parts + 1] = BAR:format(LEFT + (i - 1) * step, HEIGHT - height, math.max(1, step - 1), height,
      moment(facts.first + (i - 1) * facts.seconds), n / facts.seconds)
  end
  parts[#parts + 1] = ('<line class="axis" x1="%d" x2="%d" y1="%d" y2="%d"/>')
    :format(LEFT, WIDTH, HEIGHT, HEIGHT)
  parts[#parts + 1] = ('<text x="0" y="18">%.3g/s</text><text x="%d" y="%d">%s</text>')
    :format(most / facts.seconds, LEFT, HEIGHT + 15, moment(facts.first))
  parts[#parts + 1] = ('<text x="%d" y="%d" text-anchor="end">%s UTC</text></svg>')
    :format(WIDTH, HEIGHT + 15, moment(facts.last))
  return table.concat(parts)
end

local function table_of(head, rows)
  if #rows == 0 then return "<p>None.</p>" end
  local lines = { "<table><thead><tr>" }
  for _, name in ipairs(head) do lines[#lines + 1] = "<th>" .. escape(name) .. "</th>" end
  lines[#lines + 1] = "</tr></thead><tbody>"
  for _, row in ipairs(rows) do
    lines[#lines + 1] = "<tr>"
    for _, cell in ipairs(row) do lines[#lines + 1] = "<td>" .. escape(cell) .. "</td>" end
    lines[#lines + 1] = "</tr>"
  end
  lines[#lines + 1] = "</tbody></table>"
  return table.concat(lines)
end

local function calls_of(calls)
  local rows = {}
  for i, call in ipairs(calls) do
    rows[i] = { call.name, call.count, duration(call.median), duration(call.p95), duration(call.p99),
      duration(call.longest) }
  end
  return table_of({ "Operation", "Calls", "Median", "95 %", "99 %", "Longest" }, rows)
end

local function causes_of(causes)
  local rows = {}
  for i, cause in ipairs(causes) do rows[i] = { cause.class, cause.count, cause.example } end
  return table_of({ "Class", "Rows", "Such as" }, rows)
end

-- one line a step: when it began, and how long it took
local function example_of(example)
  local steps = example.steps or {}
  if #steps == 0 then return "<p>No row has taken a step.</p>" end
  local first, last = steps[1].at, steps[1].at
  for _, step in ipairs(steps) do last = math.max(last, step.ended or step.at) end
  local scale = (WIDTH - NAMES - 80) / math.max(last - first, 0.001)
  local parts = { ('<svg viewBox="0 0 %d %d" role="img" aria-label="steps of a row">')
    :format(WIDTH, #steps * LINE + 4) }
  for i, step in ipairs(steps) do
    local x, y = NAMES + (step.at - first) * scale, i * LINE - 6
    local width = math.max(2, ((step.ended or last) - step.at) * scale)
    parts[#parts + 1] = STEP:format(y, escape(step.path), escape(step.name), step.ended and "bar" or "bad",
      x, y - 10, width, x + width + 4, y, step.ended and duration(step.ended - step.at) or "not ended")
  end
  parts[#parts + 1] = "</svg>"
  return table.concat(parts)
end

local function section(title, content)
  return ("<section><h2>%s</h2>%s</section>"):format(escape(title), content)
end

--- The page of a report.
-- @tparam table facts of `luaconnect.journey.report`
-- @treturn string HTML
function page.render(facts)
  local through = facts.throughput
  local when = through.first and ("%s to %s UTC, %s"):format(moment(through.first), moment(through.last),
    duration(through.last - through.first)) or "nothing was called yet"
  return table.concat {
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ('<title>%s</title><style>%s</style></head><body>'):format(escape(facts.journey), STYLE),
    ("<h1>%s</h1><p>version %d; %s</p>"):format(escape(facts.journey), facts.version, escape(when)),
    section("Rows", counts_of(facts.counts)), section("Calls over time", throughput_of(through)),
    section("Time of a call, with the wait for its turn", calls_of(facts.calls)),
    section("Why rows have failed", causes_of(facts.causes)),
    section(facts.example.row and "The way of row " .. facts.example.row or "The way of a row",
      example_of(facts.example)),
    "</body></html>\n",
  }
end

return page
