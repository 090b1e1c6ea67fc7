#!/usr/bin/python3
"""Makes the signing vectors, a folder per case, with botocore as the signer.

usage: spec/vectors/make.py     (Debian: python3-botocore)

A case is a request and a context; each signing step of botocore is written
beside them.  The same botocore writes the same bytes.  What botocore cannot
presign faithfully (repeated parameters, bodies) has no query form here.
"""

import json
import shutil
from pathlib import Path

from botocore.auth import (
    S3SigV4Auth,
    S3SigV4QueryAuth,
    SigV4Auth,
    SigV4QueryAuth,
)
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

FOLDER = Path(__file__).resolve().parent / "sigv4"
EXPIRES = 900

ID = "AKIDEXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
TOKEN = "IQoJb3JpZ2luX2VjEPT//////////wEaCXVzLWVhc3QtMSJGMEQCIEXAMPLE+token=="

INSTANCE = "12345678-1234-1234-1234-123456789012"
CONTACT = "0f2b9a34-5c1d-4c3e-9b0a-7d6e5f4c3b2a"
CONNECT = "https://connect.us-east-1.amazonaws.com"
ARN = "arn%3Aaws%3Aconnect%3Aus-east-1%3A123456789012%3Ainstance%2F" + INSTANCE
JSON = [["Content-Type", "application/json"]]

CASES = {}


def case(name, method, url, headers=(), body="", **context):
    """A case; `times` repeats the body, `presign` is whether it has a query form."""
    assert name not in CASES, name
    times = context.pop("times", 1)
    presign = context.pop("presign", body == "")
    request = {"method": method, "url": url, "headers": list(headers), "body": body}
    if times != 1:
        request["times"] = times
    CASES[name] = {
        "request": request,
        "presign": presign,
        "context": {
            "access_key_id": ID,
            "secret_access_key": SECRET,
            "region": "us-east-1",
            "service": "connect",
            "datetime": "20231114T221320Z",
            **context,
        },
    }


def s3(name, method, url, headers=(), body="", **context):
    case(
        name, method, url, headers, body, service="s3", double_encode=False,
        normalize=False, content_sha256=True, **context
    )


def message(**members):
    return json.dumps(members, ensure_ascii=False, separators=(",", ":"))


# Amazon Connect, every method and place that a member can have
CHAT = message(
    InstanceId=INSTANCE,
    ContactFlowId=CONTACT,
    ParticipantDetails={"DisplayName": "Ada Lovelace"},
    Attributes={"customer": "4711", "language": "en_GB"},
    ClientToken=CONTACT,
)
case("connect-start-chat", "PUT", CONNECT + "/contact/chat", JSON, CHAT)
case("connect-start-chat-token", "PUT", CONNECT + "/contact/chat", JSON, CHAT, session_token=TOKEN)
case("connect-start-task", "PUT", CONNECT + "/contact/task", JSON,
     message(InstanceId=INSTANCE, Name="Call back", Attributes={}))
case("connect-start-webrtc", "PUT", CONNECT + "/contact/webrtc", JSON,
     message(InstanceId=INSTANCE, AllowedCapabilities={"Customer": {"Video": "SEND"}}))
case("connect-outbound-chat", "PUT", CONNECT + "/contact/outbound-chat", JSON,
     message(SourceEndpoint={"Type": "TELEPHONE_NUMBER", "Address": "+441234567890"}))
case("connect-outbound-voice", "PUT", CONNECT + "/contact/outbound-voice", JSON,
     message(DestinationPhoneNumber="+441234567890"), region="eu-west-2")
case("connect-stop-contact", "POST", CONNECT + "/contact/stop", JSON,
     message(InstanceId=INSTANCE, ContactId=CONTACT))
case("connect-empty-object", "POST", CONNECT + "/contact/pause", JSON, "{}")
case("connect-post-without-body", "POST",
     CONNECT + f"/attached-files/{INSTANCE}/{CONTACT}?associatedResourceArn={ARN}")
