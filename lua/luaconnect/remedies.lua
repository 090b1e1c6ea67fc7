--- What errors of the services mean, and what cures them.
--
-- A table of data, one row per error: `code`, `status`, `means`, `cures` (keys of `remedies.CURES`, the
-- likeliest first), `does` (what to do) and `source` (a key of `remedies.SOURCES`). What the errors of
-- single operations carry beyond that is in `connect.describe`.
-- @module luaconnect.remedies

-- SPDX-License-Identifier: MIT

local remedies = {}

--- What can cure an error.
remedies.CURES = {
  wait = "waiting: the same request may succeed once something else has happened",
  retry = "retrying, with growing pauses; the client does it by itself",
  quota = "asking for a higher quota, or using less of it",
  fix = "mending the input",
  access = "mending credentials or permissions",
  setup = "mending what is configured in Amazon Connect",
}

--- Where it is written.
remedies.SOURCES = {
  model = "the service model",
  errors = "API reference, common errors",
  quotas = "administrator guide, quotas",
  sdk = "the AWS SDKs",
  emulator = "the emulator",
  client = "this library",
}

--- The rows, by name.
remedies.ROWS = {
  { code = "AccessDeniedException", status = 403, cures = { "access" }, source = "model",
    means = "the caller may not do this",
    does = "allow the action in the policy of the caller; of a participant: the token is no longer "
      .. "good, or the "
      .. "chat has ended" },
  { code = "ConditionalOperationFailedException", status = 409, cures = { "fix" }, source = "model",
    means = "a condition of the request does not hold, as when another change came first",
    does = "read the resource again, and make the change to what is there now" },
  { code = "ConflictException", status = 409, cures = { "wait", "fix" }, source = "model",
    means = "the request does not go with the state of the resource, or with another request at work on it",
    does = "read the state; try again when it has changed" },
  { code = "ContactFlowNotPublishedException", status = 404, cures = { "setup" }, source = "model",
    means = "the flow has never been published",
    does = "publish the flow, or ask for its saved version with $SAVED" },
  { code = "ContactNotFoundException", status = 410, cures = { "fix" }, source = "model",
    means = "the contact has ended, or was none of this instance",
    does = "nothing, where the contact was to end; else look the id up" },
  { code = "ContactNotTerminatedException", status = 409, cures = { "wait" }, source = "model",
    means = "the contact has not ended yet",
    does = "try again after the contact has ended" },
  { code = "DestinationNotAllowedException", status = 403, cures = { "quota", "fix" }, source = "model",
    means = "calls to that number are not allowed",
    does = "check the number (E.164); ask the service's support to allow calls to that country" },
  { code = "DuplicateResourceException", status = 409, cures = { "fix" }, source = "model",
    means = "there is one of that name already",
    does = "choose another name, or use the one that is there" },
  { code = "ExpiredTokenException", status = 403, cures = { "access" }, source = "errors",
    means = "the session of the credentials has ended",
    does = "get new credentials" },
  { code = "IdempotencyException", status = 409, cures = { "fix" }, source = "model",
    means = "the client token was used before, with another input",
    does = "use another token for another request" },
  { code = "IncompleteSignatureException", status = 403, cures = { "access" }, source = "errors",
    means = "the signature lacks a part",
    does = "sign with `luaconnect sign`, and see what a proxy does to the headers" },
  { code = "InternalServerException", status = 500, cures = { "retry" }, source = "model",
    means = "the service failed", does = "try again; tell support the request id when it stays so" },
  { code = "InternalServiceException", status = 500, cures = { "retry" }, source = "model",
    means = "the service failed", does = "try again; tell support the request id when it stays so" },
  { code = "InvalidActiveRegionException", status = 400, cures = { "fix" }, source = "model",
    means = "the instance is replicated, and this may only be done in the Region that is active for it",
    does = "send it to the other Region" },
  { code = "InvalidCampaignStateException", status = 409, cures = { "wait", "fix" }, source = "model",
    means = "a campaign in that state does not do this",
    does = "read `state` of the error, and bring the campaign into another state first" },
  { code = "InvalidContactFlowException", status = 400, cures = { "fix" }, source = "model",
    means = "the content of the flow has problems",
    does = "mend what `problems` of the error lists" },
  { code = "InvalidContactFlowModuleException", status = 400, cures = { "fix" }, source = "model",
    means = "the content of the module has problems",
    does = "mend what `Problems` of the error lists" },
  { code = "InvalidParameterException", status = 400, cures = { "fix" }, source = "model",
    means = "a member has a value that the service does not take",
    does = "run `luaconnect validate`, and read the message for the member" },
  { code = "InvalidRequestException", status = 400, cures = { "fix" }, source = "model",
    means = "the request breaks a rule, or does not go with the state of what it names",
    does = "run `luaconnect validate`, and read the message; `Reason` of the error may say more" },
  { code = "InvalidSignatureException", status = 403, cures = { "access" }, source = "errors",
    means = "the signature is wrong: another secret, a clock that is off, or a request that was "
      .. "changed on its way",
    does = "run `luaconnect diagnose`; the client mends its clock by itself" },
  { code = "InvalidStateException", status = 409, cures = { "wait", "fix" }, source = "model",
    means = "the resource is in a state in which this cannot be done",
    does = "read the state; try again when it has changed" },
  { code = "InvalidTestCaseException", status = 400, cures = { "fix" }, source = "model",
    means = "the content of the test case has problems",
    does = "mend what `Problems` of the error lists" },
  { code = "LimitExceededException", status = 429, cures = { "wait", "quota" }, source = "quotas",
    means = "a quota is full: contacts that are active at once, or the number of resources",
    does = "wait until contacts have ended, delete what is not needed, or ask for a higher quota; haste does "
      .. "not help, so the client does not try again" },
  { code = "MaximumResultReturnedException", status = 400, cures = { "fix" }, source = "model",
    means = "there are more results than can be returned",
    does = "ask for less, by narrower conditions" },
  { code = "MissingAuthenticationTokenException", status = 403, cures = { "access", "fix" },
    source = "errors",
    means = "the request was not signed, or there is nothing under that path",
    does = "run `luaconnect diagnose`; check the endpoint" },
  { code = "NotImplementedException", status = 501, cures = { "fix" }, source = "emulator",
    means = "the emulator does not do that operation; the service does",
    does = "`luaconnect serve --list` tells what is emulated" },
  { code = "OutboundContactNotPermittedException", status = 403, cures = { "quota", "setup" },
    source = "model",
    means = "the instance or the account may not place that call",
    does = "enable outbound calls in the instance; ask support to allow them" },
  { code = "OutputTypeNotFoundException", status = 404, cures = { "fix", "wait" }, source = "model",
    means = "there is no output of that type for the contact, or not yet",
    does = "check the type, and that the contact is analysed in the way that gives it" },
  { code = "PropertyValidationException", status = 400, cures = { "fix" }, source = "model",
    means = "properties of the request are not sound",
    does = "mend what `PropertyList` of the error lists: path, reason, message" },
  { code = "RequestEntityTooLargeException", status = 413, cures = { "fix" }, source = "errors",
    means = "the body is too large", does = "send less in one request" },
  { code = "RequestTimeTooSkewed", status = 403, cures = { "access" }, source = "sdk",
    means = "the clock is too far from the service's",
    does = "set the clock; the client mends its offset by itself, and tries again" },
  { code = "ResourceConflictException", status = 409, cures = { "wait", "fix" }, source = "model",
    means = "a resource with that identity exists, or another change to it is at work",
    does = "read the state; try again when it has changed" },
  { code = "ResourceInUseException", status = 409, cures = { "setup" }, source = "model",
    means = "something else refers to the resource",
    does = "take it out of what uses it; `ResourceType` and `ResourceId` of the error may name it" },
  { code = "ResourceNotFoundException", status = 404, cures = { "fix", "setup" }, source = "model",
    means = "there is nothing of that id, in that instance and Region",
    does = "check ids, Region and account; ids are no names" },
  { code = "ResourceNotReadyException", status = 409, cures = { "wait" }, source = "model",
    means = "the resource is still being made", does = "try again later" },
  { code = "ServiceQuotaExceededException", status = 402, cures = { "quota", "wait" }, source = "quotas",
    means = "a quota of the account or the instance is full",
    does = "ask for a higher quota, or use less; haste does not help, so the client does not try again" },
  { code = "ServiceUnavailableException", status = 503, cures = { "retry" }, source = "errors",
    means = "the service cannot answer at the moment", does = "try again" },
  { code = "ThrottlingException", status = 429, cures = { "retry", "quota" }, source = "quotas",
    means = "requests come faster than the rate of the operation, which all instances of account "
      .. "and Region share",
    does = "let the client pause, or set its option rate = \"documented\"; ask for a higher rate" },
  { code = "TooManyRequestsException", status = 429, cures = { "retry", "quota" }, source = "quotas",
    means = "requests come faster than the rate of the operation",
    does = "let the client pause, or set its option rate = \"documented\"; ask for a higher rate" },
  { code = "UnknownOperationException", status = 404, cures = { "fix" }, source = "errors",
    means = "the endpoint has no such operation",
    does = "check endpoint and Region: not every service is everywhere" },
  { code = "UnrecognizedClientException", status = 403, cures = { "access" }, source = "errors",
    means = "the access key is not known there",
    does = "check the key, its account, and the partition of the Region" },
  { code = "UserNotFoundException", status = 404, cures = { "fix" }, source = "model",
    means = "there is no such user in the instance", does = "look the id up with list-users" },
  { code = "ValidationException", status = 400, cures = { "fix" }, source = "model",
    means = "the input breaks the model or a rule of the service",
    does = "run `luaconnect validate`, and read the message for the member" },
}

