#!/usr/bin/env bash
# sigstore-python refuses an in-toto statement whose subject has no name.
#
# Software: sigstore 4.5.1 (PyPI).
# Expected: in-toto Statement v1.1: every element of `subject` must have `digest`; "if the name is not meaningful, leave
#           the field unset or use "_"". The type of its elements, ResourceDescriptor, has `name` as optional.
# Seen:     "malformed in-toto statement: [...] subject.0.name Field required", when such an attestation is verified.
# So:       sigstore-python does not verify what cosign, sigstore-go and sigstore-js verify by the digest; a signer whose
#           subjects have no names must write "_".
# Exit 0 while that is so, 1 once it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sigstore==4.5.1

cat > "$work/read.py" <<'PY'
import json
import sys

from sigstore.dsse import Error, Statement


def read(**name):
    subject = {**name, "digest": {"sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}
    statement = {
        "_type": "https://in-toto.io/Statement/v1",
        "subject": [subject],
        "predicateType": "https://example.test/predicate",
        "predicate": {},
    }
    try:
        # Verifier.verify_dsse gives the payload, and the command makes a Statement of it.
        Statement(json.dumps(statement).encode())
        return "read"
    except Error as error:
        return " ".join(str(error).split())


unnamed, underscore = read(), read(name="_")
print(f"no name: {unnamed}")
print(f'"_": {underscore}')
sys.exit(0 if "subject.0.name Field required" in unnamed and underscore == "read" else 1)
PY

if "$work/venv/bin/python" "$work/read.py"; then
  echo 'As described.'
else
  echo 'Changed: this is no longer as described.' >&2
  exit 1
fi
