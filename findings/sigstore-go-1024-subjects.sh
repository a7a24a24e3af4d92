#!/usr/bin/env bash
# sigstore-go refuses a good attestation of more than 1,024 subjects.
#
# Software: sigstore-go v1.3.0, with its own testing CA, and in-toto/attestation v1.2.0 (Go modules). cosign 3.1.3 and gh
#           2.96.0 have sigstore-go v1.2.2 and v1.2.1 inside, whose limit is the same.
# Expected: in-toto Statement v1 knows no largest number of subjects, and `Statement.Validate()` of its Go module accepts
#           both statements here. sigstore-python 4.5.1 reads statements of 100,000. actions/attest documents that it signs
#           at most 1,024, as a limit of its own.
# Seen:     1,024 subjects: verified. One subject more, all else the same: "too many subjects: 1025 > 1024". The limit is
#           meant, against denial of service (`maxAllowedSubjects`, pkg/verify/signature.go), and there is no option for it.
# So:       a signer of more files has to split them into several statements. Signing does not fail (nor does it here): only
#           users who verify with these learn of the limit.
# Needs Go 1.26. Exit 0 while that is so, 1 once it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work"
cat > main.go <<'GO'
package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"strings"

	intoto "github.com/in-toto/attestation/go/v1"
	"github.com/sigstore/sigstore-go/pkg/testing/ca"
	"github.com/sigstore/sigstore-go/pkg/verify"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/types/known/structpb"
)

const (
	issuer = "https://issuer.example.test"
	signer = "signer@example.test"
	file   = "file 1" // the content of the first subject
)

func must[T any](value T, err error) T {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	return value
}

func statementOf(subjects int) []byte {
	statement := &intoto.Statement{
		Type:          intoto.StatementTypeUri,
		PredicateType: "https://example.test/p",
		Predicate:     &structpb.Struct{},
	}
	for number := 1; number <= subjects; number++ {
		name := fmt.Sprintf("file %d", number)
		digest := sha256.Sum256([]byte(name))
		statement.Subject = append(statement.Subject, &intoto.ResourceDescriptor{
			Name:   name,
			Digest: map[string]string{"sha256": hex.EncodeToString(digest[:])},
		})
	}
	must(0, statement.Validate())
	return must(protojson.Marshal(statement))
}

func main() {
	sigstore := must(ca.NewVirtualSigstore())
	verifier := must(verify.NewVerifier(sigstore, verify.WithTransparencyLog(1), verify.WithSignedTimestamps(1)))
	identity := must(verify.NewShortCertificateIdentity(issuer, "", signer, ""))

	verdict := func(subjects int) string {
		attestation := must(sigstore.Attest(signer, issuer, statementOf(subjects)))
		artifact := verify.WithArtifact(strings.NewReader(file))
		policy := verify.NewPolicy(artifact, verify.WithCertificateIdentity(identity))
		if _, err := verifier.Verify(attestation, policy); err != nil {
			return err.Error()
		}
		return "verified"
	}

	most, more := verdict(1024), verdict(1025)
	fmt.Printf("1,024 subjects: %s\n1,025 subjects: %s\n", most, more)
	if most != "verified" || !strings.Contains(more, "too many subjects: 1025 > 1024") {
		os.Exit(1)
	}
}
GO
export GOFLAGS=-mod=mod
go mod init finding > /dev/null 2>&1
go get github.com/sigstore/sigstore-go@v1.3.0 github.com/in-toto/attestation@v1.2.0 2> get.log || { cat get.log >&2; exit 2; }
go build -o finding . 2> build.log || { cat build.log >&2; exit 2; }
if ./finding; then
  echo 'As described.'
else
  echo 'Changed: this is no longer as described.' >&2
  exit 1
fi
