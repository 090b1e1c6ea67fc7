-- Every source that is asked over the network, at servers of this machine that misbehave on request.

local core = require "luaconnect.core"
local credentials = require "luaconnect.credentials"
local date = require "luaconnect.date"
local files = require "spec.support.files"
local scripted = require "spec.support.scripted"
local transport = require "luaconnect.transport"

local CANARY = "canary-7f3a"
local NOON = 1714564800

-- an answer with credentials for an hour
local function keys(id, life)
  return { body = core.json_encode {
    Code = "Success", AccessKeyId = id, SecretAccessKey = CANARY, Token = CANARY,
    Expiration = date.format(NOON + (life or 3600)),
  } }
end

describe("over the network #door", function()
  local server, env, disk, now, seen

  setup(function() server = scripted.start() end)

  teardown(function() server:close() end)

  before_each(function()
    env, disk, now, seen = { HOME = "/home/ada" }, {}, NOON, {}
    server:script {}
  end)

  local function provider(more)
    local options = {
      getenv = function(name) return env[name] end, clock = function() return now end,
      read = function(path) return disk[path] end, random = function() return 0 end,
      hooks = { credentials = function(event) seen[#seen + 1] = tostring(event.error) end },
    }
    for name, value in pairs(more or {}) do options[name] = value end
    return credentials.new(options)
  end

  local function id(p)
    local found, err = p:get()
    assert(found, err)
    return found.access_key_id
  end

  local function fails(message, p)
    local started = os.time()
    local found, err = (p or provider()):get()
    assert.is_nil(found)
    assert.is_true(os.time() - started < 5)
    assert.equal("credentials", err.kind)
    local text = tostring(err) .. " " .. tostring(err.cause) .. table.concat(seen, " ")
    assert.matches(message, text, 1, true)
    assert.is_nil(text:find(CANARY, 1, true))
  end

  describe("the instance's metadata", function()
    local ROLE = "/latest/meta-data/iam/security-credentials/"

    -- a service that knows version 2, with `more` laid over
    local function imds(more)
      local script = {
        ["PUT /latest/api/token"] = { body = "TOKEN==" },
        ["GET " .. ROLE] = { body = "my-role" },
        ["GET " .. ROLE .. "my-role"] = keys "AKIAEC2",
      }
      for key, answer in pairs(more or {}) do script[key] = answer end
      server:script(script)
    end

    before_each(function() env.AWS_EC2_METADATA_SERVICE_ENDPOINT = server.url end)

    it("is asked with a session token", function()
      imds()
      local p = provider()
      assert.same({ access_key_id = "AKIAEC2", secret_access_key = CANARY, session_token = CANARY,
        expiration = NOON + 3600 }, (p:get()))
      assert.equal("instance", p:source())
      local asked = server:requests()
      assert.equal(3, #asked)
      assert.equal("21600", asked[1].headers["x-aws-ec2-metadata-token-ttl-seconds"])
      assert.equal("TOKEN==", asked[2].headers["x-aws-ec2-metadata-token"])
      assert.equal("TOKEN==", asked[3].headers["x-aws-ec2-metadata-token"])
    end)

    it("is asked in version 1 where version 2 is not known, unless that is disabled", function()
      for _, status in ipairs { 403, 404, 405 } do
        imds { ["PUT /latest/api/token"] = { status = status } }
        assert.equal("AKIAEC2", id(provider()))
        assert.is_nil(server:requests()[2].headers["x-aws-ec2-metadata-token"])
      end
      env.AWS_EC2_METADATA_V1_DISABLED = "true"
      fails "version 1 is disabled"
      assert.equal(4, #server:requests())
    end)

    it("is not asked when it is disabled", function()
      imds()
      env.AWS_EC2_METADATA_DISABLED = "true"
      fails "none found"
      assert.equal(0, #server:requests())
    end)

    it("is waited for a second, once", function()
      imds { ["PUT /latest/api/token"] = { delay = 3 } }
      fails "instance metadata:"
      assert.equal(1, #server:requests())
    end)

    it("is asked as often and waited for as long as the settings say", function()
      imds { ["GET " .. ROLE] = { { status = 500 }, { status = 500 }, { body = "my-role" } } }
      env.AWS_METADATA_SERVICE_NUM_ATTEMPTS = "3"
      assert.equal("AKIAEC2", id(provider()))
      imds { ["PUT /latest/api/token"] = { delay = 1 } }
      env.AWS_METADATA_SERVICE_NUM_ATTEMPTS, env.AWS_METADATA_SERVICE_TIMEOUT = nil, "0.2"
      fails "instance metadata:"
    end)

    it("may misbehave", function()
      local evil = { status = 302, body = CANARY, headers = { Location = "http://127.0.0.1:1/" .. CANARY } }
      local html = { headers = { ["Content-Type"] = "text/html" }, body = "<html>" .. CANARY .. "</html>" }
      for where, answers in pairs {
        ["PUT /latest/api/token"] = {
          [evil] = "status 200 expected, got 302", [html] = "session token expected",
          [{ body = "a\r\nb" }] = "session token expected", [{ status = 400 }] = "got 400",
          [{ drop = true }] = "instance metadata:",
        },
        ["GET " .. ROLE] = {
          [evil] = "got 302", [html] = "name of a role expected", [{ body = "../x" }] = "name of a role",
          [{ status = 404 }] = "no role attached", [{}] = "name of a role",
        },
        ["GET " .. ROLE .. "my-role"] = {
          [evil] = "got 302", [html] = "JSON with credentials of role my-role",
          [{}] = "JSON with credentials",
          [{ body = '{"Code":"Failed"}' }] = "JSON with credentials",
        },
      } do
        for answer, message in pairs(answers) do
          imds { [where] = answer }
          fails(message)
        end
      end
    end)

    it("keeps its last credentials in use when it stays away", function()
      imds()
      local p = provider()
      id(p)
      server:script {}
      now = NOON + 7200
      assert.equal("AKIAEC2", id(p))
      local asked = #server:requests()
      id(p)
      assert.equal(asked, #server:requests())
    end)

    it("may hand out what has already ended", function()
      imds { ["GET " .. ROLE .. "my-role"] = keys("AKIAOLD", -60) }
      assert.equal("AKIAOLD", id(provider()))
    end)

    it("is reached without a proxy", function()
      imds()
      env.http_proxy, env.HTTPS_PROXY = "http://127.0.0.1:1", "http://127.0.0.1:1"
      assert.equal("AKIAEC2", id(provider()))
    end)

    it("may be where nobody is", function()
      env.AWS_EC2_METADATA_SERVICE_ENDPOINT = "http://127.0.0.1:1"
      fails "none found"
      env.AWS_EC2_METADATA_SERVICE_ENDPOINT = "metadata"
      fails "ec2_metadata_service_endpoint: endpoint: URL"
    end)
  end)

  describe("a container", function()
    before_each(function()
      env.AWS_CONTAINER_CREDENTIALS_FULL_URI = server.url .. "/v2/credentials?id=1"
    end)

    it("is asked, with its password", function()
      server:script { ["GET /v2/credentials"] = keys "AKIABOX" }
      assert.equal("AKIABOX", id(provider()))
      env.AWS_CONTAINER_AUTHORIZATION_TOKEN = "Basic one"
      id(provider())
      env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE = "/var/token"
      disk["/var/token"] = "Basic two"
      id(provider())
      local asked = server:requests()
      assert.equal("/v2/credentials?id=1", asked[1].path)
      assert.same({ nil, "Basic one", "Basic two" },
        { asked[1].headers.authorization, asked[2].headers.authorization, asked[3].headers.authorization })
    end)

    it("is asked three times while it is down", function()
      server:script { ["GET /v2/credentials"] = { { status = 500 }, { status = 503 }, keys "AKIABOX" } }
      assert.equal("AKIABOX", id(provider()))
      server:script { ["GET /v2/credentials"] = { status = 500 } }
      fails "container: status 200 expected, got 500"
      assert.equal(3, #server:requests())
    end)

    it("may misbehave", function()
      for answer, message in pairs {
        [{ status = 404 }] = "got 404", [{ status = 302, headers = { Location = "/" } }] = "got 302",
        [{ body = "<html>" .. CANARY }] = "JSON with credentials", [{}] = "JSON with credentials",
        [{ body = '{"AccessKeyId":"A"}' }] = "JSON with credentials",
        [keys("A", -60)] = "got expired ones", [keys "A\nB"] = "without control characters",
      } do
        server:script { ["GET /v2/credentials"] = answer }
        fails(message)
      end
    end)

    it("is only asked on this machine, or over TLS", function()
      for url, allowed in pairs {
        ["http://169.254.170.2/x"] = true, ["http://169.254.170.23/v1/credentials"] = true,
        ["http://[fd00:ec2::23]/v1"] = true, ["http://localhost:1/"] = true, ["http://127.9.9.9/"] = true,
        ["http://[::1]:8080/x"] = true, ["https://anywhere.example/x"] = true,
        ["http://anywhere.example/x"] = false, ["http://169.254.170.3/"] = false,
        ["http://127.0.0.1.evil.example/"] = false, ["http://user@127.0.0.1/"] = false,
        ["http://127.0.0.1@evil.example/"] = false, ["ftp://localhost/"] = false, ["localhost"] = false,
        ["http://0x7f000001/"] = false, ["http://10.0.0.1/"] = false,
      } do
        env.AWS_CONTAINER_CREDENTIALS_FULL_URI = url
        local asked
        local stub = { now = os.time, sleep = function() end, send = function(_, request)
          asked = request.url
          return nil, { kind = "transport", message = "no", sent = false }
        end, spawn = function(_, fn) fn() return {} end, wait = function() end }
        provider({ transport = stub }):get()
        assert.equal(allowed and url or nil, asked, url)
      end
    end)

    it("may be named by a path", function()
      env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI = "evil.example/"
      fails "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: path expected"
    end)

    it("wants a password of one line, and its file", function()
      env.AWS_CONTAINER_AUTHORIZATION_TOKEN = CANARY .. "\r\nX: y"
      fails "authorization token without line breaks expected"
      env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE = "/gone"
      fails "container: token file /gone: not found"
      assert.equal(0, #server:requests())
    end)
  end)

  describe("STS", function()
    local XML = "<R><AccessKeyId>%s</AccessKeyId><SecretAccessKey>" .. CANARY
      .. "</SecretAccessKey><SessionToken>" .. CANARY
      .. "</SessionToken><Expiration>2024-05-01T13:00:00Z</Expiration></R>"

    before_each(function()
      env.AWS_ENDPOINT_URL_STS = server.url
      disk["/home/ada/.aws/config"] = "[default]\nrole_arn = arn:role\nsource_profile = base\n"
        .. "[profile base]\naws_access_key_id = AKIABASE\naws_secret_access_key = " .. CANARY
    end)

    it("is asked with a signature", function()
      server:script { ["POST /"] = { body = XML:format "AKIAROLE" } }
      assert.equal("AKIAROLE", id(provider()))
      local asked = server:requests()[1]
      assert.matches("^AWS4%-HMAC%-SHA256 Credential=AKIABASE/20240501/us%-east%-1/sts/aws4_request, ",
        asked.headers.authorization)
      assert.matches("Action=AssumeRole&.*RoleArn=arn%%3Arole", asked.body)
    end)

    it("may be down, slow to come, or gone", function()
      server:script { ["POST /"] = { { status = 500 }, { drop = true }, { body = XML:format "AKIAROLE" } } }
      assert.equal("AKIAROLE", id(provider()))
      server:script { ["POST /"] = { status = 403, body = "<html>" .. CANARY } }
      fails "sts: AssumeRole: service: no message (HTTP 403)"
      env.AWS_ENDPOINT_URL_STS = "http://127.0.0.1:1"
      fails "sts: "
    end)

    it("gives a web identity its role", function()
      env.AWS_WEB_IDENTITY_TOKEN_FILE, env.AWS_ROLE_ARN = "/var/token", "arn:pod"
      disk["/home/ada/.aws/config"], disk["/var/token"] = nil, CANARY
      server:script { ["POST /"] = { body = XML:format "AKIAPOD" } }
      assert.equal("AKIAPOD", id(provider()))
      assert.is_nil(server:requests()[1].headers.authorization)
    end)

    it("is asked once by however many tasks", function()
      server:script { ["POST /"] = { body = XML:format "AKIAROLE", delay = 0.1 } }
      local p, t, tasks = provider(), transport.get {}, {}
      for i = 1, 20 do tasks[i] = t:spawn(function() return id(p) end) end
      for i = 1, 20 do assert.equal("AKIAROLE", t:wait(tasks[i])) end
      assert.equal(1, #server:requests())
    end)

    it("answers the others when the task that asked is cancelled", function()
      server:script { ["POST /"] = { body = XML:format "AKIAROLE", delay = 0.2 } }
      local p, t = provider(), transport.get {}
      local first = t:spawn(function() return p:get() end)
      local second = t:spawn(function() return id(p) end)
      t:sleep(0.05)
      t:cancel(first)
      local _, err = t:wait(first)
      assert.equal("cancelled", err.kind)
      assert.equal("AKIAROLE", t:wait(second))
      assert.equal(1, #server:requests())
    end)
  end)

  describe("SSO", function()
    local home, cache

    before_each(function()
      home = os.tmpname()
      os.remove(home)
      os.execute("mkdir -p " .. home .. "/.aws/sso/cache")
      cache = home .. "/.aws/sso/cache/" .. core.sha1hex "work" .. ".json"
      env.HOME = home
      env.AWS_ENDPOINT_URL_SSO, env.AWS_ENDPOINT_URL_SSO_OIDC = server.url .. "/portal", server.url .. "/oidc"
    end)

    after_each(function() os.execute("rm -r " .. home) end)

    it("is asked, its token renewed, and kept where only the owner can read it", function()
      files.write(home .. "/.aws/config",
        "[default]\nsso_session = work\nsso_account_id = 1\nsso_role_name = r\n"
        .. "[sso-session work]\nsso_region = eu-west-1\nsso_start_url = https://work\n")
      files.write(cache, core.json_encode {
        accessToken = "old", expiresAt = "2024-05-01T11:00:00Z", refreshToken = CANARY, clientId = "c",
        clientSecret = CANARY, registrationExpiresAt = "2024-06-01T00:00:00Z",
      })
      os.execute("chmod 600 " .. cache)
      server:script {
        ["POST /oidc/token"] = { body = '{"accessToken":"new","expiresIn":3600,"refreshToken":"next"}' },
        ["GET /portal/federation/credentials"] = { body = '{"roleCredentials":{"accessKeyId":"AKIASSO",'
          .. '"secretAccessKey":"s","sessionToken":"t","expiration":1714568400000}}' },
      }
      local p = provider()
      p.context.options.read = nil
      assert.equal("AKIASSO", id(p))
      assert.equal("new", server:requests()[2].headers["x-amz-sso_bearer_token"])
      local pipe = io.popen("ls -l " .. cache)
      assert.equal("-rw-------", pipe:read(10))
      pipe:close()
      local file = assert(io.open(cache))
      local kept = core.json_decode(file:read "*a")
      file:close()
      assert.same({ "new", "next", "2024-05-01T13:00:00Z" },
        { kept.accessToken, kept.refreshToken, kept.expiresAt })
    end)
  end)
end)
