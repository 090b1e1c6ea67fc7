--- The library's own functions, options and errors as LuaCATS.
--
-- Functions come from their LDoc and options from the tables that they are checked against; here is only
-- what those say less exactly than an editor wants it.
-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local ldoc = require "tools.types.ldoc"
local ordered = require "luaconnect.ordered"
local service = require "tools.types.service"
local values = require "tools.types.values"

local functions = {}

local TIMEOUT = "number|luaconnect.Timeout"
local RATE = '"documented"|table<string, number|number[]|boolean>|false'
local OPERATION = { returns = { "table?", "luaconnect.Meta|luaconnect.Error" }, options = "luaconnect.Call" }
local PAGES = { options = "luaconnect.Pages", returns = { "fun(): any" } }
local CONTACT = { contact = "string|table", returns = { "luaconnect.J" } }

-- options of a client
local CLIENT = {
  credentials = "luaconnect.Credentials|(fun(): luaconnect.Credentials?, luaconnect.Error?)",
  validate = '"model"|"strict"|false', retry = "luaconnect.Retry|false", timeout = TIMEOUT, rate = RATE,
  transport = '"curl"|"cqueues"|"luv"|"resty"|"haproxy"|luaconnect.Transport|luaconnect.Emulator',
  clock = "fun(): number",
  hooks = "table<string, fun(event: table)>", ca_bundle = "string|false", proxy = "string|false",
}

-- options of a call
local CALL = { retry = "luaconnect.Retry|false", timeout = TIMEOUT, headers = "table<string, string>" }

-- options of a run
local RUN = {
  uncertain = '"again"|"skip"|"fail"|fun(step: table): string', log = "fun(key: string, line: string)",
  check = "fun(row: any): boolean?, string?", bad = "fun(line: integer, reason: string, row: any)",
  rate = RATE, progress = "fun(counts: table)",
}

-- options of an emulator, which looks only at their names
local EMULATOR = {
  region = "string", account = "string", clock = "number|(fun(): number)|luaconnect.emulator.Clock",
  verify = "boolean", uuid = "fun(): string", schedule_days = "number", log = "fun(line: string)",
  ring_seconds = "number", default_flow = '"queue"|"wait"', seed = "number|string", data = "string",
  on_event = "fun(event: table)", on_record = "fun(record: table)", on_item = "fun(item: table)",
  limits = '"documented"|table',
}

