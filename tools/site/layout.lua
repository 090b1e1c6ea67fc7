-- layout.lua - what all pages of the site have around them: head, search, navigation
-- SPDX-License-Identifier: MIT

local markdown = require "tools.site.markdown"

local layout = {}

local escape = markdown.escape

--- The navigation: groups of `{ title, { page, label }, ... }`, the same on every page.
layout.GROUPS = {
  { "Begin", { "index.html", "luaconnect" }, { "tutorial.html", "Tutorial" }, { "cookbook.html", "Cookbook" },
    { "migration.html", "Coming from elsewhere" } },
  { "Guides", { "conventions.html", "What every function keeps" }, { "configuration.html", "Configuration" },
    { "errors.html", "Errors" }, { "emulator.html", "The emulator" }, { "journeys.html", "Journeys" },
    { "shell.html", "The command line" }, { "openresty.html", "OpenResty" },
    { "security.html", "Security" } },
  { "Reference", { "operations/connect/index.html", "Amazon Connect" },
    { "operations/connectparticipant/index.html", "Participant" },
    { "operations/connectcases/index.html", "Cases" },
    { "operations/connectcampaignsv2/index.html", "Outbound Campaigns" },
    { "operations/connect-contact-lens/index.html", "Contact Lens" },
    { "modules/index.html", "Lua modules" } },
  { "Inside", { "design.html", "Why it is so" }, { "internals.html", "One call through every file" },
    { "quality.html", "How it is checked" }, { "performance.html", "Speed and size" },
    { "contributing.html", "Contributing" }, { "changelog.html", "Changes" } },
}

local PAGE = [[
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%s</title>
<link rel="stylesheet" href="%sstyle.css">
</head>
<body data-root="%s">
<a class="skip" href="#content">To the text</a>
<header>
<a class="name" href="%sindex.html">luaconnect</a>
<div class="search" role="search">
<input id="search" type="search" placeholder="Search (press /)" aria-label="Search" autocomplete="off"
 role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list">
<ul id="found" role="listbox" aria-label="Results" hidden></ul>
</div>
</header>
<div class="columns">
<nav aria-label="Pages">
%s
</nav>
<main id="content" tabindex="-1">
%s
</main>
</div>
<script src="%ssearch.js"></script>
</body>
</html>
]]

local function sections(headings)
  local rows = {}
  for _, heading in ipairs(headings or {}) do
    if heading.level == 2 then
      rows[#rows + 1] = ('<li><a href="#%s">%s</a></li>'):format(heading.id, escape(heading.text))
    end
  end
  return #rows > 1 and "<ul>" .. table.concat(rows) .. "</ul>" or ""
end

local function navigation(root, here, headings)
  local out = {}
  for _, group in ipairs(layout.GROUPS) do
    local rows = {}
    for i = 2, #group do
      local page, label = group[i][1], group[i][2]
      local current = page == here
      rows[#rows + 1] = ('<li><a href="%s%s"%s>%s</a>%s</li>'):format(root, page,
        current and ' aria-current="page"' or "", label, current and sections(headings) or "")
    end
    out[#out + 1] = ("<h2>%s</h2>\n<ul>%s</ul>"):format(group[1], table.concat(rows, "\n"))
  end
  return table.concat(out, "\n")
end

--- A page.
-- @tparam table page `path` below the site, `title`, `body`, and perhaps `headings` and `group`, the page of
--   the navigation that it belongs to
-- @treturn string html
function layout.page(page)
  local root = ("../"):rep(select(2, page.path:gsub("/", "")))
  local title = page.title == "luaconnect" and page.title or page.title .. " - luaconnect"
  local links = navigation(root, page.group or page.path, page.headings)
  return PAGE:format(escape(title), root, root, root, links, page.body, root)
end

return layout
