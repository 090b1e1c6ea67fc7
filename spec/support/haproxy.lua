--- A real HAProxy with Lua in it: a folder of its own, free ports, ended by its pid.
--
-- In a configuration, `@folder@` is that folder and `@name@` a free port, the same one wherever the name
-- stands; `@port@` is where the spec sends its requests.

local child = require "spec.support.child"
local curl = require "luaconnect.transport.curl"
local files = require "spec.support.files"

local haproxy = {}

local ATTEMPTS = 5 -- at ports that nobody else has
local FIRST, LAST = 10000, 29999 -- below those that the system gives to clients

local function output(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read "*a"
  pipe:close()
  return (text:gsub("%s+$", ""))
end

haproxy.BUILD = (os.getenv "BUILD" or "build") .. "/lua5.3"

local PRELOAD = os.getenv "HAPROXY_PRELOAD" -- a library that has to be in HAProxy from its start

local program = output "PATH=$PATH:/usr/sbin command -v haproxy"

--- Why none can be started here; nil when one can.
function haproxy.missing()
  if program == "" then return "haproxy is not installed" end
  if not output(program .. " -vv"):find("Built with Lua version : Lua 5.3", 1, true) then
    return "haproxy has no Lua 5.3"
  end
  local file = io.open(haproxy.BUILD .. "/luaconnect/core.so")
  if not file then return "make LUA=lua5.3 has not been run" end
  file:close()
  return nil
end

local Server = { __name = "haproxy" }
Server.__index = Server

--- The response to a request with a body.
function Server:post(path, body)
  return assert(self.transport:send { method = "POST", url = self.url .. path, headers = {}, body = body })
end

--- What it has said so far.
function Server:log()
  return self.child:errors()
end

--- Ends it and forgets its folder.
function Server:stop()
  self.transport:close()
  self.child:stop()
  self.child:close()
  os.execute(("rm -rf '%s'"):format(self.folder))
end

local function listening(self)
  return self.transport:send { method = "GET", url = self.url .. "/ready" } ~= nil
end

local function launch(options)
  local folder, ports = os.tmpname(), {}
  os.remove(folder)
  assert(child.run { "mkdir", "-m", "755", folder } == 0)
  local function fill(text)
    return (text:gsub("@folder@", folder):gsub("@(%l+)@", function(name)
      ports[name] = ports[name] or math.random(FIRST, LAST)
      return tostring(ports[name])
    end))
  end
  for name, text in pairs(options.files or {}) do files.write(folder .. "/" .. name, fill(text)) end
  files.write(folder .. "/haproxy.cfg", fill(options.text))
  local words = { "env" }
  if PRELOAD then words[2] = "LD_PRELOAD=" .. PRELOAD end
  for name, value in pairs(options.env or {}) do words[#words + 1] = name .. "=" .. value end
  for _, word in ipairs { program, "-db", "-f", folder .. "/haproxy.cfg" } do words[#words + 1] = word end
  local self = setmetatable({ folder = folder, transport = curl.new(),
    url = "http://127.0.0.1:" .. ports.port }, Server)
  self.child = child.start(words)
  self.pid = self.child.pid
  self.child:await(function() return listening(self) or not self.child:running() end)
  if listening(self) then return self end
  local text = self:log()
  self:stop()
  if not text:find("cannot bind socket", 1, true) then error("haproxy did not start:\n" .. text, 0) end
end

--- Starts one and waits until it listens; it has `url` and `pid`. `options`: `text`, the configuration,
-- `files` (name to text, in `@folder@`), `env` (variables of its process).
function haproxy.start(options)
  assert(not haproxy.missing(), haproxy.missing())
  for _ = 1, ATTEMPTS do
    local self = launch(options)
    if self then return self end
  end
  error "haproxy: no free ports"
end

return haproxy
