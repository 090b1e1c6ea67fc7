--- Credentials of a role.

local connect = require "luaconnect"

-- [profile contact-center]
-- role_arn = arn:aws:iam::123456789012:role/contact-center
-- source_profile = base
local client = assert(connect.client { profile = "contact-center" })

local keys = assert(client:credentials():get())
print(client:credentials():source(), keys.access_key_id, keys.expires)
