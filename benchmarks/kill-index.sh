#!/bin/bash
# Kills runs at random moments while they write the index of an archive, and looks whether the next run finds what a run without
# an index finds.
#
#   kill-index.sh DIR [TIMES]
#
# DIR is what archive.sh generate made with Markdown; TIMES is how often (default 50). COPYDESK names another launcher.
set -euo pipefail
export LC_ALL=C.UTF-8

[ $# -ge 1 ] && [ -d "$1/archive" ] || { echo "usage: kill-index.sh DIR [TIMES]" >&2; exit 2; }
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
copydesk=${COPYDESK:-$home/copydesk}
times=${2:-50}
cd "$1"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
find archive -name '*.md' | sort | awk 'NR % 97 == 5' | head -n 3 >"$work/list"

lint() { "$copydesk" lint --fail-on never --format json --quiet --files-from "$work/list" "$@" .; }

lint --no-index >"$work/expected"
now() { echo "${EPOCHREALTIME/[.,]/}"; }
start=$(now)
lint --index "$work/index" >"$work/found"
span=$((($(now) - start) / 1000))
cmp "$work/expected" "$work/found"

for i in $(seq "$times"); do
    # Every other time there is an old index that must be written anew, because the options have changed.
    if [ $((i % 2)) = 0 ]; then rm -f "$work/index"; other=""; else other="--rule article-duplicate"; fi
    set -m
    # shellcheck disable=SC2086
    lint --index "$work/index" $other >/dev/null 2>&1 &
    run=$!
    sleep "$(awk -v ms=$((RANDOM % span)) 'BEGIN { print ms / 1000 }')"
    kill -KILL -- "-$run" 2>/dev/null || true
    wait "$run" 2>/dev/null || true
    set +m
    lint --index "$work/index" >"$work/found"
    cmp "$work/expected" "$work/found" || { echo "kill $i: other findings" >&2; exit 1; }
done
echo "$times runs killed within $span ms; each time the next run found the same"
