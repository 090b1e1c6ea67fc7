-- Every block of Lua and of shell commands that README and docs/ print runs here, unless the line
-- above it says where it runs otherwise, or why it cannot.

local child = require "spec.support.child"
local guide = require "spec.support.guide"
local program = require "spec.support.program"

local CODE = { lua = true, sh = true, nginx = true, haproxy = true, kamailio = true, python = true }

-- pages whose reader has a clone, and has installed nothing
local FROM_A_CLONE = { ["README.md"] = true, ["docs/tutorial.md"] = true }

local INTERPRETERS = {
  lua = program.run,
  python = function(door, file)
    return program.command(door, { "env", "AWS_DEFAULT_REGION=us-east-1", "/usr/bin/python3", "-B", file })
  end,
}

local function pages()
  local list, pipe = {}, assert(io.popen "ls README.md CONTRIBUTING.md docs/*.md")
  for page in pipe:lines() do list[#list + 1] = page end
  pipe:close()
  return list
end

local function has_commands(page)
  for _, block in ipairs(guide.blocks(page)) do
    if block.language == "sh" and not block.elsewhere and not block.idle then return true end
  end
  return false
end

describe("blocks of code #tree", function()
  local function each(fn)
    for _, page in ipairs(pages()) do
      for _, block in ipairs(guide.blocks(page)) do fn(block, page .. ", block " .. block.number) end
    end
  end

  it("are run by a spec that is there", function()
    each(function(block, where)
      if block.elsewhere then
        local file = assert(io.open(block.elsewhere), where)
        file:close()
      end
    end)
  end)

  it("say what language they are in, and run where it is one of programs", function()
    each(function(block, where)
      assert.matches("^%a+$", block.language, where)
      local here = block.language == "lua" or block.language == "sh" or block.language == "python"
      assert.is_true(not CODE[block.language] or here or (block.elsewhere or block.idle) ~= nil, where)
    end)
  end)
end)

for _, page in ipairs(pages()) do
  describe(page .. " #door", function()
    local door, file

    setup(function()
      door = child.serve()
      file = os.tmpname()
    end)
    teardown(function()
      door:close()
      os.remove(file)
    end)

    for _, block in ipairs(guide.blocks(page)) do
      local by = INTERPRETERS[block.language]
      if by and not (block.elsewhere or block.idle or block.file) then
        it("has a block " .. block.number .. " that runs", function()
          local f = assert(io.open(file, "w"))
          f:write(block.code)
          f:close()
          local status, _, errors = by(door, file)
          assert.equal(0, status, errors)
        end)
      end
    end

    if has_commands(page) then
      it("has commands that can be typed in, one after the other", function()
        local status, output, errors = guide.follow(page, not FROM_A_CLONE[page])
        assert.equal(0, status, output .. errors)
      end)
    end
  end)
end
