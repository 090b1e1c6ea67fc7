--- The emulator's HTTP door in a process of its own, and programs that talk to it.

local server = {}

local methods = {}
local Server = { __name = "spec.server", __index = methods }

local LUA = os.getenv "LUA" or "lua5.4"
local INSTANCE, FLOW = "11111111-2222-4333-8444-555555555555", "66666666-7777-4888-8999-000000000000"

local function quote(s)
  return "'" .. s:gsub("'", "'\\''") .. "'"
end

-- what a shell command prints, and its exit status
local function shell(command)
  local pipe = assert(io.popen("{ " .. command .. "\n} 2>&1; echo \" $?\""))
  local text = pipe:read "*a"
  pipe:close()
  local output, status = text:match "^(.*) (%d+)\n$"
  return tonumber(status), output
end

local function read(file)
  local f = io.open(file)
  local text = f and f:read "*a"
  if f then f:close() end
  return text
end

local function wait_for(file)
  for _ = 1, 300 do
    local text = read(file)
    if text and text ~= "" then
      return text
    end
    os.execute "sleep 0.1"
  end
end

--- Starts `luaconnect serve` on a free port, with an instance and a flow.
function server.start()
  local _, folder = shell "mktemp -d"
  local self = setmetatable({ folder = folder:match "%S+" }, Server)
  self.environment = ("AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=AKIDSPEC AWS_SECRET_ACCESS_KEY=spec "
    .. "CONNECT_INSTANCE_ID=%s CONNECT_FLOW_ID=%s"):format(INSTANCE, FLOW)
  local _, pid = shell(("env %s %s bin/luaconnect serve --port-file %s/port --instance %s --flow %s "
    .. ">%s/log 2>&1 & echo $!"):format(self.environment, LUA, self.folder, INSTANCE, FLOW, self.folder))
  self.pid = pid:match "%d+"
  local port = wait_for(self.folder .. "/port")
  if not port then
    local log = read(self.folder .. "/log")
    self:stop()
    error("the emulator does not start: " .. log)
  end
  self.url = "http://127.0.0.1:" .. port:match "%d+"
  self.environment = self.environment .. " AWS_ENDPOINT_URL=" .. self.url
  return self
end

--- Runs a command with the door and its credentials in the environment: status, output.
function methods:shell(command)
  return shell(("env %s %s"):format(self.environment, command))
end

--- Runs a Lua file in a process of its own: status, output.
function methods:run_file(file)
  return self:shell(LUA .. " " .. quote(file))
end

--- Runs a Lua program given as text: status, output.
function methods:run(code)
  local file = self.folder .. "/program.lua"
  local f = assert(io.open(file, "w"))
  f:write(code)
  f:close()
  return self:run_file(file)
end

function methods:stop()
  shell(("kill %s; rm -rf %s"):format(self.pid, quote(self.folder)))
end

return server
