#!/usr/bin/env bash
# The login of sigstore-python uses the access token of the token response as the identity token.
#
# Software: sigstore 4.5.1 (PyPI), against a small OpenID provider written for this script, on 127.0.0.1.
# Expected: `Issuer.identity_token()` returns the ID token of the response, as OpenID Connect Core 1.0 section 3.1.3.3
#           names it. An access token is opaque to a client (RFC 6749 section 1.4).
# Seen:     the login fails with "Identity token is malformed or missing claims" although the response has a valid
#           `id_token`. With an issuer whose `access_token` is a copy of its `id_token`, it succeeds.
# So:       a provider that follows the standard, and is not Dex, cannot be used to log in with this client.
# Exit 0 while that is so, 1 once it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sigstore==4.5.1

cat > "$work/login.py" <<'PY'
import base64
import io
import json
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

from sigstore.oidc import IdentityError, Issuer


def encode(value):
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def id_token(issuer):
    now = int(time.time())
    claims = {"iss": issuer, "aud": "sigstore", "sub": "user-1", "iat": now, "exp": now + 600}
    # sigstore-python leaves the signature to Fulcio.
    return f"{encode({'alg': 'RS256', 'typ': 'JWT'})}.{encode(claims)}.c2lnbmF0dXJl"


class Provider(BaseHTTPRequestHandler):
    opaque = True

    def answer(self, document):
        body = json.dumps(document).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        base = f"http://127.0.0.1:{self.server.server_port}"
        self.answer({
            "issuer": base,
            "authorization_endpoint": f"{base}/authorize",
            "token_endpoint": f"{base}/token",
            "jwks_uri": f"{base}/jwks",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
        })

    def do_POST(self):
        self.rfile.read(int(self.headers["content-length"]))
        token = id_token(f"http://127.0.0.1:{self.server.server_port}")
        access = "opaque-access-token" if Provider.opaque else token
        self.answer({"access_token": access, "token_type": "Bearer", "expires_in": 600, "id_token": token})

    def log_message(self, *words):
        pass


def log_in(issuer):
    sys.stdin = io.StringIO("the-code\n")
    try:
        token = Issuer(issuer).identity_token(force_oob=True)
        return f"logged in as {token.identity}"
    except IdentityError as error:
        return f"refused: {error}"


server = HTTPServer(("127.0.0.1", 0), Provider)
threading.Thread(target=server.serve_forever, daemon=True).start()
base = f"http://127.0.0.1:{server.server_port}"
standard = log_in(base)
Provider.opaque = False
copied = log_in(base)
server.shutdown()
print(f"an opaque access token with a valid ID token: {standard}")
print(f"an access token that is a copy of the ID token: {copied}")
seen = standard == "refused: Identity token is malformed or missing claims" and copied == "logged in as user-1"
sys.exit(0 if seen else 1)
PY

if "$work/venv/bin/python" "$work/login.py" 2> "$work/stderr"; then
  echo 'As described.'
else
  cat "$work/stderr" >&2
  echo 'Changed: this is no longer as described.' >&2
  exit 1
fi
