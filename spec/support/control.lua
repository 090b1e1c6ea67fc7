--- Questions to an emulator's control API.

local core = require "luaconnect.core"

local control = {}

--- Asks, with a body from a table or as it stands: the answer's table, its status, the response.
function control.ask(world, method, path, body, headers)
  local sent = { host = "127.0.0.1:4566" }
  if body then sent["content-type"] = "application/json" end
  for name, value in pairs(headers or {}) do sent[name] = value or nil end
  local response = world:handle {
    method = method, url = "/_emulator/" .. path, headers = sent,
    body = type(body) == "table" and assert(core.json_encode(body)) or body or "",
  }
  return core.json_decode(response.body), response.status, response
end

--- Asks for what must be given.
function control.get(world, path)
  local answer, status = control.ask(world, "GET", path)
  assert(status == 200, path .. ": " .. tostring(answer and answer.message))
  return answer
end

--- Orders what must be done.
function control.post(world, path, body)
  local answer, status = control.ask(world, "POST", path, body)
  assert(status == 200, path .. ": " .. tostring(answer and answer.message))
  return answer
end

return control
