--- Has each system call fail in turn while tasks are started over the curl transport, and tells of each
-- that ended otherwise than with a contact or a clear error; run with spec/support/faulty.c loaded.
--
-- usage: transport.lua MOST WIRE ATTEMPTS, with an emulator in the environment

local connect = require "luaconnect"
local core = require "luaconnect.core"
local curl = require "luaconnect.transport.curl"
local faulty = require "faulty"
local ways = require "spec.faults.ways"

local MOST = tonumber(arg[1]) -- calls of a name that are made to fail
local WIRE, ATTEMPTS = arg[2], tonumber(arg[3])

local PATIENCE = 20 -- seconds until the process is killed
local KINDS = { transport = true, timeout = true, credentials = true }

local function client_of()
  return connect.client { timeout = 1, retry = { max_attempts = ATTEMPTS },
    transport = curl.new { wire = WIRE } }
end

local function start(client, name)
  return client:start_task_contact { InstanceId = os.getenv "CONNECT_INSTANCE_ID",
    ContactFlowId = os.getenv "CONNECT_FLOW_ID", Name = name }
end

local told = { cases = 0, errors = 0, wrong = {}, started = {}, unsent = {} }

local function wrong(name, what)
  told.wrong[#told.wrong + 1] = name .. ": " .. what
end

-- a call that nothing disturbs, on the same client
local function afterwards(client, name)
  local output, err = start(client, name .. " after")
  if not output then wrong(name, "afterwards: " .. tostring(err)) end
end

-- one case; whether the call came that was to fail
local function try(call, n, code)
  local name = ("%s %d %s %d %d"):format(WIRE, ATTEMPTS, call, n, code)
  local client = client_of()
  faulty.watch(PATIENCE)
  faulty.arm(call, n, code)
  local sound, output, err = pcall(start, client, name)
  local hit = faulty.disarm()
  if not sound then
    wrong(name, "raised " .. tostring(output))
  elseif output then
    told.started[name] = true
  elseif not KINDS[err.kind] or #tostring(err.message) == 0 then
    wrong(name, tostring(err))
  else
    told.errors = told.errors + 1
    told.unsent[name] = err.sent == false or nil
  end
  afterwards(client, name)
  client.transport:close()
  faulty.watch(0)
  if hit then told.cases = told.cases + 1 end
  return hit
end

afterwards(client_of(), ("%s %d"):format(WIRE, ATTEMPTS))
ways.each(ways.NETWORK, MOST, try)
print(core.json_encode(told))
