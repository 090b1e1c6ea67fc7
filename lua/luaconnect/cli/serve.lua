--- `luaconnect serve`: the emulator behind a port.
-- @module luaconnect.cli.serve

local serve = { name = "serve", summary = "Serve an emulator of Amazon Connect over HTTP." }

local function environment(...)
  for _, name in ipairs { ... } do
    local value = os.getenv(name)
    if value and value ~= "" then return value end
  end
end

local function to_port(text)
  local port = tonumber(text)
  if not port or port % 1 ~= 0 or port < 0 or port > 65535 then
    return nil, ("--port: 0 to 65535 expected, got '%s'"):format(text)
  end
  return math.floor(port)
end

function serve.define(command)
  command:option("--host", "Address to listen on.", "127.0.0.1")
  command:option("--port", "Port to listen on; 0 is a free one.", "0", to_port)
  command:option("--port-file", "File that gets the port once it is listened on.")
  command:option("--instance", "Id of the instance that there is.")
  command:option("--flow", "Id of a flow of it; may be given more than once."):count("*")
  command:option("--region", "Region that it is in; else AWS_REGION, else us-east-1.")
  command:option("--account", "Account that it belongs to.")
  command:option("--credentials", "Access key id and file that holds its secret, as ID=FILE; may be given "
    .. "more than once. Always accepted: those of the environment, and the emulator's own pairs."):count("*")
  command:option("--data", "File that keeps everything, through a kill, too; else it is in memory.")
  command:option("--limits", "Rates and quotas to enforce: documented, off, or a file of JSON "
    .. "(docs/emulator.md).", "off")
  command:option("--faults", "File of JSON with rules that have calls fail (docs/emulator.md).")
  command:option("--seed", "Whole number or word from which ids and faults are drawn.")
  command:flag("--no-verify", "Look at no signature.")
  command:flag("--list", "Print each operation and how far it is emulated: full, stored (taken, kept and "
    .. "given back) or none; serve nothing.")
end

-- credentials ---------------------------------------------------------------------------------

local function from_file(found, text)
  local id, path = text:match("^([^=]+)=(.+)$")
  if not id then return nil, ("--credentials: ID=FILE expected, got '%s'"):format(text) end
  local file, err = io.open(path)
  if not file then return nil, "--credentials: " .. err end
  found[id] = { secret_access_key = (file:read("*l") or ""):gsub("%s+$", "") }
  file:close()
  return true
end

-- a client of the same shell needs no settings but the endpoint
local function from_environment(found)
  local id, secret = environment "AWS_ACCESS_KEY_ID", environment "AWS_SECRET_ACCESS_KEY"
  if id and secret then
    found[id] = { secret_access_key = secret, session_token = environment "AWS_SESSION_TOKEN" }
  end
end

local function credentials(options, own, service)
  local found = { [own.access_key_id] = own, [service.access_key_id] = service }
  from_environment(found)
  for _, text in ipairs(options.credentials) do
    local done, err = from_file(found, text)
    if not done then return nil, err end
  end
  return found
end

-- serving -------------------------------------------------------------------------------------

local function say(line)
  io.stdout:write(line, "\n")
  io.stdout:flush()
end

local function log(line)
  io.stderr:write("luaconnect: ", line, "\n")
end

-- whoever waits for the file never sees half of it
local function write_port(path, port)
  local file, err = io.open(path .. ".new", "w")
  if not file then return nil, "--port-file: " .. err end
  file:write(port, "\n")
  file:close()
  return os.rename(path .. ".new", path)
end

local function instance_of(options, emulator)
  local flows = #options.flow > 0 and options.flow or { emulator.FLOW_ID }
  return { id = options.instance or emulator.INSTANCE_ID, flows = flows, queues = { emulator.QUEUE_ID } }
end

-- what a file of JSON has, for an option
local function read_json(option, path)
  local file, err = io.open(path)
  if not file then return nil, ("%s: %s"):format(option, err) end
  local text = file:read "*a"
  file:close()
  local value
  value, err = require("luaconnect.core").json_decode(text or "")
  if not value then return nil, ("%s: %s: %s"):format(option, path, err.message) end
  return value
end

local function limits(options)
  local value = options.limits
  if value == "off" or value == "documented" then return value end
  return read_json("--limits", value)
end

-- an emulator; or nil and why there is none
local function made(emulator, options)
  local sound, world, err = pcall(emulator.new, options)
  if sound then return world, err end
  return nil, (tostring(world):gsub("^[^:]*:%d+: ", ""))
end

local function make_world(options)
  local emulator = require "luaconnect.emulator"
  local known, err = credentials(options, emulator.CREDENTIALS, emulator.SERVICE_CREDENTIALS)
  if not known then return nil, err end
  local bounds
  bounds, err = limits(options)
  if not bounds then return nil, err end
  local faults
  if options.faults then
    faults, err = read_json("--faults", options.faults)
    if not faults then return nil, err end
  end
  return made(emulator, {
    instances = { instance_of(options, emulator) }, credentials = known, account = options.account,
    region = options.region or environment("AWS_REGION", "AWS_DEFAULT_REGION"),
    verify = not options.no_verify, log = log, limits = bounds,
    faults = faults, seed = options.seed, data = options.data,
  })
end

local function list()
  for _, row in ipairs(require("luaconnect.emulator").operations()) do
    say(("%s %s %s"):format(row.service, row.operation, row.mark))
  end
  return true
end

--- Serves until SIGTERM or SIGINT come, or lists what is emulated.
-- @tparam table options as `define` has them
-- @treturn ?boolean true; or nil and a message
function serve.run(options)
  if options.list then return list() end
  local world, server, err
  world, err = make_world(options)
  if not world then return nil, err end
  server, err = require("luaconnect.emulator.server").listen(world, {
    host = options.host, port = options.port, log = log,
  })
  if not server then return nil, err end
  if options.port_file then
    local done
    done, err = write_port(options.port_file, server.port)
    if not done then return nil, err end
  end
  say("listening on " .. server.url)
  server:obey_signals()
  server:run()
  world:close()
  if options.port_file then os.remove(options.port_file) end
  return true
end

return serve
