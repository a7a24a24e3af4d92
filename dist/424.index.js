export const id = 424;
export const ids = [424,3472];
export const modules = {

/***/ 60424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collect: () => (/* binding */ collect)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors/failure.js
var errors_failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/files/output-plan.js
var output_plan = __webpack_require__(24587);
// EXTERNAL MODULE: ./build/github/artifacts/assert-uploadable.js
var assert_uploadable = __webpack_require__(86266);
// EXTERNAL MODULE: ./build/github/artifacts/library-requests.js
var library_requests = __webpack_require__(2564);
// EXTERNAL MODULE: ./build/github/artifacts/retry.js
var retry = __webpack_require__(13408);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/files/fs-errors.js
var fs_errors = __webpack_require__(65053);
// EXTERNAL MODULE: ./build/files/paths.js
var paths = __webpack_require__(33684);
;// CONCATENATED MODULE: ./build/github/artifacts/unzip.js
// An untrusted zip archive → files below one folder, and nothing anywhere else (APPNOTE.TXT 6.3.10).






const MAX_ENTRY_BYTES = 128 * 1024 * 1024;
const MAX_DIRECTORY_BYTES = 256 * 1024 * 1024;
/**
 * Unpacks an archive. In: its absolute path, its name in messages, an absolute path of an existing, empty folder, and
 * the budget, which it reduces. Throws `shard-invalid` with what is wrong, for an entry that is not a plain file or
 * folder below that folder, is there twice, or is larger than it claims or than the budget; also `output-unwritable` or
 * `disk-full`.
 */
async function unzip(archive, called, folder, budget) {
    const wrong = (what, cause) => new errors_failure/* Failure */.HR('shard-invalid', `${called} cannot be unpacked: ${what}`, { cause });
    const handle = await (0,promises_.open)(archive, 'r');
    try {
        const read = createReader(handle, (await handle.stat()).size, wrong);
        const entries = await readDirectory(read, budget, wrong);
        const folders = new Set(entries.map(({ name }) => (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, name))));
        for (const each of folders)
            await (0,promises_.mkdir)(each, { recursive: true });
        for (const entry of entries) {
            const content = await readEntry(read, entry, wrong);
            // `wx` neither replaces a file nor follows a link.
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, entry.name), content, { flag: 'wx' });
        }
    }
    catch (cause) {
        if (cause instanceof errors_failure/* Failure */.HR)
            throw cause;
        if (cause.code === 'EEXIST')
            throw wrong('it has the same name twice', cause);
        throw (0,fs_errors/* unwritable */.mP)(`the content of ${called}`, cause);
    }
    finally {
        await handle.close();
    }
}
/** Reads parts of a file, which must be within it. */
function createReader(handle, size, wrong) {
    const at = async (from, bytes) => {
        if (!Number.isSafeInteger(from) || from < 0 || from + bytes > size)
            throw wrong('it is truncated');
        const buffer = Buffer.alloc(bytes);
        await handle.read(buffer, 0, bytes, from);
        return buffer;
    };
    return { size, at };
}
async function readDirectory(read, budget, wrong) {
    const { count, bytes, offset } = await findDirectory(read, wrong);
    if (count > budget.entries)
        throw wrong(`it has ${count} files, more than the limit`);
    if (bytes > MAX_DIRECTORY_BYTES)
        throw wrong('its list of files is too long');
    const directory = await read.at(offset, bytes);
    const entries = [];
    let at = 0;
    for (let number = 0; number < count; number += 1) {
        if (at + 46 > bytes || directory.readUInt32LE(at) !== 0x02014b50)
            throw wrong('its list of files is truncated');
        const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field));
        const end = at + 46 + (nameBytes ?? 0);
        const entry = readRow(directory.subarray(at, end), wrong);
        if (entry !== undefined)
            entries.push(entry);
        at = end + (extraBytes ?? 0) + (commentBytes ?? 0);
    }
    const total = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    if (total > budget.bytes)
        throw wrong('it is larger than the limit');
    // Overlapping files would be unpacked from the same bytes again and again.
    if (entries.reduce((sum, entry) => sum + entry.packedBytes, 0) > read.size)
        throw wrong('its files overlap');
    // Only now: a refused archive must not reduce the budget of the others.
    budget.entries -= count;
    budget.bytes -= total;
    return entries;
}
/** The location of the list of files (4.3.16; for more than 65,535 files 4.3.14, which 4.3.15 points to). */
async function findDirectory(read, wrong) {
    const tailBytes = Math.min(read.size, 22 + 0xffff);
    const tail = await read.at(read.size - tailBytes, tailBytes);
    const end = tail.lastIndexOf(Buffer.from('504b0506', 'hex'));
    if (end < 0 || end + 22 > tailBytes)
        throw wrong('it is not a complete zip archive');
    const [count, bytes, offset] = [
        tail.readUInt16LE(end + 10),
        tail.readUInt32LE(end + 12),
        tail.readUInt32LE(end + 16),
    ];
    if (count !== 0xffff && offset !== 0xffffffff)
        return { count, bytes, offset };
    const at = read.size - tailBytes + end - 20;
    const locator = await read.at(Math.max(0, at), 20);
    // For exactly 65,535 files, the artifact library writes no other record: then these numbers are the real ones.
    if (offset !== 0xffffffff && locator.readUInt32LE(0) !== ZIP64_LOCATOR)
        return { count, bytes, offset };
    const record = await read.at(Number(locator.readBigUInt64LE(8)), 56);
    if (locator.readUInt32LE(0) !== ZIP64_LOCATOR || record.readUInt32LE(0) !== 0x06064b50)
        throw wrong('its list of files is missing');
    const [total, long, from] = [32, 40, 48].map((field) => Number(record.readBigUInt64LE(field)));
    return { count: total ?? 0, bytes: long ?? 0, offset: from ?? 0 };
}
const ZIP64_LOCATOR = 0x07064b50;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A file in the list (4.3.12); undefined for a folder, which is created when it contains something. */
function readRow(row, wrong) {
    let name;
    try {
        name = UTF8.decode(row.subarray(46));
    }
    catch (cause) {
        throw wrong('it has a name that is not UTF-8', cause);
    }
    const isFolder = name.endsWith('/');
    if (!(0,paths/* isInside */.FK)(isFolder ? name.slice(0, -1) : name))
        throw wrong(`it has a file named ${(0,errors_failure/* quote */.hD)(name)}`);
    const type = (row.readUInt32LE(38) >>> 16) & 0o170000;
    if (type !== 0 && type !== (isFolder ? 0o040000 : 0o100000))
        throw wrong(`${(0,errors_failure/* quote */.hD)(name)} is a link or a device`);
    const [flags, method] = [row.readUInt16LE(8), row.readUInt16LE(10)];
    if ((flags & 1) !== 0 || (method !== 0 && method !== 8))
        throw wrong(`${(0,errors_failure/* quote */.hD)(name)} is encrypted or compressed with an unknown method`);
    const [packedBytes, bytes] = [row.readUInt32LE(20), row.readUInt32LE(24)];
    if (Math.max(packedBytes, bytes) > MAX_ENTRY_BYTES)
        throw wrong(`${(0,errors_failure/* quote */.hD)(name)} is too long`);
    if (isFolder)
        return undefined;
    const [crc, offset] = [row.readUInt32LE(16), row.readUInt32LE(42)];
    return { name, isDeflated: method === 8, crc, packedBytes, bytes, offset };
}
/** The content of a file, after its own header (4.3.7), with the length and the checksum from the list. */
async function readEntry(read, entry, wrong) {
    const { name, isDeflated, crc, packedBytes, bytes, offset } = entry;
    const header = await read.at(offset, 30);
    if (header.readUInt32LE(0) !== 0x04034b50)
        throw wrong(`${(0,errors_failure/* quote */.hD)(name)} is not at the listed position`);
    const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = await read.at(start, packedBytes);
    const content = isDeflated ? inflate(packed, bytes) : packed;
    if (content?.length !== bytes || (0,external_node_zlib_.crc32)(content) !== crc)
        throw wrong(`${(0,errors_failure/* quote */.hD)(name)} does not match its size or checksum`);
    return content;
}
/** Undefined for data that is not deflated, or unpacks to more. */
function inflate(packed, maxBytes) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, maxBytes) });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/github/artifacts/download.js
// Artifacts of this run → folders on this machine: each exactly as uploaded, and nothing leads outside its folder.