case("connect-describe-contact", "GET", CONNECT + f"/contacts/{INSTANCE}/{CONTACT}")
case("connect-delete-queue", "DELETE", CONNECT + f"/queues/{INSTANCE}/{CONTACT}")
case("connect-delete-with-length", "DELETE", CONNECT + f"/queues/{INSTANCE}/{CONTACT}",
     [["Content-Length", "0"]])
case("connect-label-arn", "GET", CONNECT + "/tags/" + ARN)
case("connect-tag-resource", "POST", CONNECT + "/tags/" + ARN, JSON,
     message(tags={"team": "blue"}))
case("connect-untag-resource", "DELETE", CONNECT + f"/tags/{ARN}?tagKeys=team&tagKeys=cost%20centre",
     presign=False)
case("connect-query-list", "GET", CONNECT + f"/queues-summary/{INSTANCE}"
     "?queueTypes=STANDARD&queueTypes=AGENT&maxResults=100", presign=False)
case("connect-query-token", "GET",
     CONNECT + f"/queues-summary/{INSTANCE}?nextToken=AAA%2Bbbb%2FCC%3D%3D&maxResults=5")
case("connect-label-space", "GET", CONNECT + "/users/a%20b%2Fc%C3%A9")
case("connect-header-member", "PUT", CONNECT + f"/test-cases/{INSTANCE}",
     JSON + [["x-amz-last-modified-time", "Tue, 14 Nov 2023 22:13:20 GMT"],
             ["x-amz-last-modified-region", "us-east-1"]], message(Name="test"))
case("participant-connection", "POST",
     "https://participant.connect.us-east-1.amazonaws.com/participant/connection",
     JSON + [["X-Amz-Bearer", "QVFJREFIaEVYQU1QTEU="]], message(Type=["CONNECTION_CREDENTIALS"]))
case("contact-lens", "POST",
     "https://contact-lens.us-east-1.amazonaws.com/realtime-contact-analysis/analysis-segments",
     JSON, message(InstanceId=INSTANCE, ContactId=CONTACT))
case("cases-create", "POST", f"https://cases.us-east-1.amazonaws.com/domains/{INSTANCE}/cases",
     JSON, message(templateId=INSTANCE, fields=[]), service="cases")
case("campaigns-put", "PUT", "https://connect-campaigns.us-east-1.amazonaws.com/v2/campaigns", JSON,
     message(name="spring"), service="connect-campaigns")

# other services
case("sts-caller", "GET",
     "https://sts.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15", service="sts")
case("sts-caller-post", "POST", "https://sts.eu-west-1.amazonaws.com/",
     [["Content-Type", "application/x-www-form-urlencoded; charset=utf-8"]],
     "Action=GetCallerIdentity&Version=2011-06-15", service="sts", region="eu-west-1")
case("dynamodb-target", "POST", "https://dynamodb.us-west-2.amazonaws.com/",
     [["Content-Type", "application/x-amz-json-1.0"],
      ["X-Amz-Target", "DynamoDB_20120810.ListTables"]], "{}",
     service="dynamodb", region="us-west-2")
case("execute-api-patch", "PATCH",
     "https://abc123.execute-api.eu-central-1.amazonaws.com/prod/items/1", JSON,
     message(op="replace"), service="execute-api", region="eu-central-1")
case("execute-api-options", "OPTIONS",
     "https://abc123.execute-api.eu-central-1.amazonaws.com/prod/items",
     service="execute-api", region="eu-central-1")
case("lambda-head", "HEAD", "https://lambda.us-east-1.amazonaws.com/2015-03-31/functions",
     service="lambda")
case("region-china", "GET", "https://connect.cn-north-1.amazonaws.com.cn/", region="cn-north-1")
case("region-gov", "GET", "https://connect.us-gov-west-1.amazonaws.com/", region="us-gov-west-1")

# hosts
case("host-port", "GET", "http://127.0.0.1:8080/contact")
case("host-port-https-default", "GET", "https://example.com:443/")
case("host-port-http-default", "GET", "http://example.com:80/")
case("host-port-of-the-other-scheme", "GET", "http://example.com:443/")
case("host-upper-case", "GET", "https://Connect.US-East-1.AmazonAWS.com/")
case("host-ipv6", "GET", "http://[::1]:8080/contact")
case("host-given", "GET", "http://127.0.0.1:8080/", [["Host", "connect.us-east-1.amazonaws.com"]])

