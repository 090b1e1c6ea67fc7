--- Header tables that answer in any case: `headers["content-type"]` finds `Content-Type`.
-- What is stored keeps its spelling; only the look-up is lenient.
-- @module luaconnect.headers

local headers = {}

local Headers = { __name = "luaconnect.headers" }

function Headers:__index(name)
  if type(name) ~= "string" then return nil end
  name = name:lower()
  for key, value in next, self do
    if type(key) == "string" and key:lower() == name then return value end
  end
end

--- Makes a table of headers answer in any case.
-- @tparam table t becomes the result
-- @treturn table
function headers.new(t)
  return setmetatable(t, Headers)
end

return headers