/** For one archive; the formats of larger archives are not supported. */
const MAX_ARCHIVE_BYTES = 2 * 1024 ** 3;
/** For all artifacts together, unpacked: a million bundles are too many for a job and for a release. */
const MAX_ENTRIES = 500_000;
const MAX_BYTES = 8 * 1024 ** 3;
/**
 * Downloads the selected artifacts, each into its own folder below `folder`. The library only downloads them: it would
 * unpack during the download, before the digest is known, without limits, and without an error for a truncated archive.
 * An artifact that cannot be unpacked is skipped: `onRefused` gets the reason, `shard-invalid`. Waits for a service
 * that is out. Throws `artifact-refused`, or `artifact-mismatch` for an artifact that differs from the uploaded one.
 */
async function downloadArtifacts(isWanted, folder, onRefused, patience) {
    const again = (ask, failed) => askPatiently(ask, failed, patience);
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(9645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const client = new DefaultArtifactClient();
    const { artifacts } = await again(() => client.listArtifacts(), 'the artifacts of this run cannot be listed');
    const budget = { entries: MAX_ENTRIES, bytes: MAX_BYTES };
    const parts = [];
    for (const { name, id, size, digest, createdAt: uploadedAt } of artifacts.filter(isWanted)) {
        const called = `artifact ${(0,errors_failure/* quote */.hD)(name)}`;
        if (size > MAX_ARCHIVE_BYTES) {
            onRefused(name, new errors_failure/* Failure */.HR('shard-invalid', `${called} is ${size} bytes long`));
            continue;
        }
        const [packed, unpacked] = [(0,external_node_path_.join)(folder, `${id}.zip`), (0,external_node_path_.join)(folder, String(id))];
        for (const each of [packed, unpacked])
            await (0,promises_.mkdir)(each);
        const options = { path: packed, skipDecompress: true, ...(digest && { expectedHash: digest }) };
        const { digestMismatch } = await again(() => client.downloadArtifact(id, options), `${called} cannot be downloaded`);
        if (digestMismatch === true)
            throw new errors_failure/* Failure */.HR('artifact-mismatch', `the digest of ${called} is not that of the upload`);
        const [archive = ''] = await (0,promises_.readdir)(packed);
        try {
            await unzip((0,external_node_path_.join)(packed, archive), called, unpacked, budget);
            parts.push({ name, id, uploadedAt, folder: unpacked });
        }
        catch (error) {
            if (!(error instanceof errors_failure/* Failure */.HR) || error.code !== 'shard-invalid')
                throw error;
            await (0,promises_.rm)(unpacked, { recursive: true });
            onRefused(name, error);
        }
        await (0,promises_.rm)(packed, { recursive: true });
    }
    return parts;
}
async function askPatiently(ask, failed, patience) {
    const asking = () => (0,retry/* afterBreaks */.nh)(ask, { ...patience, broken: retry/* UNANSWERED */.JM });
    return (0,library_requests/* withDeadlines */.y)(asking).catch((cause) => {
        patience.signal?.throwIfAborted();
        const words = (0,retry/* wordsOf */.Z9)(cause);
        throw new errors_failure/* Failure */.HR('artifact-refused', `${failed}: ${(0,errors_failure/* quote */.hD)(words, 300)}`, {
            cause,
            remedy: (0,retry/* isServiceOut */.o$)(words)
                ? 'Check https://www.githubstatus.com, then re-run this job.'
                : 'Read the message above, then re-run this job.',
        });
    });
}

// EXTERNAL MODULE: ./build/github/job-context.js
var job_context = __webpack_require__(70263);
// EXTERNAL MODULE: ./build/github/releases/select.js
var releases_select = __webpack_require__(68001);
// EXTERNAL MODULE: ./build/identity/policy/wildcard.js
var wildcard = __webpack_require__(70426);
// EXTERNAL MODULE: ./build/encoding/strict-json.js
var strict_json = __webpack_require__(69098);
// EXTERNAL MODULE: ./build/files/listing/share.js
var share = __webpack_require__(43472);
// EXTERNAL MODULE: ./build/files/shard.js
var shard = __webpack_require__(3272);
// EXTERNAL MODULE: ./build/manifest/parse.js
var parse = __webpack_require__(29983);
;// CONCATENATED MODULE: ./build/manifest/merge-shards.js
// The manifests of all shards → one list of files, if they are complete: nothing missing, nothing twice.







/**
 * Reads the manifest of a shard, which comes from another job. In: its bytes, and the name of its artifact; with
 * `collected` it may be a manifest that was merged from shards, which counts as the only shard of its list. Throws
 * `shard-invalid` with what is wrong.
 */
function parseShare(bytes, name, { collected = false } = {}) {
    const wrong = (what, cause) => new errors_failure/* Failure */.HR('shard-invalid', `the manifest in artifact ${(0,errors_failure/* quote */.hD)(name)} cannot be used: ${what}`, {
        cause,
    });
    const { manifest, files: listed } = (0,parse/* parseListed */.J)(bytes, wrong);
    const { identity, issuer, instance } = manifest;
    const shard = collected && manifest['shard'] === undefined ? wholeOf([...listed.keys()]) : manifest['shard'];
    if (!isShard(shard))
        throw wrong('it has no usable "shard"');
    if (typeof instance !== 'string' || !isOptionalText(identity) || !isOptionalText(issuer))
        throw wrong('it does not name the signer');
    const files = [];
    const unsigned = [];
    for (const [path, row] of listed) {
        if ((0,share.shareOf)([{ path }], shard).length === 0)
            throw wrong(`it has ${(0,errors_failure/* quote */.hD)(path)}, which belongs to another shard than ${shard.index} of ${shard.count}`);
        if (row === undefined)
            unsigned.push(path);
        // A manifest of this product gives a bundle the name that signing gives it, and no other.
        else if (external_node_path_.posix.basename(row.bundle) === `${external_node_path_.posix.basename(path)}${output_plan/* BUNDLE_SUFFIX */.Zf}`)
            files.push({ path, ...row });
        else
            throw wrong(`it gives ${(0,errors_failure/* quote */.hD)(path)} the bundle ${(0,errors_failure/* quote */.hD)(row.bundle)}`);
    }
    const counted = { unsigned: unsigned.length, firstUnsigned: unsigned[0] };
    return { name, identity, issuer, instance, shard, files, ...counted };
}
function wholeOf(paths) {
    return { index: 1, count: 1, files: paths.length, digest: (0,share.digestOfPaths)(paths) };
}
function isShard(value) {
    if (!(0,strict_json/* isRecord */.u4)(value))
        return false;
    const { index, count, files, digest } = value;
    if (typeof files !== 'number' || !Number.isSafeInteger(files) || files < 1)
        return false;
    const isText = typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest);
    const isNumbered = typeof index === 'number' && typeof count === 'number';
    return isText && isNumbered && (0,shard/* parseShard */.u)(`${index}/${count}`) !== undefined;
}
const isOptionalText = (value) => value === undefined || typeof value === 'string';
/**
 * Chooses one shard of each number, all of one list and from one signer. In: shards whose bundles were verified. After
 * a re-run there may be several complete shards with the same number: then the latest attempt is used, and within one
 * attempt the latest upload. Throws `shard-missing` for shards that are missing or not signed, and `shard-invalid` for
 * shards that do not belong together, and for complete shards with the same number if it is unknown which one is newer.
 */
