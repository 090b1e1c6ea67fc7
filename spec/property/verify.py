"""Verifies signed requests, by itself and with botocore where that is there.

usage: verify.py FILE

Each line of FILE is the JSON of {"request": {method, url, headers, body}, "scope": {...}}; a query with
X-Amz-Signature is verified as a presigned URL. It prints each line's number that does not verify, with
who says so, then "verified N by NAMES". It shares no line with the library: written from Amazon's
description of Signature Version 4.
SPDX-License-Identifier: MIT
"""
import datetime
import hashlib
import hmac
import json
import re
import sys
from urllib.parse import quote, unquote_to_bytes, urlsplit

try:
    import botocore.auth
    import botocore.awsrequest
    import botocore.credentials
except ImportError:
    botocore = None


def encoded(text, safe=""):
    return quote(text, safe="-._~" + safe)


def canonical_query(query):
    pairs = []
    for part in query.split("&") if query else []:
        name, _, value = part.partition("=")
        if name != "X-Amz-Signature":
            pairs.append((encoded(unquote_to_bytes(name)), encoded(unquote_to_bytes(value))))
    return "&".join("=".join(pair) for pair in sorted(pairs))


def keyed(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def signature(request, secret, names, stamp, scope, payload):
    url = urlsplit(request["url"])
    headers = {name.lower(): value for name, value in request["headers"].items()}
    headers.setdefault("host", url.netloc)
    lines = [request["method"], encoded(url.path or "/", "/"), canonical_query(url.query)]
    lines += [f"{name}:{re.sub(' +', ' ', headers[name].strip(' '))}" for name in names]
    lines += ["", ";".join(names), payload]
    digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    key = ("AWS4" + secret).encode()
    for part in scope.split("/"):
        key = keyed(key, part)
    return keyed(key, "\n".join(["AWS4-HMAC-SHA256", stamp, scope, digest])).hex()


def parts_of(request):
    """What a signed request says of its signature: signature, names, stamp, credential, payload."""
    query = dict(part.partition("=")[::2] for part in urlsplit(request["url"]).query.split("&"))
    body = hashlib.sha256((request.get("body") or "").encode()).hexdigest()
    if "X-Amz-Signature" in query:
        value = {name: unquote_to_bytes(text).decode() for name, text in query.items()}
        return (value["X-Amz-Signature"], value["X-Amz-SignedHeaders"], value["X-Amz-Date"],
                value["X-Amz-Credential"], body)
    headers = {name.lower(): value for name, value in request["headers"].items()}
    found = re.fullmatch(r"AWS4-HMAC-SHA256 Credential=(\S+), SignedHeaders=(\S+), Signature=(\S+)",
                         headers["authorization"])
    return found[3], found[2], headers["x-amz-date"], found[1], body


def verify(request, scope):
    given, names, stamp, credential, payload = parts_of(request)
    key, _, where = credential.partition("/")
    time = datetime.datetime.fromtimestamp(scope["time"], datetime.timezone.utc)
    wanted = f"{time:%Y%m%d}/{scope['region']}/{scope['service']}/aws4_request"
    return (key == scope["access_key_id"] and where == wanted and stamp == f"{time:%Y%m%dT%H%M%SZ}"
            and given == signature(request, scope["secret_access_key"], names.split(";"), stamp, where, payload))


def botocore_verify(request, scope):
    """Has botocore sign what was signed in the headers; whether it comes to the same."""
    given, names, stamp, _, _ = parts_of(request)
    if "authorization" not in {name.lower() for name in request["headers"]}:
        return True
    keys = botocore.credentials.Credentials(scope["access_key_id"], scope["secret_access_key"])
    auth = botocore.auth.SigV4Auth(keys, scope["service"], scope["region"])
    headers = {name: value for name, value in request["headers"].items()
               if name.lower() in names.split(";") and name.lower() != "host"}
    again = botocore.awsrequest.AWSRequest(request["method"], request["url"], headers, request.get("body") or "")
    again.context["timestamp"] = stamp
    return given == auth.signature(auth.string_to_sign(again, auth.canonical_request(again)), again)


VERIFIERS = {"hand": verify}
if botocore:
    VERIFIERS["botocore"] = botocore_verify

with open(sys.argv[1], encoding="utf-8") as lines:
    cases = [json.loads(line) for line in lines]
for number, case in enumerate(cases):
    for who, verifies in VERIFIERS.items():
        if not verifies(case["request"], case["scope"]):
            print(f"{number + 1}: {who} comes to another signature", json.dumps(case["request"]))
print(f"verified {len(cases)} by {' and '.join(VERIFIERS)}")
