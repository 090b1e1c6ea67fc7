--- The User-Agent header in the form that AWS SDKs share (version 2.1).
-- @module luaconnect.useragent

-- SPDX-License-Identifier: MIT

local useragent = {}

local NAME = "luaconnect"
local ALLOWED = "[^%w!$%%&'*+%-.^_`|~,]" -- and "#" where a value may hold one

-- business metrics of the SDKs: what a client makes use of, in a letter or two
local FEATURES = {
  { "retry_mode", "standard", "E" }, { "retry_mode", "adaptive", "F" },
  { "endpoint_override", true, "N" },
  { "credentials", "static", "e" }, { "credentials", "environment", "g" },
  { "credentials", "assume_role", "i" }, { "credentials", "web_identity", "k" },
  { "credentials", "profile", "n" }, { "credentials", "sso", "s" },
  { "credentials", "process", "w" }, { "credentials", "container", "z" },
  { "credentials", "instance", "0" },
}

local OS = { Linux = "linux", OSX = "macos", Darwin = "macos", Windows = "windows" }

-- the first line of a file of /proc, or nil
local function line(path)
  local file = io.open(path)
  local text = file and file:read("*l")
  if file then file:close() end
  return text
end

local function clean(text)
  return (tostring(text):gsub(ALLOWED, "-"))
end

-- prefix/name#value
local function part(prefix, name, value)
  local text = prefix .. "/" .. clean(name)
  return value and text .. "#" .. clean(value) or text
end

--- What this machine and interpreter are: `os`, `os_version`, `arch`, `lua`, `lua_version`.
-- @treturn table
function useragent.platform()
  local jit = rawget(_G, "jit")
  local windows = package.config:sub(1, 1) == "\\"
  return {
    os = jit and jit.os or windows and "Windows" or line("/proc/sys/kernel/ostype"),
    os_version = line("/proc/sys/kernel/osrelease"),
    arch = jit and jit.arch or line("/proc/sys/kernel/arch"),
    lua = jit and "luajit" or "lua",
    lua_version = jit and jit.version:match("%S+$") or _VERSION:match("%S+$"),
  }
end

local function features(facts)
  local letters = {}
  for _, row in ipairs(FEATURES) do
    if facts[row[1]] == row[2] then letters[#letters + 1] = row[3] end
  end
  return #letters > 0 and "m/" .. table.concat(letters, ",") or nil
end

local function os_part(platform)
  local family = OS[platform.os]
  if family then return part("os", family, platform.os_version) end
  return "os/other" .. (platform.os and " " .. part("md", platform.os, platform.os_version) or "")
end

--- The header's value.
-- @tparam table facts `version` of this library, `platform` (see `platform`), and where they apply
-- `execution_env` (AWS_EXECUTION_ENV), `retry_mode`, `endpoint_override` (true), `credentials` (the link
-- of the chain), `app_id`, and `extra`, which is added as it stands, without control characters
-- @treturn string
function useragent.build(facts)
  local platform, parts = facts.platform, {}
  local function add(text)
    parts[#parts + 1] = text
  end
  add(part(NAME, facts.version))
  add("ua/2.1")
  add(os_part(platform))
  if platform.arch then add(part("md", "arch", platform.arch)) end
  add(part("lang", platform.lua, platform.lua_version))
  if facts.execution_env then add(part("exec-env", facts.execution_env)) end
  add(features(facts))
  if facts.retry_mode then add(part("cfg", "retry-mode", facts.retry_mode)) end
  if facts.app_id then add("app/" .. facts.app_id:gsub("[^%w!$%%&'*+%-.^_`|~,#]", "-")) end
  if facts.extra then add((facts.extra:gsub("%c", " "))) end
  return table.concat(parts, " ")
end

return useragent