function collectShares(found, onNotice) {
    // A shard without a bundle has no signer: it can fill its place, but does not determine the list or the signer.
    const [one] = [...found].sort((a, b) => b.files.length - a.files.length);
    if (one === undefined)
        throw new errors_failure/* Failure */.HR('shard-missing', 'no artifact of any shard was found');
    const { count, files, digest } = one.shard;
    const ofList = [];
    for (const share of found) {
        const { name, shard } = share;
        if (shard.count === count && shard.files === files && shard.digest === digest)
            ofList.push(share);
        else if (share.files.length === 0)
            onNotice(`${(0,errors_failure/* quote */.hD)(name)} is skipped: it has no bundle, and belongs to another list of files`);
        else
            throw invalid(`the artifacts ${(0,errors_failure/* quote */.hD)(one.name)} and ${(0,errors_failure/* quote */.hD)(name)} are not shards of the same list of files`, 'Set `artifacts` so that it matches only one matrix, or run all its jobs again. If the list of files has changed, give `artifact-name` the number of the attempt.');
    }
    const shares = latest(ofList, onNotice);
    const missing = Array.from({ length: count }, (_, n) => n + 1).filter((index) => !shares.has(index));
    if (missing.length > 0) {
        const which = missing.length === 1 ? `shard ${missing[0]}` : `shards ${missing.slice(0, 20).join(', ')}`;
        throw new errors_failure/* Failure */.HR('shard-missing', `${which} of ${count} ${missing.length === 1 ? 'is' : 'are'} missing`);
    }
    const all = [...shares.values()].sort((a, b) => a.shard.index - b.shard.index);
    const unsigned = all.reduce((sum, share) => sum + share.unsigned, 0);
    const first = all.find((share) => share.unsigned > 0);
    if (first !== undefined)
        throw new errors_failure/* Failure */.HR('shard-missing', `${unsigned} of ${files} files were not signed, the first of them ${(0,errors_failure/* quote */.hD)(first.firstUnsigned)}, in shard ${first.shard.index} of ${count}`);
    assertWhole(all, { files, digest });
    return { shares: all, ...signerOf(all), instance: one.instance };
}
function invalid(what, remedy) {
    return new errors_failure/* Failure */.HR('shard-invalid', what, { remedy });
}
function latest(found, onNotice) {
    const best = new Map();
    for (const index of new Set(found.map(({ shard }) => shard.index))) {
        const all = found.filter(({ shard }) => shard.index === index);
        const whole = all.filter(({ files, unsigned }) => files.length > 0 && unsigned === 0);
        // If none is complete, use the one with the most files to report what is missing.
        const [most] = [...all].sort((a, b) => b.files.length + b.unsigned - a.files.length - a.unsigned);
        const chosen = whole.length === 0 ? most : latestOf(whole);
        if (chosen === undefined)
            continue;
        best.set(index, chosen);
        for (const other of all.filter((share) => share !== chosen))
            onNotice(`shard ${index} exists twice, as after a re-run: ${(0,errors_failure/* quote */.hD)(chosen.name)} is used, ${(0,errors_failure/* quote */.hD)(other.name)} is not`);
    }
    return best;
}
function latestOf(whole) {
    const chosen = whole.find((share) => whole.every((other) => other === share || isLater(share, other)));
    const [a, b] = whole;
    if (chosen !== undefined || a === undefined || b === undefined)
        return chosen;
    throw invalid(`the artifacts ${(0,errors_failure/* quote */.hD)(a.name)} and ${(0,errors_failure/* quote */.hD)(b.name)} are both shard ${a.shard.index} of ${a.shard.count}, and it is not known which one is newer`, 'Delete the artifact that you do not want, or run all jobs again.');
}
/** The signature contains the attempt; the time is from the artifact service. */
function isLater(share, other) {
    const [a, b] = [share.attempt, other.attempt];
    if (a !== undefined && b !== undefined && a !== b)
        return a > b;
    const [at, before] = [share.uploadedAt, other.uploadedAt];
    return at !== undefined && before !== undefined && at > before;
}
/** Each path once, with the right number of paths, and exactly those of the list. */
function assertWhole(shares, { files, digest }) {
    const paths = shares.flatMap((share) => share.files.map(({ path }) => path));
    const seen = new Set();
    for (const path of paths) {
        if (seen.has(path))
            throw invalid(`the file ${(0,errors_failure/* quote */.hD)(path)} is listed twice`);
        seen.add(path);
    }
    if (paths.length !== files || (0,share.digestOfPaths)(paths) !== digest)
        throw invalid(`the shards have ${paths.length} files, not the ${files} that were split`);
}
function signerOf(shares) {
    const signing = shares.filter(({ files }) => files.length > 0);
    const [first] = signing;
    const { identity, issuer, instance } = first ?? {};
    if (identity === undefined || issuer === undefined)
        throw invalid(`the manifest in artifact ${(0,errors_failure/* quote */.hD)(first?.name)} does not name the signer`);
    for (const { name, ...other } of signing)
        if (other.identity !== identity || other.issuer !== issuer || other.instance !== instance)
            throw invalid(`the artifacts ${(0,errors_failure/* quote */.hD)(first?.name)} and ${(0,errors_failure/* quote */.hD)(name)} have different signers or instances`);
    return { identity, issuer };
}

