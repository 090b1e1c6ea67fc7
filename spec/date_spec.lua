local date = require "luaconnect.date"

describe("date.basic", function()
  it("reads dates of signatures, and nothing else", function()
    assert.equal(1714564800, date.basic "20240501T120000Z")
    for _, text in ipairs {
      "", "2024-05-01T12:00:00Z", "20240501T120000", "20241301T120000Z", "20240501T250000Z",
    } do
      assert.is_nil(date.basic(text), text)
    end
  end)
end)

describe("date.iso", function()
  it("reads dates of RFC 3339", function()
    for text, seconds in pairs {
      ["1970-01-01T00:00:00Z"] = 0,
      ["2000-02-29T23:59:59Z"] = 951868799,
      ["2024-05-01T12:00:00z"] = 1714564800,
      ["2024-05-01T12:00:00.25Z"] = 1714564800.25,
      ["2024-05-01T14:30:00+02:30"] = 1714564800,
      ["2024-05-01T07:00:00-0500"] = 1714564800,
      ["2024-05-01 12:00:00UTC"] = 1714564800,
      ["2024-05-01T12:00:00"] = 1714564800,
      ["2100-03-01T00:00:00Z"] = 4107542400,
      ["1969-12-31T23:59:59Z"] = -1,
    } do
      assert.equal(seconds, date.iso(text), text)
    end
  end)

  it("gives nothing for anything else", function()
    for _, text in ipairs {
      "", "tomorrow", "2024-05-01", "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z", "2024-02-30T00:00:00Z",
      "2024-05-01T24:00:00Z", "2024-05-01T12:60:00Z", "2024-05-01T12:00:61Z",
      "2024-05-01T12:00:00+2", "2024-05-01T12:00:00CEST", " 2024-05-01T12:00:00Z",
    } do
      assert.is_nil(date.iso(text), text)
    end
  end)
end)

describe("date.http", function()
  it("reads the three forms of HTTP", function()
    for _, text in ipairs {
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    } do
      assert.equal(784111777, date.http(text), text)
    end
    assert.equal(1714564800, date.http "Wed, 01 May 2024 12:00:00 GMT")
    assert.equal(2019686400, date.http "Saturday, 01-Jan-34 00:00:00 GMT")
  end)

  it("gives nothing for anything else", function()
    for _, text in ipairs {
      "", "now", "Wed, 01 May 2024 12:00:00 CET", "Wed, 32 May 2024 12:00:00 GMT",
      "Wed, 01 Mai 2024 12:00:00 GMT", "Wed, 01 May 99999 12:00:00 GMT", "1714564800",
      "Wed, 01 May 2024 12:00:00 GMT\r\nX: y",
    } do
      assert.is_nil(date.http(text), text)
    end
  end)
end)

describe("date.format", function()
  it("is the reverse of date.iso", function()
    for _, text in ipairs { "1970-01-01T00:00:00Z", "2024-02-29T23:59:59Z" } do
      assert.equal(text, date.format(date.iso(text)))
    end
    assert.equal("2024-05-01T12:00:00Z", date.format(1714564800.9))
  end)
end)
