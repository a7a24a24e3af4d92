#!/usr/bin/env bash
# The timestamp authority answers 500 to a request whose `Accept` lists other types before `*/*`.
#
# Software: timestamp-authority v2.1.5 (Go module) with a signer in memory; axios 1.21.1 (npm) as a client that sends such
#           a header, `application/json, text/plain, */*`, unless the program sets another.
# Expected: `*/*` accepts every type (RFC 9110, 12.5.1), so the request is answered like one with only `*/*`. If no type
#           were acceptable, the answer would be 406 (15.5.7). A 500 says that the server failed.
# Seen:     the same request gets 200 and a timestamp with `Accept: */*`, as `fetch` sends it, and 500 with no content
#           through axios. So does the download of the authority's certificates.
# So:       such a client takes a working authority for one that is out, and may repeat its request in vain.
# Needs Go 1.21 or newer, which fetches Go 1.27.3, npm, Node.js 20 or newer, and user namespaces (the server opens its
# metrics port on all interfaces). Exit 0 while that is so, 1 once it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work"
GOTOOLCHAIN=go1.27.3 GOBIN="$work/bin" go install \
  github.com/sigstore/timestamp-authority/v2/cmd/timestamp-server@v2.1.5 2> go.log || { cat go.log >&2; exit 2; }
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts axios@1.21.1

cat > ask.mjs <<'JS'
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import axios from 'axios';

const HOST = 'http://127.0.0.1:28500';
const TYPE = 'application/timestamp-query';
// TimeStampReq (RFC 3161, 2.4.1): version 1, SHA-256 of something, certificates are wanted.
const HEAD = '30390201013031300d0609608648016503040201050004 20'.replace(' ', '');
const query = Buffer.from(`${HEAD}${'11'.repeat(32)}0101ff`, 'hex');

const args = ['serve', '--host', '127.0.0.1', '--port', '28500', '--timestamp-signer', 'memory'];
const server = spawn('bin/timestamp-server', [...args, '--disable-ntp-monitoring'], { stdio: 'ignore' });
const ended = new Promise((resolve) => server.on('close', resolve));
const seen = {};
try {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await fetch(`${HOST}/ping`).then(({ ok }) => ok, () => false)) break;
    await sleep(100);
  }
  const options = { responseType: 'arraybuffer', validateStatus: () => true, headers: { 'Content-Type': TYPE } };
  const stamp = `${HOST}/api/v1/timestamp`;
  const byFetch = await fetch(stamp, { method: 'POST', body: query, headers: { 'content-type': TYPE } });
  const byAxios = await axios.post(stamp, query, options);
  seen.accept = String(byAxios.config.headers.Accept);
  seen.fetch = [byFetch.status, (await byFetch.arrayBuffer()).byteLength > 0];
  seen.axios = [byAxios.status, byAxios.data.byteLength > 0];
  const chain = `${stamp}/certchain`;
  seen.chain = [(await fetch(chain)).status, (await axios.get(chain, options)).status];
  // The server goes on: the first request again.
  const again = await fetch(stamp, { method: 'POST', body: query, headers: { 'content-type': TYPE } });
  seen.again = again.status;
} finally {
  server.kill();
  await ended;
}
console.log(`Accept: ${seen.accept}`);
console.log(`a timestamp: ${seen.fetch[0]} by fetch, ${seen.axios[0]} by axios; the certificates: ${seen.chain.join(' and ')}`);
const asStated =
  seen.accept === 'application/json, text/plain, */*' &&
  JSON.stringify([seen.fetch, seen.axios, seen.chain, seen.again]) === '[[200,true],[500,false],[200,500],200]';
process.exit(asStated ? 0 : 1);
JS
if unshare --map-root-user --net sh -c 'ip link set lo up && exec node ask.mjs'; then
  echo 'As described.'
else
  echo 'Changed: this is no longer as described.' >&2
  exit 1
fi
