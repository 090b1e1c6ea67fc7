local child = require "spec.support.child"
local errors = require "luaconnect.errors"
local tasks = require "luaconnect.transport.tasks"

-- a loop whose clock moves only when it waits
local function world()
  local w = { time = 0 }
  w.loop = tasks.new(function() return w.time end, function(seconds)
    if not seconds then return false end
    w.time = w.time + seconds
    return true
  end)
  return w
end

describe("luaconnect.transport.tasks", function()
  local w, loop, log

  before_each(function()
    w = world()
    loop, log = w.loop, {}
  end)

  local function note(word)
    log[#log + 1] = word
  end

  -- a task that notes when it begins and when it has slept
  local function sleeper(name, seconds)
    return loop:spawn(function()
      note(name)
      loop:sleep(seconds)
      note(name .. " " .. w.time)
      return name
    end)
  end

  describe("spawn", function()
    it("starts nothing before something waits", function()
      local task = sleeper("a", 1)
      assert.same({}, log)
      loop:wait(task)
      assert.same({ "a", "a 1" }, log)
    end)

    it("gives the first turns in the order of spawning", function()
      local last
      for _, name in ipairs { "a", "b", "c" } do last = sleeper(name, 0) end
      loop:wait(last)
      assert.same({ "a", "b", "c", "a 0", "b 0", "c 0" }, log)
    end)

    it("lets the others have their turn at a bare yield", function()
      local function twice(name)
        return loop:spawn(function()
          note(name)
          coroutine.yield()
          note(name)
        end)
      end
      twice "a"
      loop:wait(twice "b")
      assert.same({ "a", "b", "a", "b" }, log)
    end)

    it("raises on anything but a function", function()
      assert.error_matches(function() loop:spawn(1) end,
        "bad argument #1 to 'spawn' %(function expected, got number%)")
    end)
  end)

  describe("sleep", function()
    it("wakes whoever is due first", function()
      local slow = sleeper("slow", 3)
      sleeper("fast", 1)
      loop:wait(slow)
      assert.same({ "slow", "fast", "fast 1", "slow 3" }, log)
    end)

    it("of no time at all is a turn for the others", function()
      sleeper("a", 1)
      assert.is_true(loop:sleep(0))
      assert.same({ "a" }, log)
    end)

    it("goes on with the tasks while the main program sleeps", function()
      sleeper("a", 1)
      assert.is_true(loop:sleep(2))
      assert.same({ "a", "a 1" }, log)
      assert.equal(2, w.time)
    end)

    it("gives way even for no time at all", function()
      local task = loop:spawn(function()
        note "a"
        loop:sleep(0)
        note "c"
      end)
      loop:spawn(function() note "b" end)
      loop:wait(task)
      assert.same({ "a", "b", "c" }, log)
    end)

    it("blocks in a coroutine that is no task", function()
      local thread = coroutine.create(function()
        loop:sleep(1)
        return "slept"
      end)
      assert.same({ true, "slept" }, { coroutine.resume(thread) })
      assert.equal(1, w.time)
    end)
  end)

  describe("wait", function()
    it("returns all results, nil among them", function()
      local task = loop:spawn(function() return 1, nil, 3, nil end)
      assert.equal(4, select("#", loop:wait(task)))
      assert.same({ 1, nil, 3 }, { loop:wait(task) })
    end)

    it("answers at once for a task that is done", function()
      local task = sleeper("a", 1)
      loop:wait(task)
      assert.equal("a", loop:wait(task))
      assert.equal(1, w.time)
    end)

    it("waits for a task inside another", function()
      local outer = loop:spawn(function()
        return loop:wait(sleeper("inner", 2)) .. " in outer"
      end)
      assert.equal("inner in outer", loop:wait(outer))
    end)

    it("wakes everybody who waits for the same task", function()
      local one = sleeper("one", 1)
      local function waiter() return loop:spawn(function() return loop:wait(one) end) end
      local a, b = waiter(), waiter()
      assert.equal("one", loop:wait(a))
      assert.equal("one", loop:wait(b))
    end)

    it("nests to any depth of tasks", function()
      local function nest(n)
        if n == 0 then return 0 end
        return 1 + loop:wait(loop:spawn(function() return nest(n - 1) end))
      end
      assert.equal(500, nest(500))
    end)

    it("drives the loop from a plain coroutine inside a task", function()
      local task = loop:spawn(function()
        local thread = coroutine.create(function() return loop:wait(sleeper("deep", 1)) end)
        return select(2, coroutine.resume(thread))
      end)
      assert.equal("deep", loop:wait(task))
    end)

    it("raises again what the task raised, values untouched", function()
      local thing = {}
      local task = loop:spawn(function() error(thing) end)
      local ok, raised = pcall(loop.wait, loop, task)
      assert.is_false(ok)
      assert.equal(thing, raised)
    end)

    it("adds to a string where it was raised, once", function()
      local outer = loop:spawn(function()
        loop:wait(loop:spawn(function() error "oh" end))
      end)
      local _, raised = pcall(loop.wait, loop, outer)
      assert.matches("tasks_spec.lua:%d+: oh", raised)
      assert.equal(1, select(2, raised:gsub("stack traceback:", "")))
    end)

    it("raises on anything but a task, and on the task itself", function()
      assert.error_matches(function() loop:wait {} end, "task expected, got table")
      local task
      task = loop:spawn(function() loop:wait(task) end)
      local ok, raised = loop:outcome(task)
      assert.is_false(ok)
      assert.matches("cannot wait for itself", raised)
    end)

    it("raises when nothing could ever wake the task", function()
      local a, b
      a = loop:spawn(function() loop:wait(b) end)
      b = loop:spawn(function() loop:wait(a) end)
      assert.error_matches(function() loop:wait(a) end, "nothing left to wait for")
    end)
  end)

  describe("outcome", function()
    it("is to wait what pcall is to a call", function()
      local good = loop:spawn(function() return 1, 2 end)
      local bad = loop:spawn(function() error({}, 0) end)
      assert.same({ true, 1, 2 }, { loop:outcome(good) })
      assert.same({ false, {} }, { loop:outcome(bad) })
    end)
  end)

  describe("cancel", function()
    it("ends a sleep, and every later one, with an error", function()
      local task = loop:spawn(function()
        local _, first = loop:sleep(100)
        local _, second = loop:sleep(100)
        return first, second
      end)
      loop:sleep(1)
      assert.is_true(loop:cancel(task))
      local first, second = loop:wait(task)
      assert.is_true(errors.is(first))
      assert.equal("cancelled", first.kind)
      assert.equal("cancelled", second.kind)
      assert.equal(1, w.time)
    end)

    it("never begins a task that had not begun", function()
      local task = loop:spawn(function() note "begun" end)
      loop:cancel(task)
      local result, err = loop:wait(task)
      assert.is_nil(result)
      assert.equal("cancelled", err.kind)
      assert.same({}, log)
    end)

    it("ends a wait, and leaves the task waited for alone", function()
      local inner = sleeper("inner", 5)
      local outer = loop:spawn(function() return loop:wait(inner) end)
      loop:sleep(1)
      loop:cancel(outer)
      local result, err = loop:wait(outer)
      assert.is_nil(result)
      assert.equal("cancelled", err.kind)
      assert.equal("inner", loop:wait(inner))
    end)

    it("asks the holder of a parked task to let go", function()
      local holder = { abandon = function(_, held) note(held) end }
      local task
      task = loop:spawn(function() return loop:park(task, holder, "wire") end)
      loop:sleep(1)
      loop:cancel(task)
      assert.same({ "wire" }, log)
      assert.is_false(loop:wait(task))
    end)

    it("is false for a task that is done", function()
      local task = loop:spawn(function() end)
      loop:wait(task)
      assert.is_false(loop:cancel(task))
    end)
  end)

  describe("a timeout", function()
    it("ends the call in which the task waits, and every later one", function()
      local task = loop:spawn(function()
        local _, first = loop:sleep(100)
        local _, second = loop:wait(sleeper("never", 1))
        return first, second
      end, 3)
      local first, second = loop:wait(task)
      assert.equal("timeout", first.kind)
      assert.is_false(first.sent)
      assert.equal("timeout", second.kind)
      assert.equal(3, w.time)
    end)

    it("counts from spawn, and a task that has had no turn by then never begins", function()
      local task = loop:spawn(function() note "begun" end, 0)
      local result, err = loop:wait(task)
      assert.is_nil(result)
      assert.equal("timeout", err.kind)
      assert.same({}, log)
    end)

    it("is forgotten when the task ends in time", function()
      assert.equal("a", loop:wait(loop:spawn(function()
        loop:sleep(1)
        return "a"
      end, 5)))
      assert.is_true(loop.timers:empty())
      assert.is_true(loop:idle())
    end)

    it("is told from a cancellation, whichever comes first", function()
      local task = loop:spawn(function() return loop:sleep(100) end, 5)
      loop:sleep(1)
      loop:cancel(task)
      assert.equal("cancelled", select(2, loop:wait(task)).kind)
    end)

    it("is a number from 0", function()
      for _, bad in ipairs { -1, "1", 0 / 0 } do
        assert.error_matches(function() loop:spawn(function() end, bad) end, "seconds from 0 expected")
      end
    end)
  end)

  describe("a turn", function()
    it("comes for everybody, though some never wait", function()
      local turns, over = { 0, 0 }, false
      for i = 1, 2 do
        loop:spawn(function()
          while not over do
            turns[i] = turns[i] + 1
            coroutine.yield()
          end
        end)
      end
      -- time passes while they run
      loop.await = function() w.time = w.time + 1 return true end
      loop:sleep(100)
      over = true
      assert.is_true(math.abs(turns[1] - turns[2]) <= 1)
      assert.is_true(turns[1] >= 99)
      loop:sleep(1)
    end)
  end)

  describe("step", function()
    it("gives one turn to each task that is ready, and waits for nobody", function()
      sleeper("a", 1)
      sleeper("b", 0)
      assert.equal(0, loop:timeout())
      loop:step()
      assert.same({ "a", "b" }, log)
      loop:step()
      assert.same({ "a", "b", "b 0" }, log)
      assert.equal(1, loop:timeout())
      loop:step()
      assert.equal(0, w.time)
      w.time = 1
      assert.equal(0, loop:timeout())
      loop:step()
      assert.same({ "a", "b", "b 0", "a 1" }, log)
      assert.is_nil(loop:timeout())
      assert.is_true(loop:idle())
    end)

    it("does not wait for a sleep that was cancelled", function()
      local task = sleeper("a", 1000)
      loop:step()
      loop:cancel(task)
      loop:step()
      assert.is_nil(loop:timeout())
    end)
  end)

  it("counts the tasks that are alive down to none", function()
    for i = 1, 3 do sleeper("t", i) end
    assert.equal(3, loop.alive)
    loop:sleep(4)
    assert.equal(0, loop.alive)
    assert.is_nil(next(loop.bythread))
  end)
end)

describe("a failed task", function()
  -- what a Lua of its own writes to stderr; `last` follows the failure
  local function stderr(last)
    local _, _, written = child.run { os.getenv "LUA" or "lua5.4", "-e", [[
      local loop = require("luaconnect.transport.tasks").new(os.clock, function() return true end)
      local task = loop:spawn(function() error("unheard", 0) end)
      loop:sleep(0.01)
    ]] .. last .. " task = nil collectgarbage() collectgarbage()" }
    return written
  end

  it("tells of itself on stderr when nobody waited for it", function()
    assert.matches("luaconnect: a task failed and nobody waited for it: unheard", stderr "")
  end)

  it("is quiet when somebody did", function()
    assert.equal("", stderr "pcall(loop.wait, loop, task)")
  end)
end)
