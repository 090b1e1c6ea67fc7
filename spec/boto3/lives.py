"""Lives through a chat and a task on an emulator with boto3, and plays their
agent over the control API.  Prints one line per step.

usage: lives.py <endpoint> <instance> <flow> <queue>

AWS_DATA_PATH leads to the model that the compiled one was dumped into.
SPDX-License-Identifier: MIT
"""
import json
import sys
import urllib.request

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

ENDPOINT, INSTANCE, FLOW, QUEUE = sys.argv[1:5]
EVENT = "application/vnd.amazonaws.connect.event."


def client(service):
    return boto3.client(
        service, endpoint_url=ENDPOINT, region_name="us-east-1",
        aws_access_key_id="EMULATOREXAMPLEKEY",
        aws_secret_access_key="emulator-example-secret",
        config=Config(retries={"max_attempts": 0}))


connect, participant = client("connect"), client("connectparticipant")


def fetch(url, data=None, headers=None, method=None):
    request = urllib.request.Request(url, data, headers or {}, method=method)
    with urllib.request.urlopen(request, timeout=10) as answer:
        return answer.read()


def control(path, asked):
    return json.loads(fetch(
        ENDPOINT + "/_emulator/" + path, json.dumps(asked).encode(),
        {"Content-Type": "application/json"}))


def describe(contact):
    return connect.describe_contact(
        InstanceId=INSTANCE, ContactId=contact)["Contact"]


def refused(code, status, call, **arguments):
    try:
        call(**arguments)
    except ClientError as e:
        assert e.response["Error"]["Code"] == code, e
        assert e.response["ResponseMetadata"]["HTTPStatusCode"] == status, e
        print("refused", code, status)
        return
    raise AssertionError(code + " expected, got an answer")


def attach(token):
    started = participant.start_attachment_upload(
        ConnectionToken=token, ContentType="text/plain",
        AttachmentName="order.txt", AttachmentSizeInBytes=4)
    upload = started["UploadMetadata"]
    fetch(upload["Url"], b"4711", upload["HeadersToInclude"], "PUT")
    participant.complete_attachment_upload(
        ConnectionToken=token, AttachmentIds=[started["AttachmentId"]])
    control("clock", {"advance": 1})
    got = participant.get_attachment(
        ConnectionToken=token, AttachmentId=started["AttachmentId"])
    assert fetch(got["Url"]) == b"4711"
    print("attached", got["AttachmentSizeInBytes"])


def read(token):
    items = participant.get_transcript(
        ConnectionToken=token, SortOrder="ASCENDING", MaxResults=100)
    print("transcript", ", ".join(
        item.get("Content") or item.get("ContentType", "").split(".")[-1]
        or item["Attachments"][0]["Status"] for item in items["Transcript"]))


def chat():
    started = connect.start_chat_contact(
        InstanceId=INSTANCE, ContactFlowId=FLOW,
        ParticipantDetails={"DisplayName": "Ada"})
    made = participant.create_participant_connection(
        ParticipantToken=started["ParticipantToken"],
        Type=["WEBSOCKET", "CONNECTION_CREDENTIALS"])
    assert made["Websocket"]["Url"].startswith("ws://127.0.0.1:"), made
    token = made["ConnectionCredentials"]["ConnectionToken"]
    contact = started["ContactId"]
    control("agents/grace/accept", {"contact": contact})
    print("chat with", describe(contact)["AgentInfo"]["Id"])
    sent = participant.send_message(
        ConnectionToken=token, ContentType="text/plain", Content="Grüß Gott")
    assert sent["AbsoluteTime"].endswith("Z"), sent
    participant.send_event(ConnectionToken=token, ContentType=EVENT + "typing")
    control("agents/grace/say", {"contact": contact, "text": "hello"})
    attach(token)
    read(token)
    refused("ValidationException", 400, participant.send_message,
            ConnectionToken=token, ContentType="text/markdown", Content="x")
    refused("AccessDeniedException", 403,
            participant.create_participant_connection,
            ParticipantToken=token, Type=["WEBSOCKET"])
    participant.disconnect_participant(ConnectionToken=token)
    refused("AccessDeniedException", 403, participant.get_transcript,
            ConnectionToken=token)
    print("ended", describe(contact)["DisconnectReason"])
    control("agents/grace/close", {"contact": contact})


def task():
    started = connect.start_task_contact(
        InstanceId=INSTANCE, ContactFlowId=FLOW, Name="call back",
        References={"order": {"Type": "STRING", "Value": "4711"}})
    contact = started["ContactId"]
    file = connect.start_attached_file_upload(
        InstanceId=INSTANCE, FileName="order.pdf", FileSizeInBytes=4,
        FileUseCaseType="ATTACHMENT",
        AssociatedResourceArn=describe(contact)["Arn"])
    upload = file["UploadUrlMetadata"]
    fetch(upload["Url"], b"4711", upload["HeadersToInclude"], "PUT")
    where = {"InstanceId": INSTANCE, "FileId": file["FileId"],
             "AssociatedResourceArn": describe(contact)["Arn"]}
    connect.complete_attached_file_upload(**where)
    control("clock", {"advance": 1})
    print("file", connect.get_attached_file(**where)["FileStatus"])
    control("agents/grace/accept", {"contact": contact})
    print("task with", describe(contact)["AgentInfo"]["Id"])
    connect.pause_contact(InstanceId=INSTANCE, ContactId=contact)
    connect.resume_contact(InstanceId=INSTANCE, ContactId=contact)
    control("agents/grace/finish", {"contact": contact})
    control("agents/grace/close", {"contact": contact})
    record = describe(contact)
    print("ended", record["DisconnectReason"], record["TotalPauseCount"])


control("agents", {"user": "grace", "queues": [QUEUE]})
chat()
task()
