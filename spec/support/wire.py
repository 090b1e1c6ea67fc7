"""A loopback server that misbehaves on demand; the path of a request says how.

usage: wire.py [CERTIFICATE KEY]

With a certificate it speaks TLS. It prints "full on PORT", then "listening on URL". The first is a
port whose queue is full: connecting to it takes for ever. It is an HTTP proxy, too: CONNECT tunnels
to the port of 127.0.0.1 that is asked for, and a whole URL as the target is answered like its path.
GET /counts tells how many connections and requests there were, and how many at the same time.
SPDX-License-Identifier: MIT
"""
import json
import socket
import ssl
import sys
import threading
import time

lock = threading.Lock()
counts = {"connections": 0, "requests": 0, "now": 0, "most": 0, "proxied": 0, "gone": 0}


def count(name, by=1):
    with lock:
        counts[name] += by
        counts["most"] = max(counts["most"], counts["now"])


def plain(body, status="200 OK", headers=""):
    if isinstance(body, str):
        body = body.encode()
    return f"HTTP/1.1 {status}\r\n{headers}Content-Length: {len(body)}\r\n\r\n".encode() + body


CHUNKS = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n7;x=y\r\n, world\r\n"
FIXED = {  # path: (bytes of the answer, whether the connection is kept)
    "/ok": (plain("ok"), True),
    "/empty": (b"HTTP/1.1 204 No Content\r\n\r\n", True),
    "/html": (plain("<html>Bad Gateway</html>", "502 Bad Gateway", "Content-Type: text/html\r\n"), True),
    "/redirect": (plain("", "302 Found", "Location: /ok\r\n"), True),
    "/chunked": (CHUNKS + b"0\r\nTrailer: ignored\r\n\r\n", True),
    "/chunked-short": (CHUNKS, False),
    "/until-close": (b"HTTP/1.1 200 OK\r\n\r\nall until the end", False),
    "/short": (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nten bytes.", False),
    "/half-head": (b"HTTP/1.1 200 OK\r\nContent-Le", False),
    "/lying-chunk": (CHUNKS + b"3\r\nmuch more\r\n0\r\n\r\n", True),
    "/endless-chunk": (CHUNKS + b"fffffffffffffffff\r\n", True),
    "/bare-lf": (b"HTTP/1.1 200 OK\nContent-Length: 2\n\nok", True),
    "/bare-lf-chunk": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\nok\r\n0\r\n\r\n", True),
    "/two": (plain("first") + plain("second"), True),
    "/flood-headers": (b"HTTP/1.1 200 OK\r\n" + (b"X-Long: " + b"x" * 1000 + b"\r\n") * 10000
                       + b"\r\n", False),
    "/garbage": (b"SSH-2.0-OpenSSH_9.2\r\n", False),
    "/nothing": (b"", False),
    "/stale": (plain("ok"), False),
    "/interim": (b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + plain("final"), True),
    "/repeated": (plain("", headers="X-Two: a\r\nX-Two: b\r\nX-Empty:\r\nMIXED-Case: C\r\n"), True),
    "/folded": (plain("", headers="X-Long: first\r\n  Second: part\r\nX-After: yes\r\n"), True),
    "/zeros": (plain(b"a\0b\r\n\0"), True),
    "/announced": (b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx", True),
    "/huge-headers": (b"HTTP/1.1 200 OK\r\n" + (b"X-Long: " + b"x" * 90000 + b"\r\n") * 4
                      + b"\r\n", False),
    "/many-headers": (b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 1200 + b"\r\n", False),
}


def flood(connection):
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        connection.sendall(b"x" * 65536)


def read_request(connection, data):
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more or more[0] == 0x16:  # TLS, which is not spoken here
            return None
        data += more
    head, data = data.split(b"\r\n\r\n", 1)
    length = 0
    for line in head.split(b"\r\n")[1:]:
        name, value = line.split(b":", 1)
        if name.lower() == b"content-length":
            length = int(value)
    if b" /early" in head:  # answered before its body has come
        connection.sendall(plain("too much", "413 Content Too Large"))
    while len(data) < length:
        data += connection.recv(65536)
    return head, data[:length], data[length:]


def answer(connection, target, head, body, number):
    """Answers one request, the connection's number-th; whether the connection is kept."""
    path = target.split("?")[0]
    if path == "/counts":
        connection.sendall(plain(json.dumps(counts)))
    elif path == "/echo":
        connection.sendall(plain(head + b"\n\n" + body))
    elif path == "/wait":  # /wait?SECONDS; the client may go away meanwhile
        connection.settimeout(float(target.split("?")[1].split("&")[0]))
        try:
            connection.recv(1)
            count("gone")
            return False
        except TimeoutError:
            connection.settimeout(None)
        connection.sendall(plain("waited"))
    elif path == "/stall":  # in the middle of the body
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")
        connection.recv(1)
        return False
    elif path == "/drip":  # a byte now and then, without end
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connection.sendall(b"x")
            time.sleep(0.02)
    elif path == "/drip-head":
        connection.sendall(b"HTTP/1.1 200 OK\r\nX-Long: ")
        while True:
            connection.sendall(b"x")
            time.sleep(0.02)
    elif path == "/surplus":  # and a response to nobody, which comes later
        connection.sendall(plain("first"))
        time.sleep(0.05)
        connection.sendall(plain("nobody"))
    elif path == "/once":  # a second one on the same connection is not answered
        if number > 1:
            return False
        connection.sendall(plain("first"))
    elif path == "/early":
        pass
    elif path == "/flood":
        flood(connection)
    else:
        text, kept = FIXED.get(path, (plain("", "404 Not Found"), True))
        connection.sendall(text)
        return kept
    return True


def pump(source, sink):
    try:
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def tunnel(connection, target):
    count("proxied")
    host, port = target.rsplit(":", 1)
    if host == "forbidden.example":
        connection.sendall(plain("", "403 Forbidden"))
        return
    with socket.create_connection(("127.0.0.1", int(port))) as far:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        back = threading.Thread(target=pump, args=(far, connection), daemon=True)
        back.start()
        pump(connection, far)
        back.join()


def talk(connection):
    data, kept, number = b"", True, 0
    while kept:
        number += 1
        request = read_request(connection, data)
        if request is None:
            return
        head, body, data = request
        method, target, _ = head.split(b"\r\n")[0].decode().split(" ")
        if method == "CONNECT":
            return tunnel(connection, target)
        if not target.startswith("/"):
            count("proxied")
            target = "/" + target.split("/", 3)[3]
        count("requests")
        count("now")
        try:
            kept = answer(connection, target, head, body, number)
        finally:
            count("now", -1)


def serve(connection, context):
    count("connections")
    try:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if context:
            connection = context.wrap_socket(connection, server_side=True)
        talk(connection)
    except OSError:
        pass
    finally:
        connection.close()


def full():
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    waiting = []
    for _ in range(4):
        client = socket.socket()
        client.setblocking(False)
        client.connect_ex(listener.getsockname())
        waiting.append(client)
    time.sleep(0.05)
    return listener, waiting


def main():
    context = None
    if len(sys.argv) > 2:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[1], sys.argv[2])
    listener = socket.create_server(("127.0.0.1", 0), backlog=512)
    busy = full()
    port = listener.getsockname()[1]
    print(f"full on {busy[0].getsockname()[1]}", flush=True)
    print(f"listening on {'https' if context else 'http'}://127.0.0.1:{port}", flush=True)
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=serve, args=(connection, context), daemon=True).start()


main()
