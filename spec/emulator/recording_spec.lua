local flow = require "spec.support.flow"
local support = require "spec.support.world"

local NOW = support.START
local REQUEST = "InvalidRequestException"

local w, id
before_each(function()
  w = support.furnished()
  id = assert(support.start(w, "StartWebRTCContact")).ContactId
end)

local CONFIG = { VoiceRecordingTrack = "ALL" }

local function input_of(changes)
  local input = { ContactId = id, InitialContactId = id }
  for name, value in pairs(changes or {}) do input[name] = value end
  return input
end

local function start(config)
  return assert(support.call(w, "StartContactRecording",
    input_of { VoiceRecordingConfiguration = config or CONFIG }))
end

local function call(operation, changes)
  return assert(support.call(w, operation, input_of(changes)))
end

local function refused(code, status, operation, changes)
  local got_code, got_status = support.refused(w, operation, input_of(changes))
  assert.same({ code, status }, { got_code, got_status })
end

local function join()
  w.contacts:connect(w.contacts.all:get(id), "ada", w.clock:now())
end

describe("a recording", function()
  it("begins when the agent joins (REC-2)", function()
    start()
    assert.is_nil(support.describe(w, id).Recordings)
    w.clock:advance(10)
    join()
    local row = support.describe(w, id).Recordings[1]
    assert.same({ "S3", "AUDIO", "ALL", NOW + 10 },
      { row.StorageType, row.MediaStreamType, row.ParticipantType, row.StartTimestamp })
    assert.is_nil(row.StopTimestamp)
  end)

  it("ends with Stop, or with the call", function()
    join()
    start { VoiceRecordingTrack = "TO_AGENT" }
    start { IvrRecordingTrack = "ALL" }
    w.clock:advance(5)
    call "StopContactRecording"
    w.clock:advance(5)
    assert(support.call(w, "StopContact", { ContactId = id }))
    local rows = support.describe(w, id).Recordings
    assert.same({ "CUSTOMER", NOW + 5, "AVAILABLE", NOW + 10 },
      { rows[1].ParticipantType, rows[1].StopTimestamp, rows[1].Status, rows[2].StopTimestamp })
  end)

  it("is started once (REC-3)", function()
    start()
    refused(REQUEST, 400, "StartContactRecording", { VoiceRecordingConfiguration = CONFIG })
    call "StopContactRecording"
    refused(REQUEST, 400, "StartContactRecording", { VoiceRecordingConfiguration = CONFIG })
    refused(REQUEST, 400, "StopContactRecording")
  end)

  it("is suspended and resumed, again and again (REC-4)", function()
    refused(REQUEST, 400, "SuspendContactRecording")
    join()
    start()
    for _ = 1, 3 do
      call "SuspendContactRecording"
      refused(REQUEST, 400, "SuspendContactRecording")
      call "ResumeContactRecording"
    end
    refused(REQUEST, 400, "ResumeContactRecording")
    refused(REQUEST, 400, "SuspendContactRecording", { ContactRecordingType = "SCREEN" })
    w.recordings:start(w.contacts.all:get(id), "SCREEN", "ALL", NOW)
    call("SuspendContactRecording", { ContactRecordingType = "SCREEN" })
    assert.equal("VIDEO", support.describe(w, id).Recordings[2].MediaStreamType)
  end)

  it("is of calls, named with their initial contact (REC-4)", function()
    refused("ResourceNotFoundException", 404, "StartContactRecording",
      { VoiceRecordingConfiguration = CONFIG, InitialContactId = "nobody" })
    local other = assert(support.start(w, "StartWebRTCContact")).ContactId
    refused(REQUEST, 400, "StartContactRecording",
      { VoiceRecordingConfiguration = CONFIG, InitialContactId = other })
    id = assert(support.start(w, "StartChatContact")).ContactId
    refused(REQUEST, 400, "StartContactRecording", { VoiceRecordingConfiguration = CONFIG })
  end)

  it("is started and stopped by flows, too", function()
    local function behavior(...)
      return { RecordingBehavior = { RecordedParticipants = { ... }, IVRRecordingBehavior = "Enabled" } }
    end
    local errors = { QueueAtCapacity = "end", NoMatchingError = "end" }
    local function go_through(name, parameters)
      local made = assert(support.call(w, "CreateContactFlow", {
        Name = name, Type = "CONTACT_FLOW",
        Content = flow.content(flow.action("r", "UpdateContactRecordingBehavior", parameters, "q"),
          flow.action("q", "UpdateContactTargetQueue", { QueueId = "sales" }, "t", errors),
          flow.action("t", "TransferContactToQueue", {}, "end", errors)),
      }))
      id = assert(support.start(w, "StartWebRTCContact", { ContactFlowId = made.ContactFlowId })).ContactId
      join()
    end
    go_through("a", behavior "Agent")
    local rows = support.describe(w, id).Recordings
    assert.same({ "ALL", "AGENT" }, { rows[1].ParticipantType, rows[2].ParticipantType })
    go_through("b", behavior())
    assert.equal(1, #support.describe(w, id).Recordings)
  end)

  it("outlives a restore", function()
    start()
    w.store:restore(w.store:snapshot())
    join()
    assert.equal(1, #support.describe(w, id).Recordings)
  end)
end)

describe("StartContactConversationalAnalyticsJob", function()
  local function job()
    return {
      ContactId = id, AnalyticsModes = { "PostContact" }, AnalyticsConfiguration = {
        LanguageConfiguration = {}, RedactionConfiguration = { Behavior = "Disable", Policy = "None" },
        SentimentConfiguration = { Behavior = "Enable" }, SummaryConfiguration = { SummaryModes = {} },
        RulesConfiguration = {},
      },
    }
  end

  it("takes a call that has a recording (ANALYT-2)", function()
    assert.equal(REQUEST, (support.refused(w, "StartContactConversationalAnalyticsJob", job())))
    join()
    start()
    local output = assert(support.call(w, "StartContactConversationalAnalyticsJob", job()))
    assert.same({ id, support.INSTANCE }, { output.ContactId, output.InstanceId })
  end)
end)

describe("StartScreenSharing", function()
  it("is for contacts whose participants may share (SCREEN-1)", function()
    assert.equal(REQUEST, (support.refused(w, "StartScreenSharing", { ContactId = id })))
    id = assert(support.start(w, "StartWebRTCContact",
      { AllowedCapabilities = { Customer = { ScreenShare = "SEND" } } })).ContactId
    assert.same({}, assert(support.call(w, "StartScreenSharing", { ContactId = id })))
  end)
end)
