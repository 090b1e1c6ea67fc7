--- luaconnect inside nginx: what its workers share.
--
--     lua_shared_dict luaconnect 1m;
--     init_by_lua_block { require("luaconnect.resty").init() }
--
-- From then on `connect.client { ... }` is as everywhere. docs/openresty.md has the rest.
-- @module luaconnect.resty

-- SPDX-License-Identifier: MIT

local config = require "luaconnect.config"
local dict = require "luaconnect.resty.dict"

local resty = {}

--- A content handler that starts chats for web pages; see `luaconnect.resty.start_chat`.
-- @tparam table options
-- @treturn function
function resty.start_chat(options)
  return require("luaconnect.resty.start_chat")(options)
end

--- A content handler that starts calls for web pages; see `luaconnect.resty.start_webrtc`.
-- @tparam table options
-- @treturn function
function resty.start_webrtc(options)
  return require("luaconnect.resty.start_webrtc")(options)
end

local DICT = "luaconnect"

-- loaded before there are workers, so that no request waits for files
local MODULES = {
  "luaconnect", "luaconnect.call", "luaconnect.credentials", "luaconnect.endpoint", "luaconnect.metrics",
  "luaconnect.pages", "luaconnect.parallel", "luaconnect.rate", "luaconnect.retry", "luaconnect.rules",
  "luaconnect.sign", "luaconnect.skew", "luaconnect.transport", "luaconnect.transport.resty",
  "luaconnect.useragent",
}

-- The environment -----------------------------------------------------------------------------------

-- names in any case that a setting may have
local function concerns(name)
  name = name:upper()
  return name:find "^AWS_" or name:find "_PROXY$" or name:find "^BOTOCORE_" or name == "HOME"
end

-- the variables that matter to us; nginx takes them away from its workers
local function environment()
  local ffi = require "ffi"
  pcall(ffi.cdef, "extern char **environ;") -- others may have said so before
  local known, i = {}, 0
  while ffi.C.environ ~= nil and ffi.C.environ[i] ~= nil do
    local name, value = ffi.string(ffi.C.environ[i]):match "^([^=]+)=(.*)$"
    if name and concerns(name) then known[name] = value end
    i = i + 1
  end
  return known
end

-- Both files are read now, when nginx still may; what else is asked for is read when it is, since it
-- changes (tokens that others renew).
local function remember()
  local known, texts = environment(), {}
  config.ask()
  local settings = config.new()
  for _, name in ipairs { "config_file", "shared_credentials_file" } do
    local path = settings:expand(settings:get(name))
    texts[path] = { settings:read(path) }
  end
  config.ask {
    getenv = function(name) return known[name] end,
    read = function(path)
      if texts[path] then return texts[path][1], texts[path][2] end
      return config.read(path)
    end,
  }
  return settings
end

-- What is shared ------------------------------------------------------------------------------------

local function share(shared)
  require("luaconnect.rate").keep(function(key, limit, now, most)
    return shared:take(key, limit, now, most)
  end)
  require("luaconnect.credentials").share(function(provider, profile)
    return require("luaconnect.resty.credentials").new(provider, profile, shared)
  end)
end

local function open(name)
  local shared = dict.open(name or DICT)
  if shared then return share(shared) end
  if name then
    error(("bad option 'dict' to 'init' (lua_shared_dict %s expected in nginx.conf)"):format(name), 3)
  end
  ngx.log(ngx.WARN, "luaconnect: there is no lua_shared_dict ", DICT,
    ": each worker has credentials and rate limits of its own")
end

-- the name of the dictionary that the options give
local function chosen(options)
  for name, value in pairs(options or {}) do
    if name ~= "dict" then error(("bad option to 'init': %s is not known"):format(tostring(name)), 3) end
    if type(value) ~= "string" then
      error(("bad option 'dict' to 'init' (string expected, got %s)"):format(type(value)), 3)
    end
  end
  return options and options.dict
end

--- To be called in `init_by_lua`: reads the environment and the shared config files, once, and has
-- credentials and rate limits shared by the workers.
-- @tparam[opt] table options `dict`: the name of the `lua_shared_dict`; `"luaconnect"`, and where there
-- is none, each worker is on its own
-- @treturn ?boolean true
-- @return an error of kind `credentials` when a config file cannot be read or understood, which is in the
-- error log, too; clients answer with it from then on
function resty.init(options)
  if ngx.get_phase() ~= "init" then
    error(("init: init_by_lua expected, got phase %s"):format(ngx.get_phase()), 2)
  end
  local name = chosen(options)
  local settings = remember()
  for _, module in ipairs(MODULES) do require(module) end
  open(name)
  local files, err = settings:files()
  if files then return true end
  ngx.log(ngx.ERR, "luaconnect: ", tostring(err)) -- nginx itself cannot print it
  return nil, err
end

return resty
