-- The site that `make docs` makes, but for what LDoc brings to it.

local child = require "spec.support.child"
local connect = require "luaconnect"
local core = require "luaconnect.core"
local emulator = require "luaconnect.emulator"
local files = require "spec.support.files"

local MODULE = [[
<div id="content">
<h1>Module <code>luaconnect.retry</code></h1>
<p>When to try again.</p>
    <a name = "delay"></a>
    <strong>delay(err)</strong>
    </dt>
    <dd>
    Seconds to wait.

</dd>
</div> <!-- id="content" -->
]]

local INDEX = [[
<div id="content">
<h2>Modules</h2>
<a href="modules/luaconnect.retry.html">luaconnect.retry</a>
<a href="classes/luaconnect.client.html">luaconnect.client</a>
</div> <!-- id="content" -->
]]

local function unescape(html)
  return (html:gsub("&lt;", "<"):gsub("&gt;", ">"):gsub("&quot;", '"'):gsub("&amp;", "&"))
end

describe("the site #tree", function()
  local folder, written = os.tmpname(), {}
  local now = os.time()

  setup(function()
    os.remove(folder)
    local ldoc = folder .. "/ldoc"
    os.execute(("mkdir -p %s/modules %s/classes"):format(ldoc, ldoc))
    files.write(ldoc .. "/index.html", INDEX)
    files.write(ldoc .. "/modules/luaconnect.retry.html", MODULE)
    files.write(ldoc .. "/classes/luaconnect.client.html", MODULE)
    local status, _, errors = child.run { "env", "SOURCE_DATE_EPOCH=" .. now, child.LUA, "tools/site.lua",
      folder .. "/site", ldoc }
    assert.equal(0, status, errors)
    local pipe = assert(io.popen(("cd %s/site && find . -type f | sort"):format(folder)))
    for path in pipe:lines() do written[path:sub(3)] = files.read(folder .. "/site/" .. path) end
    pipe:close()
  end)
  teardown(function() os.execute("rm -rf " .. folder) end)

  local function pages()
    local list = {}
    for path in pairs(written) do
      if path:find "%.html$" then list[#list + 1] = path end
    end
    return list
  end

  -- where a link of a page leads, as a path below the site and an anchor
  local function target(page, link)
    local path, anchor = link:match "^([^#]*)#?(.*)$"
    if path == "" then return page, anchor end
    path = (page:match "^(.*/)" or "") .. path
    local changes
    repeat path, changes = path:gsub("[^/]+/%.%./", "", 1) until changes == 0
    return path, anchor
  end

  local function has_anchor(path, anchor)
    if anchor == "" then return true end
    return written[path]:find(('id="%s"'):format(anchor), 1, true)
      or written[path]:find(('name = "%s"'):format(anchor), 1, true)
  end

  it("has no link that leads nowhere, and takes nothing from elsewhere", function()
    local broken = {}
    for _, page in ipairs(pages()) do
      for kind, link in written[page]:gmatch '(%l+)="([^"]*)"' do
        if (kind == "href" or kind == "src") and not link:find "^https?:" then
          local path, anchor = target(page, unescape(link))
          if not written[path] or not has_anchor(path, anchor) then
            broken[#broken + 1] = page .. ": " .. link
          end
        elseif kind == "src" or (kind == "href" and written[page]:find('<link[^>]*href="http', 1)) then
          broken[#broken + 1] = page .. ": " .. link
        end
      end
    end
    assert.same({}, broken)
  end)

  it("has the same navigation on every page", function()
    local function bare(page)
      local navigation = written[page]:match "<nav.-</nav>":gsub(' aria%-current="page"', "")
      return (navigation:gsub('"[./]*', '"'):gsub("</a><ul>.-</ul></li>", "</a></li>"))
    end
    local expected = bare "index.html"
    for _, page in ipairs(pages()) do assert.equal(expected, bare(page), page) end
  end)

  it("has all pages of docs/ in it", function()
    local pipe = assert(io.popen "ls docs/*.md")
    for path in pipe:lines() do
      local name = path:match "([^/]+)%.md$" .. ".html"
      assert.is_truthy(written["index.html"]:find('href="' .. name .. '"', 1, true), path)
    end
    pipe:close()
  end)

  it("has a page for each of the 489 operations, with an example that is valid", function()
    local count = 0
    for _, service in ipairs(connect.services()) do
      local client = connect.service(service, {
        region = emulator.REGION, credentials = emulator.CREDENTIALS, clock = function() return now end,
      })
      for _, name in ipairs(connect.operations(service)) do
        local page = assert(written[("operations/%s/%s.html"):format(service, name)], name)
        local code = unescape(page:match '<h2 id="example">.-<code>(.-)</code>')
        local method, input = code:match "^local output, err = %l+:([%l%d_]+) ({.*})$"
        assert.equal(name, require("luaconnect.client").operation(service, method))
        local fine, err = client:validate(name, assert(load("return " .. input))(), "strict")
        assert.is_true(fine, name .. ": " .. tostring(err))
        for _, row in ipairs(connect.describe(service, name).errors) do
          assert.is_truthy(page:find(">" .. row.name .. "<", 1, true), name)
        end
        count = count + 1
      end
    end
    assert.equal(489, count)
  end)

  it("has an index of everything that can be searched", function()
    local rows = assert(core.json_decode(written["search-index.js"]:match "^luaconnect_index = (.*);\n$"))
    local kinds = {}
    for _, row in ipairs(rows) do
      local path, anchor = target("index.html", row[3])
      assert.is_truthy(written[path] and has_anchor(path, anchor), row[3])
      kinds[row[2]:match "^%a+"] = (kinds[row[2]:match "^%a+"] or 0) + 1
    end
    assert.equal(489, kinds.operation)
    assert.is_true(kinds.error > 20 and kinds.page > 10 and kinds.Cookbook > 30)
  end)

  it("is of a sane size", function()
    local bytes = 0
    for _, text in pairs(written) do bytes = bytes + #text end
    assert.is_true(bytes < 12e6, bytes)
    assert.is_true(#written["search-index.js"] < 1e6, #written["search-index.js"])
  end)
end)
