#!/usr/bin/env python3
"""Renders W1, W2 and W3 with every program that is here, in turns, and prints CPU seconds and warm milliseconds beside the floor.

Usage, after `mvn install`:  benchmarks/side-by-side.py [--runs 9] [--workloads w1,w2,w3] [--troposphere PYTHON] [--cdk CLASSPATH]

--troposphere names a Python that has troposphere; --cdk a class path with the compiled programs of peers/cdk-java and its
dependencies (`node` must be there too). Who is not named is not measured, and the table says so. The first turn warms the disk
cache and is where the outputs are compared; it is not counted. CPU seconds are user and system time of the process and its children.
"""
import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE / "target"
LAUNCHER = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"]
QUIET = dict(os.environ, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION="1", CDK_VALIDATION="false")


def class_path():
    out = TARGET / "classpath.txt"
    maven = os.environ.get("MVN", "mvn")
    subprocess.run([maven, "-q", "-f", str(HERE), "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
                    f"-Dmdep.outputFile={out}", "-Dmdep.includeScope=runtime"], check=True, stdout=subprocess.DEVNULL)
    return f"{TARGET / 'classes'}:{out.read_text().strip()}"


def archive(classes, directory):
    """A class-data sharing archive of the renderer, as the launcher makes one on its first run."""
    jar = directory / "benchmarks.jar"  # directories cannot be archived
    subprocess.run(["jar", "--create", "--file", jar, "-C", TARGET / "classes", "."], check=True)
    path = classes.replace(str(TARGET / "classes"), str(jar), 1)
    file = directory / "cds.jsa"
    subprocess.run(["java", f"-XX:ArchiveClassesAtExit={file}", *LAUNCHER, "-cp", path,
                    "dev.cfn4j.benchmarks.RenderStacks", "w1", str(directory)],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return ["java", f"-XX:SharedArchiveFile={file}", *LAUNCHER, "-cp", path]


def programs(options, directory):
    classes = class_path()
    found = {
        "floor: Jackson writes maps": ["java", "-cp", classes, "dev.cfn4j.benchmarks.RenderMaps"],
        "cfn4j, same flags": ["java", "-cp", classes, "dev.cfn4j.benchmarks.RenderStacks"],
        "cfn4j, class-data sharing, C1, serial": [*archive(classes, directory), "dev.cfn4j.benchmarks.RenderStacks"],
    }
    if options.troposphere:
        found["troposphere"] = [options.troposphere, str(HERE / "peers/troposphere/workloads.py")]
    if options.cdk:
        found["CDK for Java, L1, no validation"] = ["java", "-cp", options.cdk, "peers.Synth"]
    return found


def cpu_seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=QUIET)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def measure(commands, workload, runs, directory):
    times = {name: [] for name in commands}
    for run in range(runs + 1):
        for index, (name, command) in enumerate(commands.items()):
            out = directory / f"{workload}-{index}"
            out.mkdir(exist_ok=True)
            seconds = cpu_seconds([*command, workload, str(out)])
            if run:
                times[name].append(seconds)
        if not run:
            compare(commands, workload, directory)
    return {name: statistics.median(values) for name, values in times.items()}


def compare(commands, workload, directory):
    names = [f"w3-{i}" for i in range(7)] if workload == "w3" else [workload]
    for index, name in enumerate(commands):
        result = subprocess.run([sys.executable, str(HERE / "peers/compare.py"), str(directory / f"{workload}-0"),
                                 str(directory / f"{workload}-{index}"), *names], capture_output=True, text=True)
        if result.returncode:
            sys.exit(f"{name} renders another {workload}:\n{result.stdout}{result.stderr}")


def warm(commands, options, workload, directory):
    """Milliseconds of building and rendering once more in a warm process."""
    result = directory / "jmh.json"
    subprocess.run(["java", "-cp", commands["floor: Jackson writes maps"][2], "org.openjdk.jmh.Main", "RenderBenchmark", "-p",
                    f"workload={workload}", "-f", "1", "-rf", "json", "-rff", str(result)],
                   check=True, stdout=subprocess.DEVNULL)
    rows = {row["benchmark"].rsplit(".", 1)[1]: row["primaryMetric"]["score"] / 1000
            for row in json.loads(result.read_text())}
    times = {"floor: Jackson writes maps": rows["maps"], "floor: the maps are there already": rows["prebuiltMaps"],
             "cfn4j, same flags": rows["stacks"], "cfn4j, with source locations": rows["stacksWithLocations"]}
    if options.troposphere:
        times["troposphere"] = float(subprocess.check_output(
            [*commands["troposphere"], "bench", workload, "10" if workload == "w3" else "60"], text=True))
    if options.cdk:
        out = directory / "warm-cdk"
        out.mkdir(exist_ok=True)
        times["CDK for Java, L1, no validation"] = float(subprocess.check_output(
            [*commands["CDK for Java, L1, no validation"], workload, str(out), "6"], text=True, env=QUIET,
            stderr=subprocess.DEVNULL))
    return times


def table(title, unit, times):
    floor = next(iter(times.values()))
    print(f"{title:<45} {unit:>9} {'× floor':>9}")
    for name, value in times.items():
        print(f"{name:<45} {value:>9.3f} {value / floor:>9.2f}")
    print(flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--workloads", default="w1,w2,w3")
    parser.add_argument("--troposphere")
    parser.add_argument("--cdk")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        commands = programs(options, directory)
        for absent in [peer for peer in ("troposphere", "cdk") if not getattr(options, peer)]:
            print(f"not measured: {absent}")
        for workload in options.workloads.split(","):
            table(f"{workload}, process, median of {options.runs}", "CPU s",
                  measure(commands, workload, options.runs, directory))
            table(f"{workload}, warm", "ms", warm(commands, options, workload, directory))


if __name__ == "__main__":
    main()
