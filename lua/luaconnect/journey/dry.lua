--- A list without anybody called: it is run against an emulator on virtual time, at the documented rates
-- and quotas, with agents who take every contact.
-- @module luaconnect.journey.dry

local client = require "luaconnect.client"
local emulator = require "luaconnect.emulator"

local dry = {}

local HANDLE = 300 -- seconds that agents spend with a contact
local MANY = 1e6   -- contacts that one of them has at once

-- what a world counts while it is called
local function tally(world)
  local seen = { calls = {}, open = {}, most = {} }
  world.events:on("INITIATED", function(contact)
    local channel = contact.record.Channel
    seen.open[channel] = (seen.open[channel] or 0) + 1
    seen.most[channel] = math.max(seen.most[channel] or 0, seen.open[channel])
  end)
  world.events:on("DISCONNECTED", function(contact)
    local channel = contact.record.Channel
    seen.open[channel] = seen.open[channel] - 1
  end)
  return seen
end

local function staff(world, instance, handle)
  local agent = assert(world.agents:login("admin", {
    instance = instance, channels = { VOICE = MANY, CHAT = MANY, TASK = MANY, EMAIL = MANY },
    cross = { "VOICE", "CHAT", "TASK", "EMAIL" },
  }))
  assert(world.agents:script(agent.id, {
    accept_after = 5, handle_seconds = handle, after_work_seconds = 0,
  }))
end

local function count(seen)
  return function(call)
    local of = seen.calls[call.operation] or { count = 0, throttled = 0, full = 0 }
    seen.calls[call.operation] = of
    if not call.error then of.count = of.count + 1
    elseif call.error.throttled then of.throttled = of.throttled + 1
    elseif call.error.quota then of.full = of.full + 1 end
  end
end

--- Runs it.
-- @tparam table flow the journey
-- @param rows as for `run`
-- @tparam table options as for `run`, without `journal` and `secret`; `handle`: seconds that agents
--   spend with a contact; `now`: when it begins
-- @treturn ?table the report of `run`, and `seconds` that the list would take, `calls`: operation to
--   `{ count, throttled, full }`, `most`: contacts of each channel that were open at once
-- @return an error
function dry.run(flow, rows, options)
  local settings = {}
  for name, value in pairs(options or {}) do settings[name] = value end
  local start, handle = settings.now or os.time(), settings.handle or HANDLE
  settings.now, settings.handle = nil, nil
  settings.instance = settings.instance or emulator.INSTANCE_ID
  local world = emulator.new {
    clock = start, limits = "documented", lenient = true, seed = 1,
    instances = { { id = settings.instance } },
  }
  staff(world, settings.instance, handle)
  local seen = tally(world)
  local hear = count(seen)
  local caller = client.new("connect", {
    region = emulator.REGION, credentials = emulator.CREDENTIALS, transport = world,
    hooks = { response = hear, error = hear },
  })
  settings.journal = os.tmpname()
  local report, err = flow:run(caller, rows, settings)
  for _, suffix in ipairs { "", "-wal", "-shm", "-lock" } do os.remove(settings.journal .. suffix) end
  if not report then return nil, err end
  report.seconds, report.calls, report.most = world.clock:now() - start, seen.calls, seen.most
  return report
end

return dry
