--- The blocks of code of a page, and a folder in which a reader types them in.
--
-- A comment on the line above a block says where else it runs, or why it does not:
--
--     <!-- runs in spec/kamailio_spec.lua -->
--     <!-- does not run: it installs on this machine -->

local child = require "spec.support.child"
local emulator = require "luaconnect.emulator"
local files = require "spec.support.files"
local socket = require "socket"

local guide = {}

local PORT = "4566" -- of all pages; another one here, for it may be taken
local HOME = "home" -- the reader's, in the folder
local SECONDS = 120 -- for all commands of a page

-- each job is a group of processes (set -m), of which the server may be a child
local LEAVE = "trap 'for job in $(jobs -p); do kill -- -$job; done 2>/dev/null || :; wait' EXIT"

--- The blocks of a page in order, each `{ number, language, code, elsewhere, idle, file }`: the spec
-- that runs it, or the reason why nothing does, or the file that it is by its first line.
function guide.blocks(page)
  local list, block, above = {}, nil, ""
  for line in (files.read(page) .. "\n"):gmatch "(.-)\n" do
    if block and line == "```" then
      block.code = table.concat(block, "\n") .. "\n"
      block.file = block.language == "lua" and block[1]:match "^%-%- ([%w_]+%.lua)$" or nil
      list[#list + 1], block = block, nil
    elseif block then
      block[#block + 1] = line
    elseif line:find "^```" then
      block = { number = #list + 1, language = line:sub(4),
        elsewhere = above:match "^<!%-%- runs in (%S+) %-%->$",
        idle = above:match "^<!%-%- does not run: (.+) %-%->$" }
    end
    above = line
  end
  return list
end

local function free_port()
  local listener = assert(socket.bind("127.0.0.1", 0))
  local _, port = listener:getsockname()
  listener:close()
  return tostring(port)
end

-- Where a server was put into the background the next line waits until it listens.
local function patient(code, port)
  code = code:gsub(PORT, port)
  local wait = ("until (: </dev/tcp/127.0.0.1/%s) 2>/dev/null; do sleep 0.1; done\n"):format(port)
  return (code:gsub("(serve [^\n]*&)\n", function(line) return line .. "\n" .. wait end))
end

-- a folder that looks like the clone of a reader, and can be written to
local function folder()
  local path = os.tmpname()
  os.remove(path)
  local tree = io.popen "pwd"
  local here = tree:read "*l"
  tree:close()
  assert(os.execute(("mkdir -p %s/%s && ln -s %s/* %s/"):format(path, HOME, here, path)))
  -- what is refused fails
  files.write(path .. "/" .. HOME .. "/.curlrc", "silent\nshow-error\nfail-with-body\n")
  return path
end

-- what a block of the page adds to the script of a reader
local function typed(block, path, port)
  local mark = ("echo '== block %d'\n"):format(block.number)
  if block.file then
    local kept = ("%s/.%s"):format(path, block.number)
    files.write(kept, (block.code:gsub(PORT, port)))
    return ("%scp %s %s\n"):format(mark, kept, block.file)
  elseif block.language == "sh" then
    return mark .. patient(block.code, port)
  end
  return ""
end

local function environment(path, installed)
  local tree = installed and { "LUA_PATH=lua/?.lua;lua/?/init.lua;;", "LUA_CPATH=build/lua5.4/?.so;;" } or {}
  return {
    "env", "-i", "HOME=" .. path .. "/" .. HOME, "PATH=" .. path .. "/bin:" .. os.getenv "PATH",
    "AWS_REGION=" .. emulator.REGION, "AWS_ACCESS_KEY_ID=" .. emulator.CREDENTIALS.access_key_id,
    "AWS_SECRET_ACCESS_KEY=" .. emulator.CREDENTIALS.secret_access_key,
    "CONNECT_INSTANCE_ID=" .. emulator.INSTANCE_ID, "CONNECT_FLOW_ID=" .. emulator.FLOW_ID,
    (table.unpack or unpack)(tree), -- luacheck: compat
  }
end

--- Types in all commands of a page, in order, in one shell.
-- @tparam string page
-- @tparam boolean installed whether Lua finds luaconnect without being told where
-- @treturn number exit status, of the first command that failed
-- @treturn string output, with a line before each block
-- @treturn string errors
function guide.follow(page, installed)
  local path, port = folder(), free_port()
  local lines = { "set -em", "cd " .. path, LEAVE }
  for _, block in ipairs(guide.blocks(page)) do
    if not block.elsewhere and not block.idle then lines[#lines + 1] = typed(block, path, port) end
  end
  files.write(path .. "/.script", table.concat(lines, "\n"))
  local words = environment(path, installed)
  for _, word in ipairs { "timeout", tostring(SECONDS), "bash", path .. "/.script" } do
    words[#words + 1] = word
  end
  local status, output, errors = child.run(words)
  os.execute("rm -rf " .. path)
  local freed = assert(socket.bind("127.0.0.1", port), "a server of the page runs on")
  freed:close()
  return status, output, errors
end

return guide
