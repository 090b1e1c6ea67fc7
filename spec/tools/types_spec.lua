-- The annotations for editors: what is written can be read, hangs together, and has all that there is.

-- the tools want Lua 5.4
if _VERSION ~= "Lua 5.4" then return end

local child = require "spec.support.child"
local client = require "luaconnect.client"
local core = require "luaconnect.core"
local files = require "spec.support.files"
local luacats = require "spec.support.luacats"

local BUILTIN = {
  any = true, boolean = true, ["function"] = true, integer = true, ["nil"] = true, number = true,
  string = true, table = true, userdata = true, ["false"] = true, ["true"] = true,
}

local LARGEST = 500000 -- bytes of a file that lua-language-server reads by itself

local function prefix(service)
  return (service:gsub("-", "_"))
end

describe("make types #tree", function()
  local folder, paths
  local found = { defined = {}, used = {}, methods = {} }

  local function write(to)
    local status, _, errors = child.run { "lua5.4", "tools/types.lua", to }
    assert.equal(0, status, errors)
  end

  setup(function()
    folder = select(2, child.run { "mktemp", "-d" }):match "%S+"
    write(folder)
    paths = {}
    for path in select(2, child.run { "find", folder, "-name", "*.lua" }):gmatch "%S+" do
      paths[#paths + 1] = path
    end
    for _, path in ipairs(paths) do luacats.read(path, found) end
  end)
  teardown(function() child.run { "rm", "-rf", folder } end)

  local function fields(name)
    return assert(found.defined[name], name).fields
  end

  it("has a client and shapes for each service, and the library's modules", function()
    assert.equal(3 + 2 * #core.services(), #paths)
  end)

  it("writes no file that an editor passes over", function()
    for _, path in ipairs(paths) do assert.is_true(#files.read(path) < LARGEST, path) end
  end)

  it("defines each class that it names", function()
    local missing = {}
    for name, where in pairs(found.used) do
      if not found.defined[name] and not BUILTIN[name] then missing[#missing + 1] = where .. " " .. name end
    end
    assert.same({}, missing)
  end)

  it("has a method for each operation", function()
    local count = 0
    for _, service in ipairs(core.services()) do
      for _, operation in ipairs(core.operations(service)) do
        local method = prefix(service) .. ".Client:" .. client.method(operation)
        assert.is_truthy(found.methods[method], method)
        if service == "connect" then
          assert.is_truthy(found.methods["luaconnect.J:" .. client.method(operation)], operation)
        end
        count = count + 1
      end
    end
    assert.equal(489, count)
  end)

  it("has each member of each input and output, optional unless it is required", function()
    for _, service in ipairs(core.services()) do
      for _, operation in ipairs(core.operations(service)) do
        local facts = core.describe(service, operation)
        for _, side in ipairs { facts.input or false, facts.output or false } do
          local name = side and prefix(service) .. "." .. side.shape
          local rest = side and found.defined[name .. ".Rest"]
          for member in pairs(side and side.members or {}) do
            assert.is_truthy((rest and rest.fields or fields(name))[member], name .. " " .. member)
          end
        end
      end
    end
    assert.equal("required", fields("connect.StartTaskContactRequest.Rest").Name)
    assert.equal("optional", fields("connect.StartTaskContactRequest.Rest").ClientToken)
  end)

  it("lets journeys leave out the instance, and clients not", function()
    assert.equal("optional", fields("connect.StartTaskContactRequest.Rest").InstanceId)
    assert.equal("required", fields("connect.StartTaskContactRequest").InstanceId)
    local text = files.read(folder .. "/luaconnect/journey.lua")
    assert.matches("---@param input connect.StartTaskContactRequest.Rest\n", text, 1, true)
  end)

  it("quotes names that Lua has no word for", function()
    assert.equal("optional", fields("connect.ReferenceSummary")['["$unknown"]'])
    assert.equal("optional", fields("connectcases.CaseFilter")['["not"]'])
  end)

  it("tells types, values and limits", function()
    local text = files.read(folder .. "/luaconnect/shapes/connect.lua")
    for _, line in ipairs {
      '---@alias connect.Channel "VOICE"|"CHAT"|"TASK"|"EMAIL"\n',
      "---@field ChatDurationInMinutes? integer 60 to 10080\n",
      "---@field ScheduledTime? number|string\n",
      "---@field InitiationTimestamp? number\n",
      "---@field Attributes? table<string, string>\n",
      "---@field Attachments? connect.TaskAttachment[] 1 to 5 items; sensitive\n",
    } do
      assert.is_truthy(text:find(line, 1, true), line)
    end
  end)

  it("has the options that the library checks for, and its other functions", function()
    assert.equal("optional", fields("luaconnect.Options").validate)
    assert.equal("optional", fields("luaconnect.Call").client_token)
    assert.equal("optional", fields("luaconnect.journey.Run").concurrency)
    for _, method in ipairs { "luaconnect:parallel", "luaconnect.Client:pages", "luaconnect.J:wait_for",
      "luaconnect.Journey:run", "luaconnect.Emulator:handle", "luaconnect.emulator:new",
      "luaconnect.emulator.Agents:login", "luaconnect.emulator.Clock:advance" } do
      assert.is_truthy(found.methods[method], method)
    end
  end)

  it("writes the same each time", function()
    local again = select(2, child.run { "mktemp", "-d" }):match "%S+"
    write(again)
    for _, path in ipairs(paths) do
      assert.is_true(files.read(path) == files.read(again .. path:sub(#folder + 1)), path)
    end
    child.run { "rm", "-rf", again }
  end)

  describe("in lua-language-server, where there is one", function()
    local logs

    setup(function() logs = select(2, child.run { "mktemp", "-d" }):match "%S+" end)
    teardown(function() child.run { "rm", "-rf", logs } end)

    -- what the server has to say of a folder, each line without its colours
    local function complaints(of)
      if child.run { "sh", "-c", "command -v lua-language-server" } ~= 0 then
        pending "there is no lua-language-server, which Debian has not"
      end
      local status, output = child.run { "lua-language-server", "--check", of, "--logpath", logs,
        "--checklevel=Warning" }
      return status, (output:gsub("\27%[%d*m", ""))
    end

    it("has nothing to complain of", function()
      local status, output = complaints(folder)
      assert.equal(0, status, output)
    end)

    it("lets programs see what is wrong in them", function()
      local function program(text)
        local place = select(2, child.run { "mktemp", "-d" }):match "%S+"
        for name, content in pairs {
          [".luarc.json"] = core.json_encode { workspace = { library = { folder } } }, ["program.lua"] = text,
        } do
          local file = assert(io.open(place .. "/" .. name, "w"))
          file:write(content)
          file:close()
        end
        local status, output = complaints(place)
        child.run { "rm", "-rf", place }
        return status, output
      end

      local BEGIN = 'local connect = require "luaconnect"\nlocal client = connect.client()\n'
      local status, output = program(BEGIN .. [[
        local chat, err = client:start_chat_contact {
          InstanceId = "i", ContactFlowId = "f", ParticipantDetails = { DisplayName = "Ada" },
        }
        if not chat then return print(err.message) end
        print(chat.ContactId, client:start_webrtc_contact {
          InstanceId = "i", ContactFlowId = "f", ParticipantDetails = { DisplayName = "Ada" },
        })
      ]])
      assert.equal(0, status, output)
      output = select(2, program(BEGIN .. [[
        local chat = client:start_chat_contact {
          InstanceId = "i", ParticipantDetails = { DisplayName = 1 },
        }
        if chat then print(chat.ContactID) end
        client:start_chat_contct {}
      ]]))
      for _, complaint in ipairs { "`ContactFlowId`", "Cannot assign `integer` to `string`", "`ContactID`",
        "`start_chat_contct`" } do
        assert.is_truthy(output:find(complaint, 1, true), complaint .. " in " .. output)
      end
    end)
  end)
end)

describe("the reader of annotations", function()
  local function read_text(text)
    local path = os.tmpname()
    local file = assert(io.open(path, "w"))
    file:write(text)
    file:close()
    local fine, err = pcall(luacats.read, path, { defined = {}, used = {}, methods = {} })
    os.remove(path)
    return fine, err
  end

  it("stops at what is none", function()
    assert.is_true(read_text('---@class A\n---@field a? (string|"b")[] text\n'
      .. '---@field ["c-d"] table<A, fun(x?: A): A?>\n'))
    for _, text in ipairs {
      "---@class A\n---@field c-d string\n", "---@class A\n---@field a table<string\n", "---@clas A\n",
      "---@class A\n---@class A\n", "---@alias A \"b\n", "---@param a\n", "---@return fun(\n", "local = 1\n",
    } do
      assert.is_false(read_text(text), text)
    end
  end)
end)
