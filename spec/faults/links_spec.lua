-- A network that fails: each call comes through or ends clearly, none is doubled.

local child = require "spec.support.child"
local core = require "luaconnect.core"

local CALLS = os.getenv "FAULTS_MOST" and "300" or "40"

describe("a link that is cut #door", function()
  it("loses and doubles no contact", function()
    if child.run { "unshare", "-n", "sh", "-c", "ip link set lo up" } ~= 0 then
      pending "ip and leave to make network namespaces are needed"
      return
    end
    local status, output, errors = child.run { "env", "-u", "AWS_REGION", "timeout", "300", "unshare", "-n",
      child.LUA, "spec/faults/links.lua", CALLS }
    assert(status == 0, output .. errors)
    local told = assert(core.json_decode(output))
    assert.same({}, told.wrong)
    assert.is_true(told.done > 0)
  end)
end)
