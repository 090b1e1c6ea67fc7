--- A loopback server in a process of its own, which misbehaves on demand (see wire.py), and the
-- certificates that one over TLS needs.

local child = require "spec.support.child"

local wire = {}

--- Starts one: it has `url`, `port`, and `full`, a port that accepts nobody. With the name of a
-- certificate in `folder` it speaks TLS.
function wire.start(folder, name)
  local words = { "python3", "spec/support/wire.py" }
  if folder then
    words[3], words[4] = folder .. "/" .. name .. ".pem", folder .. "/key.pem"
  end
  local self = child.listen(words)
  self.full = tonumber(self:output():match "full on (%d+)")
  return self
end

-- ca.pem has signed trusted.pem, elsewhere.pem and expired.pem; key.pem is the key of all
local SCRIPT = [[
set -e
cd "$1"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem -out ca.pem \
  -subj "/CN=A CA of the specs" -days 2
openssl req -new -key key.pem -subj "/CN=server" -out request.pem
: >index
cat >ca.conf <<END
[ca]
default_ca = specs
[specs]
database = index
new_certs_dir = .
certificate = ca.pem
private_key = key.pem
default_md = sha256
rand_serial = yes
unique_subject = no
policy = any
[any]
commonName = supplied
END
sign () { # name, subject, end
  printf 'subjectAltName = %s\nbasicConstraints = critical, CA:false\n' "$2" >extra
  openssl ca -batch -config ca.conf -extfile extra -in request.pem -out "$1.pem" -notext \
    -startdate 20200101000000Z -enddate "$3"
}
sign trusted 'IP:127.0.0.1, DNS:localhost, DNS:trusted.test' 20491231000000Z
sign elsewhere 'DNS:elsewhere.example' 20491231000000Z
sign expired 'IP:127.0.0.1, DNS:expired.test' 20200201000000Z
]]

--- Starts a name server that knows the names below .test, all of this machine; it has `url` (an address).
function wire.names()
  return child.listen { "python3", "spec/support/names.py" }
end

--- Makes certificates in a new folder and returns its name.
function wire.certificates()
  local folder = os.tmpname()
  os.remove(folder)
  assert(child.run { "mkdir", folder } == 0)
  local status, _, errors = child.run { "sh", "-c", SCRIPT, "sh", folder }
  assert(status == 0, errors)
  return folder
end

--- Starts a server, once nothing is left of earlier pools.
-- @treturn table the server
-- @treturn number what `luaconnect.net` has alive
function wire.fresh()
  local server = wire.start()
  collectgarbage()
  collectgarbage()
  return server, require("luaconnect.net").live()
end

return wire
