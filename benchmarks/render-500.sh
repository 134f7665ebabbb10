#!/usr/bin/env bash
# CPU seconds of a process that renders a 500-resource stack, side by side with one that writes the same maps with Jackson.
# Usage, after `mvn install`: benchmarks/render-500.sh [runs]
set -euo pipefail
cd "$(dirname "$0")"
runs=${1:-15}
${MVN:-mvn} -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=target/classpath.txt \
  -Dmdep.includeScope=runtime >/dev/null
classpath=target/classes:$(cat target/classpath.txt)

cpu() { # main class, further arguments → CPU seconds of the process
  local TIMEFORMAT='%U %S' times
  times=$( { time java -cp "$classpath" "$@" >/dev/null 2>&1; } 2>&1 )
  echo "$times" | awk '{ print $1 + $2 }'
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

programs=(dev.cfn4j.benchmarks.RenderMaps dev.cfn4j.benchmarks.RenderGroups
  "dev.cfn4j.cli.Main expand dev.cfn4j.benchmarks.GroupsStack")
mkdir -p target/cpu
rm -f target/cpu/*
for ((run = 0; run <= runs; run++)); do
  for i in "${!programs[@]}"; do
    # shellcheck disable=SC2086
    seconds=$(cpu ${programs[$i]})
    [ "$run" = 0 ] || echo "$seconds" >> "target/cpu/$i" # the first round warms the disk cache
  done
done
floor=$(median < target/cpu/0)
printf '%-70s %8s %8s\n' "program (median of $runs)" "CPU s" "× floor"
for i in "${!programs[@]}"; do
  value=$(median < "target/cpu/$i")
  printf '%-70s %8s %8s\n' "${programs[$i]}" "$value" "$(awk -v a="$value" -v b="$floor" 'BEGIN { printf "%.2f", a / b }')"
done
