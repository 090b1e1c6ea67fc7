--- A database behind LuaDBI: SQLite in a file, or PostgreSQL.
--
-- Statements are prepared once. What goes wrong comes back as nil and an error of kind `journal`.
-- @module luaconnect.journey.database

local errors = require "luaconnect.errors"

local database = {}

local methods = {}
local Database = { __name = "luaconnect.journey.database", __index = methods }

-- a writer waits 5 s for another; what is committed outlives the process
local WORKING = { "busy_timeout = 5000", "journal_mode = WAL", "synchronous = NORMAL" }

local function failure(message, cause)
  return nil, errors.new { kind = "journal", message = message, cause = cause }
end

local function load_dbi()
  local found, dbi = pcall(require, "DBI")
  if found then return dbi end
  return failure("LuaDBI: a module of this Lua expected, got none (Debian's lua-dbi-sqlite3, "
    .. "lua-dbi-postgresql)", dbi)
end

-- user:password@host:port/name?x=y; each part may be percent-encoded
local function parse_url(url)
  local function decoded(text)
    return text and (text:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
  end
  local rest = url:gsub("^postgres%a*://", ""):gsub("%?.*$", "")
  local account, place = rest:match("^(.*)@(.*)$")
  local where, name = (place or rest):match("^([^/]*)/?(.*)$")
  local host, port = where:match("^(.-):(%d+)$")
  local user, password = (account or ""):match("^([^:]*):?(.*)$")
  return {
    name = decoded(name), user = decoded(user ~= "" and user or nil),
    password = decoded(password ~= "" and password or nil),
    host = decoded(host or where), port = tonumber(port) or 5432,
  }
end

local function connect_sqlite(dbi, path)
  local connection, message = dbi.Connect("SQLite3", path)
  if not connection then return failure(path .. ": " .. tostring(message)) end
  return connection
end

-- the message names the host, never the password
local function connect_postgresql(dbi, url)
  local to = parse_url(url)
  local connection, message = dbi.Connect("PostgreSQL", to.name, to.user, to.password, to.host, to.port)
  if not connection then
    return failure(("postgresql://%s:%d/%s: %s"):format(to.host, to.port, to.name, tostring(message)))
  end
  return connection
end

local function new(connection, dialect, name)
  return setmetatable({ connection = connection, dialect = dialect, name = name, statements = {} }, Database)
end

-- A file that is no database tells so at the first statement.
local function tune(self, pragmas)
  for _, pragma in ipairs(pragmas) do
    local done, err = self:rows("PRAGMA " .. pragma)
    if not done then
      self:close()
      return nil, err
    end
  end
  return self
end

--- Opens a database.
-- @tparam string url a path, or `postgresql://user:password@host:port/name`
-- @tparam[opt] table pragmas of SQLite, in place of the usual ones
-- @treturn ?table
-- @return an error of kind `journal`
function database.open(url, pragmas)
  local dbi, missing = load_dbi()
  if not dbi then return nil, missing end
  if url:find("^postgres%a*://") then
    local connection, err = connect_postgresql(dbi, url)
    if not connection then return nil, err end
    connection:autocommit(true)
    return new(connection, "postgresql", "postgresql")
  end
  local connection, err = connect_sqlite(dbi, url)
  if not connection then return nil, err end
  connection:autocommit(true)
  return tune(new(connection, "sqlite", url), pragmas or WORKING)
end

local function prepared(self, sql)
  local statement = self.statements[sql]
  if statement then return statement end
  local message
  statement, message = self.connection:prepare(sql)
  if not statement then return failure(("%s: %s"):format(self.name, tostring(message))) end
  self.statements[sql] = statement
  return statement
end

-- a statement that has been executed
local function execute(self, sql, ...)
  if not self.connection then return failure(self.name .. ": an open database expected, got a closed one") end
  local statement, err = prepared(self, sql)
  if not statement then return nil, err end
  local done, message = statement:execute(...)
  if not done then return failure(("%s: %s"):format(self.name, tostring(message))) end
  return statement
end

--- Executes a statement.
-- @tparam string sql with `?` for each value
-- @param ... the values
-- @treturn ?number how many rows it has changed
-- @return an error of kind `journal`
function methods:run(sql, ...)
  local statement, err = execute(self, sql, ...)
  if not statement then return nil, err end
  return statement:affected()
end

--- The rows that a statement answers.
-- @tparam string sql
-- @param ... values
-- @treturn ?table a list of tables by column name
-- @return an error of kind `journal`
function methods:rows(sql, ...)
  local statement, err = execute(self, sql, ...)
  if not statement then return nil, err end
  local list = {}
  local sound, message = pcall(function()
    for row in statement:rows(true) do
      local copy = {}
      for name, value in pairs(row) do copy[name] = value end
      list[#list + 1] = copy
    end
  end)
  if not sound then return failure(("%s: %s"):format(self.name, tostring(message))) end
  return list
end

--- The first row that a statement answers.
-- @treturn ?table nil when there is none
-- @return an error of kind `journal`
function methods:row(sql, ...)
  local list, err = self:rows(sql, ...)
  if not list then return nil, err end
  return list[1]
end

--- Runs `fn` in a transaction, which is taken back when `fn` answers nil.
-- @tparam function fn returns a true value, or nil and an error
-- @return what `fn` returned
function methods:transaction(fn)
  local begun, err = self:run(self.dialect == "sqlite" and "BEGIN IMMEDIATE" or "BEGIN")
  if not begun then return nil, err end
  local done, result = fn()
  if done then
    begun, err = self:run("COMMIT")
    if begun then return done, result end
    result = err
  end
  self:run("ROLLBACK")
  return nil, result
end

--- Closes the database; closing twice is quiet.
function methods:close()
  if not self.connection then return end
  for _, statement in pairs(self.statements) do statement:close() end
  self.statements = {}
  self.connection:close()
  self.connection = nil
end

return database
