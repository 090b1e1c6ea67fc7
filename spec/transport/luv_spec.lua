local child = require "spec.support.child"
local net = require "luaconnect.net"
local parallel = require "luaconnect.parallel"
local wire = require "spec.support.wire"

local found, uv = pcall(require, "luv")

describe("luaconnect.transport.luv #door", function()
  if not found then
    pending "nothing is run: no lua-luv for this Lua"
    return
  elseif os.getenv "NET_POLL" then
    it("raises where there is no descriptor to wait for", function()
      local transport = require("luaconnect.transport.luv").new()
      local request = { method = "GET", url = "http://127.0.0.1/" }
      assert.error_matches(function() transport:send(request) end, "poll%(2%)")
    end)
    return
  end

  local server, transport, live

  setup(function() server, live = wire.fresh() end)
  teardown(function() server:close() end)

  before_each(function() transport = require("luaconnect.transport.luv").new() end)
  after_each(function()
    transport:close()
    uv.run() -- handles are closed by the loop
    assert.equal(live, net.live())
  end)

  local function get(path)
    return transport:send { method = "GET", url = server.url .. path }
  end

  -- starts functions as coroutines, and runs the loop until nobody waits
  local function run(...)
    for _, fn in ipairs { ... } do coroutine.wrap(fn)() end
    uv.run()
  end

  -- calls a function in a callback
  local function later(ms, fn)
    local timer = uv.new_timer()
    timer:start(ms, 0, function()
      timer:close()
      fn()
    end)
  end

  it("lets a coroutine wait for its response, and others go on", function()
    local log = {}
    local function note(word) log[#log + 1] = word end
    later(20, function() note "timer" end)
    run(function() note(assert(get "/wait?0.3").body) end, function() note(assert(get "/ok").body) end)
    table.sort(log)
    assert.same({ "ok", "timer", "waited" }, log)
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

  it("lets a coroutine wait for callbacks of libuv in between", function()
    local body
    run(function()
      assert(get "/ok")
      local thread = coroutine.running()
      later(5, function() assert(coroutine.resume(thread)) end)
      coroutine.yield()
      body = assert(get "/ok").body
    end)
    assert.equal("ok", body)
  end)

  it("starts tasks from callbacks, which cannot wait themselves", function()
    local kinds, body = {}, nil
    later(1, function()
      kinds[1] = select(2, get "/ok").kind
      kinds[2] = select(2, transport:sleep(1)).kind
      local task = transport:spawn(function() body = assert(get "/ok").body end)
      kinds[3] = select(2, transport:wait(task)).kind
    end)
    uv.run()
    assert.same({ "transport", "transport", "transport" }, kinds)
    assert.equal("ok", body)
  end)

  it("cancels tasks, and ends those whose time is over", function()
    local kinds = {}
    run(function()
      local task = transport:spawn(function() return get "/wait?30" end)
      local late = transport:spawn(function() return get "/wait?30" end, 0.05)
      transport:sleep(0.02)
      transport:cancel(task)
      kinds[1] = select(2, transport:wait(task)).kind
      kinds[2] = select(2, transport:wait(late)).kind
    end)
    assert.same({ "cancelled", "timeout" }, kinds)
  end)

  it("takes part in parallel, and in groups", function()
    local results, ended
    run(function()
      local list = {}
      for i = 1, 40 do
        list[i] = function()
          assert(get "/ok")
          return i
        end
      end
      results = parallel(list, { transport = transport, concurrency = 7, timeout = 10 })
      local group = transport:group { limit = 3 }
      for _ = 1, 20 do assert(group:spawn(function() assert(get "/ok") end)) end
      ended = group:wait()
    end)
    for i = 1, 40 do assert.equal(i, results[i]) end
    assert.is_true(ended)
  end)

  it("answers coroutines whose transport is closed in a callback", function()
    local kind
    later(20, function() transport:close() end)
    run(function() kind = select(2, get "/wait?30").kind end)
    assert.equal("cancelled", kind)
  end)

  it("may be closed and opened, though descriptors are used again", function()
    local answered = 0
    run(function()
      for _ = 1, 5 do
        if get "/wait?0.01" then answered = answered + 1 end
        transport:close()
        transport = require("luaconnect.transport.luv").new()
      end
    end)
    assert.equal(5, answered)
  end)

  it("raises from libuv's callback what a coroutine raises", function()
    local status, _, written = child.run { os.getenv "LUA" or "lua5.4", "-e", ([[
      local uv, transport = require "luv", require("luaconnect.transport.luv").new()
      coroutine.wrap(function()
        assert(transport:send { method = "GET", url = "%s/ok" })
        error "oh"
      end)()
      uv.run()
    ]]):format(server.url) }
    assert.is_true(status ~= 0)
    assert.matches("oh\nstack traceback", written)
  end)

  it("blocks before the loop runs", function()
    assert.equal("ok", assert(get "/ok").body)
    local task = transport:spawn(function() return assert(get "/wait?0.01").body end)
    assert.equal("waited", transport:wait(task))
  end)
end)
