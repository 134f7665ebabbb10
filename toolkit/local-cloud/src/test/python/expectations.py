#!/usr/bin/env python3
"""Runs the table of documented expectations against an endpoint through boto3.

usage: expectations.py --endpoint URL [--only GROUP] [--verbose] [--out FILE] FOLDER

FOLDER holds one YAML file per group; docs/local-endpoint-table.md says how they are written. Needs boto3 and PyYAML.
Prints one line per group (held/all) and, with --verbose, each expectation that does not hold. Exit code 0 if all hold.
"""
import argparse
import datetime
import json
import pathlib
import re
import sys
import time
import uuid

import boto3
import botocore
import botocore.config
import botocore.exceptions
import yaml

PATIENCE = 5.0
STEP = re.compile(r"([^.\[\]]+)|\[([^\]]*)\]")


def plain(value):
    """A response as JSON has it: times as text, bodies as text."""
    if isinstance(value, dict):
        return {key: plain(member) for key, member in value.items() if key != "ResponseMetadata"}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, datetime.datetime):
        return value.isoformat()
    if hasattr(value, "read"):
        return value.read().decode()
    return value


def pages(method, arguments):
    """The answer with the items of all its pages: an account may hold more stacks and exports than a page."""
    answer = plain(method(**arguments))
    while answer.get("NextToken"):
        more = plain(method(**arguments, NextToken=answer.pop("NextToken")))
        for name, value in more.items():
            answer[name] = answer.get(name, []) + value if isinstance(value, list) else value
    return answer


def find(tree, path):
    """The value at a path: names between dots, items by index or by [Path=value], all items by [*]."""
    values = [tree]
    for name, item in STEP.findall(path):
        values = [found for value in values for found in step(value, name, item)]
    if "[*]" in path:
        return values
    return values[0] if values else None


def step(value, name, item):
    if name:
        return [value[name]] if isinstance(value, dict) and name in value else []
    if not isinstance(value, list):
        return []
    if item == "*":
        return value
    if re.fullmatch(r"-?\d+", item):
        index = int(item)
        return [value[index]] if -len(value) <= index < len(value) else []
    key, wanted = item.split("=", 1)
    return [each for each in value if text(find(each, key.replace("/", "."))) == wanted][:1]


def text(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def holds(check, result):
    value = find(result, check["at"])
    if "is" in check:
        return text(value) == text(check["is"]) and value is not None
    if "oneOf" in check:
        return text(value) in [text(each) for each in check["oneOf"]]
    if "matches" in check:
        return value is not None and re.search(check["matches"], text(value)) is not None
    if "has" in check:
        return isinstance(value, list) and text(check["has"]) in [text(each) for each in value]
    if "lacks" in check:
        return "Error" not in result and text(check["lacks"]) not in [text(each) for each in value or []]
    if "inOrder" in check:
        return in_order([text(each) for each in value or []], [text(each) for each in check["inOrder"]])
    if "count" in check:
        return "Error" not in result and len(value or []) == check["count"]
    if "present" in check:
        return value not in (None, "", [], {})
    if "absent" in check:
        return "Error" not in result and value in (None, "", [], {}, False)
    raise ValueError("what is to hold? " + json.dumps(check))


def in_order(values, wanted):
    rest = iter(values)
    return all(each in rest for each in wanted)


class Run:
    """One scenario against one endpoint."""

    def __init__(self, clients, number):
        self.clients = clients
        self.results = {}
        self.names = {"id": number, "stack": "table-" + number}

    def filled(self, value, name=None):
        if isinstance(value, dict):
            filled = {key: self.filled(member, key) for key, member in value.items()}
            if name == "Body":
                return json.dumps(filled).encode()
            return json.dumps(filled) if name and name.endswith("Body") else filled
        if isinstance(value, list):
            return [self.filled(item) for item in value]
        if isinstance(value, str):
            return re.sub(r"@\{([^}]+)\}", lambda found: self.named(found.group(1)), value)
        return value

    def named(self, name):
        if name in self.names:
            return self.names[name]
        if name.startswith("x*"):
            return "x" * int(name[2:])
        step_name, path = name.split(".", 1)
        return text(find(self.results.get(step_name, {}), path))

    def call(self, call, arguments):
        service, _, operation = call.rpartition(":")
        client = self.clients(service or "cloudformation")
        method = getattr(client, botocore.xform_name(operation))
        try:
            return pages(method, self.filled(arguments))
        except botocore.exceptions.ClientError as error:
            status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode")
            found = error.response.get("Error", {})
            return {"Error": {"Code": found.get("Code"), "Message": found.get("Message"), "Status": status}}
        except Exception as error:  # what the client itself cannot read is an answer that does not hold
            return {"Error": {"Code": type(error).__name__, "Message": str(error), "Status": 0}}

    def until(self, wait):
        end = time.monotonic() + PATIENCE
        while True:
            value = text(find(self.call(wait["call"], wait.get("with", {})), wait["at"]))
            if re.search(wait["matches"], value) or time.monotonic() > end:
                return
            time.sleep(0.02)

    def steps(self, steps):
        for step_ in steps:
            if "until" in step_:
                self.until(step_["until"])
                continue
            result = self.call(step_["call"], step_.get("with", {}))
            if "as" in step_:
                self.results[step_["as"]] = result
            for check in step_.get("expect", []):
                check = {key: self.filled(value) for key, value in check.items()}
                yield check, holds(check, result), result


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--endpoint", required=True)
    options.add_argument("--region", default="us-east-1")
    options.add_argument("--only", default="")
    options.add_argument("--verbose", action="store_true")
    options.add_argument("--out")
    options.add_argument("folder", type=pathlib.Path)
    options = options.parse_args()
    made = {}

    def clients(service):
        if service not in made:
            config = botocore.config.Config(
                retries={"max_attempts": 1, "mode": "standard"}, parameter_validation=False, s3={"addressing_style": "path"})
            made[service] = boto3.client(
                service, endpoint_url=options.endpoint, region_name=options.region,
                aws_access_key_id="local", aws_secret_access_key="local", config=config)
        return made[service]

    held = total = 0
    report = {}
    for file in sorted(options.folder.glob("*.yaml")):
        table = yaml.safe_load(file.read_text())
        if options.only not in table["group"]:
            continue
        of_group = []
        for scenario in table["scenarios"]:
            run = Run(clients, uuid.uuid4().hex[:8])
            for check, ok, result in run.steps(scenario["steps"]):
                of_group.append({"says": check["says"], "holds": ok})
                if options.verbose and not ok:
                    print("  NOT %s: %s\n      %s" % (table["group"], check["says"], json.dumps(result)[:400]))
        good = sum(each["holds"] for each in of_group)
        print("%-28s %3d/%d" % (table["group"], good, len(of_group)))
        report[table["group"]] = of_group
        held += good
        total += len(of_group)
    print("%-28s %3d/%d" % ("all", held, total))
    if options.out:
        pathlib.Path(options.out).write_text(json.dumps(report, indent=1))
    return 0 if held == total else 1


if __name__ == "__main__":
    sys.exit(main())
