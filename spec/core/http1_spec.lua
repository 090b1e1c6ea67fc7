local core = require "luaconnect.core"
local finalized = require "spec.support.finalized"

local CRLF = "\r\n"

-- lines, each ended by CR LF
local function lines(...)
  return table.concat({ ... }, CRLF) .. CRLF
end

-- a whole response to a GET: headers, then what follows the empty line
local function ok(headers, rest)
  return "HTTP/1.1 200 OK" .. CRLF .. (headers == "" and "" or headers .. CRLF) .. CRLF .. (rest or "")
end

local function chunked(rest)
  return ok("Transfer-Encoding: chunked", rest)
end

-- What is sent, and what comes of it: `body`, `status` (200), `headers`, `keep` (true), `surplus` (0);
-- or `err`, the beginning of the message. With `eof` the connection ends there. `method` is GET,
-- `limits` are the usual ones.
local CASES = {
  -- lengths
  { "a body of known length", ok("Content-Length: 5", "hello"), body = "hello" },
  { "an empty body", ok "Content-Length: 0", body = "" },
  { "a length with zeros in front", ok("Content-Length: 0005", "hello"), body = "hello" },
  { "a length with blanks around it", ok("Content-Length: \t 5 \t", "hello"), body = "hello" },
  { "a length in a name of any case", ok("cOnTeNt-LeNgTh: 5", "hello"), body = "hello" },
  { "a length said twice", ok("Content-Length: 5\r\nContent-Length: 5", "hello"), body = "hello" },
  { "a length said twice in one line", ok("Content-Length: 5, 5", "hello"), body = "hello" },
  { "a length said in two ways", ok("Content-Length: 5\r\nContent-Length: 05", "hello"), body = "hello" },
  { "bytes of every value", ok("Content-Length: 6", "\0\1\r\n\255:"), body = "\0\1\r\n\255:" },
  { "lengths that differ", ok("Content-Length: 5\r\nContent-Length: 6", "hello"),
    err = "content-length: one number expected, got several" },
  { "lengths that differ in one line", ok("Content-Length: 5, 6", "hello"),
    err = "content-length: one number" },
  { "a negative length", ok("Content-Length: -5", "hello"), err = "content-length: number expected" },
  { "a length with a sign", ok("Content-Length: +5", "hello"), err = "content-length: number expected" },
  { "a length in hexadecimal", ok("Content-Length: 0x5", "hello"), err = "content-length: number" },
  { "a length with a fraction", ok("Content-Length: 5.0", "hello"), err = "content-length: number" },
  { "no length behind its name", ok("Content-Length:", "hello"), err = "content-length: number" },
  { "a length and a comma", ok("Content-Length: 5,", "hello"), err = "content-length: number" },
  { "two numbers without a comma", ok("Content-Length: 5 5", "hello"), err = "content-length: number" },
  { "a length of more than the limit", ok "Content-Length: 67108865",
    err = "content-length: at most 67108864 expected, got more" },
  { "a length that no integer holds", ok "Content-Length: 99999999999999999999999999",
    err = "content-length: at most 67108864" },
  { "a length one beyond 2^64", ok "Content-Length: 18446744073709551617",
    err = "content-length: at most 67108864" },
  { "a body cut short", ok("Content-Length: 5", "hel"), eof = true,
    err = "body: 5 bytes expected, got 3 and the end of the connection" },
  { "bytes behind the end", ok("Content-Length: 5", "hello..."), body = "hello", surplus = 3, keep = false },
  { "a second response that nobody asked for", ok("Content-Length: 2", "{}") .. ok "Content-Length: 0",
    body = "{}", surplus = 38, keep = false },

  -- until the end of the connection
  { "a body that ends with the connection", ok("X-A: b", "hello"), eof = true, body = "hello", keep = false },
  { "no body, and the end", ok "", eof = true, body = "", keep = false },
  { "HTTP/1.0 without a length", lines("HTTP/1.0 200 OK", "", "hello"), eof = true, body = "hello" .. CRLF,
    keep = false },
  { "more until the end than the limit", ok("X-A: b", ("x"):rep(11)), eof = true, limits = { body = 10 },
    err = "body: at most 10 bytes expected, got more" },
  { "as much until the end as the limit", ok("X-A: b", ("x"):rep(10)), eof = true, limits = { body = 10 },
    body = ("x"):rep(10), keep = false },

  -- chunks
  { "chunks", chunked "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n", body = "hello world" },
  { "no chunks but the last", chunked "0\r\n\r\n", body = "" },
  { "several zeros as the last", chunked "000\r\n\r\n", body = "" },
  { "a size in either case", chunked "a\r\n0123456789\r\nB\r\n0123456789a\r\n0\r\n\r\n",
    body = "01234567890123456789a" },
  { "a size with zeros in front", chunked "0000000000000005\r\nhello\r\n0\r\n\r\n", body = "hello" },
  { "a size and blanks", chunked "5 \t \r\nhello\r\n0\r\n\r\n", body = "hello" },
  { "extensions", chunked "5;a=b;c=\"d e\"\r\nhello\r\n0;last\r\n\r\n", body = "hello" },
  { "an extension behind a blank", chunked "5 ; a=b\r\nhello\r\n0\r\n\r\n", body = "hello" },
  { "trailers, which say nothing", chunked "5\r\nhello\r\n0\r\nContent-Length: 7\r\nX-T: u\r\n\r\n",
    body = "hello", headers = { ["transfer-encoding"] = "chunked" } },
  { "CR LF in a chunk", chunked "4\r\n\r\n\r\n\r\n0\r\n\r\n", body = "\r\n\r\n" },
  { "chunked in any case", ok("transfer-encoding: CHUNKED", "0\r\n\r\n"), body = "" },
  { "bytes behind the last chunk", chunked "0\r\n\r\nHTTP", body = "", surplus = 4, keep = false },
  { "a size that is too small", chunked "4\r\nhello\r\n0\r\n\r\n",
    err = "chunk 1: CR LF behind its 4 bytes expected, got 'o'" },
  { "a size that is too large", chunked "6\r\nhello\r\n0\r\n\r\n",
    err = "chunk 1: CR LF behind its 6 bytes expected, got 0x0a" },
  { "a size far too large", chunked "ff\r\nhello\r\n0\r\n\r\n", eof = true,
    err = "chunk 1: 255 bytes expected, got 12 and the end of the connection" },
  { "a size beyond the limit", chunked "4000001\r\n", err = "chunk 1: at most 67108864 bytes of body" },
  { "chunks that are too much together", chunked "5\r\nhello\r\n6\r\n", limits = { body = 10 },
    err = "chunk 2: at most 10 bytes of body expected, got more" },
  { "the largest size that there is", chunked "ffffffffffffffff\r\n",
    err = "chunk 1: at most 67108864 bytes" },
  { "a size of 17 digits", chunked "10000000000000005\r\nhello\r\n",
    err = "chunk 1: at most 16 digits of size expected, got more" },
  { "zeros without end", chunked(("0"):rep(99)), err = "chunk 1: at most 16 digits" },
  { "a negative size", chunked "-5\r\nhello\r\n",
    err = "chunk 1: size in hexadecimal digits expected, got '-'" },
  { "a size in C", chunked "0x5\r\nhello\r\n", err = "chunk 1: CR LF behind its size expected, got 'x'" },
  { "no size", chunked "\r\nhello\r\n", err = "chunk 1: size in hexadecimal digits expected, got 0x0d" },
  { "an extension without a size", chunked ";a=b\r\n", err = "chunk 1: size in hexadecimal" },
  { "a blank before the size", chunked " 5\r\nhello\r\n", err = "chunk 1: size in hexadecimal" },
  { "something behind blanks", chunked "5 x\r\nhello\r\n", err = "chunk 1: CR LF behind its size" },
  { "a bare LF behind a size", chunked "5\nhello\r\n",
    err = "chunk 1: CR LF behind its size expected, got 0x0a" },
  { "a bare CR behind a size", chunked "5\rhello\r\n", err = "chunk 1: LF behind CR expected, got 'h'" },
  { "a bare LF behind a chunk", chunked "5\r\nhello\n0\r\n\r\n", err = "chunk 1: CR LF behind its 5 bytes" },
  { "a bare LF in an extension", chunked "5;a\nhello\r\n", err = "chunk 1: text in its extension expected" },
  { "a NUL in an extension", chunked "5;\0\r\nhello\r\n", err = "chunk 1: text in its extension" },
  { "a bare LF behind a trailer", chunked "0\r\nX-T: u\n\r\n",
    err = "trailer: CR LF expected, got LF alone" },
  { "a bare LF as the end", chunked "0\r\n\n", err = "trailer: CR LF expected" },
  { "a trailer without a colon", chunked "0\r\nhello\r\n\r\n", err = "trailer 2: name and colon expected" },
  { "a folded trailer", chunked "0\r\nX-T: u\r\n v\r\n\r\n",
    err = "trailer 3: name expected, got a folded line" },
  { "chunks without the last", chunked "5\r\nhello\r\n", eof = true,
    err = "chunk 2: size expected, got the end of the connection" },
  { "a chunk without its end", chunked "5\r\nhello", eof = true,
    err = "chunk 1: CR LF expected, got the end" },
  { "trailers without an end", chunked "0\r\n", eof = true,
    err = "trailers: empty line expected, got the end" },
  { "extensions without end", chunked("5;" .. ("x"):rep(300)), limits = { head = 200 },
    err = "headers: at most 200 bytes expected, got more" },
  { "blanks without end", chunked("5" .. (" "):rep(300)), limits = { head = 200 },
    err = "headers: at most 200" },
  { "trailers without limit", chunked("0\r\n" .. ("X: y\r\n"):rep(60)), limits = { head = 200 },
    err = "headers: at most 200" },

  -- codings
  { "a coding that is not chunked", ok("Transfer-Encoding: gzip", "x"), eof = true,
    err = "transfer-encoding: chunked expected, got something else" },
  { "a coding beside chunked", ok("Transfer-Encoding: gzip, chunked", "0\r\n\r\n"),
    err = "transfer-encoding: chunked expected" },
  { "chunked twice", ok("Transfer-Encoding: chunked, chunked", "0\r\n\r\n"),
    err = "transfer-encoding: chunked" },
  { "chunked in two headers", ok("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", "0\r\n\r\n"),
    err = "transfer-encoding: chunked" },
  { "an empty coding", ok("Transfer-Encoding:", "0\r\n\r\n"), err = "transfer-encoding: chunked expected" },
  { "identity", ok("Transfer-Encoding: identity", "x"), eof = true,
    err = "transfer-encoding: chunked expected" },
  { "chunked, perhaps", ok("Transfer-Encoding: xchunked", "0\r\n\r\n"), err = "transfer-encoding: chunked" },
  { "chunks and a length", ok("Transfer-Encoding: chunked\r\nContent-Length: 5", "0\r\n\r\n"),
    err = "transfer-encoding: no content-length beside it expected, got one" },
  { "a length and chunks", ok("Content-Length: 5\r\nTransfer-Encoding: chunked", "hello"),
    err = "transfer-encoding: no content-length" },
  { "chunks in HTTP/1.0", lines("HTTP/1.0 200 OK", "Transfer-Encoding: chunked", "", "0", ""),
    err = "transfer-encoding: none expected in HTTP/1.0, got one" },

  -- responses without a body
  { "the answer to a HEAD", ok "Content-Length: 5", method = "HEAD", body = "",
    headers = { ["content-length"] = "5" } },
  { "a chunked answer to a HEAD", chunked "", method = "HEAD", body = "" },
  { "a huge answer to a HEAD", ok "Content-Length: 99999999999", method = "HEAD", body = "" },
  { "a HEAD answered with a body", ok("Content-Length: 5", "hello"), method = "HEAD", body = "", surplus = 5,
    keep = false },
  { "no content", lines("HTTP/1.1 204 No Content", ""), status = 204, body = "" },
  { "no content, with a length", lines("HTTP/1.1 204 No Content", "Content-Length: 5", ""), status = 204,
    body = "" },
  { "not modified", lines("HTTP/1.1 304 Not Modified", "Content-Length: 5", ""), status = 304, body = "" },

  -- interim responses
  { "an interim response", "HTTP/1.1 100 Continue\r\n\r\n" .. ok("Content-Length: 2", "{}"), body = "{}",
    headers = { ["content-length"] = "2" } },
  { "interim responses with headers",
    lines("HTTP/1.1 103 Early Hints", "Link: a", "Content-Length: 9", "", "HTTP/1.1 102 Processing", "")
      .. ok("Content-Length: 2", "{}"), body = "{}", headers = { ["content-length"] = "2" } },
  { "interim responses without end", ("HTTP/1.1 100 Continue\r\n\r\n"):rep(50), limits = { head = 1000 },
    err = "headers: at most 1000 bytes expected, got more" },
  { "an interim response and the end", lines("HTTP/1.1 100 Continue", ""), eof = true,
    err = "status line expected, got the end of the connection" },
  { "another protocol", lines("HTTP/1.1 101 Switching Protocols", "Upgrade: h2c", ""),
    err = "status line: another status expected, got 101" },

  -- connections
  { "a connection that closes", ok "Connection: close\r\nContent-Length: 0", body = "", keep = false },
  { "close in any case, in a list", ok "Connection: x, CLOSE ,y\r\nContent-Length: 0", body = "",
    keep = false },
  { "close in a second header", ok "Connection: x\r\nConnection: close\r\nContent-Length: 0", body = "",
    keep = false, headers = { connection = "x, close", ["content-length"] = "0" } },
  { "a word that has close in it", ok "Connection: closed, not-close\r\nContent-Length: 0", body = "" },
  { "HTTP/1.0 closes", lines("HTTP/1.0 200 OK", "Content-Length: 0", ""), body = "", keep = false },
  { "HTTP/1.0 that is kept", lines("HTTP/1.0 200 OK", "Connection: Keep-Alive", "Content-Length: 0", ""),
    body = "" },
  { "HTTP/1.0 that says both",
    lines("HTTP/1.0 200 OK", "Connection: keep-alive, close", "Content-Length: 0", ""),
    body = "", keep = false },
  { "a later HTTP/1", lines("HTTP/1.9 200 OK", "Content-Length: 0", ""), body = "" },

  -- status lines
  { "no reason", lines("HTTP/1.1 200", "Content-Length: 0", ""), body = "" },
  { "an empty reason", lines("HTTP/1.1 200 ", "Content-Length: 0", ""), body = "" },
  { "a reason of other letters", lines("HTTP/1.1 404 n\195\169ant", "Content-Length: 0", ""), status = 404,
    body = "" },
  { "a status that nobody knows", lines("HTTP/1.1 799 ?", "Content-Length: 0", ""), status = 799, body = "" },
  { "HTTP/2", lines "HTTP/2 200", err = "status line: HTTP/1.1 expected, got '2' as byte 6" },
  { "HTTP/0.9", "<html>", err = "status line: HTTP/1.1 expected, got '<' as byte 1" },
  { "TLS", "\21\3\1\0\2\2\70", err = "status line: HTTP/1.1 expected, got 0x15 as byte 1" },
  { "an empty line first", CRLF .. ok "Content-Length: 0", err = "status line: HTTP/1.1 expected, got 0x0d" },
  { "http in small letters", lines "http/1.1 200 OK", err = "status line: HTTP/1.1 expected, got 'h'" },
  { "a status of two digits", lines "HTTP/1.1 20 OK", err = 'status line: "HTTP/1.1 200" expected' },
  { "a status of four digits", lines "HTTP/1.1 2000 OK", err = 'status line: "HTTP/1.1 200" expected' },
  { "a status below 100", lines "HTTP/1.1 099 OK", err = 'status line: "HTTP/1.1 200" expected' },
  { "no status", lines "HTTP/1.1", err = 'status line: "HTTP/1.1 200" expected' },
  { "two blanks", lines "HTTP/1.1  200 OK", err = 'status line: "HTTP/1.1 200" expected' },
  { "a NUL in the reason", lines "HTTP/1.1 200 \0",
    err = "status line: text expected, got control characters" },
  { "a bare CR in the reason", "HTTP/1.1 200 a\rb\r\n", err = "status line: text expected" },
  { "half a status line", "HTTP/1.1 2", eof = true, err = "status line expected, got the end" },
  { "nothing", "", eof = true, err = "status line expected, got the end of the connection" },
  { "a status line without end", "HTTP/1.1 200 " .. ("x"):rep(200), limits = { head = 100 },
    err = "headers: at most 100 bytes expected, got more" },

  -- headers
  { "headers as they are known", ok "X-One: 1\r\nx-two:2\r\nX-THREE:\t 3 4 \t\r\nContent-Length: 0",
    body = "",
    headers = { ["x-one"] = "1", ["x-two"] = "2", ["x-three"] = "3 4", ["content-length"] = "0" } },
  { "a repeated header", ok "Set-Cookie: a\r\nset-cookie: b\r\nSET-COOKIE: c\r\nContent-Length: 0", body = "",
    headers = { ["set-cookie"] = "a, b, c", ["content-length"] = "0" } },
  { "an empty value", ok "X-One:\r\nContent-Length: 0", body = "",
    headers = { ["x-one"] = "", ["content-length"] = "0" } },
  { "a value with colons", ok "Date: 10:11:12\r\nContent-Length: 0", body = "",
    headers = { date = "10:11:12", ["content-length"] = "0" } },
  { "other letters in a value", ok "X-One: \195\169\255\r\nContent-Length: 0", body = "",
    headers = { ["x-one"] = "\195\169\255", ["content-length"] = "0" } },
  { "a folded value", ok "X-One: a \r\n \t b\r\n\tc\r\nContent-Length: 0", body = "",
    headers = { ["x-one"] = "a b c", ["content-length"] = "0" } },
  { "a folded value of nothing", ok "X-One:\r\n \r\n a\r\nContent-Length: 0", body = "",
    headers = { ["x-one"] = "a", ["content-length"] = "0" } },
  { "a folded length", ok("Content-Length:\r\n 5", "hello"), body = "hello" },
  { "a length that folding spoils", ok("Content-Length: 5\r\n 5", "hello"), err = "content-length: number" },
  { "a fold before all headers", ok " X-One: a", err = "header 1: name expected, got a folded line" },
  { "a control character in a fold", ok "X-One: a\r\n \1", err = "header 2 (folded): one line of text" },
  { "lines that end in LF alone", "HTTP/1.1 200 OK\nX-One: a\nContent-Length: 2\n\n{}", body = "{}",
    headers = { ["x-one"] = "a", ["content-length"] = "2" } },
  { "a bare CR in a value", ok "X-One: a\rb",
    err = "header 1 (x-one): one line of text expected, got control" },
  { "a NUL in a value", ok "X-A: b\r\nX-One: \0", err = "header 2 (x-one): one line of text expected" },
  { "a NUL in a name", ok "X-\0: a", err = "header 1: name expected, got spaces, delimiters or control" },
  { "a blank before the colon", ok "Content-Length : 5", err = "header 1: name expected, got spaces" },
  { "a blank in a name", ok "Content Length: 5", err = "header 1: name expected, got spaces" },
  { "no name", ok ": a", err = "header 1: name expected, got nothing before the colon" },
  { "no colon", ok "X-One", err = "header 1: name and colon expected, got no colon" },
  { "no end of the headers", lines("HTTP/1.1 200 OK", "X-One: a"), eof = true,
    err = "headers: empty line expected, got the end of the connection" },
  { "more headers than the limit", ok(("X: y\r\n"):rep(11) .. "X: y"), limits = { headers = 10 },
    err = "headers: at most 10 expected, got more" },
  { "as many headers as the limit", ok(("X: y\r\n"):rep(9) .. "Content-Length: 0"), limits = { headers = 10 },
    body = "" },
  { "more bytes of headers than the limit", ok("X-One: " .. ("x"):rep(100)), limits = { head = 100 },
    err = "headers: at most 100 bytes expected, got more" },
  { "as many bytes of headers as the limit", ok("X-One: " .. ("x"):rep(53) .. "\r\nContent-Length: 0"),
    limits = { head = 100 }, body = "" },
}

