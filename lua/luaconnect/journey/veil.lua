--- What keeps personal values out of a journal: keys of rows are hashed, and everything that rows, calls
-- and answers hold is sealed (AES-256-GCM), by a key that is made of a secret.
-- @module luaconnect.journey.veil

local core = require "luaconnect.core"

local veil = {}

local methods = {}
local Veil = { __name = "luaconnect.journey.veil", __index = methods }

--- A veil.
-- @tparam[opt] string secret without one, nothing is hidden
-- @treturn table
function veil.new(secret)
  return setmetatable({ key = secret and core.hmac_sha256(secret, "luaconnect journal") }, Veil)
end

--- What a journal has of its veil, so that another secret is found out; nil when nothing is hidden.
-- @treturn ?string
function methods:mark()
  return self.key and core.sha256hex(core.hmac_sha256(self.key, "mark")) or nil
end

--- The name under which a key of a row stands in the journal.
-- @tparam string key
-- @treturn string
function methods:name(key)
  return self.key and core.sha256hex(core.hmac_sha256(self.key, key)) or key
end

--- A text as it stands in the journal.
-- @tparam ?string text
-- @treturn ?string
function methods:hide(text)
  return text and self.key and core.seal(self.key, text) or text
end

--- A text that stands in the journal.
-- @tparam ?string text
-- @treturn ?string nil when it is not one of this veil's
function methods:show(text)
  if not text or not self.key then return text end
  return core.unseal(self.key, text)
end

return veil
