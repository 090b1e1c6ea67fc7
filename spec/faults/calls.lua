--- Has each allocation fail, one in each run, while a client calls an emulator of its process: the call ends
-- with an output or an error, and so does the next one. Run by spec/support/failing.c.

local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"

local client = connect.client { region = emulator.REGION, credentials = emulator.CREDENTIALS,
  transport = emulator.new { clock = 1700000000 } }

local function start()
  return client:start_task_contact { InstanceId = emulator.INSTANCE_ID, ContactFlowId = emulator.FLOW_ID,
    Name = "n" }
end

local cases, n, failed = 0, 0, true
while failed do
  local ok, output, err
  failed, ok, output, err = alloc.try(n, true, start)
  if not ok then
    local said = tostring(output) -- OpenSSL does not tell that it was memory
    assert(said:find "memory" or said:find "cryptographic library" or said:find "random source", said)
  elseif not output then
    assert(#tostring(err) > 0)
  end
  assert(start())
  cases, n = cases + 1, n + 1
end
print(("%d cases"):format(cases))
