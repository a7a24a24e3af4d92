#!/usr/bin/env bash
# Starts every service in the namespaces that stack.sh made, then runs its arguments; ends with their exit status.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dir=$SIGSTORE_STACK
bin=$SIGSTORE_TOOLS/bin
node=$here/../../node_modules/.bin/node
pki=$dir/pki
ip=127.0.0.1
oidc=http://$ip:28400 fulcio=http://$ip:28401 ct=http://$ip:28404/ct
rekor2=http://$ip:28410 rekor1=http://$ip:28420 tsa=http://$ip:28440
declare -A pids
mkdir -p "$dir/log"

start() { # name, command...
  "${@:2}" >> "$dir/log/$1.log" 2>&1 < /dev/null &
  pids[$1]=$!
}

ready() { # name, command that succeeds once the service answers
  for _ in $(seq 400); do
    "${@:2}" > /dev/null 2>&1 && return
    kill -0 "${pids[$1]}" 2> /dev/null || break
    sleep 0.05
  done
  echo "the stack's $1 did not start:" >&2
  tail -5 "$dir/log/$1.log" >&2
  exit 1
}
answers() { ready "$1" curl -sf -m 2 "$2"; }

"$here/pki.sh" "$pki"

start oidc "$node" "$here/issuer.ts"
# Before Rekor v1: both use port 2112 for metrics, and only Rekor can run without it.
start tsa "$bin/timestamp-server" serve --host $ip --port 28440 --timestamp-signer file --timestamp-signer-hash sha256 \
  --file-signer-key-path "$pki/tsa.key" --file-signer-passwd '' --certificate-chain-path "$pki/tsa-chain.pem" \
  --disable-ntp-monitoring
# Faster than its defaults of 250 ms and 10 s, so that the wait for inclusion is the server's own poll of 1 s.
start rekor2 "$bin/rekor-server-posix" serve --hostname $ip --storage-dir "$dir/rekor2" --signer-filepath "$pki/rekor2.key" \
  --http-address $ip --http-port 28410 --grpc-address $ip --grpc-port 28411 --http-metrics-port 28412 \
  --checkpoint-interval 100ms --batch-max-age 10ms

# PostgreSQL, which refuses to run as root, and Trillian over it.
sql=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
database="postgresql://trillian@$ip:28450/trillian?sslmode=disable"
install -d -o postgres -m 700 "$dir/pg"
cd "$dir"
runuser -u postgres -- "$sql/initdb" -D "$dir/pg" -U trillian -A trust -E UTF8 --locale=C --no-sync > "$dir/log/initdb.log"
start postgres runuser -u postgres -- "$sql/postgres" -D "$dir/pg" -h $ip -p 28450 -k '' -c fsync=off \
  -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=64MB -c max_connections=200
ready postgres "$sql/pg_isready" -h $ip -p 28450 -U trillian -d template1
"$sql/psql" -X -q "postgresql://trillian@$ip:28450/template1?sslmode=disable" -c 'create database trillian'
"$sql/psql" -X -q "$database" -f "$SIGSTORE_TOOLS"/share/trillian-*.sql > /dev/null
storage=(--storage_system=postgresql --quota_system=noop "--postgresql_uri=$database")
start trillian-server "$bin/trillian_log_server" "${storage[@]}" --rpc_endpoint=$ip:28430 --http_endpoint=$ip:28431
start trillian-signer "$bin/trillian_log_signer" "${storage[@]}" --rpc_endpoint=$ip:28432 --http_endpoint=$ip:28433 \
  --force_master --sequencer_interval=20ms --num_sequencers=2 --batch_size=200
answers trillian-server http://$ip:28431/healthz
answers trillian-signer http://$ip:28433/healthz
tree() { "$bin/createtree" --admin_server=$ip:28430 --display_name="$1" 2>> "$dir/log/createtree.log"; }

