"""botocore at the same work: orders come by stdin, "verb n k", one a line; each is answered with wall and
CPU seconds of n calls, one after another. `prepare` sends nothing.

usage: python3 bench/peer.py <url> <file of the input, JSON> [<file of certificates>]
SPDX-License-Identifier: MIT
"""
import json
import sys
import time

import botocore.config
import botocore.session

URL, INPUT = sys.argv[1:3]
TRUST = sys.argv[3] if len(sys.argv) > 3 else None

with open(INPUT, encoding="utf-8") as file:
    TABLE = json.load(file)


class Ready(BaseException):
    """the request is made and signed; not to be sent"""


def stop(**_):
    raise Ready()


def client():
    session = botocore.session.Session()
    session.set_credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
    config = botocore.config.Config(retries={"max_attempts": 0})
    return session.create_client("connect", "us-east-1", endpoint_url=URL, verify=TRUST, config=config)


def prepare(connect, n):
    for _ in range(n):
        try:
            connect.start_chat_contact(**TABLE)
        except Ready:
            pass


def send(connect, n):
    for _ in range(n):
        connect.start_chat_contact(**TABLE)


def preparer():
    connect = client()
    connect.meta.events.register("before-send.connect", stop)
    return connect


VERBS = {"prepare": (prepare, preparer), "send": (send, client)}


def main():
    clients = {}
    for line in sys.stdin:
        verb, n, k = line.split()
        work, make = VERBS[verb]
        if verb not in clients:
            clients[verb] = make()
        work(clients[verb], int(k))
        wall, cpu = time.perf_counter(), time.process_time()
        work(clients[verb], int(n))
        print("%.6f %.6f" % (time.perf_counter() - wall, time.process_time() - cpu), flush=True)


main()
