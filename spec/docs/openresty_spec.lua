-- The configuration of docs/openresty.md, run as printed but for its addresses.

local nginx = require "spec.support.nginx"

local function configuration()
  local file = assert(io.open "docs/openresty.md")
  local text = file:read("*a"):match "\n```nginx\n(.-)\n```\n"
  file:close()
  return text
end

describe("docs/openresty.md #door", function()
  local missing = nginx.missing()
  if missing then
    pending("nothing is run: " .. missing)
    return
  end

  it("has a configuration that is complete", function()
    local text = configuration():gsub("127%.0%.0%.1:8080", "127.0.0.1:@shown@")
    local server = nginx.start {
      http = text .. [[
        server {
          listen 127.0.0.1:@upstream@;
          location / { return 200 '{"Contact":{"Id":"c","Channel":"CHAT"}}'; }
        }
      ]],
      env = {
        AWS_REGION = "eu-central-1", AWS_ACCESS_KEY_ID = "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY = "secret",
        AWS_ENDPOINT_URL = "http://127.0.0.1:@upstream@", HOME = "/nonexistent",
      },
    }
    finally(function() server:stop() end)
    local url = ("http://127.0.0.1:%d/contact?instance=i&contact=c"):format(server:port_of "shown")
    assert.equal("CHAT\n", server:get(url).body, server:log())
    assert.is_nil(server:log():find("[error]", 1, true))
  end)
end)
