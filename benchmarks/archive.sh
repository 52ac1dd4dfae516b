#!/bin/bash
# Archives with planted faults, to see what the archive rules find and what a large archive costs.
#
#   archive.sh generate DIR ARTICLES [jsonl|markdown] [SEED]
#   archive.sh score DIR [--list]
#
# The first writes DIR/archive, the articles; DIR/copydesk.yaml, all rules but those that need a register of authors; and DIR/truth.tsv, what is
# to be found. It needs a JDK only. The second lints that archive, and says what was found of it; it builds what it needs with Maven.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

usage() {
    sed -n '2,/^set/ { /^set/d; s/^# \{0,1\}//; p; }' "${BASH_SOURCE[0]}" >&2
    exit 2
}

# The generator uses nothing but the JDK: it is compiled on the spot.
generate() {
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    find "$home/benchmarks/src/main/java/org/copydesk/benchmarks/archive" -name '*.java' ! -name 'package-info.java' ! -name '*Score*' \
        -exec javac -proc:none -encoding UTF-8 -d "$work" {} +
    java -cp "$work" org.copydesk.benchmarks.archive.ArchiveGenerator "$@"
}

score() {
    local folder
    folder=$(cd "$1" && pwd)
    shift
    paths=$(mktemp)
    trap 'rm -f "$paths"' EXIT
    cd "$home"
    mvn -q -B -Pquick -DskipTests -pl benchmarks -am package dependency:build-classpath -Dmdep.outputFile="$paths" -Dmdep.includeScope=runtime
    java ${COPYDESK_JAVA_OPTS:-} -cp "benchmarks/target/classes:$(cat "$paths")" org.copydesk.benchmarks.archive.ArchiveScore "$folder" "$@"
}

case ${1:-} in
    score)
        shift
        [ $# -ge 1 ] || usage
        score "$@"
        ;;
    generate)
        shift
        [ $# -ge 2 ] || usage
        generate "$@"
        ;;
    *) usage ;;
esac
