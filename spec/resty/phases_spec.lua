-- In which phases of nginx a client may send: every phase is run in a real one.

local child = require "spec.support.child"
local core = require "luaconnect.core"
local nginx = require "spec.support.nginx"
local wire = require "spec.support.wire"

-- What a call answers in each phase: a contact, or an error of the library. In ssl_session_fetch and
-- ssl_client_hello nothing can wait unless nginx and OpenSSL have the patches of OpenResty, which
-- Debian's have not: there the handshake ends, whatever waits.
local SENDS = { "rewrite", "access", "content", "timer", "ssl_cert" }
local REFUSES = { "init", "init_worker", "set", "balancer", "header_filter", "body_filter", "log",
  "ssl_session_store", "exit_worker" }

describe("a client in a phase of nginx #door", function()
  local missing = nginx.missing()
  if missing then
    pending("nothing is run: " .. missing)
    return
  end

  local folder, server, found

  local HTTP = [[
    lua_shared_dict found 1m;
    ssl_certificate %s/trusted.pem;
    ssl_certificate_key %s/key.pem;
    ssl_session_tickets off;
    ssl_session_cache shared:spec:1m;
    init_by_lua_block {
      local connect = require "luaconnect"
      local client = connect.client { region = "us-east-1", endpoint = "http://127.0.0.1:@upstream@",
        credentials = { access_key_id = "AKIDEXAMPLE", secret_access_key = "secret" }, retry = false }
      function try()
        local output, err = client:describe_contact { InstanceId = "i", ContactId = "c" }
        local slept, refusal = client:opened():sleep(0)
        ngx.shared.found:set(ngx.get_phase(), (output and output.Contact.Id or tostring(err))
          .. "; " .. (slept and "slept" or tostring(refusal)))
      end
      try()
    }
    init_worker_by_lua_block { try() }
    exit_worker_by_lua_block { try() ngx.log(ngx.WARN, "exit: ", ngx.shared.found:get "exit_worker") }
    ssl_session_store_by_lua_block { try() }
    upstream behind {
      server 127.0.0.1:1;
      balancer_by_lua_block { try() require("ngx.balancer").set_current_peer("127.0.0.1", @upstream@) }
    }
    server {
      listen 127.0.0.1:@upstream@;
      location / { return 200 '{"Contact":{"Id":"c-1"}}'; }
    }
    server {
      listen 127.0.0.1:@secure@ ssl;
      ssl_protocols TLSv1.2;
      ssl_certificate_by_lua_block { try() }
      location / { return 204; }
    }
  ]]

  setup(function()
    folder = wire.certificates()
    server = nginx.start {
      http = HTTP:gsub("%%s", folder), connections = 64,
      server = [[
        location = /phases {
          set_by_lua_block $unused { try() return "" }
          rewrite_by_lua_block { try() }
          access_by_lua_block { try() }
          content_by_lua_block { try() ngx.timer.at(0, try) ngx.say "done" }
          header_filter_by_lua_block { try() }
          body_filter_by_lua_block { try() }
          log_by_lua_block { try() }
        }
        location = /behind { proxy_pass http://behind; }
        location = /found {
          content_by_lua_block {
            local found = {}
            for _, phase in ipairs(ngx.shared.found:get_keys()) do
              found[phase] = ngx.shared.found:get(phase)
            end
            ngx.print(require("luaconnect.core").json_encode(found))
          }
        }
      ]],
    }
    assert.equal("done\n", server:get("/phases").body)
    assert.equal(200, server:get("/behind").status)
    local status, _, complaint = child.run { "sh", "-c",
      'openssl s_client -connect "$1" -servername trusted.test -tls1_2 </dev/null', "sh",
      "127.0.0.1:" .. server:port_of "secure" }
    assert(status == 0, complaint)
    found = core.json_decode(server:get("/found").body)
  end)

  teardown(function()
    server:stop()
    os.execute("rm -rf '" .. folder .. "'")
  end)

  for _, phase in ipairs(SENDS) do
    it(phase .. " sends and sleeps", function()
      assert.equal("c-1; slept", found[phase], server:log())
    end)
  end

  for _, phase in ipairs(REFUSES) do
    it(phase .. " says that it cannot", function()
      if phase == "exit_worker" then
        server:reload()
        server.child:await(function() return server:log():find("exit: ", 1, true) end)
        found[phase] = server:log():match "exit: ([^\n]*)"
      end
      local refusal = ("transport: a phase of nginx with sockets expected, got %s; ngx.timer.at has them")
        :format(phase)
      local told = found[phase] or "nothing"
      assert.matches("DescribeContact: " .. refusal .. "; " .. refusal, told, 1, true)
    end)
  end
end)
