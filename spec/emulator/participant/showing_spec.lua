local core = require "luaconnect.core"
local support = require "spec.support.world"

local INTERACTIVE = "application/vnd.amazonaws.connect.message.interactive"

local w, take_part
before_each(function()
  w = support.new()
  take_part = function(...) return support.take_part(w, ...) end
end)

local function refused(code, status, message, output, err)
  assert.is_nil(output)
  assert.same({ code, status }, { err.code, err.status })
  assert.matches(message, err.message)
end

local function rich()
  return support.chat(w, {
    SupportedMessagingContentTypes = { "text/plain", INTERACTIVE, INTERACTIVE .. ".response" },
  })
end

describe("DescribeView", function()
  local function create()
    return assert(support.call(w, "CreateView", {
      Name = "Order", Status = "PUBLISHED",
      Content = { Template = '{"Head":{"Title":"Order"},"Body":[]}', Actions = { "Submit", "Back" } },
    })).View
  end

  -- what was shown last
  local function shown(token)
    local item = assert(take_part(token, "GetTranscript")).Transcript[1]
    assert.same({ INTERACTIVE, "SYSTEM" }, { item.ContentType, item.ParticipantRole })
    return core.json_decode(item.Content).data.content
  end

  it("has the view that the chat was shown, as it was then", function()
    local view = create()
    local id, token = rich()
    local contact = w.contacts.all:get(id)
    local doc = w.resources:instance(contact.instance):find("view", view.Id)
    w.views:show(contact, doc, { order = "4711" }, w.clock:now())
    local content = shown(token)
    assert.same({ order = "4711" }, content.data)
    local got = assert(take_part(token, "DescribeView", { ViewToken = content.viewToken })).View
    assert.same({ "Order", view.Id, view.Arn }, { got.Name, got.Id, got.Arn })
    assert.same({ "Submit", "Back" }, got.Content.Actions)
    assert.equal("Order", core.json_decode(got.Content.Template).Head.Title)
    assert.is_table(core.json_decode(got.Content.InputSchema))
  end)

  it("wants a token that this chat was given", function()
    local view = create()
    local id = rich()
    local contact = w.contacts.all:get(id)
    local doc = w.resources:instance(contact.instance):find("view", view.Id)
    local given = w.views:show(contact, doc, nil, w.clock:now())
    local _, other = rich()
    for _, wrong in ipairs { given, "x", view.Id } do
      refused("ResourceNotFoundException", 404, "VIEW",
        take_part(other, "DescribeView", { ViewToken = wrong }))
    end
  end)

  it("is what a flow's customer needs to answer", function()
    local view = create()
    local flow = assert(support.call(w, "CreateContactFlow", {
      Name = "guide", Type = "CONTACT_FLOW", Content = core.json_encode {
        Version = "2019-10-30", StartAction = "show", Metadata = {}, Actions = {
          { Identifier = "show", Type = "ShowView", Parameters = {
            ViewResource = { Id = view.Id, Version = "1" }, ViewData = { order = "4711" },
          }, Transitions = {
            NextAction = "over",
            Conditions = {
              { NextAction = "thanks", Condition = { Operator = "Equals", Operands = { "Submit" } } },
            },
            Errors = {
              { ErrorType = "NoMatchingCondition", NextAction = "over" },
              { ErrorType = "NoMatchingError", NextAction = "over" },
              { ErrorType = "TimeLimitExceeded", NextAction = "over" },
            },
          } },
          { Identifier = "thanks", Type = "MessageParticipant", Parameters = { Text = "thanks" },
            Transitions = {
              NextAction = "over", Errors = { { ErrorType = "NoMatchingError", NextAction = "over" } },
            } },
          { Identifier = "over", Type = "DisconnectParticipant", Parameters = core.json_decode "{}",
            Transitions = core.json_decode "{}" },
        },
      },
    }))
    local _, token = support.chat(w, {
      ContactFlowId = flow.ContactFlowId,
      SupportedMessagingContentTypes = { "text/plain", INTERACTIVE, INTERACTIVE .. ".response" },
    })
    local list = assert(take_part(token, "GetTranscript", { SortOrder = "ASCENDING" })).Transcript
    local content = core.json_decode(list[1].Content).data.content
    assert.equal("4711", content.data.order)
    assert(take_part(token, "DescribeView", { ViewToken = content.viewToken }))
    local said = {}
    w.chats:on(function(item) said[#said + 1] = item.Content end)
    assert(take_part(token, "SendMessage", {
      ContentType = INTERACTIVE .. ".response", Content = core.json_encode {
        templateType = "ViewResource", version = "1.0",
        data = { content = { viewToken = content.viewToken, action = "Submit", data = { ok = "yes" } } },
      },
    }))
    assert.equal("thanks", said[2])
  end)
end)

describe("a sign-in", function()
  local id, token, chat, session, said
  before_each(function()
    id, token, chat = support.chat(w)
    said = {}
    w.chats:on(function(item) said[#said + 1] = item end)
    session = w.authentications:begin(w.participants.all:get(chat.ParticipantId), w.clock:now())
  end)

  local function url(changes, who)
    local input = { SessionId = session, RedirectUri = "https://shop.example/back?a=b" }
    for name, value in pairs(changes or {}) do input[name] = value end
    return take_part(who or token, "GetAuthenticationUrl", input)
  end

  local function names()
    local list = {}
    for i, item in ipairs(said) do list[i] = item.ContentType:match "authentication%.(.*)" end
    return list
  end

  it("begins with a session that has a URL", function()
    assert.equal(session, core.json_decode(said[1].Content).SessionId)
    local got = assert(url()).AuthenticationUrl
    assert.matches("redirect_uri=https%%3A%%2F%%2Fshop.example%%2Fback%%3Fa%%3Db&", got)
    assert.equal(session, got:match "state=(.*)")
    w.clock:advance(120)
    assert(support.call(w, "UpdateParticipantAuthentication", { State = session, Code = "c" }))
    assert.same({ "initiated", "succeeded" }, names())
    refused("ValidationException", 400, "^SessionId: ", url())
  end)

  it("is what a flow waits for", function()
    local function action(name, kind, parameters, following, errors)
      return {
        Identifier = name, Type = kind, Parameters = parameters or core.json_decode "{}",
        Transitions = { NextAction = following, Errors = errors },
      }
    end
    local function say(text)
      return action(text, "MessageParticipant", { Text = text }, "end", {
        { ErrorType = "NoMatchingError", NextAction = "end" },
      })
    end
    local flow = assert(support.call(w, "CreateContactFlow", {
      Name = "sign in", Type = "CONTACT_FLOW", Content = core.json_encode {
        Version = "2019-10-30", StartAction = "ask", Metadata = {}, Actions = {
          action("ask", "AuthenticateParticipant", nil, "welcome", {
            { ErrorType = "NoMatchingError", NextAction = "sorry" },
            { ErrorType = "TimeLimitExceeded", NextAction = "late" },
          }),
          say "welcome", say "sorry", say "late",
          { Identifier = "end", Type = "DisconnectParticipant", Parameters = core.json_decode "{}",
            Transitions = core.json_decode "{}" },
        },
      },
    })).ContactFlowId

    -- what the flow says when a sign-in has come to something
    local function outcome(fn)
      said = {}
      local started = assert(support.start(w, "StartChatContact", { ContactFlowId = flow }))
      token = assert(take_part(started.ParticipantToken, "CreateParticipantConnection", {
        Type = { "WEBSOCKET", "CONNECTION_CREDENTIALS" },
      })).ConnectionCredentials.ConnectionToken
      session = core.json_decode(said[1].Content).SessionId
      fn()
      w:tick()
      for _, item in ipairs(said) do
        if item.Type == "MESSAGE" then return item.Content end
      end
    end

    local function finish(changes)
      return function()
        assert(url())
        changes.State = session
        assert(support.call(w, "UpdateParticipantAuthentication", changes))
      end
    end
    assert.equal("welcome", outcome(finish { Code = "c" }))
    assert.equal("sorry", outcome(finish { Error = "access_denied" }))
    assert.equal("sorry", outcome(function()
      assert(take_part(token, "CancelParticipantAuthentication", { SessionId = session }))
    end))
    assert.equal("late", outcome(function() w.clock:advance(60) end))
    assert.equal("late", outcome(function()
      assert(url())
      w.clock:advance(300)
    end))
  end)

  it("is missed after a minute, also across a restore", function()
    w.clock:advance(59)
    assert(w:restore(w.store:snapshot()))
    w.clock:advance(1)
    refused("ValidationException", 400, "^SessionId: ", url())
    assert.same({ "initiated", "timeout" }, names())
  end)

  it("may be cancelled, once", function()
    assert.same({}, assert(take_part(token, "CancelParticipantAuthentication", { SessionId = session })))
    assert.same({ "initiated", "cancelled" }, names())
    refused("ValidationException", 400, "^SessionId: ",
      take_part(token, "CancelParticipantAuthentication", { SessionId = session }))
    refused("ValidationException", 400, "^SessionId: ", url())
    w.clock:advance(61)
    w:tick()
    assert.equal(2, #said)
  end)

  it("is its participant's alone, and comes back to a URL", function()
    local agent = support.agent(w, id)
    refused("ValidationException", 400, "^SessionId: ", url(nil, agent))
    refused("ValidationException", 400, "^SessionId: ", url { SessionId = core.uuid() })
    refused("ValidationException", 400, "^SessionId: ", url { SessionId = "short" })
    refused("ValidationException", 400, "^RedirectUri: an http", url { RedirectUri = "javascript:alert(1)" })
    refused("ValidationException", 400, "^RedirectUri: a shorter", url {
      RedirectUri = "https://x/" .. ("%"):rep(1000),
    })
  end)
end)
