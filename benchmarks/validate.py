#!/usr/bin/env python3
"""Judges templates of 1, 50 and 500 resources, and a folder of them, with cfn4j and cfn-lint in turns, in one run.

Usage, after `mvn package` and `mvn install`:
  benchmarks/validate.py --template W2.json --cfn-lint PATH [--corpus DIR] [--runs 3]

--template is a template of 500 resources in groups that do not refer to each other, such as the workload W2; the smaller ones are
its beginnings. --corpus is a folder of templates. Printed are CPU seconds (user and system, median of the runs) of a process of its
own each (cfn4j by bin/cfn: runnable jar and class-data sharing), its greatest memory, and for cfn4j milliseconds in a warm JVM.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
CFN = HERE.parent / "bin/cfn"


def measure(command):
    """CPU seconds, megabytes and the printed text of one run."""
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
        _, _, usage = os.wait4(process.pid, 0)
        out.seek(0)
        return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, out.read()


def median(command, runs):
    results = [measure(command) for _ in range(runs)]
    return statistics.median(r[0] for r in results), max(r[1] for r in results), results[-1][2]


def cut(template, size):
    """The template with its first resources only, and without what refers to others."""
    # groups are told apart by the digits at the end; what others of a group refer to has few properties, so it comes first
    order = sorted(template["Resources"].items(), key=lambda r: (r[0][-4:], json.dumps(r[1]).count('"Fn::GetAtt"') + json.dumps(r[1]).count('"Ref"')))
    kept = dict(order[:size])
    smaller = {key: value for key, value in template.items() if key not in ("Resources", "Outputs")}
    text = json.dumps(kept)
    smaller["Parameters"] = {name: value for name, value in template.get("Parameters", {}).items() if f'"{name}"' in text}
    return {key: value for key, value in {**smaller, "Resources": kept}.items() if value != {}}


def warm(file):
    classes = HERE / "target/classpath.txt"
    maven = os.environ.get("MVN", "mvn")
    if not classes.exists():
        subprocess.run([maven, "-q", "-o", "-f", str(HERE), "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath",
                        f"-Dmdep.outputFile={classes}", "-Dmdep.includeScope=runtime"], check=True, stdout=subprocess.DEVNULL)
    command = ["java", "-XX:+UseSerialGC", "-cp", f"{HERE / 'target/classes'}:{classes.read_text().strip()}",
               "dev.cfn4j.benchmarks.ValidateFile", str(file), "400"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[0]


def line(what, tool, cpu, memory, note=""):
    print(f"{what:<28}{tool:<12}{cpu:>9.2f} s{memory:>8.0f} MB  {note}", flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--template", required=True)
    options.add_argument("--cfn-lint", required=True)
    options.add_argument("--corpus")
    options.add_argument("--runs", type=int, default=3)
    options = options.parse_args()
    template = json.loads(Path(options.template).read_text())
    print(f"{'':<28}{'':<12}{'CPU':>11}{'memory':>11}")
    with tempfile.TemporaryDirectory() as folder:
        for size in (1, 50, 500):
            file = Path(folder) / f"{size}.json"
            file.write_text(json.dumps(cut(template, size), indent=2))
            measure([str(CFN), "validate", str(file)])  # makes the archive of classes and warms the disk cache
            ours = median([str(CFN), "validate", str(file)], options.runs)
            theirs = median([options.cfn_lint, str(file)], options.runs)
            what = f"{size} resource{'s' if size > 1 else ''}"
            line(what, "cfn4j", ours[0], ours[1], f"warm {warm(file)} ms; {ours[2].decode().splitlines()[-1]}")
            line(what, "cfn-lint", theirs[0], theirs[1], f"{theirs[0] / ours[0]:.1f} times")
        if options.corpus:
            files = sorted(str(f) for f in Path(options.corpus).iterdir())
            ours = measure([str(CFN), "validate", "--format", "json", options.corpus])
            line(f"folder of {len(files)}", "cfn4j", ours[0], ours[1])
            theirs = measure([options.cfn_lint, "--format", "json", "--", *files])
            line(f"folder of {len(files)}", "cfn-lint", theirs[0], theirs[1], f"{theirs[0] / ours[0]:.1f} times")
    return 0


if __name__ == "__main__":
    sys.exit(main())
