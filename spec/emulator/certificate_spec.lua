-- Certificates of the HTTP door; other tools say whether they are good.

local child = require "spec.support.child"
local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"

describe("the HTTP door's certificate #door #luaossl", function()
  local certificate, folder
  setup(function()
    require "luaconnect.emulator.server".clock() -- finds luaossl
    certificate = require "luaconnect.emulator.certificate"
  end)
  before_each(function()
    folder = os.tmpname()
    os.remove(folder)
  end)
  after_each(function() child.run { "rm", "-r", "-f", folder } end)

  local function verify(...)
    local status, output, errors = child.run {
      "openssl", "verify", "-x509_strict", "-CAfile", folder .. "/ca.pem", ...,
    }
    return status == 0, output .. errors
  end

  it("is good for this machine and its names, and for no other", function()
    assert(certificate.kept(folder, { "192.0.2.7", "connect.test" }, os.time()))
    local own = folder .. "/certificate.pem"
    assert(verify("-verify_ip", "192.0.2.7", own))
    assert(verify("-verify_hostname", "connect.test", own))
    assert(verify("-verify_hostname", "localhost", own))
    assert(verify("-verify_ip", "127.0.0.1", own))
    assert(verify("-verify_ip", "::1", own))
    assert.is_false((verify("-verify_hostname", "other.test", own)))
  end)

  it("is kept, with a key that nobody else reads, until it soon ends", function()
    local now = os.time()
    local first = assert(certificate.kept(folder, { "127.0.0.1" }, now))
    assert.equal(folder .. "/ca.pem", first.path)
    local _, mode = child.run { "stat", "-c", "%a", folder .. "/key.pem" }
    assert.equal("600\n", mode)
    assert.same(first, (certificate.kept(folder, { "127.0.0.1" }, now)))
    assert.not_same(first, (certificate.kept(folder, { "127.0.0.1" }, now + 380 * 86400)))
    assert.not_same(first, (certificate.kept(folder, { "192.0.2.7" }, now)))
  end)

  -- luaossl reads what it has freed when it tells of a broken certificate: not for the sanitizers
  it("is not made over what cannot be read, nor where nothing can be written #luaossl", function()
    assert(certificate.kept(folder, { "127.0.0.1" }, os.time()))
    local file = assert(io.open(folder .. "/certificate.pem", "w"))
    file:write "no certificate"
    file:close()
    local made, err = certificate.kept(folder, { "127.0.0.1" }, os.time())
    assert.is_nil(made)
    assert.equal(folder .. ": a certificate and its key expected", err)
    made, err = certificate.kept("/dev/null/x", { "127.0.0.1" }, os.time())
    assert.is_nil(made)
    assert.matches("^/dev/null/x: ", err)
  end)

  it("is what luaconnect serve --tls shows to clients", function()
    local server = child.serve("--tls", "--name", "connect.test")
    finally(function() server:close() end)
    assert.matches("^https://127.0.0.1:%d+$", server.url)
    local path = server:output():match "the authority to trust is in (%S+)\n"
    local function describe_nobody(bundle)
      local client = assert(connect.client {
        endpoint = server.url, region = emulator.REGION, credentials = emulator.CREDENTIALS,
        ca_bundle = bundle, retry = false,
      })
      local _, err = client:describe_contact { InstanceId = emulator.INSTANCE_ID, ContactId = "nobody" }
      return err.code or err.kind
    end
    assert.equal("ResourceNotFoundException", describe_nobody(path))
    assert.equal("transport", describe_nobody())
    server:stop()
    assert.is_nil(io.open(path))
  end)

  it("is asked for in words that make sense", function()
    local status, output, errors = child.run {
      child.LUA, "bin/luaconnect", "serve", "--tls", "--tls-dir", "/dev/null/x",
    }
    assert.same({ 1, "" }, { status, output })
    assert.matches("^luaconnect: %-%-tls: /dev/null/x: [^\n]+\n$", errors)
  end)
end)
