local rows = require "luaconnect.journey.rows"

local path
before_each(function() path = os.tmpname() end)
after_each(function() os.remove(path) end)

local function write(text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

-- the rows of a text, and "line: reason" of what is bad
local function read(text, format, options)
  write(text)
  local list, bad = {}, {}
  local settings = { format = format or "csv", bad = function(number, reason)
    bad[#bad + 1] = number .. ": " .. reason
  end }
  for name, value in pairs(options or {}) do settings[name] = value end
  for row in assert(rows.open(path, settings)) do list[#list + 1] = row end
  return list, bad
end

local function refused(text, format)
  write(text)
  local found, err = rows.open(path, { format = format or "csv" })
  assert.is_nil(found)
  assert.equal("validation", err.kind)
  return err.message
end

describe("rows of CSV", function()
  it("have the names of the first line", function()
    local list, bad = read "name,phone\nAda,+1\r\nBob,\n"
    assert.same({ { name = "Ada", phone = "+1" }, { name = "Bob", phone = "" } }, list)
    assert.same({}, bad)
  end)

  it("may be quoted, over lines, and end without a line end", function()
    local list = read 'a,b\n"x, ""y""","1\n2"\n"",z'
    assert.same({ { a = 'x, "y"', b = "1\n2" }, { a = "", b = "z" } }, list)
  end)

  it("may begin with a BOM, have empty lines between, and other separators", function()
    assert.same({ { a = "1" }, { a = "2" } }, (read "\239\187\191a\n1\n\n2\n\n"))
    assert.same({ { a = "1", b = "2,3" } }, (read("a;b\n1;2,3\n", "csv", { separator = ";" })))
  end)

  it("are told apart from broken ones, by line", function()
    local list, bad = read 'a,b\n1,2\n1\n1,2,3\n"x"y,2\nx"y,2\n\255,2\n"open,2\n3,4\n'
    assert.same({ { a = "1", b = "2" }, { a = "3", b = "4" } }, list)
    assert.same({
      "3: 2 fields expected, got 1",
      "4: 2 fields expected, got 3",
      "5: a separator expected after the closing quote",
      "6: a quote expected at the ends of a field alone",
      "7: a: UTF-8 expected, got other bytes",
      "8: a quote that is closed expected",
    }, bad)
    assert.same({ "2: a quote expected at the ends of a field alone" }, select(2, read 'a,b\nx"y"z,2\n'))
  end)

  it("count lines, not rows", function()
    local _, bad = read 'a\n"1\n2\n3"\nx,y\n'
    assert.same({ "5: 1 fields expected, got 2" }, bad)
  end)

  it("need a header", function()
    assert.matches("names of columns expected", refused "")
    assert.matches("each name once", refused "a,a\n")
    assert.matches("a name for column 2 expected", refused "a,,b\n")
    assert.matches("UTF%-8 expected, got UTF%-16", refused "\255\254a\0\n\0")
    assert.matches("closed expected", refused '"a\n')
  end)

  it("are not read into memory when they have no end", function()
    local list, bad = read("a,b\n" .. ("x"):rep(3000000) .. "\n1,2\n")
    assert.same({ { a = "1", b = "2" } }, list)
    assert.same({ "2: at most 1048576 bytes in a row expected, got more" }, bad)
    list, bad = read('a,b\n"' .. ("line\n"):rep(300000) .. "1,2\n")
    assert.equal(1, #list)
    assert.equal("2: a quote that is closed expected", bad[1])
  end)
end)

describe("rows of JSON lines", function()
  it("are objects", function()
    local list, bad = read('{"a":1}\n\n{"a":[1,2],"b":{"c":true}}\n', "jsonl")
    assert.same({ { a = 1 }, { a = { 1, 2 }, b = { c = true } } }, list)
    assert.same({}, bad)
  end)

  it("are told apart from broken ones", function()
    local list, bad = read('{"a":1\n7\n"x"\n{"b":2}\n', "jsonl")
    assert.same({ { b = 2 } }, list)
    assert.equal(3, #bad)
    assert.matches("^1: ", bad[1])
    assert.equal("2: an object expected, got number", bad[2])
    assert.equal("3: an object expected, got string", bad[3])
  end)

  it("are told apart from those that cannot be written down again", function()
    local deep = ('{"a":'):rep(128) .. "1" .. ("}"):rep(128)
    local list, bad = read('{"a":"\255"}\n{"a":1e999}\n' .. deep .. '\n{"b":2}\n', "jsonl")
    assert.same({ { b = 2 } }, list)
    assert.same({
      "1: row.a: UTF-8 expected, got an invalid byte at position 1",
      "2: row.a: finite number expected, got inf",
    }, { bad[1], bad[2] })
    assert.matches("^3: row.*at most 128 levels", bad[3])
  end)
end)

describe("a file of rows", function()
  it("is known by its name", function()
    local found, err = rows.open "list.xls"
    assert.is_nil(found)
    assert.matches("CSV or JSON lines expected", err.message)
    assert.matches("No such file", select(2, rows.open "/nowhere/list.csv").message)
  end)

  it("stays at its end", function()
    write "a\n1\n"
    local each = assert(rows.open(path, { format = "csv" }))
    assert.same({ a = "1" }, (each()))
    assert.is_nil(each())
    assert.is_nil(each())
  end)

  it("is read as somebody can have meant", function()
    local cases = {
      ["seperator is not known"] = { seperator = ";" },
      ["'separator' to 'open' %(one byte, but no quote or line end, expected, got \";;\"%)"] = {
        separator = ";;",
      },
      ["got \"\"%)"] = { separator = "" }, ["string expected, got number"] = { separator = 1 },
      ["function expected, got string"] = { bad = "bad.csv" },
    }
    for expected, options in pairs(cases) do
      assert.error_matches(function() rows.open("list.csv", options) end, expected)
    end
  end)
end)
