local core = require "luaconnect.core"
local courier = require "luaconnect.emulator.courier"

local log
local function note(line) log[#log + 1] = line end
before_each(function() log = {} end)

describe("a courier to a file", function()
  it("adds a line of JSON for each value", function()
    local path = os.tmpname()
    finally(function() os.remove(path) end)
    for n = 1, 2 do
      local carrier = assert(courier.new(path, note))
      carrier:put { n = n, text = "a\nb" }
      carrier:close()
    end
    local lines = {}
    for line in io.lines(path) do lines[#lines + 1] = core.json_decode(line) end
    assert.same({ { n = 1, text = "a\nb" }, { n = 2, text = "a\nb" } }, lines)
  end)

  it("says that there is none, and that it is full, once", function()
    local carrier, err = courier.new("/nowhere/events", note)
    assert.is_nil(carrier)
    assert.matches("/nowhere/events", err)
    carrier = assert(courier.new("/dev/full", note))
    carrier:put { n = 1 }
    carrier:put { n = 2 }
    assert.equal(1, #log)
    assert.matches("^/dev/full: ", log[1])
  end)
end)

describe("a courier to a URL #door", function()
  local cqueues, socket, queue, listener, received, status

  local function take(connection)
    connection:setmode("b", "bn")
    connection:onerror(function(_, _, why) return why end)
    local head = {}
    for line in connection:lines "*l" do
      if line == "" or line == "\r" then break end
      head[#head + 1] = line:gsub("\r$", "")
    end
    local length = table.concat(head, "\n"):lower():match "content%-length: (%d+)"
    received[#received + 1] = { head = head, body = core.json_decode(connection:read(tonumber(length))) }
    connection:write(("HTTP/1.1 %d X\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n"):format(status))
    connection:close()
  end

  before_each(function()
    require "luaconnect.emulator.server".clock() -- finds lua-http
    cqueues, socket = require "cqueues", require "cqueues.socket"
    queue, received, status = cqueues.new(), {}, 200
    listener = socket.listen { host = "127.0.0.1", port = 0 }
    assert(listener:listen())
    queue:wrap(function()
      while listener do take((listener:accept())) end
    end)
  end)
  after_each(function() listener:close() end)

  local function url(path)
    local _, _, port = listener:localname()
    return ("http://127.0.0.1:%d%s"):format(port, path or "/events")
  end

  local function step_until(done)
    local deadline = cqueues.monotime() + 5
    while not done() and cqueues.monotime() < deadline do assert(queue:step(0.05)) end
    assert.is_true(done())
  end

  it("posts each value, in order, while others are served", function()
    local carrier = assert(courier.new(url "/in?key=1", note))
    carrier:put { n = 1 }
    carrier:start(queue)
    carrier:put { n = 2 }
    assert.equal(2, carrier:waiting())
    step_until(function() return carrier:waiting() == 0 end)
    assert.same({ n = 1 }, received[1].body)
    assert.same({ n = 2 }, received[2].body)
    assert.equal("POST /in?key=1 HTTP/1.1", received[1].head[1])
    assert.matches("content%-type: application/json", table.concat(received[1].head, "\n"))
    assert.same({}, log)
  end)

  it("says what is lost, once, and nothing of what the URL hides", function()
    local carrier = assert(courier.new(url("/in?key=secret"):gsub("//", "//me:secret@"), note))
    carrier:start(queue)
    status = 500
    for n = 1, 3 do carrier:put { n = n } end
    step_until(function() return carrier:waiting() == 0 end)
    assert.equal(1, #log)
    assert.matches("/in: a success expected, got status 500", log[1])
    assert.is_nil(log[1]:find "secret")
  end)

  it("is not led elsewhere", function()
    local carrier = assert(courier.new(url(), note))
    carrier:start(queue)
    status = 307
    carrier:put { n = 1 }
    step_until(function() return carrier:waiting() == 0 end)
    assert.matches("a success expected, got status 307", log[1])
    assert.equal(1, #received)
  end)

  it("goes on when nobody is there, and when too many wait", function()
    local carrier = assert(courier.new("http://127.0.0.1:1/", note))
    for n = 1, 1002 do carrier:put { n = n } end
    assert.equal(1000, carrier:waiting())
    assert.same({ "http://127.0.0.1:1/: 1000 wait, what comes now is lost" }, log)
    carrier:start(queue)
    step_until(function() return carrier:waiting() == 0 end)
    assert.equal(2, #log)
  end)
end)
