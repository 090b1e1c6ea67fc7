--- Reads the part of the LuaCATS grammar that tools/types.lua writes, and stops at anything else.
--
--     type    = postfix { "|" postfix }
--     postfix = primary { "[]" } [ "?" ]
--     primary = name [ "<" type { "," type } ">" ] | literal | "(" type ")" | function
--     function = "fun" "(" [ name [ "?" ] ":" type { "," ... } ] ")" [ ":" type { "," type } ]

local luacats = {}

local Reader = {}
Reader.__index = Reader

function Reader:take(pattern)
  local found, after = self.text:match("^%s*(" .. pattern .. ")()", self.at)
  if found then self.at = after end
  return found
end

function Reader:want(pattern)
  return self:take(pattern) or error(("%s: %s expected at '%s'"):format(self.where, pattern,
    self.text:sub(self.at)), 0)
end

function Reader:list(closing)
  if closing and self:take(closing) then return end
  repeat self:type() until not self:take ","
  if closing then self:want(closing) end
end

function Reader:signature()
  self:want "%("
  if not self:take "%)" then
    repeat
      self:want "[%a_][%w_]*%??"
      self:want ":"
      self:type()
    until not self:take ","
    self:want "%)"
  end
  if self:take ":" then self:list() end
end

function Reader:primary()
  if self:take "%(" then
    self:type()
    self:want "%)"
  elseif not self:take '"[^"\\]*"' then
    local name = self:want "[%a_][%w_.]*"
    if name == "fun" then return self:signature() end
    self.used[name] = self.used[name] or self.where
    if self:take "<" then self:list ">" end
  end
end

function Reader:type()
  repeat
    self:primary()
    while self:take "%[%]" do end
    self:take "%?"
  until not self:take "|"
end

-- a text may follow a type only after a space
function Reader:finish()
  if self.at <= #self.text then self:want " %S.*" end
end

local TAGS = {}

function TAGS.meta(reader) reader:take "[%a_][%w_.]*" end

function TAGS.deprecated() end

function TAGS.class(reader, found)
  local name = reader:want "[%a_][%w_.]*"
  assert(not found.defined[name], reader.where .. ": defined twice: " .. name)
  found.defined[name] = { fields = {} }
  if reader:take ":" then reader:type() end
  found.class = found.defined[name]
end

function TAGS.alias(reader, found)
  local name = reader:want "[%a_][%w_.]*"
  assert(not found.defined[name], reader.where .. ": defined twice: " .. name)
  found.defined[name] = {}
  reader:type()
end

function TAGS.field(reader, found)
  local name = reader:take '%["[^"\\]*"%]' or reader:want "[%a_][%w_]*"
  found.class.fields[name] = reader:take "%?" and "optional" or "required"
  reader:type()
end

function TAGS.param(reader)
  reader:want "[%a_][%w_]*"
  reader:take "%?"
  reader:type()
end

function TAGS.overload(reader) reader:type() end

TAGS["return"] = function(reader) reader:type() end

local function comment(text, where, found)
  local tag, rest = text:match "^@(%a+)(.*)$"
  if not tag then return end
  assert(TAGS[tag], where .. ": unknown tag " .. tag)
  local reader = setmetatable({ text = rest, at = 1, where = where, used = found.used }, Reader)
  TAGS[tag](reader, found)
  reader:finish()
end

--- Reads a file: `found` gets what it defines, uses, and has as methods.
-- @tparam string path
-- @tparam table found `{ defined, used, methods }`, by name
function luacats.read(path, found)
  assert(loadfile(path))
  local number, class = 0, nil
  for line in io.lines(path) do
    number = number + 1
    local where = path:match "[^/]+/[^/]+$" .. ":" .. number
    local text = line:match "^%-%-%-(.*)$"
    if text then
      comment(text, where, found)
      class = text:match "^@class ([%w_.]+)" or class
    else
      local method = line:match "^function [%w_]+[.:]([%w_]+)%("
      if method then found.methods[class .. ":" .. method] = where end
    end
  end
end

return luacats
