-- What an attacker tries first, and docs/security.md promises about it. Specs of the parts have more.

local connect = require "luaconnect"
local core = require "luaconnect.core"
local credentials = require "luaconnect.credentials"
local emulator = require "luaconnect.emulator"
local machine = require "spec.support.machine"
local scripted = require "spec.support.scripted"
local zone = require "luaconnect.journey.zone"

local KEYS = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret" }
local URL = "https://connect.us-east-1.amazonaws.com"
local START = core.find("connect", "StartChatContact")

local function chat(more)
  local input = { InstanceId = "i", ContactFlowId = "f", ClientToken = "t",
    ParticipantDetails = { DisplayName = "Ada" } }
  for name, value in pairs(more or {}) do input[name] = value end
  return input
end

describe("a table with a metatable", function()
  local function raise() error("a metamethod was called", 0) end
  local EVIL = {
    __index = raise, __newindex = raise, __pairs = raise, __ipairs = raise, __len = raise, __eq = raise,
    __tostring = raise, __call = raise, __concat = raise, __name = "evil",
  }

  it("is read raw, wherever it stands in an input", function()
    local expected = assert(core.prepare(START, URL, chat { Attributes = { a = "1" } }))
    local input = chat { Attributes = setmetatable({ a = "1" }, EVIL) }
    input.ParticipantDetails = setmetatable(input.ParticipantDetails, EVIL)
    local found = assert(core.prepare(START, URL, setmetatable(input, EVIL)))
    assert.equal(expected.body, found.body)
    assert.equal(expected.url, found.url)
  end)

  it("brings no members by inheritance", function()
    local input = setmetatable(chat(), { __index = { Attributes = { admin = "true" } } })
    assert.is_nil(assert(core.prepare(START, URL, input)).body:find("admin", 1, true))
  end)

  it("is no way to change a request or a scope while it is signed", function()
    local scope = setmetatable({ service = "connect", region = "us-east-1", time = 1700000000,
      access_key_id = "A", secret_access_key = "s" }, EVIL)
    local request = setmetatable({ method = "GET", url = URL .. "/",
      headers = setmetatable({ A = "b" }, EVIL), body = "" }, EVIL)
    assert(core.sign(request, scope))
    assert.matches("SignedHeaders=", rawget(rawget(request, "headers"), "Authorization"))
    assert(core.http1_request(request))
  end)

  it("may hold itself, and is refused", function()
    local round = {}
    round.round = round
    local text, err = core.json_encode(round)
    assert.is_nil(text)
    assert.matches("levels", err.message)
    local attributes = { a = "1" }
    attributes.b = attributes
    assert.is_nil((core.prepare(START, URL, chat { Attributes = attributes })))
  end)
end)