// EXTERNAL MODULE: ./build/process/abort.js
var abort = __webpack_require__(46552);
// EXTERNAL MODULE: ./build/process/time-limit.js
var time_limit = __webpack_require__(71943);
// EXTERNAL MODULE: ./build/text/plural.js
var plural = __webpack_require__(51442);
// EXTERNAL MODULE: ./build/trust/instance-choice.js
var instance_choice = __webpack_require__(34180);
// EXTERNAL MODULE: ./build/action/publish/patience.js
var publish_patience = __webpack_require__(54500);
// EXTERNAL MODULE: ./build/action/publish/publish.js + 3 modules
var publish = __webpack_require__(1021);
// EXTERNAL MODULE: ./build/action/publish/release.js
var publish_release = __webpack_require__(60114);
// EXTERNAL MODULE: ./build/action/publish/released-bundles.js
var released_bundles = __webpack_require__(26772);
// EXTERNAL MODULE: ./build/action/read-inputs.js
var read_inputs = __webpack_require__(78793);
// EXTERNAL MODULE: ./build/action/sign/preflight.js + 1 modules
var preflight = __webpack_require__(52476);
// EXTERNAL MODULE: ./build/action/workspace-paths.js
var workspace_paths = __webpack_require__(66107);
// EXTERNAL MODULE: ./build/verify/expected-signer.js + 1 modules
var expected_signer = __webpack_require__(72862);
// EXTERNAL MODULE: ./build/action/input-kinds.js
var input_kinds = __webpack_require__(64721);
// EXTERNAL MODULE: ./build/action/shared-inputs.js
var shared_inputs = __webpack_require__(5494);
;// CONCATENATED MODULE: ./build/action/collect/inputs.js




/** The default artifact names of shards. */
const ALL_SHARES = 'sigstore-bundles-*-of-*';
const artifactDigest = (0,input_kinds/* parsed */.Yz)((value) => (/^sha256:[0-9a-f]{64}$/.test(value.trim()) ? value.trim() : undefined), 'sha256: and 64 hexadecimal digits');
const COLLECT_INPUTS = {
    artifacts: {
        kind: input_kinds/* text */.Qq,
        default: ALL_SHARES,
        description: 'The artifacts of this run that are shards: a name, in which `*` matches any text.',
    },
    'artifact-digest': {
        kind: artifactDigest,
        description: 'Use only the artifact of this run with this digest, `sha256:` and 64 hexadecimal digits, instead of `artifacts`. The outputs of another collecting job have it.',
    },
    identity: {
        kind: input_kinds/* text */.Qq,
        description: 'The expected identity of the certificates. `*` matches within one path segment, `**` across segments. Default, if `issuer` is not set either: the workflow of this run, or a reusable workflow that it calls, for the commit of this run.',
    },
    issuer: {
        kind: input_kinds/* text */.Qq,
        description: 'The expected OIDC issuer of the certificates, exact. Required with `identity`.',
    },
    'output-directory': {
        ...shared_inputs/* SHARED */.SG['output-directory'],
        description: 'The directory for the bundles and the manifest. Default: each bundle goes to the path that it had in its job.',
    },
    existing: shared_inputs/* SHARED */.SG.existing,
    instance: {
        ...shared_inputs/* SHARED */.SG.instance,
        description: `${shared_inputs/* SHARED */.SG.instance.description} It must be the instance that signed the shards.`,
    },
    'trusted-root': shared_inputs/* SHARED */.SG['trusted-root'],
    timeout: shared_inputs/* SHARED */.SG.timeout,
    'upload-artifact': shared_inputs/* SHARED */.SG['upload-artifact'],
    'artifact-name': shared_inputs/* SHARED */.SG['artifact-name'],
    'retention-days': shared_inputs/* SHARED */.SG['retention-days'],
    release: shared_inputs/* SHARED */.SG.release,
    'github-token': shared_inputs/* SHARED */.SG['github-token'],
    summary: shared_inputs/* SHARED */.SG.summary,
};
/** Throws one `input-invalid` for all problems, including an identity or an issuer without the other. */
function readCollectInputs(read) {
    return (0,read_inputs/* readTable */.xz)(COLLECT_INPUTS, read, (inputs, { problem }) => {
        const { identity, issuer, instance, trustedRootPath, ...rest } = inputs;
        const choice = { instance, trustedRootPath };
        const isSaid = identity !== undefined || issuer !== undefined;
        const expected = isSaid ? { identity, issuer, policy: [] } : undefined;
        if (expected !== undefined)
            for (const missing of (0,expected_signer/* missingWho */.nZ)(expected))
                problem(missing);
        (0,shared_inputs/* judgeTrust */.g_)(choice, problem);
        (0,shared_inputs/* judgeRelease */.fP)(rest, problem);
        return { ...rest, choice, expected };
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/bundle/bundle.js + 1 modules
var bundle_bundle = __webpack_require__(76337);
// EXTERNAL MODULE: ./build/files/read-bounded.js
var read_bounded = __webpack_require__(24890);
// EXTERNAL MODULE: ./build/files/semaphore.js
var semaphore = __webpack_require__(27678);
// EXTERNAL MODULE: ./build/files/write-atomic.js + 1 modules
var write_atomic = __webpack_require__(26016);
// EXTERNAL MODULE: ./build/engine/predict-signer.js
var predict_signer = __webpack_require__(33577);
// EXTERNAL MODULE: ./build/identity/policy/job-claims.js
var job_claims = __webpack_require__(83531);
// EXTERNAL MODULE: ./build/manifest/manifest.js
var manifest_manifest = __webpack_require__(4055);
// EXTERNAL MODULE: ./build/verify/fulcio-extensions.js
var fulcio_extensions = __webpack_require__(4673);
// EXTERNAL MODULE: ./build/action/instance-context.js
var instance_context = __webpack_require__(46742);
;// CONCATENATED MODULE: ./build/action/collect/verify-shards.js
// The artifacts of the jobs that signed the shards: read as untrusted data, and verified bundle by bundle.
















/** Files that are read at the same time. */
const AT_ONCE = 8;
/**
 * Each artifact has one manifest, its bundles, and nothing else. With `collected` the manifest may be one that was
 * merged from shards. Throws `shard-invalid`.
 */
async function readShare({ name, folder }, collected) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory());
    const manifests = files.filter((entry) => entry.name === manifest_manifest/* MANIFEST_NAME */.ir);
    const [manifest] = manifests;
    const wrong = (what) => new errors_failure/* Failure */.HR('shard-invalid', `artifact ${(0,errors_failure/* quote */.hD)(name)} ${what}`);
    if (manifest === undefined || manifests.length > 1)
        throw wrong(`has ${manifests.length} manifests, not one`);
    const place = (0,external_node_path_.join)(manifest.parentPath, manifest.name);
    const bytes = await (0,read_bounded/* readSmall */.o5)(place, parse/* MAX_MANIFEST_BYTES */.Z + 1, `the manifest in artifact ${(0,errors_failure/* quote */.hD)(name)}`);
    const share = parseShare(bytes, name, { collected });
    const expected = new Set(share.files.map(({ bundle }) => bundle));
    for (const entry of files) {
        const path = (0,paths/* relativePath */.iZ)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name));
        if (entry !== manifest && !expected.delete(path))
            throw wrong(`has ${(0,errors_failure/* quote */.hD)(path)}, which its manifest does not list`);
    }
    const [absent] = expected;
    if (absent !== undefined)
        throw wrong(`does not have ${(0,errors_failure/* quote */.hD)(absent)}, which its manifest lists`);
    return share;
}
/**
 * The signer that the shards must have. It does not come from their manifests, which any job of the run may have
 * written. Throws `input-invalid` if neither the inputs nor the environment contain it.
 */
