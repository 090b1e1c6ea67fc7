--- JSON that comes from outside: an error says line and column.
-- @module luaconnect.cli.json

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"

local json = {}

local MOST, CHUNK = 64 * 1024 * 1024, 65536 -- bytes

-- "... at byte 15" with the line and column of that byte
local function placed(message, text)
  return (message:gsub("at byte (%d+)", function(byte)
    local before = text:sub(1, byte - 1)
    local _, lines = before:gsub("\n", "")
    local line = before:match "^.*\n(.*)$" or before
    return ("at line %d, column %d"):format(lines + 1, #line + 1)
  end))
end

--- What a text says.
-- @tparam string text
-- @return the value, or nil
-- @treturn ?string what is wrong, and where
function json.decode(text)
  local value, err = core.json_decode(text)
  if err then return nil, "invalid JSON: " .. placed(err.message, text) end
  return value
end

-- all that is in an open file, unless that is without end
local function read_all(file)
  local parts, size = {}, 0
  while true do
    local part, err = file:read(CHUNK)
    if err then return nil, err end
    if not part then return table.concat(parts) end
    parts[#parts + 1], size = part, size + #part
    if size > MOST then return nil, ("at most %d bytes expected, got more"):format(MOST) end
  end
end

--- All of a file, or of stdin.
-- @tparam string name of the file; "-" is stdin
-- @treturn ?string
-- @treturn ?string why not
function json.read(name)
  local file, err = io.stdin, nil
  if name ~= "-" then file, err = io.open(name, "rb") end
  if not file then return nil, err end
  local text
  text, err = read_all(file)
  if name ~= "-" then file:close() end
  if not text then return nil, ("%s: %s"):format(name, err) end
  return text
end

--- The object that a file of JSON has.
-- @tparam string name as for `read`
-- @treturn ?table
-- @treturn ?string what is wrong
function json.object(name)
  local text, err = json.read(name)
  if not text then return nil, err end
  local value
  value, err = json.decode(text)
  if err then return nil, ("%s: %s"):format(name, err) end
  if type(value) ~= "table" or not text:find "^%s*{" then
    return nil, ("%s: a JSON object expected"):format(name)
  end
  return value
end

return json
