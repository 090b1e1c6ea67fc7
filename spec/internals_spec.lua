-- docs/internals.md follows one call through every file: it names them all.

local files = require "spec.support.files"

local FOLDERS = "csrc/core csrc/net csrc/bind lua tools bench bin spec/support spec/fuzz"
local EXCEPT = "! -name '*.json' ! -path 'spec/fuzz/*/*'"

describe("docs/internals.md #tree", function()
  it("names every file of the library, its tools and its benchmarks", function()
    local text, missing = files.read "docs/internals.md", {}
    local pipe = assert(io.popen("find " .. FOLDERS .. " -type f " .. EXCEPT .. " | sort"))
    for file in pipe:lines() do
      local folder, name = file:match "([^/]+)/([^/]+)$"
      local stem = name:gsub("%.%w+$", "")
      if stem == "init" then stem = folder .. "/init" end
      -- a header goes with its source, and "work.lua" may be called `work`
      if not text:find("%f[%w_]" .. stem:gsub("%p", "%%%0") .. "%f[^%w_]") then
        missing[#missing + 1] = file
      end
    end
    pipe:close()
    assert.same({}, missing)
  end)
end)
