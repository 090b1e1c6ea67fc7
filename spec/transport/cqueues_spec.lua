local errors = require "luaconnect.errors"
local net = require "luaconnect.net"
local parallel = require "luaconnect.parallel"
local wire = require "spec.support.wire"

local found, cqueues = pcall(require, "cqueues")

describe("luaconnect.transport.cqueues #door", function()
  if not found then
    pending "nothing is run: no lua-cqueues for this Lua"
    return
  elseif os.getenv "NET_POLL" then
    it("raises where there is no descriptor to wait for", function()
      local transport = require("luaconnect.transport.cqueues").new()
      local request = { method = "GET", url = "http://127.0.0.1/" }
      assert.error_matches(function() transport:send(request) end, "poll%(2%)")
    end)
    return
  end

  local server, transport, live

  setup(function() server, live = wire.fresh() end)
  teardown(function() server:close() end)

  before_each(function() transport = require("luaconnect.transport.cqueues").new() end)
  after_each(function()
    transport:close()
    assert.equal(live, net.live())
  end)

  local function get(path)
    return transport:send { method = "GET", url = server.url .. path }
  end

  -- runs functions as coroutines of one controller, to their ends
  local function run(...)
    local controller = cqueues.new()
    for _, fn in ipairs { ... } do controller:wrap(fn) end
    assert(controller:loop(20))
    assert.equal(0, controller:count())
  end

  it("lets a coroutine wait for its response, and others go on", function()
    local log = {}
    local function note(word) log[#log + 1] = word end
    run(function() note(assert(get "/wait?0.2").body) end, function()
      for i = 1, 3 do
        cqueues.sleep(0.01)
        note(i)
      end
      note(assert(get "/ok").body)
    end)
    assert.same({ 1, 2, 3, "ok", "waited" }, log)
  end)

  it("has a thousand calls in flight", function()
    local list, answered = {}, 0
    for i = 1, 1000 do
      list[i] = function()
        if assert(get(i % 10 == 0 and "/wait?0.02" or "/ok")).body then answered = answered + 1 end
      end
    end
    run((table.unpack or unpack)(list)) -- luacheck: compat
    assert.equal(1000, answered)
  end)

  it("serves several controllers, one inside the other", function()
    local bodies = {}
    local inner = cqueues.new()
    for i = 1, 5 do inner:wrap(function() bodies[i] = assert(get "/wait?0.05").body end) end
    run(function() assert(inner:loop()) end, function() bodies[6] = assert(get "/wait?0.02").body end)
    assert.equal(6, #bodies)
  end)

  it("runs tasks as coroutines of the controller, which may wait for what cqueues knows", function()
    run(function()
      local task = transport:spawn(function()
        cqueues.sleep(0.01)
        coroutine.yield()
        assert(transport:sleep(0.01))
        return get "/ok"
      end)
      assert.equal("ok", assert(transport:wait(task)).body)
      local ok, raised = transport:outcome(transport:spawn(function() error({ code = 7 }) end))
      assert.same({ false, 7 }, { ok, raised.code })
    end)
  end)

  it("cancels tasks, and ends those whose time is over", function()
    run(function()
      local task = transport:spawn(function() return get "/wait?30" end)
      local late = transport:spawn(function() return get "/wait?30" end, 0.05)
      cqueues.sleep(0.02)
      transport:cancel(task)
      assert.equal("cancelled", select(2, transport:wait(task)).kind)
      assert.equal("timeout", select(2, transport:wait(late)).kind)
    end)
  end)

  it("takes part in parallel, and in groups", function()
    run(function()
      local list = {}
      for i = 1, 40 do
        list[i] = function()
          assert(get "/ok")
          return i
        end
      end
      local results = parallel(list, { transport = transport, concurrency = 7, timeout = 10 })
      for i = 1, 40 do assert.equal(i, results[i]) end
      local group = transport:group { limit = 3 }
      for _ = 1, 20 do assert(group:spawn(function() assert(get "/ok") end)) end
      assert.is_true(group:wait())
    end)
  end)

  it("answers coroutines whose transport is closed", function()
    local err
    run(function() err = select(2, get "/wait?30") end, function()
      cqueues.sleep(0.02)
      transport:close()
    end)
    assert.is_true(errors.is(err))
    assert.equal("cancelled", err.kind)
  end)

  it("may be closed and opened, though descriptors are used again", function()
    for _ = 1, 5 do
      run(function() assert(get "/ok") end)
      transport:close()
      transport = require("luaconnect.transport.cqueues").new()
    end
    local controller = cqueues.new()
    for _ = 1, 3 do
      controller:wrap(function() assert.equal("waited", assert(get "/wait?0.01").body) end)
      assert(controller:loop(20))
      transport:close()
      transport = require("luaconnect.transport.cqueues").new()
    end
  end)

  it("forgets what a controller was waiting for that is gone", function()
    local controller = cqueues.new()
    controller:wrap(function() get "/wait?0.05" end)
    controller:step(0)
    controller:step(0)
    controller:close()
    run(function() assert.equal("waited", assert(get "/wait?0.1").body) end)
  end)

  it("blocks outside of any controller", function()
    assert.equal("ok", assert(get "/ok").body)
    local task = transport:spawn(function() return assert(get "/wait?0.01").body end)
    assert.equal("waited", transport:wait(task))
  end)
end)
