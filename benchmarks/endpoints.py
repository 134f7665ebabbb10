#!/usr/bin/env python3
"""Measures start-up and memory of cfn4j's local endpoint beside ministack (pip install ministack==1.5.33 boto3).

Usage: benchmarks/endpoints.py CFN_JAR [MINISTACK]

Each endpoint is started three times. Start is the time until the first answer; memory is the resident set after
24 stacks of two resources were created, updated and deleted one after the other.
"""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

import boto3
from botocore.config import Config

TEMPLATE = json.dumps({
    "Parameters": {"Delay": {"Type": "Number", "Default": 5}},
    "Resources": {
        "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": {"Ref": "Delay"}}},
        "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "Delay"}}},
    },
})


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(url):
    try:
        urllib.request.urlopen(url, timeout=1)
        return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False


def resident_mb(pid):
    with open(f"/proc/{pid}/status") as status:
        for line in status:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    return 0.0


def settle(client, name):
    while True:
        stack = client.describe_stacks(StackName=name)["Stacks"][0]
        if not stack["StackStatus"].endswith("_IN_PROGRESS"):
            return stack["StackStatus"]
        time.sleep(0.01)


def lives(url):
    client = boto3.client("cloudformation", endpoint_url=url, region_name="us-east-1", aws_access_key_id="local",
                          aws_secret_access_key="local", config=Config(retries={"max_attempts": 1}))
    right = 0
    for number in range(24):
        name = f"stack{number}"
        stack = client.create_stack(StackName=name, TemplateBody=TEMPLATE)["StackId"]
        created = settle(client, name)
        client.update_stack(StackName=name, TemplateBody=TEMPLATE,
                            Parameters=[{"ParameterKey": "Delay", "ParameterValue": "9"}])
        updated = settle(client, name)
        client.delete_stack(StackName=name)
        deleted = settle(client, stack)
        right += (created, updated, deleted) == ("CREATE_COMPLETE", "UPDATE_COMPLETE", "DELETE_COMPLETE")
    return right


def measure(name, command, environment):
    for attempt in range(3):
        port = free_port()
        url = f"http://127.0.0.1:{port}"
        words = [word.format(port=port, state=tempfile.mkdtemp()) for word in command]
        begun = time.monotonic()
        process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env={**os.environ, **{key: value.format(port=port) for key, value in environment.items()}})
        try:
            while not answers(url):
                time.sleep(0.01)
            start = time.monotonic() - begun
            idle = resident_mb(process.pid)
            begun = time.monotonic()
            right = lives(url)
            took = time.monotonic() - begun
            print(f"{name}: start {start:.2f} s, {idle:.0f} MB at rest; {right} of 24 stacks right in {took:.1f} s,"
                  f" {resident_mb(process.pid):.0f} MB after")
        finally:
            process.terminate()
            process.wait()


def main():
    jar = sys.argv[1]
    ministack = sys.argv[2] if len(sys.argv) > 2 else "ministack"
    java = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx128m"]
    measure("cfn local", [*java, "-jar", jar, "local", "--port", "{port}", "--state", "{state}"], {})
    measure("ministack", [ministack], {"GATEWAY_PORT": "{port}"})


if __name__ == "__main__":
    main()
