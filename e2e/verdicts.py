"""Asks sigstore-python about many bundles in one process, and pypi-attestations about attestations of PyPI: on each line
of stdin a claim as JSON ({bundle, file, identity, issuer, trustedRoot, predicateType?}), on each line of stdout a verdict
as JSON ({accepted, words})."""

import json
import sys
from functools import cache
from pathlib import Path

from pypi_attestations import Attestation, Distribution
from sigstore._utils import sha256_digest
from sigstore.dsse import Statement
from sigstore.hashes import Hashed
from sigstore.models import Bundle, TrustedRoot
from sigstore.verify import Verifier, policy
from sigstore_models.common.v1 import HashAlgorithm


@cache
def verifier_of(trusted_root):
    return Verifier(trusted_root=TrustedRoot.from_file(trusted_root))


def attested(verifier, bundle, artifact, expected):
    """What `sigstore verify` does with a bundle that has an envelope."""
    payload_type, payload = verifier.verify_dsse(bundle, expected)
    if payload_type != "application/vnd.in-toto+json":
        raise ValueError(f"payload type {payload_type}")
    if not Statement(payload)._matches_digest(sha256_digest(artifact)):
        raise ValueError("in-toto statement has no subject for digest")


def published(verifier, path, file, expected, predicate_type):
    """What PyPI does with an upload; it gets its verifier from the public instance, so here from this claim."""
    Verifier.production = staticmethod(lambda offline=False: verifier)
    attestation = Attestation.model_validate_json(Path(path).read_bytes())
    kind, _ = attestation.verify(expected, Distribution.from_file(Path(file)))
    if kind != predicate_type:
        raise ValueError(f"predicate type {kind}")


for line in sys.stdin:
    claim = json.loads(line)
    try:
        verifier = verifier_of(claim["trustedRoot"])
        expected = policy.Identity(identity=claim["identity"], issuer=claim["issuer"])
        if claim["bundle"].endswith(".publish.attestation"):
            published(verifier, claim["bundle"], claim["file"], expected, claim["predicateType"])
            print(json.dumps({"accepted": True, "words": ""}), flush=True)
            continue
        bundle = Bundle.from_json(Path(claim["bundle"]).read_bytes())
        kind, _, digest = claim["file"].partition(":")
        if kind == "sha256":
            artifact = Hashed(algorithm=HashAlgorithm.SHA2_256, digest=bytes.fromhex(digest))
        else:
            artifact = Path(claim["file"]).read_bytes()
        if "predicateType" in claim:
            attested(verifier, bundle, artifact, expected)
        else:
            verifier.verify_artifact(artifact, bundle, expected)
        verdict = {"accepted": True, "words": ""}
    except Exception as error:  # any exception is a refusal; the test checks its message
        verdict = {"accepted": False, "words": f"{type(error).__name__}: {error}"}
    print(json.dumps(verdict), flush=True)
