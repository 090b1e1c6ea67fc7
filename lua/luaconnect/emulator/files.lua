--- Files that hang on chats, tasks, emails and cases: what they may be, and what becomes of them.
--
-- A file is a document `{ id, owner, name, content_type, size, status, created, due }`; `owner` names what
-- it hangs on, and `due` when the scanner has looked at it. Status: STARTED until its bytes are said to be
-- there, PROCESSING while they are looked at, then APPROVED or REJECTED.
-- @module luaconnect.emulator.files

local blobs = require "luaconnect.emulator.blobs"

local files = {}

local methods = {}
local Files = { __name = "luaconnect.emulator.files", __index = methods }

files.URL_SECONDS = 300

local MEGABYTE = 1024 * 1024
local SCAN_SECONDS = 1
local INFECTED = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE" -- every scanner finds it where a file begins

local TYPES = {}
for kind in ([[
  csv doc docx heic jfif jpeg jpg mov mp4 pdf png ppt pptx rtf txt wav xls xlsx
]]):gmatch "%S+" do
  TYPES[kind] = true
end

local function index(self)
  self.lists = {}
  for id, file in self.all:each() do
    self.lists[file.owner] = self.lists[file.owner] or {}
    table.insert(self.lists[file.owner], id)
    if file.status == "PROCESSING" then self.timers:add(file.due, "scan", id) end
  end
end

local function scan(self, id, at)
  local file = self.all:get(id)
  if not file or file.status ~= "PROCESSING" or file.due ~= at then return end
  file.status = (self.blobs:head(file) or ""):find(INFECTED, 1, true) and "REJECTED" or "APPROVED"
  self.all:put(id, file)
  for _, fn in ipairs(self.listeners) do fn(file, at) end
end

--- The files of an emulator.
-- @tparam table world has `store`, `timers` and `uuid`
-- @tparam table options `megabytes`: the largest file that is taken (20); `types`: a list of further
--   extensions; `scan_seconds`: how long the scanner takes (1)
function files.new(world, options)
  local self = setmetatable({
    all = world.store:collection "files", uuid = world.uuid, timers = world.timers, blobs = blobs.new(world),
    lists = {}, listeners = {}, types = {}, bytes = (options.megabytes or 20) * MEGABYTE,
    scan_seconds = options.scan_seconds or SCAN_SECONDS,
  }, Files)
  for kind in pairs(TYPES) do self.types[kind] = true end
  for _, kind in ipairs(options.types or {}) do self.types[kind] = true end
  world.timers:on("scan", function(id, at) scan(self, id, at) end)
  world.store:on_restore(function() index(self) end)
  return self
end

--- Has `fn` called with each file that the scanner has looked at, and the time.
function methods:on(fn)
  self.listeners[#self.listeners + 1] = fn
end

--- What names something that files hang on.
-- @tparam table instance
-- @tparam string arn
-- @treturn string
function files.owner(instance, arn)
  return instance.id .. "\n" .. arn
end

--- What is wrong with a file, if anything is.
-- @tparam string name
-- @tparam number|string size
-- @treturn ?string "INVALID_FILE_NAME", "INVALID_FILE_TYPE" or "INVALID_FILE_SIZE"
-- @treturn ?string what was expected
function methods:fault(name, size)
  if name:find "[%c/\\]" then
    return "INVALID_FILE_NAME", "a name without separators and controls expected"
  end
  local kind = name:match "%.([%w]+)$"
  if not kind or not self.types[kind:lower()] then
    return "INVALID_FILE_TYPE", "a type that is allowed expected, such as .txt or .pdf"
  end
  if tonumber(size) > self.bytes then -- a large one is text where numbers are doubles
    return "INVALID_FILE_SIZE", ("at most %d bytes expected, got %s"):format(self.bytes, tostring(size))
  end
end

--- How many files hang on something, and how many bytes they have together.
-- @tparam string owner
-- @treturn number
-- @treturn number
function methods:total(owner)
  local list, bytes = self.lists[owner] or {}, 0
  for _, id in ipairs(list) do bytes = bytes + self.all:get(id).size end
  return #list, bytes
end

--- The files that hang on something, in the order in which they came.
-- @tparam string owner
-- @treturn table a list
function methods:of(owner)
  local found = {}
  for i, id in ipairs(self.lists[owner] or {}) do found[i] = self.all:get(id) end
  return found
end

--- Begins a file.
-- @tparam table file without `id` and `status`
-- @tparam number now
-- @treturn table the file
function methods:start(file, now)
  file.id, file.status, file.created = self.uuid(), "STARTED", now
  self.all:put(file.id, file)
  self.lists[file.owner] = self.lists[file.owner] or {}
  table.insert(self.lists[file.owner], file.id)
  return file
end

--- A file that hangs on something.
-- @treturn ?table
function methods:find(owner, id)
  local file = self.all:get(id)
  return file and file.owner == owner and file or nil
end

--- Whether the bytes of a file are there.
function methods:arrived(file)
  return self.blobs:head(file) ~= nil
end

--- Has the scanner look at a file whose bytes are there; nobody puts others in their place.
function methods:complete(file, now)
  file.status, file.due = "PROCESSING", now + self.scan_seconds
  self.all:put(file.id, file)
  self.blobs:seal(file)
  self.timers:add(file.due, "scan", file.id)
end

--- Forgets a file and its bytes.
function methods:remove(file)
  self.blobs:seal(file)
  self.blobs:remove(file)
  self.all:remove(file.id)
  local kept = {}
  for _, id in ipairs(self.lists[file.owner]) do
    if id ~= file.id then kept[#kept + 1] = id end
  end
  self.lists[file.owner] = #kept > 0 and kept or nil
end

return files
