-- What README and examples/openresty print for nginx, run as printed but for its ports and folders.

local child = require "spec.support.child"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local files = require "spec.support.files"
local nginx = require "spec.support.nginx"

local UUID = "^%x+%-%x+%-%x+%-%x+%-%x+$"

local MAPS = [[for f in $(grep -l "^PPid:.$1\$" /proc/[0-9]*/status); do cat "${f%status}maps"; done]]

-- the libraries that its workers have loaded
local function loaded(server)
  local _, maps = child.run { "sh", "-c", MAPS, "sh", tostring(server.pid) }
  return maps
end

describe("nginx as printed #door", function()
  local missing = nginx.missing()
  if missing then
    pending("nothing is run: " .. missing)
    return
  end

  local server
  after_each(function() server:stop() end)

  local function post(path, fields, headers, url)
    local all = { ["Content-Type"] = "application/json" }
    for name, value in pairs(headers or {}) do all[name] = value end
    local response = server:post((url or "") .. path, core.json_encode(fields), all)
    assert.equal(200, response.status, response.body .. server:log())
    return assert(core.json_decode(response.body))
  end

  it("in examples/openresty begins chats and calls for its page", function()
    local pipe = io.popen "pwd"
    local tree = pipe:read "*l"
    pipe:close()
    server = nginx.start {
      prefix = tree,
      text = files.replaced(files.read "examples/openresty/nginx.conf", {
        ["127.0.0.1:8080"] = "127.0.0.1:@port@", ["127.0.0.1:4566"] = "127.0.0.1:@service@",
        ["error_log stderr"] = "user root root; error_log @folder@/error.log info",
        ["build/nginx"] = "@folder@/nginx",
      }),
    }
    local page = server:get "/"
    assert.same({ 200, "text/html" }, { page.status, page.headers["content-type"] })
    assert.is_truthy(page.body:find('fetch("/chat"', 1, true))
    local origin = { Origin = server.url, ["Idempotency-Key"] = ("0123456789abcdef"):rep(2) }
    local fields = { displayName = "Ada", initialMessage = "hello", attributes = { page = "/" } }
    local chat = post("/chat", fields, origin)
    assert.matches(UUID, chat.chatDetails.contactId)
    assert.same(chat, post("/chat", fields, origin))
    assert.is_string(post("/call", { displayName = "Ada" }, origin).connectionData.Meeting.MeetingId)
    assert.is_nil(server:log():find "%[lua%]", server:log())
  end)

  -- a configuration of a document, its server at `listen`, before the emulator
  local function printed(document, nth, listen)
    local blocks = {}
    for block in files.read(document):gmatch "```nginx\n(.-)```" do blocks[#blocks + 1] = block end
    server = nginx.start {
      server = [[location / { content_by_lua_block { require("luaconnect.emulator.resty").serve() } }]],
      http = files.replaced(assert(blocks[nth], document), { [listen] = "listen 127.0.0.1:@printed@" }),
      env = {
        AWS_ENDPOINT_URL = "http://127.0.0.1:@port@", AWS_REGION = emulator.REGION,
        AWS_ACCESS_KEY_ID = emulator.CREDENTIALS.access_key_id,
        AWS_SECRET_ACCESS_KEY = emulator.CREDENTIALS.secret_access_key,
        CONNECT_INSTANCE_ID = emulator.INSTANCE_ID, CONNECT_FLOW_ID = emulator.FLOW_ID,
      },
    }
    return ("http://127.0.0.1:%d"):format(server:port_of "printed")
  end

  local SHOP = { Origin = "https://www.example.com" }

  it("in the README begins a chat, and loads no libcurl", function()
    local url = printed("README.md", 1, "listen 8080")
    local chat = post("/chat", { displayName = "Ada", attributes = { order = "4711" } }, SHOP, url)
    assert.matches(UUID, chat.chatDetails.contactId)
    assert.is_nil(loaded(server):find("libcurl", 1, true))
    assert.is_truthy(loaded(server):find("luaconnect/core.so", 1, true))
  end)

  it("in docs/openresty.md begins chats and calls", function()
    local url = printed("docs/openresty.md", 2, "listen 127.0.0.1:8080")
    local chat = post("/chat", { displayName = "Ada", attributes = { topic = "help" } }, SHOP, url)
    assert.matches(UUID, chat.chatDetails.contactId)
    assert.is_string(post("/call", { displayName = "Ada" }, {}, url).connectionData.Attendee.JoinToken)
  end)
end)
