-- markdown.lua - the Markdown that our pages are written in, as HTML
--
-- Headings, paragraphs, lists, tables, fenced and indented code, links, images, `code`, **strong** and
-- *stress*. Headings get the anchors that GitHub gives them. Comments are left out.
-- SPDX-License-Identifier: MIT

local markdown = {}

local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }

function markdown.escape(text)
  return (text:gsub('[&<>"]', ENTITIES))
end

local escape = markdown.escape

-- Inline ------------------------------------------------------------------------------------------

--- The text of a line without its marks.
function markdown.plain(text)
  return (text:gsub("!?%[([^%]]*)%]%([^)]*%)", "%1"):gsub("[`*]", ""))
end

local function slug(text)
  return (markdown.plain(text):lower():gsub("[^%w%s_-]", ""):gsub("%s", "-"))
end

-- code, links and images are put aside first, so that nothing in them is taken for a mark
local function inline(text, context)
  local kept = {}
  local function keep(html)
    kept[#kept + 1] = html
    return "\1" .. #kept .. "\2"
  end
  text = text:gsub("``(.-)``", function(code) return keep("<code>" .. escape(code) .. "</code>") end)
  text = text:gsub("`([^`]+)`", function(code) return keep("<code>" .. escape(code) .. "</code>") end)
  text = text:gsub("!%[([^%]]*)%]%(([^)]*)%)", function(alt, url)
    return keep(('<img src="%s" alt="%s">'):format(escape(context.link(url)), escape(alt)))
  end)
  text = text:gsub("%[([^%]]*)%]%(([^)]*)%)", function(label, url)
    return keep(('<a href="%s">'):format(escape(context.link(url)))) .. label .. keep "</a>"
  end)
  text = escape(text):gsub("%*%*(.-)%*%*", "<strong>%1</strong>"):gsub("%*(%S[^*]-)%*", "<em>%1</em>")
  for _ = 1, 2 do text = text:gsub("\1(%d+)\2", function(n) return kept[tonumber(n)] end) end
  return text
end

-- Blocks ------------------------------------------------------------------------------------------

local blocks -- defined below

local function cells(line)
  local list = {}
  line = line:gsub("\\|", "\3"):gsub("^%s*|", ""):gsub("|%s*$", "")
  for cell in (line .. "|"):gmatch "(.-)|" do
    list[#list + 1] = (cell:gsub("\3", "|"):gsub("^%s+", ""):gsub("%s+$", ""))
  end
  return list
end

-- what is said below the last heading, for a search
local function note(text, context)
  local below = context.headings[#context.headings]
  if below then below.about = (below.about or "") .. " " .. markdown.plain(text) end
end

local function row(line, tag, context)
  local out = {}
  note(line:gsub("|", " "), context)
  for i, cell in ipairs(cells(line)) do
    out[i] = ("<%s>%s</%s>"):format(tag, inline(cell, context), tag)
  end
  return "<tr>" .. table.concat(out) .. "</tr>"
end

local function table_at(lines, i, context, out)
  local body, head = {}, row(lines[i], "th", context)
  local last = i + 2
  while lines[last] and lines[last]:find "^|" do
    body[#body + 1] = row(lines[last], "td", context)
    last = last + 1
  end
  if not head:gsub("<[^>]+>", ""):find "%S" then head = "" end
  out[#out + 1] = '<div class="wide"><table>' .. head .. table.concat(body, "\n") .. "</table></div>"
  return last
end

local function fence_at(lines, i, context, out)
  local language, code = lines[i]:match "^```(%a*)", {}
  i = i + 1
  while lines[i] and lines[i] ~= "```" do
    code[#code + 1] = lines[i]
    i = i + 1
  end
  out[#out + 1] = markdown.code(table.concat(code, "\n"), language, context)
  return i + 1
end

local function indented_at(lines, i, _, out)
  local code = {}
  while lines[i] and (lines[i]:find "^    " or lines[i] == "") do
    code[#code + 1] = lines[i]:sub(5)
    i = i + 1
  end
  out[#out + 1] = markdown.code(table.concat(code, "\n"):gsub("%s+$", ""), "")
  return i
end

local function list_at(lines, i, context, out)
  local ordered = lines[i]:find "^%d" ~= nil
  local mark = ordered and "^%d+%.%s+" or "^%-%s+"
  local items = {}
  while lines[i] do
    local _, width = lines[i]:find(mark)
    if width then
      items[#items + 1] = { lines[i]:sub(width + 1) }
    elseif lines[i]:find "^%s+%S" and #items > 0 then
      table.insert(items[#items], (lines[i]:gsub("^  ? ?", "", 1)))
    else
      break
    end
    i = i + 1
  end
  local tag = ordered and "ol" or "ul"
  for n, item in ipairs(items) do
    local html = blocks(item, context)
    items[n] = "<li>" .. (html:match "^<p>([^\n]*)</p>$" or html:gsub("^<p>(.-)</p>", "%1", 1)) .. "</li>"
  end
  out[#out + 1] = ("<%s>%s</%s>"):format(tag, table.concat(items, "\n"), tag)
  return i
end

local function heading_at(lines, i, context, out)
  local marks, text = lines[i]:match "^(#+) (.*)$"
  local id = slug(text)
  table.insert(context.headings, { level = #marks, text = markdown.plain(text), id = id })
  out[#out + 1] = ('<h%d id="%s">%s</h%d>'):format(#marks, id, inline(text, context), #marks)
  return i + 1
end

local function starts_block(line)
  return line == "" or line:find "^#+ " or line:find "^```" or line:find "^|" or line:find "^%- "
    or line:find "^%d+%. " or line:find "^<!%-%-"
end

local function paragraph_at(lines, i, context, out)
  local text = {}
  repeat
    text[#text + 1] = lines[i]
    i = i + 1
  until not lines[i] or starts_block(lines[i])
  local line = table.concat(text, " ")
  out[#out + 1] = "<p>" .. inline(line, context) .. "</p>"
  note(line, context)
  local file = #text == 1 and line:match "^%[(examples/[^%]]+)%]%([^)]*%)$"
  if file then out[#out + 1] = context.example(file) end -- the file itself stands below its name
  return i
end

function blocks(lines, context)
  local out, i = {}, 1
  while lines[i] do
    local line = lines[i]
    if line == "" or line:find "^<!%-%-.*%-%->$" then
      i = i + 1
    elseif line:find "^#+ " then
      i = heading_at(lines, i, context, out)
    elseif line:find "^```" then
      i = fence_at(lines, i, context, out)
    elseif line:find "^|" and (lines[i + 1] or ""):find "^|[%s:|-]+$" then
      i = table_at(lines, i, context, out)
    elseif line:find "^%- " or line:find "^%d+%. " then
      i = list_at(lines, i, context, out)
    elseif line:find "^    " then
      i = indented_at(lines, i, context, out)
    else
      i = paragraph_at(lines, i, context, out)
    end
  end
  return table.concat(out, "\n")
end

--- A block of code.
function markdown.code(text, language)
  return ('<pre%s><code>%s</code></pre>'):format(language ~= "" and (' class="%s"'):format(language) or "",
    escape(text))
end

--- A page.
-- @tparam string text
-- @tparam table context `link(url)` and `example(file)`, which answer a URL and HTML
-- @treturn string html
-- @treturn table headings, each `{ level, text, id, about }`
function markdown.render(text, context)
  local lines = {}
  for line in (text .. "\n"):gmatch "(.-)\n" do lines[#lines + 1] = line end
  context = { link = context.link, example = context.example, headings = {} }
  return blocks(lines, context), context.headings
end

return markdown
