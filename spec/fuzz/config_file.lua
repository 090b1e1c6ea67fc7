-- Text of `~/.aws/config` and `~/.aws/credentials`: profiles, or what was expected on which line. What is
-- malformed is never quoted, for it may hold a secret.

local config_file = require "luaconnect.config_file"

local EXPECTED = {
  ["']' expected at the end of a section's name"] = true, ["'=' expected"] = true,
  ["section expected before the first property"] = true, ["name expected before '='"] = true,
  ["'=' expected in an indented property"] = true, ["property expected before an indented line"] = true,
}

local function check_values(values)
  for name, value in pairs(values) do
    assert(type(name) == "string" and name == name:lower(), "name")
    if type(value) == "table" then
      check_values(value)
    else
      assert(type(value) == "string", "value")
    end
  end
end

local function check(text, kind)
  local file, expected, line = config_file.parse(text, kind)
  if not file then
    local _, ends = text:gsub("\n", "")
    assert(EXPECTED[expected] and line >= 1 and line <= ends + 1, expected)
    return
  end
  for _, list in ipairs { "profiles", "sso_sessions", "services" } do
    for name, values in pairs(file[list]) do
      assert(type(name) == "string")
      check_values(values)
    end
  end
end

return function(data)
  check(data, "config")
  check(data, "credentials")
end
