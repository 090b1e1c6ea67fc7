local credentials = require "luaconnect.credentials"
local machine = require "spec.support.machine"
local process = require "luaconnect.credentials.process"

local CANARY = "canary-7f3a"
local GOOD = '{"Version":1,"AccessKeyId":"AKIAPROC","SecretAccessKey":"s","SessionToken":"t",'
  .. '"Expiration":"2024-05-01T13:00:00Z"}'

-- a profile whose program is `line`; `run` stands in for running it
local function profile(line, run)
  local m = machine.new { files = {
    ["/home/ada/.aws/config"] = "[default]\ncredential_process = " .. line,
  } }
  return credentials.new(m:options { run = run })
end

local function printing(output, status)
  return profile("any", function() return status or 0, output end)
end

local function fails(provider, message)
  local keys, err = provider:get()
  assert.is_nil(keys)
  assert.equal("credentials", err.kind)
  assert.matches(message, err.message, 1, true)
  assert.is_nil(tostring(err):find(CANARY, 1, true))
end

describe("process.split", function()
  it("splits as a shell would", function()
    for line, words in pairs {
      ["a b\tc"] = { "a", "b", "c" },
      ["  a  "] = { "a" },
      ["'a b' \"c d\""] = { "a b", "c d" },
      ["a'b'\"c\"d"] = { "abcd" },
      ["''"] = { "" },
      ["a\\ b c\\\\"] = { "a b", "c\\" },
      ['"a\\"b\\\\c\\d"'] = { 'a"b\\c\\d' },
      ["'a\\b'"] = { "a\\b" },
      ["$HOME ; rm | x > y `z`"] = { "$HOME", ";", "rm", "|", "x", ">", "y", "`z`" },
    } do
      assert.same(words, process.split(line), line)
    end
  end)

  it("wants quotes closed, and a word", function()
    for _, line in ipairs { "'a", '"a', '"a\\"', "", "  " } do
      assert.is_nil(process.split(line), line)
    end
  end)
end)

describe("a program that prints credentials", function()
  it("is asked", function()
    local asked
    local provider = profile("'/opt/my helper' --for \"me\"", function(words, seconds)
      asked = { words, seconds }
      return 0, GOOD
    end)
    assert.same({ access_key_id = "AKIAPROC", secret_access_key = "s", session_token = "t",
      expiration = 1714568400 }, (provider:get()))
    assert.same({ { "/opt/my helper", "--for", "me" }, 60 }, asked)
  end)

  it("need not say when they end", function()
    assert.is_nil(printing('{"Version":1,"AccessKeyId":"A","SecretAccessKey":"s"}'):get().expiration)
  end)

  it("has to print them", function()
    for output, message in pairs {
      [""] = "JSON object expected",
      [CANARY] = "JSON object expected",
      ["[]"] = "Version 1 expected",
      ['{"Version":2,"SecretAccessKey":"' .. CANARY .. '"}'] = "Version 1 expected",
      ['{"Version":1,"SecretAccessKey":"' .. CANARY .. '"}'] = "AccessKeyId, SecretAccessKey",
      ['{"Version":1,"AccessKeyId":"A","SecretAccessKey":5}'] = "AccessKeyId, SecretAccessKey",
      ['{"Version":1,"AccessKeyId":"A","SecretAccessKey":"' .. CANARY .. '","Expiration":"soon"}'] =
        "AccessKeyId, SecretAccessKey and a valid Expiration expected",
    } do
      fails(printing(output), "profile default: credential_process: " .. message)
    end
  end)

  it("has to succeed", function()
    fails(printing(CANARY, 3), "status 0 expected, got 3")
    fails(printing("", 137), "no answer within 60 seconds")
    fails(profile("any", function() end), "JSON object expected")
    fails(profile "'unclosed", "closed quotes expected")
  end)
end)

describe("process.run", function()
  it("gives status and output", function()
    assert.same({ 0, "a b\nc" }, { process.run({ "printf", "%s", "a b\nc" }, 5) })
    assert.same({ 7, "x\n" }, { process.run({ "sh", "-c", "echo x; exit 7" }, 5) })
    assert.same({ 0, "" }, { process.run({ "true" }, 5) })
  end)

  it("lets no shell read the words", function()
    for _, word in ipairs { "$HOME", "`id`", "$(id)", "a;b", "it's", "*", "\\n", "a\nb", "%s" } do
      local _, output = process.run({ "printf", "%s", word }, 5)
      assert.equal(word, output)
    end
  end)

  it("tells when there is no such program", function()
    local status = process.run({ "sh", "-c", "exec /nonexistent/program 2>/dev/null" }, 5)
    assert.equal(127, status)
  end)

  it("ends a program that hangs, whatever it left behind", function()
    local started = os.time()
    assert.equal(137, (process.run({ "sleep", "20" }, 1)))
    assert.equal(137, (process.run({ "sh", "-c", "sleep 4; true" }, 1)))
    assert.is_true(os.time() - started < 6)
  end)

  it("reads no more than is sensible", function()
    assert.is_nil((process.run({ "sh", "-c", "while :; do printf 0123456789; done" }, 5)))
  end)
end)
