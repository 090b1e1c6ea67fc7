// Runs the tests of this folder against an emulator that it starts, one after another.
//
// usage: run.js LUA; the last line is "N passed, N failed"
// SPDX-License-Identifier: MIT
"use strict";

const { spawn } = require("node:child_process");
const readline = require("node:readline");

const SECONDS = 60; // that a test may take

const FILES = ["./sdk.js", "./chatjs.js", "./console.js", "./site.js"];

async function serve(lua) {
  const child = spawn(lua, ["spec/interop/serve.lua"], { stdio: ["ignore", "pipe", "inherit"] });
  process.on("exit", () => child.kill("SIGKILL"));
  const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done) throw new Error("the emulator did not start");
  const url = first.value.replace("listening on ", "");
  return { url, ...JSON.parse((await lines.next()).value) };
}

function within(seconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function main(lua) {
  const place = await serve(lua);
  let passed = 0, failed = 0;
  for (const file of FILES) {
    for (const [name, test] of Object.entries(require(file))) {
      try {
        await within(SECONDS, test(place));
        passed++;
        console.log(`ok: ${name}`);
      } catch (error) {
        failed++;
        console.log(`FAILED: ${name}\n${error.stack}`);
      }
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}

main(process.argv[2]).catch((error) => {
  console.log(error.stack);
  console.log("0 passed, 1 failed");
  process.exit(1);
});
