--- How far the service's clock is from ours, told by the `Date` of its responses.
-- Pure: the caller brings its times. The estimate serves to sign, and to see that a refusal came of
-- the clock.
-- @module luaconnect.skew

-- SPDX-License-Identifier: MIT

local date = require "luaconnect.date"

local skew = {}

local HARMFUL = 240  -- seconds; the service refuses from 300
local PATIENCE = 900 -- seconds after which a response says little about the time it was sent

-- a Date outside these years is no clock's, whatever ours says
local EARLIEST, LATEST = date.iso("2015-01-01T00:00:00Z"), date.iso("2100-01-01T00:00:00Z")

local Skew = { __name = "luaconnect.skew" }
Skew.__index = Skew

--- Takes a response's word for the time.
-- @tparam table headers of the response, names in lower case
-- @tparam number sent our clock when the request was sent
-- @tparam number received our clock when the response was there
function Skew:sample(headers, sent, received)
  local text = headers.date
  if not self.enabled or type(text) ~= "string" or headers.age then return end
  if text ~= self.text then -- many responses share a second
    self.text, self.server = text, date.http(text)
  end
  local server = self.server
  if not server or server < EARLIEST or server > LATEST then return end
  if received < sent or received - sent > PATIENCE then return end
  self.offset = server - (sent + received) / 2
end

--- Whether an error may come of the clock: the estimate has since moved by four minutes or more.
-- The caller tries once more, signing anew.
-- @tparam number signed the offset that the request was signed with
-- @treturn boolean
function Skew:explains(signed)
  return math.abs(self.offset - signed) >= HARMFUL
end

--- An estimator; one serves a client.
-- @tparam[opt] boolean disabled whether to trust our clock alone
-- @treturn table its `offset` is to be added to our clock
function skew.new(disabled)
  return setmetatable({ offset = 0, enabled = not disabled }, Skew)
end

return skew
