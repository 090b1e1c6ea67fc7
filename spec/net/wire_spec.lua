-- What HTTP/1.1 of our own does that libcurl's does otherwise, or that nobody sees from above.

local core = require "luaconnect.core"
local net = require "luaconnect.net"
local wire = require "spec.support.wire"

describe("the wire of luaconnect.net #door", function()
  local server, pool

  setup(function() server = wire.start() end)
  teardown(function() server:close() end)
  before_each(function() pool = net.new { wire = "own" } end)
  after_each(function() pool:close() end)

  local function add(path, more)
    local request = { method = "GET", url = (path:find "^http" and "" or server.url) .. path }
    for name, value in pairs(more or {}) do request[name] = value end
    return pool:add(request)
  end

  local function fetch(path, more)
    local id = add(path, more)
    repeat until pool:step(5) == id
    return pool:take(id)
  end

  local function fails(pattern, path)
    local response, kind, message, sent = fetch(path)
    assert.is_nil(response)
    assert.same({ "transport", true }, { kind, sent })
    assert.matches(pattern, message)
  end

  -- what only the server can count; the asking is counted, too
  local function counts()
    return core.json_decode(fetch("/counts").body)
  end

  describe("a kept connection", function()
    it("that dies under a request is replaced when the request is repeatable", function()
      assert.equal("first", fetch("/once", { repeatable = true }).body)
      assert.equal("first", fetch("/once", { repeatable = true }).body)
      assert.equal(2, pool:counts().connections)
    end)

    it("that dies a second time is no longer replaced", function()
      fetch "/ok"
      local response, kind = fetch("/nothing", { repeatable = true })
      assert.is_nil(response)
      assert.equal("transport", kind)
      assert.equal(2, pool:counts().connections)
    end)

    it("that speaks when nobody asked is used no more", function()
      assert.equal("first", fetch("/surplus").body)
      net.wait(0.1)
      assert.equal("ok", fetch("/ok").body)
      assert.equal("first", fetch("/two").body)
      assert.equal("ok", fetch("/ok").body)
      assert.equal(3, pool:counts().connections)
    end)

    it("that its server has closed is noticed while others are waited for", function()
      assert.equal("ok", fetch("/stale").body)
      net.wait(0.05)
      assert.is_nil(pool:step(0))
      assert.equal("waited", fetch("/wait?0.05").body)
      assert.equal(2, pool:counts().connections)
    end)

    it("makes room for one to another place", function()
      pool:close()
      pool = net.new { wire = "own", max_connections = 1 }
      local other = server.url:gsub("127%.0%.0%.1", "localhost")
      for _ = 1, 3 do
        assert.equal("ok", fetch("/ok").body)
        assert.equal("ok", fetch(other .. "/ok").body)
      end
      assert.equal("ok", fetch(other:upper():gsub("HTTP", "http") .. "/ok").body)
    end)
  end)

  it("uses connections again for more than 99 in 100 requests with 64 at a time", function()
    local EACH = 101
    local before, left, flying = counts(), 64 * EACH, 0
    while left + flying > 0 do
      while flying < 64 and left > 0 do
        add "/ok"
        flying, left = flying + 1, left - 1
      end
      local id = pool:step(5)
      while id do
        assert.equal("ok", pool:take(id).body)
        flying = flying - 1
        id = pool:next()
      end
    end
    local after = counts()
    assert.equal(64 * EACH, after.requests - before.requests - 1)
    assert.is_true(after.connections - before.connections <= 64)
  end)

  describe("an answer", function()
    it("that breaks a rule is told by the rule", function()
      fails("the answer is not HTTP %(chunk 3: CR LF behind its 3 bytes expected, got 'h'%)$", "/lying-chunk")
      fails("the answer is not HTTP %(chunk 3: .* digits of size expected", "/endless-chunk")
      fails("the answer is not HTTP %(chunk 1: ", "/bare-lf-chunk")
      fails("response cut short$", "/chunked-short")
      fails("response headers larger than 262144 bytes or more than 1000 lines$", "/flood-headers")
    end)

    it("may end the lines of its head with LF alone", function()
      assert.equal("ok", fetch("/bare-lf").body)
    end)

    it("may come before all of the request has left", function()
      local response = fetch("/early", { method = "POST", body = ("x"):rep(20e6) })
      assert.equal(413, response.status)
      assert.equal("too much", response.body)
      assert.equal("ok", fetch("/ok").body)
      assert.equal(2, pool:counts().connections)
    end)
  end)

  it("is one of two", function()
    assert.error_matches(function() net.new { wire = "telex" } end, 'wire: "own" or "curl" expected')
  end)
end)
