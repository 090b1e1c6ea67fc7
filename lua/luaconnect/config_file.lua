--- The grammar of `~/.aws/config` and `~/.aws/credentials`: text to profiles.
-- Pure. As the SDKs read them: names of properties in lower case; values trimmed; a comment begins a
-- line or follows white space; a line that is indented more than the property above goes on with its value,
-- and below an empty value such lines are properties of their own. What is malformed is told by line, never
-- quoted, for it may hold a secret.
-- @module luaconnect.config_file

-- SPDX-License-Identifier: MIT

local config_file = {}

local NAME = "^[%w_./%%@:+-]+$" -- of a profile or property, unquoted

local KINDS = { profile = "profiles", ["sso-session"] = "sso_sessions", services = "services" }

local Reader = {}
Reader.__index = Reader

local function trim(text)
  return (text:match("^%s*(.-)%s*$"))
end

-- the section's name without its quotes, which let it hold spaces
local function unquoted(name)
  local inner = name:match('^"([^"]+)"$') or name:match("^'([^']+)'$")
  return inner or (name:find(NAME) and name) or nil
end

-- where a section of the config file belongs: list and name, or nil for one that is nobody's
local function config_section(title)
  if title == "default" then return "plain_default", "default" end
  local kind, name = title:match("^(%S+)%s+(.+)$")
  return KINDS[kind], name and unquoted(name)
end

-- a section of the credentials file is named by the profile alone
local function credentials_section(title)
  if title:find("^profile%s") then return nil end
  return "profiles", unquoted(title) or title
end

local SECTION = { config = config_section, credentials = credentials_section }

-- begins a section; one that is nobody's is still read, into a table that is thrown away
function Reader:section(line)
  local title = line:gsub("%s*[#;].*$", ""):match("^%[(.*)%]%s*$")
  if not title then return "']' expected at the end of a section's name" end
  local list, name = SECTION[self.kind](trim(title))
  self.values, self.property, self.nested, self.indent = {}, nil, nil, nil
  if list and name then
    self.file[list][name] = self.file[list][name] or self.values
    self.values = self.file[list][name]
  end
  return nil
end

function Reader:define(line)
  if not self.values then return "section expected before the first property" end
  local name, value = line:gsub("%s+[#;].*$", ""):match("^(.-)%s*=%s*(.*)$")
  if not name then return "'=' expected" end
  if name == "" then return "name expected before '='" end
  self.property, self.nested = name:lower(), nil
  if name:find(NAME) then self.values[self.property] = value else self.property = false end
  return nil
end

function Reader:subproperty(line)
  local name, value = line:match("^(.-)%s*=%s*(.*)$")
  if not name then return "'=' expected in an indented property" end
  if name == "" then return "name expected before '='" end
  self.nested = self.nested or {}
  self.nested[name:lower()] = value
  self.values[self.property] = self.nested
  return nil
end

-- an indented line; `property` is false below a name that is ignored
function Reader:continue(line)
  if not self.values then return "section expected before the first property" end
  if self.property == nil then return "property expected before an indented line" end
  if not self.property then return nil end
  local value = self.values[self.property]
  if self.nested or value == "" then return self:subproperty(line) end
  self.values[self.property] = value .. "\n" .. line
  return nil
end

function Reader:line(line)
  local text = trim(line)
  if text == "" or text:find("^[#;]") then return nil end
  local indent = #line:match("^%s*")
  if indent == 0 and text:find("^%[") then return self:section(text) end
  if indent > (self.indent or indent) or indent > 0 and not text:find("=", 1, true) then
    return self:continue(text)
  end
  self.indent = indent
  return self:define(text)
end

-- `[profile default]` hides `[default]`
local function finish(file)
  file.profiles.default = file.profiles.default or file.plain_default.default
  file.plain_default = nil
  return file
end

--- Reads one file's text.
-- @tparam string text
-- @tparam string kind `"config"` or `"credentials"`, which differ in how they name profiles
-- @treturn ?table `{ profiles, sso_sessions, services }`, each name to properties; a property is a
-- string, or a table of strings when it is nested
-- @treturn ?string what was expected
-- @treturn ?number the line where it was
function config_file.parse(text, kind)
  local file = { profiles = {}, sso_sessions = {}, services = {}, plain_default = {} }
  local reader = setmetatable({ file = file, kind = kind }, Reader)
  local number = 0
  text = text:gsub("^\239\187\191", "") -- byte order mark
  for line in (text .. "\n"):gmatch("(.-)\r?\n") do
    number = number + 1
    local expected = reader:line(line)
    if expected then return nil, expected, number end
  end
  return finish(file)
end

return config_file
