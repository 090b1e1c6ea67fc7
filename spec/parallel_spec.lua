local core = require "luaconnect.core"
local curl = require "luaconnect.transport.curl"
local errors = require "luaconnect.errors"
local net = require "luaconnect.net"
local parallel = require "luaconnect.parallel"
local wire = require "spec.support.wire"

describe("luaconnect.parallel", function()
  local transport

  before_each(function() transport = curl.new() end)
  after_each(function() transport:close() end)

  local function run(functions, concurrency)
    return parallel(functions, { transport = transport, concurrency = concurrency })
  end

  -- n functions that sleep, and answer their number
  local function sleepers(n, seconds)
    local list = {}
    for i = 1, n do
      list[i] = function()
        transport:sleep(seconds(i))
        return i
      end
    end
    return list
  end

  -- the list, one at a time
  local function each(list)
    local i = 0
    return function()
      i = i + 1
      return list[i]
    end
  end

  local function numbers(n)
    local list = { n = n }
    for i = 1, n do list[i] = i end
    return list
  end

  it("keeps results in the order of the functions, not of their ends", function()
    local results, errs = run(sleepers(8, function(i) return (9 - i) / 200 end))
    assert.same(numbers(8), results)
    assert.same({}, errs)
  end)

  it("has nothing to do with an empty list, or iterator", function()
    assert.same({ n = 0 }, (run {}))
    assert.same({ n = 0 }, (run(function() return nil end)))
  end)

  it("never runs more at a time than it may", function()
    for _, concurrency in ipairs { 1, 3, 16 } do
      local now, most, list = 0, 0, {}
      for i = 1, 40 do
        list[i] = function()
          now = now + 1
          most = math.max(most, now)
          for _ = 1, 1000 do -- until all places are taken
            transport:sleep(0.001 * (i % 3))
            if most >= concurrency then break end
          end
          now = now - 1
        end
      end
      run(list, concurrency)
      assert.equal(concurrency, most)
      most = 0
      run(each(list), concurrency)
      assert.equal(concurrency, most)
    end
  end)

  it("asks an iterator only when a place is free", function()
    local drawn, done, ahead = 0, 0, 0
    local results = run(function()
      if drawn == 20 then return nil end
      drawn = drawn + 1
      ahead = math.max(ahead, drawn - done)
      return function()
        transport:sleep(0.001)
        done = done + 1
        return done
      end
    end, 4)
    assert.equal(20, results.n)
    assert.is_true(ahead <= 4, ahead)
  end)

  it("asks an iterator once at a time, though it waits itself", function()
    local inside, i = 0, 0
    local results = run(function()
      inside = inside + 1
      assert(inside == 1)
      transport:sleep(0.001)
      inside = inside - 1
      i = i + 1
      local mine = i
      return i <= 30 and function() return mine end or nil
    end, 8)
    assert.same(numbers(30), results)
  end)

  it("comes to an end with many workers at one iterator", function()
    local results, errs = run(each(sleepers(1000, function(i) return i % 7 / 1000 end)), 64)
    assert.same(numbers(1000), results)
    assert.same({}, errs)
  end)

  it("puts an error where its function was, and goes on", function()
    local mine = errors.new { kind = "service", message = "no" }
    local results, errs = run {
      function() return 1 end,
      function() return nil, mine end,
      function() error "oh" end,
      function() error(mine) end,
      function() return 5 end,
    }
    assert.same({ 1, [5] = 5, n = 5 }, results)
    assert.equal(mine, errs[2])
    assert.equal("raised", errs[3].kind)
    assert.matches("parallel_spec.lua:%d+: oh", errs[3].message)
    assert.equal(mine, errs[4])
    assert.is_nil(errs[1] or errs[5])
  end)

  it("raises what the iterator raised, when the others have ended", function()
    local ended = 0
    local i = 0
    local ok, raised = pcall(run, function()
      i = i + 1
      if i == 3 then error({ code = 7 }) end
      return function()
        transport:sleep(0.01)
        ended = ended + 1
      end
    end, 4)
    assert.is_false(ok)
    assert.equal(7, raised.code)
    assert.equal(2, ended)
  end)

  it("is cancelled with the task that called it", function()
    local drawn, ended = 0, {}
    local task = transport:spawn(function()
      return run(function()
        drawn = drawn + 1
        return function()
          local _, err = transport:sleep(60)
          ended[#ended + 1] = err.kind
        end
      end, 3)
    end)
    transport:sleep(0.01)
    transport:cancel(task)
    local results, err = transport:wait(task)
    assert.is_nil(results)
    assert.equal("cancelled", err.kind)
    transport:sleep(0.01)
    assert.equal(3, drawn)
    assert.same({ "cancelled", "cancelled", "cancelled" }, ended)
  end)

  it("gives each function its timeout, and goes on with the others", function()
    local list = sleepers(4, function(i) return i == 2 and 60 or 0.001 end)
    list[2] = function() return transport:sleep(60) end
    local results, errs = parallel(list, { transport = transport, timeout = 0.05, concurrency = 1 })
    assert.same({ 1, nil, 3, 4, n = 4 }, results)
    assert.equal("timeout", errs[2].kind)
  end)

  it("says when the tasks of a transport have no timeouts", function()
    local plain = { spawn = transport.spawn, wait = transport.wait }
    assert.error_matches(function() parallel({}, { transport = plain, timeout = 1 }) end, "have none")
    assert.error_matches(function() parallel({}, { transport = transport, timeout = -1 }) end,
      "seconds from 0 expected, got %-1")
  end)

  it("costs the same for each function, however many run at a time", function()
    local function cost(concurrency)
      local began = os.clock()
      run(each(sleepers(3000, function() return 0 end)), concurrency)
      return os.clock() - began
    end
    cost(10)
    assert.is_true(cost(1500) < 10 * cost(10) + 0.1)
  end)

  it("may be called by one of its functions", function()
    local function twice()
      return (run { function() return 1 end, function() return 2 end }).n
    end
    assert.same({ 2, 2, n = 2 }, (run { twice, twice }))
  end)

  it("raises on what it cannot run", function()
    assert.error_matches(function() run(7) end, "table or function expected, got number")
    assert.error_matches(function() run { 7 } end, "item 1: function expected, got number")
    assert.error_matches(function() run({}, 0) end, "number from 1 expected, got 0")
    for expected, options in pairs { ["concurency is not known"] = { concurency = 2 },
      ["number from 1 expected, got"] = { concurrency = 0 / 0 }, ["table expected, got number"] = 5 } do
      assert.error_matches(function() parallel({}, options) end, expected, 1, true)
    end
  end)
end)

describe("luaconnect.parallel over the wire #door", function()
  local server, transport, live

  setup(function()
    server, live = wire.fresh()
    transport = curl.new()
  end)

  teardown(function()
    transport:close()
    server:close()
    assert.equal(live, net.live())
  end)

  local function get(path)
    return transport:send { method = "GET", url = server.url .. path }
  end

  it("makes a thousand calls through an iterator, 64 at a time", function()
    local i = 0
    local results, errs = parallel(function()
      i = i + 1
      return i <= 1000 and function() return get "/ok" end or nil
    end, { transport = transport, concurrency = 64 })
    assert.equal(1000, results.n)
    assert.is_nil(next(errs))
    for n = 1, 1000 do assert.equal("ok", results[n].body) end
    local counts = core.json_decode(assert(get "/counts").body)
    assert.equal(1001, counts.requests)
    assert.is_true(counts.most <= 64)
    assert.is_true(counts.connections <= 64)
  end)

  it("lets the iterator call, too", function()
    local i = 0
    local results, errs = parallel(function()
      i = i + 1
      assert(get "/ok")
      return i <= 20 and function() return get "/wait?0.01" end or nil
    end, { transport = transport, concurrency = 4 })
    assert.equal(20, results.n)
    assert.is_nil(next(errs))
  end)

  it("gives each failure to its own call", function()
    local _, errs = parallel({
      function() return get "/ok" end,
      function() return get "/nothing" end,
      function() return get "/wait?0.05" end,
    }, { transport = transport })
    assert.is_nil(errs[1] or errs[3])
    assert.equal("transport", errs[2].kind)
  end)
end)
