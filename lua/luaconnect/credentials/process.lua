--- Credentials that a program of the user prints (`credential_process`).
-- The line is split into words as a shell would, but no shell reads it: nothing in it is expanded.
-- Needs a POSIX system; the caller's thread waits for the program.
-- @module luaconnect.credentials.process

-- SPDX-License-Identifier: MIT

local asking = require "luaconnect.credentials.asking"

local process = { name = "process" }

local SECONDS = 60     -- that the program may take
local OUTPUT = 65536   -- bytes of its output that are read
local MARK = "#status" -- begins the line after its output

-- Words -------------------------------------------------------------------------------------------

-- one quoted or plain piece of a word at `at`: its text, and where the next begins
local function piece(line, at)
  local quote = line:sub(at, at)
  if quote == "'" then
    local text, after = line:match("^'([^']*)'()", at)
    return text, after
  elseif quote == '"' then
    local text = line:match('^"()', at)
    local after = text
    while line:sub(after, after) ~= '"' do
      if after > #line then return nil end
      after = after + (line:sub(after, after) == "\\" and 2 or 1)
    end
    return (line:sub(text, after - 1):gsub('\\(["\\])', "%1")), after + 1
  elseif quote == "\\" then
    return line:sub(at + 1, at + 1), at + 2
  end
  return line:match("^([^%s'\"\\]+)()", at)
end

--- Splits a command line into its words.
-- @tparam string line
-- @treturn ?table nil when a quote is not closed or there is no word
function process.split(line)
  local words, word, at = {}, nil, 1
  while at <= #line do
    if line:find("^%s", at) then
      words[#words + 1], word, at = word, nil, at + 1
    else
      local text, after = piece(line, at)
      if not text then return nil end
      word, at = (word or "") .. text, after
    end
  end
  words[#words + 1] = word
  return #words > 0 and words or nil
end

-- Running -----------------------------------------------------------------------------------------

local function quoted(word)
  return "'" .. word:gsub("'", "'\\''") .. "'"
end

-- runs the words, ends them when their time is over, and prints their status on a line of its own
local SCRIPT = [[
%s & p=$!
(n=%d; while [ $n -gt 0 ]; do sleep 1; kill -0 $p || exit; n=$((n-1)); done
kill -9 $p) >/dev/null 2>&1 & w=$!
{ wait $p; } 2>/dev/null; r=$?
kill $w 2>/dev/null
printf '\n%s %%d\n' $r]]

-- Byte by byte up to the mark and the line feed before it, for a child that outlives the program may
-- keep the pipe open.
local function collect(pipe)
  local bytes, start = {}, 1
  for _ = 1, OUTPUT do
    local byte = pipe:read(1)
    if not byte then return nil end
    bytes[#bytes + 1] = byte
    if byte == "\n" then
      local status = table.concat(bytes, "", start):match("^" .. MARK .. " (%d+)\n$")
      if status then return tonumber(status), table.concat(bytes, "", 1, start - 2) end
      start = #bytes + 1
    end
  end
  return nil
end

--- Runs a program; its standard error is ours.
-- @tparam table words the program and its arguments
-- @tparam number seconds after which it is killed
-- @treturn ?number its status, 137 when it was killed; nil when its output had no end
-- @treturn ?string its output
function process.run(words, seconds)
  local command = {}
  for i, word in ipairs(words) do command[i] = quoted(word) end
  local pipe = assert(io.popen(SCRIPT:format(table.concat(command, " "), seconds, MARK)))
  local status, output = collect(pipe)
  pipe:close()
  return status, output
end

local KILLED = 137 -- 128 + SIGKILL

local function execute(context, words, name)
  local where = "profile " .. name .. ": credential_process"
  local status, output = (context.options.run or process.run)(words, SECONDS)
  if status == KILLED then
    return context.fail(where .. ": killed, or no answer within " .. SECONDS .. " seconds")
  elseif status and status ~= 0 then
    return context.fail(where .. ": status 0 expected, got " .. status)
  end
  local answer = status and asking.json(output)
  if not answer then return context.fail(where .. ": JSON object expected") end
  if answer.Version ~= 1 then return context.fail(where .. ": Version 1 expected") end
  local credentials = asking.credentials_in(answer, "SessionToken")
  if credentials then return credentials end
  return context.fail(where .. ": AccessKeyId, SecretAccessKey and a valid Expiration expected")
end

--- The link's answer.
-- @tparam table context see `luaconnect.credentials.context`
-- @tparam table section the profile's properties
-- @tparam string name of the profile
-- @treturn ?function that runs the program; nil when the profile names none
-- @treturn ?table the error
function process.find(context, section, name)
  if not section.credential_process then return nil end
  local words = process.split(section.credential_process)
  if not words then
    return context.fail("profile " .. name .. ": credential_process: closed quotes expected")
  end
  return function()
    return execute(context, words, name)
  end
end

return process
