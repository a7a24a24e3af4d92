#!/usr/bin/env bash
# Readers of YAML disagree about the configuration of the public Fulcio: its keys that are aliases end in a colon.
#
# Software: config/identity/config.yaml of Fulcio v1.8.8 (Go module), read by go.yaml.in/yaml/v3 v3.0.4 (Go module), which
#           Fulcio uses, PyYAML 6.0.4 and ruamel.yaml 0.19.1 (PyPI), yaml 2.9.1, js-yaml 5.5.0 and
#           @biomejs/biome 2.6.8 (npm).
# Expected: one file has one meaning. In YAML 1.2 a colon may be part of the name of an anchor (6.9.2, 7.1), so `*name:` is
#           an alias for an anchor `name:`, and a key that is an alias is written `*name :`.
# Seen:     the file has `&github-type` and below it `*github-type:` as a key. Go and PyYAML (YAML 1.1) read five keys; all
#           four others refuse the file.
# So:       a tool that reads Fulcio's configuration, or checks the format of a copy, depends on its reader. A blank before
#           the colon makes the file the same for all.
# Needs Go, npm, Node.js 20 or newer and Python 3. Exit 0 while that is so, 1 once it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work"
go mod init finding 2> /dev/null
folder=$(go mod download -json github.com/sigstore/fulcio@v1.8.8 | sed -n 's/^\t"Dir": "\(.*\)",$/\1/p')
cp "$folder/config/identity/config.yaml" given.yaml
sed 's/^\( *\*[a-z-]*\):/\1 :/' given.yaml > blank.yaml # the same with the blank

cat > main.go <<'GO'
package main

import (
	"fmt"
	"os"

	"go.yaml.in/yaml/v3"
)

func main() {
	text, _ := os.ReadFile(os.Args[1])
	var config struct {
		Types map[string]any `yaml:"ci-issuer-metadata"`
	}
	if err := yaml.Unmarshal(text, &config); err != nil {
		fmt.Println("refused")
		return
	}
	fmt.Println(len(config.Types), "keys")
}
GO
go get go.yaml.in/yaml/v3@v3.0.4 2> go.log && go build -o read-go . 2>> go.log || { cat go.log >&2; exit 2; }

python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check PyYAML==6.0.4 ruamel.yaml==0.19.1
cat > read.py <<'PY'
import sys

import yaml
from ruamel.yaml import YAML

READERS = {"pyyaml": yaml.safe_load, "ruamel": YAML(typ="safe", pure=True).load}
try:
    with open(sys.argv[2]) as file:
        print(len(READERS[sys.argv[1]](file)["ci-issuer-metadata"]), "keys")
except Exception:
    print("refused")
PY

npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts yaml@2.9.1 js-yaml@5.5.0 @biomejs/biome@2.6.8
cat > read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import * as jsYaml from 'js-yaml';
import { parse } from 'yaml';

const read = { yaml: (text) => parse(text, { logLevel: 'error' }), 'js-yaml': (text) => jsYaml.load(text) }[process.argv[2]];
try {
  console.log(Object.keys(read(readFileSync(process.argv[3], 'utf8'))['ci-issuer-metadata']).length, 'keys');
} catch {
  console.log('refused');
}
JS
biome() { # Biome does not print what it reads.
  node_modules/.bin/biome format --colors=off "$1" > biome.log 2>&1 || true
  if grep -q 'parsing errors' biome.log; then echo refused; else echo read; fi
}

for file in given blank; do
  echo "$file: Go $(./read-go $file.yaml), PyYAML $(venv/bin/python read.py pyyaml $file.yaml)," \
    "ruamel.yaml $(venv/bin/python read.py ruamel $file.yaml), yaml $(node read.mjs yaml $file.yaml)," \
    "js-yaml $(node read.mjs js-yaml $file.yaml), Biome $(biome $file.yaml)"
done | tee seen
if diff seen - <<'SEEN'; then
given: Go 5 keys, PyYAML 5 keys, ruamel.yaml refused, yaml refused, js-yaml refused, Biome refused
blank: Go 5 keys, PyYAML 5 keys, ruamel.yaml 5 keys, yaml 5 keys, js-yaml 5 keys, Biome read
SEEN
  echo 'As described.'
else
  echo 'Changed: this is no longer as described.' >&2
  exit 1
fi