describe("text that would begin another header, line or path", function()
  local BREAKS = { "a\r\nX-Evil: 1", "a\nX-Evil: 1", "a\rX-Evil: 1", "a\0b" }

  -- every request that a client sends, as a wire would write it
  local function sent(options, call)
    local requests = {}
    local door = machine.new { answer = function(request)
      requests[#requests + 1] = request
      return { status = 200, headers = {}, body = "{}" }
    end }
    local all = { region = "us-east-1", credentials = KEYS, transport = door, retry = false }
    for name, value in pairs(options) do all[name] = value end
    local ok, err = pcall(function() return call(connect.client(all)) end)
    for _, request in ipairs(requests) do
      local bytes = core.http1_request(request)
      local head = bytes and bytes:match "^(.-)\r\n\r\n" or ""
      assert.is_nil(("\n" .. head:lower()):find "[\r\n]x%-evil")
      assert.is_nil(head:find "%z")
      assert.is_nil(head:gsub("\r\n", ""):find "[\r\n]")
    end
    return ok, err
  end

  local function start(options)
    return function(client) return client:start_chat_contact(chat(options)) end
  end

  it("does so in no setting of a client", function()
    for _, text in ipairs(BREAKS) do
      for _, option in ipairs { "region", "endpoint", "app_id", "user_agent", "user_agent_extra" } do
        sent({ [option] = text }, start())
      end
      sent({ credentials = { access_key_id = "A", secret_access_key = "s", session_token = text } }, start())
      sent({ credentials = { access_key_id = text, secret_access_key = "s" } }, start())
      sent({ endpoint = "https://a.example/" .. text }, start())
    end
  end)

  it("does so in no input and no option of a call", function()
    for _, text in ipairs(BREAKS) do
      sent({}, function(client)
        return client:describe_contact({ InstanceId = text, ContactId = text }, { validate = false })
      end)
      sent({}, function(client) return client:start_chat_contact(chat(), { headers = { A = text } }) end)
      sent({}, function(client) return client:start_chat_contact(chat(), { headers = { [text] = "a" } }) end)
      sent({}, function(client) return client:start_chat_contact(chat(), { client_token = text }) end)
      sent({}, function(client) return client:request { method = text, path = "/" } end)
      sent({}, function(client) return client:request { path = "/" .. text } end)
      sent({}, function(client) return client:request { path = "/", query = { [text] = text } } end)
    end
  end)

  it("leads to no other path", function()
    for _, id in ipairs { "..", "../../evil", "a/b", "a?b=c", "a#b", "%2e%2e" } do
      local request = core.prepare(core.find("connect", "DescribeContact"), URL,
        { InstanceId = "i", ContactId = id }, { validate = false })
      local path = request and request.url:sub(#URL + 1) or "/contacts/i/x"
      local _, slashes = path:gsub("/", "")
      assert.equal(3, slashes, path)
      assert.is_nil(path:find "[?#]")
    end
  end)
end)

describe("a name that would be a path", function()
  local function read(env)
    local paths = {}
    local m = machine.new { env = env }
    credentials.new(m:options { read = function(path)
      paths[#paths + 1] = path
      return path == "/home/ada/.aws/config"
        and "[profile s]\nsso_session = ../../evil\nsso_account_id = 1\nsso_role_name = r\n"
        .. "[sso-session ../../evil]\nsso_region = us-east-1\nsso_start_url = u\n" or nil
    end, metadata = { disabled = true } }):get()
    return paths
  end

  it("of a profile opens nothing but the shared files", function()
    for _, name in ipairs { "../../etc/passwd", "/etc/passwd", "..", "\0" } do
      for _, path in ipairs(read { AWS_PROFILE = name }) do
        assert.matches("^/home/ada/%.aws/%l+$", path)
      end
    end
  end)

  it("of a session of SSO is hashed", function()
    local paths = read { AWS_PROFILE = "s" }
    assert.matches("^~?/?.*%.aws/sso/cache/%x+%.json$", paths[#paths])
  end)

  it("of a time zone leads out of no folder", function()
    for _, name in ipairs { "../../../etc/passwd", "/etc/passwd", "Europe/../../../etc/passwd", ".", "a\0b",
      "posixrules.", "" } do
      local found, err = zone.load(name)
      assert.is_nil(found)
      assert.equal("validation", err.kind)
    end
  end)
end)

describe("an address from the environment", function()
  it("of a container is this machine's, an agent's, or one over TLS, whatever it looks like", function()
    for _, url in ipairs {
      "http://169.254.170.2.evil.example/", "http://127.0.0.1.evil.example/", "http://evil.example/",
      "http://localhost@evil.example/", "http://127.0.0.1@evil.example/", "http://evil.example#127.0.0.1/",
      "http://evil.example?localhost", "http://127.0.0.1\\@evil.example/", "http://0.0.0.0/",
      "http://[::1].evil.example@evil.example/", "http://[::ffff:203.0.113.1]/", "http://2130706433/",
      "http://0x7f.1/", "http://127.1/", "http://169.254.169.254/latest/", "file:///etc/passwd",
      "gopher://127.0.0.1/", "//127.0.0.1/", "http:127.0.0.1", "http://127.0.0.1 evil.example/",
      "http://127.0.0.1\r\nHost: evil.example/",
    } do
      local m = machine.new { env = { AWS_CONTAINER_CREDENTIALS_FULL_URI = url },
        answer = function() return { status = 404, headers = {}, body = "" } end }
      local found, err = credentials.new(m:options { metadata = { disabled = true } }):get()
      assert.is_nil(found)
      assert.matches("FULL_URI", err.message, 1, true)
      assert.equal(0, #m.requests, url)
    end
  end)

  it("of a service is one of http or https, without a user", function()
    for _, url in ipairs { "file:///etc/passwd", "gopher://a/", "ftp://a/", "//a/", "a", "https://",
      "https://user:pass@a/", "https://a/?x=1", "https://a/#x", "https://a:0/", "https://a:99999/",
      "https://a b/", "https://a\0b/", "dict://a:11211/stats" } do
      local m = machine.new { answer = function() return { status = 200, headers = {}, body = "{}" } end }
      local client = connect.client { region = "us-east-1", credentials = KEYS, transport = m,
        getenv = function(name) return name == "AWS_ENDPOINT_URL" and url or nil end,
        read = function() end }
      local found, err = client:start_chat_contact(chat())
      assert.is_nil(found, url)
      assert.equal("endpoint", err.kind)
      assert.equal(0, #m.requests)
      assert.is_nil(tostring(err):find("pass", 1, true) and tostring(err):find("user:pass", 1, true))
    end
  end)

  it("of a proxy is not taken from HTTP_PROXY, which a web server fills in", function()
    local config = require "luaconnect.config"
    local settings = config.new { read = function() end, getenv = function(name)
      return name == "HTTP_PROXY" and "http://evil.example" or nil
    end }
    assert.is_nil((settings:proxy "http://connect.test/"))
  end)
end)

describe("a server that leads elsewhere #door", function()
  local server

  setup(function() server = scripted.start() end)
  teardown(function() server:close() end)

  local function moved(status)
    return { status = status, headers = { Location = server.url .. "/elsewhere" }, body = "{}" }
  end

  it("is not followed with a signature", function()
    for _, status in ipairs { 301, 302, 303, 307, 308 } do
      server:script { ["PUT /contact/chat"] = moved(status), ["PUT /elsewhere"] = { body = "{}" },
        ["GET /elsewhere"] = { body = "{}" } }
      local client = connect.client { region = "us-east-1", credentials = KEYS, endpoint = server.url,
        retry = false }
      assert.is_nil((client:start_chat_contact(chat())))
      assert.equal(1, #server:requests())
    end
  end)

  it("is not followed for credentials", function()
    for _, env in ipairs { { AWS_CONTAINER_CREDENTIALS_FULL_URI = server.url .. "/keys" },
      { AWS_EC2_METADATA_SERVICE_ENDPOINT = server.url } } do
      server:script { ["GET /keys"] = moved(302), ["PUT /latest/api/token"] = moved(302),
        ["GET /elsewhere"] = { body = "{}" }, ["PUT /elsewhere"] = { body = "token" } }
      local found = credentials.new { getenv = function(name) return env[name] end,
        read = function() end, random = function() return 0 end }:get()
      assert.is_nil(found)
      for _, request in ipairs(server:requests()) do assert.is_not.equal("/elsewhere", request.path) end
    end
  end)

  it("is not asked for compressed answers, and gives none", function()
    server:script { ["PUT /contact/chat"] = { headers = { ["Content-Encoding"] = "gzip" },
      body = "packed" } }
    local client = connect.client { region = "us-east-1", credentials = KEYS, endpoint = server.url,
      retry = false }
    local found, err = client:start_chat_contact(chat())
    assert.is_nil(found)
    assert.equal("protocol", err.kind)
    assert.is_nil(server:requests()[1].headers["accept-encoding"])
    assert.is_nil(server:requests()[1].headers["Accept-Encoding"])
  end)
end)

describe("a server that gives the same page for ever", function()
  it("is given up after it was noticed", function()
    local m = machine.new { answer = function()
      return { status = 200, headers = {}, body = '{"NextToken":"again","QueueSummaryList":[]}' }
    end }
    local client = connect.client { region = "us-east-1", credentials = KEYS, transport = m }
    local ok, err = pcall(function()
      for _ in client:items("ListQueues", { InstanceId = "i" }) do error "none expected" end
    end)
    assert.is_false(ok)
    assert.equal("protocol", err.kind)
    assert.equal(2, #m.requests)
  end)
end)

describe("an error", function()
  it("is one line without control characters, whatever a service says", function()
    local _, err = core.parse(START, { status = 400, headers = {},
      body = core.json_encode { __type = "A\27[2JB", message = "a\r\nb\27]0;x\7\0" } })
    err = require("luaconnect.errors").new(err)
    err.operation, err.status, err.request_id = "StartChatContact", 400, "r\n1"
    assert.is_nil(tostring(err):find "%c")
  end)
end)

describe("random bytes", function()
  it("are others in each process, and in each call", function()
    local seen = {}
    for _ = 1, 1000 do
      local id = core.uuid()
      assert.matches("^%x+%-%x+%-4%x%x%x%-[89ab]%x%x%x%-%x+$", id)
      assert.is_nil(seen[id])
      seen[id] = true
    end
    math.randomseed(1)
    local first = core.uuid()
    math.randomseed(1)
    assert.is_not.equal(first, core.uuid())
  end)
end)

describe("the emulator", function()
  it("reads and writes no file that a request names", function()
    local opened = {}
    local real = io.open
    io.open = function(path, ...) -- luacheck: ignore
      opened[#opened + 1] = path
      return real(path, ...)
    end
    finally(function() io.open = real end) -- luacheck: ignore
    local world = emulator.new { clock = 1700000000 }
    for _, path in ipairs { "/../../etc/passwd", "/_blob/../../etc/passwd", "/_blob/%2e%2e%2fetc%2fpasswd",
      "/_emulator/../../etc/passwd", "/_emulator/contacts/..%2f..%2fetc%2fpasswd", "/_blob//etc/passwd" } do
      local response = world:handle { method = "GET", url = path, headers = { host = "a" }, body = "" }
      assert.is_true(response.status >= 400)
    end
    assert.same({}, opened)
  end)
end)
