--- The tables of a journal, and how those of an earlier version become those of this one.
-- @module luaconnect.journey.schema

local errors = require "luaconnect.errors"

local schema = {}

-- What makes version n of version n - 1. A migration that has been published is never changed.
local MIGRATIONS = {
  {
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    [[CREATE TABLE row (
      number $id, key TEXT NOT NULL UNIQUE, input TEXT NOT NULL, state TEXT NOT NULL,
      due DOUBLE PRECISION NOT NULL, generation BIGINT NOT NULL, fence BIGINT NOT NULL, owner TEXT,
      lease DOUBLE PRECISION, class TEXT, message TEXT, result TEXT, created DOUBLE PRECISION NOT NULL,
      changed DOUBLE PRECISION NOT NULL)]],
    "CREATE INDEX row_due ON row (state, due, number)",
    [[CREATE TABLE step (
      number BIGINT NOT NULL, generation BIGINT NOT NULL, path TEXT NOT NULL, kind TEXT NOT NULL,
      name TEXT NOT NULL, input TEXT NOT NULL, state TEXT NOT NULL, output TEXT,
      at DOUBLE PRECISION NOT NULL, ended DOUBLE PRECISION, PRIMARY KEY (number, generation, path))]],
    [[CREATE TABLE pace (
      name TEXT PRIMARY KEY, level DOUBLE PRECISION NOT NULL, at DOUBLE PRECISION NOT NULL,
      factor DOUBLE PRECISION NOT NULL, changed DOUBLE PRECISION NOT NULL,
      paused DOUBLE PRECISION NOT NULL)]],
  },
}

local EXPECTED = "%s: a journal of %s expected, got one of %s"

local function failure(db, expected, got)
  return nil, errors.new { kind = "journal", message = EXPECTED:format(db.name, expected, got) }
end

-- a table of that name is there, whatever the database
local EXISTS = {
  sqlite = "SELECT count(*) AS n FROM sqlite_master WHERE type = 'table' AND name = 'meta'",
  postgresql = "SELECT count(*) AS n FROM pg_tables "
    .. "WHERE schemaname = current_schema() AND tablename = 'meta'",
}

-- what the journal says of itself; an empty table where there is none
local function read(db)
  local found, err = db:row(EXISTS[db.dialect])
  if not found then return nil, err end
  if tonumber(found.n) == 0 then return {} end
  local rows
  rows, err = db:rows "SELECT name, value FROM meta"
  if not rows then return nil, err end
  local meta = {}
  for _, row in ipairs(rows) do meta[row.name] = row.value end
  return meta
end

local function migrate(db, from)
  for version = from + 1, #MIGRATIONS do
    for _, statement in ipairs(MIGRATIONS[version]) do
      local done, err = db:run(statement)
      if not done then return nil, err end
    end
  end
  return true
end

local PUT = "INSERT INTO meta (name, value) VALUES (?, ?) "
  .. "ON CONFLICT (name) DO UPDATE SET value = excluded.value"

local function put(db, values)
  for name, value in pairs(values) do
    local done, err = db:run(PUT, name, tostring(value))
    if not done then return nil, err end
  end
  return true
end

-- Makes the tables what they are in this version; one at a time, since workers start together.
local function prepare(db, name, version, mark)
  local done, err = db:alone()
  if not done then return nil, err end
  local meta
  meta, err = read(db)
  if not meta then return nil, err end
  local from = tonumber(meta.schema) or 0
  done, err = migrate(db, from)
  if not done then return nil, err end
  done, err = put(db, { schema = math.max(from, #MIGRATIONS) })
  if not done or meta.schema then return done, err end
  return put(db, { journey = name, version = version, veil = mark })
end

-- who only looks needs no secret for what is not hidden
local function fits(meta, mark, there)
  return meta.veil == mark or there and (not mark or not meta.veil)
end

local function check(db, meta, name, version, there, mark)
  if tonumber(meta.schema) ~= #MIGRATIONS then
    return failure(db, "schema " .. #MIGRATIONS, "schema " .. tostring(meta.schema))
  elseif name and meta.journey ~= name then
    return failure(db, "journey " .. name, "journey " .. tostring(meta.journey))
  elseif version and meta.version ~= tostring(version) then
    return failure(db, ("%s version %s"):format(meta.journey, version), "version " .. tostring(meta.version))
  elseif not fits(meta, mark, there) then
    return failure(db, mark and "this secret" or "no secret",
      meta.veil and (mark and "another one" or "a secret") or "none")
  end
  return meta
end

--- Makes the tables where there are none, brings older ones up to date, and looks whose they are.
-- @tparam table db
-- @tparam[opt] string name of the journey whose journal it must be
-- @tparam[opt] number version of the journey
-- @tparam[opt] boolean there whether there must be some already
-- @tparam[opt] string mark of the veil that hides what the journal holds
-- @treturn ?table what the journal says of itself
-- @return an error of kind `journal`
function schema.open(db, name, version, there, mark)
  local meta, err = read(db)
  if not meta then return nil, err end
  if there and not meta.schema then
    return nil, errors.new { kind = "journal",
      message = db.name .. ": a journal expected, got a database without one" }
  end
  if (tonumber(meta.schema) or 0) < #MIGRATIONS then
    local done
    done, err = db:transaction(function() return prepare(db, name, version, mark) end)
    if not done then return nil, err end
    meta, err = read(db)
    if not meta then return nil, err end
  end
  return check(db, meta, name, version, there, mark)
end

return schema
