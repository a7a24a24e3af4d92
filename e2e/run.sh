#!/usr/bin/env bash
# The end-to-end tests: the built product among the real services, its bundles before independent verifiers, its
# workflows under act. Ends with a count of bundles × verifiers. Arguments are passed on to node --test.
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
    const { verifier, accepted = 0, refused = 0 } = JSON.parse(line);
    const total = (totals[verifier] ??= { accepted: 0, refused: 0 });
    total.accepted += accepted;
    total.refused += refused;
  }
  const rows = Object.entries(totals);
  const sum = (of) => rows.reduce((all, [, total]) => all + total[of], 0);
  const each = (of) => rows.map(([name, total]) => `${name} ${total[of]}`).join(", ");
  console.log(`bundles × verifiers: ${sum("accepted")} accepted (${each("accepted")}), ${sum("refused")} forgeries refused (${each("refused")})`);
' "$tally"
exit "$status"
