#!/bin/sh
# What action.yml runs: copydesk lint, by the inputs of the action, which come as variables ACTION_….
set -eu

here=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P)
if [ -n "${ACTION_HOME:-}" ]; then
    copydesk=$ACTION_HOME/bin/copydesk
else
    copydesk=$here/copydesk
    # The Java that a runner of GitHub has, whatever the job has set up before.
    if [ -z "${JAVA_HOME:-}" ] && [ -n "${JAVA_HOME_17_X64:-}" ]; then
        export JAVA_HOME="$JAVA_HOME_17_X64"
    fi
fi

set -- lint --report github
if [ -n "${ACTION_SARIF:-}" ]; then set -- "$@" --report "sarif=$ACTION_SARIF"; fi
if [ -n "${ACTION_CONFIG:-}" ]; then set -- "$@" --config "$ACTION_CONFIG"; fi
if [ -n "${ACTION_PRESET:-}" ]; then set -- "$@" --preset "$ACTION_PRESET"; fi
if [ -n "${ACTION_FAIL_ON:-}" ]; then set -- "$@" --fail-on "$ACTION_FAIL_ON"; fi
if [ -n "${ACTION_SINCE:-}" ]; then set -- "$@" --since "$ACTION_SINCE"; fi
set -- "$@" --
while IFS= read -r path; do
    if [ -n "$path" ]; then set -- "$@" "$path"; fi
done <<PATHS
${ACTION_PATHS:-}
PATHS
exec "$copydesk" "$@"
