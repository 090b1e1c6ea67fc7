"""Starts all four contacts on an emulator with boto3, describes and stops
them, and meets the errors that the model has.  Prints one line per step.

usage: start_contacts.py <endpoint> <instance> <flow>

AWS_DATA_PATH leads to the model that the compiled one was dumped into.
SPDX-License-Identifier: MIT
"""
import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

ENDPOINT, INSTANCE, FLOW = sys.argv[1:4]

CUSTOMER = {"DisplayName": "Ada"}
STARTS = [
    ("start_chat_contact", {
        "ParticipantDetails": CUSTOMER,
        "InitialMessage": {
            "ContentType": "text/plain", "Content": "Grüß Gott",
        },
    }),
    ("start_task_contact", {
        "Name": "call back",
        "References": {"order": {"Type": "URL", "Value": "https://a.example"}},
    }),
    ("start_outbound_chat_contact", {
        "SourceEndpoint": {
            "Type": "CONNECT_PHONENUMBER_ARN",
            "Address": "arn:aws:connect:us-east-1:1:phone-number/1",
        },
        "DestinationEndpoint": {
            "Type": "TELEPHONE_NUMBER", "Address": "+12065550100",
        },
        "SegmentAttributes": {
            "connect:Subtype": {"ValueString": "connect:SMS"},
        },
    }),
    ("start_web_rtc_contact", {"ParticipantDetails": CUSTOMER}),
]


def connect(secret="emulator-example-secret"):
    return boto3.client(
        "connect", endpoint_url=ENDPOINT, region_name="us-east-1",
        aws_access_key_id="EMULATOREXAMPLEKEY",
        aws_secret_access_key=secret,
        config=Config(retries={"max_attempts": 0}))


def expect(code, status, call, **arguments):
    try:
        call(InstanceId=INSTANCE, **arguments)
    except ClientError as e:
        meta = e.response["ResponseMetadata"]
        assert e.response["Error"]["Code"] == code, e
        assert meta["HTTPStatusCode"] == status and meta["RequestId"], e
        print("refused", code, status)
        return e
    raise AssertionError(code + " expected, got an answer")


def live(client, name, arguments):
    attributes = {"order": "4711", "city": "Köln"}
    started = getattr(client, name)(
        InstanceId=INSTANCE, ContactFlowId=FLOW, Attributes=attributes,
        **arguments)
    contact = {"InstanceId": INSTANCE, "ContactId": started["ContactId"]}
    record = client.describe_contact(**contact)["Contact"]
    assert record["Id"] == started["ContactId"], record
    assert record["InitiationTimestamp"].year > 2000, record
    known = client.get_contact_attributes(
        InstanceId=INSTANCE, InitialContactId=started["ContactId"])
    assert known["Attributes"] == attributes, known
    client.stop_contact(**contact)
    record = client.describe_contact(**contact)["Contact"]
    assert record["DisconnectTimestamp"] >= record["InitiationTimestamp"]
    print(name, record["Channel"], record["InitiationMethod"])
    return contact


def main():
    client = connect()
    for name, arguments in STARTS:
        stopped = live(client, name, arguments)
    expect("ContactNotFoundException", 410, client.stop_contact,
           ContactId=stopped["ContactId"])
    missing = expect("ResourceNotFoundException", 404,
                     client.describe_contact, ContactId="nobody")
    assert isinstance(missing, client.exceptions.ResourceNotFoundException)
    expect("InvalidRequestException", 400, client.start_task_contact,
           Name="no flow")
    expect("InvalidParameterException", 400, client.start_task_contact,
           Name="n", ContactFlowId="x" * 501)
    expect("NotImplementedException", 501, client.get_federation_token)
    expect("InvalidSignatureException", 403,
           connect("wrong").describe_contact, ContactId="nobody")


main()
