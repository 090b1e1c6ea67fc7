local child = require "spec.support.child"
local core = require "luaconnect.core"
local curl = require "luaconnect.transport.curl"
local net = require "luaconnect.net"
local wire = require "spec.support.wire"

local SECRET = "s3cr3t"
local REQUEST = { method = "GET", headers = { Authorization = SECRET } }

local live

local wired -- the wire that is being looked at

local function new(options)
  local chosen = { wire = wired }
  for name, value in pairs(options or {}) do chosen[name] = value end
  return curl.new(chosen)
end

-- sends on a transport of these options, which is closed again
local function send(options, url)
  local transport = new(options)
  REQUEST.url = url
  local response, err = transport:send(REQUEST, { connect = 5, total = 20 })
  transport:close()
  assert.equal(live, net.live())
  if err then assert.is_nil(tostring(err):find(SECRET, 1, true)) end
  return response, err
end

-- the error of a send that fails before anything was sent
local function fails(pattern, options, url)
  local response, err = send(options, url .. "?q=" .. SECRET)
  assert.is_nil(response)
  assert.equal("transport", err.kind)
  assert.matches(pattern, err.message)
  assert.is_false(err.sent)
end

local function count()
  collectgarbage()
  collectgarbage()
  live = net.live()
end

for _, WIRE in ipairs { "own", "curl" } do
describe("TLS in luaconnect.transport.curl, wire " .. WIRE .. " #door", function()
  local folder, servers, trusting

  setup(function()
    count()
    wired = WIRE
    folder = wire.certificates()
    servers = {}
    for _, name in ipairs { "trusted", "elsewhere", "expired" } do
      servers[name] = wire.start(folder, name)
    end
    trusting = { ca_bundle = folder .. "/ca.pem" }
  end)

  teardown(function()
    for _, server in pairs(servers) do server:close() end
    os.execute("rm -rf '" .. folder .. "'")
  end)

  it("trusts whom the bundle trusts", function()
    local response = assert(send(trusting, servers.trusted.url .. "/ok"))
    assert.equal("ok", response.body)
  end)

  it("keeps connections, too", function()
    local transport = new(trusting)
    local response
    for _ = 1, 10 do
      response = assert(transport:send { method = "GET", url = servers.trusted.url .. "/counts" })
    end
    transport:close()
    assert.is_true(core.json_decode(response.body).connections <= 2)
  end)

  it("trusts whom a folder of hashed links trusts", function()
    local hashed = folder .. "/hashed"
    assert.equal(0, (child.run { "sh", "-c", 'mkdir "$1" && cp "$1/../ca.pem" "$1" && openssl rehash "$1"',
      "sh", hashed }))
    assert.equal("ok", assert(send({ ca_path = hashed }, servers.trusted.url .. "/ok")).body)
  end)

  it("trusts nobody else", function()
    fails("^127%.0%.0%.1:%d+: certificate not trusted", nil, servers.trusted.url .. "/ok")
  end)

  it("rejects a certificate for another name", function()
    fails("certificate is for another host name$", trusting, servers.elsewhere.url .. "/ok")
  end)

  it("rejects a certificate that has expired", function()
    fails("certificate has expired$", trusting, servers.expired.url .. "/ok")
  end)

  it("says so when the bundle cannot be read", function()
    fails("trusted certificates cannot be read$", { ca_bundle = folder .. "/none.pem" },
      servers.trusted.url .. "/ok")
  end)

  it("fails with a server that speaks none", function()
    local plain = wire.start()
    finally(function() plain:close() end)
    fails("TLS handshake failed", trusting, "https://127.0.0.1:" .. plain.port .. "/ok")
  end)

  it("sends nothing where the handshake fails", function()
    local blind = wire.start(folder, "trusted")
    finally(function() blind:close() end)
    for _ = 1, 3 do fails("not trusted", nil, blind.url .. "/ok") end
    local counts = core.json_decode(assert(send(trusting, blind.url .. "/counts")).body)
    assert.equal(4, counts.connections)
    assert.equal(1, counts.requests)
  end)

  describe("a proxy", function()
    local proxy

    setup(function() proxy = wire.start() end)
    teardown(function() proxy:close() end)

    local function proxied()
      local response = assert(send(nil, proxy.url .. "/counts"))
      return core.json_decode(response.body).proxied
    end

    it("is asked for plain URLs, of hosts that only it knows", function()
      local before = proxied()
      assert.equal("ok", assert(send({ proxy = proxy.url }, "http://nowhere.invalid/ok")).body)
      assert.equal(before + 1, proxied())
    end)

    it("is tunnelled through by TLS, end to end", function()
      local before = proxied()
      local options = { proxy = proxy.url, ca_bundle = trusting.ca_bundle }
      local url = ("https://localhost:%d/echo"):format(servers.trusted.port)
      local response = assert(send(options, url))
      assert.is_nil(response.body:find("[Pp]roxy"))
      assert.equal(before + 1, proxied())
    end)

    it("is not asked for the hosts of no_proxy", function()
      local before = proxied()
      local options = { proxy = proxy.url, no_proxy = "localhost,127.0.0.1" }
      assert.equal("ok", assert(send(options, proxy.url .. "/ok")).body)
      assert.equal(before, proxied())
    end)

    it("that refuses says with which status", function()
      fails("^forbidden%.example:443: proxy refused the tunnel with status 403$",
        { proxy = proxy.url }, "https://forbidden.example/ok")
    end)

    it("that is not there is named, its password is not", function()
      fails("^nowhere%.invalid:443.* through proxy 127%.0%.0%.1:1: connection refused$",
        { proxy = "http://ada:" .. SECRET .. "@127.0.0.1:1" }, "https://nowhere.invalid/ok")
    end)
  end)
end)
end
