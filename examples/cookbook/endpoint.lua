--- Another endpoint.

local connect = require "luaconnect"

local function of(options) return (assert(connect.endpoint("connect", options))) end

print(of { region = "us-east-1" })
print(of { region = "us-east-1", fips = true })
print(of { region = "us-east-1", endpoint = "http://127.0.0.1:4566" })

local client = assert(connect.client { region = "us-east-1", endpoint = "http://127.0.0.1:4566" })
assert(client:endpoint() == "http://127.0.0.1:4566")
