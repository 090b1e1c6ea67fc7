--- The version of the library.
-- @module luaconnect.version

return "0.1.0"
