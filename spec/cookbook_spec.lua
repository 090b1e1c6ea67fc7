-- Every recipe of docs/cookbook.md runs, against the emulator.

local child = require "spec.support.child"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local files = require "spec.support.files"
local nginx = require "spec.support.nginx"
local program = require "spec.support.program"
local scripted = require "spec.support.scripted"

local FOLDER = "examples/cookbook/"

local function recipes()
  local list, pipe = {}, assert(io.popen("ls " .. FOLDER))
  for name in pipe:lines() do list[#list + 1] = name end
  pipe:close()
  return list
end

describe("docs/cookbook.md #tree", function()
  it("shows every recipe once, under its title", function()
    local page, shown = files.read "docs/cookbook.md", {}
    for title, name, path in page:gmatch "\n### ([^\n]+)\n\n.-\n\n%[examples/cookbook/(%S-)%]%((%S-)%)" do
      assert.equal("../" .. FOLDER .. name, path)
      assert.is_truthy(files.read(FOLDER .. name):find(title .. ".\n", 1, true), name)
      shown[#shown + 1] = name
    end
    table.sort(shown)
    assert.same(recipes(), shown)
  end)
end)

-- recipes that need more than an emulator
local OWN = { ["openresty.lua"] = true, ["role.lua"] = true, ["shell.sh"] = true }

describe("the recipe #door", function()
  local door
  setup(function() door = child.serve() end)
  teardown(function() door:close() end)

  for _, name in ipairs(recipes()) do
    if not OWN[name] then
      it(name .. " does what it says", function()
        local status, output, errors = program.run(door, FOLDER .. name)
        assert.equal(0, status, errors)
        assert.equal("", errors)
        assert.matches("%S", output)
      end)
    end
  end

  it("shell.sh does what it says", function()
    local status, output, errors = program.command(door, {
      "env", "LUACONNECT=" .. child.LUA .. " bin/luaconnect", FOLDER .. "shell.sh",
    })
    assert.equal(0, status, errors)
    assert.matches("^TASK\n", output)
  end)

  it("role.lua asks for the role that the profile names", function()
    local sts, config = scripted.start(), os.tmpname()
    finally(function()
      sts:close()
      os.remove(config)
    end)
    sts:script { ["POST /"] = { status = 200, headers = { ["Content-Type"] = "text/xml" }, body =
      "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIAEXAMPLE</AccessKeyId>"
      .. "<SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken>"
      .. "<Expiration>2100-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult>"
      .. "</AssumeRoleResponse>" } }
    local file = assert(io.open(config, "w"))
    for line in files.read(FOLDER .. "role.lua"):gmatch "\n%-%- ([^\n]+)" do
      if line:find "^%[" or line:find " = " then file:write(line, "\n") end
    end
    file:write("[profile base]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = secret\n")
    file:close()
    local status, output, errors = child.run {
      "env", "-u", "AWS_ACCESS_KEY_ID", "-u", "AWS_SECRET_ACCESS_KEY", "AWS_CONFIG_FILE=" .. config,
      "AWS_SHARED_CREDENTIALS_FILE=/nonexistent", "AWS_REGION=us-east-1",
      "AWS_ENDPOINT_URL_STS=" .. sts.url, child.LUA, FOLDER .. "role.lua",
    }
    assert.equal(0, status, errors)
    assert.matches("ASIAEXAMPLE", output)
    assert.matches("role%%2Fcontact%-center", sts:requests()[1].body)
  end)

  it("openresty.lua does what it says", function()
    local missing = nginx.missing()
    if missing then return pending("nothing is run: " .. missing) end
    -- what the head of the file prints, but for its folder
    local printed = files.read(FOLDER .. "openresty.lua"):gsub('%-%-     ', "")
      :gsub('dofile "', 'dofile "@tree@/')
    local server = nginx.start {
      server = printed:match "location[^\n]+",
      http = "lua_shared_dict luaconnect 1m;\n" .. printed:match "init_by_lua_block {.-\n}\n",
      env = {
        AWS_ENDPOINT_URL = door.url, AWS_REGION = emulator.REGION,
        AWS_ACCESS_KEY_ID = emulator.CREDENTIALS.access_key_id,
        AWS_SECRET_ACCESS_KEY = emulator.CREDENTIALS.secret_access_key,
        CONNECT_INSTANCE_ID = emulator.INSTANCE_ID, CONNECT_FLOW_ID = emulator.FLOW_ID,
      },
    }
    finally(function() server:stop() end)
    local answer = server:post("/callback", '{"name":"Ada"}')
    assert.equal(202, answer.status, server:log())
    assert.matches("^%x+%-", core.json_decode(answer.body).contact)
    assert.equal(400, server:post("/callback", "{}").status)
  end)
end)
