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
# sigstore-go has no command that verifies many files, so this is our own program around it. It is left out without Go.
# The go command builds it again only if something changed. Its version is the one in e2e/tools.sh.
BENCH_SIGSTORE_GO=
if [[ " $* " = *' verify '* ]] && command -v go > /dev/null; then
  BENCH_SIGSTORE_GO="$cache/bin/sigstore-go-many"
  (cd "$here/sigstore-go" && GOTOOLCHAIN=go1.27.3 GOFLAGS="${GOFLAGS:--p=2}" go build -o "$BENCH_SIGSTORE_GO" .) >&2 < /dev/null
fi
export BENCH_SIGSTORE_GO
program=run.ts
if [ "${1-}" = outage ]; then
  program=outage.ts
  shift
fi
exec "$here/../e2e/stack.sh" run "$here/../node_modules/.bin/node" "$here/$program" "$@"
