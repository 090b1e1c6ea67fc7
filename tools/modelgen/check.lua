--- What the generator knows of AWS's layout; anything else stops it.
-- One table per kind of object names each key and the JSON type of its value.
-- SPDX-License-Identifier: MIT

local check = {}

-- prose, dropped wherever it stands
local PROSE = {
  documentation = true, documentationUrl = true, deprecatedMessage = true, examples = true,
}

local KNOWN = {
  model = {version = "string", metadata = "object", operations = "object", shapes = "object"},
  metadata = {
    apiVersion = "string", auth = "list", endpointPrefix = "string", jsonVersion = "string",
    protocol = "string", protocols = "list", serviceAbbreviation = "string",
    serviceFullName = "string", serviceId = "string", signatureVersion = "string",
    signingName = "string", uid = "string",
  },
  operation = {
    name = "string", http = "object", input = "object", output = "object", errors = "list",
    deprecated = "boolean", idempotent = "boolean", readonly = "boolean",
  },
  http = {method = "string", requestUri = "string", responseCode = "integer"},
  reference = {shape = "string"},
  member = {
    shape = "string", box = "boolean", deprecated = "boolean", deprecatedSince = "string",
    idempotencyToken = "boolean", location = "string", locationName = "string",
  },
  error = {httpStatusCode = "integer", senderFault = "boolean", code = "string"},
  retryable = {throttling = "boolean"},
  pagination = {pagination = "object"},
  paginator = {
    input_token = "words", output_token = "words", limit_key = "string", more_results = "string",
    result_key = "words", non_aggregate_keys = "list",
  },
  extras = {version = "number", merge = "object"},
}

-- what a shape may carry, by its type
local SHAPE = {
  structure = {
    members = "object", required = "list", union = "boolean", exception = "boolean",
    error = "object", fault = "boolean", retryable = "object",
  },
  list = {member = "object", min = "integer", max = "integer", sparse = "boolean"},
  map = {key = "object", value = "object", min = "integer", max = "integer", sparse = "boolean"},
  string = {enum = "list", min = "integer", max = "integer", pattern = "string"},
  blob = {min = "integer", max = "integer"},
  boolean = {box = "boolean"},
  integer = {box = "boolean", min = "integer", max = "integer"},
  long = {box = "boolean", min = "integer", max = "integer"},
  float = {box = "boolean", min = "number", max = "number"},
  double = {box = "boolean", min = "number", max = "number"},
  timestamp = {box = "boolean", timestampFormat = "string"},
}
for _, traits in pairs(SHAPE) do
  traits.type, traits.sensitive, traits.deprecated = "string", "boolean", "boolean"
end

-- values that mean something to the core, where not every string does
local VALUES = {
  location = {uri = true, querystring = true, header = true},
  method = {GET = true, PUT = true, POST = true, DELETE = true, PATCH = true},
  timestampFormat = {iso8601 = true, rfc822 = true, unixTimestamp = true},
  version = {["2.0"] = true},
  protocol = {["rest-json"] = true},
  signatureVersion = {v4 = true},
  auth = {["aws.auth#sigv4"] = true},
}

-- types that fit into a path, a query or a header
local SCALAR = {string = true, boolean = true, integer = true, long = true, timestamp = true}
local FITS = {uri = {string = true, integer = true, long = true}, querystring = SCALAR,
  header = SCALAR}

--- Stops the generator; `where` names the service, and the shape or operation.
function check.stop (where, message, ...)
  error({message = where .. ": " .. message:format(...)}, 0)
end
local stop = check.stop

