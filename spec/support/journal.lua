--- Journals in temporary files.

local journal = {}

local made = {}

--- The path of a journal that is not there yet.
function journal.path()
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
