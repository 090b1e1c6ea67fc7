local config = require "luaconnect.config"
local config_file = require "luaconnect.config_file"

local HOME = "/home/ada"

--- Settings over a world of tables: environment, and files by path.
local function world(given)
  local env, files = given.env or {}, given.files or {}
  env.HOME = env.HOME or HOME
  local options = given.options or {}
  options.getenv = function(name) return env[name] end
  options.read = function(path) return files[path] end
  return config.new(options)
end

local function with_files(text, secrets, env)
  return world {
    env = env,
    files = { [HOME .. "/.aws/config"] = text, [HOME .. "/.aws/credentials"] = secrets },
  }
end

local function fails(settings, name, message)
  local value, err = settings:get(name)
  assert.is_nil(value)
  assert.equal("credentials", err.kind)
  assert.matches(message, err.message, 1, true)
end

describe("config_file.parse", function()
  local function profiles(text, kind)
    local file, expected = config_file.parse(text, kind or "config")
    return assert(file, expected).profiles
  end

  it("reads profiles", function()
    for text, expected in pairs {
      [""] = {},
      ["[profile foo]"] = { foo = {} },
      ["[default]\na = 1"] = { default = { a = "1" } },
      ["[profile a-b:c/d_e%f.g@h+i]"] = { ["a-b:c/d_e%f.g@h+i"] = {} },
      ["[profile \tfoo \t]"] = { foo = {} },
      ["[profile\tfoo]"] = { foo = {} },
      ["[  profile foo  ]\nx=1"] = { foo = { x = "1" } },
      ['[profile "a b"]\nx=1'] = { ["a b"] = { x = "1" } },
      ["[profile 'a b']\nx=1"] = { ["a b"] = { x = "1" } },
      ["[profile foo]\n[profile bar]\nx=1"] = { foo = {}, bar = { x = "1" } },
      ["\t \n[profile foo]\n\t\n \nx = 1\n\t \n[profile bar]\n \t"] = { foo = { x = "1" }, bar = {} },
      ["\239\187\191[profile foo]\r\nx = 1\r\n"] = { foo = { x = "1" } },
    } do
      assert.same(expected, profiles(text), text)
    end
  end)

  it("reads properties", function()
    for text, expected in pairs {
      ["x \t=  \tvalue \t"] = { x = "value" },
      ["X_Y-z = value"] = { ["x_y-z"] = "value" },
      ["x = a=b"] = { x = "a=b" },
      ["x ="] = { x = "" },
      ["x = \240\159\152\130"] = { x = "\240\159\152\130" },
      ["x = 1\nX = 2"] = { x = "2" },
      ["x = 1\n[profile foo]\ny = 2"] = { x = "1", y = "2" },
      ["in valid = 1\n continued\ny = 2"] = { y = "2" },
      ["in valid = 1"] = {},
      ["x = 1\n -more\n \t and \t "] = { x = "1\n-more\nand" },
      ["x = 1\n more ; no comment"] = { x = "1\nmore ; no comment" },
      ["s3 =\n a = 1\n\t \n B=2"] = { s3 = { a = "1", b = "2" } },
      ["s3 =\n a ="] = { s3 = { a = "" } },
      ["s3 =\n a = 1\nx = 2"] = { s3 = { a = "1" }, x = "2" },
    } do
      assert.same(expected, profiles("[profile foo]\n" .. text).foo, text)
    end
  end)

  it("reads profiles that are indented as a whole, as the AWS CLI does", function()
    assert.same({ foo = { a = "1", b = "2\nc = 3", d = "4" } },
      profiles "[profile foo]\n  a = 1\n  b = 2\n    c = 3\n  d = 4")
    assert.same({ foo = { s3 = { a = "1" }, b = "2" }, bar = { c = "3" } },
      profiles "[profile foo]\n\ts3 =\n\t\ta = 1\n\tb = 2\n[profile bar]\nc = 3")
  end)

  it("leaves out comments", function()
    for text, expected in pairs {
      ["# c\n; c\n[profile foo] # c\nx = 1 # c # c"] = { x = "1" },
      ["[profile foo];c\nx = 1 ;"] = { x = "1" },
      ["[profile foo]# c\nx = 1; no comment\ny = 2# nor this"] =
        { x = "1; no comment", y = "2# nor this" },
      ["[profile foo]\nx = 1\n  # indented\ny = 2"] = { x = "1", y = "2" },
      ["[profile foo]\nx = # c"] = { x = "" },
    } do
      assert.same(expected, profiles(text).foo, text)
    end
  end)

  it("ignores sections that are nobody's, with their properties", function()
    local text = "[foo]\nx=1\n[profile in valid]\nx=2\n y\n[profilefoo]\nx=3\n[plugins]\na=\n b=c\n"
      .. "[profile bar]\nx=4"
    assert.same({ bar = { x = "4" } }, profiles(text))
  end)

  it("lets [profile default] hide [default]", function()
    for _, text in ipairs {
      "[profile default]\na=1\n[default]\nb=2", "[default]\nb=2\n[profile default]\na=1",
    } do
      assert.same({ default = { a = "1" } }, profiles(text))
    end
  end)

  it("names profiles without a prefix in the credentials file", function()
    local text = "[ foo ]\na=1\n[profile bar]\na=2\n[sso-sessionx]\na=3\n[a b]\na=4\n['c d']\na=5"
    assert.same({
      foo = { a = "1" }, ["sso-sessionx"] = { a = "3" }, ["a b"] = { a = "4" }, ["c d"] = { a = "5" },
    }, profiles(text, "credentials"))
  end)

  it("reads sso-session and services sections", function()
    local file = config_file.parse(
      "[sso-session work]\nsso_region = eu-west-2\n[services dev]\nconnect =\n endpoint_url = http://x",
      "config")
    assert.same({ work = { sso_region = "eu-west-2" } }, file.sso_sessions)
    assert.same({ dev = { connect = { endpoint_url = "http://x" } } }, file.services)
  end)

  it("tells the line of what is malformed, and never quotes it", function()
    for text, expected in pairs {
      ["[profile foo"] = { "']' expected", 1 },
      ["[profile foo] canary"] = { "']' expected", 1 },
      ["\n\ncanary = 1"] = { "section expected", 3 },
      [" canary"] = { "section expected", 1 },
      ["[profile foo]\ncanary"] = { "'=' expected", 2 },
      ["[profile foo]\r\nx = 1\r\ncanary : 2\r\n"] = { "'=' expected", 3 },
      ["[profile foo]\n= canary"] = { "name expected", 2 },
      ["[profile foo]\n canary"] = { "property expected", 2 },
      ["[profile foo]\n x = 1\ncanary"] = { "'=' expected", 3 },
      ["[profile foo]\nx = 1\n[profile foo]\n canary"] = { "property expected", 4 },
      ["[profile foo]\nx =\n canary"] = { "'=' expected in an indented property", 3 },
      ["[profile foo]\nx =\n = canary"] = { "name expected", 3 },
    } do
      local file, message, line = config_file.parse(text, "config")
      assert.is_nil(file)
      assert.matches(expected[1], message, 1, true)
      assert.equal(expected[2], line, text)
      assert.is_nil(message:find "canary")
    end
  end)
end)

