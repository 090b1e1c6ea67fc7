-- The facts in the compiled models against those that AWS published, where they are at hand.

local core = require "luaconnect.core"
local json = require "dkjson"

local PUBLISHED = "../shared/model/"

local function document(service, version, name)
  local file = io.open(PUBLISHED .. service .. "/" .. version .. "/" .. name .. ".json", "rb")
  if not file then return nil end
  local value = assert(json.decode(file:read "*a", 1, nil, nil, nil))
  file:close()
  return value
end

local function merge(base, extra)
  for key, value in pairs(extra) do
    if type(value) == "table" and type(base[key]) == "table" then
      merge(base[key], value)
    else
      base[key] = value
    end
  end
end

-- what AWS publishes of a service, or nil
local function published(service, version)
  local model = document(service, version, "service-2")
  if not model then return nil end
  local pages = document(service, version, "paginators-1")
  local extras = document(service, version, "paginators-1.sdk-extras")
  if extras then merge(pages, extras.merge) end
  model.pagination = pages.pagination
  return model
end

describe("core.model", function()
  it("has the parts of AWS's layout", function()
    local model = core.model("connect-contact-lens")
    assert.equal("2.0", model.version)
    assert.equal("contact-lens", model.metadata.endpointPrefix)
    assert.same({ "rest-json" }, model.metadata.protocols)
    assert.same({
      name = "ListRealtimeContactAnalysisSegments",
      http = { method = "POST", requestUri = "/realtime-contact-analysis/analysis-segments" },
      input = { shape = "ListRealtimeContactAnalysisSegmentsRequest" },
      output = { shape = "ListRealtimeContactAnalysisSegmentsResponse" },
      errors = { { shape = "InvalidRequestException" }, { shape = "AccessDeniedException" },
        { shape = "ResourceNotFoundException" }, { shape = "InternalServiceException" },
        { shape = "ThrottlingException" } },
    }, model.operations.ListRealtimeContactAnalysisSegments)
    assert.same({ type = "string", pattern = [[.*\S.*]], min = 1, max = 256 }, model.shapes.ContactId)
  end)

  it("keeps a pattern as it was published", function()
    assert.equal([[\\+[1-9]\\d{1,14}$]], core.model("connect").shapes.PhoneNumber.pattern)
  end)

  it("knows no other service", function()
    assert.is_nil(core.model("polly"))
  end)

  for _, service in ipairs(core.services()) do
    it("has every published fact of " .. service, function()
      local model = core.model(service)
      local expected = published(service, model.metadata.apiVersion)
      if not expected then
        pending("AWS's models are not at " .. PUBLISHED)
        return
      end
      for _, part in ipairs { "version", "metadata", "operations", "shapes", "pagination" } do
        assert.same(expected[part], model[part])
      end
    end)
  end
end)
