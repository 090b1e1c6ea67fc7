"""botocore at the same work: reads "prepare <n>" or "send <n>" a line,
answers each with wall and CPU seconds.

usage: python3 bench/peer.py <url> <input as JSON>
SPDX-License-Identifier: MIT
"""
import json
import sys
import time

import botocore.config
import botocore.session

TABLE = json.loads(sys.argv[2])


class Ready(BaseException):
    """the request is made and signed; not to be sent"""


def stop(**_):
    raise Ready()


def client(url):
    session = botocore.session.Session()
    session.set_credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
    config = botocore.config.Config(retries={"max_attempts": 0})
    return session.create_client("connect", "us-east-1", endpoint_url=url, config=config)


def prepare(connect, n):
    for _ in range(n):
        try:
            connect.start_chat_contact(**TABLE)
        except Ready:
            pass


def send(connect, n):
    for _ in range(n):
        connect.start_chat_contact(**TABLE)


def main():
    sender, preparer = client(sys.argv[1]), client(sys.argv[1])
    preparer.meta.events.register("before-send.connect", stop)
    works = {"prepare": (prepare, preparer), "send": (send, sender)}
    for line in sys.stdin:
        verb, n = line.split()
        work, connect = works[verb]
        work(connect, 1)
        wall, cpu = time.perf_counter(), time.process_time()
        work(connect, int(n))
        print("%.6f %.6f" % (time.perf_counter() - wall, time.process_time() - cpu), flush=True)


main()