describe("a setting", function()
  it("is taken from options, then environment, then profile, then default", function()
    local text = "[default]\nretry_mode = adaptive"
    local files = { [HOME .. "/.aws/config"] = text }
    local env = { AWS_RETRY_MODE = "off" }
    local function mode(given)
      return { world(given):get "retry_mode" }
    end
    assert.same({ "standard", "option retry.mode" },
      mode { options = { retry = { mode = "standard" } }, env = env, files = files })
    assert.same({ "off", "AWS_RETRY_MODE" }, mode { env = env, files = files })
    assert.same({ "adaptive", "retry_mode in profile default" }, mode { files = files })
    assert.same({ "standard", "default" }, mode {})
  end)

  it("is checked", function()
    for variable, case in pairs {
      AWS_USE_FIPS_ENDPOINT = { "use_fips_endpoint", "maybe", "true or false expected, got \"maybe\"" },
      AWS_MAX_ATTEMPTS = { "max_attempts", "0", "whole number above 0 expected" },
      AWS_RETRY_MODE = { "retry_mode", "often", "standard, adaptive or off expected" },
      AWS_METADATA_SERVICE_TIMEOUT = { "metadata_service_timeout", "-1", "number of seconds" },
      AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE = { "ec2_metadata_service_endpoint_mode", "ip", "ipv4 or" },
    } do
      fails(world { env = { [variable] = case[2] } }, case[1], variable .. ": " .. case[3])
    end
    fails(world { options = { region = 5 } }, "region", "option region: string expected, got number")
    fails(world { options = { retry = { max_attempts = 1.5 } } }, "max_attempts", "option retry.max_attempts")
    fails(with_files "[default]\nregion =\n a = b", "region", "string expected, got table")
  end)

  it("has the type of its kind", function()
    local settings = world { env = {
      AWS_USE_FIPS_ENDPOINT = "TRUE", AWS_MAX_ATTEMPTS = "5", AWS_RETRY_MODE = "legacy",
      AWS_METADATA_SERVICE_TIMEOUT = "0.5", AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE = "IPv6",
    } }
    assert.is_true(settings:get "use_fips_endpoint")
    assert.equal(5, (settings:get "max_attempts"))
    assert.equal("standard", (settings:get "retry_mode"))
    assert.equal(0.5, (settings:get "metadata_service_timeout"))
    assert.equal("ipv6", (settings:get "ec2_metadata_service_endpoint_mode"))
    assert.is_false(world({ options = { fips = false }, env = { AWS_USE_FIPS_ENDPOINT = "true" } })
      :get "use_fips_endpoint")
  end)

  it("that is empty counts as absent", function()
    assert.is_nil((world { env = { AWS_REGION = "" } }:get "region"))
    assert.is_nil((with_files "[default]\nregion =":get "region"))
    local env = { AWS_REGION = "", AWS_DEFAULT_REGION = "eu-west-2" }
    assert.equal("eu-west-2", (world { env = env }:get "region"))
  end)

  it("is described for the documentation", function()
    local seen = {}
    for _, row in ipairs(config.SETTINGS) do
      assert.is_nil(seen[row.name])
      seen[row.name] = true
      assert.is_string(row.doc)
      assert.is_table(row.env)
    end
  end)
end)