--- What this library calls an error that no service sent, by kind; rows as above, but without a status.
remedies.KINDS = {
  { code = "cancelled", cures = { "retry" }, source = "client",
    means = "the task that called was cancelled", does = "nothing, where that was meant" },
  { code = "credentials", cures = { "access" }, source = "client",
    means = "there are no credentials, or their source failed; nothing was sent",
    does = "run `luaconnect diagnose`; docs/configuration.md lists the sources" },
  { code = "endpoint", cures = { "fix" }, source = "client",
    means = "there is no Region or URL to send to; nothing was sent",
    does = "set AWS_REGION, or the option region or endpoint" },
  { code = "protocol", cures = { "fix" }, source = "client",
    means = "the answer is none of this service: not JSON, too large, too deep, a redirect",
    does = "see which proxy or server answers under that endpoint" },
  { code = "timeout", cures = { "retry" }, source = "client",
    means = "it took too long; the request may have been carried out",
    does = "try again with the same client token, or raise the option timeout" },
  { code = "transport", cures = { "retry" }, source = "client",
    means = "the connection failed; `sent` says whether the request may have been carried out",
    does = "run `luaconnect diagnose`; see endpoint, proxy and certificates" },
  { code = "validation", cures = { "fix" }, source = "client",
    means = "the input breaks the model or a documented rule; nothing was sent",
    does = "mend what `violations` lists; `luaconnect describe` tells of the operation" },
}

local by_name = {} -- as it is written, and in small letters without the ending

local function stem(name)
  return (name:lower():gsub("exception$", ""))
end

for _, rows in ipairs { remedies.KINDS, remedies.ROWS } do
  for _, row in ipairs(rows) do
    by_name[row.code] = row
    by_name[stem(row.code)] = by_name[stem(row.code)] or row
  end
end

--- The rows for an error's code, in any case and with its ending or without, for a kind, or for an HTTP
-- status.
-- @tparam string name `ThrottlingException`, `throttling`, `timeout` or `429`
-- @treturn table rows; none where nothing is known
function remedies.find(name)
  local row = by_name[name] or by_name[stem(name)]
  if row then return { row } end
  local found = {}
  for _, each in ipairs(remedies.ROWS) do
    if tostring(each.status) == name then found[#found + 1] = each end
  end
  return found
end

return remedies
