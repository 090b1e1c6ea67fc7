rockspec_format = "3.0"
package = "luaconnect"
version = "scm-1"

source = {
  url = "git+file://.", -- made in a clone: luarocks make
}

description = {
  summary = "Amazon Connect for Lua: contacts from tables, and an emulator to test them on",
  detailed = [[
    Every operation of Amazon Connect and its sister services as a method that takes and returns
    tables.  A C core validates, encodes, signs and decodes; it does no I/O.  Comes with an
    emulator that runs in the same process or behind a port.
  ]],
  license = "MIT",
  labels = { "aws", "http", "rest" },
}

supported_platforms = { "unix" }

dependencies = {
  "lua >= 5.1, < 5.5",
}

-- Where a header lies in a multi-arch folder that LuaRocks does not search, name it:
--   luarocks make CURL_INCDIR=/usr/include/x86_64-linux-gnu
external_dependencies = {
  CRYPTO = { header = "openssl/evp.h", library = "crypto" },
  PCRE2 = { header = "pcre2.h", library = "pcre2-8" },
  CURL = { library = "curl" },
}

build = {
  type = "make",
  build_target = "all",
  install_pass = false,
  build_variables = {
    BUILD = "build/rock",
    OUT = "build/rock/lua",
    LUA = "$(LUA)",
    LUA_INC = "-I$(LUA_INCDIR)",
    CORE_INC = "-I$(CRYPTO_INCDIR) -I$(PCRE2_INCDIR)",
    NET_INC = "-I$(CURL_INCDIR)",
    CFLAGS = "$(CFLAGS)",
    WERROR = "",
    LDFLAGS = "-L$(CRYPTO_LIBDIR) -L$(PCRE2_LIBDIR) -L$(CURL_LIBDIR)",
  },
  install = {
    lua = {
      ["luaconnect.call"] = "lua/luaconnect/call.lua",
      ["luaconnect.cli.diagnose"] = "lua/luaconnect/cli/diagnose.lua",
      ["luaconnect.cli.init"] = "lua/luaconnect/cli/init.lua",
      ["luaconnect.cli.serve"] = "lua/luaconnect/cli/serve.lua",
      ["luaconnect.client"] = "lua/luaconnect/client.lua",
      ["luaconnect.config"] = "lua/luaconnect/config.lua",
      ["luaconnect.config_file"] = "lua/luaconnect/config_file.lua",
      ["luaconnect.credentials.assume_role"] = "lua/luaconnect/credentials/assume_role.lua",
      ["luaconnect.credentials.container"] = "lua/luaconnect/credentials/container.lua",
      ["luaconnect.credentials.context"] = "lua/luaconnect/credentials/context.lua",
      ["luaconnect.credentials.environment"] = "lua/luaconnect/credentials/environment.lua",
      ["luaconnect.credentials.init"] = "lua/luaconnect/credentials/init.lua",
      ["luaconnect.credentials.instance"] = "lua/luaconnect/credentials/instance.lua",
      ["luaconnect.credentials.process"] = "lua/luaconnect/credentials/process.lua",
      ["luaconnect.credentials.profile"] = "lua/luaconnect/credentials/profile.lua",
      ["luaconnect.credentials.sso"] = "lua/luaconnect/credentials/sso.lua",
      ["luaconnect.credentials.static"] = "lua/luaconnect/credentials/static.lua",
      ["luaconnect.credentials.sts"] = "lua/luaconnect/credentials/sts.lua",
      ["luaconnect.credentials.web_identity"] = "lua/luaconnect/credentials/web_identity.lua",
      ["luaconnect.date"] = "lua/luaconnect/date.lua",
      ["luaconnect.emulator.address"] = "lua/luaconnect/emulator/address.lua",
      ["luaconnect.emulator.answer"] = "lua/luaconnect/emulator/answer.lua",
      ["luaconnect.emulator.auth"] = "lua/luaconnect/emulator/auth.lua",
      ["luaconnect.emulator.chats"] = "lua/luaconnect/emulator/chats.lua",
      ["luaconnect.emulator.clock"] = "lua/luaconnect/emulator/clock.lua",
      ["luaconnect.emulator.contacts"] = "lua/luaconnect/emulator/contacts.lua",
      ["luaconnect.emulator.control.init"] = "lua/luaconnect/emulator/control/init.lua",
      ["luaconnect.emulator.control.inventory"] = "lua/luaconnect/emulator/control/inventory.lua",
      ["luaconnect.emulator.control.state"] = "lua/luaconnect/emulator/control/state.lua",
      ["luaconnect.emulator.control.switches"] = "lua/luaconnect/emulator/control/switches.lua",
      ["luaconnect.emulator.control.time"] = "lua/luaconnect/emulator/control/time.lua",
      ["luaconnect.emulator.drive"] = "lua/luaconnect/emulator/drive.lua",
      ["luaconnect.emulator.duration"] = "lua/luaconnect/emulator/duration.lua",
      ["luaconnect.emulator.events"] = "lua/luaconnect/emulator/events.lua",
      ["luaconnect.emulator.init"] = "lua/luaconnect/emulator/init.lua",
      ["luaconnect.emulator.instance"] = "lua/luaconnect/emulator/instance.lua",
      ["luaconnect.emulator.limits"] = "lua/luaconnect/emulator/limits.lua",
      ["luaconnect.emulator.links"] = "lua/luaconnect/emulator/links.lua",
      ["luaconnect.emulator.meetings"] = "lua/luaconnect/emulator/meetings.lua",
      ["luaconnect.emulator.participant.connection"] = "lua/luaconnect/emulator/participant/connection.lua",
      ["luaconnect.emulator.participant.content"] = "lua/luaconnect/emulator/participant/content.lua",
      ["luaconnect.emulator.participant.messages"] = "lua/luaconnect/emulator/participant/messages.lua",
      ["luaconnect.emulator.participant.transcript"] = "lua/luaconnect/emulator/participant/transcript.lua",
      ["luaconnect.emulator.participants"] = "lua/luaconnect/emulator/participants.lua",
      ["luaconnect.emulator.refusal"] = "lua/luaconnect/emulator/refusal.lua",
      ["luaconnect.emulator.replay"] = "lua/luaconnect/emulator/replay.lua",
      ["luaconnect.emulator.resty"] = "lua/luaconnect/emulator/resty.lua",
      ["luaconnect.emulator.router"] = "lua/luaconnect/emulator/router.lua",
      ["luaconnect.emulator.server"] = "lua/luaconnect/emulator/server.lua",
      ["luaconnect.emulator.start"] = "lua/luaconnect/emulator/start.lua",
      ["luaconnect.emulator.store"] = "lua/luaconnect/emulator/store.lua",
      ["luaconnect.emulator.tickets"] = "lua/luaconnect/emulator/tickets.lua",
      ["luaconnect.emulator.timers"] = "lua/luaconnect/emulator/timers.lua",
      ["luaconnect.emulator.websocket"] = "lua/luaconnect/emulator/websocket.lua",
      ["luaconnect.endpoint"] = "lua/luaconnect/endpoint.lua",
      ["luaconnect.errors"] = "lua/luaconnect/errors.lua",
      ["luaconnect.headers"] = "lua/luaconnect/headers.lua",
      ["luaconnect.init"] = "lua/luaconnect/init.lua",
      ["luaconnect.lazy"] = "lua/luaconnect/lazy.lua",
      ["luaconnect.log"] = "lua/luaconnect/log.lua",
      ["luaconnect.metrics"] = "lua/luaconnect/metrics.lua",
      ["luaconnect.nginx"] = "lua/luaconnect/nginx.lua",
      ["luaconnect.pages"] = "lua/luaconnect/pages.lua",
      ["luaconnect.parallel"] = "lua/luaconnect/parallel.lua",
      ["luaconnect.quotas"] = "lua/luaconnect/quotas.lua",
      ["luaconnect.rate"] = "lua/luaconnect/rate.lua",
      ["luaconnect.redact"] = "lua/luaconnect/redact.lua",
      ["luaconnect.resty.cors"] = "lua/luaconnect/resty/cors.lua",
      ["luaconnect.resty.fields"] = "lua/luaconnect/resty/fields.lua",
      ["luaconnect.resty.handler"] = "lua/luaconnect/resty/handler.lua",
      ["luaconnect.resty.limit"] = "lua/luaconnect/resty/limit.lua",
      ["luaconnect.resty.start_chat"] = "lua/luaconnect/resty/start_chat.lua",
      ["luaconnect.resty.start_webrtc"] = "lua/luaconnect/resty/start_webrtc.lua",
      ["luaconnect.retry"] = "lua/luaconnect/retry.lua",
      ["luaconnect.rules"] = "lua/luaconnect/rules.lua",
      ["luaconnect.rules.predicates"] = "lua/luaconnect/rules/predicates.lua",
      ["luaconnect.sign"] = "lua/luaconnect/sign.lua",
      ["luaconnect.skew"] = "lua/luaconnect/skew.lua",
      ["luaconnect.transport.curl"] = "lua/luaconnect/transport/curl.lua",
      ["luaconnect.transport.emulator"] = "lua/luaconnect/transport/emulator.lua",
      ["luaconnect.transport.init"] = "lua/luaconnect/transport/init.lua",
      ["luaconnect.transport.resty"] = "lua/luaconnect/transport/resty.lua",
      ["luaconnect.transport.tasks"] = "lua/luaconnect/transport/tasks.lua",
      ["luaconnect.transport.timers"] = "lua/luaconnect/transport/timers.lua",
      ["luaconnect.transport.wire"] = "lua/luaconnect/transport/wire.lua",
      ["luaconnect.useragent"] = "lua/luaconnect/useragent.lua",
      ["luaconnect.version"] = "lua/luaconnect/version.lua",
    },
    lib = {
      ["luaconnect.core"] = "build/rock/lua/luaconnect/core.so",
      ["luaconnect.net"] = "build/rock/lua/luaconnect/net.so",
    },
    bin = { luaconnect = "bin/luaconnect" },
  },
}
