"""Sets up a contact centre on an emulator with boto3, turns its pages, and
meets the errors that the model has.  Prints one line per step.

usage: configure.py <endpoint> <instance>

AWS_DATA_PATH leads to the model that the compiled one was dumped into.
SPDX-License-Identifier: MIT
"""
import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

ENDPOINT, INSTANCE = sys.argv[1:3]


def client(service):
    return boto3.client(
        service, endpoint_url=ENDPOINT, region_name="us-east-1",
        aws_access_key_id="EMULATOREXAMPLEKEY",
        aws_secret_access_key="emulator-example-secret",
        config=Config(retries={"max_attempts": 0}))


connect, cases = client("connect"), client("connectcases")


def refused(operation, **asked):
    try:
        operation(**asked)
    except ClientError as err:
        print("refused", err.response["Error"]["Code"],
              err.response["ResponseMetadata"]["HTTPStatusCode"])


def first(operation, member):
    return operation(InstanceId=INSTANCE)[member][0]["Id"]


hours = first(connect.list_hours_of_operations, "HoursOfOperationSummaryList")
for number in range(5):
    connect.create_queue(InstanceId=INSTANCE, Name=f"queue {number}",
                         HoursOfOperationId=hours, Tags={"team": "a"})
pages = list(connect.get_paginator("list_queues").paginate(
    InstanceId=INSTANCE, QueueTypes=["STANDARD"],
    PaginationConfig={"PageSize": 4}))
print("pages of", [len(page["QueueSummaryList"]) for page in pages])

found = connect.search_queues(
    InstanceId=INSTANCE,
    SearchFilter={"TagFilter": {"TagCondition": {
        "TagKey": "team", "TagValue": "a"}}},
    SearchCriteria={"StringCondition": {
        "FieldName": "name", "Value": "4", "ComparisonType": "CONTAINS"}})
print("found", [queue["Name"] for queue in found["Queues"]])

user = connect.create_user(
    InstanceId=INSTANCE, Username="edsger", Password="Passw0rd",
    PhoneConfig={"PhoneType": "SOFT_PHONE"},
    RoutingProfileId=first(
        connect.list_routing_profiles, "RoutingProfileSummaryList"),
    SecurityProfileIds=[first(
        connect.list_security_profiles, "SecurityProfileSummaryList")])
connect.tag_resource(resourceArn=user["UserArn"], tags={"floor": "3"})
shown = connect.describe_user(InstanceId=INSTANCE, UserId=user["UserArn"])
print("user", shown["User"]["Username"], shown["User"]["Tags"])

refused(connect.create_queue, InstanceId=INSTANCE, Name="queue 1",
        HoursOfOperationId=hours)
refused(connect.delete_routing_profile, InstanceId=INSTANCE,
        RoutingProfileId=shown["User"]["RoutingProfileId"])
refused(connect.describe_queue, InstanceId=INSTANCE, QueueId="none")

domain = cases.create_domain(name="support")
cases.tag_resource(arn=domain["domainArn"], tags={"floor": "4"})
print("domain", cases.get_domain(domainId=domain["domainId"])["tags"])
