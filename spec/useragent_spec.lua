local useragent = require "luaconnect.useragent"

local LINUX = {
  os = "Linux", os_version = "6.1.0-13-amd64", arch = "x86_64", lua = "lua", lua_version = "5.4",
}

local function build(facts)
  facts.version, facts.platform = facts.version or "1.2.3", facts.platform or LINUX
  return useragent.build(facts)
end

describe("useragent.build", function()
  it("writes the parts in the order of the SDKs", function()
    assert.equal("luaconnect/1.2.3 ua/2.1 os/linux#6.1.0-13-amd64 md/arch#x86_64 lang/lua#5.4 "
      .. "exec-env/AWS_Lambda_provided m/F,N,s cfg/retry-mode#adaptive app/billing#2 extra/1", build {
        execution_env = "AWS_Lambda_provided", retry_mode = "adaptive", endpoint_override = true,
        credentials = "sso", app_id = "billing#2", extra = "extra/1",
      })
  end)

  it("leaves out what is not known", function()
    assert.equal("luaconnect/1.2.3 ua/2.1 os/other lang/lua#5.1",
      build { platform = { lua = "lua", lua_version = "5.1" } })
  end)

  it("names an unusual system beside `other`", function()
    local text = build { platform = { os = "BSD", os_version = "14.1", lua = "luajit", lua_version = "2.1" } }
    assert.equal("luaconnect/1.2.3 ua/2.1 os/other md/BSD#14.1 lang/luajit#2.1", text)
  end)

  it("lets nothing into the header that does not belong there", function()
    local text = build { app_id = "a b\r\nX: y/z", execution_env = "é", extra = "a\r\nX: y" }
    assert.is_nil(text:find "%c")
    assert.matches(" exec%-env/%-%- ", text)
    assert.matches(" app/a%-b%-%-X%-%-y%-z a  X: y$", text)
  end)

  it("finds out where it runs", function()
    local text = build { platform = useragent.platform() }
    assert.matches("^luaconnect/1%.2%.3 ua/2%.1 os/%l+", text)
    assert.matches(" lang/lua%l*#%d%.%d", text)
  end)
end)
