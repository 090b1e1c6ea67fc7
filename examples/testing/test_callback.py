"""From Python: the emulator is a process of its own, boto3 plays the rest.

    python3 -m unittest examples/testing/test_callback.py

LUACONNECT is the command that serves (luaconnect), CALLBACK the script under
test (lua5.4 examples/testing/callback.lua).
"""
import json
import os
import shlex
import subprocess
import unittest
import urllib.request

import boto3

SERVE = shlex.split(os.environ.get("LUACONNECT", "luaconnect")) + ["serve"]
SCRIPT = shlex.split(os.environ.get(
    "CALLBACK", "lua5.4 examples/testing/callback.lua"))
INSTANCE = "11111111-1111-4111-8111-111111111111"
FLOW = "22222222-2222-4222-8222-222222222222"


class CallbackTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = subprocess.Popen(SERVE, stdout=subprocess.PIPE, text=True)
        cls.url = cls.server.stdout.readline().split()[-1]
        keys = {
            "AWS_ACCESS_KEY_ID": "EMULATOREXAMPLEKEY",
            "AWS_SECRET_ACCESS_KEY": "emulator-example-secret",
            "AWS_REGION": "us-east-1", "AWS_ENDPOINT_URL": cls.url,
            "CONNECT_INSTANCE_ID": INSTANCE, "CONNECT_FLOW_ID": FLOW,
        }
        cls.environment = {**os.environ, **keys}
        cls.connect = boto3.client(
            "connect", endpoint_url=cls.url, region_name=keys["AWS_REGION"],
            aws_access_key_id=keys["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=keys["AWS_SECRET_ACCESS_KEY"])

    @classmethod
    def tearDownClass(cls):
        cls.server.terminate()
        cls.server.wait()
        cls.server.stdout.close()

    def control(self, path, body):
        request = urllib.request.Request(
            f"{self.url}/_emulator/{path}", json.dumps(body).encode(),
            {"content-type": "application/json"})
        with urllib.request.urlopen(request) as response:
            return json.load(response)

    def chat(self):
        return self.connect.start_chat_contact(
            InstanceId=INSTANCE, ContactFlowId=FLOW,
            ParticipantDetails={"DisplayName": "Ada"})["ContactId"]

    def make_up(self, contact):
        return subprocess.run(
            SCRIPT + [contact], env=self.environment, check=True,
            capture_output=True, text=True).stdout.split()

    def test_becomes_one_task(self):
        contact = self.chat()
        first = self.make_up(contact)
        self.assertEqual(first[0], "task")
        self.assertEqual(first, self.make_up(contact))
        made = self.connect.describe_contact(
            InstanceId=INSTANCE, ContactId=first[1])["Contact"]
        self.assertEqual(made["PreviousContactId"], contact)

    def test_nobody_joined_in_time(self):
        contact = self.chat()
        self.control("clock", {"advance": "6m"})
        self.make_up(contact)
        ended = self.connect.describe_contact(
            InstanceId=INSTANCE, ContactId=contact)["Contact"]
        lived = ended["DisconnectTimestamp"] - ended["InitiationTimestamp"]
        self.assertEqual(lived.total_seconds(), 300)


if __name__ == "__main__":
    unittest.main()
