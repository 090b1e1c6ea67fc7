-- What fuzzing has found interesting, and what it has found wrong, once more and without a fuzzer. Targets in
-- Lua run here; those in C are linked with a main of their own.

local child = require "spec.support.child"
local files = require "spec.support.files"

local FOLDERS = { "spec/fuzz/corpus/", "spec/regress/fuzz/" }

local function lines(command)
  local found, pipe = {}, assert(io.popen(command))
  for line in pipe:lines() do found[#found + 1] = line end
  pipe:close()
  return found
end

local function inputs_of(target)
  local found = {}
  for _, folder in ipairs(FOLDERS) do
    for _, path in ipairs(lines("find " .. folder .. target .. " -type f 2>/dev/null | sort")) do
      found[#found + 1] = path
    end
  end
  return found
end

-- the names of files that have a text in them
local function targets(pattern, suffix)
  local found = {}
  for _, path in ipairs(lines("grep -l '" .. pattern .. "' spec/fuzz/*" .. suffix .. " | sort")) do
    found[#found + 1] = path:match("([%w_]+)%" .. suffix .. "$")
  end
  return found
end

describe("a target in Lua", function()
  for _, name in ipairs(targets("^return function *(data)", ".lua")) do
    it(name .. " stands all that was found", function()
      local run = assert(loadfile("spec/fuzz/" .. name .. ".lua"))()
      local paths = inputs_of(name)
      assert.is_true(#paths > 0, "no inputs")
      for _, path in ipairs(paths) do
        local sound, message = pcall(run, files.read(path))
        assert(sound, path .. ": " .. tostring(message))
      end
    end)
  end
end)

describe("a target in C #tree", function()
  local build = os.getenv "BUILD" or "build"

  for _, name in ipairs(targets("^int LLVMFuzzerTestOneInput (.*{$", ".c")) do
    if name ~= "host" then
      it(name .. " stands all that was found", function()
        local program = build .. "/harness/" .. name
        local status, output, errors = child.run { "make", "--no-print-directory", program }
        assert.equal(0, status, output .. errors)
        local paths = inputs_of(name)
        assert.is_true(#paths > 0, "no inputs")
        table.insert(paths, 1, program)
        status, output, errors = child.run(paths)
        assert.equal(0, status, output:match "[^\n]*\n?$" .. errors)
      end)
    end
  end
end)
