local connect = require "luaconnect"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local support = require "spec.support.world"
local asking = require "spec.support.control"

local START = support.START

-- an emulator with faults
local function with(...)
  return support.new { faults = { ... } }
end

local function client_of(w, options)
  options = options or {}
  options.region, options.credentials, options.transport = emulator.REGION, emulator.CREDENTIALS, w
  options.clock = function() return w.clock:now() end
  return assert(connect.client(options))
end

-- what becomes of a number of calls in a row: a string with one letter each
local function fates(w, count, operation)
  local letters = {}
  for i = 1, count do
    local input = operation and { ContactId = "x" } or support.input "StartTaskContact"
    local _, err = support.call(w, operation or "StartTaskContact", input)
    letters[i] = err and err.status == 503 and "x" or "."
  end
  return table.concat(letters)
end

describe("a fault", function()
  it("strikes the calls that its patterns name", function()
    local w = with({ operation = "Start*Contact", status = 503 })
    assert.equal("xx", fates(w, 2))
    assert.equal("..", fates(w, 2, "StopContact"))
    assert.equal("xx", fates(with { service = "conn*", status = 503 }, 2))
    assert.equal("..", fates(with { service = "connectcases", status = 503 }, 2))
    assert.equal("..", fates(with { operation = "StartTask", status = 503 }, 2))
  end)

  it("strikes the n-th call, a number of calls, or a share that its seed draws", function()
    assert.equal("..x...", fates(with { nth = 3, status = 503 }, 6))
    assert.equal("xx....", fates(with { count = 2, status = 503 }, 6))
    assert.equal("......", fates(with { share = 0, status = 503 }, 6))
    assert.equal("xxxxxx", fates(with { share = 1, status = 503 }, 6))
    local rule = { share = 0.25, status = 503 }
    local drawn = fates(support.new { seed = 1, faults = { rule } }, 200)
    assert.equal(drawn, fates(support.new { seed = 1, faults = { rule } }, 200))
    assert.not_equal(drawn, fates(support.new { seed = 2, faults = { rule } }, 200))
    local _, struck = drawn:gsub("x", "")
    assert.is_true(struck > 30 and struck < 70)
  end)

  it("answers an error in place of the deed", function()
    local function answered(rule)
      local w = with(rule)
      local _, err = support.start(w, "StartTaskContact")
      assert.equal(0, w.contacts.all:count())
      return err.code .. " " .. err.status
    end
    assert.equal("InternalServiceException 500", answered { status = 500 })
    assert.equal("ServiceUnavailableException 503", answered { status = 503 })
    assert.equal("ServiceException 418", answered { status = 418 })
    assert.equal("ThrottlingException 429", answered { code = "ThrottlingException" })
    assert.equal("ServiceQuotaExceededException 402", answered { code = "ServiceQuotaExceededException" })
    assert.equal("OddException 599", answered { code = "OddException", status = 599 })
    local _, err = support.start(with { status = 500, message = "boom" }, "StartTaskContact")
    assert.equal("boom", err.message)
  end)

  it("takes time, which the transport lets pass", function()
    local w = with { latency = "90s" }
    local client = client_of(w, { timeout = { total = 100 }, retry = false })
    assert(client:start_task_contact(support.input "StartTaskContact"))
    assert.equal(START + 90, w.clock:now())
    client = client_of(w, { timeout = { total = 10 }, retry = false })
    local _, err = client:start_task_contact(support.input "StartTaskContact")
    assert.same({ "timeout", true, START + 100 }, { err.kind, err.sent, w.clock:now() })
  end)

  it("does not hold up other tasks", function()
    local w = with { nth = 1, latency = 30 }
    local client, order = client_of(w), {}
    local function start(name)
      return w:spawn(function()
        assert(client:start_task_contact(support.input "StartTaskContact"))
        order[#order + 1] = name
      end)
    end
    local slow, fast = start "slow", start "fast"
    w:wait(slow)
    w:wait(fast)
    assert.same({ "fast", "slow" }, order)
  end)

  it("ends the connection before the deed, or after it", function()
    for drop, started in pairs { before = 0, after = 1 } do
      local w = with { drop = drop }
      local _, err = client_of(w, { retry = false }):start_task_contact(support.input "StartTaskContact")
      assert.same({ "transport", true, started }, { err.kind, err.sent, w.contacts.all:count() })
    end
  end)

  it("is survived by a client that tries again, without a second contact", function()
    for _, effect in ipairs {
      { status = 500 }, { code = "ThrottlingException" }, { drop = "before" }, { drop = "after" },
      { truncate = 5 }, { skew = "-1h" },
    } do
      effect.nth = not effect.skew and 1 or nil
      local w = with(effect)
      assert(client_of(w):start_task_contact(support.input "StartTaskContact"))
      assert.equal(1, w.contacts.all:count())
    end
  end)

  it("spoils the body", function()
    local w = with { garbage = true }
    local _, err = client_of(w, { retry = false }):start_task_contact(support.input "StartTaskContact")
    assert.equal("protocol", err.kind)
    w = with { truncate = 5 }
    _, err = client_of(w, { retry = false }):start_task_contact(support.input "StartTaskContact")
    assert.same({ "transport", true }, { err.kind, err.sent })
  end)

  it("has the front end's clock wrong, and its Date", function()
    local w = with { skew = 3600 }
    local response = w:handle(support.request(w, "StartTaskContact", support.input "StartTaskContact"))
    assert.equal(403, response.status)
    assert.equal("Tue, 14 Nov 2023 23:13:20 GMT", response.headers.Date)
    w = with { skew = 60 }
    local id = support.start(w, "StartTaskContact").ContactId
    assert.equal(START, support.describe(w, id).InitiationTimestamp)
  end)

  it("adds to what those before it have", function()
    local w = with({ latency = 5 }, { status = 503, nth = 1 }, { status = 500 })
    local response = w:handle(support.request(w, "StartTaskContact", support.input "StartTaskContact"))
    assert.same({ 503, 5 }, { response.status, response.delay })
    response = w:handle(support.request(w, "StartTaskContact", support.input "StartTaskContact"))
    assert.same({ 500, 5 }, { response.status, response.delay })
  end)

  it("strikes no request to the control API", function()
    local w = with { status = 503 }
    assert.equal("ok", asking.get(w, "health").status)
  end)
end)

describe("rules of faults", function()
  it("that make no sense are refused, and those before stay", function()
    local w = with { status = 503 }
    for pattern, rules in pairs {
      ["^a list of rules expected, got number"] = 1,
      ["^a list of rules expected, got an object"] = { status = 500 },
      ["^faults%[1%]: an object"] = { 1 },
      ["^faults%[2%]: an effect"] = { { status = 500 }, { share = 1 } },
      ["^faults%[1%].statu: a member"] = { { statu = 500 } },
      ["^faults%[1%].status: 400 to 599 expected, got 200"] = { { status = 200 } },
      ["^faults%[1%].share: 0 to 1"] = { { share = 2, status = 500 } },
      ["^faults%[1%].nth: a number from 1"] = { { nth = 0, status = 500 } },
      ["^faults%[1%].latency: a duration"] = { { latency = -1 } },
      ['^faults%[1%].drop: "before" or'] = { { drop = true } },
      ["^faults%[1%].truncate: bytes"] = { { truncate = "half" } },
      ["^faults%[1%].skew: a duration"] = { { skew = "now" } },
      ["^faults%[1%].garbage: true"] = { { garbage = "x" } },
    } do
      local used, message = w.faults:use(rules)
      assert.is_nil(used)
      assert.matches(pattern, message)
    end
    assert.equal("x", fates(w, 1))
    assert.error_matches(function() support.new { faults = { {} } } end, "bad option 'faults'")
  end)

  it("are shown, set, added and cleared by the control API", function()
    local w = support.new()
    local _, _, response = asking.ask(w, "GET", "faults")
    assert.equal('{"faults":[]}', response.body)
    asking.ask(w, "PUT", "faults", { faults = { { operation = "StopContact", status = 503 } } })
    asking.post(w, "faults", { operation = "StartTaskContact", status = 503, nth = 2 })
    assert.equal(".x.", fates(w, 3))
    local shown = asking.get(w, "faults").faults
    assert.same({ 0, 0, 3, 1 }, { shown[1].matched, shown[1].struck, shown[2].matched, shown[2].struck })
    assert.equal("StopContact", shown[1].rule.operation)
    local answer, status = asking.ask(w, "POST", "faults", { status = 1 })
    assert.same({ 400, "faults[3].status: 400 to 599 expected, got 1" }, { status, answer.message })
    _, status = asking.ask(w, "PUT", "faults", {})
    assert.equal(400, status)
    _, _, response = asking.ask(w, "DELETE", "faults")
    assert.equal('{"faults":[]}', response.body)
    assert.equal("...", fates(w, 3))
  end)

  it("are those of the beginning again after a reset", function()
    local w = with { status = 503, count = 1 }
    assert.equal("x.", fates(w, 2))
    w.faults:use {}
    asking.post(w, "reset")
    assert.equal("x.", fates(w, 2))
  end)

  it("come as JSON, too", function()
    local w = support.new { faults = core.json_decode '[{"operation":"Start*","truncate":0,"latency":"5s"}]' }
    local response = w:handle(support.request(w, "StartTaskContact", support.input "StartTaskContact"))
    assert.same({ 0, 5 }, { response.cut, response.delay })
  end)
end)