describe("the shared files", function()
  it("are read at the first question and once", function()
    local reads = 0
    local settings = config.new {
      getenv = function() end,
      read = function() reads = reads + 1 return "[default]\nregion = eu-west-2" end,
    }
    assert.equal(0, reads)
    assert.equal("eu-west-2", (settings:get "region"))
    assert.equal("standard", (settings:get "retry_mode"))
    assert.equal(2, reads)
  end)

  it("are merged, the credentials file winning", function()
    local settings = with_files("[default]\na=1\nb=2\n[profile x]\na=3", "[default]\nb=4\n[y]\na=5")
    assert.same({ a = "1", b = "4" }, settings:profile())
    assert.same({ a = "3" }, settings:profile "x")
    assert.same({ a = "5" }, settings:profile "y")
  end)

  it("are where the environment says", function()
    local settings = world {
      env = { AWS_CONFIG_FILE = "/etc/c", AWS_SHARED_CREDENTIALS_FILE = "~/s", AWS_PROFILE = "p" },
      files = { ["/etc/c"] = "[profile p]\na=1", [HOME .. "/s"] = "[p]\nb=2" },
    }
    assert.same({ a = "1", b = "2" }, settings:profile())
  end)

  it("may be absent", function()
    assert.same({}, world({}):profile())
    assert.same({}, world({ env = { AWS_PROFILE = "default" } }):profile())
  end)

  it("are named with the line of what is malformed", function()
    fails(with_files "[default]\naws_secret_access_key canary", "region",
      HOME .. "/.aws/config:2: '=' expected")
    fails(with_files("", "\n[default\n"), "region", HOME .. "/.aws/credentials:2: ']' expected")
    local _, err = with_files "[default]\naws_secret_access_key canary":get "region"
    assert.is_nil(tostring(err):find "canary")
  end)

  it("that cannot be read are an error", function()
    local settings = config.new {
      getenv = function() end, read = function(path) return nil, path .. ": Permission denied" end,
    }
    fails(settings, "region", "Permission denied")
  end)

  it("are read from disk", function()
    local path = os.tmpname()
    local file = assert(io.open(path, "wb"))
    file:write "[default]\r\nregion = ap-south-1\r\n"
    file:close()
    local env = { AWS_CONFIG_FILE = path, AWS_SHARED_CREDENTIALS_FILE = path .. "/none" }
    local settings = config.new { getenv = function(name) return env[name] end }
    assert.equal("ap-south-1", (settings:get "region"))
    env.AWS_CONFIG_FILE = "/"
    fails(config.new { getenv = function(name) return env[name] end }, "region", "/: ")
    os.remove(path)
  end)
end)

describe("a profile", function()
  it("that somebody chose has to be there", function()
    local text = "[profile x]\na=1"
    local message = 'profile "gone": not found in ' .. HOME .. "/.aws/config or " .. HOME
      .. "/.aws/credentials"
    fails(with_files(text, nil, { AWS_PROFILE = "gone" }), "region", message)
    local _, err = with_files(text):profile "gone"
    assert.matches(message, err.message, 1, true)
  end)

  it("is chosen by option before environment", function()
    local settings = world {
      options = { profile = "a" }, env = { AWS_PROFILE = "b" },
      files = { [HOME .. "/.aws/config"] = "[profile a]\nregion=eu-west-1\n[profile b]\nregion=eu-west-2" },
    }
    assert.equal("eu-west-1", (settings:get "region"))
  end)
end)

