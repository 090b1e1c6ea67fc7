local c = require "spec.support.configuration"
local world = require "spec.support.world"

local w, id
local function with_table(level)
  w = world.new()
  id = c.done(w, "CreateDataTable", {
    Name = "prices", TimeZone = "UTC", ValueLockLevel = level or "NONE", Status = "PUBLISHED" }).Id
  for _, row in ipairs {
    { Name = "region", ValueType = "TEXT", Primary = true },
    { Name = "price", ValueType = "NUMBER", Validation = { Minimum = 0 } },
    { Name = "tags", ValueType = "TEXT_LIST" },
  } do
    row.DataTableId = id
    c.done(w, "CreateDataTableAttribute", row)
  end
end

before_each(function() with_table() end)

local function value(region, name, text, lock)
  return {
    PrimaryValues = { { AttributeName = "region", Value = region } }, AttributeName = name, Value = text,
    LockVersion = lock,
  }
end

local function batch(operation, ...)
  return c.done(w, operation, { DataTableId = id, Values = { ... } })
end

local function create(...) return batch("BatchCreateDataTableValue", ...) end

local function found()
  local texts = {}
  for i, row in ipairs(c.done(w, "ListDataTableValues", { DataTableId = id }).Values) do
    texts[i] = row.PrimaryValues[1].Value .. "." .. row.AttributeName .. "=" .. row.Value
  end
  return table.concat(texts, " ")
end

