local core = require "luaconnect.core"

local function parse(operation, body, status, headers, service)
  return core.parse(assert(core.find(service or "connect", operation)),
    { status = status or 200, headers = headers or {}, body = body })
end

local function protocol(operation, body, service)
  local output, err = parse(operation, body, 200, nil, service)
  assert.is_nil(output)
  assert.equal("protocol", err.kind)
  return err.message
end

describe("core.parse", function()
  it("decodes by the output shape", function()
    assert.same({ ContactId = "c", ParticipantToken = "t" },
      parse("StartChatContact", '{"ContactId":"c","ParticipantToken":"t"}'))
  end)

  it("drops unknown members and nulls", function()
    assert.same({ ContactId = "c" },
      parse("StartChatContact", '{"New":{"a":[{"b":null}]},"ContactId":"c","ParticipantId":null}'))
  end)

  it("keeps integers exact and timestamps numbers", function()
    local contact = parse("DescribeContact", '{"Contact":{"QueuePriority":9223372036854775807,'
      .. '"InitiationTimestamp":1700000000.125,"TotalPauseCount":3.0}}').Contact
    assert.equal("9223372036854775807", tostring(contact.QueuePriority))
    assert.equal(1700000000.125, contact.InitiationTimestamp)
    assert.equal(3, contact.TotalPauseCount)
  end)

  it("takes timestamps in every format", function()
    for _, text in ipairs { "1700000000", '"2023-11-14T22:13:20Z"', '"2023-11-14T22:13:20.000+00:00"',
      '"Tue, 14 Nov 2023 22:13:20 GMT"' } do
      local out = assert(parse("DescribeContact", '{"Contact":{"DisconnectTimestamp":' .. text .. "}}"))
      assert.equal(1700000000, out.Contact.DisconnectTimestamp)
    end
  end)

  it("takes an empty body as an empty output", function()
    assert.same({}, parse("StopContact", ""))
    assert.same({}, parse("StartChatContact", ""))
    assert.same({}, parse("DeleteQueue", "ignored where there is no output shape"))
  end)

  it("names an unknown member of a union", function()
    local list = parse("ListContactReferences",
      '{"ReferenceSummaryList":[{"Url":{"Name":"n"}},{"Hologram":{"Name":"h"}}]}')
    assert.same({ { Url = { Name = "n" } }, { ["$unknown"] = "Hologram" } },
      list.ReferenceSummaryList)
  end)

  it("drops nulls from lists, and keeps them where the model has sparse ones", function()
    assert.same({ ReferenceSummaryList = {} },
      parse("ListContactReferences", '{"ReferenceSummaryList":[null,null]}'))
    local fields = parse("SearchCases", '{"cases":[null,{"caseId":"f"}]}', 200, nil,
      "connectcases").cases
    assert.equal(core.null, fields[1])
    assert.same({ caseId = "f" }, fields[2])
  end)

  it("reads every escape", function()
    local out = parse("StartChatContact",
      [[{"ContactId":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00\ud800x"}]])
    assert.equal("\"\\/\b\f\n\r\té😀\239\191\189x", out.ContactId)
  end)

  it("answers malformed JSON with kind protocol, whatever the status", function()
    for _, body in ipairs { "{", "[]x", '{"ContactId"}', '{"ContactId":"c",}', '{"ContactId":"a\nb"}',
      '{"ContactId":"\\x"}', '{"ContactId":"\\u12"}', '{"a":01}', '{"a":1.}', '{"a":-}', '{"a":tru}',
      "<html>", '{"ContactId":"c"', '{"ContactId":"c', "\0", '{"ContactId":"c"} {}' } do
      protocol("StartChatContact", body)
    end
  end)

  it("says where a value misfits, and shows none of it", function()
    assert.equal("Contact.TotalPauseCount: integer expected, got string",
      protocol("DescribeContact", '{"Contact":{"TotalPauseCount":"CANARY"}}'))
    assert.equal("ContactId: string expected, got object",
      protocol("StartChatContact", '{"ContactId":{"CANARY":1}}'))
    assert.equal("ReferenceSummaryList[2]: object expected, got list",
      protocol("ListContactReferences", '{"ReferenceSummaryList":[{},[]]}'))
    assert.equal("object expected, got list", protocol("StartChatContact", "[1]"))
  end)

  it("stops at 128 levels", function()
    protocol("StartChatContact", '{"x":' .. ("["):rep(200) .. ("]"):rep(200) .. "}")
    assert.truthy(parse("StartChatContact", '{"x":' .. ("["):rep(100) .. ("]"):rep(100) .. "}"))
  end)

  it("takes a long list in its stride", function()
    local body = '{"ReferenceSummaryList":[' .. ('{"Url":{"Name":"n"}},'):rep(50000) .. "{}]}"
    assert.equal(50001, #parse("ListContactReferences", body).ReferenceSummaryList)
  end)
end)

describe("core.parse: errors", function()
  local function failed(body, status, headers, service, operation)
    local output, err = parse(operation or "StartChatContact", body, status, headers, service)
    assert.is_nil(output)
    return err
  end

  it("takes the code from the header, cut at colon and hash", function()
    for _, text in ipairs { "ResourceNotFoundException", "ResourceNotFoundException:http://x/y",
      "com.amazonaws.connect#ResourceNotFoundException", "a#ResourceNotFoundException:b#c" } do
      for _, name in ipairs { "x-amzn-ErrorType", "x-amzn-errortype", "X-AMZN-ERRORTYPE" } do
        local err = failed('{"Message":"m"}', 404, { [name] = text })
        assert.same({ "service", "ResourceNotFoundException", "m" }, { err.kind, err.code, err.message })
      end
    end
  end)

  it("else from __type, else from code", function()
    assert.equal("A", failed('{"code":"B","__type":"ns#A"}', 400).code)
    assert.equal("B", failed('{"code":"B","message":"m"}', 400).code)
    assert.equal("H", failed('{"code":"B","__type":"ns#A"}', 400, { ["x-amzn-errortype"] = "H" }).code)
  end)

  it("takes the message in either case", function()
    assert.equal("m", failed('{"Message":"m"}', 400).message)
    assert.equal("m", failed('{"message":"m"}', 400).message)
  end)

  it("gives the modelled members as details", function()
    local err = failed('{"Reason":{"AttachedFileInvalidRequestExceptionReason":"INVALID_FILE_SIZE"},'
      .. '"Message":"m"}', 400, { ["x-amzn-errortype"] = "InvalidRequestException" })
    assert.same({ Message = "m",
      Reason = { AttachedFileInvalidRequestExceptionReason = "INVALID_FILE_SIZE" } }, err.details)
  end)

  it("copes with bodies that are empty, not JSON or no object", function()
    for _, body in ipairs { "", "<html>Bad gateway</html>", "[1]", '"x"', "{" } do
      local err = failed(body, 502, { ["content-type"] = "text/html" })
      assert.same({ "service", "UnknownError" }, { err.kind, err.code })
      assert.matches("^HTTP 502 with", err.message)
      assert.is_nil(err.message:find("gateway"))
    end
  end)

  it("keeps a code that only the header has", function()
    assert.equal("AccessDeniedException",
      failed("", 403, { ["x-amzn-errortype"] = "AccessDeniedException" }).code)
  end)

  it("takes a redirect for what it is", function()
    assert.equal("protocol", failed("", 301, { location = "http://elsewhere" }).kind)
  end)

  it("raises when the response is none", function()
    local op = core.find("connect", "StopContact")
    assert.error(function() core.parse(op, nil) end)
    assert.error(function() core.parse(op, {}) end)
    assert.error(function() core.parse(op, { status = 200, body = 5 }) end)
  end)
end)

describe("core.json_decode and core.json_encode", function()
  it("are inverse", function()
    local value = { a = { 1, 2.5, "x", { b = true } }, c = {}, d = "\1é" }
    assert.same(value, core.json_decode(core.json_encode(value)))
  end)

  it("say what is wrong", function()
    local value, err = core.json_decode('{"a":[1,}')
    assert.is_nil(value)
    assert.equal("value expected, got something else at byte 9", err.message)
    value, err = core.json_encode { a = { print } }
    assert.is_nil(value)
    assert.equal("a[1]: value expected, got function", err.message)
  end)

  it("read numbers to the last digit", function()
    local cases = { ["1e2"] = 100, ["-0.5"] = -0.5, ["123456789012345678e-5"] = 1234567890123.45678,
      ["0.1"] = 0.1, ["2.2250738585072014e-308"] = 2.2250738585072014e-308, ["1e400"] = math.huge,
      ["1e-400"] = 0, ["17976931348623157" .. ("0"):rep(292)] = 1.7976931348623157e308 }
    for text, number in pairs(cases) do assert.equal(number, core.json_decode(text), text) end
  end)
end)

describe("core.route and core.accept", function()
  local function accept(operation, request)
    return core.accept(core.find("connect", operation), request)
  end

  it("finds an operation by method and path", function()
    local function routed(method, path)
      return core.route("connect", method, path)
    end
    assert.equal(core.find("connect", "DescribeContact"), routed("GET", "/contacts/i/c"))
    assert.equal(core.find("connect", "UpdateContact"), routed("POST", "/contacts/i/c"))
    assert.is_nil(routed("GET", "/contacts/i/"))
    assert.is_nil(routed("GET", "/contacts/i/c/d/e"))
    assert.is_nil(routed("PATCH", "/contacts/i/c"))
    assert.is_nil(routed("GET", ""))
  end)

  it("reads labels, query, headers and body back", function()
    assert.same({ InstanceId = "i d", ContactId = "c/é", ReferenceTypes = { "URL", "NUMBER" } },
      accept("ListContactReferences", { method = "GET", headers = {},
        url = "http://h/contact/references/i%20d/c%2F%C3%A9?referenceTypes=URL&referenceTypes=NUMBER" }))
    local op = core.find("connectparticipant", "SendMessage")
    assert.same({ ConnectionToken = "t", ContentType = "text/plain", Content = "hi" },
      core.accept(op, { method = "POST", url = "/participant/message", headers = { ["x-amz-bearer"] = "t" },
        body = '{"ContentType":"text/plain","Content":"hi","New":1}' }))
  end)

  it("checks all that the model states", function()
    local input, err = accept("StartTaskContact", { method = "PUT", url = "/contact/task", headers = {},
      body = '{"InstanceId":"","References":{"a":{"Type":"NONE","Value":"v"}}}' })
    assert.is_nil(input)
    assert.same({ "validation", 3 }, { err.kind, #err.violations })
  end)

  it("tells malformed bodies apart", function()
    local _, err = accept("StartTaskContact",
      { method = "PUT", url = "/contact/task", headers = {}, body = "{" })
    assert.equal("protocol", err.kind)
  end)
end)
