-- The library inside a real nginx, before anything is sent.

local nginx = require "spec.support.nginx"

describe("inside nginx #door", function()
  local missing = nginx.missing()
  if missing then
    pending("nothing is run: " .. missing)
    return
  end

  local server

  setup(function()
    server = nginx.start {
      http = [[
        init_by_lua_block { connect = require "luaconnect" }
      ]],
      server = [[
        location = /prepare {
          content_by_lua_block {
            local client = connect.client {
              region = "eu-central-1", clock = ngx.now,
              credentials = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret" },
            }
            local request = assert(client:prepare("StartChatContact", {
              InstanceId = "my-instance", ContactFlowId = "my-flow",
              ParticipantDetails = { DisplayName = "Ada" },
            }))
            ngx.say(request.method, " ", request.url)
            ngx.say(request.headers.Authorization)
            ngx.say(request.body)
          }
        }
      ]],
    }
  end)

  teardown(function() server:stop() end)

  it("is loaded by init_by_lua and prepares a signed request", function()
    local response = server:get "/prepare"
    assert.equal(200, response.status, server:log())
    assert.matches("PUT https://connect.eu-central-1.amazonaws.com/contact/chat\n", response.body, 1, true)
    assert.matches("\nAWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/", response.body, 1, true)
    assert.matches('"ContactFlowId":"my-flow"', response.body, 1, true)
  end)

  it("finds the harness' own faults in its log", function()
    assert.is_nil(server:log():find "%[error%]")
    local response, log = nginx.run "error 'on purpose'"
    assert.equal(500, response.status)
    assert.matches("on purpose", log, 1, true)
  end)
end)
