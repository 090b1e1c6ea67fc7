"""A name server on a loopback port: names below .test are 127.0.0.1, all others do not exist.

It prints "listening on ADDRESS".
SPDX-License-Identifier: MIT
"""
import socket
import struct

A, SECONDS = 1, 60


def question(data):
    """The labels of the first question, its type, and where it ends."""
    labels, at = [], 12
    while data[at]:
        labels.append(data[at + 1:at + 1 + data[at]].decode())
        at += 1 + data[at]
    kind = struct.unpack("!H", data[at + 1:at + 3])[0]
    return labels, kind, at + 5


def answer(data):
    labels, kind, end = question(data)
    known = labels[-1].lower() == "test"
    found = known and kind == A
    head = data[:2] + struct.pack("!HHHHH", 0x8180 if known else 0x8183, 1, int(found), 0, 0)
    record = struct.pack("!HHHIH4B", 0xC00C, A, 1, SECONDS, 4, 127, 0, 0, 1) if found else b""
    return head + data[12:end] + record


def main():
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", 0))
    print(f"listening on 127.0.0.1:{server.getsockname()[1]}", flush=True)
    while True:
        data, client = server.recvfrom(4096)
        server.sendto(answer(data), client)


main()
