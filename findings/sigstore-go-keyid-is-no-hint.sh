#!/usr/bin/env bash
# sigstore-go refuses a good envelope when its `keyid` is not the SSH fingerprint of the key.
#
# Software: sigstore-go v1.3.0 with go-securesystemslib v0.11.0 (Go modules). cosign has both inside and does the same.
# Expected: DSSE 1.0.0, protocol.md: KEYID is an "optional, unauthenticated hint", whose details signer and verifier agree
#           upon out-of-band; it may narrow the keys to try. A bundle leaves one key to try, with any hint.
# Seen:     without `keyid`, or with `SHA256:` and the fingerprint that OpenSSH shows for the key, the envelope verifies;
#           with any other `keyid` it is "accepted signatures do not match threshold, Found: 0, Expected 1".
# So:       a signer that names its key in the envelope, as DSSE's own form of one does, makes bundles that these refuse.
# Needs Go 1.26. Exit 0 while that is so, 1 once it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work"
cat > main.go <<'GO'
package main

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/secure-systems-lab/go-securesystemslib/dsse"
	"github.com/sigstore/sigstore-go/pkg/bundle"
	"github.com/sigstore/sigstore-go/pkg/root"
	"github.com/sigstore/sigstore-go/pkg/verify"
	"github.com/sigstore/sigstore/pkg/signature"
)

const (
	payloadType = "application/vnd.in-toto+json"
	statement   = `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"a","digest":{"sha256":"` +
		`e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}],"predicateType":"https://example.test/p"}`
)

func must[T any](value T, err error) T {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	return value
}

func main() {
	key := must(ecdsa.GenerateKey(elliptic.P256(), rand.Reader))
	digest := sha256.Sum256(dsse.PAE(payloadType, []byte(statement)))
	sig := base64.StdEncoding.EncodeToString(must(ecdsa.SignASN1(rand.Reader, key, digest[:])))

	trusted := root.NewTrustedPublicKeyMaterial(func(string) (root.TimeConstrainedVerifier, error) {
		verifier, err := signature.LoadECDSAVerifier(&key.PublicKey, crypto.SHA256)
		return root.NewExpiringKey(verifier, time.Time{}, time.Time{}), err
	})
	verifier := must(verify.NewVerifier(trusted, verify.WithNoObserverTimestamps()))

	verdict := func(keyid string) string {
		signed := map[string]any{"sig": sig, "keyid": keyid}
		text := must(json.Marshal(map[string]any{
			"mediaType":            "application/vnd.dev.sigstore.bundle.v0.3+json",
			"verificationMaterial": map[string]any{"publicKey": map[string]any{"hint": ""}},
			"dsseEnvelope": map[string]any{
				"payload":     base64.StdEncoding.EncodeToString([]byte(statement)),
				"payloadType": payloadType,
				"signatures":  []any{signed},
			},
		}))
		given := &bundle.Bundle{}
		must(0, given.UnmarshalJSON(text))
		empty := verify.WithArtifact(strings.NewReader(""))
		if _, err := verifier.Verify(given, verify.NewPolicy(empty, verify.WithKey())); err != nil {
			return err.Error()
		}
		return "verified"
	}

	none, fingerprint := verdict(""), verdict(must(dsse.SHA256KeyID(&key.PublicKey)))
	named := verdict("release-key")
	fmt.Printf("no keyid: %s\nthe SSH fingerprint: %s\n\"release-key\": %s\n", none, fingerprint, named)
	if none != "verified" || fingerprint != "verified" || !strings.Contains(named, "Found: 0, Expected 1") {
		os.Exit(1)
	}
}
GO
export GOFLAGS=-mod=mod
go mod init finding > /dev/null 2>&1
go get github.com/sigstore/sigstore-go@v1.3.0 github.com/secure-systems-lab/go-securesystemslib@v0.11.0 2> get.log || { cat get.log >&2; exit 2; }
go build -o finding . 2> build.log || { cat build.log >&2; exit 2; }
if ./finding; then
  echo 'As described.'
else
  echo 'Changed: this is no longer as described.' >&2
  exit 1
fi
