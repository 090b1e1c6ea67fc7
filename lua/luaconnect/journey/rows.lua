--- Rows from files: CSV (RFC 4180, with a header) and JSON lines, read as they are needed.
--
-- A row that cannot be read is not lost: it is told with its line and the reason, and reading goes on
-- with the next one.
-- @module luaconnect.journey.rows

local core = require "luaconnect.core"
local errors = require "luaconnect.errors"
local settings = require "luaconnect.journey.options"

local rows = {}

local CHUNK = 65536
local RECORD_BYTES = 1048576 -- of a row, before it is taken for broken
local TOO_LONG = ("at most %d bytes in a row expected, got more"):format(RECORD_BYTES)

local function failure(path, message)
  return nil, errors.new { kind = "validation", path = path, message = message }
end

-- lines ---------------------------------------------------------------------------------------

-- A source of lines without their ends. A line that is too long comes as false; its rest is passed over.
local function line_source(file)
  local self = { number = 0, buffer = "", at = 1, again = {} }

  local function more()
    local chunk = file:read(CHUNK)
    if not chunk then return false end
    self.buffer, self.at = self.buffer:sub(self.at) .. chunk, 1
    return true
  end

  -- passes over a line of which too much was read already
  local function skip()
    repeat
      local stop = self.buffer:find("\n", self.at, true)
      self.at = stop and stop + 1 or #self.buffer + 1
    until stop or not more()
    return false
  end

  local function read()
    local stop = self.buffer:find("\n", self.at, true)
    while not stop and #self.buffer - self.at < RECORD_BYTES and more() do
      stop = self.buffer:find("\n", self.at, true)
    end
    if not stop and #self.buffer - self.at >= RECORD_BYTES then return skip() end
    if not stop and self.at > #self.buffer then return nil end
    local line = self.buffer:sub(self.at, (stop or #self.buffer + 1) - 1)
    self.at = stop and stop + 1 or #self.buffer + 1
    if self.number == 0 then line = line:gsub("^\239\187\191", "") end
    return (line:gsub("\r$", ""))
  end

  --- The next line; nil at the end.
  function self.next()
    local line = table.remove(self.again)
    if line == nil then line = read() end
    if line ~= nil then self.number = self.number + 1 end
    return line
  end

  --- Gives lines back, so that they are read again.
  function self.back(lines)
    for i = #lines, 1, -1 do self.again[#self.again + 1] = lines[i] end
    self.number = self.number - #lines
  end

  return self
end

-- CSV -----------------------------------------------------------------------------------------

-- a field from `at` on: its text and where the next one begins, or nil and a reason
local function field(text, at, separator)
  if text:sub(at, at) ~= '"' then
    local stop = text:find(separator, at, true) or #text + 1
    local value = text:sub(at, stop - 1)
    if value:find('"', 1, true) then return nil, "a quote expected at the ends of a field alone" end
    return value, stop
  end
  local from = at + 1
  repeat
    local quote = text:find('"', from, true)
    from = quote + 2
  until text:sub(quote + 1, quote + 1) ~= '"'
  local after = text:sub(from - 1, from - 1)
  if after ~= "" and after ~= separator then
    return nil, "a separator expected after the closing quote"
  end
  return (text:sub(at + 1, from - 3):gsub('""', '"')), from - 1
end

local function fields(text, separator)
  local list, at = {}, 1
  repeat
    local value, stop = field(text, at, separator)
    if not value then return nil, stop end
    list[#list + 1] = value
    at = stop + 1
  until stop > #text
  return list
end

local function quotes(text)
  return select(2, text:gsub('"', ""))
end

-- The fields of a record, which goes on over line ends within quotes, or nil and a reason. When such
-- a record is broken, its first line alone is: the others are read again.
local function record(source, separator)
  local line = source.next()
  if not line then return line end
  local lines, bytes, open = { line }, #line, quotes(line) % 2 == 1
  while open and bytes <= RECORD_BYTES do
    local further = source.next()
    if not further then break end
    lines[#lines + 1] = further
    bytes, open = bytes + #further, quotes(further) % 2 == 0
  end
  local values, reason = nil, "a quote that is closed expected"
  local text = table.concat(lines, "\n")
  if not open then values, reason = fields(text, separator) end
  if not values then
    table.remove(lines, 1)
    source.back(lines)
  end
  return values and text or line, values, reason
end

local function read_header(source, path, separator)
  local text, names, reason = record(source, separator)
  if not text then return failure(path, "line 1: names of columns expected, got none") end
  if text:find("^\255\254") or text:find("^\254\255") then
    return failure(path, "line 1: UTF-8 expected, got UTF-16")
  end
  if not names then return failure(path, "line 1: " .. reason) end
  local seen = {}
  for i, name in ipairs(names) do
    if name == "" then
      return failure(path, ("line 1: a name for column %d expected, got none"):format(i))
    end
    if seen[name] then
      return failure(path, ("line 1: each name once expected, got %q twice"):format(name))
    end
    seen[name] = true
  end
  return names
end

local function named(names, values)
  if #values ~= #names then
    return nil, ("%d fields expected, got %d"):format(#names, #values)
  end
  local row = {}
  for i, name in ipairs(names) do
    if not core.json_encode(values[i]) then return nil, name .. ": UTF-8 expected, got other bytes" end
    row[name] = values[i]
  end
  return row
end

local function csv(source, path, options)
  local names, err = read_header(source, path, options.separator)
  if not names then return nil, err end
  return function()
    local number = source.number + 1
    local text, values, reason = record(source, options.separator)
    if text == nil then return nil end
    if text == "" then return true, nil, number, "" end
    if text == false then return true, TOO_LONG, number, "" end
    local row
    if values then row, reason = named(names, values) end
    return row or true, reason, number, text
  end
end

-- JSON lines ----------------------------------------------------------------------------------

-- a row that a journal can write down as a part of more: not all that JSON text can say can be said again
local function object(text)
  local row, err = core.json_decode(text)
  if row ~= nil and type(row) ~= "table" then return nil, "an object expected, got " .. type(row) end
  local written = row and true
  if row then written, err = core.json_encode { row = row } end
  if not written then return nil, tostring(err.message or err) end
  return row
end

local function jsonl(source)
  return function()
    local text = source.next()
    if text == nil then return nil end
    if text == false then return true, TOO_LONG, source.number, "" end
    if not text:find("%S") then return true, nil, source.number, "" end
    local row, reason = object(text)
    return row or true, reason, source.number, text
  end
end

-- files ---------------------------------------------------------------------------------------

local FORMATS = { csv = csv, jsonl = jsonl }

local function format_of(path, options)
  if options.format then return options.format end
  local suffix = path:match("%.([^./]+)$")
  return ({ csv = "csv", jsonl = "jsonl", ndjson = "jsonl" })[suffix and suffix:lower()]
end

local function skip_bad(next_row, bad)
  return function()
    while true do
      local row, reason, number, text = next_row()
      if row == nil then return nil end
      if row ~= true then return row, number, text end
      if reason then bad(number, reason, text) end
    end
  end
end

local KNOWN = { format = "string", separator = "string", bad = "function" }

--- Opens a file of rows.
-- @tparam string path
-- @tparam[opt] table options `format`: "csv" or "jsonl" (by the name of the file); `separator` of CSV
--   (","); `bad`: a function of the line number, the reason and the text of a row that cannot be read
-- @treturn ?function an iterator over a row, its line number and its text; nil at the end
-- @return an error of kind `validation`
function rows.open(path, options)
  options = settings.check("open", options, KNOWN, 2)
  local format = FORMATS[format_of(path, options)]
  if not format then return failure(path, "a file of CSV or JSON lines expected (*.csv, *.jsonl)") end
  local file, message = io.open(path, "rb")
  if not file then return failure(path, tostring(message)) end
  local next_row, err = format(line_source(file), path, { separator = options.separator or "," })
  if not next_row then
    file:close()
    return nil, err
  end
  local inner = skip_bad(next_row, options.bad or function() end)
  return function()
    if not file then return nil end
    local row, number, text = inner()
    if row == nil then
      file:close()
      file = nil
    end
    return row, number, text
  end
end

return rows