-- what came of it, in one table
local function outcome(exchange, pieces, eof)
  local complete, err = false, nil
  for _, piece in ipairs(pieces) do
    complete, err = exchange:feed(piece)
  end
  if eof then complete, err = exchange:finish() end
  if complete == nil then return { err = err, keep = exchange:keep() } end
  if not complete then return { err = "not complete: " .. tostring(exchange:want()) } end
  local response = exchange:response()
  response.keep, response.surplus = exchange:keep(), exchange:surplus()
  response.want = exchange:want()
  return response
end

local function run(case, pieces)
  return outcome(core.http1(case.method or "GET", case.limits), pieces, case.eof)
end

local function eachbyte(s)
  local list = {}
  for i = 1, #s do list[i] = s:sub(i, i) end
  return list
end

local function expect(case, got)
  if case.err then
    assert.is_truthy(got.err, "an error was expected")
    assert.equal(case.err, got.err:sub(1, #case.err))
    return assert.is_false(got.keep)
  end
  assert.is_nil(got.err)
  assert.equal(case.status or 200, got.status)
  assert.equal(case.body, got.body)
  assert.equal(case.surplus or 0, got.surplus)
  assert.equal(case.keep ~= false, got.keep)
  if case.headers then assert.same(case.headers, got.headers) end
end

describe("an exchange", function()
  for _, case in ipairs(CASES) do
    it("reads " .. case[1], function()
      local bytes = case[2]
      local got = run(case, { bytes })
      expect(case, got)
      assert.same(got, run(case, eachbyte(bytes)))
      for i = 1, #bytes do
        assert.same(got, run(case, { bytes:sub(1, i), bytes:sub(i + 1) }))
      end
    end)
  end

  it("may be used again, after a response and after an error", function()
    local exchange = core.http1 "GET"
    for _, case in ipairs(CASES) do
      if not case.limits then
        assert.equal(exchange, exchange:reset(case.method or "GET"))
        assert.is_false(exchange:begun())
        expect(case, outcome(exchange, { case[2] }, case.eof))
      end
    end
  end)

  it("says whether an answer has begun", function()
    local exchange = core.http1 "GET"
    assert.is_false(exchange:feed "")
    assert.is_false(exchange:begun())
    assert.is_false(exchange:feed "H")
    assert.is_true(exchange:begun())
  end)

  it("keeps its error until it is reset", function()
    local exchange = core.http1 "GET"
    local _, err = exchange:feed "SSH-2.0"
    assert.same({ nil, err }, { exchange:feed(ok "Content-Length: 0") })
    assert.same({ nil, err }, { exchange:finish() })
    assert.is_nil(exchange:want())
    assert.error_matches(function() exchange:response() end, "response is not complete")
  end)

  it("gives a complete response more than once, and counts on", function()
    local exchange = core.http1 "GET"
    assert.is_true(exchange:feed(ok("Content-Length: 2", "{}")))
    assert.same(exchange:response(), exchange:response())
    assert.is_true(exchange:feed "abc")
    assert.is_true(exchange:feed "d")
    assert.equal(4, exchange:surplus())
    assert.is_true(exchange:finish())
    assert.equal("{}", exchange:response().body)
  end)

  -- reads as a socket does that gives lines and counts, and notes what it was asked
  local function blocking(bytes)
    local exchange, at, asked = core.http1 "GET", 1, {}
    while exchange:want() do
      local want = exchange:want()
      local piece
      asked[#asked + 1] = want
      if want == "line" then
        piece = bytes:match("^[^\n]*\n", at)
      elseif want == "close" then
        piece = bytes:sub(at)
      else
        piece = bytes:sub(at, at + want - 1)
      end
      assert(exchange:feed(piece) ~= nil)
      at = at + #piece
      if want == "close" then exchange:finish() end
    end
    assert.equal(#bytes + 1, at)
    return asked, exchange:response().body
  end

  it("says what to read next", function()
    local asked, body = blocking(ok("Content-Length: 5", "hello"))
    assert.same({ "line", "line", "line", 5 }, asked)
    assert.equal("hello", body)
    asked, body = blocking(chunked "5;a\r\nhello\r\n1\r\n!\r\n0\r\nX: y\r\n\r\n")
    assert.same({ "line", "line", "line", "line", 7, "line", 3, "line", "line", "line" }, asked)
    assert.equal("hello!", body)
    asked, body = blocking(ok("X: y", "hello"))
    assert.same({ "line", "line", "line", "close" }, asked)
    assert.equal("hello", body)
  end)

  it("wants the rest of what it has begun", function()
    local exchange = core.http1 "GET"
    exchange:feed(chunked "5\r\nhe")
    assert.equal(5, exchange:want())
    exchange:feed "llo"
    assert.equal(2, exchange:want())
    exchange:feed "\r"
    assert.equal(1, exchange:want())
  end)

  it("holds a body of 64 MiB and refuses one more byte", function()
    local exchange, piece = core.http1 "GET", ("x"):rep(1048576)
    exchange:feed(ok "X: y")
    for _ = 1, 64 do assert.is_false(exchange:feed(piece)) end
    assert.same({ nil, "body: at most 67108864 bytes expected, got more" }, { exchange:feed "x" })
  end)

  it("refuses ten million bytes of headers long before their end", function()
    local exchange, fed, err = core.http1 "GET", 0, nil
    exchange:feed "HTTP/1.1 200 OK\r\n"
    local line = "X-Header: " .. ("x"):rep(9990) .. CRLF
    while not err and fed < 1e7 do
      err = select(2, exchange:feed(line))
      fed = fed + #line
    end
    assert.equal("headers: at most 262144 bytes expected, got more", err)
    assert.is_true(fed < 300000)
  end)

  it("survives bytes of any kind", function()
    local random = 42
    local function draw(n)
      random = (random * 16807) % 2147483647
      return random % n + 1
    end
    for _ = 1, 3000 do
      local bytes = CASES[draw(#CASES)][2]
      for _ = 1, draw(3) do
        local i = draw(#bytes + 1)
        bytes = bytes:sub(1, i - 1) .. string.char(draw(256) - 1) .. bytes:sub(i + draw(2) - 1)
      end
      local case = { eof = true, limits = { head = 500, headers = 20, body = 100 } }
      local got = run(case, { bytes })
      assert.same(got, run(case, eachbyte(bytes)))
      if got.err then assert.is_truthy(got.err:find("^[ -~]+$"), got.err) end
    end
  end)

  it("is left alone by finalizers while it gives its response", function()
    local headers = {} -- so many that the collector is at work within the response, and hardly elsewhere
    for i = 1, 900 do headers[i] = ("X-%d: %s"):format(i, ("v"):rep(200)) end
    local bytes = ok(table.concat(headers, CRLF) .. CRLF .. "Content-Length: 5", "hello")
    local exchange, wrong, refused = core.http1 "GET", 0, 0
    local pause, step = collectgarbage("setpause", 100), collectgarbage("setstepmul", 400)
    collectgarbage() -- from here on the pause is the new one
    local working
    local function disturb()
      if working and not pcall(exchange.reset, exchange, "GET") then refused = refused + 1 end
    end
    for _ = 1, 2000 do
      for _ = 1, 3 do finalized(disturb) end
      exchange:reset "GET"
      exchange:feed(bytes)
      working = true
      local response = exchange:response()
      working = false
      if response.body ~= "hello" or response.headers["x-900"] ~= ("v"):rep(200) then wrong = wrong + 1 end
      if refused > 5 then break end
    end
    collectgarbage("setpause", pause)
    collectgarbage("setstepmul", step)
    assert.equal(0, wrong)
    assert.is_true(refused > 0)
  end)

  it("tells what it is, and nothing of what it holds", function()
    local exchange = core.http1 "GET"
    assert.equal("luaconnect.core.exchange (not complete)", tostring(exchange))
    exchange:feed(ok("Content-Length: 6", "secret"))
    assert.equal("luaconnect.core.exchange (complete)", tostring(exchange))
    exchange:reset("GET"):feed "secret"
    assert.equal("luaconnect.core.exchange (failed)", tostring(exchange))
  end)

  it("raises on misuse", function()
    assert.error_matches(function() core.http1() end, "string expected, got no value")
    assert.error_matches(function() core.http1("GET", 5) end, "table expected, got number")
    for _, limits in ipairs { { head = 10 }, { head = 2 ^ 30 }, { headers = 0 }, { body = "many" },
      { body = 2 ^ 40 }, { body = -1 }, { headers = 0 / 0 } } do
      assert.error_matches(function() core.http1("GET", limits) end, "number from .* expected")
    end
    local exchange = core.http1 "GET"
    assert.error_matches(function() exchange:feed() end, "string expected, got no value")
    assert.error_matches(function() exchange:feed(5) end, "string expected, got number")
    assert.error_matches(function() exchange:reset() end, "string expected, got no value")
    assert.error_matches(function() exchange.feed({}, "") end, "exchange expected, got table")
    assert.error_matches(function() exchange:response() end, "response is not complete")
  end)
end)

describe("a request's bytes", function()
  local URL = "https://connect.us-east-1.amazonaws.com/contact/chat?a=b%20c"

  local function with(fields)
    local request = { method = "PUT", url = URL, headers = {}, body = "{}" }
    for name, value in pairs(fields) do request[name] = value or nil end
    return request
  end

  local function says(expected, fields)
    assert.equal(expected, assert(core.http1_request(with(fields))))
  end

  local function refuses(expected, fields)
    local bytes, err = core.http1_request(with(fields))
    assert.is_nil(bytes)
    assert.equal("validation", err.kind)
    assert.equal(expected, err.message)
  end

  it("are a request in origin form", function()
    says(lines("PUT /contact/chat?a=b%20c HTTP/1.1", "Host: connect.us-east-1.amazonaws.com",
      "X-Amz-Date: now", "Content-Length: 2", "") .. "{}", { headers = { ["X-Amz-Date"] = "now" } })
  end)

  it("have a path, whatever the URL has", function()
    says(lines("GET / HTTP/1.1", "Host: example.com", ""),
      { method = "GET", url = "http://example.com", body = false })
    says(lines("GET /?q HTTP/1.1", "Host: example.com", ""),
      { method = "GET", url = "http://Example.COM:80?q#fragment", body = false })
    says(lines("GET /a/../b//c HTTP/1.1", "Host: [::1]:8080", ""),
      { method = "GET", url = "http://[::1]:8080/a/../b//c", body = false })
  end)

  it("have the Host that is given, once", function()
    says(lines("GET /contact/chat?a=b%20c HTTP/1.1", "Host: other:1", ""),
      { method = "GET", headers = { host = "other:1" }, body = false })
    refuses("headers: one Host expected, got several", { headers = { host = "a", Host = "a" } })
    refuses("headers: one Host expected, got several", { headers = { host = { "a", "b" } } })
    refuses("headers: Host: name expected, got none", { headers = { host = "" } })
    refuses("headers: Host: name expected, got none", { headers = { host = "a b" } })
  end)

  it("count the body and believe no length", function()
    says(lines("PUT /contact/chat?a=b%20c HTTP/1.1", "Host: connect.us-east-1.amazonaws.com",
      "Content-Length: 2", "") .. "{}", { headers = { ["content-length"] = "7", Expect = "100-continue" } })
    for method, line in pairs { POST = "Content-Length: 0\r\n", PUT = "Content-Length: 0\r\n",
      PATCH = "Content-Length: 0\r\n", GET = "", DELETE = "", HEAD = "" } do
      says(method .. " / HTTP/1.1\r\nHost: a\r\n" .. line .. CRLF,
        { method = method, url = "http://a/", body = false })
    end
    says(lines("DELETE / HTTP/1.1", "Host: a", "Content-Length: 1", "") .. "\0",
      { method = "DELETE", url = "http://a/", body = "\0" })
  end)

  it("have a line for each value of a list", function()
    says(lines("GET / HTTP/1.1", "Host: a", "B: 1", "B: 2", "B: ", ""),
      { method = "GET", url = "http://a/", body = false, headers = { B = { "1", "2", "" } } })
  end)

  it("refuse whatever would be read as something else", function()
    refuses("method: capital letters expected", { method = "GET / HTTP/1.1\r\nX: y\r\n\r\nGET" })
    refuses("method: capital letters expected", { method = "" })
    refuses("method: capital letters expected", { method = "get" })
    refuses("method: no tunnel expected, got CONNECT", { method = "CONNECT" })
    local text = "headers.X: one line of text expected, got control characters"
    for _, value in ipairs { "a\r\nY: z", "a\n", "\r", "a\0b", "\1", "\127" } do
      refuses(text, { headers = { X = value } })
      refuses(text, { headers = { X = { "fine", value } } })
    end
    for _, name in ipairs { "", "a b", "a:", "a\r\n", "a\0", "\195\169", "(a)" } do
      refuses("headers: name expected, got spaces, delimiters or nothing", { headers = { [name] = "a" } })
    end
    refuses("headers: no Transfer-Encoding expected", { headers = { ["transfer-Encoding"] = "chunked" } })
  end)

  it("refuse a URL that is none", function()
    local place = "url: http:// or https:// and a host without a user name expected"
    for _, url in ipairs { "/path", "ftp://a/", "http:///", "http://", "http://a b/", "a",
      "http://u:p@a/" } do
      refuses(url:find " " and "url: visible ASCII expected" or place, { url = url })
    end
    for _, url in ipairs { "http://a/\r\n", "http://a/\0", "http://a/\195\169", "http://a/ HTTP/1.1" } do
      refuses("url: visible ASCII expected", { url = url })
    end
  end)

  it("refuse what is too large", function()
    refuses("request: too large to be sent", { body = ("x"):rep(67108864) })
  end)

  it("raise on misuse", function()
    assert.error_matches(function() core.http1_request() end, "table expected, got no value")
    assert.error_matches(function() core.http1_request(with { body = 5 }) end,
      "body: string expected, got number")
    assert.error_matches(function() core.http1_request(with { headers = 5 }) end, "headers: table expected")
    assert.error_matches(function() core.http1_request(with { headers = { "a" } }) end,
      "names as strings expected")
    assert.error_matches(function() core.http1_request(with { headers = { a = 5 } }) end,
      "header: string expected, got number")
  end)

  local SCOPE = { service = "connect", region = "us-east-1", access_key_id = "A", secret_access_key = "s",
    time = 1700000000 }

  it("are the same for a signed request, which keeps its table", function()
    local request = { method = "POST", url = URL, headers = {}, body = "{}" }
    core.sign(request, SCOPE)
    local bytes = assert(core.http1_request(request))
    assert.is_truthy(bytes:find("\r\nAuthorization: " .. request.headers.Authorization .. CRLF, 1, true))
    assert.equal("{}", request.body)
  end)

  -- the lines of a request's head in order
  local function sorted(bytes)
    local list = {}
    for line in bytes:gmatch "[^\r\n]+" do list[#list + 1] = line end
    table.sort(list)
    return list
  end

  it("are signed by a scope as the table would be, which stays as it is", function()
    local stale = { ["X-Amz-Security-Token"] = "old", authorization = "old", ["x-amz-date"] = "old" }
    for _, headers in ipairs { {}, { Host = "example.com", ["User-Agent"] = "a  b" }, stale, false } do
      for _, token in ipairs { "token", false } do
        local scope = { session_token = token or nil, content_sha256 = token and true or nil }
        for name, value in pairs(SCOPE) do scope[name] = value end
        local request = with { headers = headers }
        local bytes = assert(core.http1_request(request, scope))
        assert.same(with { headers = headers }, request)
        request.headers = headers and core.json_decode(core.json_encode(headers)) or nil
        assert(core.sign(request, scope))
        assert.same(sorted(core.http1_request(request)), sorted(bytes))
      end
    end
  end)

  it("are refused where they cannot be signed", function()
    local function why(fields, scope)
      local bytes, err = core.http1_request(with(fields), scope)
      assert.is_nil(bytes)
      return err.kind .. " " .. err.message
    end
    local keyless = { service = "connect", region = "us-east-1", secret_access_key = "s", time = 1 }
    assert.equal("credentials credentials.access_key_id: name expected, got none", why({}, keyless))
    assert.equal("validation headers.a: one line of text expected, got control characters",
      why({ headers = { a = "\n" } }, SCOPE))
    assert.equal("validation method: capital letters expected", why({ method = "put" }, SCOPE))
    assert.error_matches(function() core.http1_request(with {}, 5) end, "table expected, got number")
  end)
end)
