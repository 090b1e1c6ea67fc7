--- Page after page, element after element.
-- The model says which members carry tokens and results; operations with a NextToken but no
-- paginator in the model are walked all the same.
-- @module luaconnect.pages

local accepted = require "luaconnect.client_options"
local core = require "luaconnect.core"
local errors = require "luaconnect.errors"

local pages = {}

local function has(description, name)
  return description and description.members[name] ~= nil
end

-- the only list among the members of an output, if there is just one
local function onlylist(output)
  local found
  for name, member in pairs(output.members) do
    if member.type == "list" then
      if found then return nil end
      found = name
    end
  end
  return found
end

-- a paginator for an operation whose model has none, by its members
local function implied(facts)
  for _, token in ipairs { "NextToken", "nextToken" } do
    if has(facts.input, token) and has(facts.output, token) then
      local limit = token == "NextToken" and "MaxResults" or "maxResults"
      local result = onlylist(facts.output)
      return { input_token = { token }, output_token = { token },
        limit_key = has(facts.input, limit) and limit or nil, result_key = { result } }
    end
  end
end

local known = {} -- service .. operation -> paginator or false

--- The paginator of an operation: the model's, or one implied by its members.
-- @tparam string service
-- @tparam string operation
-- @treturn ?table `{ input_token, output_token, limit_key, result_key }`
function pages.paginator(service, operation)
  local key = service .. "." .. operation
  if known[key] == nil then
    local facts = core.describe(service, operation)
    known[key] = facts and (facts.paginator or implied(facts)) or false
  end
  return known[key] or nil
end

-- the value at a path such as "a.b"
local function at(value, path)
  for name in path:gmatch("[^.]+") do
    if type(value) ~= "table" then return nil end
    value = value[name]
  end
  return value
end

local function copy(t)
  local result = {}
  for key, value in next, t or result do result[key] = value end
  return result
end

-- moves the tokens of an output into the next input; whether there is a next page
local function advance(paginator, input, output, operation)
  local more, same = false, true
  for i, name in ipairs(paginator.input_token) do
    local token = at(output, paginator.output_token[i])
    if token == "" then token = nil end
    if token ~= input[name] then same = false end
    input[name] = token
    more = more or token ~= nil
  end
  if paginator.more_results and not at(output, paginator.more_results) then return false end
  if more and same then
    error(errors.new { kind = "protocol", operation = operation,
      message = "another token expected, got the one of the page before" }, 0)
  end
  return more
end

-- the pages that `pages` and `items` go through; whoever called the caller's caller is to blame
local function walk(client, operation, input, options)
  local paginator = pages.paginator(client.service, operation)
  if not paginator then
    error(("bad argument #1 to 'pages' (operation with pages expected, got %s)")
      :format(tostring(operation)), 4)
  end
  options = copy(options)
  if input == nil or type(input) == "table" then -- anything else is told by the first call
    input = copy(input)
    if options.page_size and paginator.limit_key then input[paginator.limit_key] = options.page_size end
    if options.starting_token then input[paginator.input_token[1]] = options.starting_token end
  end
  options.page_size, options.starting_token, options.limit = nil, nil, nil
  local more = true
  return function()
    if not more then return nil end
    local output, err = client:call(operation, input, options)
    if not output then error(err, 0) end
    more = advance(paginator, input, output, operation)
    return output
  end, paginator
end

--- An iterator over the outputs of an operation.
-- A failure is raised as the error table, since a loop could not tell it from the end.
-- @tparam table client
-- @tparam string operation
-- @tparam[opt] table input
-- @tparam[opt] table options `page_size`, `starting_token` (of the first input token), and the
-- options of a call
-- @treturn function
function pages.pages(client, operation, input, options)
  return (walk(client, operation, input, accepted.walk("pages", options, 4)))
end

-- the elements of a page: those of every result key, one after the other
local function elements(paginator, output)
  local list = {}
  for _, path in ipairs(paginator.result_key) do
    local found = at(output, path)
    for _, element in ipairs(type(found) == "table" and found or {}) do list[#list + 1] = element end
  end
  return list
end

--- An iterator over the elements of the paginated member, across pages.
-- @tparam table client
-- @tparam string operation
-- @tparam[opt] table input
-- @tparam[opt] table options as for `pages`, and `limit`: stop after so many elements
-- @treturn function
function pages.items(client, operation, input, options)
  options = accepted.walk("items", options, 4)
  local nextpage, paginator = walk(client, operation, input, options)
  if #paginator.result_key == 0 then
    error(("bad argument #1 to 'items' (operation with one list expected, got %s)")
      :format(operation), 3)
  end
  local left = options.limit or math.huge
  local list, i = {}, 0
  return function()
    while left > 0 do
      i = i + 1
      if list[i] ~= nil then
        left = left - 1
        return list[i]
      end
      local page = nextpage()
      if not page then return nil end
      list, i = elements(paginator, page), 0
    end
  end
end

return pages
