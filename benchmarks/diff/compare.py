#!/usr/bin/env python3
"""Asks the diff and @aws-cdk/cloudformation-diff about the same pairs of templates, and measures both.

Usage, after `mvn install`:  benchmarks/diff/compare.py --node-modules DIR [--times OLD NEW] [--runs 5]

DIR is the node_modules folder where `npm install @aws-cdk/cloudformation-diff` put it. The pairs are those of toolkit/analysis; the peer gets
them as JSON, without parameters, which it does not take. CPU seconds are user and system time of a process that reads both files and says
what differs; milliseconds are CPU time of one diff in a warm process.
"""
import argparse
import os
import resource
import statistics
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PAIRS = ROOT / "toolkit/analysis/src/test/resources/golden/pairs"
CLASSES = HERE.parent / "target" / "classes"


def class_path():
    given = os.environ.get("DIFF_CLASSPATH")
    if given:
        return given
    out = HERE.parent / "target" / "classpath.txt"
    subprocess.run([os.environ.get("MVN", "mvn"), "-q", "-f", str(HERE.parent),
                    "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
                    f"-Dmdep.outputFile={out}", "-Dmdep.includeScope=runtime"], check=True, stdout=subprocess.DEVNULL)
    return f"{CLASSES}:{out.read_text().strip()}"


def lines(command, **more):
    text = subprocess.run(command, check=True, capture_output=True, text=True, **more).stdout
    return dict(line.split("\t") for line in text.splitlines())


def cpu(command, **more):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, **more)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--node-modules", required=True)
    parser.add_argument("--times", nargs=2, metavar=("OLD", "NEW"))
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    path = class_path()
    node = dict(os.environ, NODE_PATH=options.node_modules)
    java = ["java", "-cp", path, "dev.cfn4j.benchmarks.DiffPairs"]
    with tempfile.TemporaryDirectory() as folder:
        ours = lines([*java, "verdicts", str(PAIRS), folder])
        theirs = lines(["node", str(HERE / "peer.cjs"), "verdicts", folder], env=node)
    print("| pair | cfn4j | cloudformation-diff |\n|---|---|---|")
    for pair, text in ours.items():
        print(f"| {pair} | {text} | {'the same' if theirs[pair] == text else theirs[pair]} |")
    print(f"\n{sum(theirs[pair] == text for pair, text in ours.items())} of {len(ours)} the same\n")
    if options.times:
        times(options, java, node)


def times(options, java, node):
    launcher = str(ROOT / "bin" / "cfn")
    subprocess.run([launcher, "diff", *options.times], stdout=subprocess.DEVNULL)
    peer = ["node", str(HERE / "peer.cjs"), "times", *options.times]
    ours, theirs = [], []
    for _ in range(options.runs):  # in turns, so that both see the same machine
        ours.append(cpu([launcher, "diff", *options.times]))
        theirs.append(cpu(peer, env=dict(node, ROUNDS="1")))
    warm = subprocess.run([*java, "times", *options.times], capture_output=True, text=True, check=True).stdout.strip()
    their_warm = subprocess.run(peer, capture_output=True, text=True, check=True, env=node).stdout.strip()
    print("| | cfn4j | cloudformation-diff |\n|---|---|---|")
    print(f"| process, CPU s (median of {options.runs}) | {statistics.median(ours):.2f} | {statistics.median(theirs):.2f} |")
    print(f"| warm, CPU ms | {warm} | {their_warm} |")


if __name__ == "__main__":
    main()
