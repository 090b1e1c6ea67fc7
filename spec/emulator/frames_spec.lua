local client = require "spec.support.frames"
local frames = require "luaconnect.emulator.frames"

local LIMIT = 70000

-- what a reader makes of bytes: messages as "kind:data", and how it ends
local function read(bytes, step)
  local reader, found = frames.reader(LIMIT), {}
  for start = 1, #bytes, step or #bytes do
    reader:feed(bytes:sub(start, start + (step or #bytes) - 1))
    repeat
      local message, code, reason = reader:next()
      if code then
        found[#found + 1] = ("%d %s"):format(code, reason)
        return found
      end
      if message then found[#found + 1] = message.kind .. ":" .. message.data end
    until not message
  end
  return found
end

describe("an opening", function()
  it("is answered as RFC 6455 shows it", function()
    assert.equal("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=", frames.accept "dGhlIHNhbXBsZSBub25jZQ==")
  end)
end)

describe("frames.encode", function()
  it("writes lengths in their shortest form", function()
    for _, size in ipairs { 0, 1, 125, 126, 127, 65535, 65536, 70000 } do
      local data = ("x"):rep(size)
      local found = client.decode(frames.encode("text", data))
      assert.same({ { kind = "text", data = data } }, found)
      assert.equal(size + (size > 65535 and 10 or size > 125 and 4 or 2), #frames.encode("text", data))
    end
  end)

  it("closes with a code and a reason", function()
    assert.equal("\136\5\3\234bye", frames.close(1002, "bye"))
  end)
end)

describe("a reader", function()
  it("finds messages, however their bytes arrive", function()
    local bytes = client.encode("text", "grüße") .. client.encode("ping", "p")
      .. client.encode("binary", "\0\255") .. client.encode("text", ("y"):rep(300))
      .. client.encode("pong", "") .. client.encode("text", "")
      .. client.encode("close", "\3\232bye")
    local expected = {
      "text:grüße", "ping:p", "binary:\0\255", "text:" .. ("y"):rep(300), "pong:", "text:", "close:\3\232bye",
    }
    for _, step in ipairs { 1, 2, 3, 7, 50, #bytes } do assert.same(expected, read(bytes, step)) end
  end)

  it("joins fragments, with control frames between them", function()
    local bytes = client.encode("text", "gr\195", { more = true }) .. client.encode("ping", "p")
      .. client.encode("continuation", "\188", { more = true }) .. client.encode("continuation", "n")
    assert.same({ "ping:p", "text:grün" }, read(bytes, 1))
  end)

  it("takes large messages", function()
    local data = ("0123456789"):rep(7000)
    assert.same({ "text:" .. data }, read(client.encode("text", data), 1000))
  end)

  it("takes close codes that there are", function()
    for _, code in ipairs { 1000, 1001, 1003, 1011, 1014, 3000, 4999 } do
      local reader = frames.reader(LIMIT)
      reader:feed(client.encode("close", string.char(math.floor(code / 256), code % 256)))
      assert.equal(code, reader:next().code)
    end
    assert.same({ "close:" }, read(client.encode("close", "")))
  end)

  it("says what is wrong, and with which code to close", function()
    for bytes, expected in pairs {
      [client.encode("text", "x", { reserved = 4 })] = "1002 reserved bits are not zero",
      [client.encode("text", "x", { reserved = 1 })] = "1002 reserved bits are not zero",
      [client.encode(3, "x")] = "1002 opcode is reserved",
      [client.encode(15, "x")] = "1002 opcode is reserved",
      [client.encode("text", "x", { bare = true })] = "1002 frame is not masked",
      [client.encode("continuation", "x")] = "1002 nothing to continue",
      [client.encode("text", "x", { more = true }) .. client.encode("text", "y")] =
        "1002 continuation expected",
      [client.encode("ping", ("x"):rep(126))] = "1002 control frame is too long or not whole",
      [client.encode("ping", "x", { more = true })] = "1002 control frame is too long or not whole",
      [client.encode("text", "x", { width = 2 })] = "1002 length is not in its shortest form",
      [client.encode("text", ("x"):rep(300), { width = 8 })] = "1002 length is not in its shortest form",
      ["\129\255\128\0\0\0\0\0\0\1\0\0\0\0"] = "1002 length has more than 63 bits",
      ["\129\255\127\255\255\255\255\255\255\255\0\0\0\0"] = "1009 message is too big",
      [client.encode("text", "", { length = LIMIT + 1 })] = "1009 message is too big",
      [client.encode("text", ("x"):rep(LIMIT), { more = true }) .. client.encode("continuation", "x")] =
        "1009 message is too big",
      [client.encode("text", "\255")] = "1007 text is not UTF-8",
      [client.encode("text", "\237\160\128")] = "1007 text is not UTF-8", -- a surrogate
      [client.encode("close", "x")] = "1002 close code is none",
      [client.encode("close", "\3\231")] = "1002 close code is none",
      [client.encode("close", "\3\237")] = "1002 close code is none",
      [client.encode("close", "\11\183")] = "1002 close code is none",
      [client.encode("close", "\19\136")] = "1002 close code is none",
      [client.encode("close", "\3\232\255")] = "1007 close reason is not UTF-8",
    } do
      local found = read(bytes)
      assert.equal(expected, found[#found])
      found = read(bytes, 1)
      assert.equal(expected, found[#found])
    end
  end)

  it("holds no more than a message and what came with it", function()
    local reader = frames.reader(100)
    for _ = 1, 1000 do
      reader:feed(client.encode("text", "", { more = true }):gsub("^.", reader.kind and "\0" or "%0"))
      assert.is_nil((reader:next()))
    end
    assert.equal(0, #reader.parts)
    assert.equal(0, reader.bytes)
  end)

  it("survives whatever comes", function()
    math.randomseed(4711)
    local seeds = {
      client.encode("text", '{"topic":"aws/ping"}'), client.encode("close", "\3\232"),
      client.encode("ping", "p"),
      client.encode("text", "a", { more = true }) .. client.encode("continuation", "b"),
      client.encode("text", ("z"):rep(200)),
    }
    for _ = 1, 4000 do
      local bytes = seeds[math.random(#seeds)] .. seeds[math.random(#seeds)]
      for _ = 1, math.random(4) do
        local at = math.random(#bytes)
        bytes = bytes:sub(1, at - 1) .. string.char(math.random(0, 255)) .. bytes:sub(at + math.random(0, 2))
      end
      local reader = frames.reader(LIMIT)
      reader:feed(bytes)
      local rounds = 0
      repeat
        local message, code = reader:next()
        rounds = rounds + 1
        assert(rounds < 100)
        assert(not code or code >= 1000 and code < 1010)
      until not message
    end
  end)
end)
