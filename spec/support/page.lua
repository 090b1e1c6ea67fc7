--- A page in front of a content handler, and no nginx between them: what `luaconnect.nginx` gives is made
-- of tables.

local core = require "luaconnect.core"

local page = { ORIGIN = "https://shop.example.com" }
page.__index = page

-- An `ngx.shared` dictionary whose time is the page's.
local Shared = {}
Shared.__index = Shared

local function living(self, key)
  local entry = self.entries[key]
  if entry and entry.ends <= self.page.time then entry, self.entries[key] = nil, nil end
  return entry
end

function Shared:incr(key, value, init, seconds)
  if self.broken then return nil, "no memory" end
  local entry = living(self, key)
  if not entry then
    if not init then return nil, "not found" end
    entry = { value = init, ends = self.page.time + seconds }
    self.entries[key] = entry
  end
  entry.value = entry.value + value
  return entry.value
end

function Shared:expire(key, seconds)
  assert(seconds >= 0.001, "a life that nginx would take for endless")
  living(self, key).ends = self.page.time + seconds
end

function Shared:get(key)
  return (living(self, key) or {}).value
end

-- how many clients it keeps
function Shared:count()
  local n = 0
  for key in pairs(self.entries) do n = n + (living(self, key) and 1 or 0) end
  return n
end

local function host(self)
  return {
    now = function() return self.time end,
    shared = function(name) return self.dictionaries[name] end,
    log = function(line) self.log[#self.log + 1] = line end,
    request = function() return self.request end,
    respond = function(response) self.response = response end,
  }
end

--- A page with the handler `name` of `luaconnect.resty` behind it.
function page.new(name, options)
  local self = setmetatable({ time = 1700000000, log = {}, dictionaries = {} }, page)
  self.dictionaries.luaconnect_clients = setmetatable({ page = self, entries = {} }, Shared)
  local module, real = "luaconnect.resty." .. name, package.loaded["luaconnect.nginx"]
  package.loaded["luaconnect.nginx"], package.loaded[module] = host(self), nil
  local made, run = pcall(require(module), options)
  package.loaded["luaconnect.nginx"], package.loaded[module] = real, nil
  if not made then error(run, 0) end
  self.run = run
  return self
end

--- Sends a request; its response has its JSON as `json`.
function page:send(method, body, headers)
  local sent = { ["content-type"] = "application/json", host = "api.example.com" }
  for name, value in pairs(headers or {}) do sent[name] = value or nil end
  self.request = {
    method = method, headers = sent, id = "request-1", client = "\127\0\0\1",
    body = function(most) return #body <= most and body or nil end,
  }
  self.run()
  local response = self.response
  if response.body ~= "" then response.json = assert(core.json_decode(response.body)) end
  return response
end

--- Posts JSON, a text or a table.
function page:post(body, headers)
  return self:send("POST", type(body) == "string" and body or assert(core.json_encode(body)), headers)
end

return page
