--- A certificate for the HTTP door, and the authority that vouches for it.
--
-- Both are made here, with luaossl. The authority's key is forgotten at once: it signs one certificate
-- and can sign no other, so a machine that trusts it trusts this door and nothing else.
-- @module luaconnect.emulator.certificate

local certificate = {}

local DAY = 86400
local LIFE = 397 * DAY -- what clients take from a certificate at most
local SPARE = 30 * DAY -- a kept one that ends sooner is made anew

local CA, OWN, KEY = "/ca.pem", "/certificate.pem", "/key.pem"

-- making ----------------------------------------------------------------------------------------

local function new_key()
  return require("openssl.pkey").new { type = "EC", curve = "prime256v1" }
end

local function name_of(text)
  local name = require("openssl.x509.name").new()
  name:add("O", "luaconnect emulator")
  name:add("CN", text)
  return name
end

-- an unsigned certificate
local function blank(subject, issuer, key, now)
  local bignum, rand = require "openssl.bignum", require "openssl.rand"
  local cert = require("openssl.x509").new()
  cert:setVersion(3)
  cert:setSerial(bignum.fromBinary(rand.bytes(16)))
  cert:setSubject(subject)
  cert:setIssuer(issuer)
  cert:setLifetime(now - DAY, now + LIFE)
  cert:setPublicKey(key)
  return cert
end

local function extend(cert, issuer, rows)
  local extension = require "openssl.x509.extension"
  for _, row in ipairs(rows) do
    cert:addExtension(extension.new(row[1], row[2], { subject = cert, issuer = issuer }))
  end
end

local function alternatives(names)
  local found = require("openssl.x509.altname").new()
  found:add("DNS", "localhost")
  found:add("IP", "127.0.0.1")
  found:add("IP", "::1")
  for _, name in ipairs(names) do
    local is_address = name:find "^[%d.]+$" or name:find(":", 1, true)
    found:add(is_address and "IP" or "DNS", name)
  end
  return found
end

local function authority(now)
  local key, name = new_key(), name_of "certificate authority"
  local cert = blank(name, name, key, now)
  cert:setBasicConstraints { CA = true, pathLen = 0 }
  cert:setBasicConstraintsCritical(true)
  extend(cert, cert, {
    { "keyUsage", "critical,keyCertSign,cRLSign" }, { "subjectKeyIdentifier", "hash" },
  })
  cert:sign(key)
  return cert, key
end

--- Makes a certificate for this machine, and for further names and addresses.
-- @tparam table names a list, not empty
-- @tparam number now epoch seconds
-- @treturn table `{ ca, certificate, key }`, each a text in PEM
function certificate.make(names, now)
  local ca, ca_key = authority(now)
  local key = new_key()
  local cert = blank(name_of(names[1]), ca:getSubject(), key, now)
  cert:setSubjectAlt(alternatives(names))
  cert:setBasicConstraints { CA = false }
  cert:setBasicConstraintsCritical(true)
  extend(cert, ca, {
    { "keyUsage", "critical,digitalSignature" }, { "extendedKeyUsage", "serverAuth" },
    { "subjectKeyIdentifier", "hash" }, { "authorityKeyIdentifier", "keyid" },
  })
  cert:sign(ca_key)
  return { ca = ca:toPEM(), certificate = cert:toPEM(), key = key:toPEM "private" }
end

-- keeping ---------------------------------------------------------------------------------------

local function read(path)
  local file = io.open(path)
  if not file then return nil end
  local text = file:read "*a"
  file:close()
  return text
end

local function write(path, text)
  local file, err = io.open(path, "w")
  if not file then return nil, err end
  file:write(text)
  return file:close()
end

local function quoted(word)
  return "'" .. word:gsub("'", "'\\''") .. "'"
end

-- a folder, and in it a file for the key that nobody else may read
local function make_folder(folder)
  local done = os.execute(("umask 077; mkdir -p %s 2>/dev/null && : 2>/dev/null >%s"):format(
    quoted(folder), quoted(folder .. KEY)))
  return done == true or done == 0
end

-- whether a kept certificate is for all names, and lasts a while
local function serves(made, names, now)
  local sound, cert = pcall(require("openssl.x509").new, made.certificate)
  if not sound or not pcall(require("openssl.pkey").new, made.key) then
    return nil, "a certificate and its key expected"
  end
  local _, ends = cert:getLifetime()
  local known = {}
  for _, name in pairs(cert:getSubjectAlt()) do known[name] = true end
  for _, name in ipairs(names) do
    if not known[name] then return false end
  end
  return ends > now + SPARE
end

local function load(folder, names, now)
  local made = { ca = read(folder .. CA), certificate = read(folder .. OWN), key = read(folder .. KEY) }
  if not (made.ca and made.certificate and made.key) then return false end
  local good, err = serves(made, names, now)
  if good == nil then return nil, err end
  return good and made
end

local function keep(folder, made)
  if not make_folder(folder) then return nil, "a folder that can be written expected" end
  local done, err = write(folder .. KEY, made.key)
  if done then done, err = write(folder .. OWN, made.certificate) end
  if done then done, err = write(folder .. CA, made.ca) end
  return done, err
end

--- The certificate that a folder keeps; made when there is none, when it soon ends, or when it lacks a
-- name.
-- @tparam string folder
-- @tparam table names
-- @tparam number now epoch seconds
-- @treturn ?table as `make` has it, with `path`, that of the authority's certificate; or nil and a message
function certificate.kept(folder, names, now)
  local made, err = load(folder, names, now)
  if made == nil then return nil, ("%s: %s"):format(folder, err) end
  if not made then
    made = certificate.make(names, now)
    local done
    done, err = keep(folder, made)
    if not done then return nil, ("%s: %s"):format(folder, err) end
  end
  made.path = folder .. CA
  return made
end

--- The same, but in memory: there is a file for the authority's certificate alone.
-- @tparam string path of that file
-- @tparam table names
-- @tparam number now epoch seconds
-- @treturn ?table or nil and a message
function certificate.fleeting(path, names, now)
  local made = certificate.make(names, now)
  local done, err = write(path, made.ca)
  if not done then return nil, err end
  made.path = path
  return made
end

--- A context of luaossl that serves with a certificate.
-- @tparam table made
-- @treturn context
function certificate.context(made)
  local context = require("http.tls").new_server_context()
  context:setPrivateKey(require("openssl.pkey").new(made.key))
  context:setCertificate(require("openssl.x509").new(made.certificate))
  return context
end

return certificate
