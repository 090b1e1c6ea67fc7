--- Journals in temporary files, or on a PostgreSQL.

local journal = {}

local made = {}

--- Has `path` answer journals on a server, or files again.
-- @tparam ?table server of `spec.support.postgres`
function journal.on(server)
  journal.server = server
end

--- The path, or URL, of a journal that is not there yet.
function journal.path()
  if journal.server then return journal.server:journal() end
  local path = os.tmpname()
  os.remove(path)
  made[#made + 1] = path
  return path
end

--- Removes what was made.
function journal.sweep()
  for i, path in ipairs(made) do
    for _, suffix in ipairs { "", "-wal", "-shm", "-lock", "-lock-journal" } do os.remove(path .. suffix) end
    made[i] = nil
  end
end

return journal
