local support = require "spec.support.world"

local OTHER = "44444444-4444-4444-8444-444444444444"

local w
before_each(function()
  w = support.new { instances = {
    { id = support.INSTANCE, flows = { support.FLOW }, queues = { "queue" } },
    { id = OTHER, flows = { support.FLOW } },
  } }
end)

local function start(operation, changes)
  return assert(support.start(w, operation, changes)).ContactId
end

local function refused(code, status, operation, input)
  local output, err = support.call(w, operation, input)
  assert.is_nil(output)
  assert.same({ code, status }, { err.code, err.status })
end

describe("DescribeContact", function()
  it("knows the contacts of its instance alone (GEN-12)", function()
    refused("ResourceNotFoundException", 404, "DescribeContact", { ContactId = "nobody" })
    refused("ResourceNotFoundException", 404, "DescribeContact",
      { ContactId = start "StartTaskContact", InstanceId = OTHER })
    refused("ResourceNotFoundException", 404, "DescribeContact",
      { ContactId = start "StartTaskContact", InstanceId = "nobody" })
  end)

  it("takes the ARN of an instance (GEN-10)", function()
    local id = start "StartTaskContact"
    local output = assert(support.call(w, "DescribeContact",
      { ContactId = id, InstanceId = w.resources:instance(support.INSTANCE).arn }))
    assert.equal(id, output.Contact.Id)
  end)

  it("forgets a contact after 24 months (GEN-9)", function()
    local id = start "StartTaskContact"
    w:sleep(700 * 86400)
    assert.equal(id, support.describe(w, id).Id)
    w:sleep(31 * 86400)
    refused("ResourceNotFoundException", 404, "DescribeContact", { ContactId = id })
  end)
end)

describe("StopContact", function()
  it("ends a contact, for a reason that its channel has", function()
    for operation, reason in pairs {
      StartChatContact = "API", StartTaskContact = "API", StartOutboundChatContact = "API",
      StartEmailContact = "API", StartWebRTCContact = "OTHER", StartOutboundVoiceContact = "OTHER",
    } do
      local id = start(operation)
      w:sleep(10)
      assert.same({}, assert(support.call(w, "StopContact", { ContactId = id })))
      local contact = support.describe(w, id)
      assert.equal(w:now(), contact.DisconnectTimestamp)
      assert.equal(w:now(), contact.LastUpdateTimestamp)
      assert.equal(reason, contact.DisconnectReason, operation)
    end
  end)

  it("ends a task that has not begun (STOP-2)", function()
    local id = start("StartTaskContact", { ScheduledTime = support.START + 3600 })
    assert(support.call(w, "StopContact", { ContactId = id }))
    w:sleep(7200)
    local contact = support.describe(w, id)
    assert.equal(support.START, contact.DisconnectTimestamp)
    assert.is_nil(contact.ConnectedToSystemTimestamp)
  end)

  it("does not find what is gone (STOP-4)", function()
    local id = start "StartTaskContact"
    assert(support.call(w, "StopContact", { ContactId = id }))
    refused("ContactNotFoundException", 410, "StopContact", { ContactId = id })
    refused("ContactNotFoundException", 410, "StopContact", { ContactId = "nobody" })
    local expired = start "StartChatContact"
    w:sleep(300)
    refused("ContactNotFoundException", 410, "StopContact", { ContactId = expired })
  end)

  it("leaves reasons to campaigns (STOP-3)", function()
    refused("InvalidRequestException", 400, "StopContact",
      { ContactId = start "StartTaskContact", DisconnectReason = { Code = "EXPIRED" } })
  end)
end)

describe("contact attributes", function()
  local function update(id, attributes)
    return support.call(w, "UpdateContactAttributes", { InitialContactId = id, Attributes = attributes })
  end

  local function get(id)
    return assert(support.call(w, "GetContactAttributes", { InitialContactId = id })).Attributes
  end

  it("are written and read", function()
    local id = start("StartTaskContact", { Attributes = { a = "1" } })
    w:sleep(5)
    assert.same({}, assert(update(id, { b = "2" })))
    assert.same({ a = "1", b = "2" }, get(id))
    assert.equal(support.START + 5, support.describe(w, id).LastUpdateTimestamp)
  end)

  it("are an empty map where there are none", function()
    assert.same({}, get(start "StartTaskContact"))
  end)

  it("are written after the end, too (ATTR-1)", function()
    local id = start "StartTaskContact"
    assert(support.call(w, "StopContact", { ContactId = id }))
    assert(update(id, { late = "yes" }))
    assert.same({ late = "yes" }, get(id))
  end)

  it("fit into 32 KB, with what is there already (GEN-1)", function()
    local id = start("StartTaskContact", { Attributes = { k = ("x"):rep(32000) } })
    assert(update(id, { l = ("x"):rep(766) }))
    local _, err = update(id, { m = "" })
    assert.same({ "InvalidRequestException", 400 }, { err.code, err.status })
    assert.is_nil(get(id).m)
  end)

  it("give room when they are emptied (ATTR-2)", function()
    local id = start("StartTaskContact", { Attributes = { k = ("x"):rep(32000) } })
    assert(update(id, { k = "" }))
    assert(update(id, { l = ("x"):rep(32000) }))
    assert.equal("", get(id).k)
  end)

  it("have keys of letters, digits, dashes and underscores (GEN-2)", function()
    local _, err = update(start "StartTaskContact", { ["a b"] = "1" })
    assert.same({ "InvalidParameterException", 400 }, { err.code, err.status })
  end)

  it("belong to contacts that there are", function()
    refused("ResourceNotFoundException", 404, "UpdateContactAttributes",
      { InitialContactId = "nobody", Attributes = {} })
    refused("ResourceNotFoundException", 404, "GetContactAttributes", { InitialContactId = "nobody" })
  end)
end)

