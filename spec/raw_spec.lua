local connect = require "luaconnect"
local door = require "spec.support.door"

local HOST = "https://connect.eu-west-2.amazonaws.com"

local function sent(request, options)
  local t = door.new()
  local c = connect.client { region = "eu-west-2", transport = t, getenv = function() end,
    read = function() end, credentials = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret" } }
  local output, err = c:raw(request, options)
  return t.requests[1], output, err
end

describe("a call that no model knows", function()
  it("goes to the client's host, whatever its path begins with", function()
    for path, expected in pairs {
      ["/x"] = "/x", ["x"] = "/x", [""] = "/", [".example.com/x"] = "/.example.com/x",
      ["@example.com/x"] = "/@example.com/x", [":8443/x"] = "/:8443/x", ["//example.com"] = "//example.com",
    } do
      assert.equal(HOST .. expected, sent({ path = path }).url)
    end
    assert.equal(HOST .. "/", sent({}).url)
  end)

  it("has a URL that can be sent", function()
    assert.equal(HOST .. "/a%20b/%C3%A9%23c%20", sent({ path = "/a b/é#c " }).url)
    assert.equal(HOST .. "/a%2Fb", sent({ path = "/a%2Fb" }).url)
    local request, output, err = sent { path = "/a\r\nHost: b" }
    assert.is_nil(request or output)
    assert.same({ "validation", "path" }, { err.kind, err.path })
    assert.is_nil(sent({ path = "/", query = "a\nb" }))
  end)

  it("adds its query to one in the path", function()
    assert.equal(HOST .. "/x?a=1&b=2", sent({ path = "/x?a=1", query = { b = 2 } }).url)
    assert.equal(HOST .. "/x?a=1", sent({ path = "/x", query = "?a=1" }).url)
    assert.equal(HOST .. "/x", sent({ path = "/x", query = {} }).url)
  end)

  it("writes values of a query the same on every Lua", function()
    assert.equal(HOST .. "/x?a=1&b=1&c=1.5&d=true&e=9007199254740992&f=x%20y&f=z",
      sent({ path = "/x",
        query = { a = 1, b = 1.0, c = 1.5, d = true, e = 2 ^ 53, f = { "x y", "z" } } }).url)
  end)

  it("refuses what is no value of a query", function()
    for expected, query in pairs {
      ["query.a: list expected, got a map"] = { a = { b = 1 } },
      ["query.a: string, number, boolean or a list of them expected, got userdata"] = { a = connect.null },
      ["query.a: string, number, boolean or a list of them expected, got table"] = { a = { {} } },
      ["query: names as strings expected, got number"] = { "a" },
    } do
      assert.error_matches(function() sent { path = "/x", query = query } end, expected, 1, true)
    end
  end)

  it("takes headers in any case, and numbers for values", function()
    local request = sent({ method = "POST", path = "/x", body = { A = 1 },
      headers = { ["content-type"] = "application/x-amz-json-1.1", ["X-N"] = 5, ["user-agent"] = "mine" } },
      { headers = { ["X-n"] = 6 } })
    assert.equal("application/x-amz-json-1.1", request.headers["content-type"])
    assert.is_nil(request.headers["Content-Type"])
    assert.same({ "6", "mine" }, { request.headers["X-n"], request.headers["user-agent"] })
    assert.is_nil(request.headers["X-N"] or request.headers["User-Agent"])
  end)
end)
