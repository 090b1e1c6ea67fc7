local clock = require "luaconnect.emulator.clock"
local transport = require "luaconnect.transport.emulator"

local START = 1700000000

-- an emulator that answers with the path it was asked for
local function new()
  local fake = { clock = clock.virtual(START), seen = {}, tick = function() end }
  function fake:handle(request)
    self.seen[#self.seen + 1] = request.url
    return { status = 200, headers = {}, body = request.url }
  end
  return transport.new(fake), fake
end

local function get(t, url)
  return t:send { method = "GET", url = url, headers = {}, body = "" }
end

describe("the emulator's transport", function()
  it("hands a request over and the response back", function()
    local t = new()
    assert.equal("/a", get(t, "/a").body)
  end)

  it("sleeps two hours in a blink", function()
    local t, fake = new()
    local before = os.clock()
    assert.is_true(t:sleep(7200))
    assert.equal(START + 7200, t:now())
    assert.equal(START + 7200, fake.clock:now())
    assert.is_true(os.clock() - before < 1)
  end)

  it("does not sleep backwards", function()
    local t = new()
    t:sleep(-5)
    assert.equal(START, t:now())
  end)

  it("gives what a task returns", function()
    local t = new()
    local task = t:spawn(function() return 1, nil, 3 end)
    assert.same({ 1, nil, 3 }, { t:wait(task) })
    assert.same({ 1, nil, 3 }, { t:wait(task) })
    assert.same({ true, 1, nil, 3 }, { t:outcome(task) })
  end)

  it("lets the task go on whose time comes first", function()
    local t = new()
    local order = {}
    local function at(seconds)
      return t:spawn(function()
        t:sleep(seconds)
        order[#order + 1] = t:now() - START
      end)
    end
    local tasks = { at(30), at(10), at(20), at(10) }
    for _, task in ipairs(tasks) do t:wait(task) end
    assert.same({ 10, 10, 20, 30 }, order)
    assert.equal(START + 30, t:now())
  end)

  it("runs other tasks while somebody outside sleeps", function()
    local t = new()
    local seen
    t:spawn(function()
      t:sleep(60)
      seen = get(t, "/later").body
    end)
    t:sleep(30)
    assert.is_nil(seen)
    t:sleep(31)
    assert.equal("/later", seen)
  end)

  it("lets tasks take turns at sending", function()
    local t, fake = new()
    local function twice(name)
      return t:spawn(function()
        get(t, name .. 1)
        get(t, name .. 2)
      end)
    end
    local a, b = twice "a", twice "b"
    t:wait(a)
    t:wait(b)
    assert.same({ "a1", "b1", "a2", "b2" }, fake.seen)
  end)

  it("lets a task wait for another", function()
    local t = new()
    local inner = t:spawn(function()
      t:sleep(5)
      return "done"
    end)
    local outer = t:spawn(function() return t:wait(inner), t:now() end)
    assert.same({ "done", START + 5 }, { t:wait(outer) })
  end)

  it("works from a coroutine that a task made for itself", function()
    local t = new()
    local task = t:spawn(function()
      local inner = coroutine.wrap(function()
        t:sleep(5)
        coroutine.yield(get(t, "/inner").body)
      end)
      return inner()
    end)
    assert.equal("/inner", t:wait(task))
  end)

  it("raises in the one who waits what a task raised", function()
    local t = new()
    local task = t:spawn(function() error({ "why" }) end)
    local ok, err = pcall(t.wait, t, task)
    assert.is_false(ok)
    assert.same({ "why" }, err)
  end)

  it("says so when nothing can ever happen", function()
    local t = new()
    local one, other
    one = t:spawn(function() t:wait(other) end)
    other = t:spawn(function() t:wait(one) end)
    assert.error_matches(function() t:wait(one) end, "nothing left to wait for")
  end)

  it("is one for all clients of an emulator", function()
    local fake = { clock = clock.virtual(START) }
    fake.transport = transport.new(fake)
    assert.equal(fake.transport, transport.new(fake))
  end)
end)

describe("a cancelled task", function()
  it("does not begin", function()
    local t = new()
    local begun = false
    local task = t:spawn(function() begun = true end)
    t:cancel(task)
    local result, err = t:wait(task)
    assert.is_nil(result)
    assert.equal("cancelled", err.kind)
    assert.is_false(begun)
  end)

  it("is told where it sleeps, and ever after", function()
    local t = new()
    local errors = {}
    local task = t:spawn(function()
      for i, wait in ipairs {
        function() return t:sleep(3600) end,
        function() return t:sleep(1) end,
        function() return get(t, "/") end,
        function() return t:wait(t:spawn(function() end)) end,
      } do
        errors[i] = select(2, wait()).kind
      end
      return "ended"
    end)
    t:sleep(1)
    t:cancel(task)
    assert.equal("ended", t:wait(task))
    assert.same({ "cancelled", "cancelled", "cancelled", "cancelled" }, errors)
    assert.equal(START + 1, t:now())
  end)

  it("leaves no timer behind that moves the clock", function()
    local t = new()
    local task = t:spawn(function() t:sleep(3600) end)
    t:sleep(1)
    t:cancel(task)
    t:wait(task)
    t:sleep(1)
    assert.equal(START + 2, t:now())
  end)

  it("stays as it is when it had ended", function()
    local t = new()
    local task = t:spawn(function() return "done" end)
    t:wait(task)
    t:cancel(task)
    assert.equal("done", t:wait(task))
  end)
end)

describe("the emulator's clock", function()
  it("runs with its source, ahead of it by what it was moved", function()
    local time = 100
    local c = clock.new(function() return time end)
    c:advance(0.5)
    time = 103
    assert.equal(103.5, c:now())
  end)
end)
