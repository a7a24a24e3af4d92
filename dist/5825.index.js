export const id = 5825;
export const ids = [5825];
export const modules = {

/***/ 75825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainPermission: () => (/* binding */ explainPermission),
  writePatch: () => (/* binding */ writePatch)
});

// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/github/workflow-file.js
// The permissions and jobs in a workflow file, with their lines; undefined if any of it is uncertain.

/** Thrown and caught in this file only. */
class Unclear extends Error {
}
/** The time that the library needs grows with the length: it takes a few seconds for this much of its slowest input. */
const MAX_CHARACTERS = 256 * 1024;
/** Many more than GitHub has. Any number of jobs may use them through an alias. */
const MAX_SCOPES = 100;
/** GitHub: workflow syntax, `jobs.<job_id>`. Names are printed, and any other text could be a command to the runner. */
const JOB_ID = /^[A-Za-z_][\w-]*$/;
/**
 * Reads a workflow file; undefined when GitHub would refuse it, or when a relevant part is too complex to be certain.
 * Line numbers start at 1. Throws nothing.
 */
function readWorkflow(text) {
    if (text.length > MAX_CHARACTERS)
        return undefined;
    try {
        const { contents, read } = parse(text);
        const entries = read(contents);
        return {
            permissions: readGrants(find(entries, 'permissions'), read),
            jobs: readJobs(read(find(entries, 'jobs')?.value ?? null), read),
        };
    }
    catch (error) {
        if (error instanceof Unclear)
            return undefined;
        throw error;
    }
}
/** Never expands aliases: each is one step to the node that it refers to, and does not make the text longer. */
function parse(text) {
    const lineCounter = new dist/* LineCounter */.HN();
    // With the schema `failsafe` all scalars are text. The library would compare each key with every other one; we use a
    // Set.
    const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, lineCounter };
    // The library does not treat a single carriage return as the end of a line.
    const document = (0,dist/* parseDocument */.Tp)(text.replace(/\r\n?/g, '\n'), options);
    if (document.errors.length > 0 || document.warnings.length > 0)
        throw new Unclear();
    // `Alias.resolve` walks the whole document each time; this walks it once.
    const anchors = new Map();
    const targets = new Map();
    (0,dist/* visit */.YR)(document, {
        Node: (_, node) => {
            if ((0,dist/* isAlias */.Vj)(node))
                targets.set(node, anchors.get(node.source));
            else if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
            if ((0,dist/* isMap */.jh)(node))
                assertKeys(node.items.map(({ key }) => keyOf(key)));
        },
    });
    const meant = new Set(targets.values());
    const resolve = (node) => ((0,dist/* isAlias */.Vj)(node) ? (targets.get(node) ?? null) : node);
    const anchorOf = (node) => node !== null && !(0,dist/* isAlias */.Vj)(node) && meant.has(node) ? node.anchor : undefined;
    const read = (node) => {
        if (!(0,dist/* isMap */.jh)(node) || node.tag !== undefined)
            throw new Unclear();
        return node.items.map(({ key, value }) => ({
            key: keyOf(key),
            line: lineCounter.linePos(key.range?.[0] ?? 0).line,
            value: resolve(value),
            isAlias: (0,dist/* isAlias */.Vj)(value),
            anchor: anchorOf(value),
            flow: node.flow === true,
        }));
    };
    return { contents: document.contents, read };
}
/** GitHub refuses a duplicate key, and a merge key. */
function assertKeys(keys) {
    if (new Set(keys).size !== keys.length || keys.includes('<<'))
        throw new Unclear();
}
function keyOf(node) {
    const key = textOf(node);
    if (key === undefined)
        throw new Unclear();
    return key;
}
function textOf(node) {
    return (0,dist/* isScalar */.jn)(node) && node.tag === undefined && typeof node.value === 'string' ? node.value : undefined;
}
function readJobs(entries, read) {
    const jobs = new Map();
    return entries.map((entry) => {
        const { key, value } = entry;
        if (value === null || !JOB_ID.test(key))
            throw new Unclear();
        const job = jobs.get(value) ?? readJob(entry, read);
        jobs.set(value, job);
        return { ...job, id: key };
    });
}
function readJob({ key: id, line, value, anchor, flow }, read) {
    const entries = read(value);
    const calls = find(entries, 'uses') !== undefined;
    const isFlow = flow || entries.some((entry) => entry.flow);
    const permissions = readGrants(find(entries, 'permissions'), read);
    return { id, written: id, line, anchor, flow: isFlow, calls, permissions };
}
function readGrants(entry, read) {
    if (entry === undefined)
        return undefined;
    const { line, value, anchor } = entry;
    const all = /^(read|write)-all$/.exec(textOf(value) ?? '')?.[1];
    if (all === 'read' || all === 'write')
        return { line, anchor, all, scopes: new Map(), scopeAnchors: new Map() };
    if ((0,dist/* isMap */.jh)(value) && value.items.length > MAX_SCOPES)
        throw new Unclear();
    const written = read(value);
    const scopes = new Map(written.map((scope) => [scope.key, textOf(scope.value) ?? '']));
    const plain = [...scopes].every(([name, access]) => /^[a-z-]+$/.test(name) && /^(read|write|none)$/.test(access));
    if (!plain)
        throw new Unclear();
    // For an alias, these anchors belong to other lines.
    const anchored = entry.isAlias ? [] : written;
    const scopeAnchors = new Map(anchored.flatMap((scope) => (scope.anchor === undefined ? [] : [[scope.key, scope.anchor]])));
    return { line, anchor, all: undefined, scopes, scopeAnchors };
}
function find(entries, key) {
    return entries.find((entry) => entry.key === key);
}

