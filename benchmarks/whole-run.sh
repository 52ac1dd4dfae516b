#!/bin/bash
# Measures Copydesk over the articles of a folder against wc -w and, where it is installed, codespell, in one go.
#
#   whole-run.sh FOLDER [RUNS]
#
# RUNS is how often each is run (default 5); the median counts. COPYDESK_JAVA_OPTS goes through to the launcher.
set -euo pipefail
export LC_ALL=C.UTF-8

[ $# -ge 1 ] && [ -d "$1" ] || { echo "usage: whole-run.sh FOLDER [RUNS]" >&2; exit 2; }
folder=$(cd "$1" && pwd)
runs=${2:-5}
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
copydesk=$home/copydesk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$folder"

# The files that Copydesk would read, for all alike.
find . -type f ! -path '*/.*' \( -name '*.md' -o -name '*.markdown' -o -name '*.txt' -o -name '*.html' -o -name '*.htm' \
    -o -name '*.json' -o -name '*.jsonl' -o -name '*.xml' \) -print0 | sort -z >"$work/files"
count=$(tr -cd '\0' <"$work/files" | wc -c)
[ "$count" -gt 0 ] || { echo "whole-run.sh: no articles in $folder" >&2; exit 2; }
bytes=$(xargs -0 cat <"$work/files" | wc -c)

now() { echo "${EPOCHREALTIME/[.,]/}"; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

words() { xargs -0 cat <"$work/files" | wc -w; }
spelling() { xargs -0 codespell --quiet-level 35 <"$work/files"; }
lint() { "$copydesk" lint --format json --fail-on never --quiet "$folder"; }
one_line() { "$copydesk" lint --fail-on never "$work/one.txt"; }
hello() { java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -cp "$work" Hello; }

# Median wall time in microseconds of N runs, after one that does not count.
measured() {
    local n=$1 start
    "$2" >/dev/null 2>"$work/err" || status $? "$2"
    for _ in $(seq "$n"); do
        start=$(now)
        "$2" >/dev/null 2>>"$work/err" || status $? "$2"
        echo $(($(now) - start))
    done | median
}

# codespell counts its findings in its status; Copydesk may report that a rule broke and still have done its work.
status() {
    case $2 in
        spelling) ;;
        lint) [ "$1" -le 3 ] && [ "$1" -ne 2 ] || { cat "$work/err" >&2; exit 2; } ;;
        *) cat "$work/err" >&2; exit 2 ;;
    esac
}

# Peak resident memory in kB: GNU time knows it, else the process is watched.
peak() {
    if [ -x /usr/bin/time ] && /usr/bin/time -f %M true 2>/dev/null; then
        /usr/bin/time -o "$work/memory" -f %M "$@" >/dev/null 2>&1 || true
        tail -n 1 "$work/memory"
        return
    fi
    "$@" >/dev/null 2>&1 &
    local process=$! seen most=0
    while kill -0 "$process" 2>/dev/null; do
        seen=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$process/status" 2>/dev/null || true)
        if [ -n "$seen" ] && [ "$seen" -gt "$most" ]; then most=$seen; fi
        sleep 0.02
    done
    wait "$process" || true
    echo "$most"
}

row() { # name, microseconds, kB or -
    awk -v name="$1" -v us="$2" -v kb="$3" -v bytes="$bytes" -v unit="$unit" 'BEGIN {
        printf "%-22s %9.1f %10.2f %10.1f %10s\n", name, us / 1000, bytes / us, us / unit, kb == "-" ? "-" : sprintf("%.0f MB", kb / 1024)
    }'
}

printf 'The ferry to to the island sails at noon.\n' >"$work/one.txt"
printf 'public class Hello { public static void main(String[] a) { System.out.println("Hello"); } }\n' >"$work/Hello.java"
javac -d "$work" "$work/Hello.java"
one_line >/dev/null # builds the jar and its class archive, if need be

printf '%s files, %.2f MB, %s, median of %s runs\n\n' "$count" "$(awk "BEGIN { print $bytes / 1e6 }")" \
    "$(java -version 2>&1 | head -n 1)" "$runs"
printf '%-22s %9s %10s %10s %10s\n' 'whole run' ms MB/s 'x wc -w' peak
unit=$(measured "$runs" words)
row 'wc -w' "$unit" -
if command -v codespell >/dev/null; then
    row codespell "$(measured "$runs" spelling)" "$(peak xargs -0 -a "$work/files" codespell --quiet-level 35)"
else
    printf '%-22s not installed\n' codespell
fi
row 'copydesk lint' "$(measured "$runs" lint)" "$(peak "$copydesk" lint --format json --fail-on never --quiet "$folder")"

printf '\n%-22s %9s %10s\n' 'start-up' ms 'x hello'
# A start is short, so that a few runs say little.
starts=$((runs > 15 ? runs : 15))
first=$(measured "$starts" hello)
start=$(measured "$starts" one_line)
awk -v hello="$first" -v one="$start" 'BEGIN {
    printf "%-22s %9.1f %10.1f\n", "java Hello", hello / 1000, 1
    printf "%-22s %9.1f %10.1f\n", "copydesk, one line", one / 1000, one / hello
}'
