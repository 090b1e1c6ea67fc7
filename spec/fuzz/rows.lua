-- Files of CSV and of JSON lines: each line is a row, bad for a reason, or empty; lines come in their order.

local bytes = require "spec.fuzz.bytes"
local core = require "luaconnect.core"
local files = require "spec.support.files"
local rows = require "luaconnect.journey.rows"

local SEPARATORS = { ",", ";", "\t", "|" }
local MOST = 1100000 -- bytes: more than a row may have

local path = os.tmpname()

local function check_row(row, format)
  for name, value in pairs(row) do
    if format == "csv" then
      assert(type(name) == "string" and name ~= "" and type(value) == "string")
      assert(core.json_encode(value), "a value is not UTF-8")
    end
  end
end

-- reads all, and how many rows there were, good ones and bad ones
local function read(text, format, separator)
  local _, ends = text:gsub("\n", "")
  local last, good, bad = 0, 0, 0
  local function counted(number)
    assert(number > last and number <= ends + 1, "lines out of order")
    last = number
  end
  local next_row, err = rows.open(path, { format = format, separator = separator,
    bad = function(number, reason)
      counted(number)
      bad = bad + 1
      assert(type(reason) == "string" and reason ~= "", "no reason")
    end })
  if not next_row then
    assert(err.kind == "validation" and type(err.message) == "string")
    return
  end
  for row, number in next_row do
    counted(number)
    good = good + 1
    check_row(row, format)
  end
  assert(next_row() == nil, "goes on after its end")
  assert(good + bad <= ends + 1, "more rows than lines")
end

return function(data)
  local r = bytes.reader(data)
  local separator, long = r:pick(SEPARATORS), r:byte()
  local text = r:rest()
  if long >= 250 then text = text .. ("x"):rep(MOST) end
  files.write(path, text)
  read(text, "csv", separator)
  read(text, "jsonl", separator)
  os.remove(path)
end
