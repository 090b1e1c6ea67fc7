--- `luaconnect prepare`: the request that a call would send, without its secrets.
--
-- No credentials are asked for: what signs is hidden in any case.
-- @module luaconnect.cli.prepare

-- SPDX-License-Identifier: MIT

local core = require "luaconnect.core"
local lazy = require "luaconnect.lazy"
local request = require "luaconnect.cli.request"

local output = lazy "luaconnect.cli.output"
local redact = lazy "luaconnect.redact"
local show = lazy "luaconnect.cli.show"
local sorted = require "luaconnect.sorted"

local prepare = { name = "prepare", summary = "Show the request that a call would send; send nothing." }

local STAND_IN = { access_key_id = "HIDDEN", secret_access_key = "HIDDEN" }
local IN_URL = { uri = true, querystring = true }

--- Its own options, which are no members of an input.
prepare.OPTIONS = request.options {
  { "reveal", "Show what the model calls sensitive, too; tokens and signatures stay hidden.", flag = true },
}

function prepare.define(command)
  request.define(command, prepare.OPTIONS)
end

-- an input whose members in the URL are hidden where they are masked elsewhere
local function without_tokens(asked)
  local facts = core.describe(asked.service, asked.name).input
  local masked, copy = redact.value(asked.service, asked.name, "input", asked.input), {}
  for name, value in pairs(asked.input) do
    local member = facts.members[name]
    local hidden = IN_URL[member.location] and type(value) == "string" and masked[name] ~= value
    copy[name] = hidden and "HIDDEN" or value
  end
  return copy
end

local function write_body(asked, body, reveal)
  if body == "" then return end
  local value = core.json_decode(body)
  if not reveal then value = redact.value(asked.service, asked.name, "input", value) end
  output.write "\n"
  show.value("json", asked.service, core.describe(asked.service, asked.name).input, value)
end

local function write(asked, made, reveal)
  output.line("%s %s", made.method, made.url)
  local headers = redact.headers(made.headers)
  for _, name in ipairs(sorted(headers)) do output.line("%s: %s", name, headers[name]) end
  write_body(asked, made.body, reveal)
end

--- Shows it.
-- @tparam table options as `define` has them, and `members`
-- @treturn ?boolean true; or nil, a message or an error, and perhaps an exit status
function prepare.run(options)
  local asked, err, status = request.of(options, prepare.OPTIONS, "model")
  if not asked then return nil, err, status end
  local signed = asked.service ~= "connectparticipant"
  local client = request.client(asked.service, options,
    { credentials = signed and STAND_IN or nil, validate = false })
  local made
  made, err = client:validate(asked.name, asked.input, asked.mode)
  if made then made, err = client:prepare(asked.name, without_tokens(asked)) end
  if not made then return nil, err end
  write(asked, made, options.reveal)
  return true
end

return prepare
