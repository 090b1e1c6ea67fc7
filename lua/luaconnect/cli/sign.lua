--- `luaconnect sign`: a request to any AWS service, signed; nothing is sent.
-- @module luaconnect.cli.sign

-- SPDX-License-Identifier: MIT

local connect = require "luaconnect"
local lazy = require "luaconnect.lazy"

local date = lazy "luaconnect.date"
local exits = lazy "luaconnect.cli.exits"
local json = lazy "luaconnect.cli.json"
local output = lazy "luaconnect.cli.output"
local shell = lazy "luaconnect.cli.shell"
local sorted = require "luaconnect.sorted"

local sign = { name = "sign",
  summary = "Sign a request to any AWS service; print its headers, or a curl command line." }

local WEEK = 604800 -- seconds; no URL is good for longer

local function to_time(text)
  local time = tonumber(text) or date.iso(text)
  if time then return time end
  return nil, ("--time: epoch seconds or an RFC 3339 time expected, got '%s'"):format(text)
end

local function to_span(text)
  local seconds = tonumber(text)
  if seconds and seconds >= 1 and seconds <= WEEK and seconds % 1 == 0 then return math.floor(seconds) end
  return nil, ("--expires: 1 to %d expected, got '%s'"):format(WEEK, text)
end

function sign.define(command)
  command:argument("url", "URL, as it will be sent.")
  command:option("--service", "Name that the service signs by, such as sts."):count(1)
  command:option("--method", "Method.", "GET")
  command:option("--header", "Header, as 'Name: value'; may be given more than once."):count "*"
  command:option("--data", "File with the body; - is stdin.")
  command:option("--region", "Region, instead of the configured one.")
  command:option("--profile", "Profile of the shared files.")
  command:option("--time", "Time of the signature; else now.", nil, to_time)
  command:flag("--s3", "Leave the path as it is, and sign the body's hash in a header, as S3 wants.")
  command:flag("--curl", "Print a curl command line.")
  command:flag("--presign", "Print a URL that carries the signature.")
  command:option("--expires", "Seconds that such a URL is good for.", "3600", to_span)
end

local function headers_of(lines)
  local headers = {}
  for _, line in ipairs(lines) do
    local name, value = line:match "^([^:%s]+):%s*(.-)%s*$"
    if not name then return nil, "--header: 'Name: value' expected" end
    headers[name] = value
  end
  return headers
end

local function request_of(options)
  local headers, err = headers_of(options.header)
  if not headers then return nil, err, exits.misuse end
  local body
  if options.data then
    body, err = json.read(options.data)
    if not body then return nil, "--data: " .. err end
  end
  return { method = options.method, url = options.url, headers = headers, body = body }
end

-- who signs, where and when
local function scope_of(options)
  local client = connect.service("connect", { region = options.region, profile = options.profile })
  local region, err = client:settings():get "region"
  if not region then
    return nil, err or "region: missing; set --region, AWS_REGION, or region in the config file",
      exits.endpoint
  end
  local keys
  keys, err = client:credentials():get()
  if not keys then return nil, err end
  return { service = options.service, region = region, credentials = keys, time = options.time,
    expires = options.expires, double_encode = not options.s3, normalize = not options.s3,
    content_sha256 = options.s3 or false }
end

local function write_curl(signed, options)
  local words = { "curl -g --path-as-is -X", shell.quoted(signed.method) }
  for _, name in ipairs(sorted(signed.headers)) do
    if name:lower() ~= "host" then -- curl has it from the URL
      words[#words + 1] = "-H " .. shell.quoted(name .. ": " .. signed.headers[name])
    end
  end
  if options.data then words[#words + 1] = "--data-binary " .. shell.quoted("@" .. options.data) end
  words[#words + 1] = shell.quoted(signed.url)
  output.line("%s", table.concat(words, " "))
end

local function write_headers(signed)
  for _, name in ipairs(sorted(signed.headers)) do output.line("%s: %s", name, signed.headers[name]) end
end

--- Signs it.
-- @tparam table options as `define` has them
-- @treturn ?boolean true; or nil, a message or an error, and perhaps an exit status
function sign.run(options)
  local request, err, status = request_of(options)
  if not request then return nil, err, status end
  local scope
  scope, err, status = scope_of(options)
  if not scope then return nil, err, status end
  local signed
  signed, err = connect[options.presign and "presign" or "sign"](request, scope)
  if not signed then return nil, err end
  if options.presign then
    output.line("%s", signed)
  elseif options.curl then
    write_curl(signed, options)
  else
    write_headers(signed)
  end
  return true
end

return sign
