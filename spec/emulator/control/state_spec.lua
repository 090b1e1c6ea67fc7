local core = require "luaconnect.core"
local support = require "spec.support.world"
local asking = require "spec.support.control"

local START = support.START

local w
before_each(function() w = support.new() end)

local function snapshot_of(world)
  local _, _, response = asking.ask(world, "GET", "snapshot")
  return response.body
end

describe("the control API's state", function()
  it("says that all is well", function()
    support.start(w, "StartTaskContact")
    assert.same({
      status = "ok", version = require("luaconnect").VERSION, now = START, contacts = 1,
      region = w.region, account = w.account,
    }, asking.get(w, "health"))
  end)

  it("is reset to what it was in the beginning", function()
    support.start(w, "StartTaskContact")
    local begun = snapshot_of(support.new())
    asking.post(w, "clock", { advance = "1h" })
    assert.equal(START, asking.post(w, "reset").now)
    assert.equal(begun, snapshot_of(w))
    assert.equal(0, asking.get(w, "health").contacts)
    assert.is_string(support.start(w, "StartTaskContact").ContactId)
  end)

  it("is restored from a snapshot, in another process, too", function()
    local later = { ScheduledTime = START + 3600, ClientToken = "t" }
    local id = support.start(w, "StartTaskContact", later).ContactId
    asking.post(w, "clock", { advance = 60 })
    local text = snapshot_of(w)
    asking.post(w, "clock", { advance = "2h" })
    support.call(w, "StopContact", { ContactId = id })

    for _, world in ipairs { w, support.new() } do
      assert.same({ now = START + 60, contacts = 1 }, asking.post(world, "restore", text))
      assert.equal(text, snapshot_of(world))
      assert.is_nil(support.describe(world, id).ConnectedToSystemTimestamp)
      assert.equal(id, support.start(world, "StartTaskContact", later).ContactId)
      asking.post(world, "clock", { advance = "2h" })
      assert.equal(START + 3600, support.describe(world, id).ConnectedToSystemTimestamp)
    end
  end)

  it("is not lost to what is no snapshot", function()
    local id = support.start(w, "StartTaskContact").ContactId
    local format = core.json_decode(snapshot_of(w)).format
    local before = snapshot_of(w)
    local zero = '{"format":"' .. format .. '","collections":{"contacts":[{"id":"a","doc":{"x":"\\u0000"}}]}}'
    for pattern, body in pairs {
      ["^format: "] = { format = "other", collections = {} },
      ["^collections.contacts%[1%]: .*zero byte"] = zero,
      ["^collections: an object"] = { format = format, collections = 1 },
      ["^collections.contacts: a list"] = { format = format, collections = { contacts = 1 } },
      ["^collections.contacts%[1%]: "] = { format = format, collections = { contacts = { { id = 1 } } } },
      ["^collections: those of a snapshot expected: "] = {
        format = format, collections = { contacts = { { id = "a", doc = { x = 1 } } } },
      },
      ["^collections: .*clock: { ahead, frozen }"] = {
        format = format, collections = { clock = { { id = "clock", doc = { frozen = "noon" } } } },
      },
    } do
      local answer, status = asking.ask(w, "POST", "restore", body)
      assert.equal(400, status)
      assert.matches(pattern, answer.message)
      assert.equal(before, snapshot_of(w))
    end
    assert.equal(id, support.describe(w, id).Id)
  end)
end)
