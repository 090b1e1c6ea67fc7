// A headless browser, driven by its WebDriver.
// SPDX-License-Identifier: MIT
"use strict";

const { spawn } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const SECONDS = 15; // that something on a page may take

const ARGUMENTS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage",
  "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1280,960",
];

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf"; // the protocol's name for a reference

function found(program) {
  return (process.env.PATH || "").split(":").some((folder) => fs.existsSync(path.join(folder, program)));
}

// a process, once it has written a line that fits; the line's match
function started(program, words, expected) {
  const child = spawn(program, words, { stdio: ["ignore", "pipe", "inherit"] });
  process.on("exit", () => child.kill("SIGKILL"));
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout.on("data", (part) => {
      text += part;
      const match = text.match(expected);
      if (match) resolve({ child, match });
    });
    child.on("exit", () => reject(new Error(`${program} has ended: ${text}`)));
  });
}

class Browser {
  async ask(method, where, body) {
    const response = await fetch(this.url + where, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${where}: ${value.message}`);
    return value;
  }

  async open(url) {
    const { handle } = await this.ask("POST", "/window/new", { type: "tab" });
    await this.show(handle);
    await this.ask("POST", "/url", { url });
    return handle;
  }

  show(handle) {
    return this.ask("POST", "/window", { handle });
  }

  run(script, ...args) {
    return this.ask("POST", "/execute/sync", { script, args });
  }

  // waits until a script answers something true
  async until(script, ...args) {
    const end = Date.now() + SECONDS * 1000;
    for (;;) {
      const value = await this.run(script, ...args);
      if (value) return value;
      if (Date.now() > end) throw new Error(`not true within ${SECONDS} s: ${script} ${args}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async find(selector) {
    await this.until("return document.querySelector(arguments[0])", selector);
    return (await this.ask("POST", "/element", { using: "css selector", value: selector }))[ELEMENT];
  }

  // types into what the selector names; "\uE007" is the Enter key
  async type(selector, text) {
    await this.ask("POST", `/element/${await this.find(selector)}/value`, { text });
  }

  // presses what the selector names, when it may be pressed
  async press(selector) {
    await this.until("const e = document.querySelector(arguments[0]); return e && !e.disabled", selector);
    await this.type(selector, "\uE007");
  }

  async picture(file) {
    fs.writeFileSync(file, Buffer.from(await this.ask("GET", "/screenshot"), "base64"));
  }

  async close() {
    await this.ask("DELETE", "");
    this.driver.kill();
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

module.exports = {
  ENTER: "\uE007", started,

  there: () => found("chromedriver") && found("chromium"),

  async open() {
    const browser = new Browser();
    const { child, match } = await started("chromedriver", ["--port=0"], /successfully on port (\d+)/);
    browser.driver = child;
    browser.url = `http://127.0.0.1:${match[1]}/session`;
    browser.folder = fs.mkdtempSync(path.join(os.tmpdir(), "browser-"));
    const { sessionId } = await browser.ask("POST", "", { capabilities: { alwaysMatch: {
      "goog:chromeOptions": { args: [...ARGUMENTS, `--user-data-dir=${browser.folder}`] },
    } } });
    browser.url += "/" + sessionId;
    return browser;
  },
};
