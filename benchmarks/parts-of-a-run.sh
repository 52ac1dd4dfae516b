#!/bin/bash
# Runs the JMH benchmarks; arguments go to JMH: a pattern of names, -f 1, -i 3 … ; -jvmArgs -Dsample=FOLDER measures other articles.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$home"
paths=$(mktemp)
trap 'rm -f "$paths"' EXIT
mvn -q -B -Pquick -DskipTests -pl benchmarks -am package dependency:build-classpath -Dmdep.outputFile="$paths" -Dmdep.includeScope=runtime
java -cp "benchmarks/target/classes:$(cat "$paths")" org.openjdk.jmh.Main "$@"