-- a class of the options in a source's table
local function options(title, path, variable, better)
  local known, lines = ldoc.options(path, variable), { "---@class " .. title }
  for name in pairs(better) do assert(known[name], title .. " has no option " .. name) end
  for _, name in ipairs(ordered.keys(known)) do
    local type = better[name] or known[name] == true and "any" or known[name]:gsub(" or ", "|")
    lines[#lines + 1] = values.field(name, type, true)
  end
  return table.concat(lines, "\n") .. "\n"
end

-- what nobody checks by a table: what comes back, and what hosts bring
local CLASSES = [[
---@class luaconnect.Credentials
---@field access_key_id string
---@field secret_access_key string
---@field session_token? string

---@class luaconnect.Retry
---@field mode? "standard"|"adaptive"|"legacy"
---@field max_attempts? integer
---@field quota? any

---Seconds.
---@class luaconnect.Timeout
---@field connect? number
---@field total? number

---@class luaconnect.Pages: luaconnect.Call
---@field page_size? integer
---@field starting_token? string
---@field limit? integer

---@class luaconnect.Meta
---@field request_id? string
---@field status integer
---@field attempts integer
---@field headers table<string, string>

---@class luaconnect.Violation
---@field path string
---@field rule string
---@field message string

---What can happen in a correct program; it prints as one line.
---@class luaconnect.Error
---@field kind luaconnect.ErrorKind
---@field message string
---@field operation? string
---@field code? string
---@field status? integer
---@field request_id? string
---@field retryable? boolean
---@field throttled? boolean
---@field quota? boolean
---@field retry_after? number
---@field attempts? integer
---@field sent? boolean
---@field path? string
---@field violations? luaconnect.Violation[]
---@field details? table
---@field cause? any

---@class luaconnect.Request
---@field method string
---@field url string
---@field headers table<string, string>
---@field body? string

---@class luaconnect.Response
---@field status integer
---@field headers table<string, string>
---@field body? string

---What sends, and owns time and tasks.
---@class luaconnect.Transport
---@field send luaconnect.Send
---@field sleep fun(self: any, seconds: number): boolean?, luaconnect.Error?
---@field now fun(self: any): number
---@field spawn fun(self: any, fn: function): any
---@field wait fun(self: any, task: any): any
---@field outcome? fun(self: any, task: any): boolean, any
---@field cancel? fun(self: any, task: any): boolean
---@field close? fun(self: any)
]]

local ALIASES = '---@alias luaconnect.ErrorKind "validation"|"credentials"|"endpoint"|"transport"|"timeout"'
  .. '|"service"|"protocol"|"cancelled"|"journal"|"raised"\n'
  .. "---@alias luaconnect.Send fun(self: any, request: luaconnect.Request, timeout?: luaconnect.Timeout): "
  .. "luaconnect.Response?, luaconnect.Error?\n"

-- the methods that all clients have
local METHODS = {
  call = OPERATION, prepare = { options = "luaconnect.Call", returns = { "luaconnect.Request?" } },
  parse = { response = "luaconnect.Response", returns = { "table?" } }, pages = PAGES, items = PAGES,
  raw = { options = "luaconnect.Call", returns = { "any", OPERATION.returns[2] } },
  validate = { mode = '"model"|"strict"|false' }, opened = { returns = { "luaconnect.Transport?" } },
}

-- what the functions of the module take and give
local function module()
  local open, overloads = "luaconnect.Options", {}
  for i, name in ipairs(core.services()) do
    overloads[i] = ("fun(name: %q, options?: %s): %s.Client"):format(name, open, values.prefix(name))
  end
  return {
    client = { options = open, returns = { "connect.Client" } },
    participant = { options = open, returns = { "connectparticipant.Client" } },
    service = { options = open, returns = { "luaconnect.Client" }, overloads = overloads },
    services = { returns = { "string[]" } }, operations = { returns = { "string[]?" } },
    sign = { request = "luaconnect.Request", returns = { "luaconnect.Request?" } },
    presign = { request = "luaconnect.Request" },
  }
end

local SOURCE = "lua/luaconnect/"

local function main_file()
  return table.concat({
    "---@meta luaconnect\n", ALIASES, CLASSES,
    options("luaconnect.Options", SOURCE .. "client_options.lua", "CLIENT", CLIENT),
    options("luaconnect.Call", SOURCE .. "client_options.lua", "CALL", CALL),
    "---@class luaconnect.Client\nlocal Client = {}\n",
    ldoc.functions(SOURCE .. "client.lua", "Client", METHODS),
    "---@class luaconnect\n---@field VERSION string\n---@field null any\nlocal connect = {}\n",
    ldoc.functions(SOURCE .. "init.lua", "connect", module()),
    "return connect\n",
  }, "\n")
end

-- Journeys ----------------------------------------------------------------------------------------

local J = {
  operation = { options = "luaconnect.Call", returns = { "any", "luaconnect.Error?" } },
  after = CONTACT, related_to = CONTACT, random = { returns = { "number" } },
  sleep = { span = "number|string" }, fail = { reason = "any" }, log = { line = "string" },
  wait_for = { contact = "string|table", returns = { "connect.Contact?", "luaconnect.Error?" },
    state = '"begun"|"queued"|"connected"|"ended"|fun(contact: connect.Contact): any' },
  call = { returns = { "any", "any" } }, parallel = { functions = "function[]" },
}

local JOURNEY = {
  define = { fn = "fun(j: luaconnect.J, row: any): any", options = "luaconnect.journey.Definition",
    returns = { "luaconnect.Journey" } },
}

local RUNNING = {
  run = { client = "connect.Client", rows = "any[]|(fun(): any)|nil", options = "luaconnect.journey.Run",
    returns = { "luaconnect.journey.Report?" } },
  work = { client = "connect.Client", book = "table", rows = "any[]|(fun(): any)|nil",
    options = "luaconnect.journey.Run", returns = { "luaconnect.journey.Report?", "luaconnect.Error?" } },
}

local REPORT = [[
---@class luaconnect.journey.Report
---@field planned integer
---@field running integer
---@field waiting integer
---@field done integer
---@field failed integer
---@field cancelled integer
---@field classes table
---@field added integer
---@field bad integer
---@field stopped? "canary"
]]

local function journey_file()
  local parts = {
    "---@meta luaconnect.journey\n", REPORT,
    options("luaconnect.journey.Definition", SOURCE .. "journey/init.lua", "DEFINE", {}),
    options("luaconnect.journey.Run", SOURCE .. "journey/init.lua", "RUN", RUN),
    "---@class luaconnect.J\nlocal J = {}\n", ldoc.functions(SOURCE .. "journey/steps.lua", "J", J),
  }
  for _, operation in ipairs(core.operations "connect") do
    parts[#parts + 1] = service.method("J", "connect", operation, true)
  end
  for _, part in ipairs {
    "---@class luaconnect.Journey\nlocal Journey = {}\n",
    ldoc.functions(SOURCE .. "journey/init.lua", "methods", RUNNING, "Journey"),
    "local journey = {}\n", ldoc.functions(SOURCE .. "journey/init.lua", "journey", JOURNEY),
    "return journey\n",
  } do parts[#parts + 1] = part end
  return table.concat(parts, "\n")
end

-- The emulator ------------------------------------------------------------------------------------

local NEW = { new = { options = "luaconnect.emulator.Options",
  returns = { "luaconnect.Emulator", "string?" } } }

local HANDLE = { handle = { request = "luaconnect.Request", returns = { "luaconnect.Response" } } }

local function emulator_file()
  return table.concat({
    "---@meta luaconnect.emulator\n",
    options("luaconnect.emulator.Options", SOURCE .. "emulator/init.lua", "OPTIONS", EMULATOR),
    "---@class luaconnect.emulator.Clock\nlocal Clock = {}\n",
    ldoc.functions(SOURCE .. "emulator/clock.lua", "methods", nil, "Clock"),
    "---@class luaconnect.emulator.Agents\nlocal Agents = {}\n",
    ldoc.functions(SOURCE .. "emulator/agents.lua", "methods", nil, "Agents"),
    "---@class luaconnect.emulator.Faults\nlocal Faults = {}\n",
    ldoc.functions(SOURCE .. "emulator/faults.lua", "methods", nil, "Faults"),
    "---@class luaconnect.Emulator: luaconnect.Transport\n---@field clock luaconnect.emulator.Clock",
    "---@field agents luaconnect.emulator.Agents\n---@field faults luaconnect.emulator.Faults",
    "---@field contacts table\n---@field participants table\n---@field chats table",
    "---@field authentications table",
    "local Emulator = {}\n", ldoc.functions(SOURCE .. "emulator/init.lua", "methods", HANDLE, "Emulator"),
    "---@class luaconnect.emulator\n---@field REGION string\n---@field INSTANCE_ID string",
    "---@field FLOW_ID string\n---@field QUEUE_ID string\n---@field CREDENTIALS luaconnect.Credentials",
    "local emulator = {}\n", ldoc.functions(SOURCE .. "emulator/init.lua", "emulator", NEW),
    "return emulator\n",
  }, "\n")
end

--- The files by their names.
-- @treturn table
function functions.files()
  return {
    ["luaconnect.lua"] = main_file(), ["luaconnect/journey.lua"] = journey_file(),
    ["luaconnect/emulator.lua"] = emulator_file(),
  }
end

return functions
