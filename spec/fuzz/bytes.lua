--- Bytes become choices, numbers and texts: how the targets make values of what a fuzzer gives them.
-- Where the bytes end, everything is nothing: 0, "", the first of a list.

local bytes = {}

local Reader = {}
Reader.__index = Reader

local ODD_NUMBERS = {
  0, -1, 1, 0.5, -0.5, 1e15, 2 ^ 31, -2 ^ 31, 2 ^ 53, 2 ^ 63, -2 ^ 63, 1e308,
  1 / 0, -1 / 0, 0 / 0, 1e-320, 255,
}

--- Whether a message says what JSON text may mean, but is not written: numbers without bounds, zero bytes,
-- times that no calendar has.
function bytes.unsayable(message)
  return message:find "finite number expected" or message:find "zero byte" or message:find "years 1 to 9999"
end

function bytes.reader(data)
  return setmetatable({ data = data, at = 1 }, Reader)
end

function Reader:over()
  return self.at > #self.data
end

--- A number from 0 to 255.
function Reader:byte()
  local byte = self.data:byte(self.at) or 0
  self.at = self.at + 1
  return byte
end

--- A number from 0 to 65535.
function Reader:short()
  return self:byte() + self:byte() * 256
end

function Reader:pick(list)
  return list[(#list > 256 and self:short() or self:byte()) % #list + 1]
end

function Reader:flag()
  return self:byte() % 2 == 1
end

--- A number that is odd in some way, or a small one.
function Reader:number()
  local byte = self:byte()
  return ODD_NUMBERS[byte + 1] or byte % 2 == 0 and byte or self:short() * byte / 256
end

--- A text of the bytes that come, or one of them many times.
function Reader:text()
  local n = self:byte()
  if n >= 250 then return string.char(self:byte()):rep(2 ^ (n - 242)) end
  local text = self.data:sub(self.at, self.at + n - 1)
  self.at = self.at + n
  return text
end

--- All that is left.
function Reader:rest()
  local text = self.data:sub(self.at)
  self.at = #self.data + 1
  return text
end

--- All up to a newline, which is passed over.
function Reader:line()
  local stop = self.data:find("\n", self.at, true) or #self.data + 1
  local text = self.data:sub(self.at, stop - 1)
  self.at = stop + 1
  return text
end

return bytes
