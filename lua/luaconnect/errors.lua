--- The one error table of the library.
--
-- What can happen in a correct program comes back as `nil, err`; `err` is made here. Callers branch
-- on `kind`, `code` and the flags, and print it with `tostring`; nobody parses `message`.
--
-- Fields: `kind` (`"validation"`, `"credentials"`, `"endpoint"`, `"transport"`, `"timeout"`,
-- `"service"`, `"protocol"`, `"cancelled"`), `message`, and where they apply `operation`, `code`,
-- `status`, `request_id`, `retryable`, `throttled`, `quota`, `retry_after` (seconds), `attempts`,
-- `path`, `violations` (list of `{ path, rule, message }`), `details` (modelled members), `cause`, `sent`
-- (false when the request has certainly not reached the service).
-- @module luaconnect.errors

local errors = {}

local Error = { __name = "luaconnect.error" }

--- Codes that say "too fast": botocore's list of fourteen.
errors.THROTTLING = {
  BandwidthLimitExceeded = true, EC2ThrottledException = true, LimitExceededException = true,
  PriorRequestNotComplete = true, ProvisionedThroughputExceededException = true,
  RequestLimitExceeded = true, RequestThrottled = true, RequestThrottledException = true,
  SlowDown = true, ThrottledException = true, Throttling = true, ThrottlingException = true,
  TooManyRequestsException = true, TransactionInProgressException = true,
}

local TRANSIENT = { [500] = true, [502] = true, [503] = true, [504] = true }

-- where it happened: the operation, and what the service called it
local function heading(err)
  if err.operation then
    return err.operation .. ": " .. (err.code or err.kind)
  end
  return err.code or err.kind
end

local function trailer(err)
  local parts = {}
  if err.status then parts[#parts + 1] = "HTTP " .. tostring(err.status) end
  if err.request_id then parts[#parts + 1] = "request " .. tostring(err.request_id) end
  if err.attempts and err.attempts > 1 then parts[#parts + 1] = err.attempts .. " attempts" end
  return #parts > 0 and " (" .. table.concat(parts, ", ") .. ")" or ""
end

--- One line: operation, code or kind, message, then status, request id and attempts.
function Error:__tostring()
  local line = heading(self) .. ": " .. tostring(self.message or "no message") .. trailer(self)
  return (line:gsub("%c", " "))
end

--- Makes an error of `fields`, which become it.
-- @tparam table fields at least `kind` and `message`
-- @treturn table the same table, now an error
function errors.new(fields)
  return setmetatable(fields, Error)
end

--- Whether a value is an error of this library.
function errors.is(value)
  return getmetatable(value) == Error
end

--- Adds the flags that tell what cures a service error: `throttled` (slow down), `quota` (wait for
-- contacts to end, or ask for more), `retryable` (the same request may succeed).
-- LimitExceededException is a full quota in this family, not a rate; ServiceQuotaExceededException
-- comes with status 402 (Amazon Connect API reference, common errors and quotas).
-- @tparam table err an error of kind `"service"` with `status` and perhaps `code`
-- @treturn table the same error
function errors.classify(err)
  if err.code == "LimitExceededException" or err.code == "ServiceQuotaExceededException"
    or err.status == 402 then
    err.quota = true
  elseif errors.THROTTLING[err.code] or err.status == 429 then
    err.throttled = true
  end
  err.retryable = err.throttled or (not err.quota and TRANSIENT[err.status]) or false
  return err
end

return errors
