local proxy = require "luaconnect.transport.proxy"

describe("proxy.parse", function()
  it("takes host, port and credentials from a URL", function()
    assert.same({ host = "proxy.example", port = 3128, place = "proxy.example:3128" },
      proxy.parse "http://proxy.example:3128")
    assert.same({ host = "proxy.example", port = 80, place = "proxy.example:80" },
      proxy.parse "proxy.example/")
    assert.same({ host = "127.0.0.1", port = 8080, place = "127.0.0.1:8080", credentials = "ada:p@ss:w" },
      proxy.parse "http://ada:p%40ss:w@127.0.0.1:8080/")
    assert.equal("[::1]", proxy.parse("http://[::1]:3128").host)
  end)

  it("takes nothing else", function()
    for _, url in ipairs { "", "https://proxy.example:3128", "socks5://proxy.example", "http://",
      "http://proxy.example:0", "http://proxy.example:70000", "http://proxy.example/path" } do
      assert.is_nil(proxy.parse(url), url)
    end
  end)
end)

describe("a tunnel", function()
  it("is asked for by place, with the credentials when there are some", function()
    local to = { place = "connect.us-east-1.amazonaws.com:443" }
    assert.equal("CONNECT connect.us-east-1.amazonaws.com:443 HTTP/1.1\r\n"
      .. "Host: connect.us-east-1.amazonaws.com:443\r\n\r\n", proxy.request(to))
    assert.matches("\r\nProxy%-Authorization: Basic YTpi\r\n\r\n$", proxy.request(to, "YTpi"))
  end)

  it("is there when the status says so", function()
    assert.is_nil(proxy.refusal "HTTP/1.1 200 Connection established")
    assert.is_nil(proxy.refusal "HTTP/1.0 200\r\nVia: x")
    assert.equal("proxy refused the tunnel with status 407", proxy.refusal "HTTP/1.1 407 Who are you?")
    for _, head in ipairs { "", "SSH-2.0-OpenSSH_9.2", "HTTP/1.1 2000 OK", "HTTP/2 200" } do
      assert.equal("the proxy's answer is not HTTP", proxy.refusal(head), head)
    end
  end)
end)