# paths
case("path-empty", "GET", "https://example.com")
case("path-query-without-path", "GET", "https://example.com?a=1")
case("path-trailing-slash", "GET", "https://example.com/a/b/")
case("path-dots", "GET", "https://example.com/a/./b/../c")
case("path-dots-at-end", "GET", "https://example.com/a/b/..")
case("path-dots-beyond-root", "GET", "https://example.com/../../a")
case("path-double-slash", "GET", "https://example.com//a//b")
case("path-unicode", "GET", "https://example.com/\u1234/gr\u00fc\u00df")
case("path-unicode-encoded", "GET", "https://example.com/%E1%88%B4")
case("path-space", "GET", "https://example.com/a b")
case("path-space-encoded", "GET", "https://example.com/a%20b")
case("path-plus", "GET", "https://example.com/a+b")
case("path-percent", "GET", "https://example.com/100%25")
case("path-lower-hex", "GET", "https://example.com/%c3%a9")
case("path-unreserved", "GET", "https://example.com/-._~0aZ")
case("path-delimiters", "GET", "https://example.com/!$&'()*+,;=:@")
case("path-long", "GET", "https://example.com/" + "segment/" * 200)

# queries
case("query-empty", "GET", "https://example.com/?")
case("query-empty-value", "GET", "https://example.com/?a=&b=1")
case("query-name-only", "GET", "https://example.com/?flag", presign=False)
case("query-order", "GET", "https://example.com/?b=2&a=1&B=3&A=4")
case("query-order-values", "GET", "https://example.com/?a=2&a=10&a=1", presign=False)
case("query-order-prefix", "GET", "https://example.com/?ab=1&a=2&a-b=3&a.b=4&a_b=5")
case("query-order-encoded", "GET", "https://example.com/?%E1%88%B4=1&z=2&%7Ba=3")
case("query-duplicates", "GET", "https://example.com/?a=1&b=2&a=1", presign=False)
case("query-space", "GET", "https://example.com/?q=a%20b%20c")
case("query-plus", "GET", "https://example.com/?q=a%2Bb")
case("query-percent", "GET", "https://example.com/?q=100%25")
case("query-equals", "GET", "https://example.com/?q=a%3Db%26c")
case("query-unicode", "GET", "https://example.com/?name=gr%C3%BC%C3%9F&%C3%A9=1")
case("query-many", "GET", "https://example.com/?"
     + "&".join(f"k{i * 37 % 100:02d}=v{i}" for i in range(100)))

# headers
case("header-duplicates", "GET", "https://example.com/",
     [["My-Header", "b"], ["My-Header", "a"], ["My-Header", "b"]])
case("header-trimmed", "GET", "https://example.com/", [["My-Header", "  a  "], ["Other", "\tb\t"]])
case("header-inner-spaces", "GET", "https://example.com/", [["My-Header", "a   b \t c"]])
case("header-quoted-spaces", "GET", "https://example.com/", [["My-Header", '"a   b"']])
case("header-folded", "GET", "https://example.com/", [["My-Header", "a\n  b\r\n\tc"]])
case("header-empty", "GET", "https://example.com/", [["My-Header", ""]])
case("header-case", "GET", "https://example.com/", [["mY-hEADER", "VaLuE"]])
case("header-order", "GET", "https://example.com/",
     [["Zebra", "1"], ["Ab", "2"], ["A-b", "3"], ["A_b", "4"], ["A1", "5"]])
case("header-unicode", "GET", "https://example.com/", [["My-Header", "gr\u00fc\u00df"]])
case("header-not-signed", "GET", "https://example.com/",
     [["User-Agent", "luaconnect"], ["X-Amzn-Trace-Id", "Root=1-2"], ["Expect", "100-continue"]])
case("header-range", "GET", "https://example.com/", [["Range", "bytes=0-9"], ["Accept", "*/*"]])
case("header-many", "GET", "https://example.com/",
     [[f"X-H{i * 37 % 50:02d}", f"value {i}"] for i in range(50)])
