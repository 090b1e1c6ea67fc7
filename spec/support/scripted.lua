--- A loopback server in a process of its own, which answers as a script says (see scripted.py).

local child = require "spec.support.child"
local core = require "luaconnect.core"

local scripted = {}

local Server = {}
Server.__index = Server

--- What it answers from now on: `{ ["GET /path"] = answer, or list of answers }`.
function Server:script(answers)
  local file = assert(io.open(self.path, "w"))
  file:write(core.json_encode(answers))
  file:close()
  self.seen = #self:all()
end

function Server:all()
  local list = {}
  for line in self.child:output():gmatch "([^\n]+)\n" do -- a line may still be on its way
    if line:find "^%[" then
      local fields = core.json_decode(line)
      list[#list + 1] = { method = fields[1], path = fields[2], headers = fields[3], body = fields[4] }
    end
  end
  return list
end

--- The requests since the last script, each `{ method, path, headers, body }`.
function Server:requests()
  local list = {}
  for i, request in ipairs(self:all()) do
    if i > self.seen then list[#list + 1] = request end
  end
  return list
end

function Server:close()
  self.child:close()
  os.remove(self.path)
end

function scripted.start()
  local self = setmetatable({ path = os.tmpname(), seen = 0 }, Server)
  local file = assert(io.open(self.path, "w"))
  file:write "{}"
  file:close()
  self.child = child.start { "python3", "spec/support/scripted.py", self.path }
  self.url = self.child:await(function() return self.child:output():match "^(http://[%d.:]+)\n" end)
  return self
end

return scripted
