-- What all commands share: help, statuses, and where output goes.

local child = require "spec.support.child"
local cli = require "luaconnect.cli"
local exits = require "luaconnect.cli.exits"
local program = require "spec.support.program"

-- what a shell makes of a line in which $L is the command
local function shell(line)
  return child.run { "env", "L=" .. child.LUA .. " bin/luaconnect", "AWS_REGION=us-east-1", "sh", "-c", line }
end

describe("luaconnect #door", function()
  it("lists its commands, each with a help of its own", function()
    local status, output = program.luaconnect "--help"
    assert.equal(0, status)
    local _, commands = cli.parser()
    for name, command in pairs(commands) do
      assert.matches(name .. " +%u", output)
      assert.equal(name, command.name)
      local help
      status, help = program.luaconnect(name, "--help")
      assert.equal(0, status, name)
      assert.matches("Usage: luaconnect " .. name, help, 1, true)
    end
  end)

  it("refuses what is no command, with the nearest one", function()
    assert.same({ 2, "", "luaconnect: unknown command 'cal' (did you mean 'call'?)\n" },
      { program.luaconnect "cal" })
    assert.same({ 2, "", "luaconnect: unknown option '--quite' (did you mean '--quiet'?)\n" },
      { program.luaconnect("run", "x.lua", "--quite") })
    assert.equal(2, (program.luaconnect()))
  end)

  it("tells its version", function()
    assert.same({ 0, "luaconnect " .. require "luaconnect.version" .. "\n", "" },
      { program.luaconnect "--version" })
  end)

  it("is quiet when the reader of its output goes away", function()
    local _, output, errors = shell "($L ops; echo $? >&2) | head -1"
    assert.matches("^activate%-evaluation%-form [^\n]+\n$", output)
    assert.matches("^%d+\n$", errors)
    _, _, errors = shell "trap '' PIPE; ($L describe search-contacts --levels 9; echo $? >&2) | true"
    assert.equal("141\n", errors)
  end)

  it("says that its output cannot be written", function()
    for _, where in ipairs { "&-", "/dev/full" } do
      for _, command in ipairs { "ops", "--help", "explain 429" } do
        local status, _, errors = shell(("$L %s >%s"):format(command, where))
        assert.equal(1, status, command)
        assert.matches("^luaconnect: stdout: [^\n]+\n$", errors)
      end
    end
  end)

  it("ends with 130 when it is interrupted #standalone", function()
    local silent = child.start { "python3", "-uc", [[
import socket, time
s = socket.socket()
s.bind(("127.0.0.1", 0))
s.listen(8)
print(s.getsockname()[1])
s.accept()
print("called")
time.sleep(30)
]] }
    local port = silent:await(function() return silent:output():match "%d+" end)
    local status, output, errors = shell(([[
      export AWS_ACCESS_KEY_ID=a AWS_SECRET_ACCESS_KEY=b
      $L call list-users --InstanceId i --endpoint http://127.0.0.1:%s & pid=$!
      until grep -q called %s.out; do sleep 0.05; done
      kill -INT $pid; wait $pid
    ]]):format(port, silent.base))
    silent:stop()
    silent:close()
    assert.same({ 130, "", "" }, { status, output, errors })
  end)

  -- a container may have none
  local function terminal()
    return (shell "script -qec true /dev/null") == 0
  end

  it("shows itself on a terminal as narrow as 20 columns", function()
    if not terminal() then return pending "nothing is shown: there is no terminal" end
    for _, command in ipairs { "--help", "call --help", "ops task", "describe tag-contact", "explain 429",
      "rules" } do
      local _, output = shell(("script -qec 'stty cols 20; %s bin/luaconnect %s' /dev/null")
        :format(child.LUA, command))
      assert.matches("%w+", output)
      assert.is_nil(output:find "traceback", output)
    end
  end)

  it("has colours on a terminal, unless NO_COLOR is set", function()
    if not terminal() then return pending "nothing is shown: there is no terminal" end
    local line = "script -qec '%s %s bin/luaconnect explain 402' /dev/null"
    assert.matches("\27[1m", select(2, shell(line:format("TERM=xterm NO_COLOR=", child.LUA))), 1, true)
    for _, setting in ipairs { "TERM=xterm NO_COLOR=1", "TERM=dumb" } do
      assert.is_nil((select(2, shell(line:format(setting, child.LUA)))):find "\27", setting)
    end
    assert.is_nil((select(2, shell "TERM=xterm $L explain 402")):find "\27")
  end)
end)

describe("an exit status", function()
  it("follows from the kind of an error", function()
    assert.equal(exits.validation, exits.of { kind = "validation" })
    assert.equal(exits.transport, exits.of { kind = "timeout" })
    assert.equal(exits.service, exits.of { kind = "service" })
    assert.equal(exits.busy, exits.of { kind = "service", throttled = true })
    assert.equal(exits.busy, exits.of { kind = "service", quota = true })
    assert.equal(exits.failure, exits.of "a message")
  end)
end)
