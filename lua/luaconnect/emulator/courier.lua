--- Carries events and records out of the process: lines of JSON at the end of a file, or a POST each to
-- a URL, one after the other, while the emulator answers.
--
-- A URL is served by lua-http on the loop of the HTTP door. What cannot be carried is lost, and the log
-- says so: nobody who calls waits for it.
-- @module luaconnect.emulator.courier

local core = require "luaconnect.core"
local private = require "luaconnect.private"

local courier = {}

local MOST = 1000 -- values that wait for a URL
local SECONDS = 10 -- for a POST

-- files -----------------------------------------------------------------------------------------

local file_methods = {}
local File = { __name = "luaconnect.emulator.courier", __index = file_methods }

local function open_file(path, log)
  local file, err = private.open(path, "a")
  if not file then return nil, err end
  return setmetatable({ file = file, path = path, log = log }, File)
end

function file_methods:put(value)
  local written, err = self.file:write(assert(core.json_encode(value)), "\n")
  if written then written, err = self.file:flush() end
  if not written and not self.failed then self.log(("%s: %s"):format(self.path, err)) end
  self.failed = not written
end

function file_methods:start()
end

function file_methods:waiting()
  return 0
end

function file_methods:close()
  self.file:close()
end

-- URLs ------------------------------------------------------------------------------------------

local url_methods = {}
local Url = { __name = "luaconnect.emulator.courier", __index = url_methods }

local function open_url(url, log)
  return setmetatable({
    url = url, shown = url:gsub("//[^/]*@", "//"):match "^[^?#]*", log = log,
    first = 1, last = 0, values = {},
  }, Url)
end

function url_methods:put(value)
  if self.last - self.first + 1 >= MOST then
    if not self.full then self.log(("%s: %d wait, what comes now is lost"):format(self.shown, MOST)) end
    self.full = true
    return
  end
  self.full = false
  self.last = self.last + 1
  self.values[self.last] = value
  if self.woken then self.woken:signal() end
end

local function post(self, value)
  local request = require("http.request").new_from_uri(self.url)
  request.follow_redirects = false -- what was meant for one place goes to no other
  request.headers:upsert(":method", "POST")
  request.headers:upsert("content-type", "application/json")
  request:set_body(assert(core.json_encode(value)))
  local headers, stream = request:go(SECONDS)
  if not headers then return nil, tostring(stream) end
  local status = headers:get ":status"
  stream:shutdown()
  if not status:find "^2" then return nil, "a success expected, got status " .. status end
  return true
end

-- whatever goes wrong is told once, until it is well again
local function carry(self, value, pcall)
  local sound, done, message = pcall(post, self, value)
  if not sound then done, message = nil, tostring(done) end
  if not done and not self.failed then self.log(("%s: %s"):format(self.shown, message)) end
  self.failed = not done
end

local function work(self, pcall)
  while true do
    while self.first > self.last do self.woken:wait() end
    local value = self.values[self.first]
    carry(self, value, pcall)
    self.values[self.first] = nil
    self.first = self.first + 1
  end
end

function url_methods:start(queue)
  self.woken = require("cqueues.condition").new()
  local yieldable_pcall = require("http.util").yieldable_pcall
  queue:wrap(function() work(self, yieldable_pcall) end)
end

function url_methods:waiting()
  return self.last - self.first + 1
end

function url_methods:close()
end

--- A courier to a file or a URL, with `put(value)`, `start(queue)`, which has it work on a loop of cqueues,
-- `waiting()`, how many values are still to be carried, and `close()`.
-- @tparam string target a path, or a URL of http or https
-- @tparam function log of a line
-- @treturn ?table or nil and a message
function courier.new(target, log)
  if target:find "^https?://" then return open_url(target, log) end
  return open_file(target, log)
end

return courier
