--- What is done to a list under way, by whoever does not work on it: pause, resume, cancel.
--
-- Options have `journal`, and where they apply `secret`, `name` and `version` of the journey.
-- @module luaconnect.journey.control

local journal = require "luaconnect.journey.journal"

local control = {}

-- does something with a journal that is there
local function with_journal(options, fn)
  local book, err = journal.open(options.journal, options.name, options.version, true, options.secret)
  if not book then return nil, err end
  local result
  result, err = fn(book)
  local closed, failed = book:close()
  if result == nil then return nil, err end
  if not closed then return nil, failed end
  return result
end

--- Pauses a list, or lets it go on.
-- @tparam table options
-- @tparam boolean paused
-- @treturn ?boolean true, or nil and an error
function control.pause(options, paused)
  return with_journal(options, function(book) return book:pause(paused) end)
end

-- a contact that has ended already is as good as stopped
local function stop_all(client, instance, ids)
  local stopped = 0
  for _, id in ipairs(ids) do
    local done, err = client:stop_contact { InstanceId = instance, ContactId = id }
    if done then
      stopped = stopped + 1
    elseif err.code ~= "ContactNotFoundException" then
      return nil, err
    end
  end
  return stopped
end

--- Cancels rows that have not ended, and stops the contacts that they have started.
-- @tparam table client
-- @tparam table options `keys`, `instance`, `keep_contacts`
-- @treturn ?table `{ cancelled, stopped }`
-- @return an error
function control.cancel(client, options)
  return with_journal(options, function(book)
    local transport, err = client:opened()
    if not transport then return nil, err end
    local cancelled, ids, stopped
    cancelled, err = book:cancel(transport:now(), options.keys)
    if not cancelled then return nil, err end
    if options.keep_contacts then return { cancelled = cancelled, stopped = 0 } end
    ids, err = book:started()
    if not ids then return nil, err end
    stopped, err = stop_all(client, options.instance, ids)
    if not stopped then return nil, err end
    return { cancelled = cancelled, stopped = stopped }
  end)
end

return control
