-- site.lua - the documentation as a static site that works from a disk
--
-- usage: lua5.4 tools/site.lua FOLDER [LDOC]
--
-- FOLDER gets README, docs/, a page for each operation, and the modules, as LDoc has written them into the
-- folder LDOC; search-index.js has what the search looks through.
-- SPDX-License-Identifier: MIT

package.path = "./?.lua;lua/?.lua;lua/?/init.lua;" .. package.path

local core = require "luaconnect.core"
local layout = require "tools.site.layout"
local markdown = require "tools.site.markdown"
local reference = require "tools.reference"
local remedies = require "luaconnect.remedies"

local FOLDER, LDOC = arg[1], arg[2]
local NOW = tonumber(os.getenv "SOURCE_DATE_EPOCH") or os.time()
local WORDS = 4000 -- characters of a section that are searched

local index = {} -- rows of the search: { title, kind, url, words }

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "a"
  file:close()
  return text
end

local function write(path, text)
  local file = assert(io.open(FOLDER .. "/" .. path, "wb"))
  file:write(text)
  file:close()
end

local function listing(command)
  local list, pipe = {}, assert(io.popen(command))
  for line in pipe:lines() do list[#list + 1] = line end
  pipe:close()
  return list
end

local function add(title, kind, url, words)
  words = (words or ""):gsub("%s+", " "):sub(1, WORDS)
  index[#index + 1] = { title, kind, url, words }
end

-- Pages of ours -----------------------------------------------------------------------------------

local PAGES = {
  ["README.md"] = "index.html", ["CONTRIBUTING.md"] = "contributing.html",
  ["CHANGELOG.md"] = "changelog.html", ["SECURITY.md"] = "reporting.html",
}

for _, path in ipairs(listing "ls docs/*.md") do PAGES[path] = path:match "([^/]+)%.md$" .. ".html" end

-- a link of a page to another, as it is in the site
local function linker(from)
  local folder = from:match "^(.*/)" or ""
  return function(url)
    if url:find "^%a+:" or url:find "^#" then return url end
    local path, anchor = url:match "^([^#]*)(#?.*)$"
    path = (folder .. path):gsub("[^/]+/%.%./", "")
    if PAGES[path] then return PAGES[path] .. anchor end
    os.execute(("mkdir -p '%s/%s'"):format(FOLDER, path:match "^(.*)/" or "."))
    write(path, read(path)) -- a picture, an example
    return path
  end
end

local function example(file)
  return markdown.code(read(file), file:match "%.lua$" and "lua" or "sh")
end

local function make_page(source)
  local path = PAGES[source]
  local body, headings = markdown.render(read(source), { link = linker(source), example = example })
  local title = headings[1].text
  body = body:gsub("<tr><td><code>(%u%a+)</code> ", function(code) -- rows of errors can be linked to
    if remedies.find(code)[1] then return ('<tr id="%s"><td><code>%s</code> '):format(code, code) end
  end)
  write(path, layout.page { path = path, title = title, body = body, headings = headings })
  for _, heading in ipairs(headings) do
    local top = heading.level == 1
    add(heading.text, top and "page" or title, path .. (top and "" or "#" .. heading.id), heading.about)
  end
end

-- Operations --------------------------------------------------------------------------------------

local function make_operations(service)
  local folder = "operations/" .. service .. "/"
  os.execute(("mkdir -p '%s/%s'"):format(FOLDER, folder))
  local group = folder .. "index.html"
  write(group, layout.page { path = group, title = service, body = reference.index(service) })
  for _, name in ipairs(core.operations(service)) do
    local path = folder .. name .. ".html"
    local body = reference.page(service, name, { root = "../../", now = NOW })
    write(path, layout.page { path = path, group = group, title = name, body = body })
    add(name, "operation of " .. service, path, reference.words(service, name))
  end
end

-- Modules -----------------------------------------------------------------------------------------

local function content(html)
  return assert(html:match '<div id="content">%s*(.-)%s*</div> <!%-%- id="content" %-%->')
end

local ENTITIES = { rsquo = "'", lt = "<", gt = ">", quot = '"', amp = "&" }
local ENTRY = '<a name = "([^"]+)"></a>%s*<strong>(.-)</strong>.-<dd>%s*(.-)\n\n' -- of a function

local function text_of(html)
  return (html:gsub("<[^>]*>", ""):gsub("&(%l+);", ENTITIES))
end

local function make_module(folder, file)
  local path, body = folder .. "/" .. file, content(read(LDOC .. "/" .. folder .. "/" .. file))
  local title = file:gsub("%.html$", "")
  write(path, layout.page { path = path, group = "modules/index.html", title = title, body = body })
  add(title, "module", path, text_of(body:match "</h1>%s*(.-)</p>" or ""))
  for anchor, signature, about in body:gmatch(ENTRY) do
    add(text_of(signature), title, path .. "#" .. anchor, text_of(about))
  end
end

local function make_modules()
  local body = content(read(LDOC .. "/index.html")):gsub('href="modules/', 'href="'):gsub('href="classes/',
    'href="../classes/')
  for _, folder in ipairs { "modules", "classes" } do
    os.execute(("mkdir -p '%s/%s'"):format(FOLDER, folder))
    for _, file in ipairs(listing(("ls '%s/%s'"):format(LDOC, folder))) do make_module(folder, file) end
  end
  write("modules/index.html", layout.page { path = "modules/index.html", title = "Lua modules", body = body })
end

-- Everything --------------------------------------------------------------------------------------

os.execute(("mkdir -p '%s'"):format(FOLDER))
local SOURCES = listing "ls README.md CONTRIBUTING.md CHANGELOG.md SECURITY.md docs/*.md"
for _, source in ipairs(SOURCES) do make_page(source) end
for _, service in ipairs(core.services()) do make_operations(service) end
if LDOC then make_modules() end
for _, file in ipairs { "style.css", "search.js" } do write(file, read("tools/site/" .. file)) end
for _, row in ipairs(remedies.ROWS) do add(row.code, "error", "errors.html#" .. row.code, row.means) end
write("search-index.js", "luaconnect_index = " .. core.json_encode(index) .. ";\n")
