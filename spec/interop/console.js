// The console in a browser: a person there talks to a customer on a page of amazon-connect-chatjs.
// SPDX-License-Identifier: MIT
"use strict";

const assert = require("node:assert/strict");
const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");
const connect = require("@aws-sdk/client-connect");
const browsers = require("./browser.js");

const PICTURE = path.join(process.env.BUILD || "build", "interop", "console.png");

const PAGE = `<!doctype html><meta charset="utf-8"><title>Customer</title>
<script src="/chatjs.js"></script>
<script>
  const { place, chatDetails } = JSON.parse(decodeURIComponent(location.hash.slice(1)));
  window.heard = [];
  connect.ChatSession.setGlobalConfig({ region: place.region, endpoint: place.url,
    loggerConfig: { useDefaultLogger: false } });
  const session = connect.ChatSession.create({ chatDetails, type: "CUSTOMER", options: { region: place.region } });
  session.onMessage(({ data }) => heard.push(data.ParticipantRole + ": " + (data.Content || data.ContentType)));
  session.onEnded(() => heard.push("ended"));
  session.connect().then(() => heard.push("connected"), (error) => heard.push("failed: " + error));
  window.say = (message) => session.sendMessage({ contentType: "text/plain", message });
</script>`;

// the customer's page, and chatjs for it
async function serve() {
  const script = fs.readFileSync(require.resolve("amazon-connect-chatjs"));
  const server = http.createServer((request, response) => {
    const isScript = request.url === "/chatjs.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? script : PAGE);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

async function start(place) {
  const client = new connect.ConnectClient({
    region: place.region, endpoint: place.url,
    credentials: { accessKeyId: place.key, secretAccessKey: place.secret },
  });
  const chat = await client.send(new connect.StartChatContactCommand({
    InstanceId: place.instance, ContactFlowId: place.flow, ParticipantDetails: { DisplayName: "Ada" },
    Attributes: { order: "4711" }, InitialMessage: { ContentType: "text/plain", Content: "Where is my order?" },
  }));
  return { contactId: chat.ContactId, participantId: chat.ParticipantId, participantToken: chat.ParticipantToken };
}

const SAYS = "return document.getElementById('transcript').textContent.includes(arguments[0])";
const HEARD = "return window.heard && heard.includes(arguments[0])";

async function talk(browser, place, page) {
  const chatDetails = await start(place);
  const hash = encodeURIComponent(JSON.stringify({ place, chatDetails }));
  const customer = await browser.open(`${page}/#${hash}`);
  await browser.until(HEARD, "connected");

  const person = await browser.open(`${place.url}/_emulator/`);
  await browser.type("#user", "admin" + browsers.ENTER);
  await browser.press("#contacts button");
  await browser.press("[data-deed=accept]");
  await browser.until(SAYS, "Where is my order?");
  await browser.until("return !document.getElementById('say').disabled");
  await browser.type("#say", "On its way. <b>Tomorrow</b>" + browsers.ENTER);

  await browser.show(customer);
  await browser.until(HEARD, "AGENT: On its way. <b>Tomorrow</b>");
  await browser.run("say('Thank you!')");
  await browser.show(person);
  await browser.until(SAYS, "Thank you!");
  assert.equal(await browser.run("return document.querySelectorAll('#transcript b').length"), 0);
  await browser.picture(PICTURE);

  await browser.press("[data-deed=finish]");
  await browser.press("[data-deed=close]");
  await browser.until("return document.getElementById('facts').textContent.includes('COMPLETED')");
  await browser.show(customer);
  await browser.until(HEARD, "ended");
}

// moves and stops the clock, and has calls fail
async function switches(browser, place) {
  await browser.open(`${place.url}/_emulator/`);
  const before = (await (await fetch(`${place.url}/_emulator/clock`)).json()).now;
  await browser.type("#by", "2h" + browsers.ENTER);
  await browser.press("#freeze");
  await browser.until("return document.getElementById('freeze').textContent === 'Go on'");
  const clock = await (await fetch(`${place.url}/_emulator/clock`)).json();
  assert.ok(clock.frozen && clock.now - before >= 7200);
  await browser.type("#by", "soon" + browsers.ENTER);
  await browser.until("return document.getElementById('message').textContent.includes('duration')");
  await browser.run("const f = document.getElementById('fault'); f.selectedIndex = 2; f.onchange()");
  await browser.until("return document.getElementById('struck').textContent === '0 struck'");
  const { faults } = await (await fetch(`${place.url}/_emulator/faults`)).json();
  assert.equal(faults.length, 1);
}

if (!browsers.there()) console.log("console: skipped, there is no chromium with chromedriver");

module.exports = browsers.there() ? {
  async "a person in the console talks to a page of chatjs"(place) {
    const { child, match } = await browsers.started(process.argv[2], ["bin/luaconnect", "serve"],
      /listening on (\S+)\n/);
    const pages = await serve();
    const browser = await browsers.open();
    try {
      const own = { ...place, url: match[1] };
      await talk(browser, own, `http://127.0.0.1:${pages.address().port}`);
      await switches(browser, own);
    } finally {
      await browser.close();
      pages.close();
      child.kill();
    }
  },
} : {};
