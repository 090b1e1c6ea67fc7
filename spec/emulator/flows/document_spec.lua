local document = require "luaconnect.emulator.flows.document"

local function problems(text)
  local program, list = document.read(text)
  assert.is_nil(program)
  return table.concat(list, "\n")
end

-- a flow of one action
local function with(action)
  return ('{"Version":"2019-10-30","StartAction":"a","Actions":[%s]}'):format(action)
end

-- a flow of one action that has its names
local function action(rest)
  return with('{"Identifier":"a","Type":"T",' .. rest .. "}")
end

describe("a content", function()
  it("is read into its actions", function()
    local program = assert(document.read(with '{"Identifier":"a","Type":"T"}'))
    assert.equal("a", program.start)
    assert.same({ Identifier = "a", Type = "T", Parameters = {}, Transitions = {} }, program.actions.a)
    assert.equal(program.actions.a, program.list[1])
  end)

  it("is refused by what is wrong with its outline", function()
    for text, expected in pairs {
      [""] = "content: a JSON object expected",
      ["5"] = "content: a JSON object expected",
      ['"text"'] = "content: a JSON object expected",
      ["{"] = "^content: a JSON object expected: member name or '}' expected, got the end",
      ["{}"] = "Version: 2019%-10%-30 expected",
      ['{"Version":"2019-10-30"}'] = "StartAction: a string expected\nActions: a list expected",
      ['{"Version":"2019-10-30","StartAction":"a","Actions":{"a":1}}'] = "Actions: a list expected",
      ['{"modules":[],"start":"x","metadata":{}}'] = "got one of the older format",
      [with '5'] = "Actions%[0%]: a JSON object expected",
      [with '{"Identifier":5,"Type":"T"}'] = "Actions%[0%].Identifier: a string expected",
      [action '"Parameters":"x"'] = "Actions%[0%].Parameters: a JSON object expected",
      [action '"Transitions":1'] = "Actions%[0%].Transitions: a JSON object expected",
      [action '"Transitions":{"NextAction":1}'] = "Transitions.NextAction: a string",
      [action '"Transitions":{"Errors":{"a":1}}'] = "Errors: a list expected",
      [action '"Transitions":{"Errors":[1]}'] = "Errors%[0%]: a JSON object expected",
      [action '"Transitions":{"Errors":[{"ErrorType":1}]}'] = "Errors%[0%].ErrorType",
      [action '"Transitions":{"Conditions":[{"Condition":1}]}'] = "Condition: a JSON",
      [action '"Transitions":{"Conditions":[{"Condition":{"Operands":[1]}}]}'] =
        "Condition.Operands%[0%]: a string expected",
    } do
      assert.matches(expected, problems(text))
    end
  end)
end)
