#!/usr/bin/env bash
# The product and its peers, on the same services, in one run; prints tables in Markdown. bench/README.md says how.
#
#   bench/run.sh [many] [large] [start] [embedded] [attest] [crowd] [shards] [verify] [verify-many]
#                                                                       default: the first four
#   bench/run.sh outage [WORD...]                                       the head of outage.ts says which
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=$("$here/../e2e/tools.sh")
# The peers are installed from their registry, each at one version, into the cache: the product does not depend on them.
peer() { # package@version, the name of its folder
  local folder="$cache/peers/$2" work
  printf '%s' "$folder"
  [ ! -d "$folder" ] || return 0
  mkdir -p "$cache/peers"
  work=$(mktemp -d "$cache/peers/.XXXXXX")
  npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" --save-exact "$1" >&2 < /dev/null
  mv -T "$work" "$folder" 2> /dev/null || rm -rf "$work"
}
BENCH_PEER=$(peer @sigstore/sign@5.1.0 sigstore-sign-5.1.0)
BENCH_ATTEST_PEER=$(peer @actions/attest@3.2.0 actions-attest-3.2.0)
export BENCH_PEER BENCH_ATTEST_PEER
program=run.ts
if [ "${1-}" = outage ]; then
  program=outage.ts
  shift
fi
exec "$here/../e2e/stack.sh" run "$here/../node_modules/.bin/node" "$here/$program" "$@"
