#!/usr/bin/env bash
# The product and its peers, on the same services, in one run; prints tables in Markdown. bench/README.md says how.
#
#   bench/run.sh [many] [large] [start] [embedded] [crowd] [shards] [verify] [verify-many]
#                                                                       default: the first four
#   bench/run.sh outage [WORD...]                                       the head of outage.ts says which
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=$("$here/../e2e/tools.sh")
# The peer is installed from its registry at one version, into the cache: the product does not depend on it.
peer=@sigstore/sign@5.1.0
export BENCH_PEER="$cache/peers/sigstore-sign-5.1.0"
if [ ! -d "$BENCH_PEER" ]; then
  mkdir -p "$cache/peers"
  work=$(mktemp -d "$cache/peers/.XXXXXX")
  npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" --save-exact "$peer" >&2 < /dev/null
  mv -T "$work" "$BENCH_PEER" 2> /dev/null || rm -rf "$work"
fi
program=run.ts
if [ "${1-}" = outage ]; then
  program=outage.ts
  shift
fi
exec "$here/../e2e/stack.sh" run "$here/../node_modules/.bin/node" "$here/$program" "$@"
