#!/usr/bin/env python3
"""Renders W1, W2 and W3 with every program that is here, in turns, and prints CPU seconds and warm milliseconds beside the floor.

Usage, after `mvn install`:  benchmarks/side-by-side.py [--runs 9] [--workloads w1,w2,w3] [--troposphere PYTHON] [--cdk CLASSPATH]

--troposphere names a Python that has troposphere; --cdk a class path with the compiled programs of peers/cdk-java and its
dependencies (`node` must be there too). Who is not named is not measured, and the table says so. The first turn warms the disk
cache and is where the outputs are compared; it is not counted. CPU seconds are user and system time of the process and its children.
Figures are medians, and mean something only as ratios to the first row of their table; on a machine with other work, repeat.
"""
import argparse
import json
import os
import resource
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE / "target"
PACKAGE = "dev.cfn4j.benchmarks"
LAUNCHER = HERE.parent / "bin" / "cfn"
FLAGS = ["-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseG1GC", "-XX:-UsePerfData"]  # as in bin/cfn
QUIET = dict(os.environ, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION="1", CDK_VALIDATION="false")
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
FLOOR = "floor: Jackson writes maps"
SAME = "cfn4j, same flags"
STARTED = "cfn4j, started as by bin/cfn"
CLASSES = {"w1": f"{PACKAGE}.SmallStack", "w2": f"{PACKAGE}.GroupsStack"}


