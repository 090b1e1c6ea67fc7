-- HTTP/2, against an nginx that offers it.

local child = require "spec.support.child"
local curl = require "luaconnect.transport.curl"
local nginx = require "spec.support.nginx"
local wire = require "spec.support.wire"

local why = nginx.missing()
if not why and not (select(2, child.run { "sh", "-c", "PATH=$PATH:/usr/sbin nginx -V 2>&1" }))
  :find("http_v2_module", 1, true) then
  why = "nginx has no HTTP/2"
end

for _, WIRE in ipairs { "own", "curl" } do
describe("HTTP/2 in luaconnect.net, wire " .. WIRE .. " #door", function()
  if why then
    pending("nothing is run: " .. why)
    return
  end

  local folder, server, url, transport

  setup(function()
    folder = wire.certificates()
    server = nginx.start { server = ([[
      listen 127.0.0.1:@tls@ ssl http2;
      ssl_certificate %s/trusted.pem;
      ssl_certificate_key %s/key.pem;
      location = /protocol { return 200 "$server_protocol $connection"; }
      location = /large { return 200 "%s"; }
    ]]):format(folder, folder, ("x"):rep(3000)) }
    url = ("https://127.0.0.1:%d"):format(server:port_of "tls")
  end)

  teardown(function()
    server:stop()
    os.execute("rm -rf '" .. folder .. "'")
  end)

  after_each(function() transport:close() end)

  local function open(http2)
    transport = curl.new { ca_bundle = folder .. "/ca.pem", http2 = http2, wire = WIRE }
  end

  local function get(path)
    return assert(transport:send { method = "GET", url = url .. path, headers = { ["X-One"] = "1" } })
  end

  it("is spoken when it is asked for", function()
    open(true)
    local response = get "/protocol"
    assert.matches("^HTTP/2%.0 ", response.body)
    assert.equal(200, response.status)
    assert.equal("text/plain", response.headers["content-type"])
    assert.equal(("x"):rep(3000), get("/large").body)
    assert.equal(404, get("/none").status)
  end)

  it("is not spoken otherwise", function()
    open(nil)
    assert.matches("^HTTP/1%.1 ", get("/protocol").body)
  end)

  it("has one connection for requests at the same time", function()
    open(true)
    local tasks, seen = {}, nil
    for i = 1, 50 do tasks[i] = transport:spawn(function() return get("/protocol").body end) end
    for i = 1, 50 do
      local body = transport:wait(tasks[i])
      seen = seen or body
      assert.equal(seen, body)
    end
    assert.equal(1, transport.pool:counts().connections)
  end)

  it("is not spoken without TLS", function()
    open(true)
    local response = assert(transport:send { method = "GET", url = server.url .. "/protocol" })
    assert.matches("^HTTP/1%.1 ", response.body)
  end)
end)
end
