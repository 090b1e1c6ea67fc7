--- A real nginx with Lua in it: a folder of its own, free ports, ended by its pid.
--
-- In a configuration, `@folder@` is that folder, `@tree@` this tree, and `@name@` a free port, the same
-- one wherever the name stands. `@port@` is where the server of the spec listens.

local child = require "spec.support.child"
local curl = require "luaconnect.transport.curl"
local files = require "spec.support.files"

local nginx = {}

local ATTEMPTS = 5 -- at ports that nobody else has
local FIRST, LAST = 10000, 29999 -- below those that the system gives to clients

-- modules that come as a shared object need not be there: nginx may have been built with them
local MODULES = { "ndk_http_module.so", "ngx_http_lua_module.so" }

local function output(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read "*a"
  pipe:close()
  return (text:gsub("%s+$", ""))
end

local function exists(path)
  local file = io.open(path)
  if file then file:close() end
  return file ~= nil
end

local function read(path)
  local file = io.open(path)
  if not file then return "" end
  local text = file:read "*a"
  file:close()
  return text
end

local BUILD = (os.getenv "BUILD" or "build") .. "/luajit"
local TREE = output "pwd"
local PRELOAD = os.getenv "NGINX_PRELOAD" -- libraries that have to be in nginx from its start

local program, modules -- found once

local function find()
  if program then return end
  program = output "PATH=$PATH:/usr/sbin command -v nginx"
  modules = output(("'%s' -V 2>&1"):format(program)):match "%-%-modules%-path=(%S+)" or ""
end

--- Why no nginx can be started here; nil when one can.
function nginx.missing()
  find()
  if program == "" then return "nginx is not installed" end
  if not exists(modules .. "/ngx_http_lua_module.so")
    and not output(("'%s' -V 2>&1"):format(program)):find("lua", 1, true) then
    return "nginx has no Lua"
  end
  if not exists(BUILD .. "/luaconnect/core.so") then return "make LUA=luajit has not been run" end
  return nil
end

-- Configurations ------------------------------------------------------------------------------------

local CONFIGURATION = [[
<modules>
<user>
daemon off;
worker_processes <workers>;
error_log @folder@/error.log <log>;
pid @folder@/pid;
<main>
events { worker_connections <connections>; }
http {
  access_log off;
  default_type text/plain;
  client_body_temp_path @folder@/client_body;
  proxy_temp_path @folder@/proxy;
  fastcgi_temp_path @folder@/fastcgi;
  uwsgi_temp_path @folder@/uwsgi;
  scgi_temp_path @folder@/scgi;
  lua_package_path "@tree@/lua/?.lua;@tree@/lua/?/init.lua;@tree@/?.lua;;";
  lua_package_cpath "<build>/?.so;;";
  <http>
  server {
    listen 127.0.0.1:@port@<listen>;
    location = /ready { return 200 @folder@; }
    <server>
  }
}
]]

local function loaded()
  local lines = {}
  for _, name in ipairs(MODULES) do
    local path = modules .. "/" .. name
    if exists(path) then lines[#lines + 1] = ("load_module %s;"):format(path) end
  end
  return table.concat(lines, "\n")
end

-- `<name>` by `parts`, then `@name@` by ports, which are drawn as they come
local function fill(text, parts, ports)
  local function part(name) return parts[name] and tostring(parts[name]) end
  text = text:gsub("<(%l+)>", part)
  return (text:gsub("@([%l_]+)@", function(name)
    ports[name] = ports[name] or math.random(FIRST, LAST)
    return tostring(ports[name])
  end))
end

local function configured(options, folder)
  local ports = { folder = folder, tree = TREE }
  if options.text then return fill(options.text, {}, ports), ports end
  local text = fill(CONFIGURATION, {
    modules = loaded(), build = BUILD:find "^/" and BUILD or TREE .. "/" .. BUILD,
    workers = options.workers or 1,
    user = output "id -u" == "0" and "user root root;" or "", connections = options.connections or 1024,
    log = options.log or "info", listen = options.reuseport and " reuseport" or "",
    main = options.main or "", http = options.http or "", server = options.server or "",
  }, ports)
  return text, ports
end

-- Servers -------------------------------------------------------------------------------------------

local Server = { __name = "nginx" }
Server.__index = Server

--- Where another server of the same configuration listens: the port of `@name@`.
function Server:port_of(name)
  return self.ports[name]
end

--- What its error log holds so far.
function Server:log()
  return read(self.folder .. "/error.log")
end

--- Sends a request to a path (or a URL) of it and answers the response, of any status.
function Server:request(method, path, headers, body)
  local url = path:find "^http" and path or self.url .. path
  return self.transport:send { method = method, url = url, headers = headers or {}, body = body }
end

--- The response to a GET.
function Server:get(path, headers)
  return assert(self:request("GET", path, headers))
end

--- The response to a POST.
function Server:post(path, body, headers)
  return assert(self:request("POST", path, headers, body))
end

--- Sends bytes and answers what comes until the server closes: status, head and what follows.
function Server:exchange(bytes)
  local connection = require("cqueues.socket").connect("127.0.0.1", self.port)
  connection:setmode("b", "bn")
  connection:onerror(function(_, _, why) return why end)
  connection:settimeout(5)
  connection:write(bytes)
  local text = connection:read "*a" or ""
  connection:close()
  local head, body = text:match "^(.-)\r\n\r\n(.*)$"
  return tonumber(text:match "^HTTP/1%.%d (%d+)"), head, body
end

--- Runs functions side by side, each of which sends as it likes; answers their results.
function Server:together(functions)
  local tasks, results = {}, {}
  for i, fn in ipairs(functions) do tasks[i] = self.transport:spawn(fn) end
  for i, task in ipairs(tasks) do results[i] = self.transport:wait(task) end
  return results
end

--- Reads its configuration again: new workers, and the old ones end.
function Server:reload()
  os.execute("kill -HUP " .. self.pid)
end

--- Ends it and forgets its folder.
function Server:stop()
  self.transport:close()
  self.child:stop()
  self.child:close()
  os.execute(("rm -rf '%s'"):format(self.folder))
end

-- this one, and not another one at the same port; a whole configuration does not tell
local function listening(self)
  local response = self:request("GET", "/ready")
  return response and (self.whole or response.body == self.folder)
end

-- whether it listens; false when a port was taken by somebody else
local function awaited(self)
  self.child:await(function() return listening(self) or not self.child:running() end)
  if listening(self) then return true end
  local text = self:log() .. self.child:errors()
  self:stop()
  if text:find("Address already in use", 1, true) then return false end
  error("nginx did not start:\n" .. text, 0)
end

local function launch(options)
  local folder = os.tmpname()
  os.remove(folder)
  assert(child.run { "mkdir", "-m", "755", folder } == 0)
  local text, ports = configured(options, folder)
  for name, content in pairs(options.files or {}) do files.write(folder .. "/" .. name, content) end
  files.write(folder .. "/nginx.conf", text)
  local words = { "env" }
  if PRELOAD then words[2] = "LD_PRELOAD=" .. PRELOAD end
  for name, value in pairs(options.env or {}) do
    words[#words + 1] = name .. "=" .. fill(value, {}, ports)
  end
  for _, word in ipairs { program, "-p", options.prefix or folder, "-e", folder .. "/error.log", "-c",
    folder .. "/nginx.conf" } do words[#words + 1] = word end
  local self = setmetatable({ folder = folder, ports = ports, transport = curl.new(),
    port = ports.port, url = "http://127.0.0.1:" .. ports.port, whole = options.text ~= nil }, Server)
  self.child = child.start(words)
  self.pid = self.child.pid
  return awaited(self) and self
end

--- Starts one and waits until it listens; it has `url`, `port` and `pid`.
-- `options`: `server` (directives of the server that listens at `@port@`), `http` and `main` (those
-- of the blocks around it), `files` (name to text, in `@folder@`), `env` (variables of its process, in
-- which names of ports may stand, too), `workers` (1), `connections` (1024), `reuseport` (false), `log`
-- (level of the error log, `info`); or `text`, a whole configuration, and `prefix`, the folder that it
-- takes for nginx's.
function nginx.start(options)
  assert(not nginx.missing(), nginx.missing())
  for _ = 1, ATTEMPTS do
    local self = launch(options)
    if self then return self end
  end
  error "nginx: no free ports"
end

--- Runs Lua in a location of an nginx of its own; answers the response to a GET, and the error log.
function nginx.run(code, options)
  options = options or {}
  options.server = ("location / { content_by_lua_block { %s } } %s"):format(code, options.server or "")
  local self = nginx.start(options)
  local ok, response = pcall(self.get, self, "/")
  local text = self:log()
  self:stop()
  return assert(ok and response, response), text
end

return nginx
