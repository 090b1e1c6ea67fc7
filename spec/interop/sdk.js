// The AWS SDK for JavaScript: the lives of a chat and of a task.
// SPDX-License-Identifier: MIT
"use strict";

const assert = require("node:assert/strict");
const connect = require("@aws-sdk/client-connect");
const participant = require("@aws-sdk/client-connectparticipant");

function clients(place, secret) {
  const options = {
    region: place.region, endpoint: place.url, maxAttempts: 1,
    credentials: { accessKeyId: place.key, secretAccessKey: secret ?? place.secret },
  };
  const owner = new connect.ConnectClient(options);
  const guest = new participant.ConnectParticipantClient(options);
  return {
    call: (name, input) => owner.send(new connect[name + "Command"]({ InstanceId: place.instance, ...input })),
    take: (name, input) => guest.send(new participant[name + "Command"](input)),
  };
}

async function refused(promise, name, status) {
  const error = await promise.then(() => assert.fail(`${name} expected, got an answer`), (e) => e);
  assert.equal(error.name, name);
  assert.equal(error.$metadata.httpStatusCode, status);
  assert.ok(error.$metadata.requestId);
  return error;
}

async function join(take, ParticipantToken) {
  const made = await take("CreateParticipantConnection", {
    ParticipantToken, Type: ["WEBSOCKET", "CONNECTION_CREDENTIALS"],
  });
  assert.ok(made.Websocket.Url.startsWith("ws://127.0.0.1:"));
  return made.ConnectionCredentials.ConnectionToken;
}

module.exports = {
  async "the SDK lives through a chat"(place) {
    const { call, take } = clients(place);
    const chat = await call("StartChatContact", {
      ContactFlowId: place.flow, ParticipantDetails: { DisplayName: "Ada" }, Attributes: { city: "Köln" },
      InitialMessage: { ContentType: "text/plain", Content: "help" },
    });
    const ConnectionToken = await join(take, chat.ParticipantToken);
    const sent = await take("SendMessage", { ConnectionToken, ContentType: "text/plain", Content: "grüße" });
    assert.match(sent.AbsoluteTime, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    await take("SendEvent", {
      ConnectionToken, ContentType: "application/vnd.amazonaws.connect.event.typing",
    });
    const { Transcript, InitialContactId } = await take("GetTranscript", {
      ConnectionToken, SortOrder: "ASCENDING", MaxResults: 100,
    });
    assert.equal(InitialContactId, chat.ContactId);
    assert.deepEqual(Transcript.map((item) => item.Content ?? item.ContentType.match(/[^.]+$/)[0]),
      ["help", "joined", "joined", "grüße", "you said: grüße"]);
    assert.deepEqual(Transcript.map((item) => item.ParticipantRole),
      ["CUSTOMER", "CUSTOMER", "AGENT", "CUSTOMER", "AGENT"]);
    assert.equal(Transcript[3].MessageMetadata.Receipts.length, 1);
    const page = await take("GetTranscript", { ConnectionToken, MaxResults: 2 });
    assert.equal(page.Transcript.length, 2);
    assert.equal((await take("GetTranscript", { ConnectionToken, NextToken: page.NextToken })).Transcript.length, 3);
    await take("DisconnectParticipant", { ConnectionToken });
    await refused(take("GetTranscript", { ConnectionToken }), "AccessDeniedException", 403);
    const { Contact } = await call("DescribeContact", { ContactId: chat.ContactId });
    assert.equal(Contact.DisconnectReason, "CUSTOMER_DISCONNECT");
    assert.ok(Contact.AgentInfo.ConnectedToAgentTimestamp instanceof Date);
  },

  async "the SDK lives through a task"(place) {
    const { call } = clients(place);
    const later = new Date(Date.now() + 3600e3);
    const { ContactId } = await call("StartTaskContact", {
      ContactFlowId: place.flow, Name: "call back", ScheduledTime: later,
      References: { order: { Type: "STRING", Value: "4711" } },
    });
    const scheduled = (await call("DescribeContact", { ContactId })).Contact;
    assert.equal(scheduled.Channel, "TASK");
    assert.equal(scheduled.ScheduledTimestamp.getTime(), later.getTime());
    assert.equal(scheduled.ConnectedToSystemTimestamp, undefined);
    await call("UpdateContactAttributes", { InitialContactId: ContactId, Attributes: { state: "late" } });
    assert.deepEqual((await call("GetContactAttributes", { InitialContactId: ContactId })).Attributes,
      { state: "late" });
    await call("StopContact", { ContactId });
    assert.equal((await call("DescribeContact", { ContactId })).Contact.DisconnectReason, "API");
    await refused(call("StopContact", { ContactId }), "ContactNotFoundException", 410);
  },

  async "the SDK sees the errors of the model"(place) {
    const { call, take } = clients(place);
    await refused(call("DescribeContact", { ContactId: "nobody" }), "ResourceNotFoundException", 404);
    await refused(call("StartTaskContact", { Name: "no flow" }), "InvalidRequestException", 400);
    await refused(clients(place, "wrong").call("DescribeContact", { ContactId: "nobody" }),
      "InvalidSignatureException", 403);
    const error = await refused(take("CreateParticipantConnection", { ParticipantToken: "none" }),
      "AccessDeniedException", 403);
    assert.equal(error.message, "Access denied");
    const chat = await call("StartChatContact", {
      ContactFlowId: place.flow, ParticipantDetails: { DisplayName: "Ada" },
    });
    const ConnectionToken = await join(take, chat.ParticipantToken);
    await refused(take("SendMessage", { ConnectionToken, ContentType: "text/markdown", Content: "x" }),
      "ValidationException", 400);
    await call("StopContact", { ContactId: chat.ContactId });
  },
};