;// CONCATENATED MODULE: ./build/github/missing-permission.js
// Which `permissions:` of the workflow file keep a job from getting an identity token, and the lines that fix them.


const VARIABLES = 'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN';
const GENERAL_PATCH = 'permissions:\n  contents: read\n  id-token: write\n';
const GENERAL_REMEDY = 'Add the lines below to the workflow file, because no setting of a repository, organization or enterprise grants this permission.';
/**
 * Why a job has neither variable: its permissions, its caller's permissions, or both variables were removed. Throws
 * nothing.
 */
function explainPermission({ env, workflow }) {
    const file = workflow === undefined ? undefined : readWorkflow(workflow.text);
    const job = file?.jobs.find(({ id }) => id === env['GITHUB_JOB']);
    if (workflow === undefined || file === undefined)
        return missing();
    if (job !== undefined && !job.calls)
        return explainJob(job, file, workflow.path);
    return explainCaller(file, workflow.path);
}
function explainJob(job, file, path) {
    const shown = (0,failure/* quote */.hD)(job.id);
    if (grants(job.permissions ?? file.permissions))
        return new failure/* Failure */.HR('id-token-variable-filtered', `the job ${shown} has \`id-token: write\`, but this process does not have ${VARIABLES}`, {
            remedy: 'Pass both variables through sudo, docker run, nix or any shell in between. If the permission was added after this run began, start a new run. On GitHub Enterprise Server, enable OIDC.',
        });
    const detail = mend(job, file, path);
    if (job.permissions !== undefined && grants(file.permissions))
        return new failure/* Failure */.HR('id-token-permission-overridden', `add \`id-token: write\` to the permissions of the job ${shown}: they replace those of the workflow, which have it`, detail);
    return new failure/* Failure */.HR('id-token-permission-missing', `add \`id-token: write\` to the permissions of the job ${shown}`, {
        ...detail,
        remedy: GENERAL_REMEDY,
    });
}
/**
 * For a job that is not in the file, or that only calls: it runs in a reusable workflow, and this file is the caller's.
 */
function explainCaller(file, path) {
    const callers = file.jobs.filter(({ calls }) => calls);
    const ungranted = callers.filter(({ permissions }) => !grants(permissions ?? file.permissions));
    const [first] = ungranted;
    if (callers.length === 0)
        return missing();
    if (first === undefined)
        return new failure/* Failure */.HR('id-token-permission-missing', 'add `id-token: write` to the permissions of the job in the reusable workflow: the calling job already grants it', {
            remedy: 'Add the lines below to the job in the reusable workflow.',
            patch: GENERAL_PATCH,
        });
    const names = ungranted.map(({ id }) => (0,failure/* quote */.hD)(id)).join(' or ');
    return new failure/* Failure */.HR('caller-permission-missing', `add \`id-token: write\` to the permissions of the job ${names}, which calls the reusable workflow`, mend(first, file, path));
}
function missing() {
    return new failure/* Failure */.HR('id-token-permission-missing', 'add `id-token: write` to the permissions of this job', {
        remedy: GENERAL_REMEDY,
        patch: GENERAL_PATCH,
    });
}
/** Lines for a job whose workflow file cannot be read, by the permission that it lacks. */
const PATCHES = {
    contents: 'permissions:\n  contents: write\n  id-token: write\n',
    attestations: 'permissions:\n  contents: read\n  id-token: write\n  attestations: write\n',
};
/** The line and the permissions that give a job write access to a scope, by the workflow file. Throws nothing. */
function writePatch({ env, workflow }, scope) {
    const file = workflow === undefined ? undefined : readWorkflow(workflow.text);
    const job = file?.jobs.find(({ id }) => id === env['GITHUB_JOB']);
    if (workflow === undefined || file === undefined || job === undefined || job.calls)
        return { patch: PATCHES[scope] };
    return mend(job, file, workflow.path, scope);
}
function grants(permissions) {
    return permissions?.all === 'write' || permissions?.scopes.get('id-token') === 'write';
}
/**
 * The line to change, and the new permissions of the job: the current ones and the missing one. If an alias elsewhere
 * refers to these lines, they keep the anchor, without which GitHub would refuse the file.
 */
function mend(job, file, path, scope = 'id-token') {
    const own = job.permissions;
    const current = own ?? file.permissions;
    // Listing one permission removes the defaults, and a checkout needs this one.
    const named = current === undefined || current.all === 'read';
    const granted = new Map(named ? [['contents', 'read']] : current.scopes).set(scope, 'write');
    const scopes = [...granted].map(([name, access]) => `${name}:${anchored(own?.scopeAnchors.get(name))} ${access}`);
    return {
        place: { file: path, line: own?.line ?? job.line },
        patch: job.flow ? inBraces(scopes, own) : inLines(scopes, job),
    };
}
const anchored = (anchor) => (anchor === undefined ? '' : ` &${anchor}`);
function inLines(scopes, { written, anchor, permissions }) {
    const shared = permissions?.anchor;
    const note = shared === undefined ? '' : ` # also for every *${shared}`;
    const lines = scopes.map((text) => `      ${text}\n`).join('');
    return `jobs:\n  ${written}:${anchored(anchor)}\n    permissions:${anchored(shared)}${note}\n${lines}`;
}
/** A job in braces cannot contain indented lines. */
function inBraces(scopes, permissions) {
    return `permissions:${anchored(permissions?.anchor)} { ${scopes.join(', ')} }\n`;
}


/***/ })

};
