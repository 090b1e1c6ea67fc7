--- The emulator that the options of `luaconnect serve` ask for.
-- @module luaconnect.cli.world

local core = require "luaconnect.core"
local courier = require "luaconnect.emulator.courier"
local date = require "luaconnect.date"
local emulator = require "luaconnect.emulator"

local world = {}

local function environment(...)
  for _, name in ipairs { ... } do
    local value = os.getenv(name)
    if value and value ~= "" then return value end
  end
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

local function credentials(options)
  local own, service = emulator.CREDENTIALS, emulator.SERVICE_CREDENTIALS
  local found = { [own.access_key_id] = own, [service.access_key_id] = service }
  from_environment(found)
  for _, text in ipairs(options.credentials) do
    local done, err = from_file(found, text)
    if not done then return nil, err end
  end
  return found
end

-- options ---------------------------------------------------------------------------------------

-- what a file of JSON has, for an option
local function read_json(option, path)
  local file, err = io.open(path)
  if not file then return nil, ("%s: %s"):format(option, err) end
  local text = file:read "*a"
  file:close()
  local value
  value, err = core.json_decode(text or "")
  if value == nil then return nil, ("%s: %s: %s"):format(option, path, err.message) end
  return value
end

-- Each fills in what the emulator is made of, from the options; true, or nil and a message.
local STEPS = {}

function STEPS.instances(made, options)
  local flows = #options.flow > 0 and options.flow or { emulator.FLOW_ID }
  made.instances = {
    { id = options.instance or emulator.INSTANCE_ID, flows = flows, queues = { emulator.QUEUE_ID } },
  }
  made.account, made.hosts = options.account, options.name
  made.region = options.region or environment("AWS_REGION", "AWS_DEFAULT_REGION")
  return true
end

function STEPS.credentials(made, options)
  local err
  made.credentials, err = credentials(options)
  made.verify = not options.no_verify
  return made.credentials ~= nil, err
end

function STEPS.clock(made, options, clock)
  made.clock = clock
  if not options.clock then return true end
  made.clock = tonumber(options.clock) or date.iso(options.clock)
  if made.clock then return true end
  return nil, ("--clock: epoch seconds or an RFC 3339 time expected, got '%s'"):format(options.clock)
end

function STEPS.limits(made, options)
  local value, err = options.limits, nil
  if value ~= "off" and value ~= "documented" then value, err = read_json("--limits", value) end
  made.limits = value
  return value ~= nil, err
end

function STEPS.faults(made, options)
  if not options.faults then return true end
  local err
  made.faults, err = read_json("--faults", options.faults)
  return made.faults ~= nil, err
end

function STEPS.chats(made, options)
  made.strict_messages = options.strict_messages
  made.files = { megabytes = options.attachment_megabytes }
  return true
end

-- couriers for events, records and items
local function courier_of(couriers, option, target, log)
  if not target then return true end
  local found, err = courier.new(target, log)
  if not found then return nil, ("%s: %s"):format(option, err) end
  couriers[#couriers + 1] = found
  return function(value) found:put(value) end
end

function STEPS.couriers(made, options, _, couriers)
  local put, err = courier_of(couriers, "--events", options.events, made.log)
  if not put then return nil, err end
  made.on_event = options.events and put
  put, err = courier_of(couriers, "--records", options.records, made.log)
  made.on_record = options.records and put
  if not put then return nil, err end
  put, err = courier_of(couriers, "--items", options.items, made.log)
  made.on_item = options.items and put
  made.delivery = { drop = options.events_drop, shuffle = options.events_shuffle }
  return put, err
end

-- an emulator; or nil and why there is none
local function make(made)
  local sound, found, err = pcall(emulator.new, made)
  if sound then return found, err end
  return nil, (tostring(found):gsub("^[^:]*:%d+: ", ""))
end

--- Makes an emulator.
-- @tparam table options as `luaconnect.cli.serve` defines them
-- @tparam ?function clock answers epoch seconds, unless the options name a time
-- @tparam function log of a line
-- @treturn ?table the emulator, or nil and a message
-- @treturn table couriers that carry what happens in it, for a server to run
function world.make(options, clock, log)
  local made, couriers = { log = log, seed = options.seed, data = options.data }, {}
  for _, name in ipairs { "instances", "credentials", "clock", "limits", "faults", "chats", "couriers" } do
    local done, err = STEPS[name](made, options, clock, couriers)
    if not done then return nil, err end
  end
  local found, err = make(made)
  if not found then return nil, err end
  return found, couriers
end

return world
