--- What a command writes: data to stdout, of which the first failure is kept, and how it may look there.
-- @module luaconnect.cli.output

-- SPDX-License-Identifier: MIT

local output = {}

local EPIPE = 32 -- Linux, the BSDs and macOS
local WIDTH = 80 -- columns of a terminal that does not tell

local failure -- the first one: { message, errno }

local function note(done, message, errno)
  if not done and not failure then failure = { message = message, errno = errno } end
end

--- Writes strings to stdout.
function output.write(...)
  note(io.stdout:write(...))
end

--- Writes a line to stdout, of a format and its values where there are any.
function output.line(format, ...)
  output.write(select("#", ...) > 0 and format:format(...) or format, "\n")
end

--- Empties the buffers.
-- @treturn boolean true; or nil when something was not written
-- @treturn ?string why, or nil when its reader went away
function output.finish()
  note(io.stdout:flush())
  if not failure then return true end
  if failure.errno == EPIPE then return nil end
  return nil, "stdout: " .. tostring(failure.message)
end

local terminals = {} -- descriptor -> whether it is one

--- Whether a descriptor is a terminal.
-- @tparam number descriptor 1 or 2
-- @treturn boolean
function output.terminal(descriptor)
  if terminals[descriptor] == nil then
    local answer = os.execute("test -t " .. descriptor) -- a number in 5.1
    terminals[descriptor] = answer == true or answer == 0
  end
  return terminals[descriptor]
end

--- The columns of the terminal that stdout is, or nil when it is none.
function output.width()
  if not output.terminal(1) then return nil end
  local told = tonumber(os.getenv "COLUMNS")
  if not told then
    local pipe = io.popen "stty size </dev/tty 2>/dev/null"
    told = pipe and tonumber((pipe:read "*a"):match "^%d+ (%d+)")
    if pipe then pipe:close() end
  end
  return told and told > 0 and told or WIDTH
end

--- A heading: bold on a terminal, unless NO_COLOR or TERM=dumb are set.
function output.bold(text)
  local plain = (os.getenv "NO_COLOR" or "") ~= "" or os.getenv "TERM" == "dumb"
  if plain or not output.terminal(1) then return text end
  return "\27[1m" .. text .. "\27[0m"
end

local SHORT = { ["\n"] = "\\n", ["\t"] = "\\t" }

-- C0 and DEL, and C1 as UTF-8 has them, which some terminals obey, too
local function escape(c)
  return SHORT[c] or (c:gsub(".", function(byte) return ("\\x%02x"):format(byte:byte()) end))
end

--- A text that moves no cursor: control characters are written as escapes.
function output.visible(text)
  return (text:gsub("%c", escape):gsub("\194[\128-\159]", escape))
end

--- A text as it is; on a terminal without control characters but for new lines and tabs.
function output.raw(text)
  if not output.terminal(1) then return text end
  return (text:gsub("[^\n\t]+", output.visible))
end

--- Writes a line to stderr. What customers or services wrote may be in it, so that it moves no cursor.
-- @tparam string line
function output.tell(line)
  io.stderr:write(output.visible(line), "\n")
end

--- Words of a text, in lines of at most `width` columns; a longer word has a line of its own.
-- @tparam string text
-- @tparam number width
-- @tparam string indent before each line but the first
-- @treturn string
function output.wrap(text, width, indent)
  local lines, line = {}, nil
  for word in text:gmatch "%S+" do
    if line and #line + 1 + #word > width then
      lines[#lines + 1], line = line, word
    else
      line = line and line .. " " .. word or word
    end
  end
  lines[#lines + 1] = line
  return table.concat(lines, "\n" .. indent)
end

return output
