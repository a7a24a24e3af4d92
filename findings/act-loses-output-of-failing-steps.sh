#!/usr/bin/env bash
# act on the host loses the end of what a failing step prints.
#
# Software: act v0.2.89 (Go module), with `--platform ubuntu-latest=-self-hosted`.
# Expected: all that a step prints is in the log, and workflow commands in it are carried out. The same step with status 0
#           has all of it.
# Seen:     of 20,000 lines, a step that ends with 1 shows some 17,000 to 20,000, another number in each run. act reads the
#           step's output in the background and waits for that only after status 0
#           (`pkg/container/host_environment.go`, `exec`).
# So:       the line that says why a step failed may be missing, and so is an `::error::` just before the end.
# Needs Go and git. Exit 0 while that is so, 1 once it changes: if none of twenty runs loses a line.
set -euo pipefail
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
GOBIN="$work/bin" go install github.com/nektos/act@v0.2.89 2> "$work/go.log" || { cat "$work/go.log" >&2; exit 2; }
export HOME=$work

shown() { # exit status of the step: how many of its lines are in the log
  rm -rf "$work/repository"
  mkdir -p "$work/repository/.github/workflows"
  cd "$work/repository"
  cat > .github/workflows/ci.yml << YAML
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - run: seq 20000 && exit $1
YAML
  git init --quiet --initial-branch main
  git add .
  git -c user.name=Mona -c user.email=mona@example.test commit --quiet --message Workflow
  "$work/bin/act" push --platform ubuntu-latest=-self-hosted --pull=false --action-offline-mode --no-cache-server \
    --artifact-server-addr 127.0.0.1 > "$work/log" 2>&1 < /dev/null || true
  grep -cE '\| [0-9]+$' "$work/log" || true
}

for _ in 1 2 3; do
  good=$(shown 0)
  echo "status 0: $good of 20000 lines"
  [ "$good" = 20000 ] || { echo 'Changed: a good step loses lines, too.' >&2; exit 1; }
done
for _ in $(seq 20); do
  failing=$(shown 1)
  echo "status 1: $failing of 20000 lines"
  if [ "$failing" -lt 20000 ]; then
    echo 'As described.'
    exit 0
  fi
done
echo 'Changed: this is no longer as described.' >&2
exit 1
