--- Where a PostgreSQL is: a URL as libpq understands it, and what of it may be shown.
--
-- libpq could read the URL itself, but a message about one that is wrong has all of it, the password
-- too. So it is read here.
-- @module luaconnect.journey.conninfo

local percent = require "luaconnect.percent"
local sorted = require "luaconnect.sorted"

local conninfo = {}

-- A network that swallows packets must not hold a worker for longer than others wait for it.
local DEFAULTS = {
  connect_timeout = "10", keepalives_idle = "30", tcp_user_timeout = "30000", application_name = "luaconnect",
}

local SECRET = { password = true, sslpassword = true }

local function decoded(text)
  if text:find("%%%X") or text:find("%%.?$") or text:find("%%%x%X") then return nil end
  local plain = percent.decode(text)
  return not plain:find("%z") and plain or nil
end

-- [user[:password]@][host[:port][,...]][/name][?name=value[&...]]
local function parts_of(url)
  local rest = url:match("^postgres%a*://(.*)$")
  local place, query = rest:match("^([^?]*)%??(.*)$")
  local account, where = place:match("^(.*)@(.*)$")
  local hosts, name = (where or place):match("^([^/]*)/?(.*)$")
  local user, password = (account or ""):match("^([^:]*):?(.*)$")
  return { user = user, password = password, dbname = name }, hosts, query
end

-- host and port of each of several places; hosts in brackets have colons of their own
local function split_hosts(hosts, words)
  local names, ports, some = {}, {}, false
  for place in (hosts .. ","):gmatch("([^,]*),") do
    local name, port = place:match("^%[(.-)%]:?(%d*)$")
    if not name then name, port = place:match("^([^:]*):?(%d*)$") end
    if not name then return nil, "host:port" end
    names[#names + 1], ports[#ports + 1] = name, port
    some = some or port ~= ""
  end
  words.host, words.port = table.concat(names, ","), some and table.concat(ports, ",") or ""
  return words
end

-- An @ here ends an account with a ? in its password, of which a part would be shown as a host.
local function add_query(query, words)
  if query:find("@", 1, true) then return nil, "percent-encoded text before and after the ?" end
  for pair in query:gmatch("[^&]+") do
    local name, value = pair:match("^([%a_]+)=(.*)$")
    if not name then return nil, "name=value after the ?" end
    words[name] = value
  end
  return words
end

local function spelled(words)
  local list, secrets = {}, {}
  for _, name in ipairs(sorted(words)) do
    local value = words[name]
    if value ~= "" then
      list[#list + 1] = ("%s='%s'"):format(name, (value:gsub("[\\']", "\\%0")))
      if SECRET[name] then secrets[#secrets + 1] = value end
    end
  end
  return table.concat(list, " "), secrets
end

--- Reads a URL.
-- @tparam string url `postgresql://user:password@host:port/name?name=value`, percent-encoded
-- @treturn ?table `{ text, shown, secrets }`: what libpq takes, what people may see, and what they may not
-- @return what was expected
function conninfo.parse(url)
  local words, hosts, query = parts_of(url)
  local found, expected = split_hosts(hosts, words)
  if found then found, expected = add_query(query, words) end
  if not found then return nil, expected end
  for name, value in pairs(words) do
    words[name] = decoded(value)
    if not words[name] then return nil, ("percent-encoded text as %s"):format(name) end
  end
  for name, value in pairs(DEFAULTS) do words[name] = words[name] or value end
  words.client_encoding = "UTF8"
  local text, secrets = spelled(words)
  return { text = text, secrets = secrets,
    shown = ("postgresql://%s/%s"):format(hosts, words.dbname or "") }
end

return conninfo
