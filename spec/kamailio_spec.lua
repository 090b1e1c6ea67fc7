-- What README and examples/kamailio print for Kamailio, in a real one, between a caller and a desk.

local child = require "spec.support.child"
local connect = require "luaconnect"
local emulator = require "luaconnect.emulator"
local files = require "spec.support.files"

local BUILD = (os.getenv "BUILD" or "build") .. "/lua5.1"
local UUID = "%x%x%x%x%x%x%x%x%-%x%x%x%x%-%x%x%x%x%-%x%x%x%x%-%x%x%x%x%x%x%x%x%x%x%x%x"

local function output(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read "*a"
  pipe:close()
  return (text:gsub("%s+$", ""))
end

local program = output "PATH=$PATH:/usr/sbin command -v kamailio"
local tree = output "pwd"

local function missing()
  if program == "" then return "kamailio is not installed" end
  if output "find /usr/lib -name app_lua.so 2>/dev/null" == "" then
    return "kamailio has no Lua (kamailio-lua-modules)"
  end
  if not pcall(require, "socket") then return "LuaSocket is not installed" end
  local file = io.open(BUILD .. "/luaconnect/core.so")
  if not file then return "make LUA=lua5.1 has not been run" end
  file:close()
end

describe("Kamailio #door", function()
  local reason = missing()
  if reason then
    it("needs what is not there", function() pending(reason) end)
    return
  end
  local socket = require "socket"

  local door, kamailio, desk, caller, port

  local function udp()
    local s = socket.udp()
    assert(s:setsockname("127.0.0.1", 0))
    s:settimeout(5)
    return s, select(2, s:getsockname())
  end

  local function send(method, call_id, user, branch)
    local _, from = caller:getsockname()
    assert(caller:sendto(table.concat({
      method .. " sip:desk@127.0.0.1 SIP/2.0",
      ("Via: SIP/2.0/UDP 127.0.0.1:%d;branch=z9hG4bK%s"):format(from, branch),
      ("From: <sip:%s@example.com>;tag=1"):format(user), "To: <sip:desk@example.com>",
      "Call-ID: " .. call_id,
      "CSeq: 1 " .. method, "Max-Forwards: 70", "Content-Length: 0", "", "",
    }, "\r\n"), "127.0.0.1", port))
  end

  -- a configuration whose places are free ones, and whose desk has half a second
  local function start(configuration, env)
    local desk_port, free
    desk, desk_port = udp()
    caller = udp()
    caller:settimeout(0.1)
    free, port = udp()
    free:close()
    local text = configuration:gsub("127%.0%.0%.1:5060", "127.0.0.1:" .. port)
      :gsub("127%.0%.0%.1:5070", "127.0.0.1:" .. desk_port)
      :gsub('("fr_%w*_?timer"), %d+', "%1, 400") .. "\ndebug=2\n"
    local path = os.tmpname()
    local file = assert(io.open(path, "w"))
    file:write(text)
    file:close()
    local words = { "env",
      ("LUA_PATH=%s/lua/?.lua;%s/lua/?/init.lua;;"):format(tree, tree),
      ("LUA_CPATH=%s/%s/?.so;;"):format(tree, BUILD),
      "AWS_ENDPOINT_URL=" .. door.url, "AWS_REGION=" .. emulator.REGION,
      "AWS_ACCESS_KEY_ID=" .. emulator.CREDENTIALS.access_key_id,
      "AWS_SECRET_ACCESS_KEY=" .. emulator.CREDENTIALS.secret_access_key,
      "CONNECT_INSTANCE_ID=" .. emulator.INSTANCE_ID,
      "CONNECT_FLOW_ID=" .. (env and env.flow or emulator.FLOW_ID),
      program, "-DD", "-E", "-m", "16", "-M", "4", "-w", tree, "-f", path }
    kamailio = child.start(words)
    kamailio.configuration = path
    kamailio:await(function()
      if not kamailio:running() then error("kamailio did not start:\n" .. kamailio:errors(), 0) end
      send("OPTIONS", "ready", "spec", "ready")
      return caller:receive()
    end)
    caller:settimeout(5)
  end

  setup(function() door = child.serve() end)
  teardown(function() door:close() end)

  after_each(function()
    if kamailio then
      kamailio:stop()
      os.remove(kamailio.configuration)
      kamailio:close()
      desk:close()
      caller:close()
    end
    kamailio = nil
  end)

  -- the call reaches the desk
  local function ring(call_id, user, branch)
    send("INVITE", call_id, user, branch or call_id)
    local message, host, from = desk:receivefrom()
    return assert(message, kamailio:errors()), host, from
  end

  local KEPT = { Via = true, From = true, ["Call-ID"] = true, CSeq = true }

  local function answer(status, message, host, from)
    local lines = { "SIP/2.0 " .. status }
    for name, value in message:gmatch "([%w-]+): ([^\r\n]*)\r\n" do
      if KEPT[name] then lines[#lines + 1] = name .. ": " .. value end
      if name == "To" then lines[#lines + 1] = "To: " .. value .. ";tag=2" end
    end
    lines[#lines + 1] = "Content-Length: 0\r\n\r\n"
    assert(desk:sendto(table.concat(lines, "\r\n"), host, from))
  end

  -- what it says about a caller, for the nth time
  local function told(user, nth)
    return kamailio:await(function()
      local n = 0
      for line in kamailio:errors():gmatch("[^\n]*to call back " .. user .. "[^\n]*") do
        n = n + 1
        if n == (nth or 1) then return line end
      end
    end)
  end

  local function task(user, nth)
    local line = told(user, nth)
    return assert(line:match("task (" .. UUID .. ") to call back"), line)
  end

  local function client()
    return assert(connect.client { region = emulator.REGION, endpoint = door.url,
      credentials = emulator.CREDENTIALS })
  end

  for name, document in pairs { README = "README.md", example = "examples/kamailio/kamailio.cfg" } do
    it("starts a task for a missed call, as the " .. name .. " says", function()
      local text = files.read(document)
      start(text:match "```kamailio\n(.-)```" or text)
      answer("486 Busy Here", ring("call-" .. name, "ada"))
      local contact = assert(client():describe_contact {
        InstanceId = emulator.INSTANCE_ID, ContactId = task "ada",
      }).Contact
      assert.same({ "TASK", "Call back ada" }, { contact.Channel, contact.Name })
    end)
  end

  describe("goes on", function()
    before_each(function() start(files.read "examples/kamailio/kamailio.cfg") end)

    it("when nobody answers, or the same call comes again", function()
      ring("silent", "grace")
      local first = task "grace"
      answer("603 Decline", ring("silent", "grace", "other"))
      assert.equal(first, task("grace", 2))
    end)

    it("and starts nothing for a call that was answered", function()
      answer("200 OK", ring("answered", "edsger"))
      answer("486 Busy Here", ring("missed", "barbara"))
      task "barbara"
      assert.is_nil(kamailio:errors():find("edsger", 1, true))
    end)

    it("with callers of any kind", function()
      answer("486 Busy Here", ring("odd", "%22%0d%0a{}'"))
      task "%%22%%0d%%0a{}'"
      answer("486 Busy Here", ring(("x"):rep(600), "long", "long"))
      assert.is_truthy(told("long"):find("ClientToken", 1, true))
      answer("486 Busy Here", ring("after", "ada"))
      task "ada"
    end)
  end)

  it("says why there is no task", function()
    start(files.read "examples/kamailio/kamailio.cfg", { flow = "no-such-flow" })
    answer("486 Busy Here", ring("refused", "ada"))
    assert.is_truthy(told("ada"):find("ResourceNotFoundException", 1, true))
  end)
end)
