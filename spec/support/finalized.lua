--- A value whose collection calls a function, on every Lua.

--- Calls `fn` when the collector finds the value that comes back.
return function(fn)
  if not _G.newproxy then return setmetatable({}, { __gc = fn }) end
  local proxy = _G.newproxy(true)
  getmetatable(proxy).__gc = fn
  return proxy
end
