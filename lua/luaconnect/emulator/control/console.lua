--- The console: one page on which a person sees the emulator live, and plays its agents.
--
-- The page asks the control API alone, and nothing of another origin. What customers wrote is shown as
-- text, never as markup.
-- @module luaconnect.emulator.control.console

local PAGE = [==[
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'">
<title>Emulator of Amazon Connect</title>
<style>
  :root {
    color-scheme: light dark;
    --ground: #f6f7f9; --card: #fff; --ink: #1c2430; --faint: #5d6877; --line: #d9dee5;
    --accent: #1f5fbf; --mine: #e3edfb; --warn: #a3420a;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --ground: #14181e; --card: #1d232b; --ink: #e6eaf0; --faint: #9aa6b5; --line: #333c48;
      --accent: #7fb0f5; --mine: #243650; --warn: #f0a070;
    }
  }
  * { box-sizing: border-box; }
  body { margin: 0; font: 14px/1.45 system-ui, sans-serif; background: var(--ground); color: var(--ink); }
  header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .6rem 1rem;
    background: var(--card); border-bottom: 1px solid var(--line); }
  h1 { font-size: 1rem; margin: 0 auto 0 0; }
  h2 { font-size: .95rem; margin: 0 0 .5rem; }
  h3 { font-size: .85rem; margin: 1rem 0 .3rem; color: var(--faint); }
  main { display: grid; grid-template-columns: minmax(20rem, 5fr) minmax(22rem, 6fr); gap: 1rem;
    padding: 1rem; }
  @media (max-width: 60rem) { main { grid-template-columns: 1fr; } }
  section { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; }
  .side { display: grid; gap: 1rem; align-content: start; }
  table { width: 100%; border-collapse: collapse; }
  caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
  th { text-align: left; font-weight: 500; color: var(--faint); font-size: .8rem; }
  th, td { padding: .25rem .5rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
  tbody tr:last-child td { border-bottom: 0; }
  tr.chosen td { background: var(--mine); }
  .row { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
  button, input, select { font: inherit; color: inherit; background: var(--card);
    border: 1px solid var(--line); border-radius: 6px; padding: .25rem .6rem; }
  button { cursor: pointer; }
  button:disabled { opacity: .45; cursor: default; }
  button.link { border: 0; padding: 0; background: none; color: var(--accent); text-decoration: underline;
    font-family: ui-monospace, monospace; }
  button.main { background: var(--accent); border-color: var(--accent); color: var(--card); }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
  .mono { font-family: ui-monospace, monospace; }
  .faint { color: var(--faint); }
  .state { display: inline-block; border: 1px solid var(--line); border-radius: 99px; padding: 0 .5rem;
    font-size: .75rem; }
  ol, ul { margin: 0; padding: 0; list-style: none; }
  #transcript { max-height: 22rem; overflow: auto; display: grid; gap: .35rem; padding: .3rem 0; }
  #transcript li { max-width: 85%; padding: .35rem .6rem; border-radius: 8px; background: var(--ground);
    overflow-wrap: anywhere; white-space: pre-wrap; }
  #transcript li.AGENT { justify-self: end; background: var(--mine); }
  #transcript li.event { justify-self: center; background: none; color: var(--faint); font-size: .8rem; }
  #say { flex: 1; min-width: 8rem; }
  #message { color: var(--warn); min-height: 1.4em; margin: 0; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .8rem; margin: 0; }
  dt { color: var(--faint); }
  dd { margin: 0; overflow-wrap: anywhere; }
</style>
</head>
<body>
<header>
  <h1>Emulator of Amazon Connect</h1>
  <span><time id="now" class="mono">...</time> <span id="frozen" class="faint"></span></span>
  <form id="clock" class="row" aria-label="Clock">
    <button type="button" id="freeze">Freeze</button>
    <button type="button" data-advance="1m">+1 min</button>
    <button type="button" data-advance="1h">+1 h</button>
    <label>Advance by <input id="by" size="5" placeholder="2h30m" aria-label="Duration"></label>
    <button>Go</button>
  </form>
  <form id="faults" class="row" aria-label="Faults">
    <label>Faults <select id="fault">
      <option value="">none</option>
      <option value='{"share":0.2,"code":"ThrottlingException"}'>a fifth is throttled</option>
      <option value='{"share":0.2,"status":500}'>a fifth fails with 500</option>
      <option value='{"share":0.2,"drop":"after"}'>a fifth is done, and not answered</option>
      <option value='{"latency":"2s"}'>all take two seconds</option>
    </select></label>
    <span id="struck" class="faint" role="status"></span>
  </form>
</header>
<main>
  <div class="side">
    <section aria-labelledby="contacts-title">
      <div class="row">
        <h2 id="contacts-title">Contacts</h2>
        <label class="faint"><input type="checkbox" id="open" checked> open ones alone</label>
      </div>
      <table aria-labelledby="contacts-title">
        <thead>
          <tr><th>Contact</th><th>Channel</th><th>State</th><th>Queue</th><th>Agent</th><th>Age</th></tr>
        </thead>
        <tbody id="contacts"></tbody>
      </table>
      <p id="none" class="faint" hidden>No contacts.</p>
    </section>
    <section aria-labelledby="queues-title">
      <h2 id="queues-title">Queues</h2>
      <table aria-labelledby="queues-title">
        <thead><tr><th>Queue</th><th>Waiting</th><th>Longest</th></tr></thead>
        <tbody id="queues"></tbody>
      </table>
    </section>
    <section aria-labelledby="agents-title">
      <h2 id="agents-title">Agents</h2>
      <form id="login" class="row">
        <label>You are <input id="user" list="users" size="12" required aria-label="User"></label>
        <datalist id="users"></datalist>
        <button class="main">Log in</button>
        <select id="status" aria-label="Status" disabled></select>
      </form>
      <table aria-labelledby="agents-title">
        <thead><tr><th>Agent</th><th>Status</th><th>Contacts</th></tr></thead>
        <tbody id="agents"></tbody>
      </table>
    </section>
  </div>
  <section aria-labelledby="contact-title">
    <h2 id="contact-title">Contact</h2>
    <p id="message" role="alert"></p>
    <p id="hint" class="faint">Choose a contact. Log in as an agent to answer it.</p>
    <div id="contact" hidden>
      <dl id="facts"></dl>
      <div id="deeds" class="row" role="group" aria-label="Deeds" style="margin-top:.8rem">
        <button data-deed="accept" class="main">Accept</button>
        <button data-deed="reject">Reject</button>
        <button data-deed="assign">Assign to me</button>
        <button data-deed="hold">Hold</button>
        <button data-deed="resume">Resume</button>
        <button data-deed="finish">End</button>
        <button data-deed="close">Close</button>
        <label>Transfer to <select id="to" aria-label="Queue to transfer to"></select></label>
        <button id="transfer">Transfer</button>
      </div>
      <div id="chat">
        <h3 id="transcript-title">Transcript</h3>
        <ol id="transcript" aria-labelledby="transcript-title" aria-live="polite" tabindex="0"></ol>
        <form id="talk" class="row">
          <input id="say" autocomplete="off" placeholder="Say something" aria-label="Message">
          <button class="main">Send</button>
        </form>
      </div>
      <h3>Timeline</h3>
      <table><tbody id="timeline"></tbody></table>
    </div>
  </section>
</main>
<script>
"use strict";
const API = "/_emulator/";
const $ = (id) => document.getElementById(id);
let me = null, chosen = null, now = 0, frozen = false, at = 0, drawn = "";
const queueNames = {}, agentNames = {};

async function ask(path, body, method) {
  const options = { method: method || (body ? "POST" : "GET") };
  if (body) {
    options.headers = { "content-type": "application/json" };
    options.body = JSON.stringify(body);
  }
  const response = await fetch(API + path, options);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message);
  return answer;
}