cat > "$dir/ct.cfg" << CT
config {
  log_id: $(tree ct)
  prefix: "ct"
  roots_pem_file: "$pki/fulcio-root.pem"
  private_key: { [type.googleapis.com/keyspb.PEMKeyFile] { path: "$pki/ct.locked.key" password: "loopback" } }
  ext_key_usages: "CodeSigning"
  max_merge_delay_sec: 86400
  expected_merge_delay_sec: 120
}
CT
start ct "$bin/ct_server" --log_config="$dir/ct.cfg" --log_rpc_server=$ip:28430 --http_endpoint=$ip:28404
answers oidc "$oidc/healthz"
answers tsa "$tsa/ping"
start rekor1 "$bin/rekor-server" serve --rekor_server.address $ip --port 28420 --rekor_server.hostname $ip \
  --rekor_server.signer "$pki/rekor1.key" --trillian_log_server.address $ip --trillian_log_server.port 28430 \
  --trillian_log_server.tlog_id "$(tree rekor1)" --enable_retrieve_api=false --log_type prod \
  --enabled_api_endpoints getLogInfo,getPublicKey,getLogProof,createLogEntry,getLogEntryByIndex,getLogEntryByUUID,searchLogQuery
answers ct "$ct/ct/v1/get-sth"
start fulcio "$bin/fulcio" serve --ca fileca --fileca-cert "$pki/fulcio-chain.pem" --fileca-key "$pki/fulcio.key" \
  --fileca-key-passwd unused --fileca-watch=false --ct-log-url "$ct" --ct-log-public-key-path "$pki/ct.pub.pem" \
  --config-path "$here/fulcio.yaml" --host $ip --port 28401 --grpc-host $ip --grpc-port 28402 --metrics-port 28403 \
  --legacy-unix-domain-socket @fulcio-legacy --log_type prod
answers rekor1 "$rekor1/api/v1/log"
answers rekor2 "$rekor2/healthz"
answers fulcio "$fulcio/healthz"
"$node" "$here/prime.ts" "$rekor1" "$rekor2"

# The trust files for clients: made by cosign, so that no mistake of ours can hide in them.
since=start-time=2024-01-01T00:00:00Z
by=$since,operator=stack.test
"$bin/cosign" trusted-root create --out "$dir/trusted_root.json" \
  --fulcio "url=$fulcio,certificate-chain=$pki/fulcio-chain.pem,$since" \
  --ctfe "url=$ct,public-key=$pki/ct.pub.pem,$since" \
  --rekor "url=$rekor1,public-key=$pki/rekor1.pub.pem,$since" \
  --rekor "url=$rekor2,public-key=$pki/rekor2.pub.pem,$since,origin=$ip" \
  --tsa "url=$tsa/api/v1/timestamp,certificate-chain=$pki/tsa-chain.pem,$since" > /dev/null
configure() { # suffix, --rekor...
  "$bin/cosign" signing-config create --out "$dir/signing_config$1.json" \
    --fulcio "url=$fulcio,api-version=1,$by" --oidc-provider "url=$oidc/email,api-version=1,$by" \
    --tsa "url=$tsa/api/v1/timestamp,api-version=1,$by" --tsa-config ANY --rekor-config ANY "${@:2}" > /dev/null
  printf '{"mediaType":"%s","trustedRoot":%s,"signingConfig":%s}\n' application/vnd.dev.sigstore.clienttrustconfig.v0.1+json \
    "$(< "$dir/trusted_root.json")" "$(< "$dir/signing_config$1.json")" > "$dir/client_trust_config$1.json"
}
v1=(--rekor "url=$rekor1,api-version=1,$by")
v2=(--rekor "url=$rekor2,api-version=2,$by")
configure '' "${v2[@]}" "${v1[@]}"
configure .v1 "${v1[@]}"
configure .v2 "${v2[@]}"

cd "$OLDPWD"
status=0
"$@" || status=$?
exit "$status"
