--- Has every allocation fail in turn while a pool of connections is opened, a request is answered and the
-- pool is closed: it ends with the response or an error that says so, and the pool after it is as good as
-- ever. Run by spec/support/failing.c.
--
-- usage: memory.lua URL WIRE

local net = require "luaconnect.net"

local URL, WIRE = arg[1], arg[2]
local PATIENCE = 1 -- seconds of a request whose wait was not arranged for

local opened -- the pool at work

-- status, or nil and what is wrong
local function ask()
  local missing
  opened, missing = net.new { wire = WIRE }
  if not opened then return nil, missing end
  local id, _, message = opened:add({ method = "POST", url = URL, headers = { A = { "b", "c" } },
    body = "{}" }, PATIENCE, PATIENCE)
  if not id then return nil, message end
  while opened:step() ~= id do end
  local response, _, why = opened:take(id)
  if not response then return nil, why end
  return response.status
end

local function close()
  if opened then opened:close() end
  opened = nil
end

local function clean()
  collectgarbage()
  collectgarbage()
  return alloc.live()
end

local told = { cases = 0, errors = 0, raised = 0 }

-- one case; whether an allocation failed
local function try(n, once)
  local failed, ok, status, why = alloc.try(n, once, ask)
  close()
  if not ok then
    told.raised = told.raised + 1
    assert(tostring(status):find "memory", tostring(status))
  elseif status ~= 200 then
    told.errors = told.errors + 1
    assert(type(why) == "string" and #why > 0, "an error without words")
  end
  assert(ask() == 200, "afterwards")
  close()
  told.cases = told.cases + 1
  return failed
end

local function sweep(once)
  local n = 0
  while try(n, once) do n = n + 1 end
end

for _, once in ipairs { true, false } do
  sweep(once)
  local before = clean()
  sweep(once)
  local more = clean() - before
  assert(more <= 0, ("%d blocks leak"):format(more))
end
print(("%d cases, %d errors, %d raised"):format(told.cases, told.errors, told.raised))
