--- What a call takes before it is sent and after: prepare, validate, sign, parse; and how that grows with
-- the input.

local connect = require "luaconnect"
local core = require "luaconnect.core"
local measure = require "measure"
local peers = require "peers"
local report = require "report"
local work = require "work"

local codec = {
  CALL = nil, -- microseconds of a call without its transport, once they are measured
}

local NOWHERE = "http://127.0.0.1:9"
local CALLS, FEW = 3000, 200 -- of one round: of ours, of peers that are slow
local WARM = 2000 -- calls of peers before all rounds: what compiles while it runs has done so then
local ATTRIBUTES = { 1, 10, 100, 500 }
local BODIES = { 1, 10, 100, 1000 } -- kilobytes
local PIECE = 32000 -- of a body, in one attribute

-- microseconds of a call of `fn`
local function of(fn, calls)
  return function()
    collectgarbage()
    return measure.timed(calls or CALLS, fn)
  end
end

-- microseconds of a request of a peer
local function by(peer, verb, n)
  peer:run(verb, WARM)
  return function()
    local _, cpu = peer:run(verb, n)
    return cpu / n * 1e6
  end
end

local function encoder()
  local ok, module = pcall(require, "cjson")
  if ok then return module end
  report.skip("lua-cjson", "Debian's lua-cjson is not installed")
end

-- runs measures in turns and tells each; answers medians by name
local function turns(measures)
  local lists, medians = measure.interleave(measures, measure.ROUNDS), {}
  for _, m in ipairs(measures) do medians[m.name] = report.row(m.name, "us", lists[m][1]) end
  return medians
end

local function preparing(loop)
  local client = assert(connect.client(work.options(NOWHERE)))
  local c, cjson = peers.start("libcurl", loop, "http"), encoder()
  local measures = {
    { name = "prepare, validate and sign", run = of(function()
      assert(client:prepare("StartChatContact", work.input))
    end) },
    { name = "the hashes alone of a signature", run = by(c, "hash", CALLS) },
  }
  if cjson then
    table.insert(measures, { name = "lua-cjson's encode of the same table",
      run = of(function() cjson.encode(work.input) end) })
  end
  local others, running = { "botocore", "SDK for JavaScript" }, { c }
  if peers.another() then table.insert(others, 2, "Debian's botocore") end
  for _, name in ipairs(others) do
    local peer = peers.start(name, loop, "http")
    if peer then
      table.insert(running, peer)
      table.insert(measures, { name = peers.title(name) .. ": build and sign",
        run = by(peer, "prepare", FEW) })
    end
  end
  report.section "before a request is sent, CPU"
  local medians = turns(measures)
  for _, peer in ipairs(running) do peer:close() end
  return medians
end

-- what the client adds to the core's own verbs, on a transport that answers at once
local function calling()
  local response = { status = 200, headers = { ["x-amzn-requestid"] = "1" },
    body = '{"ContactId":"1","ParticipantId":"2","ParticipantToken":"3"}' }
  local function nothing() end
  local door = { send = function() return response end, now = function() return os.time() end,
    sleep = nothing, spawn = nothing, wait = nothing }
  local options = work.options(NOWHERE)
  options.transport = door
  local client = assert(connect.client(options))
  local op, coding = core.find("connect", "StartChatContact"), {}
  local scope = { service = "connect", region = "us-east-1", access_key_id = work.ACCESS_KEY_ID,
    secret_access_key = work.SECRET_ACCESS_KEY }
  report.section "a call that is answered at once, CPU"
  return turns {
    { name = "the client's method", run = of(function() assert(client:start_chat_contact(work.input)) end) },
    { name = "core alone: prepare, sign, parse", run = of(function()
      local request = core.prepare(op, NOWHERE, work.input, coding)
      scope.time = os.time()
      core.sign(request, scope)
      core.parse(op, door.send(request))
    end) },
  }
end

local function of_input(client, input, calls)
  return of(function() assert(client:prepare("StartChatContact", input)) end, calls)
end

local function by_attributes(client)
  local measures = {}
  for i, n in ipairs(ATTRIBUTES) do
    local attributes = {}
    for k = 1, n do attributes["attribute" .. k] = "value " .. k end
    measures[i] = { name = ("%d attributes"):format(n),
      run = of_input(client, work.with(attributes), math.ceil(CALLS / n)) }
  end
  report.section "prepare, validate and sign against attributes"
  local medians = turns(measures)
  local few, many = ATTRIBUTES[2], ATTRIBUTES[#ATTRIBUTES]
  local function each(n)
    return (medians[("%d attributes"):format(n)] - medians["1 attributes"]) / (n - 1)
  end
  report.note(("an attribute costs %.2f us among %d, %.2f us among %d"):format(each(few), few, each(many),
    many))
end

local function by_body(client)
  local measures = {}
  for i, kilobytes in ipairs(BODIES) do
    local attributes, left = {}, kilobytes * 1000 - 400 -- which the rest of the input takes
    for k = 1, math.ceil(left / PIECE) do
      attributes["part" .. k] = ("x"):rep(math.min(PIECE, left - (k - 1) * PIECE))
    end
    measures[i] = { name = ("%d kB of body"):format(kilobytes),
      run = of_input(client, work.with(attributes), math.ceil(CALLS / kilobytes)) }
  end
  report.section "prepare, validate and sign against the size of the body"
  local medians = turns(measures)
  local large = ("%d kB of body"):format(BODIES[#BODIES])
  report.note(("%.0f MB/s"):format(BODIES[#BODIES] * 1000 / medians[large]))
end

--- Measures.
function codec.run(loop)
  local medians = preparing(loop)
  local mine, cjson, hashes = medians["prepare, validate and sign"],
    medians["lua-cjson's encode of the same table"], medians["the hashes alone of a signature"]
  report.aim("prepare, validate and sign / lua-cjson's encode", cjson and mine / cjson, "at most 1.4",
    cjson and ("the hashes of a signature alone take %.2f times as long as lua-cjson's encode, "
      .. "%.0f%% of it all"):format(hashes / cjson, hashes / mine * 100))
  for _, name in ipairs { "botocore", "Debian's botocore" } do
    local python = medians[peers.title(name) .. ": build and sign"]
    report.aim(peers.title(name) .. " / prepare, validate and sign", python and python / mine, "at least 90",
      "it would have to be done in " .. ("%.2f us"):format(python and python / 90 or 0))
  end
  local both = calling()
  report.aim("us that the client adds to the core's verbs",
    both["the client's method"] - both["core alone: prepare, sign, parse"], "below 10")
  codec.CALL = both["the client's method"]
  local client = assert(connect.client(work.options(NOWHERE)))
  by_attributes(client)
  by_body(client)
end

return codec
