--- Published patterns that cannot be enforced as they stand, and their cure.
-- Each is listed by name: a pattern that looks broken and is not listed stops the
-- generator, so that nobody enforces, or forgets, one by accident.
-- SPDX-License-Identifier: MIT

local patterns = {}

-- how a pattern is mended; `false` in the table below leaves one out
local cure = {}

-- escaped once too often: `\\S` was meant as `\S`
function cure.doubled (pattern)
  return (pattern:gsub("\\\\", "\\"))
end

-- escaped once too often, and nothing may come before: all of it is a number in E.164
function cure.number (pattern)
  return "^" .. cure.doubled(pattern)
end

-- written as a JavaScript literal, `/.../`
function cure.slashes (pattern)
  return (pattern:gsub("^/(.*)/$", "%1"))
end

-- `\u0020` is JavaScript's alone; `\x20` is everybody's
function cure.javascript (pattern)
  return (pattern:gsub("\\u00(%x%x)", "\\x%1"))
end

-- `\_` and `\:` escape what means nothing: strict dialects refuse that
function cure.needless (pattern)
  return (pattern:gsub("\\([_:])", "%1"))
end

-- matches one character of a digest that has 64 (its siblings say `{64}`)
function cure.quantifier (pattern)
  return (pattern:gsub("%]%$$", "]{64}$"))
end

local broken = {
  connect = {
    DataTableDescription = "doubled",
    IAMRestrictedPrimaryValue = "javascript",
    MediaSource = "doubled",
    Page = "doubled",
    Password = "slashes",
    PhoneNumber = "number",
    PhoneNumberPrefix = "doubled",
    PrimaryAttributeContextKeyName = "javascript",
    S3Uri = "doubled",
    Slug = "doubled",
    ThemeImageLink = "doubled",
    ThemeString = "doubled",
    ViewContentSha256 = "quantifier",
    ViewId = "needless",
    ViewsInstanceId = "needless",
    WorkspaceAssociatedResourceName = "doubled",
    WorkspaceDescription = "doubled",
    WorkspaceName = "doubled",
    WorkspaceTitle = "doubled",
  },
  connectcampaignsv2 = {
    Arn = "needless",
  },
  connectparticipant = {
    ViewId = "needless",
  },
}

-- what gives a broken pattern away
local function suspicion (pattern)
  return pattern:find("\\\\", 1, true) and "escaped twice"
    or pattern:find("^/.*/$") and "wrapped in slashes"
    or pattern:find("\\u%x%x%x%x") and "written for JavaScript"
end

--- The pattern to enforce for a published one; or nil and what seems wrong with it.
function patterns.mend (service, shape, pattern)
  local how = broken[service] and broken[service][shape]
  local mended = how and cure[how](pattern) or pattern
  local doubt = suspicion(mended)
  if doubt then
    return nil, doubt
  end
  return mended
end

return patterns
