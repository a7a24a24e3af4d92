// Verifies files with sigstore-go, all in one process: bench/run.sh builds it, bench/verify.ts runs it.
//
//	verify TRUSTED_ROOT IDENTITY ISSUER FILE...
//
// The bundle of a file is FILE.sigstore.json. Each is verified in full: certificate and its log, timestamp, log entry,
// identity and signature. As many at a time as there are processors. The first one that fails ends the program.
package main

import (
	"log"
	"os"
	"runtime"
	"sync"

	"github.com/sigstore/sigstore-go/pkg/bundle"
	"github.com/sigstore/sigstore-go/pkg/root"
	"github.com/sigstore/sigstore-go/pkg/verify"
)

func main() {
	if len(os.Args) < 5 {
		log.Fatal("usage: verify TRUSTED_ROOT IDENTITY ISSUER FILE...")
	}
	trusted, err := root.NewTrustedRootFromPath(os.Args[1])
	check(err)
	identity, err := verify.NewShortCertificateIdentity(os.Args[3], "", os.Args[2], "")
	check(err)
	verifier, err := verify.NewVerifier(trusted,
		verify.WithSignedCertificateTimestamps(1), verify.WithTransparencyLog(1), verify.WithSignedTimestamps(1))
	check(err)

	files := make(chan string)
	var workers sync.WaitGroup
	for range runtime.NumCPU() {
		workers.Go(func() {
			for file := range files {
				check(verifyFile(verifier, file, verify.WithCertificateIdentity(identity)))
			}
		})
	}
	for _, file := range os.Args[4:] {
		files <- file
	}
	close(files)
	workers.Wait()
}

func verifyFile(verifier *verify.Verifier, name string, identity verify.PolicyOption) error {
	signed, err := bundle.LoadJSONFromPath(name + ".sigstore.json")
	if err != nil {
		return err
	}
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	_, err = verifier.Verify(signed, verify.NewPolicy(verify.WithArtifact(file), identity))
	return err
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
