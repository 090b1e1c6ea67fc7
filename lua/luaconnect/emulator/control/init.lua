--- The control API: what a test, a person or the console asks of the emulator itself, as JSON under
-- `/_emulator/`. docs/emulator.md lists it.
--
-- Nobody signs here: whoever reaches the port may do everything, so the guard is that it listens on the
-- loopback. A page of another origin must not get through a browser that stands there, therefore the
-- checks of Origin, Host and type.
-- @module luaconnect.emulator.control

local answer = require "luaconnect.emulator.answer"
local browser = require "luaconnect.emulator.browser"
local core = require "luaconnect.core"
local percent = require "luaconnect.percent"

local control = {}

local PREFIX = "/_emulator/"
local SNAPSHOTS, SNAPSHOT_BYTES = PREFIX .. "restore", 64 * 1024 * 1024
local JSON = "application/json"

-- Each part is a list of routes `{ method, path, fn, query, kind }`: in a path, `:name` stands for one
-- segment; `query` has the names that the query may have; `kind` is the type of what is not JSON. A
-- function gets the emulator and what was asked: `input` (a table from the body), `query`, and the
-- segments by name. It returns what becomes the body, a table or text, and perhaps what may be waited
-- for: `{ seconds, ready, body }`; or nil, a status and a message.
local PARTS = {
  require "luaconnect.emulator.control.state",
  require "luaconnect.emulator.control.time",
  require "luaconnect.emulator.control.inventory",
  require "luaconnect.emulator.control.agents",
  require "luaconnect.emulator.control.news",
  require "luaconnect.emulator.control.switches",
  require "luaconnect.emulator.control.console",
}

-- routes ----------------------------------------------------------------------------------------

local function split(path)
  local segments = {}
  for segment in path:gmatch "[^/]+" do segments[#segments + 1] = segment end
  return segments
end

local ROUTES = {}
for _, part in ipairs(PARTS) do
  for _, route in ipairs(part) do
    ROUTES[#ROUTES + 1] = {
      method = route[1], segments = split(route[2]), fn = route[3], query = route[4] or {},
      kind = route[5],
    }
  end
end

-- the segments of a path by name, when it is a route's
local function fits(route, segments)
  if #route.segments ~= #segments then return nil end
  local asked = {}
  for i, expected in ipairs(route.segments) do
    local name = expected:match "^:(.+)"
    if name then
      asked[name] = percent.decode(segments[i])
    elseif expected ~= segments[i] then
      return nil
    end
  end
  return asked
end

-- the route and what it is asked; or nil and the methods that the path has, which may be none
local function find(call)
  local segments, allowed = split(call.path), {}
  for _, route in ipairs(ROUTES) do
    local asked = fits(route, segments)
    if asked and route.method == call.method then return route, asked end
    if asked then allowed[#allowed + 1] = route.method end
  end
  return nil, allowed
end

-- guards ----------------------------------------------------------------------------------------

local function guard(world, call)
  local foreign = browser.foreign(world, call)
  if foreign then return nil, 403, foreign end
  local kind = (call.headers["content-type"] or "none"):match "^[^;%s]+"
  if call.body ~= "" and (not kind or kind:lower() ~= JSON) then
    return nil, 415, ("content-type: %s expected, got %s"):format(JSON, kind or "none")
  end
  return true
end

-- input -----------------------------------------------------------------------------------------

local function read_query(route, text)
  local known, found = {}, {}
  for _, name in ipairs(route.query) do known[name] = true end
  for name, value in text:gmatch "([^&=]+)=?([^&]*)" do
    if not known[name] then
      return nil, 400, ("%s: %s expected in the query"):format(name,
        #route.query > 0 and "one of " .. table.concat(route.query, ", ") or "nothing")
    end
    found[name] = percent.decode((value:gsub("+", " ")))
  end
  return found
end

-- What of a value could not be told again: text with a zero byte, a list with null in it. As a member
-- null is left out.
local function untidy(value)
  if type(value) == "string" and value:find("\0", 1, true) then
    return "text expected, got a zero byte in it"
  end
  if type(value) ~= "table" then return nil end
  for key, element in pairs(value) do
    if type(element) == "userdata" then
      if type(key) == "number" then return "something expected in a list, got null" end
      value[key] = nil
    end
    local wrong = untidy(key) or untidy(element)
    if wrong then return wrong end
  end
end

local function read_input(call)
  if call.body == "" then return {} end
  local input, err = core.json_decode(call.body)
  if input == nil then return nil, 400, "body: " .. err.message end
  if type(input) ~= "table" or input[1] ~= nil then return nil, 400, "body: an object expected" end
  local wrong = call.path ~= SNAPSHOTS and untidy(input) -- a snapshot's documents are looked at one by one
  if wrong then return nil, 400, "body: " .. wrong end
  return input
end

-- answers ---------------------------------------------------------------------------------------

local function perform(world, call, route, asked)
  local status, message
  asked.query, status, message = read_query(route, call.query)
  if asked.query then asked.input, status, message = read_input(call) end
  if not asked.input then return answer.reason(call, status, message) end
  local body, later
  body, later, message = route.fn(world, asked)
  if not body then return answer.reason(call, later, message) end
  if type(body) == "table" then body = assert(core.json_encode(body)) end
  local response = answer.document(call, 200, body, route.kind)
  response.later = later
  return response
end

--- How many bytes a body may have that is larger than others: a snapshot.
-- @tparam string url
-- @treturn ?number nil for usual bodies
function control.body_bytes(url)
  return url:match "^[^?]*" == SNAPSHOTS and SNAPSHOT_BYTES or nil
end

--- Whether a path belongs to the control API.
-- @tparam string path
function control.owns(path)
  return path:sub(1, #PREFIX) == PREFIX or path .. "/" == PREFIX
end

--- Answers a request of the control API.
-- @tparam table world the emulator
-- @tparam table call
-- @treturn table the response
function control.respond(world, call)
  local sound, status, message = guard(world, call)
  if not sound then return answer.reason(call, status, message) end
  local route, asked = find(call)
  if route then return perform(world, call, route, asked) end
  local allowed = asked
  if #allowed == 0 then
    return answer.reason(call, 404, call.path .. ": a path of the control API expected")
  end
  local response = answer.reason(call, 405,
    ("%s: %s expected"):format(call.method, table.concat(allowed, " or ")))
  response.headers.allow = table.concat(allowed, ", ")
  return response
end

return control
