local emulator = require "luaconnect.emulator"
local support = require "spec.support.world"

local NOW = support.START
local REQUEST = "InvalidRequestException"

local w
before_each(function() w = support.furnished() end)

local function create(method, changes)
  local input = { Channel = "EMAIL", InitiationMethod = method }
  for name, value in pairs(changes or {}) do input[name] = value end
  return assert(support.call(w, "CreateContact", input)).ContactId
end

describe("StartOutboundEmailContact", function()
  local function letter(id, changes)
    local input = {
      ContactId = id, DestinationEmailAddress = { EmailAddress = "ada@example.com" },
      FromEmailAddress = { EmailAddress = "help@example.com" },
      EmailMessage = {
        MessageSourceType = "RAW", RawMessage = { Subject = "hello", Body = "b", ContentType = "text/plain" },
      },
    }
    for name, value in pairs(changes or {}) do input[name] = value end
    return input
  end

  it("writes the email of a contact, which is over then (OEMAIL-1)", function()
    local id = create("AGENT_REPLY", { UserInfo = { UserId = "ada" } })
    assert.is_nil(support.describe(w, id).ConnectedToSystemTimestamp)
    local output = assert(support.call(w, "StartOutboundEmailContact", letter(id, {
      AdditionalRecipients = { CcEmailAddresses = { { EmailAddress = "bob@example.com" } } },
    })))
    assert.equal(id, output.ContactId)
    local contact = support.describe(w, id)
    assert.same({ "ada@example.com", "help@example.com", "bob@example.com", "hello", NOW }, {
      contact.CustomerEndpoint.Address, contact.SystemEndpoint.Address,
      contact.AdditionalEmailRecipients.CcList[1].Address,
      contact.SegmentAttributes["connect:EmailSubject"].ValueString, contact.DisconnectTimestamp,
    })
    local _, email = w.store:collection("emails"):each()()
    assert.same({ id, "hello", "b", "ada@example.com" },
      { email.contact, email.subject, email.body, email.to })
  end)

  it("wants a contact that is to be written (OEMAIL-1)", function()
    local function fails(code, status, id)
      local got_code, got_status = support.refused(w, "StartOutboundEmailContact", letter(id))
      assert.same({ code, status }, { got_code, got_status })
    end
    fails(REQUEST, 400, assert(support.start(w, "StartEmailContact")).ContactId)
    fails(REQUEST, 400, assert(support.start(w, "StartTaskContact")).ContactId)
    fails("ResourceNotFoundException", 404, "nobody")
    local id = create("FLOW")
    assert(support.call(w, "StartOutboundEmailContact", letter(id)))
    fails(REQUEST, 400, id)
  end)

  it("is for campaigns where there is no contact (SEMAIL-1)", function()
    local input = letter(nil, {
      TrafficType = "CAMPAIGN", SourceCampaign = { CampaignId = "c" }, InstanceId = support.INSTANCE,
    })
    assert.equal("AccessDeniedException", (support.refused(w, "SendOutboundEmail", input)))
    assert.same({}, assert(support.call(w, "SendOutboundEmail", input, emulator.SERVICE_CREDENTIALS)))
    assert.equal(1, w.store:collection("emails"):count())
  end)
end)

describe("StartEmailContact", function()
  local function start(changes)
    return assert(support.start(w, "StartEmailContact", changes)).ContactId
  end

  it("keeps the letter, and shows its subject", function()
    local id = start()
    assert.equal("s", support.describe(w, id).SegmentAttributes["connect:EmailSubject"].ValueString)
    local _, letter = w.store:collection("emails"):each()()
    assert.same({ id, true, "ada@example.com", "help@example.com", "b" },
      { letter.contact, letter.inbound, letter.from, letter.to, letter.body })
  end)

  it("refers to the letter and to its files, which nobody fetches", function()
    local id = start {
      References = { order = { Type = "NUMBER", Value = "4711" } },
      Attachments = {
        { FileName = "a.pdf", S3Url = "https://s3.example.com/a" },
        { FileName = "a.pdf", S3Url = "https://s3.example.com/b" },
      },
    }
    local list = assert(support.call(w, "ListContactReferences",
      { ContactId = id, ReferenceTypes = { "NUMBER", "ATTACHMENT", "EMAIL_MESSAGE" } })).ReferenceSummaryList
    assert.same({ "Email message", "a.pdf", "a.pdf 2", "order" }, {
      list[1].EmailMessage.Name, list[2].Attachment.Name, list[3].Attachment.Name, list[4].Number.Name,
    })
  end)

  it("is not told by a refusal what was written", function()
    local _, _, message = support.refused(w, "StartEmailContact", support.input("StartEmailContact", {
      EmailMessage = {
        MessageSourceType = "RAW",
        RawMessage = { Subject = "secret", Body = "hidden", ContentType = "text/rtf" },
      },
    }))
    assert.is_nil(message:find "secret" or message:find "hidden")
  end)
end)
