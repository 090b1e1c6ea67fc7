local conninfo = require "luaconnect.journey.conninfo"

local DEFAULTS = "application_name='luaconnect' client_encoding='UTF8' connect_timeout='10' "

describe("the URL of a database", function()
  local CASES = {
    { "postgresql://db/list", "dbname='list' host='db' keepalives_idle='30' tcp_user_timeout='30000'" },
    { "postgres://ada:s3%40ret@db:5433/list", "dbname='list' host='db' keepalives_idle='30' "
      .. "password='s3@ret' port='5433' tcp_user_timeout='30000' user='ada'" },
    { "postgresql://[::1]:5433,second/list", "dbname='list' host='::1,second' keepalives_idle='30' "
      .. "port='5433,' tcp_user_timeout='30000'" },
    { "postgresql:///list?host=/run/postgresql&sslmode=require", "dbname='list' host='/run/postgresql' "
      .. "keepalives_idle='30' sslmode='require' tcp_user_timeout='30000'" },
    { "postgresql://a:it's\\@db/x", [[dbname='x' host='db' keepalives_idle='30' password='it\'s\\' ]]
      .. "tcp_user_timeout='30000' user='a'" },
    { "postgresql://", "keepalives_idle='30' tcp_user_timeout='30000'" },
  }

  it("is read as libpq takes it", function()
    for _, case in ipairs(CASES) do
      assert.equal(DEFAULTS .. case[2], assert(conninfo.parse(case[1])).text, case[1])
    end
  end)

  it("may set what is set otherwise", function()
    assert.matches("connect_timeout='3'", conninfo.parse("postgresql://db/x?connect_timeout=3").text)
    assert.matches("client_encoding='UTF8'", conninfo.parse("postgresql://db/x?client_encoding=LATIN1").text)
  end)

  it("is shown without its account", function()
    local to = conninfo.parse "postgresql://ada:geheim@db:5433/list?sslpassword=auch"
    assert.equal("postgresql://db:5433/list", to.shown)
    table.sort(to.secrets)
    assert.same({ "auch", "geheim" }, to.secrets)
  end)

  it("is refused without being shown when it cannot be read", function()
    for _, url in ipairs { "postgresql://a:geheim%4@db/x", "postgresql://a:geheim%zz@db/x",
      "postgresql://a:geheim%00@db/x", "postgresql://a:geheim@db:port/x", "postgresql://a:geheim@db/x?y",
      "postgresql://a:4711?geheim=1@db/x", "postgresql://a:4711?x@db/x?y=1" } do
      local to, expected = conninfo.parse(url)
      assert.is_nil(to, url)
      assert.is_nil(expected:find("geheim", 1, true) or expected:find("4711", 1, true))
    end
  end)
end)
