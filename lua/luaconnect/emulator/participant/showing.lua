--- The operations of a participant that is shown something, or asked to sign in: DescribeView,
-- GetAuthenticationUrl, CancelParticipantAuthentication.
-- @module luaconnect.emulator.participant.showing

local percent = require "luaconnect.percent"
local refusal = require "luaconnect.emulator.refusal"

local showing = {}

local SIGN_IN = "https://sign-in.emulator.invalid/oauth2/authorize"
local URL_BYTES = 2083

function showing.DescribeView(world, call)
  local view = world.views:find(call.contact, call.input.ViewToken, call.now)
  if not view then return nil, refusal.missing "VIEW" end
  return { View = view }
end

local function session(world, call)
  local found = world.authentications:find(call.participant, call.input.SessionId)
  if not found then return nil, refusal.validation "SessionId: that of a sign-in that goes on expected" end
  return found
end

function showing.GetAuthenticationUrl(world, call)
  local found, refused = session(world, call)
  if not found then return nil, refused end
  local back = call.input.RedirectUri
  if not back:find "^https?://[^%s%c]+$" then
    return nil, refusal.validation "RedirectUri: an http or https URL expected"
  end
  local url = SIGN_IN .. ("?response_type=code&redirect_uri=%s&state=%s"):format(
    percent.encode(back), call.input.SessionId)
  if #url > URL_BYTES then return nil, refusal.validation "RedirectUri: a shorter URL expected" end
  if not world.authentications:ask(call.input.SessionId, call.now) then
    return nil, refusal.validation "SessionId: that of a sign-in of the last minute expected"
  end
  return { AuthenticationUrl = url }
end

function showing.CancelParticipantAuthentication(world, call)
  local found, refused = session(world, call)
  if not found then return nil, refused end
  world.authentications:finish(call.input.SessionId, "cancelled", call.now)
  return {}
end

return showing
