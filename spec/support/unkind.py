"""A loopback server that does not do TLS as it should.

usage: unkind.py CERTIFICATE KEY WAY

WAY is `old` (TLS 1.1 at most), `truncated` (it hangs up in the handshake), `silent` (it never answers in the
handshake), or what it sends before it hangs up without a close_notify: `open` (a body that ends with the
connection), `half` (of a body), `whole` (a body). It prints "listening on URL".
SPDX-License-Identifier: MIT
"""
import socket
import ssl
import sys
import threading
import time

ANSWERS = {
    "open": b"HTTP/1.1 200 OK\r\n\r\nall until the end",
    "half": b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nten bytes.",
    "whole": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
}
certificate, key, way = sys.argv[1:]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
if way == "old":
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = ssl.TLSVersion.TLSv1_1


def serve(connection):
    try:
        if way == "truncated":
            connection.recv(65536)
            connection.sendall(b"\x16\x03\x03\x00\x7a\x02\x00")
        elif way == "silent":
            time.sleep(60)
        else:
            secured = context.wrap_socket(connection, server_side=True, suppress_ragged_eofs=True)
            secured.recv(65536)
            secured.sendall(ANSWERS.get(way, ANSWERS["whole"]))
            connection = socket.socket(fileno=secured.detach())  # without a word of goodbye
    except OSError:
        pass
    connection.close()


listener = socket.create_server(("127.0.0.1", 0))
print(f"listening on https://127.0.0.1:{listener.getsockname()[1]}", flush=True)
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
