#!/usr/bin/env bash
# Fulcio answers HEAD with 501, also for what it answers with 200 to GET.
#
# Software: Fulcio v1.8.8 (Go module). rekor-tiles v2.4.2, which uses the same gateway (grpc-gateway v2), does the same.
# Expected: "All general-purpose servers MUST support the methods GET and HEAD" (RFC 9110, 9.1). HEAD has the status that
#           GET would have (9.3.2). 501 means that a server does not know a method for any resource (15.6.2); for a method
#           that one resource does not have, it is 405 with `Allow` (15.5.6).
# Seen:     `/healthz` and `/api/v2/trustBundle`: 200 to GET, 501 to HEAD. The path that takes only POST: 501 to GET, with
#           the words "Method Not Allowed" and without `Allow`. A path that does not exist: 404 to both.
# So:       a monitor or load balancer that asks by HEAD sees a service that is out, and so does `curl --head --fail`.
# Needs Go, curl and user namespaces (Fulcio opens its metrics port on all interfaces).
# Exit 0 while that is so, 1 once it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
GOBIN="$work/bin" go install github.com/sigstore/fulcio@v1.8.8 2> "$work/go.log" || { cat "$work/go.log" >&2; exit 2; }

# One issuer, which no request here reaches.
cat > "$work/fulcio.yaml" << 'YAML'
oidc-issuers:
  http://127.0.0.1:28500:
    issuer-url: http://127.0.0.1:28500
    client-id: sigstore
    type: email
YAML

cat > "$work/ask.sh" << 'SH'
set -euo pipefail
work=$1 url=http://127.0.0.1:28501
ip link set lo up
"$work/bin/fulcio" serve --ca ephemeralca --ct-log-url '' --config-path "$work/fulcio.yaml" --host 127.0.0.1 \
  --port 28501 --grpc-host 127.0.0.1 --grpc-port 28502 > "$work/fulcio.log" 2>&1 &
trap 'kill $!' EXIT
for _ in $(seq 200); do curl -sf "$url/healthz" > /dev/null && break; sleep 0.1; done
statuses() { # path: those of GET and HEAD
  echo "$(curl -s -o "$work/body" -w '%{http_code}' "$url$1") $(curl -s --head -o /dev/null -w '%{http_code}' "$url$1")"
}
for path in /healthz /api/v2/trustBundle /api/v2/signingCert /nothing; do
  echo "$path: $(statuses "$path")"
done
curl -s "$url/api/v2/signingCert" | grep -o 'Method Not Allowed'
SH

unshare --map-root-user --net bash "$work/ask.sh" "$work" | tee "$work/seen"
if diff "$work/seen" - << 'SEEN'; then
/healthz: 200 501
/api/v2/trustBundle: 200 501
/api/v2/signingCert: 501 501
/nothing: 404 404
Method Not Allowed
SEEN
  echo 'As described.'
else
  echo 'Changed: this is no longer as described.' >&2
  exit 1
fi
