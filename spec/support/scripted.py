"""A loopback server that answers as a script says; it prints its URL, then a line per request.

usage: scripted.py SCRIPT

SCRIPT is a JSON file, read anew for each request: {"METHOD /path": answer or [answer, ...]}.
Of a list each request takes one, the last stays. An answer has status, headers, body and delay
(seconds); drop closes the connection without a word. Anything else is 404.
SPDX-License-Identifier: MIT
"""
import http.server
import json
import sys
import threading
import time
import urllib.parse

counts = {}
turn = threading.Lock()  # requests come side by side


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def find(self):
        with open(sys.argv[1]) as file:
            script = json.load(file)
        key = self.command + " " + urllib.parse.urlsplit(self.path).path
        answers = script.get(key, {"status": 404})
        if not isinstance(answers, list):
            return answers
        taken = counts.get(key, 0)
        counts[key] = taken + 1
        return answers[min(taken, len(answers) - 1)]

    def answer(self):
        size = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(size).decode()
        headers = {name.lower(): value for name, value in self.headers.items()}
        with turn:
            print(json.dumps([self.command, self.path, headers, body]), flush=True)
            answer = self.find()
        time.sleep(answer.get("delay", 0))
        if answer.get("drop"):
            self.close_connection = True
            return
        text = answer.get("body", "").encode()
        self.send_response(answer.get("status", 200))
        for name, value in answer.get("headers", {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_PUT = do_POST = answer

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
print("http://127.0.0.1:%d" % server.server_port, flush=True)
server.serve_forever()
