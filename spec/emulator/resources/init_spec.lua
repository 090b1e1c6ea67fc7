-- The tables say nothing that the model does not know.

local core = require "luaconnect.core"
local resources = require "luaconnect.emulator.resources"
local shapes = require "luaconnect.emulator.resources.shapes"
local stock = require "spec.support.stock"

local VERBS = { "create", "describe", "list", "search", "delete" }
local ABOUT_ONE = { describe = true, delete = true }

-- calls `visit` with service, verb and operation of each verb of a row
local function each_verb(row, visit)
  local service = row.owner
  for _, verb in ipairs(VERBS) do
    if row[verb] then visit(service, verb, row[verb]) end
  end
  for _, operation in ipairs(row.updates or {}) do visit(service, "update", operation) end
end

local function wrong_with(check)
  local wrong = {}
  for kind, row in pairs(resources.KINDS) do
    check(row, function(message) wrong[#wrong + 1] = kind .. ": " .. message end)
  end
  table.sort(wrong)
  assert.same({}, wrong)
end

describe("the tables of resources", function()
  it("name operations of the model", function()
    for service, handlers in pairs(resources.HANDLERS) do
      for operation in pairs(handlers) do
        assert.is_number(core.find(service, operation), operation)
        assert.matches("^[fs][ut][lo]", resources.MARKS[service][operation])
      end
    end
  end)

  it("have at least 300 operations of Amazon Connect", function()
    local count = 0
    for _ in pairs(resources.HANDLERS.connect) do count = count + 1 end
    assert.is_true(count >= 300, count)
  end)

  it("name identities that inputs have", function()
    wrong_with(function(row, complain)
      each_verb(row, function(service, verb, operation)
        local members = shapes.operation(service, operation).input.members
        local one = ABOUT_ONE[verb] or verb == "update"
        local id = type(row.by) == "string" and row.by or row.id
        if one and type(row.by) ~= "function" and not members[id] then
          complain(operation .. " has no " .. tostring(id))
        end
      end)
    end)
  end)

  it("name parents, and kinds that are referred to", function()
    wrong_with(function(row, complain)
      if row.parent and not resources.KINDS[row.parent] then complain("parent " .. row.parent) end
      for _, list in ipairs { row.refs or {}, row.mentions or {} } do
        for path, kind in pairs(list) do
          if not resources.KINDS[kind] then complain(path .. " " .. kind) end
        end
      end
    end)
  end)

  it("name filters that list operations take", function()
    wrong_with(function(row, complain)
      if not row.list then return end
      local members = shapes.operation(row.owner, row.list).input.members
      for name in pairs(row.filters or {}) do
        if not members[name] then complain(row.list .. " has no " .. name) end
      end
    end)
  end)

  it("have a kind in stock of each that somebody can make", function()
    local _, ids = stock.new()
    for _, kind in ipairs(stock.kinds()) do assert.is_string(ids[kind], kind) end
  end)
end)
