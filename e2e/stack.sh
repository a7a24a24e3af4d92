#!/usr/bin/env bash
# The real Sigstore services on loopback, in namespaces of their own (enclosed.sh).
#
#   e2e/stack.sh run COMMAND...   brings them up, runs COMMAND among them, leaves nothing behind
#   e2e/stack.sh up               brings them up and keeps them; `in COMMAND...` runs among them; `down` ends them
#
# Some of these servers open a metrics port on every interface, which no flag can move: so they get a network that has only
# `lo`. It belongs to one run, so that many can go on at once with the same ports. Needs root (asks sudo).
# COMMAND finds SIGSTORE_STACK (folder with trusted_root.json, signing_config{,.v1,.v2}.json,
# client_trust_config{,.v1,.v2}.json and log/) and SIGSTORE_TOOLS (what tools.sh built).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
kept=${SIGSTORE_STACK_STATE:-${TMPDIR:-/tmp}/sigstore-stack-$(id -u)}

run() {
  tools=$("$here/tools.sh")
  dir=$(mktemp -d "${TMPDIR:-/tmp}/sigstore-stack.XXXXXX")
  chmod 711 "$dir" # PostgreSQL's own user passes through
  trap 'rm -rf "$dir"' EXIT
  SIGSTORE_STACK=$dir SIGSTORE_TOOLS=$tools setpriv --pdeathsig KILL \
    "$here/enclosed.sh" --net "$here/stack/services.sh" "$@" <&0 &
  enclosed=$!
  trap 'kill -TERM "$enclosed" 2> /dev/null || true' INT TERM HUP
  local status=0
  wait "$enclosed" || status=$?
  wait "$enclosed" 2> /dev/null || true # a signal ends the first wait early
  return "$status"
}

up() {
  mkdir "$kept" 2> /dev/null || { echo "already up: $kept" >&2; return 1; }
  STACK_KEPT=$kept setsid "${BASH_SOURCE[0]}" run bash -c 'echo "$SIGSTORE_STACK" > "$STACK_KEPT/dir"; exec sleep infinity' \
    > "$kept/log" 2>&1 < /dev/null &
  echo "$!" > "$kept/pid"
  until [ -s "$kept/dir" ]; do
    kill -0 "$!" 2> /dev/null || { cat "$kept/log" >&2; rm -rf "$kept"; return 1; }
    sleep 0.2
  done
  cat "$kept/dir"
}

inside() {
  local first
  first=$(cat "$kept/pid")
  for _ in enclosed.sh unshare services.sh; do first=$(pgrep -P "$first"); done
  export SIGSTORE_STACK SIGSTORE_TOOLS
  SIGSTORE_STACK=$(cat "$kept/dir") SIGSTORE_TOOLS=$("$here/tools.sh")
  exec nsenter --target "$first" --net --pid --mount -- "$@"
}

down() {
  local pid
  pid=$(cat "$kept/pid")
  kill -TERM "$pid" 2> /dev/null || true
  while kill -0 "$pid" 2> /dev/null; do sleep 0.1; done
  rm -rf "$kept"
}

if [ "$(id -u)" != 0 ]; then exec sudo env "PATH=$PATH" "HOME=$HOME" "${BASH_SOURCE[0]}" "$@"; fi
case ${1-} in
  run) shift; run "$@" ;;
  up) up ;;
  in) shift; inside "$@" ;;
  down) down ;;
  *) echo 'usage: e2e/stack.sh run COMMAND... | up | in COMMAND... | down' >&2; exit 2 ;;
esac
