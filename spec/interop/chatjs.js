// amazon-connect-chatjs, as a web page has it: a customer's session with an agent.
// SPDX-License-Identifier: MIT
"use strict";

const assert = require("node:assert/strict");
const connect = require("@aws-sdk/client-connect");

// what it expects of a browser
global.window = global;
global.self = global;
const WebSocket = require("ws");
let subscriptions = []; // who waits for one

// "established" may come before there is a socket; from here on everything is heard
class Socket extends WebSocket {
  constructor(...args) {
    super(...args);
    this.on("message", (text) => {
      const frame = JSON.parse(text);
      if (frame.topic !== "aws/subscribe" || frame.content.status !== "success") return;
      for (const done of subscriptions) done();
      subscriptions = [];
    });
  }
}
global.WebSocket = Socket;
if (!global.navigator) global.navigator = { userAgent: "node", onLine: true };
global.addEventListener ??= () => {};
global.removeEventListener ??= () => {};
require("amazon-connect-chatjs");
const page = global.connect;

async function start(place, more) {
  const client = new connect.ConnectClient({
    region: place.region, endpoint: place.url,
    credentials: { accessKeyId: place.key, secretAccessKey: place.secret },
  });
  const chat = await client.send(new connect.StartChatContactCommand({
    InstanceId: place.instance, ContactFlowId: place.flow, ParticipantDetails: { DisplayName: "Ada" }, ...more,
  }));
  page.ChatSession.setGlobalConfig({
    region: place.region, endpoint: place.url,
    loggerConfig: { useDefaultLogger: false },
  });
  const session = page.ChatSession.create({
    chatDetails: {
      contactId: chat.ContactId, participantId: chat.ParticipantId, participantToken: chat.ParticipantToken,
    },
    type: page.ChatSession.SessionTypes.CUSTOMER,
    options: { region: place.region },
  });
  return { session, chat };
}

// a promise to ask for before what makes a session connect
const subscribed = () => new Promise((resolve) => subscriptions.push(resolve));

// what a subscription hears, one after another; an end comes without data
function listener(subscribe) {
  const heard = [], waiting = [];
  subscribe((event) => (waiting.length ? waiting.shift()(event.data) : heard.push(event.data)));
  return () => (heard.length ? Promise.resolve(heard.shift()) : new Promise((resolve) => waiting.push(resolve)));
}

async function message(next, content) {
  for (;;) {
    const item = await next();
    if (item.Content === content) return item;
  }
}

async function attachment(next) {
  for (;;) {
    const item = await next();
    if (item.Type === "ATTACHMENT") return item;
  }
}

module.exports = {
  async "chatjs talks to an agent"(place) {
    const { session, chat } = await start(place);
    const messages = listener((fn) => session.onMessage(fn));
    const typing = listener((fn) => session.onTyping(fn));
    const read = listener((fn) => session.onReadReceipt(fn));
    const ended = listener((fn) => session.onEnded(fn));
    const established = listener((fn) => session.onConnectionEstablished(fn)), listens = subscribed();
    await session.connect();
    await established();
    await listens;
    await session.sendMessage({ contentType: "text/plain", message: "grüße" });
    assert.equal((await message(messages, "grüße")).ParticipantRole, "CUSTOMER");
    const answer = await message(messages, "you said: grüße");
    assert.equal(answer.ParticipantRole, "AGENT");
    assert.equal((await typing()).ParticipantRole, "AGENT");
    assert.ok((await read()).MessageMetadata.Receipts[0].ReadTimestamp);
    await session.sendEvent({ contentType: "application/vnd.amazonaws.connect.event.typing" });
    await session.sendEvent({
      contentType: "application/vnd.amazonaws.connect.event.message.read",
      content: JSON.stringify({ messageId: answer.Id }),
    });
    const file = new File(["order\u0000"], "order.txt", { type: "text/plain" });
    await session.sendAttachment({ attachment: file });
    let approved;
    do approved = (await attachment(messages)).Attachments[0]; while (approved.Status !== "APPROVED");
    const blob = await session.downloadAttachment({ attachmentId: approved.AttachmentId });
    assert.equal(await blob.text(), "order\u0000");
    const { data } = await session.getTranscript({ maxResults: 15, sortOrder: "ASCENDING" });
    assert.equal(data.InitialContactId, chat.ContactId);
    const said = data.Transcript.filter((item) => item.Type === "MESSAGE").map((item) => item.Content);
    assert.deepEqual(said, ["grüße", "you said: grüße"]);
    await session.disconnectParticipant();
    await ended();
  },

  async "chatjs comes back when its socket is closed"(place) {
    const { session } = await start(place);
    const messages = listener((fn) => session.onMessage(fn));
    const established = listener((fn) => session.onConnectionEstablished(fn)), listens = subscribed();
    await session.connect();
    await established();
    await listens;
    const lost = listener((fn) => session.onConnectionLost(fn)), listensAgain = subscribed();
    await session.sendMessage({ contentType: "text/plain", message: "drop" });
    await lost();
    await established();
    await listensAgain;
    await session.sendMessage({ contentType: "text/plain", message: "again" });
    await message(messages, "you said: again");
    await session.disconnectParticipant();
  },

  async "chatjs hears that the agent has ended the chat"(place) {
    const { session } = await start(place);
    const ended = listener((fn) => session.onEnded(fn));
    const established = listener((fn) => session.onConnectionEstablished(fn)), listens = subscribed();
    await session.connect();
    await established();
    await listens;
    await session.sendMessage({ contentType: "text/plain", message: "bye" });
    await ended();
  },
};