// what a person asked for; what is wrong with it is said
async function act(deed) {
  $("message").textContent = "";
  try {
    await deed();
    await refresh();
  } catch (error) {
    $("message").textContent = error.message;
  }
}

function element(name, content, more) {
  const made = Object.assign(document.createElement(name), more);
  for (const part of [].concat(content ?? [])) made.append(part);
  return made;
}

// an empty list may come as an empty object
const all = (list) => Array.isArray(list) ? list : [];

function row(cells, more) {
  return element("tr", cells.map((cell) => element("td", cell)), more);
}

function time(seconds) {
  return new Date(seconds * 1000).toISOString().replace("T", " ").slice(0, 19);
}

function span(seconds) {
  const s = Math.max(0, Math.round(seconds));
  if (s < 60) return s + " s";
  if (s < 3600) return Math.floor(s / 60) + " min";
  return Math.floor(s / 3600) + " h " + Math.floor(s % 3600 / 60) + " min";
}

function queue(id) {
  return id ? queueNames[id] || (id === me ? "you" : id.slice(0, 8)) : "";
}

function agentName(id) {
  return id ? (agentNames[id] || id.slice(0, 8)) + (id === me ? " (you)" : "") : "";
}

const rows = new Map(); // contact -> its row, which stays the same while it is shown

