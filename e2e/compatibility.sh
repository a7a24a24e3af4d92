#!/usr/bin/env bash
# What the product and others do with forms that are valid but odd; writes the tables of docs/COMPATIBILITY.md.
#
#   bash e2e/compatibility.sh     three minutes, and one more the first time
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=$("$here/tools.sh")
# A verifier that nothing else here needs, at one version: the newest.
js=sigstore@5.0.1
export SIGSTORE_JS="$cache/peers/sigstore-js-${js#*@}"
mkdir -p "$cache/peers"
work=$(mktemp -d "$cache/peers/.XXXXXX")
trap 'rm -rf "$work"' EXIT
if [ ! -d "$SIGSTORE_JS" ]; then
  npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work/js" --save-exact "$js" >&2 < /dev/null
  mv -T "$work/js" "$SIGSTORE_JS"
fi
"$here/stack.sh" run "$here/../node_modules/.bin/node" "$here/compatibility/tables.ts"
