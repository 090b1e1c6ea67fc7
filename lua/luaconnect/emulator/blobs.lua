--- The bytes of files, and the URLs at which they are put and fetched.
--
-- A URL is good for one file, one method and some time, and nothing else guards it. Bytes are kept as
-- hex, in parts, since documents are text.
-- @module luaconnect.emulator.blobs

local address = require "luaconnect.emulator.address"
local answer = require "luaconnect.emulator.answer"
local date = require "luaconnect.date"
local refusal = require "luaconnect.emulator.refusal"
local tickets = require "luaconnect.emulator.tickets"

local blobs = {}

local methods = {}
local Blobs = { __name = "luaconnect.emulator.blobs", __index = methods }

local PATH = "/_blob/"
local PART = 256 * 1024 -- bytes of a document
local MARK = "x-amz-meta-file" -- a header that an upload has to bring besides its type

--- The bytes of an emulator.
-- @tparam table world has `store` and `uuid`
function blobs.new(world)
  return setmetatable({
    parts = world.store:collection "parts", urls = tickets.new(world, "urls"),
  }, Blobs)
end

-- hex -------------------------------------------------------------------------------------------

local HEX, BYTES = {}, {}
for byte = 0, 255 do
  local char, hex = string.char(byte), ("%02x"):format(byte)
  HEX[char], BYTES[hex] = hex, char
end

local function to_hex(bytes) return (bytes:gsub(".", HEX)) end
local function from_hex(hex) return (hex:gsub("..", BYTES)) end

-- bytes -----------------------------------------------------------------------------------------

local function part_of(file, i)
  return file.id .. "/" .. i
end

--- Forgets the bytes of a file.
function methods:remove(file)
  local i = 1
  while self.parts:get(part_of(file, i)) do
    self.parts:remove(part_of(file, i))
    i = i + 1
  end
end

--- Keeps the bytes of a file, in place of earlier ones.
-- @tparam table file
-- @tparam string bytes
function methods:put(file, bytes)
  self:remove(file)
  for i = 1, math.max(1, math.ceil(#bytes / PART)) do
    self.parts:put(part_of(file, i), { hex = to_hex(bytes:sub((i - 1) * PART + 1, i * PART)) })
  end
end

--- The first bytes of a file, as many as a part has.
-- @treturn ?string nil when none have come
function methods:head(file)
  local part = self.parts:get(part_of(file, 1))
  return part and from_hex(part.hex)
end

--- The bytes of a file.
-- @treturn ?string nil when none have come
function methods:get(file)
  local found = {}
  local part = self.parts:get(part_of(file, 1))
  while part do
    found[#found + 1] = from_hex(part.hex)
    part = self.parts:get(part_of(file, #found + 1))
  end
  return #found > 0 and table.concat(found) or nil
end

-- URLs ------------------------------------------------------------------------------------------

local function url_of(self, call, file, method, seconds)
  local ends = call.now + seconds
  local name = self.urls:issue({
    to = file.id, ends = ends, method = method, size = file.size, content_type = file.content_type,
    name = file.name,
  }, call.now)
  return address.http(call) .. PATH .. name, date.text(ends)
end

--- A URL to put a file at.
-- @tparam table call
-- @tparam table file `{ id, name, size, content_type }`
-- @tparam number seconds that it is good for
-- @treturn table as the services' models have it: `Url`, `UrlExpiry`, `HeadersToInclude`
function methods:upload(call, file, seconds)
  local url, ends = url_of(self, call, file, "PUT", seconds)
  return {
    Url = url, UrlExpiry = ends,
    HeadersToInclude = { ["Content-Type"] = file.content_type, [MARK] = file.id },
  }
end

--- A URL to fetch a file from.
-- @treturn table `Url`, `UrlExpiry`
function methods:download(call, file, seconds)
  local url, ends = url_of(self, call, file, "GET", seconds)
  return { Url = url, UrlExpiry = ends }
end

--- Whether a path is one of blobs.
function blobs.owns(path)
  return path:sub(1, #PATH) == PATH
end

--- The size of what may be put at a path, for doors that bound what they read.
-- @tparam string path
-- @tparam number now
-- @treturn ?number
function methods:size(path, now)
  local ticket = blobs.owns(path) and self.urls:find(path:sub(#PATH + 1), now)
  return ticket and ticket.method == "PUT" and ticket.size or nil
end

-- what a page of another origin sees, it sees of a service's answer
local function refuse(call, code, message)
  return answer.refusal(call, refusal.new(code, message))
end

local function denied(call)
  return refuse(call, "AccessDeniedException", "a URL of this emulator that has not ended expected")
end

local function take(self, call, ticket)
  local head = call.headers
  if (head["content-type"] or "") ~= ticket.content_type or head[MARK] ~= ticket.to then
    return refuse(call, "AccessDeniedException", "each of HeadersToInclude expected, as it was given")
  end
  if #call.body ~= ticket.size then
    return refuse(call, "BadRequestException",
      ("body: %d bytes expected, got %d"):format(ticket.size, #call.body))
  end
  self:put({ id = ticket.to }, call.body)
  return answer.output(call, "")
end

-- what a header may not carry is replaced
local function disposition(name)
  return 'attachment; filename="' .. name:gsub('[%c"\\]', "_") .. '"'
end

local function give(self, call, ticket)
  local bytes = self:get { id = ticket.to }
  if not bytes then return denied(call) end
  local response = answer.output(call, bytes)
  response.headers["content-type"] = ticket.content_type:gsub("%c", " ")
  response.headers["content-disposition"] = disposition(ticket.name)
  response.headers["x-content-type-options"] = "nosniff"
  return response
end

--- Answers what is asked of a URL.
-- @tparam table call
-- @treturn table response
function methods:respond(call)
  if call.method == "OPTIONS" then return answer.preflight(call) end
  local ticket = self.urls:find(call.path:sub(#PATH + 1), call.now)
  local method = call.method == "HEAD" and "GET" or call.method
  if not ticket or ticket.method ~= method then return denied(call) end
  return method == "PUT" and take(self, call, ticket) or give(self, call, ticket)
end

--- Takes the URLs to put a file back.
function methods:seal(file)
  for name, ticket in self.urls.all:each() do
    if ticket.to == file.id and ticket.method == "PUT" then self.urls.all:remove(name) end
  end
end

return blobs
