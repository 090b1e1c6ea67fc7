local child = require "spec.support.child"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local files = require "spec.support.files"
local journals = require "spec.support.journal"

local JOURNEY = [[
local journey = require "luaconnect.journey"
return journey.define("call back", function(j, row)
  if row.name == "nobody" then j:fail("has no name") end
  j:log("calling " .. row.name)
  return assert(j:start_task_contact { Name = row.name, ContactFlowId = "%s" }).ContactId
end)
]]

local ROWS = 'id,name\n1,Ada\n2,Bob\n3\n4,nobody\n"5,"broken\n'

describe("luaconnect run #door", function()
  local server, made, journal

  local function write(text, suffix)
    local base = os.tmpname()
    local path = base .. (suffix or "")
    local file = assert(io.open(path, "w"))
    file:write(text)
    file:close()
    made[#made + 1], made[#made + 2] = base, path
    return path
  end

  setup(function() server = child.serve() end)
  teardown(function() server:close() end)
  before_each(function() made, journal = {}, journals.path() end)
  after_each(function()
    for _, path in ipairs(made) do os.remove(path) end
    journals.sweep()
  end)

  local function luaconnect(...)
    return child.run {
      "env", "-u", "AWS_SESSION_TOKEN", "-u", "AWS_PROFILE", "AWS_ENDPOINT_URL=" .. server.url,
      "AWS_REGION=" .. emulator.REGION, "AWS_ACCESS_KEY_ID=" .. emulator.CREDENTIALS.access_key_id,
      "AWS_SECRET_ACCESS_KEY=" .. emulator.CREDENTIALS.secret_access_key,
      "CONNECT_INSTANCE_ID=" .. emulator.INSTANCE_ID, child.LUA, "bin/luaconnect", ...
    }
  end

  local function flow()
    return write(JOURNEY:format(emulator.FLOW_ID), ".lua")
  end

  it("takes options that somebody can have meant", function()
    for option, values in pairs {
      ["--concurrency"] = { "0", "1.5", "x", "inf" }, ["--canary"] = { "0", "x" },
      ["--uncertain"] = { "maybe" },
    } do
      for _, value in ipairs(values) do
        local status, _, errors = luaconnect("run", flow(), "--journal", journal, option, value)
        assert.equal(2, status)
        assert.matches(option == "--uncertain" and "must be one of 'again', 'skip', 'fail'"
          or "a whole number from 1 on expected, got '" .. value .. "'", errors, 1, true)
      end
    end
  end)

  it("lets no row write to a terminal what it likes", function()
    local rows = 'id,name\n"\27]0;x\7\n9","\27[2J\194\155A"\n3\n"a\27[H'
    local status, output, errors = luaconnect("run", flow(), "--journal", journal, "--rows",
      write(rows, ".csv"))
    assert.equal(0, status, errors)
    assert.matches("calling \\x1b[2J\\xc2\\x9bA", errors, 1, true)
    assert.is_nil((output .. errors):gsub("\n", ""):find "%c")
    assert.is_nil(errors:find("\194\155", 1, true))
  end)

  it("works through a file, and tells what became of it", function()
    local bad = os.tmpname()
    made[#made + 1] = bad
    local status, output, errors = luaconnect("run", flow(), "--journal", journal, "--rows",
      write(ROWS, ".csv"), "--bad", bad)
    assert.equal(11, status, errors)
    assert.matches("done +2\nfailed +1\n", output)
    assert.matches("failed for failed: 1", output)
    assert.matches("1: calling Ada\n", errors)
    assert.matches("luaconnect: 1 rows have failed\n$", errors)
    assert.matches('^line,reason\n4,"2 fields expected, got 1"\n', files.read(bad))
    assert.matches('\n6,"', files.read(bad))

    status, output = luaconnect("status", journal)
    assert.equal(0, status)
    assert.matches("^call back, version 1\ndone +2\nfailed +1\n", output)
    status, output = luaconnect("status", "--json", journal)
    assert.equal(0, status)
    assert.equal(2, core.json_decode(output).done)

    local html, failures = os.tmpname(), os.tmpname()
    made[#made + 1], made[#made + 2] = html, failures
    assert.equal(0, (luaconnect("report", journal, "--html", html, "--failures", failures)))
    assert.matches("^<!doctype html>.*has no name.*</html>\n$", files.read(html))
    assert.equal("id,name,failure_class,failure_message\n4,nobody,failed,has no name\n", files.read(failures))
    status, output = luaconnect("report", journal)
    assert.equal(0, status)
    assert.equal("StartTaskContact", core.json_decode(output).calls[1].name)
  end)

  it("goes on with what is there", function()
    local file, rows = flow(), write("id,name\n1,Ada\n", ".csv")
    assert.equal(0, (luaconnect("run", file, "--journal", journal, "--rows", rows, "--json")))
    local status, output = luaconnect("run", file, "--journal", journal, "--rows", rows, "--json")
    assert.equal(0, status)
    local report = core.json_decode(output)
    assert.same({ 0, 1 }, { report.added, report.done })
    assert.equal(0, (luaconnect("run", file, "--journal", journal)))
  end)

  it("calls nobody in a dry run", function()
    local status, output, errors = luaconnect("run", flow(), "--dry-run", "--rows",
      write("id,name\n1,Ada\n2,Bob\n", ".csv"))
    assert.equal(0, status, errors)
    assert.matches("done +2\n", output)
    assert.matches("StartTaskContact: 2 calls, 0 throttled", output)
  end)

  it("pauses, resumes and cancels", function()
    local file = flow()
    local rows = write("id,name\n1,Ada\n", ".csv")
    assert.equal(0, (luaconnect("run", file, "--journal", journal, "--rows", rows)))
    assert.equal(0, (luaconnect("pause", journal)))
    local status, _, errors = luaconnect("run", file, "--journal", journal)
    assert.equal(11, status)
    assert.matches("the list is paused", errors)
    assert.equal(0, (luaconnect("resume", journal)))
    local output
    status, output = luaconnect("cancel", journal)
    assert.same({ 0, "0 rows cancelled, 0 contacts stopped\n" }, { status, output })
    assert.equal(1, (luaconnect("pause", journal .. "-none")))
  end)

  it("says what it cannot do", function()
    local file = flow()
    local function refused(status, pattern, ...)
      local got, output, errors = luaconnect(...)
      assert.equal(status, got)
      assert.equal("", output)
      assert.matches(pattern, errors)
    end
    refused(2, "journal", "run", file)
    refused(1, "No such file", "run", "/nowhere.lua", "--journal", journal)
    refused(1, "a file that returns a journey expected", "run", write("return 7", ".lua"), "--journal",
      journal)
    refused(1, "a bug", "run", write("error 'a bug'", ".lua"), "--journal", journal)
    refused(1, "No such file", "run", file, "--journal", journal, "--rows", "/nowhere.csv")
    refused(2, "%-%-rate: ", "run", file, "--journal", journal, "--rate", "quick")
    refused(1, "got no file", "status", journal)
    refused(1, "not a database", "status", write(("text "):rep(300)))
    refused(1, "got no file", "report", journal)
  end)
end)
