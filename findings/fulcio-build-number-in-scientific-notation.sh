#!/usr/bin/env bash
# Fulcio writes a build number of a million or more into a certificate in scientific notation.
#
# Software: Fulcio v1.8.8 (Go module), with the Buildkite part of the configuration of the public instance;
#           PyJWT 2.10.1 and cryptography 46.0.3 (PyPI) for the token and for reading the certificate.
# Expected: the extension "Run Invocation URI" (1.3.6.1.4.1.57264.1.21) is the address of the build:
#           https://buildkite.com/acme/ci/builds/1234567#job. Buildkite's `build_number` is a number in its tokens.
# Seen:     .../builds/1.234567e+06#job, an address that does not exist. Build 999999 is written as expected.
# So:       a verifier that compares this extension with the address of the run refuses a good signature.
# Needs Go, Python 3 and user namespaces (Fulcio opens its metrics port on all interfaces).
# Exit 0 while that is so, 1 once it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
GOBIN="$work/bin" go install github.com/sigstore/fulcio@v1.8.8
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyjwt==2.10.1 cryptography==46.0.3

cat > "$work/fulcio.yaml" <<'YAML'
oidc-issuers:
  http://127.0.0.1:28500:
    issuer-url: http://127.0.0.1:28500
    client-id: sigstore
    type: ci-provider
    ci-provider: buildkite-job
ci-issuer-metadata:
  buildkite-job:
    default-template-values:
      url: "https://buildkite.com"
    extension-templates:
      run-invocation-uri: "{{.url}}/{{.organization_slug}}/{{.pipeline_slug}}/builds/{{.build_number}}#{{.job_id}}"
      build-trigger: "build_source"
    subject-alternative-name-template: "{{.url}}/{{.organization_slug}}/{{.pipeline_slug}}"
YAML

cat > "$work/ask.py" <<'PY'
import base64
import json
import subprocess
import sys
import threading
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

import jwt
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

ISSUER, FULCIO, RUN = "http://127.0.0.1:28500", "http://127.0.0.1:28501", "1.3.6.1.4.1.57264.1.21"
issuer_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
published = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(issuer_key.public_key()))
DOCUMENTS = {
    "/.well-known/openid-configuration": {"issuer": ISSUER, "jwks_uri": f"{ISSUER}/jwks"},
    "/jwks": {"keys": [{**published, "kid": "k", "alg": "RS256", "use": "sig"}]},
}


class Issuer(BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps(DOCUMENTS[self.path]).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words):
        pass


def run_uri(build_number):
    now = int(time.time())
    subject = "organization:acme:pipeline:ci"
    claims = {
        "iss": ISSUER, "aud": "sigstore", "sub": subject, "iat": now, "exp": now + 300, "job_id": "job",
        "organization_slug": "acme", "pipeline_slug": "ci", "build_number": build_number, "build_source": "ui",
    }
    key = ec.generate_private_key(ec.SECP256R1())
    public = key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    proof = base64.b64encode(key.sign(subject.encode(), ec.ECDSA(hashes.SHA256()))).decode()
    body = {
        "credentials": {"oidcIdentityToken": jwt.encode(claims, issuer_key, "RS256", {"kid": "k"})},
        "publicKeyRequest": {
            "publicKey": {"algorithm": "ECDSA", "content": public.decode()},
            "proofOfPossession": proof,
        },
    }
    request = urllib.request.Request(
        f"{FULCIO}/api/v2/signingCert", json.dumps(body).encode(), {"content-type": "application/json"}
    )
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    [(_, chain)] = answer.items()
    certificate = x509.load_pem_x509_certificate(chain["chain"]["certificates"][0].encode())
    value = certificate.extensions.get_extension_for_oid(x509.ObjectIdentifier(RUN)).value.value
    return value[2:].decode()  # a UTF8String shorter than 128 bytes


server = HTTPServer(("127.0.0.1", 28500), Issuer)
threading.Thread(target=server.serve_forever, daemon=True).start()
command = [sys.argv[1], "serve", "--ca", "ephemeralca", "--ct-log-url", "", "--config-path", sys.argv[2]]
command += ["--host", "127.0.0.1", "--port", "28501", "--grpc-host", "127.0.0.1", "--grpc-port", "28502"]
fulcio = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    for _ in range(200):
        try:
            urllib.request.urlopen(f"{FULCIO}/healthz").close()
            break
        except OSError:
            time.sleep(0.1)
    small, large = run_uri(999_999), run_uri(1_234_567)
finally:
    fulcio.terminate()
    fulcio.wait()
print(small)
print(large)
builds = "https://buildkite.com/acme/ci/builds"
sys.exit(0 if (small, large) == (f"{builds}/999999#job", f"{builds}/1.234567e+06#job") else 1)
PY

if unshare --map-root-user --net sh -c 'ip link set lo up && exec "$@"' sh \
  "$work/venv/bin/python" "$work/ask.py" "$work/bin/fulcio" "$work/fulcio.yaml"; then
  echo 'As described.'
else
  echo 'Changed: this is no longer as described.' >&2
  exit 1
fi
