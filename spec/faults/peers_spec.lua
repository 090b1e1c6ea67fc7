-- Servers that break off, dribble or do TLS wrong, for each wire: calls end in their time, with a whole
-- response or an error.

local child = require "spec.support.child"
local curl = require "luaconnect.transport.curl"
local wire = require "spec.support.wire"

local FAILS = {
  old = "TLS handshake failed", truncated = "TLS handshake failed", half = "response cut short",
}

for _, WIRE in ipairs { "own", "curl" } do
describe("by the wire of " .. WIRE .. " #door", function()
  local folder, plain
  local servers = {}

  setup(function()
    folder, plain = wire.certificates(), wire.start()
    for _, way in ipairs { "old", "truncated", "silent", "open", "half", "whole" } do
      servers[way] = child.listen { "python3", "spec/support/unkind.py", folder .. "/trusted.pem",
        folder .. "/key.pem", way }
    end
    servers.ca = wire.start(folder, "ca")
  end)

  teardown(function()
    for _, server in pairs(servers) do server:close() end
    plain:close()
    os.execute("rm -rf '" .. folder .. "'")
  end)

  local function send(url, options, timeout)
    options = options or { ca_bundle = folder .. "/ca.pem" }
    options.wire = WIRE
    local transport = curl.new(options)
    local response, err = transport:send({ method = "POST", url = url, headers = {}, body = "{}" },
      timeout or { connect = 5, total = 20 })
    transport:close()
    return response, err
  end

  for way, pattern in pairs(FAILS) do
    it("a server with TLS that is " .. way .. " has its error", function()
      local response, err = send(servers[way].url .. "/ok")
      assert.is_nil(response)
      assert.matches(pattern, err.message)
    end)
  end

  it("a server that is silent in the handshake has its time", function()
    local response, err = send(servers.silent.url .. "/ok", nil, { connect = 0.3, total = 0.5 })
    assert.is_nil(response)
    assert.equal("timeout", err.kind)
    assert.is_false(err.sent)
  end)

  -- libcurl takes both for the same end; JSON that was cut is no JSON
  it("a body that ends with its connection needs no goodbye", function()
    assert.equal("all until the end", assert(send(servers.open.url .. "/ok")).body)
  end)

  it("a body that is whole needs no goodbye", function()
    assert.equal("ok", assert(send(servers.whole.url .. "/ok")).body)
  end)

  it("a certificate that has signed itself is not trusted", function()
    local response, err = send(servers.ca.url .. "/ok", {})
    assert.is_nil(response)
    assert.matches("certificate not trusted", err.message)
    assert.is_false(err.sent)
  end)

  for _, path in ipairs { "/drip", "/drip-head" } do
    it("a byte now and then does not hold a call for longer than it may take: " .. path, function()
      local response, err = send(plain.url .. path, nil, { connect = 0.5, total = 0.5 })
      assert.is_nil(response)
      assert.equal("timeout", err.kind)
    end)
  end
end)
end
