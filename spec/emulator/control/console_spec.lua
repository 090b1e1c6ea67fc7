local support = require "spec.support.world"

local function get(path, method)
  return support.new():handle { method = method or "GET", url = path, headers = { host = "127.0.0.1:1" } }
end

describe("the console", function()
  it("is one page, which needs nothing from elsewhere", function()
    for _, path in ipairs { "/_emulator", "/_emulator/" } do
      local response = get(path)
      assert.equal(200, response.status)
      assert.equal("text/html; charset=utf-8", response.headers["Content-Type"])
      assert.matches("default%-src 'none'", response.body)
      assert.is_nil(response.body:find "https?://")
      assert.is_nil(response.body:find "innerHTML")
    end
    assert.equal(405, get("/_emulator/", "POST").status)
  end)

  it("names each of its fields", function()
    local page = get("/_emulator/").body
    for tag in page:gmatch "<input[^>]*>" do
      assert.is_true(tag:find "aria%-label" ~= nil or tag:find "checkbox" ~= nil, tag)
    end
  end)
end)