function expectSigner({ expected, choice }, { env, now }) {
    if (expected !== undefined)
        return (0,expected_signer/* createSignerCheck */.Fe)(expected);
    const publicInstance = (0,instance_choice/* isPublic */.Ul)(choice);
    const predicted = (0,predict_signer/* predictSigner */.Y)({
        env,
        given: undefined,
        ambient: true,
        policy: [],
        publicInstance,
        now: now(),
    });
    if (predicted === undefined)
        throw new errors_failure/* Failure */.HR('input-invalid', 'give "identity" and "issuer": the environment does not say which workflow this is');
    const { GITHUB_SHA: commit } = env;
    return (certificate) => {
        predicted.check(certificate);
        // Signatures of an earlier run are genuine, too, and may be for other files.
        const signed = (0,fulcio_extensions/* readExtensions */.H)(certificate.parsed).get('source-repository-digest');
        if (!commit || signed === commit)
            return;
        const what = `it was signed for the commit ${(0,errors_failure/* quote */.hD)(signed)}, not ${(0,errors_failure/* quote */.hD)(commit)}`;
        throw new errors_failure/* Failure */.HR('certificate-identity', what);
    };
}
/** Throws what is wrong with the instance. */
async function openVerifier(choice, check, context) {
    const { createFileVerifier } = await Promise.all(/* import() */[__webpack_require__.e(9241), __webpack_require__.e(6797), __webpack_require__.e(8420)]).then(__webpack_require__.bind(__webpack_require__, 86797));
    const verifyFile = createFileVerifier(await (0,instance_context/* jobTrustedRoot */.PS)(choice, context));
    return (bundle, digest, signer) => {
        const verified = verifyFile({ bundle, subject: { digest }, signer: { ...signer, check } });
        const { signedAt, log, bundleDigest, extensions } = verified;
        return { facts: { signedAt, log, bundleDigest }, extensions };
    };
}
/**
 * The trustworthy shards, with their files: each bundle is valid for the digest in the manifest and for its signer, and
 * was signed in this run. Others are skipped: any job of the run may upload an artifact.
 */
async function verifyShares(parts, { verify, collected }, context, onRefused) {
    const shares = new Map();
    for (const part of parts) {
        try {
            const share = await readShare(part, collected);
            const { attempt, files } = await verifyAll(share, part, verify, context);
            shares.set({ ...share, attempt, uploadedAt: part.uploadedAt }, files);
        }
        catch (error) {
            context.stop.signal.throwIfAborted();
            if (!(error instanceof errors_failure/* Failure */.HR))
                throw error;
            onRefused(part.name, error);
        }
    }
    return shares;
}
/**
 * Verifies every bundle, and returns the earliest attempt in which one was signed. Throws the first Failure, naming the
 * file.
 */
async function verifyAll({ name, identity, issuer, files }, { folder }, verify, { env, cwd, stop }) {
    const verified = [];
    const attempts = [];
    await (0,semaphore/* forEachBounded */.aJ)(files, AT_ONCE, async ({ path, digest, bundle }) => {
        stop.signal.throwIfAborted();
        const from = (0,external_node_path_.join)(folder, bundle);
        try {
            if (identity === undefined || issuer === undefined)
                throw new errors_failure/* Failure */.HR('shard-invalid', `the manifest in artifact ${(0,errors_failure/* quote */.hD)(name)} does not name the signer`);
            const bytes = await (0,read_bounded/* readSmall */.o5)(from, bundle_bundle/* MAX_BUNDLE_BYTES */.Me + 1, 'it');
            const { facts, extensions } = verify(bytes, digest, { identity, issuer });
            const attempt = attemptOf(extensions, env);
            if (attempt !== undefined)
                attempts.push(attempt);
            const file = { path, absolute: (0,external_node_path_.resolve)(cwd, path), digest };
            const signed = { file, outputs: {}, status: 'signed', digest, ...facts };
            verified.push({ signed, bundle, from, source: (0,fulcio_extensions/* callingRepository */.T)(extensions) });
        }
        catch (cause) {
            const failure = (0,errors_failure/* asFailure */.h_)(cause);
            throw new errors_failure/* Failure */.HR(failure.code, `the bundle of ${(0,errors_failure/* quote */.hD)(path)}: ${failure.message}`, { cause });
        }
    });
    return { attempt: attempts.length === 0 ? undefined : Math.min(...attempts), files: verified };
}
/**
 * The attempt of this run in which a certificate was issued; undefined if it is from no run, such as a person's. Throws
 * `certificate-identity` for another run: its signatures are genuine, too, and may be for other files.
 */
