--- The ways in which system calls fail.

local ways = {}

local EIO, EINTR, EAGAIN, ENOMEM, EACCES, EMFILE, ENOSPC, EPIPE = 5, 4, 11, 12, 13, 24, 28, 32
local ENETUNREACH, ECONNRESET, ECONNREFUSED, ENOBUFS = 101, 104, 111, 105
local PARTLY = 0

--- What the network's calls fail with, errnos by name; 0 is a part of what was asked for. That a socket
-- cannot be told not to block is left out: Linux has no such failure, and libcurl does not look.
ways.NETWORK = {
  socket = { EMFILE, ENOBUFS }, connect = { EINTR, ECONNREFUSED, ENETUNREACH },
  send = { PARTLY, EINTR, EAGAIN, EPIPE, ECONNRESET }, recv = { PARTLY, EINTR, EAGAIN, ECONNRESET },
  read = { EINTR, EAGAIN, EIO }, write = { EINTR, EAGAIN, EIO },
  poll = { EINTR, ENOMEM }, epoll_wait = { EINTR }, epoll_create1 = { EMFILE }, epoll_ctl = { ENOMEM },
  pipe = { EMFILE }, pipe2 = { EMFILE }, eventfd = { EMFILE }, socketpair = { EMFILE },
  open = { EMFILE }, getsockopt = { ENOBUFS }, setsockopt = { ENOBUFS }, getsockname = { ENOBUFS },
  getpeername = { ENOBUFS }, getaddrinfo = { EMFILE }, pthread_create = { EAGAIN }, open64 = { EMFILE },
  close = { EINTR, EIO }, getrandom = { PARTLY, EINTR },
}

--- What those of files fail with.
ways.FILES = {
  open64 = { EMFILE, EACCES, ENOSPC }, pwrite64 = { PARTLY, EINTR, EIO, ENOSPC },
  pread64 = { PARTLY, EINTR, EIO }, write = { PARTLY, EINTR, EIO, ENOSPC }, read = { EINTR, EIO },
  fsync = { EIO }, fdatasync = { EIO }, ftruncate64 = { EIO, ENOSPC }, fcntl64 = { EACCES, EIO, EAGAIN },
  fstat64 = { EIO }, mmap64 = { ENOMEM }, unlink = { EIO }, fchmod = { EIO }, close = { EIO, EINTR },
  getrandom = { PARTLY, EINTR },
}

local function sorted(t)
  local names = {}
  for name in pairs(t) do names[#names + 1] = name end
  table.sort(names)
  return names
end

--- Calls try(call, n, errno) for n from 1 on, until it answers that the n-th call did not come.
-- @tparam table list
-- @tparam number most the largest n
-- @tparam function try
function ways.each(list, most, try)
  for _, call in ipairs(sorted(list)) do
    for _, code in ipairs(list[call]) do
      for n = 1, most do
        if not try(call, n, code) then break end
      end
    end
  end
end

return ways