case("header-payload-claimed", "PUT", "https://example.com/",
     [["X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD"]], "body", presign=False)

# bodies
case("body-unicode", "POST", "https://example.com/", JSON, message(Name="gr\u00fc\u00df \u1234 \U0001f600"))
case("body-lines", "POST", "https://example.com/", [["Content-Type", "text/plain"]], "a\r\nb\n\u0000c")
case("body-long", "POST", "https://example.com/", JSON, "0123456789abcdef", times=65536)
case("body-block", "POST", "https://example.com/", JSON, "x", times=64)
case("body-block-less-padding", "POST", "https://example.com/", JSON, "x", times=55)

# credentials and dates
case("token-get", "GET", "https://example.com/?a=1", session_token=TOKEN)
case("token-long", "GET", "https://example.com/", session_token="FwoGZXIvYXdzE" * 80)
case("token-header-before", "GET", "https://example.com/", [["Accept", "*/*"], ["Z", "1"]],
     session_token=TOKEN)
case("secret-of-a-block", "GET", "https://example.com/", secret_access_key="s" * 60)
case("secret-beyond-a-block", "GET", "https://example.com/", secret_access_key="s" * 61)
case("secret-long", "GET", "https://example.com/", secret_access_key="long" * 100)
case("date-leap-day", "GET", "https://example.com/", datetime="20240229T235959Z")
case("date-epoch", "GET", "https://example.com/", datetime="19700101T000000Z")
case("date-new-year", "GET", "https://example.com/", datetime="20000101T000000Z")

# S3: the path is encoded once, stays as it is, and the hash is a header
S3 = "https://bucket.s3.us-east-1.amazonaws.com"
s3("s3-get", "GET", S3 + "/key")
s3("s3-encoded-key", "GET", S3 + "/a%20b/%C3%A9%2B")
s3("s3-dots-in-key", "GET", S3 + "/a/../b//./c")
s3("s3-put", "PUT", S3 + "/key", [["Content-Type", "text/plain"]], "hello")
s3("s3-token", "GET", S3 + "/key", session_token=TOKEN)
s3("s3-list", "GET", S3 + "/?list-type=2&prefix=a%2Fb&delimiter=%2F")


def signer(context, query):
    credentials = Credentials(
        context["access_key_id"], context["secret_access_key"], context.get("session_token")
    )
    place = credentials, context["service"], context["region"]
    if query:
        kind = S3SigV4QueryAuth if context["service"] == "s3" else SigV4QueryAuth
        return kind(*place, expires=EXPIRES)
    return (S3SigV4Auth if context["service"] == "s3" else SigV4Auth)(*place)


def steps(vector, query):
    """botocore's own steps: canonical request, string to sign, what carries the signature."""
    given, context = vector["request"], vector["context"]
    request = AWSRequest(
        method=given["method"], url=given["url"],
        data=(given["body"] * given.get("times", 1)).encode(),
    )
    for name, value in given["headers"]:
        request.headers.add_header(name, value)
    request.context["timestamp"] = context["datetime"]
    auth = signer(context, query)
    auth._modify_request_before_signing(request)
    canonical = auth.canonical_request(request)
    tosign = auth.string_to_sign(request, canonical)
    signature = auth.signature(tosign, request)
    auth._inject_signature_to_request(request, signature)
    carrier = request.url if query else request.headers["Authorization"]
    return {"canonical": canonical, "tosign": tosign, "url" if query else "authorization": carrier}


def write(folder, name, text):
    (folder / name).write_bytes(text.encode())


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    for name, vector in CASES.items():
        folder = FOLDER / name
        folder.mkdir(parents=True)
        for part in "request", "context":
            text = json.dumps(vector[part], indent=2, ensure_ascii=False)
            write(folder, part + ".json", text + "\n")
        for form in ("header", "query") if vector["presign"] else ("header",):
            for step, text in steps(vector, form == "query").items():
                write(folder, f"{form}.{step}", text)
    write(FOLDER, "cases.txt", "".join(name + "\n" for name in sorted(CASES)))
    print(len(CASES), "cases")


main()
