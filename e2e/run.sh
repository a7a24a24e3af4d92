#!/usr/bin/env bash
# The end-to-end tests: the built product with the real services, its bundles in independent verifiers, its
# workflows under act, its rules of identity compared with Fulcio's. Ends with counts of bundles × verifiers and of tokens.
# Arguments are passed on to node --test.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
node=$here/../node_modules/.bin/node
tally=$(mktemp)
trap 'rm -f "$tally"' EXIT
[ "$#" -gt 0 ] || set -- "$here"/*.test.ts
status=0
SIGSTORE_TALLY=$tally "$here/stack.sh" run "$node" --test "$@" || status=$?
"$node" -e '
  const totals = {};
  for (const line of require("node:fs").readFileSync(process.argv[1], "utf8").trim().split("\n").filter(Boolean)) {
    const { verifier, kind, ...counts } = JSON.parse(line);
    const total = (totals[verifier ?? kind] ??= { isKind: kind !== undefined });
    for (const [of, more] of Object.entries(counts)) total[of] = (total[of] ?? 0) + more;
  }
  const told = (isKind, of) => {
    const rows = Object.entries(totals).filter(([, total]) => total.isKind === isKind && total[of] !== undefined);
    const each = rows.map(([name, total]) => `${name} ${total[of]}`).join(", ");
    return `${rows.reduce((all, [, total]) => all + total[of], 0)} ${of} (${each})`;
  };
  console.log(`bundles × verifiers: ${told(false, "accepted")}; of forgeries ${told(false, "refused")}`);
  console.log(`tokens × Fulcio: ${told(true, "tokens")}, ${told(true, "agree")}`);
' "$tally"
exit "$status"
