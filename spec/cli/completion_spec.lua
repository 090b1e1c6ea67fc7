local child = require "spec.support.child"
local cli = require "luaconnect.cli"
local program = require "spec.support.program"

describe("luaconnect completion #door", function()
  local function names()
    local _, commands = cli.parser()
    local list = {}
    for name in pairs(commands) do list[#list + 1] = name end
    table.sort(list)
    return list
  end

  local function completion(shell)
    local status, output = program.luaconnect("completion", shell)
    assert.equal(0, status)
    return output
  end

  -- the commands that a script has, where `pattern` finds one
  local function found(text, pattern)
    local set, list = {}, {}
    for name in text:gmatch(pattern) do set[name] = true end
    for name in pairs(set) do list[#list + 1] = name end
    table.sort(list)
    return list
  end

  it("knows exactly the commands that there are, in each shell", function()
    assert.same(names(), found(completion "bash", '\n                cmd="([%w-]+)"'))
    assert.same(names(), found(completion "zsh", '\n    "([%w-]+):'))
    assert.same(names(), found(completion "fish", "__fish_luaconnect_using_command' %-xa '([%w-]+)'"))
  end)

  it("completes commands, options and operations in bash", function()
    local path = os.tmpname()
    local file = assert(io.open(path, "w"))
    file:write(completion "bash", 'luaconnect() { "$LUA" bin/luaconnect "$@"; }\n', [[
      try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _luaconnect; echo "${COMPREPLY[*]}"; }
      try luaconnect desc
      try luaconnect call --no-p; try luaconnect call start-task; try luaconnect completion z
    ]])
    file:close()
    local status, output, errors = child.run { "env", "LUA=" .. child.LUA, "bash", path }
    os.remove(path)
    assert.same({ 0, "describe\n--no-paginate\nstart-task-contact\nzsh\n", "" }, { status, output, errors })
  end)

  it("refuses another shell", function()
    assert.same({ 2, "", "luaconnect: argument 'shell' must be one of 'bash', 'zsh', 'fish'\n" },
      { program.luaconnect("completion", "csh") })
  end)
end)
