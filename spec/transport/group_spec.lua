local group = require "luaconnect.transport.group"
local tasks = require "luaconnect.transport.tasks"

describe("luaconnect.transport.group", function()
  local now, loop, log

  before_each(function()
    now, log = 0, {}
    loop = tasks.new(function() return now end, function(seconds)
      if not seconds then return false end
      now = now + seconds
      return true
    end)
  end)

  local function note(word)
    log[#log + 1] = word
  end

  -- a function that sleeps
  local function sleeper(seconds)
    return function() return loop:sleep(seconds) end
  end

  it("holds spawn back while as many run as may, in the main program and in tasks", function()
    for _, by in ipairs { function(fn) fn() end, function(fn) loop:wait(loop:spawn(fn)) end } do
      local g, most = group.new(loop, { limit = 3 }), 0
      by(function()
        for i = 1, 20 do
          assert(g:spawn(sleeper(i % 4)))
          most = math.max(most, g.alive)
        end
        assert.is_true(g:wait())
      end)
      assert.equal(3, most)
      assert.equal(0, g.alive)
      assert.is_nil(next(g.tasks))
    end
  end)

  it("gives free places to those who wait in the order in which they came", function()
    local g = group.new(loop, { limit = 1 })
    for i = 1, 5 do
      loop:spawn(function()
        g:spawn(function()
          note(i)
          loop:sleep(1)
        end)
      end)
    end
    loop:sleep(10)
    assert.same({ 1, 2, 3, 4, 5 }, log)
  end)

  it("passes a place on when the one who waited for it was cancelled meanwhile", function()
    local g = group.new(loop, { limit = 1 })
    g:spawn(function() loop:sleep(1) end)
    local function waiter(name)
      return loop:spawn(function()
        local task, err = g:spawn(function() note(name) end)
        return task or err.kind
      end)
    end
    local a, b = waiter "a", waiter "b"
    loop:spawn(function() -- due after the group's task, in the same moment
      loop:sleep(1)
      loop:cancel(a)
    end)
    assert.equal("cancelled", loop:wait(a))
    loop:wait(b)
    g:wait()
    assert.same({ "b" }, log)
  end)

  it("cancels all of its tasks, and whoever waits for a place", function()
    local g = group.new(loop, { limit = 2 })
    for _ = 1, 2 do g:spawn(function() note(select(2, loop:sleep(100)).kind) end) end
    local waiter = loop:spawn(function() return select(2, g:spawn(sleeper(1))) end)
    loop:sleep(1)
    assert.equal(2, g:cancel())
    assert.equal("cancelled", loop:wait(waiter).kind)
    assert.is_true(g:wait())
    assert.same({ "cancelled", "cancelled" }, log)
    assert.equal("cancelled", select(2, g:spawn(sleeper(1))).kind)
    assert.equal(0, g:cancel())
    assert.equal(1, now)
  end)

  it("gives each task its timeout, from its own spawn", function()
    local g = group.new(loop, { limit = 1, timeout = 2 })
    for _ = 1, 2 do g:spawn(function() note(select(2, loop:sleep(100)).kind .. " " .. now) end) end
    g:spawn(function() note(select(2, loop:sleep(100)).kind .. " " .. now) end, 1)
    g:wait()
    assert.same({ "timeout 2", "timeout 4", "timeout 5" }, log)
  end)

  it("raises what the first one raised, when all have ended, once", function()
    local g = group.new(loop)
    g:spawn(function() error({ code = 7 }) end)
    g:spawn(function()
      loop:sleep(1)
      note "ended"
    end)
    local ok, raised = pcall(g.wait, g)
    assert.is_false(ok)
    assert.equal(7, raised.code)
    assert.same({ "ended" }, log)
    assert.is_true(g:wait())
  end)

  it("lets a task give up waiting", function()
    local g = group.new(loop)
    g:spawn(sleeper(100))
    local waiter = loop:spawn(function() return g:wait() end, 1)
    assert.equal("timeout", select(2, loop:wait(waiter)).kind)
    assert.equal(1, g.alive)
    g:cancel()
    g:wait()
  end)

  it("cannot be waited for by its own tasks", function()
    local g = group.new(loop)
    local task = g:spawn(function() g:wait() end)
    local ok, raised = loop:outcome(task)
    assert.is_false(ok)
    assert.matches("cannot wait for its own group", raised)
  end)

  it("raises on options that it cannot use", function()
    assert.error_matches(function() group.new(loop, { limit = 0 }) end, "number from 1 expected, got 0")
    assert.error_matches(function() group.new(loop, { limit = "1" }) end, "number from 1 expected, got 1")
    assert.error_matches(function() group.new(loop, { timeout = -1 }) end, "seconds from 0 expected")
    assert.equal("luaconnect.group (0 tasks)", tostring(group.new(loop)))
  end)
end)
