--- Processes that a spec starts, and ends by their ids.

local child = { LUA = os.getenv "LUA" or "lua5.4" } -- the Lua that the C modules are built for

local unpack = table.unpack or unpack -- luacheck: compat

local Child = { __name = "child" }
Child.__index = Child

local function read(path)
  local file = io.open(path)
  if not file then return "" end
  local text = file:read "*a"
  file:close()
  return text
end

local function quoted(word)
  return "'" .. word:gsub("'", "'\\''") .. "'"
end

--- Starts a command, a list of words.
function child.start(words)
  local line = {}
  for i, word in ipairs(words) do line[i] = quoted(word) end
  local base = os.tmpname()
  local command = ("%s >%s.out 2>%s.err & echo $!"):format(table.concat(line, " "), base, base)
  local shell = assert(io.popen(command))
  local pid = shell:read "*n"
  shell:close()
  return setmetatable({ pid = pid, base = base }, Child)
end

--- What it has written so far.
function Child:output()
  return read(self.base .. ".out")
end

function Child:errors()
  return read(self.base .. ".err")
end

-- the letter that ps has for what a process does, or nil; from /proc where there is one
local function state_of(pid)
  if read "/proc/self/stat" ~= "" then return read(("/proc/%d/stat"):format(pid)):match "%) (%a)" end
  local shell = assert(io.popen(("ps -o stat= -p %d"):format(pid)))
  local state = shell:read("*a"):match "%a"
  shell:close()
  return state
end

-- What has ended and waits only for its parent to notice runs no more.
function Child:running()
  local state = state_of(self.pid)
  return state ~= nil and state ~= "Z"
end

--- Waits, half a minute at most, until `ready()` is true.
function Child:await(ready)
  for _ = 1, 600 do
    local answer = ready()
    if answer then return answer end
    os.execute "sleep 0.05"
  end
  error("child: not ready in time\n" .. self:output() .. self:errors(), 2)
end

--- Asks it to end, by SIGTERM unless told otherwise, and waits until it has.
function Child:stop(signal)
  os.execute(("kill -%s %d 2>/dev/null"):format(signal or "TERM", self.pid))
  self:await(function() return not self:running() end)
end

--- Forgets its files; what still runs is killed.
function Child:close()
  os.execute(("kill -KILL %d 2>/dev/null"):format(self.pid))
  for _, suffix in ipairs { "", ".out", ".err" } do os.remove(self.base .. suffix) end
end

--- Runs a command to its end: exit status, output, errors.
function child.run(words)
  local line = {}
  for i, word in ipairs(words) do line[i] = quoted(word) end
  local base = os.tmpname()
  local shell = assert(io.popen(("%s >%s.out 2>%s.err; echo $?"):format(table.concat(line, " "), base, base)))
  local status = shell:read "*n"
  shell:close()
  local output, errors = read(base .. ".out"), read(base .. ".err")
  for _, suffix in ipairs { "", ".out", ".err" } do os.remove(base .. suffix) end
  return status, output, errors
end

--- Whether programs have a module. It is not loaded here: busted drops modules after each file, and luv,
-- whose loop goes with it, must not be loaded a second time.
function child.has(module)
  return child.run { child.LUA, "-e", ("require %q"):format(module) } == 0
end

--- Starts a server that says where it listens: it has `url` and `port` then.
function child.listen(words)
  local self = child.start { "env", "-u", "AWS_REGION", "-u", "AWS_DEFAULT_REGION", unpack(words) }
  self.url = self:await(function() return self:output():match "listening on (%S+)\n" end)
  self.port = tonumber(self.url:match ":(%d+)$")
  return self
end

--- Starts `luaconnect serve` with further arguments.
function child.serve(...)
  return child.listen { child.LUA, "bin/luaconnect", "serve", ... }
end

return child
