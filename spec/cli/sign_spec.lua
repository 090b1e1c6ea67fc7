local child = require "spec.support.child"
local emulator = require "luaconnect.emulator"
local program = require "spec.support.program"

-- "get-vanilla" of Amazon's test suite
local VANILLA = [[
Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, ]]
  .. "SignedHeaders=host;x-amz-date, "
  .. "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31\n"
  .. "Host: example.amazonaws.com\nX-Amz-Date: 20150830T123600Z\n"

describe("luaconnect sign #door", function()
  local URL = "https://example.amazonaws.com/"

  local function sign(...)
    return child.run { "env", "AWS_ACCESS_KEY_ID=AKIDEXAMPLE", "AWS_REGION=us-east-1", "AWS_SESSION_TOKEN=",
      "AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", child.LUA, "bin/luaconnect", "sign",
        ... }
  end

  it("prints the headers of a signed request", function()
    assert.same({ 0, VANILLA, "" }, { sign(URL, "--service", "service", "--time", "2015-08-30T12:36:00Z") })
    assert.matches("X%-Amz%-Content%-Sha256: e3b0c442", select(2, sign(URL, "--service", "s3", "--s3")))
  end)

  it("prints a URL that carries its signature", function()
    local status, output = sign(URL, "--service", "service", "--presign", "--expires", "60")
    assert.equal(0, status)
    assert.matches("^https://example.amazonaws.com/%?.*X%-Amz%-Expires=60&X%-Amz%-Signature=%x+\n$", output)
  end)

  it("prints a curl command line that the service takes", function()
    local door = child.serve()
    local status, line = program.run(door, "bin/luaconnect", "sign", "--service", "connect", "--curl",
      "--data",
      "README.md", "--method", "POST", "--header", "X-Who: it's me", door.url .. "/nothing")
    assert.equal(0, status)
    assert.matches("X-Who: it'\\''s me", line, 1, true)
    status, line = program.run(door, "bin/luaconnect", "sign", "--service", "connect", "--curl",
      ("%s/queues-summary/%s?queueTypes=STANDARD"):format(door.url, emulator.INSTANCE_ID))
    assert.equal(0, status)
    local _, output = child.run { "sh", "-c", (line:gsub("^curl", "curl -s")) }
    assert.matches("BasicQueue", output)
    door:close()
  end)

  it("says what it cannot sign", function()
    local function refused(expected, message, ...)
      local status, output, errors = sign(...)
      assert.same({ expected, "" }, { status, output }, errors)
      assert.matches(message, errors, 1, true)
    end
    refused(2, "missing option '--service'", URL)
    refused(2, "'Name: value' expected", URL, "--service", "s", "--header", "CANARY")
    refused(2, "--expires: 1 to 604800 expected", URL, "--service", "s", "--expires", "0")
    refused(2, "--time: epoch seconds", URL, "--service", "s", "--time", "now")
    refused(7, "absolute URL expected", "nothing", "--service", "s")
    refused(1, "--data: ", URL, "--service", "s", "--data", "/nowhere")
    assert.equal(4, (program.luaconnect("sign", URL, "--service", "s")))
  end)
end)
