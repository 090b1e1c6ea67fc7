--- A keeper of the emulator's documents: SQLite, through LuaDBI.
--
-- What `write` has taken is there after a kill of the process; after a loss of power its last
-- transactions may be missing. One process has the file.
-- @module luaconnect.emulator.keeper

local private = require "luaconnect.private"

local keeper = {}

local methods = {}
local Keeper = { __name = "luaconnect.emulator.keeper", __index = methods }

local APPLICATION, VERSION = 1819631971, 1 -- in the head of the file: "luac", and of what shape it is

local SCHEMA = {
  "CREATE TABLE documents (place INTEGER PRIMARY KEY, collection TEXT NOT NULL, id TEXT NOT NULL, "
    .. "document TEXT NOT NULL, UNIQUE (collection, id))",
  "PRAGMA application_id = " .. APPLICATION,
  "PRAGMA user_version = " .. VERSION,
}

local STATEMENTS = {
  begin = "BEGIN IMMEDIATE", commit = "COMMIT", rollback = "ROLLBACK",
  put = "INSERT INTO documents (collection, id, document) VALUES (?, ?, ?) "
    .. "ON CONFLICT (collection, id) DO UPDATE SET document = excluded.document",
  remove = "DELETE FROM documents WHERE collection = ? AND id = ?",
  clear = "DELETE FROM documents",
  all = "SELECT collection, id, document FROM documents ORDER BY place",
}

local AROUND = {
  "Failed to connect to database: ", "Error preparing statement handle: ", "Execute failed:? ?",
}

-- what SQLite says, without what LuaDBI says around it
local function plain(message)
  message = tostring(message)
  for _, words in ipairs(AROUND) do message = message:gsub("^" .. words, "") end
  return message
end

-- runs a text once: the first column of its first row, or nothing; nil and a message
local function run(connection, text)
  local statement, message = connection:prepare(text)
  if not statement then return nil, plain(message) end
  local done
  done, message = statement:execute()
  if not done then
    statement:close()
    return nil, plain(message)
  end
  local row = statement:fetch()
  statement:close()
  return row and row[1] or false
end

-- opening -----------------------------------------------------------------------------------------

local function run_all(connection, texts)
  for _, text in ipairs(texts) do
    local value, message = run(connection, text)
    if value == nil then return nil, message end
  end
  return true
end

-- the file is ours, or empty and becomes ours
local function claim(connection)
  local application, message = run(connection, "PRAGMA application_id")
  if application == nil then return nil, message end
  local tables
  tables, message = run(connection, "SELECT count(*) FROM sqlite_master")
  if tables == nil then return nil, message end
  if application == 0 and tables == 0 then return run_all(connection, SCHEMA) end
  if application ~= APPLICATION then
    return nil, "a file of the emulator expected, got another database"
  end
  local version = run(connection, "PRAGMA user_version")
  if version == VERSION then return true end
  return nil, ("a file of version %d expected, got version %s"):format(VERSION, tostring(version))
end

-- An exclusive lock keeps others out, and is what WAL needs no shared memory with. The transaction
-- takes it, and finds out whether the file can be written.
local function prepare(connection)
  connection:autocommit(true)
  local ready, message = run_all(connection, {
    "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA application_id", "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL", "BEGIN IMMEDIATE",
  })
  if ready then ready, message = claim(connection) end
  if ready then ready, message = run_all(connection, { "COMMIT" }) end
  return ready, message
end

local function statements(connection)
  local found = {}
  for name, text in pairs(STATEMENTS) do found[name] = assert(connection:prepare(text)) end
  return found
end

local function close_all(list)
  for _, statement in pairs(list) do statement:close() end
end

--- Opens a file, which is made when it is not there.
-- @tparam string path
-- @treturn ?table a keeper, see `luaconnect.emulator.store`; or nil and a message
function keeper.open(path)
  local found, dbi = pcall(require, "DBI")
  if not found then
    return nil, "LuaDBI: a module of this Lua expected, got none (Debian: lua-dbi-sqlite3)"
  end
  if path == "" or path:find("\0", 1, true) then return nil, "a path expected" end
  private.create(path)
  local reached, connection, message = pcall(dbi.Connect, "SQLite3", path)
  if not reached then return nil, plain(connection) end
  if not connection then return nil, ("%s: %s"):format(path, plain(message)) end
  local ready
  ready, message = prepare(connection)
  if not ready then
    connection:close()
    return nil, ("%s: %s"):format(path, message)
  end
  return setmetatable({
    path = path, connection = connection, statements = statements(connection),
  }, Keeper)
end

-- a keeper ----------------------------------------------------------------------------------------

--- Iterates over what is kept, in the order in which it came.
-- @treturn function answers collection, id and text
function methods:load()
  local all = self.statements.all
  assert(all:execute())
  return function()
    local row = all:fetch()
    if row then return row[1], row[2], row[3] end
  end
end

local function apply(self, changes, cleared)
  local own = self.statements
  local done, message = own.begin:execute()
  if done and cleared then done, message = own.clear:execute() end
  for _, change in ipairs(changes) do
    if not done then return nil, message end
    local id = change[2]
    if id:find("\0", 1, true) then -- where LuaDBI would end it
      done, message = nil, "an id without a zero byte expected"
    elseif change[3] then
      done, message = own.put:execute(change[1], id, change[3])
    else
      done, message = own.remove:execute(change[1], id)
    end
  end
  if done then done, message = own.commit:execute() end
  return done, message
end

--- Keeps changes, all or none.
-- @tparam table changes a list of `{ collection, id, text }`, without text for one that was removed
-- @tparam[opt] boolean cleared whether all others are forgotten
-- @treturn ?boolean true, or nil and a message
function methods:write(changes, cleared)
  local done, message = apply(self, changes, cleared)
  if done then return true end
  self.statements.rollback:execute() -- SQLite may have done that by itself
  close_all(self.statements)
  self.statements = statements(self.connection) -- one that has failed once would tell of it again
  return nil, ("%s: %s"):format(self.path, plain(message))
end

--- Closes the file; closing twice is quiet.
function methods:close()
  if not self.connection then return end
  close_all(self.statements)
  self.connection:close()
  self.connection = nil
end

return keeper