describe("a data table", function()
  it("has values by their primary values", function()
    create(value("eu", "price", "3"), value("us", "price", "4"), value("eu", "tags", '["a"]'))
    assert.equal('eu.price=3 eu.tags=["a"] us.price=4', found())
    local rows = c.done(w, "ListDataTablePrimaryValues", { DataTableId = id, PrimaryAttributeValues = {
      { AttributeName = "region", Values = { "us" } } } }).PrimaryValuesList
    assert.same({ 1, "us" }, { #rows, rows[1].PrimaryValues[1].Value })
    batch("BatchUpdateDataTableValue", value("us", "price", "5"))
    assert.equal("5", batch("BatchDescribeDataTableValue", {
      PrimaryValues = value("us").PrimaryValues, AttributeName = "price" }).Successful[1].Value)
    batch("BatchDeleteDataTableValue", { PrimaryValues = value("us").PrimaryValues, AttributeName = "price",
      LockVersion = {} })
    assert.equal('eu.price=3 eu.tags=["a"]', found())
  end)

  it("takes each value by itself, and says what is wrong with the others", function()
    local answer = create(value("eu", "price", "cheap"), value("eu", "price", "-1"), value("eu", "tags", "a"),
      value("eu", "colour", "x"), value("eu", "region", "x"), { AttributeName = "price", Value = "1" },
      value("eu", "price", "1"), value("eu", "price", "2"))
    assert.same({ 1, 7 }, { #answer.Successful, #answer.Failed })
    assert.equal("Value: a NUMBER expected", answer.Failed[1].Message)
    assert.equal("eu.price=1", found())
  end)

  it("takes what the rules of its attribute allow", function()
    local cases = {
      { "NUMBER", { ExclusiveMinimum = 0, ExclusiveMaximum = 10, MultipleOf = 2 }, { "2", "8" },
        { "0", "10", "3", "0x4", "" } },
      { "NUMBER", { Maximum = 5 }, { "5", "-7.5" }, { "5.1" } },
      { "TEXT", { MinLength = 2, MaxLength = 3 }, { "ab", "abc" }, { "a", "abcd" } },
      { "TEXT", { Enum = { Strict = true, Values = { "Red", "Blue" } } }, { "Red" }, { "red", "Green" } },
      { "TEXT", { Enum = { Strict = true, Values = { "Red" } }, IgnoreCase = true }, { "RED" }, { "Green" } },
      { "TEXT", { Enum = { Strict = false, Values = { "Red" } } }, { "Green" }, {} },
      { "BOOLEAN", nil, { "true", "false" }, { "yes" } },
      { "NUMBER_LIST", nil, { "[1, 2.5]", "[]" }, { '["1"]', "1", "[1", '{"a":1}' } },
      { "TEXT_LIST", nil, { '["1"]' }, { "[1]", "x" } },
    }
    for i, case in ipairs(cases) do
      local name = "rule" .. i
      c.done(w, "CreateDataTableAttribute", { DataTableId = id, Name = name, ValueType = case[1],
        Validation = case[2] })
      for n, text in ipairs(case[3]) do
        assert.same({}, create(value("good" .. n, name, text)).Failed, name .. " " .. text)
      end
      for n, text in ipairs(case[4]) do
        local answer = create(value("bad" .. n, name, text))
        assert.same({}, answer.Successful, name .. " " .. text)
        assert.matches("^Value: ", answer.Failed[1].Message)
      end
    end
  end)

  it("changes under the lock version of its level alone", function()
    for level, member in pairs { DATA_TABLE = "DataTable", ATTRIBUTE = "Attribute",
      PRIMARY_VALUE = "PrimaryValues", VALUE = "Value" } do
      with_table(level)
      local lock = create(value("eu", "price", "1")).Successful[1].LockVersion
      assert.equal(1, #batch("BatchUpdateDataTableValue", value("eu", "price", "2")).Failed)
      assert.equal(1, #batch("BatchUpdateDataTableValue",
        value("eu", "price", "2", { [member] = "old" })).Failed)
      assert.equal(1, #batch("BatchUpdateDataTableValue", value("eu", "price", "2", lock)).Successful, level)
    end
  end)

  it("is asked for values, found or not", function()
    create(value("eu", "price", "1"))
    local answer = c.done(w, "EvaluateDataTableValues", { DataTableId = id, Values = {
      { PrimaryValues = value("eu").PrimaryValues, AttributeNames = { "price", "tags" } },
      { PrimaryValues = value("us").PrimaryValues, AttributeNames = { "price", "none" } } } }).Values
    assert.same({ true, "1", false, false, true }, {
      answer[1].Found, answer[1].EvaluatedValue, answer[2].Found, answer[3].Found, answer[4].Error })
  end)

  it("has records that go by another name", function()
    create(value("eu", "price", "1"), value("us", "price", "2"))
    local function rename(old, new)
      return { DataTableId = id, PrimaryValues = value(old).PrimaryValues,
        NewPrimaryValues = value(new).PrimaryValues, LockVersion = {} }
    end
    c.done(w, "UpdateDataTablePrimaryValues", rename("eu", "uk"))
    assert.equal("uk.price=1 us.price=2", found())
    assert.equal("ConflictException", (c.refused(w, "UpdateDataTablePrimaryValues", rename("uk", "us"))))
    assert.equal("ResourceNotFoundException",
      (c.refused(w, "UpdateDataTablePrimaryValues", rename("eu", "x"))))
  end)

  it("loses an attribute with its values, but none that tells records apart", function()
    create(value("eu", "price", "1"), value("eu", "tags", "[]"))
    assert.equal("ConflictException", (c.refused(w, "DeleteDataTableAttribute", {
      DataTableId = id, AttributeName = "region" })))
    c.done(w, "DeleteDataTableAttribute", { DataTableId = id, AttributeName = "price" })
    assert.equal("eu.tags=[]", found())
  end)

  it("has attributes that are renamed, five primary ones at most", function()
    c.done(w, "UpdateDataTableAttribute", {
      DataTableId = id, AttributeName = "price", Name = "cost", ValueType = "NUMBER" })
    assert.equal("cost", c.done(w, "DescribeDataTableAttribute", {
      DataTableId = id, AttributeName = "cost" }).Attribute.Name)
    for i = 2, 5 do
      c.done(w, "CreateDataTableAttribute", {
        DataTableId = id, Name = "p" .. i, ValueType = "TEXT", Primary = true })
    end
    assert.equal("ServiceQuotaExceededException", (c.refused(w, "CreateDataTableAttribute", {
      DataTableId = id, Name = "p6", ValueType = "TEXT", Primary = true })))
  end)
end)