--- The keys of a table, sorted.
function check.sorted (t)
  local keys = {}
  for key in pairs(t) do
    keys[#keys + 1] = key
  end
  table.sort(keys)
  return keys
end
local sorted = check.sorted

-- the JSON type of a value that dkjson decoded
local function jsontype (value)
  if type(value) == "table" then
    return getmetatable(value).__jsontype == "array" and "list" or "object"
  end
  return math.type(value) == "integer" and "integer" or type(value)
end

-- AWS publishes the largest long as 9223372036854776000, which no integer holds
local function isa (value, expected)
  local got = jsontype(value)
  if expected == "words" then
    return got == "string" or got == "list"
  elseif expected == "integer" then
    return got == "integer" or got == "number" and value == math.floor(value)
  end
  return got == expected or expected == "number" and got == "integer"
end

-- every key has to be known, with the right type; prose is taken out
local function known (where, allowed, object)
  for _, key in ipairs(sorted(object)) do
    local expected = allowed[key]
    if expected then
      if not isa(object[key], expected) then
        stop(where, "%s: %s expected, got %s", key, expected, jsontype(object[key]))
      end
      local values = VALUES[key]
      if values and expected == "string" and not values[object[key]] then
        stop(where, "unknown %s '%s'", key, object[key])
      end
    elseif PROSE[key] then
      object[key] = nil
    else
      stop(where, "unknown trait '%s'", key)
    end
  end
end

local function present (where, object, ...)
  for _, key in ipairs {...} do
    if object[key] == nil then
      stop(where, "no '%s'", key)
    end
  end
end

local function eachstring (where, list)
  for _, value in ipairs(list or {}) do
    if type(value) ~= "string" then
      stop(where, "string expected, got %s", jsontype(value))
    end
  end
end

-- {"shape": name} -> the shape of that name
local function reference (where, model, ref)
  known(where, KNOWN.reference, ref)
  present(where, ref, "shape")
  return model.shapes[ref.shape] or stop(where, "no shape '%s'", ref.shape)
end

local function metadata (name, facts)
  local where = name .. ": metadata"
  known(where, KNOWN.metadata, facts)
  present(where, facts, "apiVersion", "endpointPrefix", "protocol", "signatureVersion")
  for _, key in ipairs {"auth", "protocols"} do
    eachstring(where .. "." .. key, facts[key])
    for _, value in ipairs(facts[key] or {}) do
      if not VALUES[key == "auth" and key or "protocol"][value] then
        stop(where, "unknown %s '%s'", key, value)
      end
    end
  end
end

-- a place outside the body takes scalars, and a query also lists of strings
local function location (where, model, member)
  local shape = model.shapes[member.shape]
  local fits = FITS[member.location][shape.type]
  if shape.type == "list" and member.location == "querystring" then
    fits = model.shapes[shape.member.shape].type == "string"
  end
  if not fits then
    stop(where, "unknown location '%s' for a %s", member.location, shape.type)
  end
end

local function member (where, model, m)
  known(where, KNOWN.member, m)
  present(where, m, "shape")
  local shape = model.shapes[m.shape] or stop(where, "no shape '%s'", m.shape)
  if m.location then
    location(where, model, m)
  elseif m.locationName then
    stop(where, "unknown trait 'locationName' in a body")
  end
  if m.idempotencyToken and shape.type ~= "string" then
    stop(where, "idempotencyToken of a %s", shape.type)
  end
end

-- members may lie outside the body only where a message begins
local function placed (where, shape, allowed)
  for _, name in ipairs(sorted(shape.members)) do
    local place = shape.members[name].location
    if place and not allowed[place] then
      stop(where .. "." .. name, "unknown location '%s' here", place)
    end
  end
end

local function structure (where, model, shape)
  present(where, shape, "members")
  for _, name in ipairs(sorted(shape.members)) do
    member(where .. "." .. name, model, shape.members[name])
  end
  eachstring(where .. ": required", shape.required)
  for _, name in ipairs(shape.required or {}) do
    if not shape.members[name] then
      stop(where, "required: no member '%s'", name)
    end
  end
  if shape.error then
    known(where .. ": error", KNOWN.error, shape.error)
  end
  if shape.retryable then
    known(where .. ": retryable", KNOWN.retryable, shape.retryable)
  end
end

local function shape (where, model, s)
  present(where, s, "type")
  known(where, SHAPE[s.type] or stop(where, "unknown type '%s'", s.type), s)
  if s.type == "structure" then
    structure(where, model, s)
  elseif s.type == "list" then
    present(where, s, "member")
    reference(where .. ": member", model, s.member)
  elseif s.type == "map" then
    present(where, s, "key", "value")
    reference(where .. ": value", model, s.value)
    if reference(where .. ": key", model, s.key).type ~= "string" then
      stop(where, "unknown key type '%s'", model.shapes[s.key.shape].type)
    end
  end
  eachstring(where .. ": enum", s.enum)
end

-- every label is a member with location uri, and the other way round
local function labels (where, path, members)
  local free = {}
  for name, m in pairs(members) do
    if m.location == "uri" then
      free[m.locationName or name] = true
    end
  end
  for label in path:gmatch("{(.-)}") do
    if not free[label] then
      stop(where, "requestUri: unknown label '{%s}'", label)
    end
    free[label] = nil
  end
  local left = next(free)
  if left then
    stop(where, "requestUri: no label '{%s}'", left)
  elseif path:find("?", 1, true) then
    stop(where, "requestUri: unknown query in '%s'", path)
  end
end

local function operation (where, name, model, op, inputs)
  known(where, KNOWN.operation, op)
  present(where, op, "name", "http")
  if op.name ~= name then
    stop(where, "name: '%s' expected, got '%s'", name, op.name)
  end
  known(where .. ": http", KNOWN.http, op.http)
  present(where .. ": http", op.http, "method", "requestUri")
  for _, part in ipairs {"input", "output"} do
    local s = op[part] and reference(where .. ": " .. part, model, op[part])
    if s and s.type ~= "structure" then
      stop(where, "%s: structure expected, got %s", part, s.type)
    end
  end
  if op.input then
    inputs[op.input.shape] = true
  end
  labels(where, op.http.requestUri, op.input and model.shapes[op.input.shape].members or {})
  for _, ref in ipairs(op.errors or {}) do
    if not reference(where .. ": errors", model, ref).exception then
      stop(where, "errors: '%s' is no exception", ref.shape)
    end
  end
end

-- a paginator names members, never an expression over them
local function paginator (where, model, p, op)
  known(where, KNOWN.paginator, p)
  present(where, p, "input_token", "output_token")
  local function names (key, part)
    local members = op[part] and model.shapes[op[part].shape].members or {}
    local words = p[key]
    for _, word in ipairs(type(words) == "table" and words or {words}) do
      if not members[word] then
        stop(where, "%s: no member '%s' in the %s", key, word, part)
      end
    end
  end
  names("input_token", "input")
  names("limit_key", "input")
  names("output_token", "output")
  names("result_key", "output")
  names("more_results", "output")
  names("non_aggregate_keys", "output")
end

local function paginators (name, model, pagination)
  known(name .. ": paginators", KNOWN.pagination, pagination)
  present(name .. ": paginators", pagination, "pagination")
  for _, key in ipairs(sorted(pagination.pagination)) do
    local where = name .. ": paginator of " .. key
    local op = model.operations[key] or stop(where, "no such operation")
    paginator(where, model, pagination.pagination[key], op)
  end
end

--- The merge of a `*.sdk-extras.json` document.
function check.extras (where, extras)
  known(where, KNOWN.extras, extras)
  present(where, extras, "merge")
  return extras.merge
end

--- Stops unless everything in the model of a service is known; drops its prose.
function check.service (name, model, pagination)
  known(name, KNOWN.model, model)
  present(name, model, "metadata", "operations", "shapes")
  metadata(name, model.metadata)
  for _, key in ipairs(sorted(model.shapes)) do
    shape(name .. ": " .. key, model, model.shapes[key])
  end
  local inputs = {}
  for _, key in ipairs(sorted(model.operations)) do
    operation(name .. ": " .. key, key, model, model.operations[key], inputs)
  end
  for _, key in ipairs(sorted(model.shapes)) do
    local s = model.shapes[key]
    if s.type == "structure" and not inputs[key] then
      placed(name .. ": " .. key, s, {header = s.exception})
    end
  end
  paginators(name, model, pagination)
end

return check
