// The site of `make docs` in a browser, from a disk: the search, by the keyboard alone.
// SPDX-License-Identifier: MIT
"use strict";

const assert = require("node:assert/strict");
const { execFileSync } = require("node:child_process");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const browsers = require("./browser.js");

const FOLDER = path.resolve(process.env.BUILD || "build", "interop", "site");
const DOWN = "\uE015", ESCAPE = "\uE00C";

const FOUND = "return [...document.querySelectorAll('#found a')].map((a) => a.firstChild.textContent)";
const CHOSEN = "const e = document.querySelector('#found [aria-selected] a'); return e && e.firstChild.textContent";
const FOCUSED = "return document.activeElement.id === 'search'";
const AT = "return location.href.endsWith(arguments[0])";

async function search(browser, page, words) {
  await browser.open(pathToFileURL(path.join(FOLDER, page)).href);
  await browser.type("body", "/");
  await browser.until(FOCUSED);
  await browser.type("#search", words);
  await browser.until(CHOSEN);
}

module.exports = {
  "the site is searched without a server and without a mouse": async () => {
    if (!browsers.there()) return console.log("skipped: there is no chromium with its chromedriver");
    execFileSync(process.env.LUA || "lua5.4", ["tools/site.lua", FOLDER]);
    const browser = await browsers.open();
    try {
      await search(browser, "index.html", "start_task_contact");
      assert.equal(await browser.run(CHOSEN), "StartTaskContact");
      await browser.type("#search", browsers.ENTER);
      await browser.until(AT, "/operations/connect/StartTaskContact.html");

      await search(browser, "operations/connect/StartTaskContact.html", "throttling");
      await browser.type("#search", DOWN);
      const second = (await browser.run(FOUND))[1];
      assert.equal(await browser.run(CHOSEN), second);
      await browser.type("#search", ESCAPE);
      assert.equal(await browser.run("return document.getElementById('found').hidden"), true);
      assert.equal(await browser.run(FOCUSED), false);
    } finally {
      await browser.close();
    }
  },
};