function contactRow(id) {
  const name = element("button", id.slice(0, 8), { className: "link", type: "button", title: id });
  name.onclick = () => choose(id);
  const made = row([name, "", element("span", null, { className: "state" }), "", "", ""]);
  rows.set(id, made);
  return made;
}

function write(cell, text) {
  if (cell.textContent !== text) cell.textContent = text;
}

function showContacts(list) {
  $("none").hidden = list.length > 0;
  const shown = list.map((contact) => {
    const made = rows.get(contact.id) || contactRow(contact.id);
    const [name, channel, state, where, agent, age] = made.children;
    name.firstChild.setAttribute("aria-pressed", String(contact.id === chosen));
    made.className = contact.id === chosen ? "chosen" : "";
    write(channel, contact.channel);
    write(state.firstChild, contact.state);
    write(where, queue(contact.queue));
    write(agent, agentName(contact.agent));
    write(age, span(now - contact.initiated));
    return made;
  });
  const same = shown.length === $("contacts").children.length
    && shown.every((each, i) => each === $("contacts").children[i]);
  if (same) return;
  const focused = document.activeElement;
  $("contacts").replaceChildren(...shown);
  if (shown.some((each) => each.contains(focused))) focused.focus();
}

function showQueues(list) {
  for (const each of list) if (each.name) queueNames[each.id] = each.name;
  const named = list.filter((each) => each.name || each.count > 0);
  $("queues").replaceChildren(...named.map((each) => row([each.name || each.id.slice(0, 8),
    String(each.count), each.count && each.since ? span(now - each.since) : ""])));
  const target = $("to").value;
  $("to").replaceChildren(...list.filter((each) => each.name)
    .map((each) => element("option", each.name, { value: each.id })));
  if (target) $("to").value = target;
}

function showAgents(list) {
  $("agents").replaceChildren(...list.map((agent) => row([agentName(agent.id), agent.status,
    all(agent.contacts).map((each) => each.channel + " " + each.state).join(", ")])));
  const mine = list.find((agent) => agent.id === me);
  $("status").disabled = !mine;
  if (mine && document.activeElement !== $("status")) $("status").value = mine.status;
  return mine;
}

function bubble(item) {
  const kind = item.ContentType || "";
  if (item.Type === "MESSAGE") {
    return element("li", [element("span", (item.DisplayName || item.ParticipantRole) + ": ",
      { className: "faint" }), item.Content], { className: item.ParticipantRole });
  }
  if (item.Type === "ATTACHMENT") {
    const names = all(item.Attachments).map((each) => "attached " + each.AttachmentName);
    return element("li", names.join(", "), { className: item.ParticipantRole });
  }
  const what = kind.replace("application/vnd.amazonaws.connect.event.", "").replaceAll(".", " ");
  return element("li", [item.DisplayName || "", " ", what], { className: "event" });
}

const DEEDS = {
  accept: ["INCOMING", "CONNECTING", "PENDING"], reject: ["INCOMING", "CONNECTING", "PENDING"],
  hold: ["CONNECTED"], resume: ["CONNECTED_ONHOLD", "PAUSED"],
  finish: ["CONNECTED", "CONNECTED_ONHOLD", "PAUSED"],
  close: ["ENDED", "MISSED", "ERROR", "REJECTED"], transfer: ["CONNECTED", "CONNECTED_ONHOLD", "PAUSED"],
};

function showDeeds(contact, mine) {
  const state = all(mine?.contacts).find((each) => each.id === contact.id)?.state;
  for (const button of $("deeds").querySelectorAll("[data-deed]")) {
    const deed = button.dataset.deed;
    button.disabled = deed === "assign" ? !(mine && contact.state === "QUEUED" && !state)
      : !(state && DEEDS[deed].includes(state));
  }
  $("transfer").disabled = !(state && DEEDS.transfer.includes(state));
  for (const part of $("talk").elements) part.disabled = !(state && DEEDS.finish.includes(state));
}