describe("settings:endpoint_url", function()
  local TEXT = [[
[default]
endpoint_url = http://profile
services = dev
[profile lost]
services = none
[services dev]
connect_contact_lens =
  endpoint_url = http://lens
]]

  local function url(service, env)
    return (with_files(TEXT, nil, env):endpoint_url(service))
  end

  it("prefers the environment to the profile, and the service's to that of all", function()
    local env = { AWS_ENDPOINT_URL = "http://all", AWS_ENDPOINT_URL_CONNECT_CONTACT_LENS = "http://own" }
    assert.equal("http://own", url("connect-contact-lens", env))
    assert.equal("http://all", url("connect", env))
    assert.equal("http://lens", url "connect-contact-lens")
    assert.equal("http://profile", url "connect")
    assert.equal("http://profile", url "sso-oidc")
  end)

  it("gives nothing when that is asked for, or nothing is set", function()
    assert.is_nil(url("connect",
      { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS = "true", AWS_ENDPOINT_URL = "http://x" }))
    assert.is_nil((world({}):endpoint_url "connect"))
  end)

  it("fails when the services section is not there", function()
    local found, err = with_files(TEXT, nil, { AWS_PROFILE = "lost" }):endpoint_url "connect"
    assert.is_nil(found)
    assert.matches("section services none: not found", err.message, 1, true)
  end)
end)

describe("settings:proxy", function()
  local function proxy(url, env, options)
    return (world { env = env, options = options }:proxy(url))
  end

  it("goes by the URL's scheme", function()
    local env = { HTTPS_PROXY = "http://s", http_proxy = "http://p", HTTP_PROXY = "http://never" }
    assert.equal("http://s", proxy("https://a.example", env))
    assert.equal("http://p", proxy("http://a.example", env))
    assert.is_nil(proxy("http://a.example", { HTTP_PROXY = "http://never" }))
  end)

  it("is passed over for the hosts of NO_PROXY", function()
    for list, direct in pairs {
      ["*"] = true, ["a.example"] = true, ["example"] = true, [".example"] = true, ["*.example"] = true,
      ["b.example, A.Example"] = true, ["a.example:443"] = true, ["a.example:80"] = false,
      ["le"] = false, ["xa.example"] = false, [""] = false,
    } do
      local env = { https_proxy = "http://s", NO_PROXY = list }
      assert.equal(not direct and "http://s" or nil, proxy("https://a.example/x", env), list)
    end
    assert.is_nil(proxy("https://[::1]:80/", { https_proxy = "http://s", no_proxy = "::1" }))
    assert.is_nil(proxy("https://127.0.0.1/", { https_proxy = "http://s", no_proxy = "127.0.0.1" }))
  end)

  it("is what the option says, or none", function()
    local env = { https_proxy = "http://s", NO_PROXY = "*" }
    assert.equal("http://o", proxy("https://a.example", env, { proxy = "http://o" }))
    assert.is_nil(proxy("https://a.example", { https_proxy = "http://s" }, { proxy = false }))
  end)
end)

it("a path that is false is none, whatever the environment says", function()
  local getenv = function(name) return name == "AWS_CA_BUNDLE" and "/etc/ssl/all.pem" or nil end
  local function bundle(option)
    return config.new({ ca_bundle = option, getenv = getenv, read = function() end }):get "ca_bundle"
  end
  assert.equal("/etc/ssl/all.pem", bundle(nil))
  assert.equal("/own.pem", bundle "/own.pem")
  assert.is_nil(bundle(false))
end)

describe("config.ask", function()
  after_each(function() config.ask(nil) end)

  it("has clients ask something else than the environment and the file system", function()
    local asked = {}
    config.ask {
      getenv = function(name) return ({ AWS_REGION = "eu-west-2", HOME = "/home/ada" })[name] end,
      read = function(path)
        asked[#asked + 1] = path
        return path == "/home/ada/.aws/config" and "[default]\nmax_attempts = 7\n" or nil
      end,
    }
    local settings = config.new()
    assert.equal("eu-west-2", settings:get "region")
    assert.equal(7, settings:get "max_attempts")
    assert.same({ "/home/ada/.aws/config", "/home/ada/.aws/credentials" }, asked)
  end)

  it("leaves those alone that have an environment of their own", function()
    config.ask { getenv = error, read = error }
    local settings = config.new { getenv = function() end, read = function() end }
    assert.is_nil(settings:get "region")
  end)
end)
