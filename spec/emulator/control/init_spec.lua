local support = require "spec.support.world"
local asking = require "spec.support.control"

local w
before_each(function() w = support.new() end)

local function refused(status, pattern, ...)
  local answer, got, response = asking.ask(w, ...)
  assert.equal(status, got, answer and answer.message)
  assert.matches(pattern, answer.message)
  return response
end

describe("the control API", function()
  it("needs no signature, and is not told to pages from elsewhere", function()
    local _, status, response = asking.ask(w, "GET", "health")
    assert.equal(200, status)
    assert.equal("application/json", response.headers["Content-Type"])
    assert.equal("no-store", response.headers["Cache-Control"])
    assert.equal("DENY", response.headers["X-Frame-Options"])
    assert.equal("nosniff", response.headers["X-Content-Type-Options"])
    _, _, response = asking.ask(w, "GET", "health", nil, { origin = "http://127.0.0.1:4566" })
    assert.is_nil(response.headers["Access-Control-Allow-Origin"])
  end)

  it("says which paths and methods there are", function()
    refused(404, "path of the control API", "GET", "nowhere")
    refused(404, "path of the control API", "GET", "clock/hands")
    local response = refused(405, "DELETE: GET or POST expected", "DELETE", "clock")
    assert.equal("GET, POST", response.headers.allow)
    refused(405, "PATCH", "PATCH", "health")
  end)

  it("says where a body is wrong", function()
    refused(400, "^body: .*byte 12", "POST", "clock", '{"advance":')
    refused(400, "^body: an object expected", "POST", "clock", "[1]")
    refused(400, "^body: an object expected", "POST", "clock", "7")
    for _, body in ipairs { "false", "null", "[null]" } do
      refused(400, "^body: an object expected", "POST", "clock", body)
    end
    refused(400, "^body: ", "POST", "clock", "\255")
    for _, body in ipairs { '{"limits":{"documented":"a\\u0000"}}', '{"limits":{"rates":{"\\u0000":1}}}' } do
      refused(400, "^body: text expected, got a zero byte", "PUT", "limits", body)
    end
    refused(400, "^body: something expected in a list", "PUT", "faults", '{"faults":[null]}')
    assert.equal(400, select(2, asking.ask(w, "PUT", "limits", '{"limits":null}')))
    asking.ask(w, "PUT", "limits", '{"limits":{"concurrency":{"CHAT":null}}}')
    assert.equal(200, select(2, asking.ask(w, "GET", "limits")))
    refused(400, "^body: one of advance", "POST", "clock", "{}")
    refused(400, "^sing: nothing expected in the query", "GET", "health?sing=1")
    refused(400, "^limt: one of .*limit", "GET", "contacts?limt=1")
  end)

  it("is not driven by a page from elsewhere", function()
    local reset = { "POST", "reset", nil }
    local function from(headers) return refused(403, "expected, got", reset[1], reset[2], nil, headers) end
    from { origin = "http://page.example" }
    from { origin = "null" }
    from { origin = "http://127.0.0.1:4567" }
    from { host = "page.example:4566", origin = "http://page.example:4566" }
    from { host = "page.example" }
    from { host = "[::1].page.example" }
    from { host = false, origin = "null" }
    refused(403, "Origin", "OPTIONS", "reset", nil, { origin = "http://page.example" })
    refused(415, "application/json expected, got text/plain", "POST", "clock", '{"advance":1}',
      { ["content-type"] = "text/plain" })
    refused(415, "got none", "POST", "clock", '{"advance":1}', { ["content-type"] = false })
  end)

  it("is driven by the emulator's own page, and by what is no page", function()
    local function order(headers)
      local _, status = asking.ask(w, "POST", "clock", { advance = 1 }, headers)
      assert.equal(200, status)
    end
    order { origin = "http://127.0.0.1:4566" }
    order { host = "localhost:4566", origin = "http://localhost:4566" }
    order { host = "[::1]:4566", origin = "http://[::1]:4566" }
    order { host = "emulator:4566" }
    order { ["content-type"] = "Application/JSON; charset=utf-8" }
    w = support.new { hosts = { "connect.test" } }
    order { host = "connect.test:4566", origin = "http://connect.test:4566" }
  end)
end)
