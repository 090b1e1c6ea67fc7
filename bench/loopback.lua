--- The loopback servers of bench/server.c, with and without TLS, and what is sent to them.

local core = require "luaconnect.core"
local connect = require "luaconnect"
local measure = require "measure"
local work = require "work"

local loopback = {}

local WAIT = 100 -- times a twentieth of a second until a server listens

--- Starts a server; it ends when the handle is closed. Answers its port.
-- @param[opt] certificate file of a certificate, with `key`
function loopback.serve(certificate, key)
  local file = measure.fresh()
  local handle = assert(io.popen(("exec %s%s/server %s %s %s"):format(measure.SERVERS, measure.TOOLS, file,
    certificate or "", key or ""), "w"))
  for _ = 1, WAIT do
    local port = tonumber(measure.read(file) or "")
    if port then
      os.remove(file)
      return handle, port
    end
    os.execute "sleep 0.05"
  end
  error "the loopback server does not start"
end

-- An authority of our own, a certificate by it for 127.0.0.1 with a key as Amazon's endpoints have it, and
-- a copy of the system's trusted certificates, as a bundle and as a hashed folder, with the authority in it.
local CERTIFY = [[
  set -e
  cd %s
  openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=luaconnect-bench
  printf 'subjectAltName=IP:127.0.0.1,DNS:localhost\n' >names
  openssl req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN=127.0.0.1
  openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -days 2 -extfile names -out server.pem
  mkdir certs
  cp -L /etc/ssl/certs/*.pem certs
  cp ca.pem certs/luaconnect-bench.pem
  openssl rehash certs
  cat /etc/ssl/certs/ca-certificates.crt ca.pem >bundle.pem
]]

local function certify(folder)
  if not measure.installed "openssl" then return "openssl is not installed" end
  if not measure.read "/etc/ssl/certs/ca-certificates.crt" then return "the system trusts no certificates" end
  local log = folder .. "/log"
  if not measure.works(CERTIFY:format(folder), log) then error(measure.read(log)) end
end

-- header lines, an empty line and the body of a signed request
local function bytes(url)
  local client = assert(connect.client(work.options(url)))
  local request = assert(client:prepare("StartChatContact", work.input))
  local lines = {}
  for name, value in pairs(request.headers) do lines[#lines + 1] = name .. ": " .. value end
  return table.concat(lines, "\n") .. "\n\n" .. request.body, request.url
end

--- Starts both servers and writes what the peers are given.
-- @treturn table `http` and `https` (nil without `openssl`, and `missing` says so): `{ url, target }`, and
-- paths: `request`, `input`, `ca`, `bundle`, `certs`
function loopback.start()
  local folder = measure.capture("mktemp -d"):match "%S+"
  local self = { folder = folder, handles = {}, missing = certify(folder) }
  local function add(scheme, ...)
    local handle, port = loopback.serve(...)
    table.insert(self.handles, handle)
    local url = ("%s://127.0.0.1:%d"):format(scheme, port)
    local text, target = bytes(url)
    self[scheme] = { url = url, target = target, request = measure.write(folder .. "/" .. scheme, text) }
  end
  add "http"
  if not self.missing then add("https", folder .. "/server.pem", folder .. "/server.key") end
  self.input = measure.write(folder .. "/input.json", core.json_encode(work.input))
  self.ca, self.bundle, self.certs = folder .. "/ca.pem", folder .. "/bundle.pem", folder .. "/certs/"
  return self
end

--- Ends the servers and removes the files.
function loopback.stop(self)
  for _, handle in ipairs(self.handles) do handle:close() end
  os.execute("rm -r " .. self.folder)
end

return loopback
