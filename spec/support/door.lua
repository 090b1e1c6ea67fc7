--- A transport for specs: answers from a list, time that only sleeping moves.
local door = {}
door.__index = door

-- an answer of the service; `body` as a Lua string, `headers` in lower case
function door.answer(status, body, headers)
  return { status = status, body = body or "{}", headers = headers or {} }
end

-- an error answer with its code in the header
function door.refusal(status, code, headers)
  headers = headers or {}
  headers["x-amzn-errortype"] = code
  return door.answer(status, '{"Message":"no"}', headers)
end

-- a failure of the transport; `sent`: the request may have arrived
function door.failure(kind, sent)
  return { kind = kind, message = "made up", sent = sent }
end

function door:send(request, timeout)
  local copy = { method = request.method, url = request.url, body = request.body, headers = {},
    bytes = request.bytes }
  for name, value in pairs(request.headers) do copy.headers[name] = value end
  self.requests[#self.requests + 1] = copy
  self.timeouts[#self.timeouts + 1] = timeout
  self.time = self.time + (self.latency or 0)
  local answer = table.remove(self.answers, 1) or door.answer(200)
  if answer.kind then return nil, answer end
  return answer
end

function door:sleep(seconds)
  self.slept[#self.slept + 1] = seconds
  self.time = self.time + seconds
end

function door:now()
  return self.time
end

function door.spawn(_, fn)
  return { fn() }
end

function door.wait(_, task)
  return (unpack or table.unpack)(task) -- luacheck: ignore
end

function door.new(...)
  return setmetatable({ answers = { ... }, requests = {}, timeouts = {}, slept = {},
    time = 1700000000 }, door)
end

return door
