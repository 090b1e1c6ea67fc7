--- What was measured: told as it comes, then the aims together, and all of it as JSON.

local measure = require "measure"

local report = { rows = {}, aims = {}, absent = {} }

local WIDTH = 60

local section, first = "", {} -- unit -> the first median of the section

--- Begins a section.
function report.section(title)
  section, first = title, {}
  print(("\n%-" .. WIDTH .. "s %9s   %-19s %-16s %s"):format(title, "median", "half lie within", "unit",
    "ratio"))
end

local function number(value)
  local size = math.abs(value)
  return (size >= 1000 and "%.0f" or size >= 100 and "%.1f" or "%.2f"):format(value)
end

--- Tells the median of a list, or a number, and answers it; the ratio is that to the first of its unit.
function report.row(what, unit, values)
  local list = type(values) == "table" and values or { values }
  local median, low, high = measure.median(list)
  local ratio = first[unit] and first[unit] ~= 0 and median / first[unit] or nil
  report.rows[#report.rows + 1] = { section = section, what = what, unit = unit, median = median, low = low,
    high = high, runs = #list, ratio = ratio }
  print(("%-" .. WIDTH .. "s %9s   %-19s %-16s %s"):format(what, number(median),
    #list > 1 and number(low) .. " .. " .. number(high) or "", unit,
    ratio and number(ratio) or ""))
  first[unit] = first[unit] or median
  return median
end

local COMPARE = {
  ["at most"] = function(value, limit) return value <= limit end,
  ["below"] = function(value, limit) return value < limit end,
  ["at least"] = function(value, limit) return value >= limit end,
}

--- Compares a value with its aim, "at most 1.4"; nil values are left out. `bound` says what holds it back
-- where it is not met.
function report.aim(what, value, aim, bound)
  if not value then return end
  local verb, limit = aim:match "^(%a+ ?%a*) ([%d.]+)$"
  local met = COMPARE[verb](value, tonumber(limit))
  report.aims[#report.aims + 1] = { section = section, what = what, value = value, aim = aim, met = met,
    bound = not met and bound or nil }
end

--- Says what was left out, and why.
function report.skip(what, why)
  report.absent[#report.absent + 1] = { what = what, why = why }
  print(("%-" .. WIDTH .. "s left out: %s"):format(what, why))
end

--- Says something else.
function report.note(text)
  print("  " .. text)
end

--- Tells all aims; answers how many are not met.
function report.finish()
  local missed = 0
  print(("\n%-" .. WIDTH .. "s %9s   %s"):format("aims", "", "aim"))
  for _, a in ipairs(report.aims) do
    if not a.met then missed = missed + 1 end
    print(("%-" .. WIDTH .. "s %9s   %-19s %s"):format(a.what, number(a.value), a.aim,
      a.met and "met" or "NOT MET"))
    if a.bound then report.note(a.bound) end
  end
  for _, gone in ipairs(report.absent) do print(("left out: %s, %s"):format(gone.what, gone.why)) end
  return missed
end

return report
