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

  local function instant(text)
    local out, err = parse("DescribeContact", ('{"Contact":{"DisconnectTimestamp":"%s"}}'):format(text))
    return out and out.Contact.DisconnectTimestamp, err
  end

  it("takes timestamps with fractions, offsets, leap days and leap seconds", function()
    for text, seconds in pairs {
      ["2023-11-14t22:13:20.5z"] = 1700000000.5, ["2023-11-15 03:43:20+0530"] = 1700000000,
      ["2023-11-14T17:13:20-05:00"] = 1700000000, ["2024-02-29T00:00:00Z"] = 1709164800,
      ["2000-02-29T00:00:00Z"] = 951782400, ["2016-12-31T23:59:60Z"] = 1483228800,
      ["0001-01-01T00:00:00Z"] = -62135596800, ["1969-12-31T23:59:59.25Z"] = -0.75,
      ["Thu, 29 Feb 2024 00:00:00 GMT"] = 1709164800, ["Wed, 31 Dec 1969 23:59:59 GMT"] = -1,
    } do
      assert.equal(seconds, instant(text), text)
    end
  end)

  it("takes no timestamp that is none", function()
    for _, text in ipairs {
      "", "2023", "2023-11-14", "23-11-14T22:13:20Z", "2023/11/14T22:13:20Z", "2023-1114T22:13:20Z",
      "2023-11-14X22:13:20Z", "2023-11-14T22-13:20Z", "2023-11-14T22:13-20Z", "2023-11-14T22:13:2xZ",
      "2023-11-14T22:13:20", "2023-11-14T22:13:20.Z", "2023-11-14T22:13:20.", "2023-11-14T22:13:20.xZ",
      "2023-11-14T22:13:20Zz", "2023-11-14T22:13:20*01:00", "2023-11-14T22:13:20+1",
      "2023-11-14T22:13:20+01:6", "2023-11-14T22:13:20+24:00", "2023-11-14T22:13:20+01:60",
      "0000-01-01T00:00:00Z", "2023-00-14T22:13:20Z",
      "2023-13-14T22:13:20Z", "2023-11-00T22:13:20Z", "2023-11-31T22:13:20Z", "2023-02-29T00:00:00Z",
      "1900-02-29T00:00:00Z", "2023-11-14T24:13:20Z", "2023-11-14T22:60:20Z", "2023-11-14T22:13:61Z",
      "Tue; 14 Nov 2023 22:13:20 GMT", "Tue, xx Nov 2023 22:13:20 GMT", "Tue, 14-Nov 2023 22:13:20 GMT",
      "Tue, 14 Nox 2023 22:13:20 GMT", "Tue, 14 Nov-2023 22:13:20 GMT", "Tue, 14 Nov 20xx 22:13:20 GMT",
      "Tue, 14 Nov 2023-22:13:20 GMT", "Tue, 14 Nov 2023 22:1x:20 GMT", "Tue, 14 Nov 2023 22:13:20 UTC",
      "Tue, 31 Nov 2023 22:13:20 GMT",
    } do
      local seconds, err = instant(text)
      assert.is_nil(seconds, text)
      assert.equal("protocol", err.kind)
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

  it("names each kind of JSON that misfits", function()
    for text, kind in pairs { ["true"] = "boolean", ["false"] = "boolean", ["-1"] = "number",
      ["{}"] = "object", ["[]"] = "list" } do
      assert.equal("ContactId: string expected, got " .. kind,
        protocol("StartChatContact", '{"ContactId":' .. text .. "}"))
    end
    assert.equal("timestamp expected, got boolean",
      protocol("DescribeContact", '{"Contact":{"InitiationTimestamp":true}}'):match ": (.*)")
    assert.equal("number expected, got string",
      protocol("GetMetricDataV2", '{"MetricResults":[{"Collections":[{"Value":"much"}]}]}'):match ": (.*)")
    assert.equal("object expected, got list", protocol("ListTagsForResource", '{"tags":[]}'):match ": (.*)")
  end)

  it("takes no part of a response for the whole", function()
    for operation, body in pairs {
      DescribeContact = '{"Contact":{"Id":"a\\u00e9","QueuePriority":-12,"InitiationTimestamp":1.5e3,'
        .. '"Tags":{"k":"v","l":"w"},"Unknown":[{"a":[true,null,"x"]}]}}',
      ListTagsForResource = '{"tags":{"a":"b","c":null}}',
      ListContactReferences = '{"ReferenceSummaryList":[{"Url":{"Name":"n"}},null],"NextToken":"t"}',
      GetMetricDataV2 = '{"MetricResults":[{"Collections":[{"Value":"NaN"},{"Value":2}]}]}',
    } do
      assert(parse(operation, body))
      for i = 1, #body - 1 do protocol(operation, body:sub(1, i)) end
    end
    local body = '{"tags":{"a":"b","c":null},"fields":[{"id":"f","value":{"booleanValue":true}}]}'
    assert.same({ a = "b", c = core.null }, parse("GetCase", body, 200, nil, "connectcases").tags)
    for i = 1, #body - 1 do protocol("GetCase", body:sub(1, i), "connectcases") end
  end)

  it("takes the numbers that JSON lacks", function()
    local function value(text)
      local out = assert(parse("GetMetricDataV2",
        ('{"MetricResults":[{"Collections":[{"Value":%s}]}]}'):format(text)))
      return out.MetricResults[1].Collections[1].Value
    end
    assert.same({ math.huge, -math.huge, 2, 2.5 },
      { value '"Infinity"', value '"-Infinity"', value "2", value "2.5" })
    local nan = value '"NaN"'
    assert.not_equal(nan, nan)
  end)

  it("refuses a body that is larger than any response", function()
    assert.matches("64 MiB expected", protocol("StartChatContact", ("x"):rep(64 * 1024 * 1024 + 1)))
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
    assert.equal("A", failed('{"__type":"ns#A"}', 400, { ["x-amzn-errortype"] = "\255 H" }).code)
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

  it("takes a code that is no error's name, and no text, for nothing", function()
    local err = failed('{"__type":"Contact","message":["m"],"code":{}}', 400)
    assert.same({ "Contact" }, { err.code, err.details })
    assert.same({ "x", "m" }, { failed('{"a":{"b":[1]},"code":"x","message":"m"}', 400).code,
      failed('{"a":{"b":[1]},"code":"x","message":"m"}', 400).message })
    for _, body in ipairs { '{"__type":"x","message":"m"', '{"message":"m",', '{"a":[', '{"a"' } do
      assert.equal("service", failed(body, 400).kind)
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
    assert.error(function() core.parse(op, { status = "200", body = "" }) end)
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
      ["1e-400"] = 0, ["1E+2"] = 100, ["0.000"] = 0, ["0e5"] = 0, ["-0.0"] = 0, ["1e99999999"] = math.huge,
      ["0.00" .. ("1"):rep(60)] = 0.0011111111111111111, [("9"):rep(60) .. ".5"] = 1e60,
      ["1" .. ("0"):rep(50)] = 1e50, ["1" .. ("0"):rep(50) .. ".25"] = 1e50,
      ["17976931348623157" .. ("0"):rep(292)] = 1.7976931348623157e308 }
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

  it("takes no label from behind the end of another path", function()
    local op = core.find("connect", "DescribeUser")
    for _, url in ipairs { "/users", "/users/", "/", "", "/users/i", "/users/i/" } do
      local input, err = core.accept(op, { method = "GET", url = url })
      assert.is_nil(input, url)
      assert.equal("required", err.violations[1].rule)
    end
  end)

  it("checks all that the model states", function()
    local input, err = accept("StartTaskContact", { method = "PUT", url = "/contact/task", headers = {},
      body = '{"InstanceId":"","References":{"a":{"Type":"NONE","Value":"v"}}}' })
    assert.is_nil(input)
    assert.same({ "validation", 3 }, { err.kind, #err.violations })
  end)

  local function versioned(version)
    return accept("DeleteEvaluationForm", { method = "DELETE", headers = {},
      url = "/evaluation-forms/i/f" .. version })
  end

  it("reads what a query has, and no more", function()
    local form = { InstanceId = "i", EvaluationFormId = "f" }
    for _, query in ipairs { "", "?", "?&", "?other=1", "?version%", "?version=", "?version=two",
      "?version=%202", "?version=2x" } do
      local input = versioned(query)
      if input then assert.same(form, input, query) end
    end
    form.EvaluationFormVersion = 2
    for _, query in ipairs { "?version=2", "?a&version=2&version=3", "?%76ersion=%32&x" } do
      assert.same(form, versioned(query), query)
    end
    local _, err = versioned "?version=two"
    assert.equal("EvaluationFormVersion: integer expected, got string", err.message)
  end)

  it("takes percent signs that escape nothing as they are", function()
    assert.equal("50%zz%4", accept("DescribeContact", { method = "GET", headers = {},
      url = "/contacts/i/50%zz%4" }).ContactId)
  end)

  it("reads timestamps of headers in every format", function()
    local function modified(text)
      return accept("CreateTestCase", { method = "PUT",
        url = "/test-cases/12345678-1234-1234-1234-123456789012",
        headers = { ["x-amz-last-modified-time"] = text }, body = '{"Name":"n","Content":"{}"}' })
    end
    for _, text in ipairs { "Tue, 14 Nov 2023 22:13:20 GMT", "2023-11-14T22:13:20Z" } do
      assert.equal(1700000000, assert(modified(text)).LastModifiedTime)
    end
    local input, err = modified "yesterday"
    assert.is_nil(input)
    assert.matches("^LastModifiedTime", err.message)
  end)

  it("tells malformed bodies apart", function()
    local _, err = accept("StartTaskContact",
      { method = "PUT", url = "/contact/task", headers = {}, body = "{" })
    assert.equal("protocol", err.kind)
  end)
end)