function attemptOf(extensions, env) {
    const uri = extensions.get('run-invocation-uri');
    const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY, GITHUB_RUN_ID: run } = env;
    if (uri === undefined || !run)
        return undefined;
    const attempt = (0,job_claims/* runOf */.ng)(uri)?.run_attempt;
    const ours = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${run}/attempts/${attempt}`;
    if (attempt !== undefined && uri === ours)
        return Number(attempt);
    const what = `it was signed in the run ${(0,errors_failure/* quote */.hD)(uri)}, not in ${(0,errors_failure/* quote */.hD)(run)} of ${(0,errors_failure/* quote */.hD)(GITHUB_REPOSITORY)}`;
    throw new errors_failure/* Failure */.HR('certificate-identity', what);
}

;// CONCATENATED MODULE: ./build/action/collect/place-bundles.js
// Verified bundles of shards → their final paths, or valid bundles that already exist there or on the release.







/**
 * Writes each bundle to its path, or keeps a valid bundle that already exists there or on the release. When a run is
 * stopped, the bundles written so far are complete and stay.
 */
async function placeAll(verified, { identity, issuer }, { plan, keep, existing }, { stop }) {
    const files = [];
    await (0,semaphore/* forEachBounded */.aJ)(verified.entries(), AT_ONCE, async ([index, { signed, from }]) => {
        stop.signal.throwIfAborted();
        const outputs = plan.get(signed.file) ?? {};
        const path = outputs.bundle ?? '';
        const called = `the bundle of ${(0,errors_failure/* quote */.hD)(signed.file.path)}`;
        const made = await (0,read_bounded/* readSmall */.o5)(from, bundle_bundle/* MAX_BUNDLE_BYTES */.Me, called);
        if ((0,external_node_crypto_.hash)('sha256', made, 'hex') !== signed.bundleDigest)
            throw new errors_failure/* Failure */.HR('file-changed', `${called} changed after it was verified`);
        const kept = keep && (await findKept(path, signed, keep));
        if (kept?.isPlaced !== true) {
            await (0,write_atomic.writeWhole)(path, kept?.bytes ?? made, { replace: existing !== 'fail' });
        }
        files[index] = { ...signed, ...kept?.facts, outputs };
    });
    const [first] = verified;
    return {
        files,
        documents: [],
        identity,
        issuer,
        source: first?.source,
        certificates: 0,
        failure: undefined,
        interrupted: false,
    };
}
/** The first existing bundle that is valid; undefined if none is. */
async function findKept(path, { digest = Buffer.alloc(0) }, { verifyBundle, onRelease }) {
    const atPlace = () => (0,read_bounded/* readSmall */.o5)(path, bundle_bundle/* MAX_BUNDLE_BYTES */.Me, 'the bundle').catch(() => undefined);
    const released = async () => onRelease?.(path, async () => digest);
    for (const read of [atPlace, released]) {
        const [bytes, isPlaced] = [await read(), read === atPlace];
        if (bytes === undefined)
            continue;
        try {
            return { bytes, isPlaced, facts: { status: 'kept', ...verifyBundle(bytes, digest) } };
        }
        catch {
            // The next one may be valid.
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/action/collect/action.js
// The collecting action: the artifacts of all shards → every bundle verified, one manifest, one artifact.

























/** Merges the shards of a matrix, if they are complete and every bundle is valid, and publishes them as one. */
const collect = async (given, report) => {
    const { env, stop } = given;
    let inputs;
    let outcome;
    const published = {};
    report.outputs = { count: '0' };
    report.summary = async (diagnosis) => {
        const { renderSummary } = await __webpack_require__.e(/* import() */ 3155).then(__webpack_require__.bind(__webpack_require__, 3155));
        const instance = inputs === undefined ? '' : (0,instance_choice/* nameOf */.Vb)(inputs.choice);
        const [verifyCommand, { notices }] = [report.outputs['verify-command'], report];
        return renderSummary({ outcome, instance, verifyCommand, ...published, diagnosis, notices });
    };
    report.result = (diagnosis) => resultLine(outcome, diagnosis);
    await (0,read_inputs/* assertKnown */.gG)(env, COLLECT_INPUTS);
    inputs = readCollectInputs(await (0,workspace_paths/* inputsIn */.R)(given));
    if (!inputs.summary)
        report.summary = undefined;
    const check = expectSigner(inputs, given);
    (0,assert_uploadable/* assertArtifactService */.G)(env);
    const limit = (0,time_limit/* limitTime */.DZ)(inputs.timeoutMs, stop);
    const context = { ...given, endsAtMs: limit.endsAtMs };
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'sigstore-collect-'));
    try {
        const event = await (0,job_context/* readEvent */.j_)(env);
        if (inputs.release !== undefined)
            (0,releases_select/* chooseRelease */.b)({ choice: inputs.release, env, event });
        const { collected, files, verifyBundle } = await gather(inputs, { folder, check }, context);
        const prepared = await plan(files, inputs, context);
        const publishInputs = {
            ...inputs,
            includeFiles: false,
            failFast: true,
            githubAttestations: false,
        };
        const release = await (0,publish_release/* prepareRelease */.v)(publishInputs, { ...prepared, documents: [], event }, context);
        const keep = inputs.existing === 'keep'
            ? { verifyBundle, onRelease: release && (0,released_bundles.bundlesOn)(release, prepared.plan) }
            : undefined;
        const { existing } = inputs;
        outcome = await placeAll(files, collected, { ...prepared, keep, existing }, context);
        await (0,publish.publish)(outcome, publishInputs, prepared, { ...context, release, report, published });
    }
    finally {
        limit.end();
        // A cancelled download may still write; the runner empties this folder anyway.
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    }
};
/** The last line of the log. */
function resultLine(outcome, diagnosis) {
    const { files, identity, issuer } = outcome ?? {};
    const title = files === undefined ? 'Nothing was collected' : `Collected ${(0,plural/* count */.U)(files.length, 'bundle')}`;
    if (diagnosis !== undefined)
        return `Result: failed (${diagnosis.code}). ${title}`;
    return `Result: ${title}, signed by ${identity} (issuer ${issuer})`;
}
/**
 * Merges the trustworthy shards. Problems of other artifacts only matter if a shard is missing without them; then they
 * are the reason.
 */
async function gather(inputs, { folder, check }, context) {
    const refused = [];
    const onRefused = (name, failure) => refused.push({ name, failure });
    const parts = await download(inputs, folder, context, onRefused);
    const verify = await openVerifier(inputs.choice, check, context);
    const options = { verify, collected: inputs.artifactDigest !== undefined };
    const shares = await verifyShares(parts, options, context, onRefused);
    try {
        const collected = collectShares([...shares.keys()], context.onNotice);
        for (const { name, failure } of refused)
            context.onNotice(`artifact ${(0,errors_failure/* quote */.hD)(name)} is skipped: ${failure.message}`);
        const files = collected.shares.flatMap((share) => shares.get(share) ?? []);
        files.sort((a, b) => (a.signed.file.path < b.signed.file.path ? -1 : 1));
        const verifyBundle = (bytes, digest) => verify(bytes, digest, collected).facts;
        return { collected, files, verifyBundle };
    }
    catch (error) {
        const isMissing = error instanceof errors_failure/* Failure */.HR && error.code === 'shard-missing';
        throw (isMissing ? refused[0]?.failure : undefined) ?? error;
    }
}
async function download(inputs, folder, { log, stop, endsAtMs }, onRefused) {
    const { artifacts, artifactDigest } = inputs;
    log.startGroup('Downloading the artifacts of the shards');
    // A job may be called `proof-of-origin`.
    const isShare = (name) => artifacts !== ALL_SHARES || /-\d+-of-\d+-/.test(name);
    const isWanted = ({ name, digest }) => artifactDigest === undefined
        ? (0,wildcard/* matchesPattern */.M)(name, artifacts) && isShare(name)
        : digest === artifactDigest;
    let refused = 0;
    const countRefused = (name, failure) => {
        refused += 1;
        onRefused(name, failure);
    };
    const patience = (0,publish_patience/* patienceOf */.H)({ log, stop, endsAtMs }, 'verification');
    const downloading = downloadArtifacts(isWanted, folder, countRefused, patience);
    const parts = await (0,abort/* unlessStopped */.O)(downloading, stop.signal).finally(log.endGroup);
    if (parts.length + refused > 0)
        return parts;
    const what = artifactDigest === undefined ? `a name that matches ${(0,errors_failure/* quote */.hD)(artifacts)}` : `the digest ${artifactDigest}`;
    throw new errors_failure/* Failure */.HR('shard-missing', `no artifact of this run has ${what}`);
}
async function plan(verified, { outputDirectory, existing }, { cwd }) {
    const directory = (0,external_node_path_.resolve)(cwd, outputDirectory ?? '.');
    const places = new Map(verified.map(({ signed, bundle }) => [signed.file, { bundle: (0,external_node_path_.resolve)(directory, bundle) }]));
    const options = { root: cwd, outputDirectory, existing };
    await (0,output_plan/* refuseCollisions */.O_)(places, options);
    await (0,output_plan/* checkPlan */.Gy)(places, options);
    const manifestPath = await (0,preflight/* placeManifest */.xw)(outputDirectory, cwd, { existing, make: true });
    const digests = new Map(verified.map(({ signed }) => [signed.file, signed.bundleDigest]));
    return { files: [...places.keys()], plan: places, digests, manifestPath, shard: undefined };
}


/***/ }),

/***/ 26772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bundlesOn: () => (/* binding */ bundlesOn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76337);
/* harmony import */ var _files_output_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24587);
// Bundles that are already on the release: a runner starts with an empty disk.



/** Maximum number of bundles to read in search of a file; each costs a request. */
const MAX_OTHERS = 100;
/**
 * Finds bundles of an earlier run by the names of their assets. If GitHub changed a name in an unexpected way, finds
 * the bundle by the digest in it. In: the planned paths of bundles. The bundles are not verified yet. Throws a service
 * Failure.
 */
function bundlesOn(release, plan) {
    let others;
    return async (path, digest) => {
        const { fetchAsset } = await __webpack_require__.e(/* import() */ 1440).then(__webpack_require__.bind(__webpack_require__, 91440));
        const { assetNameOf } = await __webpack_require__.e(/* import() */ 6513).then(__webpack_require__.bind(__webpack_require__, 46513));
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
        const found = await fetchAsset(release, name, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BUNDLE_BYTES */ .Me);
        if (found !== undefined || assetNameOf(name) === name)
            return found;
        const foreseen = new Set([...plan.values()].map(({ bundle = '' }) => assetNameOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(bundle))));
        const names = [...release.assets.keys()].filter((each) => each.endsWith(_files_output_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_SUFFIX */ .Zf) && !foreseen.has(each));
        others ??= readByDigest(release, names.slice(0, MAX_OTHERS));
        return (await others).get((await digest()).toString('hex'));
    };
}
/** The bundles with these names, by the SHA-256 of the file that they claim to be for, in hexadecimal. */
async function readByDigest(release, names) {
    const { fetchAsset } = await __webpack_require__.e(/* import() */ 1440).then(__webpack_require__.bind(__webpack_require__, 91440));
    const bundles = new Map();
    for (const name of names) {
        const bytes = await fetchAsset(release, name, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BUNDLE_BYTES */ .Me);
        const digest = bytes && digestIn(bytes);
        if (digest !== undefined)
            bundles.set(digest, bytes ?? Buffer.alloc(0));
    }
    return bundles;
}
/** Undefined for what is not a bundle of a file. */
function digestIn(bytes) {
    try {
        const { content } = (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBundle */ .QN)(bytes);
        return content.$case === 'messageSignature'
            ? content.messageSignature.messageDigest.digest.toString('hex')
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 33577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ predictSigner),
/* harmony export */   c: () => (/* binding */ createTokenCheck)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _identity_policy_claim_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54565);
/* harmony import */ var _identity_policy_inspect_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44879);
/* harmony import */ var _identity_policy_job_claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83531);
/* harmony import */ var _identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66834);
/* harmony import */ var _verify_fulcio_extensions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4673);
// Who would sign in this job, as far as that is known without requesting a token.






const GITHUB_ISSUER = /^https:\/\/token\.actions\.githubusercontent\.com(\/[\w-]+)?$/;
/**
 * Predicts who would sign, from a token that was given, or from the environment variables of a GitHub Actions job.
 * Undefined if only a new token can show it. Throws what parseIdentityToken throws, and `policy-mismatch` for a given
 * token that does not meet the policy.
 */
function predictSigner(facts) {
    const { env, given, ambient, policy, now } = facts;
    if (given !== undefined)
        return byToken((0,_identity_token_identity_token_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIdentityToken */ .Xm)(given, { now }), policy);
    const { GITHUB_ACTIONS, GITHUB_WORKFLOW_REF, GITHUB_REPOSITORY, SIGSTORE_ID_TOKEN } = env;
    const known = GITHUB_ACTIONS === 'true' && GITHUB_WORKFLOW_REF && GITHUB_REPOSITORY;
    return ambient && known && !SIGSTORE_ID_TOKEN ? byJob(facts) : undefined;
}
/** Whether the identity of a token is the one that signed, as far as the certificate of an earlier run shows it. */
function createTokenCheck(token, policy) {
    const { identity, federatedIssuer: issuer, provider } = (0,_identity_policy_inspect_token_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectToken */ .e4)(token);
    if (identity === undefined)
        return undefined;
    return (certificate) => {
        expect('the identity', certificate.identity, identity);
        expect('the issuer', certificate.issuer, issuer);
        checkClaims(policy, certificate, provider);
    };
}
function byToken(token, policy) {
    (0,_identity_policy_claim_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPolicy */ .hM)(policy, token.claims);
    const check = createTokenCheck(token, policy);
    return check && { check, isComplete: true };
}
/**
 * The workflow that was started, and its repository. If a reusable workflow signs in it, the identity names that one,
 * which no variable contains; a policy can require it.
 */
function byJob({ env, policy, publicInstance }) {
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_WORKFLOW_REF, GITHUB_REPOSITORY } = env;
    const provider = (0,_identity_policy_job_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHubOn */ .Vl)(server);
    const check = (certificate) => {
        const extensions = (0,_verify_fulcio_extensions_js__WEBPACK_IMPORTED_MODULE_5__/* .readExtensions */ .H)(certificate.parsed);
        const { issuer = '' } = certificate;
        if (publicInstance && !GITHUB_ISSUER.test(issuer))
            throw foreign(`its issuer is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(issuer)}`);
        expect('its workflow', extensions.get('build-config-uri'), `${server}/${GITHUB_WORKFLOW_REF}`);
        expect('its repository', extensions.get('source-repository-uri'), `${server}/${GITHUB_REPOSITORY}`);
        checkClaims(policy, certificate, provider);
    };
    const possible = (0,_identity_policy_job_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .claimsOfCertificate */ .e6)(new Map(), '', provider);
    return { check, isComplete: policy.every(({ claim }) => Object.hasOwn(possible, claim)) };
}
/**
 * Checks the rules on claims that a certificate can contain. A claim that is missing in the certificate does not meet
 * its rule.
 */
function checkClaims(policy, { parsed, issuer = '' }, provider) {
    const claims = (0,_identity_policy_job_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .claimsOfCertificate */ .e6)((0,_verify_fulcio_extensions_js__WEBPACK_IMPORTED_MODULE_5__/* .readExtensions */ .H)(parsed), issuer, provider);
    (0,_identity_policy_claim_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPolicy */ .hM)(policy.filter(({ claim }) => Object.hasOwn(claims, claim)), claims);
}
function expect(what, found, expected) {
    if (found !== expected)
        throw foreign(`${what} is ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found ?? '')}, not ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(expected)}`);
}
const foreign = (what) => new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('certificate-identity', what);


/***/ }),

/***/ 43472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestOfPaths: () => (/* binding */ digestOfPaths),
/* harmony export */   shareOf: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// A list of files → the shard of one job: the same in every job, whatever the others do.

/** The files whose path belongs to the shard: SHA-256 of the path, its first six bytes as a number, modulo `count`. */
function shareOf(files, shard) {
    return files.filter(({ path }) => {
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(path).digest();
        return digest.readUIntBE(0, 6) % shard.count === shard.index - 1;
    });
}
/** SHA-256 in hex over the paths, sorted by code unit, each followed by a NUL byte. */
function digestOfPaths(paths) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const path of [...paths].sort((a, b) => (a < b ? -1 : 1)))
        hash.update(`${path}\0`);
    return hash.digest('hex');
}


/***/ }),

/***/ 83531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vl: () => (/* binding */ gitHubOn),
/* harmony export */   e6: () => (/* binding */ claimsOfCertificate),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   uV: () => (/* binding */ claimsOfEnvironment)
/* harmony export */ });
/* harmony import */ var _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40441);
/* harmony import */ var _fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60384);
// Claims of a job's token that are also elsewhere: in the environment of a job, or in a certificate.


/** Claims and their variables, by the provider of the job. */
const VARIABLES = {
    // GitHub Docs, "Variables reference"; no variable names a reusable workflow that signs.
    'github-workflow': {
        actor: 'GITHUB_ACTOR',
        actor_id: 'GITHUB_ACTOR_ID',
        event_name: 'GITHUB_EVENT_NAME',
        ref: 'GITHUB_REF',
        ref_protected: 'GITHUB_REF_PROTECTED',
        ref_type: 'GITHUB_REF_TYPE',
        repository: 'GITHUB_REPOSITORY',
        repository_id: 'GITHUB_REPOSITORY_ID',
        repository_owner: 'GITHUB_REPOSITORY_OWNER',
        repository_owner_id: 'GITHUB_REPOSITORY_OWNER_ID',
        run_attempt: 'GITHUB_RUN_ATTEMPT',
        run_id: 'GITHUB_RUN_ID',
        runner_environment: 'RUNNER_ENVIRONMENT',
        sha: 'GITHUB_SHA',
        workflow: 'GITHUB_WORKFLOW',
        workflow_ref: 'GITHUB_WORKFLOW_REF',
        workflow_sha: 'GITHUB_WORKFLOW_SHA',
    },
    // GitLab Docs, "Predefined CI/CD variables reference"; no variable has the form of ref_path or ci_config_ref_uri.
    'gitlab-pipeline': {
        iss: 'CI_SERVER_URL',
        job_id: 'CI_JOB_ID',
        namespace_id: 'CI_PROJECT_NAMESPACE_ID',
        pipeline_id: 'CI_PIPELINE_ID',
        pipeline_source: 'CI_PIPELINE_SOURCE',
        project_id: 'CI_PROJECT_ID',
        project_path: 'CI_PROJECT_PATH',
        runner_id: 'CI_RUNNER_ID',
        sha: 'CI_COMMIT_SHA',
    },
};
/** The variable of each claim that a job of this provider also has in its environment. */
function variablesOf(provider) {
    return (Object.hasOwn(VARIABLES, provider) ? VARIABLES[provider] : undefined) ?? {};
}
/** The claims that are also in the environment of a GitHub job, without those whose variable is not set. */
function claimsOfEnvironment(env) {
    const claims = {};
    for (const [claim, variable] of Object.entries(variablesOf('github-workflow'))) {
        const value = env[variable];
        if (value !== undefined)
            claims[claim] = value;
    }
    return claims;
}
/** GitHub Actions on the server at this address. */
function gitHubOn(server) {
    const { 'github-workflow': github } = _fulcio_ci_providers_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDERS */ .x;
    return github && { ...github, defaults: { ...github.defaults, url: server } };
}
/**
 * The claims in a certificate, from its extensions, its issuer and the provider of the job; the defaults are those of
 * its server. A claim that no certificate of that provider can contain is not a key of the result.
 */
function claimsOfCertificate(extensions, issuer, provider) {
    const claims = { iss: issuer, sub: extensions.get('token-subject') };
    for (const [extension, read] of provider === undefined ? [] : readersOf(provider)) {
        for (const [claim, text] of Object.entries(read(extensions.get(extension))))
            claims[claim] = text ?? claims[claim];
    }
    if (!Object.hasOwn(claims, 'ref'))
        return claims;
    const [, kind] = /^refs\/(tags|heads)\//.exec(claims['ref'] ?? '') ?? [];
    return { ...claims, ref_type: kind === undefined ? undefined : kind === 'tags' ? 'tag' : 'branch' };
}
/** The run and the attempt in a run invocation URI of GitHub; undefined for any other URI. */
function runOf(uri = '') {
    const [, run_id, run_attempt] = /\/actions\/runs\/(\d+)\/attempts\/(\d+)$/.exec(uri) ?? [];
    return run_id === undefined || run_attempt === undefined ? undefined : { run_id, run_attempt };
}
/** Occurs in no claim. */
const MARK = '\0';
const known = new WeakMap();
/** For each extension; made once, because a batch may have a certificate for each of its files. */
function readersOf(provider) {
    const readers = known.get(provider) ??
        Object.entries(provider.extensions).map(([extension, template]) => {
            return [extension, createTemplateReader(template, provider.defaults)];
        });
    known.set(provider, readers);
    return readers;
}
/** For GitHub's runs, and for templates with one claim. The text of other templates is not read back. */
function createTemplateReader(template, defaults) {
    const { mentions, render } = (0,_fulcio_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .Q)(template);
    const [claim, ...others] = mentions.filter((name) => !defaults[name]);
    if (others.includes('run_attempt'))
        return (value) => ({ run_id: undefined, run_attempt: undefined, ...runOf(value) });
    if (claim === undefined || others.length > 0)
        return () => ({});
    const text = render((name) => (name === claim ? MARK : defaults[name]), () => undefined);
    const [before = '', after, ...more] = text.split(MARK);
    if (after === undefined || more.length > 0)
        return () => ({});
    return (value) => {
        const fits = value?.startsWith(before) === true && value.endsWith(after);
        return { [claim]: fits ? value.slice(before.length, value.length - after.length) : undefined };
    };
}


/***/ })

};
