--- Credentials that the workers of an nginx share: one of them asks, and all sign with what it got.
--
-- Ahead of their end one worker asks anew, in a timer, while all others go on with what there is. Only
-- where there are none, or none that can still be used, does a request wait for the answer.
-- @module luaconnect.resty.credentials

-- SPDX-License-Identifier: MIT

local base = require "luaconnect.credentials"
local core = require "luaconnect.core"

local credentials = {}

local PATIENCE = 60 -- seconds that a worker waits for what others get
local TURN = 0.01   -- seconds between looks at what they have got
local MEMORY = 1    -- seconds that a failure answers for all who wait

--- How long one question may take before another worker asks too, in seconds.
credentials.LOCK = 30

local Provider = { __name = "luaconnect.resty.credentials" }
Provider.__index = Provider

local function now(self)
  return self.own.context:now()
end

local function isfresh(self, keys)
  return keys and (not keys.expiration or keys.expiration - now(self) >= base.ADVISORY)
end

local function isusable(self, keys)
  return keys and (not keys.expiration or keys.outlives or keys.expiration > now(self))
end

-- What is shared ------------------------------------------------------------------------------------

local schedule

local function take(self, keys)
  self.keys = keys
  if keys.expiration then schedule(self, keys.expiration - now(self)) end
  return keys
end

-- takes what another worker has left, when it is news
local function adopt(self)
  local text = self.dict:get(self.name)
  if not text or text == self.text then return end
  self.text = text
  local keys = core.json_decode(text)
  if isusable(self, keys) then take(self, keys) end
end

-- takes what the own question got, and leaves it for the others until it ends
local function offer(self, keys)
  local link = self.own.link
  local copy = { source = link.name, outlives = link.outlives }
  for name, value in pairs(keys) do copy[name] = value end
  self.text = core.json_encode(copy)
  if copy.expiration then self.dict:put(self.name, self.text, math.max(1, copy.expiration - now(self))) end
  return take(self, copy)
end

-- Asking --------------------------------------------------------------------------------------------

-- asks, as the one that has the lock
local function ask(self)
  local keys, err = self.own:ask()
  if keys then keys = offer(self, keys) end
  if keys or isusable(self, self.keys) then
    self.dict:put(self.paused, true, base.PAUSE)
  else
    self.dict:put(self.failure, err.message, MEMORY)
  end
  self.dict:forget(self.asking)
  return keys, err
end

-- the lock is opened whatever happens
local function guarded(self)
  local ok, keys, err = pcall(ask, self)
  if ok then return keys, err end
  self.dict:forget(self.asking)
  error(keys, 0)
end

-- until this worker or another has an answer
local function await(self)
  for _ = 1, PATIENCE / TURN do
    adopt(self)
    if isusable(self, self.keys) then return self.keys end
    local message = self.dict:get(self.failure)
    if message then return self.own.context.fail(message) end
    if self.dict:lock(self.asking, credentials.LOCK) then
      adopt(self) -- left between the look and the lock
      if not isusable(self, self.keys) then return guarded(self) end
      self.dict:forget(self.asking)
    else
      self.transport:sleep(TURN)
    end
  end
  return self.own.context.fail "another worker asks for credentials, and has no answer yet"
end

-- asks ahead of the end, unless somebody does or just did
local function refresh(self)
  if self.dict:get(self.paused) or not self.dict:lock(self.asking, credentials.LOCK) then return end
  self.transport:detach(function() return guarded(self) end)
end

-- once for all requests of this worker that wait
local function join(self)
  local flight = self.flight
  if not flight then
    flight = self.transport:detach(function()
      local keys, err = await(self)
      self.flight = nil
      return keys, err
    end)
    if not flight.done then self.flight = flight end
  end
  local ok, keys, err = self.transport:outcome(flight)
  if flight.done then self.flight = nil end
  if not ok then error(keys, 0) end
  return keys, err
end

-- a timer of this worker looks after them when they are due, whether requests come or not
function schedule(self, left)
  if self.timer then return end
  self.timer = ngx.timer.at(math.max(base.PAUSE, left - base.ADVISORY + math.random()), function(premature)
    self.timer = nil
    if premature then return end
    self:get()
    if not self.timer and self.keys.expiration then schedule(self, self.keys.expiration - now(self)) end
  end)
end

-- The provider --------------------------------------------------------------------------------------

--- The credentials to sign with now.
-- @treturn ?table `{ access_key_id, secret_access_key, session_token, expiration, account_id }`
-- @treturn ?table an error of kind `credentials`, which says what to do
function Provider:get()
  if isfresh(self, self.keys) then return self.keys end
  adopt(self)
  if isfresh(self, self.keys) then return self.keys end
  if not isusable(self, self.keys) then
    local keys, err = self.own:hold()
    if keys then return offer(self, keys) end
    if err then return nil, err end
    return join(self)
  end
  refresh(self)
  return self.keys
end

--- Which link of the chain has given them.
-- @treturn ?string its name, such as `container`; nil before the first answer
function Provider:source()
  return self.keys and self.keys.source
end

--- A provider that asks by another one, and the other workers first.
-- @tparam table own of `luaconnect.credentials`
-- @tparam ?string profile
-- @tparam table dict of `luaconnect.resty.dict`
-- @treturn table with `get` and `source`
function credentials.new(own, profile, dict)
  local name = "credentials/" .. (profile or "")
  return setmetatable({
    own = own, dict = dict, name = name, asking = name .. "/asking", paused = name .. "/paused",
    failure = name .. "/failure", transport = own.context:transport(),
  }, Provider)
end

return credentials
