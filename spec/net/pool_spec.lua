-- What only whoever drives a pool by hand can see; the rest is in spec/transport/.

local child = require "spec.support.child"
local net = require "luaconnect.net"
local wire = require "spec.support.wire"

-- poll(2) has no descriptor that stands for all (tools/check.sh poll)
local HAS_FD = not os.getenv "NET_POLL"

for _, WIRE in ipairs { "own", "curl" } do
describe("luaconnect.net, wire " .. WIRE .. " #door", function()
  local server, pool, live

  setup(function() server, live = wire.fresh() end)

  teardown(function()
    server:close()
  end)

  before_each(function()
    pool = net.new { wire = WIRE }
  end)

  after_each(function()
    pool:close()
    assert.equal(live, net.live())
  end)

  local function add(path, connect, total)
    return pool:add({ method = "GET", url = server.url .. path }, connect, total)
  end

  local function fetch(path)
    local id = add(path)
    repeat until pool:step(5) == id
    return pool:take(id)
  end

  local function widths()
    local counts = pool:counts()
    return { counts.flying, counts.queued }
  end

  describe("a request", function()
    it("is forgotten by Lua and still sent whole", function()
      local number = {}
      for i = 1, 50 do
        local id = pool:add { method = "POST", url = server.url .. "/echo?" .. i, body = ("x"):rep(i) .. "." }
        number[id] = i
      end
      collectgarbage()
      collectgarbage()
      for _ = 1, 50 do
        local id = pool:step(5)
        local i = number[id]
        assert.matches("^POST /echo%?" .. i .. " .*\n" .. ("x"):rep(i) .. "%.$", pool:take(id).body)
      end
    end)

    it("of the wrong type raises and leaves nothing behind", function()
      local function raises(pattern, ...)
        local ok, message = pcall(pool.add, pool, ...)
        assert.is_false(ok)
        assert.matches(pattern, message)
      end
      local function headers(h)
        return { method = "GET", url = "http://a/", headers = h }
      end
      raises("table expected", "GET")
      raises("method: string expected, got nil", { url = "http://a/" })
      raises("url: string expected, got table", { method = "GET", url = {} })
      raises("headers: table expected", headers "A: b")
      raises("headers: string expected, got number", headers { A = 1 })
      raises("headers: names expected", headers { "A" })
      raises("headers: string expected, got table", headers { A = { {} } })
      raises("body: string expected", { method = "GET", url = "http://a/", body = 1 })
      raises("not negative", headers {}, -1)
      assert.same({ requests = 0, connections = 0, flying = 0, queued = 0 }, pool:counts())
      assert.equal("ok", fetch("/ok").body)
    end)

    it("is taken once, and only when it is done", function()
      local id = add "/wait?0.05"
      assert.error_matches(function() pool:take(id) end, "not done")
      assert.equal(id, pool:step(5))
      assert.equal("waited", pool:take(id).body)
      for _, unknown in ipairs { id, 0, -1.5, 0 / 0, 2 ^ 60 } do
        assert.error_matches(function() pool:take(unknown) end, "no such request")
      end
    end)

    it("is not sent again behind its caller's back when a kept connection dies", function()
      assert.equal("first", fetch("/once").body)
      local response, kind, message, sent = fetch "/once"
      assert.is_nil(response)
      assert.same({ "transport", true }, { kind, sent })
      assert.matches("before a response$", message)
    end)

    it("is cancelled in flight, in line, or when it is done", function()
      pool:close()
      pool = net.new { max_connections = 1, wire = WIRE }
      local flying, queued, last = add "/wait?9", add "/ok", add "/ok"
      assert.is_nil(pool:step(0.05))
      assert.same({ 1, 2 }, widths())
      assert.same({ true, true }, { pool:cancel(flying) })
      assert.same({ false, false }, { pool:cancel(flying) })
      assert.same({ true, false }, { pool:cancel(last) })
      assert.equal(queued, pool:step(5))
      assert.same({ true, true }, { pool:cancel(queued) })
      assert.is_nil(pool:step(0))
      assert.same({ 0, 0 }, widths())
    end)
  end)

  describe("a response", function()
    it("has folded headers unfolded", function()
      local headers = fetch("/folded").headers
      assert.equal("first Second: part", headers["x-long"])
      assert.equal("yes", headers["x-after"])
    end)

    it("to HEAD has a length and no body", function()
      local id = pool:add { method = "HEAD", url = server.url .. "/until-close" }
      assert.equal(id, pool:step(5))
      assert.equal("", pool:take(id).body)
    end)
  end)

  describe("step", function()
    it("takes the time it is given, or none", function()
      local id = add "/wait?0.3"
      local began = net.clock()
      assert.is_nil(pool:step(0))
      assert.is_nil(pool:step(0.1))
      local took = net.clock() - began
      assert.is_true(took >= 0.09 and took < 0.28, took)
      assert.equal(id, pool:step())
    end)

    it("returns at once when nothing is in flight", function()
      assert.is_nil(pool:step())
    end)

    it("tells of each request once, and next of those that ended with it", function()
      local seen = {}
      for _ = 1, 20 do seen[add "/ok"] = 0 end
      for _ = 1, 20 do
        local id = pool:next() or pool:step(5)
        seen[id] = seen[id] + 1
      end
      for _, times in pairs(seen) do assert.equal(1, times) end
      assert.is_nil(pool:next())
    end)
  end)

  it("shows a descriptor and a timeout to other loops", function()
    assert.is_nil(pool:timeout())
    local id = add("/wait?0.1", 1, 7)
    assert.equal(0, pool:timeout())
    assert.is_nil(pool:step(0.02))
    assert.is_true(pool:timeout() > 0 and pool:timeout() <= 7)
    assert.equal(HAS_FD, pool:fd() ~= nil)
    local other = net.new()
    net.wait(5, other, pool)
    other:close()
    assert.equal(id, pool:step(0))
  end)

  it("wakes other loops once when a peer closes a connection at rest", function()
    local id = add "/ok"
    repeat until pool:step(5) == id
    pool:take(id)
    server:stop()
    net.wait(5, pool)
    pool:step(0)
    local began = net.clock()
    net.wait(0.05, pool)
    assert.is_true(net.clock() - began >= 0.049)
    assert.is_nil(pool:timeout())
    server:close()
    server = wire.start()
  end)

  it("closes twice quietly and raises when it is used afterwards", function()
    add "/wait?9"
    pool:step(0.02)
    pool:close()
    pool:close()
    assert.matches("closed", tostring(pool))
    for _, name in ipairs { "add", "step", "next", "take", "cancel", "fd", "timeout", "counts" } do
      assert.error_matches(function() pool[name](pool, 1) end, "pool is closed")
    end
  end)

  it("refuses options that it cannot use", function()
    assert.error_matches(function() net.new { proxy = 1 } end, "proxy: string expected, got number")
    assert.error_matches(function() net.new { max_connections = 0 } end, "max_connections")
    assert.error_matches(function() net.new { max_response = 2 ^ 40 } end, "max_response")
    assert.error_matches(function() net.new(1) end, "table expected")
  end)

  it("tells the time of day and one that never goes back", function()
    assert.is_true(math.abs(net.now() - os.time()) < 2)
    local before = net.clock()
    net.wait(0.02)
    assert.is_true(net.clock() - before >= 0.02)
  end)

  it("reads no proxy from the environment", function()
    local status, written = child.run { "env", "http_proxy=http://127.0.0.1:1",
      "all_proxy=http://127.0.0.1:1", os.getenv "LUA" or "lua5.4", "-e", ([[
        local pool = require("luaconnect.net").new()
        local id = pool:add { method = "GET", url = "%s/ok" }
        repeat until pool:step(5) == id
        print(pool:take(id).body)
      ]]):format(server.url) }
    assert.same({ 0, "ok\n" }, { status, written })
  end)
end)
end
