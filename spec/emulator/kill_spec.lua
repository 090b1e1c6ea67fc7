-- An emulator with a file, killed while clients start contacts.

local child = require "spec.support.child"
local connect = require "luaconnect"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"

local KILLS, SECONDS = 3, 0.4

-- starts one task after the other, and writes down which were acknowledged, until the server is gone
local LOAD = [[
local connect, emulator = require "luaconnect", require "luaconnect.emulator"
local url, first = arg[1], tonumber(arg[2])
local client = assert(connect.client {
  endpoint = url, region = emulator.REGION, credentials = emulator.CREDENTIALS, retry = false,
})
for n = first, first + 1e6 do
  local name = "task-" .. n
  local done = client:start_task_contact({
    InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID, Name = name,
  }, { client_token = name })
  if not done then break end
  io.write(name, " ", done.ContactId, "\n")
  io.flush()
end
]]

describe("an emulator that is killed under load #door", function()
  local path, script, server
  setup(function()
    path, script = os.tmpname(), os.tmpname()
    os.remove(path)
    local file = assert(io.open(script, "w"))
    file:write(LOAD)
    file:close()
  end)
  teardown(function()
    if server then server:close() end
    for _, suffix in ipairs { "", "-wal", "-shm" } do os.remove(path .. suffix) end
    os.remove(script)
  end)

  -- the acknowledged contacts, by name
  local function kill_under_load(first)
    server = child.serve("--data", path)
    local loads = {}
    for i = 1, 2 do
      loads[i] = child.start { child.LUA, script, server.url, ("%d"):format(first + i * 1e7) }
    end
    os.execute("sleep " .. SECONDS)
    server:stop "KILL"
    server:close()
    local acknowledged = {}
    for _, load in ipairs(loads) do
      load:await(function() return not load:running() end)
      for name, id in load:output():gmatch "(%S+) (%S+)\n" do acknowledged[name] = id end
      load:close()
    end
    return acknowledged
  end

  local function list_contacts()
    local names, after = {}, nil
    local client = assert(connect.client {
      endpoint = server.url, region = emulator.REGION, credentials = emulator.CREDENTIALS,
    })
    repeat
      local response = assert(client:opened():send {
        method = "GET", headers = {},
        url = server.url .. "/_emulator/contacts?limit=1000" .. (after and "&after=" .. after or ""),
      })
      local page = assert(core.json_decode(response.body))
      for _, row in ipairs(page.contacts) do
        assert.is_nil(names[row.name], row.name)
        names[row.name] = row.id
      end
      after = page.next
    until not after
    return names, client
  end

  it("has every contact that it had acknowledged, and none twice #slow", function()
    local acknowledged, count = {}, 0
    for round = 1, KILLS do
      for name, id in pairs(kill_under_load(round * 1e8)) do
        acknowledged[name], count = id, count + 1
      end
    end
    assert.is_true(count > KILLS * 10, count .. " were acknowledged")
    server = child.serve("--data", path)
    local there, client = list_contacts()
    for name, id in pairs(acknowledged) do assert.equal(id, there[name]) end
    local unsure = 0
    for name, id in pairs(there) do -- the answers of some got lost
      if not acknowledged[name] or unsure < 20 then
        unsure = unsure + 1
        local again = assert(client:start_task_contact({
          InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID, Name = name,
        }, { client_token = name }))
        assert.equal(id, again.ContactId)
      end
    end
    assert.same(there, (list_contacts()))
  end)
end)
