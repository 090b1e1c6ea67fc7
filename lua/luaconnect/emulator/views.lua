--- Views that customers are shown in chats, and the tokens by which they get them.
--
-- A flow shows one with a message of type `...message.interactive`; DescribeView has its content for
-- whoever of the chat brings the token in it. The customer answers with `...message.interactive.response`.
-- How the two messages look is chosen: `{ templateType = "ViewResource", version, data = { content } }`,
-- where `content` has `viewToken` and `data`, and in an answer `action` and `data`.
-- @module luaconnect.emulator.views

local chats = require "luaconnect.emulator.chats"
local core = require "luaconnect.core"
local tickets = require "luaconnect.emulator.tickets"

local views = {}

local methods = {}
local Views = { __name = "luaconnect.emulator.views", __index = methods }

local INTERACTIVE = "application/vnd.amazonaws.connect.message.interactive"
views.RESPONSE = INTERACTIVE .. ".response"

local WEEK = 7 * 86400 -- no chat lasts longer

--- The views of an emulator.
-- @tparam table world has `store`, `chats` and `uuid`
function views.new(world)
  return setmetatable({ chats = world.chats, tokens = tickets.new(world, "views") }, Views)
end

-- a resource's document as DescribeView shows it
local function wire(doc)
  local content = doc.body.Content or {}
  return {
    Id = doc.id, Arn = doc.arn, Name = doc.body.Name, Version = doc.body.Version,
    Content = {
      InputSchema = content.InputSchema or "{}", Template = content.Template, Actions = content.Actions,
    },
  }
end

--- Shows a view in a chat.
-- @tparam table contact
-- @tparam table doc of a view among `world.resources`
-- @tparam ?table data what the view is filled with
-- @tparam number at
-- @treturn string the token
function methods:show(contact, doc, data, at)
  local token = self.tokens:issue({ to = contact.chain, ends = at + WEEK, view = wire(doc) }, at)
  local text = core.json_encode {
    templateType = "ViewResource", version = "1.0",
    data = { content = { viewToken = token, data = data } },
  }
  self.chats:message(contact, chats.system(), INTERACTIVE, assert(text), at)
  return token
end

--- The view that a token is for.
-- @tparam table contact of whoever brings it
-- @tparam string token
-- @tparam number now
-- @treturn ?table
function methods:find(contact, token, now)
  local ticket = self.tokens:find(token, now)
  return ticket and ticket.to == contact.chain and ticket.view or nil
end

--- What the customer answers to a view.
-- @tparam string text of a message of type `RESPONSE`
-- @treturn ?table `{ action, data }`; nil when it is no answer to a view
function views.answer(text)
  local message = core.json_decode(text)
  local content = type(message) == "table" and type(message.data) == "table" and message.data.content
  if type(content) ~= "table" or type(content.action) ~= "string" then return nil end
  return { action = content.action, data = content.data }
end

return views
