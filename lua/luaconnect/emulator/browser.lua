--- Pages in a browser that stands near: which of them may ask, so that one from elsewhere gets nowhere
-- through a person who only looks at it.
--
-- A page may be of another origin, or have a name that leads here (DNS rebinding). Such a name has a dot:
-- names of this machine or of a network of containers have none, and nobody can register one that ends
-- in `.internal`.
-- @module luaconnect.emulator.browser

local browser = {}

local NOBODY = "nobody." -- the name of what has none

local function name_of(authority)
  return authority:match "^(%[[%x:.]+%]):?%d*$" or authority:match "^([%w._-]+):?%d*$" or NOBODY
end

local function is_plain(world, name)
  return not name:find("[.%[]") or name:find "%.localhost$" or world.hosts[name]
end

-- whether a Host leads here in good faith
local function is_ours(world, host)
  local name = name_of(host)
  return is_plain(world, name) or name:find "^%[" or name:find "^[%d.]+$" or name:find "%.internal$"
end

-- whether an Origin is a page's of this machine, or of where the emulator was found
local function is_near(world, origin, host)
  local name = name_of(origin:match "^https?://(.+)$" or "")
  return is_plain(world, name) or name:find "^127%.[%d.]+$" or name == "[::1]"
    or name == name_of(host or "") and is_ours(world, host)
end

local function wrong_host(host)
  return "Host: an address, localhost or a name without dots expected, got " .. host
end

--- Why a call is not the emulator's own page's, nor a program's; nil when it is.
-- @tparam table world the emulator
-- @tparam table call
-- @treturn ?string
function browser.foreign(world, call)
  local host, origin = call.headers.host, call.headers.origin
  if host and not is_ours(world, host) then return wrong_host(host) end
  if origin and (not host or origin:match "^https?://(.+)$" ~= host) then
    return "Origin: the emulator's own expected, got " .. origin
  end
end

--- Why a call may be one of a page from elsewhere; nil when it is a program's, or that of a page near.
-- @tparam table world the emulator
-- @tparam table call
-- @treturn ?string
function browser.distant(world, call)
  local host, origin = call.headers.host, call.headers.origin
  if origin and not is_near(world, origin, host) then
    return "Origin: a page of this machine expected, got " .. origin
  end
  local is_page = origin or call.headers["accept-language"] -- which browsers always send
  if is_page and host and not is_ours(world, host) then return wrong_host(host) end
end

return browser