function showContact(contact, mine) {
  $("contact").hidden = false;
  $("hint").hidden = true;
  const record = contact.record;
  const customers = all(contact.participants).filter((each) => each.role === "CUSTOMER");
  const facts = {
    Contact: contact.id, State: contact.state, Channel: contact.channel + ", " + contact.method,
    Name: record.Name, Description: record.Description,
    Customer: customers.map((each) => each.name).join(", "),
    Queue: queue(contact.queue), Agent: agentName(contact.agent), Ended: record.DisconnectReason,
    Attributes: Object.entries(record.Attributes || {}).map((each) => each.join(" = ")).join(", "),
    "After": record.PreviousContactId, "Related to": record.RelatedContactId,
  };
  $("facts").replaceChildren(...Object.entries(facts).filter((each) => each[1])
    .flatMap(([name, value]) => [element("dt", name), element("dd", value)]));
  const text = JSON.stringify(all(contact.transcript));
  if (text !== drawn) {
    drawn = text;
    $("transcript").replaceChildren(...all(contact.transcript).map(bubble));
    $("transcript").scrollTop = $("transcript").scrollHeight;
  }
  $("chat").hidden = contact.channel !== "CHAT";
  $("timeline").replaceChildren(...all(contact.timeline).map((each) =>
    row([element("span", time(each.at), { className: "mono faint" }), each.event])));
  showDeeds(contact, mine);
}

function choose(id) {
  chosen = id;
  drawn = "";
  act(async () => {});
}

function showClock(clock) {
  now = clock.now;
  frozen = clock.frozen;
  at = performance.now();
  $("freeze").textContent = frozen ? "Go on" : "Freeze";
  $("frozen").textContent = frozen ? "(stands still)" : "";
}

async function refresh() {
  const [clock, contacts, queues, agents, faults] = await Promise.all([
    ask("clock"), ask("contacts?limit=50" + ($("open").checked ? "&open=true" : "")), ask("queues"),
    ask("agents"), ask("faults"),
  ]);
  showClock(clock);
  for (const each of agents.agents) agentNames[each.id] = each.name;
  showQueues(queues.queues);
  showContacts(contacts.contacts);
  const mine = showAgents(agents.agents);
  const struck = faults.faults.reduce((sum, each) => sum + (each.struck || 0), 0);
  $("struck").textContent = faults.faults.length ? struck + " struck" : "";
  if (chosen) showContact(await ask("contacts/" + chosen), mine);
}

// asks for news again and again; the answer comes when there are some
async function follow() {
  let after = 0, changes = null;
  for (;;) {
    try {
      const waiting = changes === null ? "" : `&wait=25s&changes=${changes}`;
      const news = await ask(`events?limit=1000&after=${after}${waiting}`);
      after = news.last;
      if (changes !== news.changes) await refresh();
      changes = news.changes;
    } catch (error) {
      $("message").textContent = "No news from the emulator: " + error.message;
      changes = null;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

$("clock").onsubmit = (event) => {
  event.preventDefault();
  act(() => ask("clock", { advance: $("by").value }));
};
for (const button of document.querySelectorAll("[data-advance]")) {
  button.onclick = () => act(() => ask("clock", { advance: button.dataset.advance }));
}
$("freeze").onclick = () => act(() => ask("clock", { freeze: !frozen }));
$("fault").onchange = () => act(() => $("fault").value
  ? ask("faults", { faults: [JSON.parse($("fault").value)] }, "PUT") : ask("faults", null, "DELETE"));
$("open").onchange = () => act(async () => {});
$("login").onsubmit = (event) => {
  event.preventDefault();
  act(async () => { me = (await ask("agents", { user: $("user").value, auto_accept: false })).id; });
};
const mine = (deed, body) => ask(`agents/${encodeURIComponent(me)}/${deed}`, { contact: chosen, ...body });
$("status").onchange = () =>
  act(() => ask(`agents/${encodeURIComponent(me)}/state`, { status: $("status").value }));
for (const button of $("deeds").querySelectorAll("[data-deed]")) {
  button.onclick = () => act(() => mine(button.dataset.deed));
}
$("transfer").onclick = () => act(() => mine("transfer", { to: { queue: $("to").value } }));
$("talk").onsubmit = (event) => {
  event.preventDefault();
  const text = $("say").value;
  if (text) act(async () => { await mine("say", { text }); $("say").value = ""; });
};
// arrows go from contact to contact
$("contacts").onkeydown = (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const names = [...$("contacts").querySelectorAll("button")];
  names[names.indexOf(document.activeElement) + step]?.focus();
  event.preventDefault();
};

setInterval(() => {
  const shown = now + (frozen ? 0 : (performance.now() - at) / 1000);
  if (now) $("now").textContent = time(shown) + " UTC";
}, 250);

(async () => {
  const names = async (kind) => (await ask("resources/" + kind)).resources.map((each) => each.name);
  const option = (name) => element("option", name, { value: name });
  $("users").replaceChildren(...(await names("user")).map(option));
  $("status").replaceChildren(...(await names("agent_status")).map(option));
  follow();
})();
</script>
</body>
</html>
]==]

return {
  { "GET", "/_emulator", function() return PAGE end, nil, "text/html; charset=utf-8" },
}
