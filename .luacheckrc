-- one source for 5.1, LuaJIT, 5.3 and 5.4
std = "min"
max_line_length = 110
cache = false
self = false -- a method may have no use for its object
include_files = {
  "lua", "spec", "tools/*.lua", "tools/*/*.lua", "examples/*.lua", "examples/*/*.lua", "bench/*.lua",
  "bin/luaconnect", "*.rockspec", ".luacheckrc", ".busted", "config.ld",
}

exclude_files = {
  "**/*.sh", "**/*.c", "**/*.py", "**/*.js", "**/*.json", "**/*.txt", "**/*.supp", "**/*.h", "spec/vectors",
  "spec/fuzz/corpus", "spec/fuzz/dictionaries", "spec/regress/fuzz",
}

files["tools"].std = "lua54" -- run on the developer's machine alone
files["spec"] = { std = "+busted", read_globals = { "setfenv" } }
files["spec/support"] = { std = "+busted" }
files["spec/support/failing.lua"] = { std = "lua54", globals = { "alloc" } }
files["spec/faults"] = { read_globals = { "alloc" } }
files["*.rockspec"].std = "+rockspec"
files["config.ld"].std = "+ldoc"
files["lua/luaconnect/nginx.lua"].globals = { "ngx" }
files["lua/luaconnect/resty"].read_globals = { "ngx" }
files["lua/luaconnect/transport/resty.lua"].read_globals = { "ngx" }
files["lua/luaconnect/transport/threads.lua"].read_globals = { "ngx" }
files["lua/luaconnect/transport/haproxy.lua"].read_globals = { "core" }
files["examples/testing/callback_spec.lua"].std = "+busted"
files["examples/haproxy"].read_globals = { "core" }
files["examples/cookbook/openresty.lua"].globals = { "ngx" }
files["examples/kamailio"] = { read_globals = { "KSR" }, globals = { "callback" } }
