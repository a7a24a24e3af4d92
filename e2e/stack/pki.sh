#!/usr/bin/env bash
# Makes the keys and certificates of one throw-away Sigstore: stack/pki.sh DIR.
set -euo pipefail
umask 077
mkdir -p "$1"
cd "$1"

p256() { openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt -out "$1"; }

authority() { # name, common name, path length
  openssl ecparam -name secp384r1 -genkey -noout -out "$1.key"
  openssl req -x509 -new -key "$1.key" -sha384 -days 30 -subj "/O=stack.test/CN=$2" -out "$1.pem" \
    -addext "basicConstraints=critical,CA:TRUE,pathlen:$3" -addext 'keyUsage=critical,keyCertSign,cRLSign'
}

issued() { # name, common name, authority, extension lines
  p256 "$1.key"
  printf '%s\n' subjectKeyIdentifier=hash authorityKeyIdentifier=keyid "${@:4}" > "$1.ext"
  openssl req -new -key "$1.key" -subj "/O=stack.test/CN=$2" -out "$1.csr"
  openssl x509 -req -in "$1.csr" -CA "$3.pem" -CAkey "$3.key" -CAcreateserial -days 30 -sha384 \
    -out "$1.pem" -extfile "$1.ext" 2> /dev/null
  cat "$1.pem" "$3.pem" > "$1-chain.pem"
}

# Fulcio's file CA insists on code signing in the intermediate's extended key usage.
authority fulcio-root stack-root 1
issued fulcio stack-intermediate fulcio-root \
  basicConstraints=critical,CA:TRUE,pathlen:0 keyUsage=critical,keyCertSign,cRLSign extendedKeyUsage=codeSigning
authority tsa-root stack-tsa-root 0
issued tsa stack-tsa tsa-root \
  basicConstraints=critical,CA:FALSE keyUsage=critical,digitalSignature extendedKeyUsage=critical,timeStamping

# The keys of the logs: ECDSA for the certificate log and Rekor v1, Ed25519 for the checkpoints of Rekor v2.
p256 ct.key
p256 rekor1.key
openssl genpkey -algorithm ed25519 -out rekor2.key
for log in ct rekor1 rekor2; do openssl pkey -in "$log.key" -pubout -out "$log.pub.pem"; done
# ct_server refuses a key file without a password.
openssl pkey -in ct.key -traditional -aes256 -passout pass:loopback -out ct.locked.key
