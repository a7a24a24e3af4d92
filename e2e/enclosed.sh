#!/usr/bin/env bash
# Runs COMMAND so that nothing it starts outlives it: e2e/enclosed.sh [--net] COMMAND...
#
# A process namespace ends with its first process, and all its processes end with it, however the run ends: normally,
# by a signal to this script, or by SIGKILL. With --net it also has its own network, with only `lo`.
# Needs root (asks sudo).
set -euo pipefail
if [ "$(id -u)" != 0 ]; then exec sudo env "PATH=$PATH" "HOME=$HOME" "${BASH_SOURCE[0]}" "$@"; fi
namespaces=(--pid --mount-proc --fork --kill-child)
if [ "${1-}" = --net ]; then
  namespaces+=(--net)
  shift
  set -- sh -c 'ip link set lo up && exec "$@"' sh "$@"
fi
setpriv --pdeathsig KILL unshare "${namespaces[@]}" -- "$@" <&0 &
first=$!
trap 'kill -KILL "$first" 2> /dev/null || true' INT TERM HUP
status=0
wait "$first" || status=$?
wait "$first" 2> /dev/null || true # a signal ends the first wait early
exit "$status"