describe("tags", function()
  local function tags(id) return support.describe(w, id).Tags end

  it("are set and taken away, beside the service's own (TAG-1)", function()
    local id = start "StartOutboundVoiceContact"
    assert(support.call(w, "TagContact", { ContactId = id, Tags = { a = "1", b = "2" } }))
    assert(support.call(w, "TagContact", { ContactId = id, Tags = { b = "3" } }))
    assert.same({
      a = "1", b = "3", ["aws:connect:instanceId"] = support.INSTANCE,
      ["aws:connect:systemEndpoint"] = "+12065550101",
    }, tags(id))
    assert(support.call(w, "UntagContact", { ContactId = id, TagKeys = { "a", "nothing" } }))
    assert.is_nil(tags(id).a)
  end)

  it("are six at most, of keys that are not the service's (TAG-1)", function()
    local id = start "StartTaskContact"
    assert(support.call(w, "TagContact",
      { ContactId = id, Tags = { a = "", b = "", c = "", d = "", e = "" } }))
    refused("InvalidRequestException", 400, "TagContact", { ContactId = id, Tags = { f = "", g = "" } })
    refused("InvalidParameterException", 400, "TagContact", { ContactId = id, Tags = { ["aws:a"] = "" } })
    refused("InvalidParameterException", 400, "TagContact", { ContactId = id, Tags = { f = ("x"):rep(257) } })
    refused("ResourceNotFoundException", 404, "TagContact", { ContactId = "nobody", Tags = { f = "" } })
  end)
end)

describe("UpdateContact", function()
  local function update(id, input)
    input.ContactId = id
    return assert(support.call(w, "UpdateContact", input))
  end

  it("changes what it is given, also of a contact that has ended (UPD-2)", function()
    local id = start("StartTaskContact", { Description = "old", References = {
      a = { Type = "STRING", Value = "1" }, b = { Type = "STRING", Value = "2" },
    } })
    assert(support.call(w, "StopContact", { ContactId = id }))
    update(id, { Name = "new", References = { b = { Type = "NUMBER", Value = "3" } } })
    local contact = support.describe(w, id)
    assert.same({ "new", "old" }, { contact.Name, contact.Description })
    local list = assert(support.call(w, "ListContactReferences",
      { ContactId = id, ReferenceTypes = { "STRING", "NUMBER" } })).ReferenceSummaryList
    assert.same({
      { String = { Name = "a", Value = "1" } }, { Number = { Name = "b", Value = "3" } },
    }, list)
  end)

  it("sets segment attributes, and a new expiry with them (UPD-4)", function()
    local id = start "StartTaskContact"
    update(id, { SegmentAttributes = {
      mood = { ValueString = "fine" },
      ["connect:ContactExpiry"] = { ValueMap = { ExpiryDuration = { ValueInteger = 60 } } },
    } })
    assert.equal("fine", support.describe(w, id).SegmentAttributes.mood.ValueString)
    w:sleep(7200)
    assert.equal(support.START + 3600, support.describe(w, id).DisconnectTimestamp)
    refused("InvalidParameterException", 400, "UpdateContact",
      { ContactId = id, SegmentAttributes = { ["connect:Subtype"] = { ValueString = "x" } } })
  end)

  it("moves external audio alone (UPD-1, UPD-3)", function()
    local endpoint = { Type = "TELEPHONE_NUMBER", Address = "+12065550100" }
    local id = start "StartTaskContact"
    refused("InvalidRequestException", 400, "UpdateContact", { ContactId = id })
    refused("InvalidRequestException", 400, "UpdateContact", { ContactId = id, CustomerEndpoint = endpoint })
    id = assert(support.call(w, "CreateContact",
      { Channel = "VOICE", InitiationMethod = "TRANSFER" })).ContactId
    update(id, { CustomerEndpoint = endpoint, QueueInfo = { Id = "queue" } })
    local contact = support.describe(w, id)
    assert.same({ "+12065550100", "queue" }, { contact.CustomerEndpoint.Address, contact.QueueInfo.Id })
    refused("ResourceNotFoundException", 404, "UpdateContact",
      { ContactId = id, QueueInfo = { Id = "nobody" } })
  end)
end)

describe("DeleteContactData", function()
  local function delete(id, ...)
    return { ContactId = id, ContactFields = { ... } }
  end

  it("deletes what ended contacts tell of people (DEL-1)", function()
    local id = start("StartEmailContact", {
      AdditionalRecipients = { CcAddresses = { { EmailAddress = "bob@example.com" } } },
    })
    refused("ContactNotTerminatedException", 409, "DeleteContactData", delete(id, "CUSTOMER_ENDPOINT"))
    assert(support.call(w, "StopContact", { ContactId = id }))
    assert.same({}, assert(support.call(w, "DeleteContactData",
      delete(id, "CUSTOMER_ENDPOINT", "ADDITIONAL_EMAIL_RECIPIENTS", "EMAIL_SUBJECT"))))
    local contact = support.describe(w, id)
    assert.is_nil(contact.CustomerEndpoint)
    assert.is_nil(contact.AdditionalEmailRecipients)
    assert.is_nil(contact.SegmentAttributes["connect:EmailSubject"])
    local _, letter = w.store:collection("emails"):each()()
    assert.same({ "b" }, { letter.body, letter.subject, letter.cc })
  end)

  it("knows what is of emails alone (DEL-1)", function()
    local id = start "StartTaskContact"
    assert(support.call(w, "StopContact", { ContactId = id }))
    refused("InvalidRequestException", 400, "DeleteContactData", delete(id, "EMAIL_SUBJECT"))
  end)
end)
