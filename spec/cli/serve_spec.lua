local child = require "spec.support.child"

local unpack = table.unpack or unpack -- luacheck: compat

local function run(...)
  return child.run { child.LUA, "bin/luaconnect", ... }
end

local function misused(...)
  local status, output, errors = run(...)
  assert.same({ 2, "" }, { status, output })
  assert.matches("^luaconnect: [^\n]+\n$", errors)
  return errors
end

describe("luaconnect #door", function()
  it("wants a command that it knows", function()
    assert.matches("command", misused())
    misused "sing"
  end)

  it("helps", function()
    for _, words in ipairs { { "--help" }, { "serve", "--help" } } do
      local status, output, errors = run(unpack(words))
      assert.same({ 0, "" }, { status, errors })
      assert.matches("serve", output)
    end
  end)

  it("runs from elsewhere, too", function()
    local status, output = child.run { "sh", "-c", "here=$PWD; cd / && exec \"$here/bin/luaconnect\" --help" }
    assert.equal(0, status)
    assert.matches("serve", output)
  end)
end)

describe("luaconnect serve #door", function()
  local server
  after_each(function()
    if server then server:close() end
    server = nil
  end)

  it("says where it listens, once, and tells a file", function()
    local path = os.tmpname()
    server = child.serve("--port-file", path)
    assert.equal(("listening on http://127.0.0.1:%d\n"):format(server.port), server:output())
    local file = assert(io.open(path))
    assert.equal(server.port .. "\n", file:read "*a")
    file:close()
    server:stop()
    assert.is_nil(io.open(path))
  end)

  it("ends cleanly when it is told to", function()
    local script = "$0 bin/luaconnect serve --port-file $1 & pid=$!; "
      .. "while kill -0 $pid && ! test -s $1; do sleep 0.05; done; kill -$2 $pid; wait $pid"
    for _, signal in ipairs { "TERM", "INT" } do
      local status, _, errors = child.run { "sh", "-c", script, child.LUA, os.tmpname(), signal }
      assert.same({ 0, "" }, { status, errors })
    end
  end)

  it("lists how far each operation is emulated, and serves nothing", function()
    local status, output, errors = run("serve", "--list")
    assert.same({ 0, "" }, { status, errors })
    assert.matches("\nconnect CreateQueue full\n", output)
    assert.matches("\nconnect ImportPhoneNumber stored\n", output)
    assert.matches("\nconnect GetFederationToken none\n", output)
    local lines = {}
    for line in output:gmatch "[^\n]+" do lines[#lines + 1] = line end
    local sorted = { unpack(lines) }
    table.sort(sorted)
    assert.same(sorted, lines)
    assert.is_true(#lines > 480)
  end)

  it("refuses what cannot be meant", function()
    assert.matches("port: 0 to 65535 expected, got 'ten'", misused("serve", "--port", "ten"))
    assert.matches("port: 0 to 65535 expected", misused("serve", "--port", "65536"))
    assert.matches("events%-drop: 0 to 1 expected, got 'some'", misused("serve", "--events-drop", "some"))
    for _, size in ipairs { "0", "101", "much" } do
      assert.matches("attachment%-megabytes: 1 to 100 expected, got '" .. size,
        misused("serve", "--attachment-megabytes", size))
    end
    misused("serve", "--nonsense")
  end)

  it("fails in one line where it cannot listen or read", function()
    server = child.serve()
    for _, words in ipairs {
      { "--port", tostring(server.port) }, { "--host", "192.0.2.1" }, { "--credentials", "KEY" },
      { "--credentials", "KEY=/nowhere/secret" },
      { "--limits", "/nowhere" }, { "--limits", "README.md" }, { "--port-file", "/nowhere/port" },
    } do
      local status, output, errors = run("serve", unpack(words))
      assert.same({ 1, "" }, { status, output }, words[1])
      assert.matches("^luaconnect: [^\n]+\n$", errors)
    end
  end)
end)

describe("luaconnect serve's events and clock #door", function()
  local connect = require "luaconnect"
  local core = require "luaconnect.core"
  local emulator = require "luaconnect.emulator"

  local function lines(path)
    local list = {}
    for line in io.lines(path) do list[#list + 1] = assert(core.json_decode(line)) end
    return list
  end

  it("write events and records to files, at a time that stands still", function()
    local events, records = os.tmpname(), os.tmpname()
    local server = child.serve("--events", events, "--records", records, "--clock", "2023-11-14T22:13:20Z",
      "--seed", "7")
    finally(function()
      server:close()
      os.remove(events)
      os.remove(records)
    end)
    local client = assert(connect.client {
      endpoint = server.url, region = emulator.REGION, credentials = emulator.CREDENTIALS,
      clock = function() return 1700000000 end,
    })
    local contact = { InstanceId = emulator.INSTANCE_ID }
    contact.ContactId = assert(client:start_task_contact {
      InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID, Name = "n",
    }).ContactId
    assert(client:stop_contact(contact))
    server:stop()
    local told = lines(events)
    assert.equal("INITIATED", told[1].detail.eventType)
    assert.equal("2023-11-14T22:13:20Z", told[1].time)
    assert.equal("COMPLETED", told[#told].detail.eventType)
    assert.equal(contact.ContactId, lines(records)[1].ContactId)
  end)

  it("lets a name with dots ask the control API", function()
    local server = child.serve("--name", "connect.test")
    finally(function() server:close() end)
    local client = assert(connect.client { region = "r", credentials = emulator.CREDENTIALS })
    for name, status in pairs { ["connect.test"] = 200, ["page.test"] = 403 } do
      local response = assert(client:opened():send {
        method = "GET", url = server.url .. "/_emulator/health", headers = { host = name },
      })
      assert.equal(status, response.status)
    end
  end)

  it("refuse what cannot be meant", function()
    for _, words in ipairs {
      { "--events", "/nowhere/events" }, { "--records", "/nowhere/records" }, { "--clock", "soon" },
      { "--faults", "/nowhere" }, { "--data", "/nowhere/data" },
    } do
      local status, output, errors = run("serve", unpack(words))
      assert.same({ 1, "" }, { status, output }, words[1])
      assert.matches("^luaconnect: [^\n]+\n$", errors)
    end
    assert.matches("events%-drop: 0 to 1", misused("serve", "--events-drop", "2"))
  end)
end)
