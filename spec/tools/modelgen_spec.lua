-- The generator and its inverse: dump, then generate, gives the committed files; what the generator
-- does not know stops it.

-- the tools want Lua 5.4, and modeldump a core built for it
if _VERSION ~= "Lua 5.4" then return end

local files = require "spec.support.files"
local json = require "dkjson"
local lfs = require "lfs"

local folder

local function run(command)
  local pipe = assert(io.popen(command .. " 2>&1"))
  local out = pipe:read "a"
  return pipe:close() == true, out
end

local function read(path)
  local file = io.open(path, "rb")
  local bytes = file and file:read "a"
  if file then file:close() end
  return bytes
end

local function object(t)
  return setmetatable(t, { __jsontype = "object" })
end

-- a service with one of everything that the five models have no example of
local function tiny()
  return {
    version = "2.0",
    metadata = {
      apiVersion = "2020-01-01", endpointPrefix = "tiny", protocol = "rest-json",
      protocols = { "rest-json" }, signatureVersion = "v4", auth = { "aws.auth#sigv4" },
    },
    operations = {
      GetThing = {
        name = "GetThing", http = { method = "GET", requestUri = "/things/{id}" },
        input = { shape = "GetThingRequest" }, output = { shape = "Thing" },
        errors = { { shape = "NoSuchThing" } }, deprecated = true,
      },
    },
    shapes = {
      GetThingRequest = {
        type = "structure", required = { "Id" },
        members = {
          Id = { shape = "Text", location = "uri", locationName = "id" },
          Next = { shape = "Text", location = "querystring", locationName = "next" },
          Token = { shape = "Text", idempotencyToken = true },
        },
      },
      Thing = {
        type = "structure",
        members = {
          Things = { shape = "Things" }, When = { shape = "Time" }, Size = { shape = "Size" },
          Blob = { shape = "Bytes" }, Next = { shape = "Text" }, documentation = { shape = "Text" },
        },
      },
      Things = { type = "list", member = { shape = "Thing" }, max = 5 },
      Bytes = { type = "blob", max = 10 },
      NoSuchThing = {
        type = "structure", members = object {}, exception = true,
        error = { httpStatusCode = 404, code = "Gone", senderFault = true },
        retryable = { throttling = true },
      },
      Size = { type = "long", min = -3 },
      Text = { type = "string", pattern = [[^"a??/*/\S\x20]], deprecated = true },
      Time = { type = "timestamp", timestampFormat = "rfc822" },
    },
  }
end

local PAGES = {
  pagination = { GetThing = { input_token = "Next", output_token = { "Next" }, result_key = "Things" } },
}

-- writes a model where the generator looks for it; true | false, what the generator said
local function generate(model, pages, extras)
  local from, to = folder .. "/from", folder .. "/to"
  run(("rm -rf %s %s; mkdir -p %s/tiny/2020-01-01 %s"):format(from, to, from, to))
  local where = from .. "/tiny/2020-01-01/"
  files.write(where .. "service-2.json", type(model) == "string" and model or json.encode(model))
  files.write(where .. "paginators-1.json", json.encode(pages or { pagination = object {} }))
  if extras then files.write(where .. "paginators-1.sdk-extras.json", json.encode(extras)) end
  return run(("lua5.4 tools/modelgen.lua %s %s"):format(from, to))
end

local function generated()
  return read(folder .. "/to/tiny.gen.c")
end

describe("tools/modelgen.lua #tree", function()
  setup(function()
    folder = os.tmpname()
    os.remove(folder)
    assert(lfs.mkdir(folder))
  end)

  teardown(function()
    run("rm -rf " .. folder)
  end)

  it("gives the committed files for what modeldump wrote", function()
    local dump, to = folder .. "/dump", folder .. "/again"
    assert(lfs.mkdir(to))
    assert.same({ true, "" }, { run("lua5.4 tools/modeldump.lua " .. dump) })
    assert.same({ true, "" }, { run(("lua5.4 tools/modelgen.lua %s %s"):format(dump, to)) })
    assert.same({ true, "" }, { run("diff -rq csrc/model " .. to) })
  end)

  it("begins each file with its origin and a plea", function()
    for name in lfs.dir "csrc/model" do
      if name:find "%.gen%.c$" then
        local first = read("csrc/model/" .. name):match "^[^\n]*"
        assert.truthy(first:find("tools/modelgen.lua", 1, true), name)
        assert.truthy(first:find("do not edit", 1, true), name)
      end
    end
    assert.truthy(read("csrc/model/connect.gen.c"):find "^[^\n]*connect 2017%-08%-08")
  end)

  it("takes a model with everything it knows, and what it writes compiles", function()
    assert.same({ true, "" }, { generate(tiny(), PAGES) })
    for name in lfs.dir(folder .. "/to") do
      if name:find "%.c$" then
        assert.same({ true, "" }, { run(("cc -std=c99 -Wall -Wextra -Wpedantic -Wconversion -Werror"
          .. " -Icsrc -fsyntax-only %s/to/%s"):format(folder, name)) })
      end
    end
  end)

  it("gives the same bytes for the same input", function()
    generate(tiny(), PAGES)
    local first = generated()
    generate(tiny(), PAGES)
    assert.is_true(first == generated())
  end)

  it("skips prose at every level", function()
    generate(tiny(), PAGES)
    local expected = generated()
    local model = tiny()
    local function document(t)
      t.documentation, t.documentationUrl = "<p>why</p>", "https://example.com"
    end
    document(model)
    model.examples = object {}
    document(model.metadata)
    local op = model.operations.GetThing
    document(op)
    document(op.http)
    document(op.input)
    document(op.errors[1])
    for _, shape in pairs(model.shapes) do
      document(shape)
      if shape.member then document(shape.member) end
      for _, member in pairs(shape.members or {}) do
        document(member)
        member.deprecatedMessage = "use another"
      end
    end
    assert.same({ true, "" }, { generate(model, PAGES) })
    assert.is_true(expected == generated())
  end)

  it("keeps a member that is called like prose", function()
    generate(tiny())
    assert.truthy(generated():find("Thing.documentation", 1, true))
  end)

  it("merges the extras of a document", function()
    local extras = { version = 1.0,
      merge = { pagination = { GetThing = { non_aggregate_keys = { "Size" } } } } }
    assert.same({ true, "" }, { generate(tiny(), PAGES, extras) })
    assert.truthy(generated():find("GetThing.non_aggregate_keys: Size", 1, true))
  end)

  it("leaves out a service that the folder no longer has", function()
    generate(tiny())
    files.write(folder .. "/to/old.gen.c", "")
    run(("lua5.4 tools/modelgen.lua %s/from %s/to"):format(folder, folder))
    assert.is_nil(read(folder .. "/to/old.gen.c"))
  end)

  it("writes nothing when it stops", function()
    local model = tiny()
    model.shapes.Text.flavour = "sour"
    assert.is_false((generate(model)))
    assert.is_nil(generated())
  end)

  -- {what the message has to name, what is changed}
  local UNKNOWN = {
    { "tiny: unknown trait 'smithy'", function(m) m.smithy = "2" end },
    { "tiny: metadata: unknown trait 'targetPrefix'", function(m) m.metadata.targetPrefix = "T" end },
    { "tiny: metadata: unknown protocol 'query'", function(m) m.metadata.protocol = "query" end },
    { "tiny: metadata: unknown auth 'aws.auth#sigv4a'",
      function(m) m.metadata.auth = { "aws.auth#sigv4a" } end },
    { "tiny: GetThing: unknown trait 'endpoint'",
      function(m) m.operations.GetThing.endpoint = { hostPrefix = "data." } end },
    { "tiny: GetThing: http: unknown method 'BREW'",
      function(m) m.operations.GetThing.http.method = "BREW" end },
    { "tiny: GetThing: requestUri: unknown label '{id+}'",
      function(m) m.operations.GetThing.http.requestUri = "/things/{id+}" end },
    { "tiny: GetThing: requestUri: no label '{id}'",
      function(m) m.operations.GetThing.http.requestUri = "/things" end },
    { "tiny: GetThing: errors: 'Thing' is no exception",
      function(m) m.operations.GetThing.errors[1].shape = "Thing" end },
    { "tiny: GetThing: output: no shape 'Nothing'",
      function(m) m.operations.GetThing.output.shape = "Nothing" end },
    { "tiny: Bytes: unknown trait 'streaming'", function(m) m.shapes.Bytes.streaming = true end },
    { "tiny: Thing: unknown trait 'payload'", function(m) m.shapes.Thing.payload = "Blob" end },
    { "tiny: Thing: unknown trait 'enum'", function(m) m.shapes.Thing.enum = { "a" } end },
    { "tiny: Size: unknown type 'bigInteger'", function(m) m.shapes.Size.type = "bigInteger" end },
    { "tiny: Size: min: integer expected, got number", function(m) m.shapes.Size.min = 0.5 end },
    { "tiny: Time: unknown timestampFormat 'sundial'",
      function(m) m.shapes.Time.timestampFormat = "sundial" end },
    { "tiny: Things: member: unknown trait 'locationName'",
      function(m) m.shapes.Things.member.locationName = "item" end },
    { "tiny: Thing.When: unknown trait 'timestampFormat'",
      function(m) m.shapes.Thing.members.When.timestampFormat = "iso8601" end },
    { "tiny: Thing.When: unknown trait 'jsonvalue'",
      function(m) m.shapes.Thing.members.When.jsonvalue = true end },
    { "tiny: Thing.Next: unknown trait 'locationName' in a body",
      function(m) m.shapes.Thing.members.Next.locationName = "next" end },
    { "tiny: Thing.Next: unknown location 'header' here", function(m)
      m.shapes.Thing.members.Next.location = "header"
    end },
    { "tiny: GetThingRequest.Next: unknown location 'headers'",
      function(m) m.shapes.GetThingRequest.members.Next.location = "headers" end },
    { "tiny: GetThingRequest.Next: unknown location 'querystring' for a structure",
      function(m) m.shapes.GetThingRequest.members.Next.shape = "Thing" end },
    { "tiny: GetThingRequest: required: no member 'Ego'",
      function(m) m.shapes.GetThingRequest.required = { "Ego" } end },
    { "tiny: NoSuchThing: error: unknown trait 'mood'",
      function(m) m.shapes.NoSuchThing.error.mood = "bad" end },
    { "tiny: NoSuchThing: retryable: unknown trait 'after'",
      function(m) m.shapes.NoSuchThing.retryable.after = 5 end },
    { "tiny: Text: pattern: escaped twice, and not listed",
      function(m) m.shapes.Text.pattern = [[\\d+]] end },
    { "tiny: Text: pattern: wrapped in slashes, and not listed",
      function(m) m.shapes.Text.pattern = "/^a$/" end },
    { "tiny: paginator of GetThing: unknown trait 'py_input_token'",
      function(_, p) p.pagination.GetThing.py_input_token = "Next" end },
    { "tiny: paginator of GetThing: output_token: no member 'A || B' in the output",
      function(_, p) p.pagination.GetThing.output_token = "A || B" end },
    { "tiny: paginator of GetThings: no such operation",
      function(_, p) p.pagination.GetThings = p.pagination.GetThing end },
  }
  for _, case in ipairs(UNKNOWN) do
    it("stops with: " .. case[1], function()
      local model, pages = tiny(), json.decode(json.encode(PAGES))
      case[2](model, pages)
      local ok, message = generate(model, pages)
      assert.is_false(ok)
      assert.equal("modelgen: " .. case[1] .. "\n", message)
    end)
  end

  it("stops at a document that is not JSON", function()
    local ok, message = generate '{"version":'
    assert.is_false(ok)
    assert.truthy(message:find("service-2.json", 1, true))
  end)

  it("stops at a folder without models", function()
    assert(lfs.mkdir(folder .. "/empty"))
    local ok, message = run(("lua5.4 tools/modelgen.lua %s/empty %s"):format(folder, folder))
    assert.is_false(ok)
    assert.truthy(message:find("no <service>/<version>/service-2.json", 1, true))
  end)
end)

describe("tools/modeldump.lua #tree", function()
  setup(function()
    folder = os.tmpname()
    os.remove(folder)
  end)

  teardown(function()
    run("rm -rf " .. folder)
  end)

  it("writes models that botocore loads, each with its operations", function()
    assert.same({ true, "" }, { run("lua5.4 tools/modeldump.lua " .. folder) })
    local script = os.tmpname()
    files.write(script, [[
import boto3, sys
for name in sys.argv[1:]:
    client = boto3.client(name, region_name="us-east-1", endpoint_url="http://127.0.0.1:9",
        aws_access_key_id="a", aws_secret_access_key="s")
    client.meta.service_model.shape_names and [client.meta.service_model.shape_for(n)
        for n in client.meta.service_model.shape_names]
    print(name, len(client.meta.service_model.operation_names))
]])
    local _, out = run(("AWS_DATA_PATH=%s python3 %s connect connect-contact-lens"
      .. " connectcampaignsv2 connectcases connectparticipant"):format(folder, script))
    os.remove(script)
    assert.equal("connect 397\nconnect-contact-lens 1\nconnectcampaignsv2 37\nconnectcases 43\n"
      .. "connectparticipant 11\n", out)
  end)

  it("writes only the services that are named, and refuses an unknown one", function()
    run("rm -rf " .. folder)
    assert.is_true((run("lua5.4 tools/modeldump.lua " .. folder .. " connectcases")))
    assert.is_nil(lfs.attributes(folder .. "/connect"))
    assert.is_false((run("lua5.4 tools/modeldump.lua " .. folder .. " polly")))
  end)
end)

describe("an enforced pattern #tree", function()
  local core = require "luaconnect.core"

  it("compiles, wherever a model has one", function()
    local file = os.tmpname()
    for _, service in ipairs(core.services()) do
      for name in pairs(core.model(service).shapes) do
        local pattern = core.describe_shape(service, name).pattern
        if pattern then
          files.write(file, pattern)
          local _, out = run(("LC_ALL=C.UTF-8 grep -P -f %s /dev/null"):format(file))
          assert.equal("", out, service .. " " .. name .. " " .. pattern)
        end
      end
    end
    os.remove(file)
  end)

  -- {shape, the pattern it was mended to}
  local MENDED = {
    { "DataTableDescription", [[^[\P{C}\r\n\t]+$]] },
    { "IAMRestrictedPrimaryValue", [=[[\x09\x0A\x0D\x20-\x7E\xA1-\xFF]+$]=] },
    { "MediaSource", [[.*\S.*]] },
    { "Page", [=[^(?!\.$)(?!\.\.$)[\p{L}\p{Z}\p{N}\-_.:=@'|]+$]=] },
    { "Password", [[^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[a-zA-Z\d\S]{8,64}$]] },
    { "PhoneNumber", [[^\+[1-9]\d{1,14}$]] },
    { "PhoneNumberPrefix", [[\+?[0-9]{1,11}]] },
    { "S3Uri", [[s3://\S+/.+|https://\S+\.s3\.\S+\.amazonaws\.com/\S+]] },
    { "Slug", [=[^$|^[\p{L}\p{Z}\p{N}\-_.:=@'|]{3,}$]=] },
    { "ThemeImageLink", [[.*\S.*]] },
    { "ThemeString", [[.*\S.*]] },
    { "ViewContentSha256", [[^[a-zA-Z0-9]{64}$]] },
    { "ViewId", [=[^[a-zA-Z0-9_\-:\/$]+$]=] },
    { "WorkspaceAssociatedResourceName", [[.*\S.*]] },
    { "WorkspaceDescription", [[^[\P{C}\r\n\t]*$]] },
    { "WorkspaceName", [[.*\S.*]] },
    { "WorkspaceTitle", [[^[\P{C}]*$]] },
  }
  for _, case in ipairs(MENDED) do
    it("is mended for " .. case[1], function()
      assert.equal(case[2], core.describe_shape("connect", case[1]).pattern)
    end)
  end
end)
