--- Test cases of flows, and their executions, which nothing carries out.
-- @module luaconnect.emulator.resources.test_cases

local core = require "luaconnect.core"
local engine = require "luaconnect.emulator.resources.engine"
local refuse = require "luaconnect.emulator.resources.refuse"

local STOPPED = "STOPPED"

local function start(world, call)
  local execution, refused = engine.make(world, "test_execution", call)
  if not execution then return nil, refused end
  local case = world.resources:parent(execution)
  return {
    TestCaseExecutionId = execution.id, TestCaseId = case.id, Status = execution.body.TestCaseExecutionStatus,
  }
end

local function stop(world, call)
  return engine.alter(world, "test_execution", call, function(execution)
    if execution.body.TestCaseExecutionStatus == STOPPED then
      return nil, refuse.request(call, "TestCaseExecutionId: an execution that goes on expected")
    end
    execution.body.TestCaseExecutionStatus, execution.body.EndTime = STOPPED, call.now
  end)
end

local function summary(world, call)
  local execution, missing = engine.locate(world, "test_execution", call)
  if not execution then return nil, missing end
  return {
    StartTime = execution.created, EndTime = execution.body.EndTime,
    Status = execution.body.TestCaseExecutionStatus,
    ObservationSummary = { TotalObservations = 0, ObservationsPassed = 0, ObservationsFailed = 0 },
  }
end

local function records(world, call)
  local execution, missing = engine.locate(world, "test_execution", call)
  if not execution then return nil, missing end
  return { ExecutionRecords = {} }
end

-- times are in milliseconds here
local function wanted(world, call, execution)
  local input, case = call.input, world.resources:parent(execution)
  return (not input.TestCaseId or input.TestCaseId == case.id)
    and (not input.TestCaseName or input.TestCaseName == case.name)
    and (not input.StartTime or execution.created * 1000 >= input.StartTime)
    and (not input.EndTime or execution.created * 1000 <= input.EndTime)
    and (not input.Status or execution.body.TestCaseExecutionStatus == input.Status)
end

local function list(world, call)
  local found = {}
  for _, execution in ipairs(world.resources:all("test_execution", call.instance.id)) do
    if wanted(world, call, execution) then found[#found + 1] = execution end
  end
  return engine.paged(world, "test_execution", call, found)
end

return {
  service = "connect",
  kinds = {
    test_case = {
      word = "TestCase", arn = "test-case", name = "Name",
      create = "CreateTestCase", describe = "DescribeTestCase", list = "ListTestCases",
      search = "SearchTestCases", delete = "DeleteTestCase", updates = { "UpdateTestCase" },
      defaults = { Status = "PUBLISHED" },
      view = function(_, doc) return { TestCaseSha256 = core.sha256hex(doc.body.Content) } end,
    },

    test_execution = {
      word = "TestCaseExecution", parent = "test_case",
      defaults = { TestCaseExecutionStatus = "INITIATED" },
      view = function(_, doc) return { StartTime = doc.created } end,
    },
  },
  operations = {
    GetTestCaseExecutionSummary = summary,
    ListTestCaseExecutionRecords = records,
    ListTestCaseExecutions = list,
    StartTestCaseExecution = start,
    StopTestCaseExecution = stop,
  },
  stored = {
    GetTestCaseExecutionSummary = true, ListTestCaseExecutionRecords = true, StartTestCaseExecution = true,
  },
}