class Program:
    """A command line and its environment; a workload and a directory are appended, except where output is caught."""

    def __init__(self, command, environment=None, catches=None):
        self.command, self.environment, self.catches = command, environment or QUIET, catches

    def cpu_seconds(self, workload, out):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        if self.catches:
            with open(out / f"{workload}.json", "wb") as file:
                self.run(self.command + self.catches(workload), file)
        else:
            self.run([*self.command, workload, str(out)], subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime

    def run(self, command, out):
        subprocess.run(command, check=True, stdout=out, stderr=subprocess.DEVNULL, env=self.environment)


def class_path():
    out = TARGET / "classpath.txt"
    maven = shlex.split(os.environ.get("MVN", "mvn"))
    subprocess.run([*maven, "-q", "-f", str(HERE), "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
                    f"-Dmdep.outputFile={out}", "-Dmdep.includeScope=runtime"], check=True, stdout=subprocess.DEVNULL)
    return f"{TARGET / 'classes'}:{out.read_text().strip()}"


def packaged(directory):
    """The stack classes as a jar: classes of jars can be archived, those of folders cannot."""
    jar = directory / "benchmarks.jar"
    subprocess.run(["jar", "--create", "--file", jar, "-C", TARGET / "classes", "."], check=True)
    return str(jar)


def archived(path, directory):
    """A JVM with a class-data sharing archive of the renderer, as the launcher makes one on its first run."""
    file = directory / "cds.jsa"
    subprocess.run([JAVA, f"-XX:ArchiveClassesAtExit={file}", *FLAGS, "-cp", path, f"{PACKAGE}.RenderStacks", "w1",
                    str(directory)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return [JAVA, f"-XX:SharedArchiveFile={file}", *FLAGS, "-cp", path]


def launched(entries, directory):
    environment = dict(os.environ, CLASSPATH=":".join(entries), CFN_CACHE=str(directory / "cache"))
    environment.pop("CFN_OPTS", None)
    return Program([str(LAUNCHER)], environment, lambda workload: ["expand", CLASSES[workload]])


def programs(options, directory):
    path = class_path()
    jar = packaged(directory)
    types = next(entry for entry in path.split(":") if "cfn4j-resource-types-" in entry)
    found = {
        FLOOR: Program([JAVA, "-cp", path, f"{PACKAGE}.RenderMaps"]),
        SAME: Program([JAVA, "-cp", path, f"{PACKAGE}.RenderStacks"]),
        STARTED: Program([*archived(path.replace(str(TARGET / "classes"), jar, 1), directory), f"{PACKAGE}.RenderStacks"]),
        "bin/cfn expand, classes in a jar": launched([jar, types], directory),
        "bin/cfn expand, classes in a folder": launched([str(TARGET / "classes"), types], directory),
    }
    if options.troposphere:
        found["troposphere"] = Program([options.troposphere, str(HERE / "peers/troposphere/workloads.py")])
    if options.cdk:
        found["CDK for Java, L1, no validation"] = Program([JAVA, "-cp", options.cdk, "peers.Synth"])
    return found


def measure(found, workload, runs, directory):
    able = {name: program for name, program in found.items() if not program.catches or workload in CLASSES}
    times = {name: [] for name in able}
    for run in range(runs + 1):
        for index, (name, program) in enumerate(able.items()):
            out = directory / f"{workload}-{index}"
            out.mkdir(exist_ok=True)
            seconds = program.cpu_seconds(workload, out)
            if run:
                times[name].append(seconds)
        if not run:
            compare(able, workload, directory)
    return {name: statistics.median(values) for name, values in times.items()}


def compare(found, workload, directory):
    names = [f"w3-{i}" for i in range(7)] if workload == "w3" else [workload]
    for index, name in enumerate(found):
        result = subprocess.run([sys.executable, str(HERE / "peers/compare.py"), str(directory / f"{workload}-0"),
                                 str(directory / f"{workload}-{index}"), *names], capture_output=True, text=True)
        if result.returncode:
            sys.exit(f"{name} renders another {workload}:\n{result.stdout}{result.stderr}")


def starts(found, runs, directory):
    """CPU seconds of a start: a JVM that does nothing, and the launcher."""
    source = directory / "Nothing.java"
    source.write_text("public class Nothing { public static void main(String[] arguments) {} }\n")
    subprocess.run(["javac", "-d", str(directory), str(source)], check=True)
    expands = {name: program for name, program in found.items() if program.catches}
    empty = Program([JAVA, "-cp", str(directory), "Nothing"], catches=lambda workload: [])
    version = Program([str(LAUNCHER)], next(iter(expands.values())).environment, lambda workload: ["--version"])
    rows = {"an empty JVM": empty, "bin/cfn --version": version, **{f"{name}, W1": each for name, each in expands.items()}}
    times = {name: [] for name in rows}
    for run in range(2 * runs + 1):
        for name, program in rows.items():
            seconds = program.cpu_seconds("w1", directory)
            if run:
                times[name].append(seconds)
    return {name: statistics.median(values) for name, values in times.items()}


def jmh(path, workloads, benchmarks, directory):
    """Microseconds of an operation in a warm process, by workload and benchmark."""
    result = directory / "jmh.json"
    subprocess.run([JAVA, "-cp", path, "org.openjdk.jmh.Main", f"RenderBenchmark.({'|'.join(benchmarks)})$", "-p",
                    f"workload={','.join(workloads)}", "-f", "1", "-rf", "json", "-rff", str(result)],
                   check=True, stdout=subprocess.DEVNULL)
    return {(row["params"]["workload"], row["benchmark"].rsplit(".", 1)[1]): row["primaryMetric"]["score"]
            for row in json.loads(result.read_text())}


def warm(found, options, workload, directory):
    """Milliseconds of building and rendering once more in a warm process; the floor only writes."""
    path = found[FLOOR].command[2]
    score = jmh(path, [workload], ["prebuiltMaps", "maps", "stacks", "stacksWithLocations"], directory)
    times = {"floor: Jackson writes maps that are there": score[workload, "prebuiltMaps"] / 1000,
             "maps are built, and written by Jackson": score[workload, "maps"] / 1000,
             "cfn4j": score[workload, "stacks"] / 1000,
             "cfn4j, with source locations": score[workload, "stacksWithLocations"] / 1000}
    if options.troposphere:
        times["troposphere"] = float(subprocess.check_output(
            [*found["troposphere"].command, "bench", workload, "10" if workload == "w3" else "60"], text=True))
    if options.cdk:
        out = directory / "warm-cdk"
        out.mkdir(exist_ok=True)
        times["CDK for Java, L1, no validation"] = float(subprocess.check_output(
            [*found["CDK for Java, L1, no validation"].command, workload, str(out), "6"], text=True, env=QUIET,
            stderr=subprocess.DEVNULL))
    return times


def growth(path, directory):
    """Microseconds of a resource in templates of several sizes."""
    sizes = {"g10": 50, "g20": 100, "g40": 200, "g80": 400, "w2": 500}
    score = jmh(path, sizes, ["stacks"], directory)
    return {f"{size} resources": score[name, "stacks"] / size for name, size in sizes.items()}


def memory(path):
    """Bytes of heap that a resource of W2 holds."""
    out = subprocess.check_output([JAVA, "-Xmx1g", "-cp", path, f"{PACKAGE}.MemoryOfResources", "w2"], text=True)
    return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in out.splitlines())}


def table(title, unit, times):
    floor = next(iter(times.values()))
    print(f"{title:<45} {unit:>9} {'× first':>9}")
    for name, value in times.items():
        print(f"{name:<45} {value:>9.3f} {value / floor:>9.2f}")
    print(flush=True)
    return {name: value / floor for name, value in times.items()}


def goal(goals, what, found, most):
    goals.append(f"{'met   ' if found <= most else 'missed'} {what}: {found:.2f}, goal {most:.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--workloads", default="w1,w2,w3")
    parser.add_argument("--troposphere")
    parser.add_argument("--cdk")
    parser.add_argument("--no-warm", action="store_true", help="processes only, without JMH")
    options = parser.parse_args()
    goals = []
    directory = Path(tempfile.mkdtemp())
    try:
        found = programs(options, directory)
        for absent in [peer for peer in ("troposphere", "cdk") if not getattr(options, peer)]:
            print(f"not measured: {absent}")
        for workload in options.workloads.split(","):
            ratios = table(f"{workload}, process, median of {options.runs}", "CPU s",
                           measure(found, workload, options.runs, directory))
            goal(goals, f"{workload}, process, × floor at the same flags", ratios[SAME], 1.5)
            if options.troposphere:
                goal(goals, f"{workload}, process started as by bin/cfn, × troposphere",
                     ratios[STARTED] / ratios["troposphere"], 1)
            if not options.no_warm:
                ratios = table(f"{workload}, warm", "ms", warm(found, options, workload, directory))
                goal(goals, f"{workload}, warm, × floor", ratios["cfn4j"], 1.25)
        ratios = table(f"starts, median of {2 * options.runs}", "CPU s", starts(found, options.runs, directory))
        for name in list(ratios)[1:]:
            goal(goals, f"{name}, × an empty JVM", ratios[name], 2.5)
        path = found[FLOOR].command[2]
        if not options.no_warm:
            ratios = table("growth: build and render, warm", "µs/res.", growth(path, directory))
            goal(goals, "growth: a resource among 500, × among 50", ratios["500 resources"], 1.25)
        table("memory held by a resource of W2", "bytes", memory(path))
        print("\n".join(goals))
    finally:
        shutil.rmtree(directory, ignore_errors=True)


if __name__ == "__main__":
    main()
