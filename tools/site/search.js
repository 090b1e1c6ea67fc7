// search.js - finds pages, recipes, operations and functions, without a server
// SPDX-License-Identifier: MIT
"use strict";
(function () {
  var MOST = 30;
  var root = document.body.dataset.root;
  var field = document.getElementById("search");
  var list = document.getElementById("found");
  var rows = null, chosen = -1;

  // the index is a script, since a page on a disk may read no other file
  function load() {
    if (rows) return;
    rows = [];
    var script = document.createElement("script");
    script.src = root + "search-index.js";
    script.onload = function () {
      rows = window.luaconnect_index;
      show();
    };
    document.head.appendChild(script);
  }

  // how well a row fits all words; 0 when one of them is missing
  function score(row, words) {
    var title = row[0].toLowerCase(), text = (row[1] + " " + row[3]).toLowerCase(), sum = 0;
    for (var i = 0; i < words.length; i++) {
      var word = words[i], squeezed = word.replace(/[_-]/g, "");
      var at = title.indexOf(word);
      if (at < 0) at = title.indexOf(squeezed);
      if (at === 0) sum += title.length === word.length ? 40 : 20;
      else if (at > 0) sum += 10;
      else if (text.indexOf(word) >= 0) sum += 3;
      else return 0;
    }
    return sum + (row[1] === "page" ? 2 : 0) - title.length / 1000;
  }

  function found(text) {
    var words = text.toLowerCase().split(/[\s.:(){}]+/).filter(Boolean);
    if (!words.length) return [];
    return rows.map(function (row) { return { row: row, score: score(row, words) }; })
      .filter(function (hit) { return hit.score > 0; })
      .sort(function (a, b) { return b.score - a.score; })
      .slice(0, MOST);
  }

  function item(hit, i) {
    var li = document.createElement("li"), link = document.createElement("a"), kind = document.createElement("small");
    li.id = "found-" + i;
    li.setAttribute("role", "option");
    link.href = root + hit.row[2];
    link.tabIndex = -1;
    link.textContent = hit.row[0];
    kind.textContent = hit.row[1];
    link.appendChild(kind);
    li.appendChild(link);
    return li;
  }

  function choose(i) {
    var items = list.children;
    if (chosen >= 0 && items[chosen]) items[chosen].removeAttribute("aria-selected");
    chosen = items.length ? (i + items.length) % items.length : -1;
    if (chosen < 0) return field.removeAttribute("aria-activedescendant");
    items[chosen].setAttribute("aria-selected", "true");
    items[chosen].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", items[chosen].id);
  }

  function show() {
    var hits = rows ? found(field.value) : [];
    list.textContent = "";
    hits.forEach(function (hit, i) { list.appendChild(item(hit, i)); });
    list.hidden = !hits.length;
    field.setAttribute("aria-expanded", String(!!hits.length));
    chosen = -1;
    choose(0);
  }

  function close() {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
  }

  var KEYS = {
    ArrowDown: function () { choose(chosen + 1); },
    ArrowUp: function () { choose(chosen - 1); },
    Escape: function () { close(); field.blur(); },
    Enter: function () { if (chosen >= 0) location.href = list.children[chosen].firstChild.href; close(); }
  };

  field.addEventListener("focus", load);
  field.addEventListener("input", show);
  field.addEventListener("keydown", function (event) {
    var act = KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  document.addEventListener("click", function (event) {
    if (!event.target.closest(".search")) close();
    else if (event.target.closest("#found")) close();
  });
})();
