--- Keys that stand in a profile of the shared files.
-- @module luaconnect.credentials.profile

-- SPDX-License-Identifier: MIT

local profile = { name = "profile" }

--- The link's answer.
-- @tparam table context see `luaconnect.credentials.context`
-- @tparam table section the profile's properties
-- @tparam string name of the profile
-- @treturn ?table credentials; nil when it has none; nil and an error when half is missing
function profile.find(context, section, name)
  local id, secret = section.aws_access_key_id, section.aws_secret_access_key
  if not id and not secret then return nil end
  if not id or not secret then
    return context.fail(("profile %s: %s missing"):format(name,
      id and "aws_secret_access_key" or "aws_access_key_id"))
  end
  return {
    access_key_id = id, secret_access_key = secret,
    session_token = section.aws_session_token, account_id = section.aws_account_id,
  }
end

return profile
