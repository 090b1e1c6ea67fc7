--- `luaconnect serve`: the emulator behind a port.
-- @module luaconnect.cli.serve

local output = require "luaconnect.cli.output"

local serve = { name = "serve", summary = "Serve an emulator of Amazon Connect over HTTP." }

local PAUSE = 150 -- percent: a hundred thousand contacts live in a third less memory, at no cost to be seen

local function to_port(text)
  local port = tonumber(text)
  if not port or port % 1 ~= 0 or port < 0 or port > 65535 then
    return nil, ("--port: 0 to 65535 expected, got '%s'"):format(text)
  end
  return math.floor(port)
end

local function to_share(text)
  local share = tonumber(text)
  if not share or share < 0 or share > 1 then
    return nil, ("--events-drop: 0 to 1 expected, got '%s'"):format(text)
  end
  return share
end

local function to_megabytes(text)
  local size = tonumber(text)
  if not size or size < 1 or size > 100 then
    return nil, ("--attachment-megabytes: 1 to 100 expected, got '%s'"):format(text)
  end
  return size
end

function serve.define(command)
  command:option("--host", "Address to listen on.", "127.0.0.1")
  command:option("--name", "Name by which it is reached, when that has dots: for the control API and the "
    .. "certificate; may be given more than once."):count("*")
  command:option("--port", "Port to listen on; 0 is a free one.", "0", to_port)
  command:option("--port-file", "File that gets the port once it is listened on.")
  command:option("--instance", "Id of the instance that there is.")
  command:option("--flow", "Id of a flow of it; may be given more than once."):count("*")
  command:option("--region", "Region that it is in; else AWS_REGION, else us-east-1.")
  command:option("--account", "Account that it belongs to.")
  command:option("--credentials", "Access key id and file that holds its secret, as ID=FILE; may be given "
    .. "more than once. Always accepted: those of the environment, and the emulator's own pair."):count("*")
  command:flag("--no-verify", "Look at no signature.")
  command:flag("--lenient", "Take ids of instances, flows, queues, quick connects and task templates for "
    .. "what their place says, whoever has made them.")
  command:option("--clock", "Time at which the clock stands still until it is moved, as epoch seconds or "
    .. "2024-05-01T12:00:00Z; else it goes with the machine's.")
  command:option("--data", "File that keeps everything, through a kill, too; else it is in memory.")
  command:option("--limits", "Rates and quotas to enforce: documented, off, or a file of JSON "
    .. "(docs/emulator.md).", "off")
  command:option("--faults", "File of JSON with rules that have calls fail (docs/emulator.md).")
  command:option("--seed", "Whole number or word from which ids and faults are drawn.")
  command:option("--events", "File or URL that gets contact events, as EventBridge has them.")
  command:option("--events-drop", "Share of events to lose.", nil, to_share)
  command:flag("--events-shuffle", "Have events come in another order.")
  command:option("--records", "File or URL that gets contact records.")
  command:flag("--tls", "Serve HTTPS, with a certificate of its own; a line says which file has the "
    .. "authority that clients have to trust.")
  command:option("--tls-dir", "Folder that keeps the certificate; else there is a new one each time.")
  command:option("--items", "File or URL that gets items of chats that are streamed, as SNS has them.")
  command:option("--attachment-megabytes", "Largest file that is taken, 1 to 100.", nil, to_megabytes)
  command:flag("--strict-messages", "Have messages be as short as older text of the service says.")
  command:flag("--list", "Print each operation and how far it is emulated: full, stored (taken, kept and "
    .. "given back) or none; serve nothing.")
end

local function say(line)
  io.stdout:write(line, "\n")
  io.stdout:flush()
end

local function log(line)
  output.tell("luaconnect: " .. line)
end

-- whoever waits for the file never sees half of it
local function write_port(path, port)
  local file, err = io.open(path .. ".new", "w")
  if not file then return nil, "--port-file: " .. err end
  file:write(port, "\n")
  file:close()
  return os.rename(path .. ".new", path)
end

-- the certificate that is asked for
local function certificate_of(options)
  local certificate = require "luaconnect.emulator.certificate"
  local names, made, err = { options.host }
  for i, name in ipairs(options.name) do names[i + 1] = name end
  if options.tls_dir then
    made, err = certificate.kept(options.tls_dir, names, os.time())
  else
    made, err = certificate.fleeting(os.tmpname(), names, os.time())
  end
  return made, err and "--tls: " .. err
end

local function listen(world, couriers, certificate, options)
  local door, err = require("luaconnect.emulator.server").listen(world, {
    host = options.host, port = options.port, couriers = couriers, certificate = certificate, log = log,
  })
  if not door then return nil, err end
  door:obey_signals() -- whoever waits for the file may end it at once
  if not options.port_file then return door end
  local done
  done, err = write_port(options.port_file, door.port)
  if not done then return nil, err end
  return door
end

local function run(door, certificate, options)
  if certificate then say("the authority to trust is in " .. certificate.path) end
  if not options.host:find "^127%." and options.host ~= "::1" and options.host ~= "localhost" then
    log("whoever reaches " .. door.url .. " may do everything with the emulator")
  end
  say("listening on " .. door.url)
  door:run()
  if options.port_file then os.remove(options.port_file) end
end

local function make_world(options)
  local clock, err = require("luaconnect.emulator.server").clock()
  if not clock then return nil, err end
  return require("luaconnect.cli.world").make(options, clock, log)
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
  collectgarbage("setpause", PAUSE)
  local world, couriers = make_world(options)
  if not world then return nil, couriers end
  local certificate, door, err
  if options.tls then certificate, err = certificate_of(options) end
  if not err then door, err = listen(world, couriers, certificate, options) end
  if door then run(door, certificate, options) end
  world:close()
  if certificate and not options.tls_dir then os.remove(certificate.path) end
  return door ~= nil or nil, err
end

return serve
