local transport = require "luaconnect.transport"

describe("transport.get", function()
  it("gives clients with the same settings the same transport", function()
    local a = transport.get { proxy = "http://127.0.0.1:1" }
    assert.equal(a, transport.get { proxy = "http://127.0.0.1:1", region = "eu-west-2" })
    assert.not_equal(a, transport.get { proxy = "http://127.0.0.1:2" })
    assert.equal(transport.get(), transport.default())
    assert.equal(transport.default(), transport.get { transport = "curl", proxy = false })
  end)

  it("gives a new one when the shared one was closed", function()
    local a = transport.get { no_proxy = "closed.example" }
    a:close()
    assert.not_equal(a, transport.get { no_proxy = "closed.example" })
  end)

  it("takes an object with send as it is", function()
    local own = { send = function() end }
    assert.equal(own, transport.get { transport = own })
  end)

  it("raises for a host that this is not", function()
    assert.error_matches(function() transport.get { transport = "resty" } end,
      '"resty" is for the inside of nginx', 1, true)
    assert.error_matches(function() transport.get { transport = "haproxy" } end,
      '"haproxy" is for the inside of HAProxy', 1, true)
  end)

  it("raises for anything else", function()
    assert.error_matches(function() transport.get { transport = "curll" } end,
      '"curl", "cqueues", "luv", "resty", "haproxy", "emulator" or an object with send expected, '
      .. 'got "curll"')
    assert.error_matches(function() transport.get { transport = {} } end, "got table")
  end)
end)
