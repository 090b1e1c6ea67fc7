// The AWS SDK for JavaScript at the same work: orders come by stdin, "verb n k", one a line; each is
// answered with wall and CPU seconds of n calls, k of them at a time. `prepare` sends nothing.
//
// usage: node bench/peer.js URL FILE [CERTIFICATES]    the input as JSON; NODE_PATH leads to the SDK
// SPDX-License-Identifier: MIT
"use strict";

const fs = require("node:fs");
const readline = require("node:readline");
const { ConnectClient, StartChatContactCommand } = require("@aws-sdk/client-connect");

const [url, file, trust] = process.argv.slice(2);
const input = JSON.parse(fs.readFileSync(file, "utf8"));
const SOCKETS = 1024;

function client() {
  const agent = { keepAlive: true, maxSockets: SOCKETS, ca: trust && fs.readFileSync(trust) };
  return new ConnectClient({
    region: "us-east-1", endpoint: url, maxAttempts: 1,
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" },
    requestHandler: { httpAgent: agent, httpsAgent: agent },
  });
}

// one that goes as far as the signed request
function preparer() {
  const own = client();
  own.middlewareStack.addRelativeTo(() => async ({ request }) => {
    if (!request.headers.authorization) throw new Error("the request is not signed");
    return { response: {}, output: { $metadata: {} } };
  }, { relation: "after", toMiddleware: "httpSigningMiddleware", name: "stop" });
  return own;
}

async function calls(own, n) {
  for (; n > 0; n--) await own.send(new StartChatContactCommand(input));
}

async function several(own, n, k) {
  const lanes = [];
  for (let i = 0; i < k; i++) lanes.push(calls(own, Math.floor(n / k) + (i < n % k ? 1 : 0)));
  await Promise.all(lanes);
}

const makers = { prepare: preparer, send: client };
const clients = {};

async function main() {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const [verb, n, k] = line.split(" ");
    clients[verb] ??= makers[verb]();
    await several(clients[verb], +k, +k);
    const wall = process.hrtime.bigint(), cpu = process.cpuUsage();
    await several(clients[verb], +n, +k);
    const spent = process.cpuUsage(cpu);
    const seconds = Number(process.hrtime.bigint() - wall) / 1e9;
    console.log(`${seconds.toFixed(6)} ${((spent.user + spent.system) / 1e6).toFixed(6)}`);
  }
}

main();
