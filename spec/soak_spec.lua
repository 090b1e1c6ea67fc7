-- The long form is `make soak`.
local soak = require "spec.support.soak"

local CALLS = tonumber(os.getenv "SOAK_CALLS") or 2000
local LONG = 100000 -- calls from which on a table is printed and memory is judged: a short run is warming up
local TASKS = 64
local KEPT = 2 * TASKS -- descriptors of connections: those that died stay until one of them is asked for
local SLACK = 8    -- what a process opens once, or has not closed yet: what leaks with calls is more
local RISE = 0.05   -- of memory at its highest, after the first quarter

local function tell(line)
  print(line)
  io.stdout:flush()
end

local function tell_errors(run)
  tell(("%d lost, %d doubled, %d wrong"):format(run.lost, run.doubled, #run.wrong))
  for name, count in pairs(run.told) do tell(("%10d told: %s"):format(count, name)) end
end

describe("a client in 64 tasks, of a service that fails #door", function()
  local long = CALLS >= LONG
  local run

  setup(function()
    run = soak.run { calls = CALLS, tasks = TASKS, seed = 7, say = long and tell or nil }
    if long then tell_errors(run) end
  end)

  it("loses no call and makes none twice", function()
    assert.is_true(run.calls >= CALLS)
    assert.is_true(run.struck > CALLS / 50)
    assert.is_true(run.retried > CALLS / 100)
    assert.same({ 0, 0, {} }, { run.lost, run.doubled, run.wrong })
  end)

  for _, who in ipairs { "client", "server" } do
    it("leaves the " .. who .. " with the descriptors and threads of the beginning", function()
      local first, last = run.first[who], run.last[who]
      assert.is_true(last.files <= first.files + SLACK,
        ("%d descriptors in the beginning, %d at the end"):format(first.files, last.files))
      assert.is_true(last.threads <= first.threads + 1)
      for _, row in ipairs(run.rows) do
        assert.is_true(row[who].files <= first.files + KEPT)
        assert.is_true(row[who].threads <= first.threads + 1)
      end
    end)

    if long then
      it("lets the memory of the " .. who .. " be flat after the first quarter", function()
        local rise = soak.rise(run, function(row) return row[who].rss end)
        assert.is_true(rise <= RISE, ("%s: +%.1f %%"):format(who, rise * 100))
      end)
    end
  end
end)
