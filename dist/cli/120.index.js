export const id = 120;
export const ids = [120];
export const modules = {

/***/ 265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ INSTANCE_NOTES),
/* harmony export */   Y: () => (/* binding */ EXITS)
/* harmony export */ });
const EXITS = [
    'Exit status: 0 ok, 1 some file failed, 2 usage or input, 3 identity, 4 service,',
    '5 verification, 6 file system.',
];
const INSTANCE_NOTES = [
    'public-good is the public Sigstore. A client trust config is one file with the',
    'keys, certificates and addresses of another instance.',
];


/***/ }),

/***/ 2256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ COMMANDS),
  O: () => (/* binding */ SHELLS)
});

// EXTERNAL MODULE: ./build/cli/options/command.js
var command = __webpack_require__(265);
// EXTERNAL MODULE: ./build/cli/options/options.js
var options = __webpack_require__(522);
;// CONCATENATED MODULE: ./build/cli/options/signing-commands.js
// The commands that sign, with the options that they have in common.


const SIGNING_TOPIC_NOTES = {
    login: [
        'Other users of this machine can read command lines. So put a token or a secret',
        'into SIGSTORE_IDENTITY_TOKEN or SIGSTORE_OIDC_CLIENT_SECRET.',
    ],
    instance: command/* INSTANCE_NOTES */.U,
};
/** What all commands that sign have in common. */
const SIGNING_OPTIONS = [
    { name: 'policy', value: 'FILE', help: 'claims to require, one `claim: value` per line' },
    { name: 'allow-private-repository', help: 'sign although the repository is private' },
    { name: 'allow-untrusted-trigger', help: "sign although the event carries a fork's code" },
    { name: 'dry-run', short: 'n', conflicts: ['json'], help: 'check everything, sign and write nothing' },
    options/* JSON_OPTION */.rj,
    options/* QUIET_OPTION */.Hl,
    options/* VERBOSE_OPTION */.Xi,
    options/* HELP_OPTION */.E4,
];
/** The options of `sign` about a signed list of all files. */
const LIST_OPTIONS = (0,options/* under */.hG)('Output options', [
    {
        name: 'checksums',
        value: 'FILE',
        conflicts: ['in-toto'],
        help: 'also write the checksums of all files there, and sign that list',
    },
    {
        name: 'no-signatures',
        conflicts: ['signature', 'certificate', 'bundle'],
        help: 'with --checksums: sign only the list',
    },
]);
const ATTESTATION_OUTPUTS = ['output-directory', 'existing', 'overwrite'];
/** Of a statement about all files, and of those about each. */
const PLACE = 'the working directory; with --per-file, next to FILE';
const ATTESTATION_OUTPUT_OPTIONS = options/* OUTPUT_OPTIONS */.zR.filter(({ name }) => ATTESTATION_OUTPUTS.includes(name)).map(({ conflicts = [], ...option }) => ({
    ...option,
    ...(option.name === 'output-directory' && { help: 'where attestations go', default: PLACE }),
    conflicts: conflicts.filter((name) => ATTESTATION_OUTPUTS.includes(name)),
}));
/** The options of `attest` about a predicate of the caller, and about the names of files. */
const CONTENT_OPTIONS = (0,options/* under */.hG)('Content options', [
    {
        name: 'predicate',
        value: 'JSON',
        together: 'predicate-type',
        help: 'any other predicate, a JSON object',
    },
    { name: 'predicate-type', alias: 'type', value: 'URI', together: 'predicate', help: 'its type' },
    {
        name: 'attestation-name',
        value: 'NAME',
        conflicts: ['per-file'],
        default: 'provenance, sbom, ...',
        help: 'write NAME.intoto.jsonl',
    },
    { name: 'per-file', help: 'one statement for each file, in FILE.intoto.jsonl' },
]);
const SIGNING_COMMANDS = [
    {
        name: 'sign',
        summary: 'sign files with the identity of a CI job or of a person',
        operands: 'FILE...',
        least: 1,
        instead: 'digests',
        options: [
            {
                name: 'digests',
                value: 'SUMS',
                conflicts: ['in-toto'],
                help: 'sign the digests in a checksums file',
            },
            {
                name: 'in-toto',
                conflicts: ['signature', 'certificate'],
                help: 'sign FILE as an in-toto statement',
            },
            ...SIGNING_OPTIONS,
            ...options/* OIDC_OPTIONS */.tw,
            ...options/* OUTPUT_OPTIONS */.zR,
            ...LIST_OPTIONS,
            ...options/* INSTANCE_OPTIONS */.l9,
            ...options/* LIMIT_OPTIONS */.xw,
        ],
        example: 'sign dist/*.whl',
        topicNotes: SIGNING_TOPIC_NOTES,
        exits: command/* EXITS */.Y,
    },
    {
        name: 'attest',
        summary: 'sign one statement about all files, such as provenance or an SBOM',
        operands: 'FILE...',
        least: 1,
        instead: 'digests',
        options: [
            { name: 'provenance', help: 'SLSA provenance of the CI job; the default' },
            { name: 'sbom', value: 'SBOM', help: 'an SBOM, SPDX or CycloneDX in JSON' },
            { name: 'pypi', help: 'a publish attestation for each Python distribution' },
            { name: 'digests', value: 'SUMS', help: 'attest the digests in a checksums file' },
            ...SIGNING_OPTIONS,
            ...CONTENT_OPTIONS,
            ...options/* OIDC_OPTIONS */.tw,
            ...ATTESTATION_OUTPUT_OPTIONS,
            ...options/* INSTANCE_OPTIONS */.l9,
            ...options/* LIMIT_OPTIONS */.xw,
        ],
        example: 'attest --provenance --sbom sbom.json dist/*',
        topicNotes: SIGNING_TOPIC_NOTES,
        exits: command/* EXITS */.Y,
    },
];

;// CONCATENATED MODULE: ./build/cli/options/commands.js
// The table of commands and options: the parser, --help and docs/REFERENCE.md use it.



const SHELLS = ['bash', 'zsh', 'fish'];
const COMMANDS = [
    ...SIGNING_COMMANDS,
    {
        name: 'verify',
        summary: 'verify files or digests against their bundles',
        operands: 'FILE...',
        least: 1,
        instead: 'digests',
        lists: 'checksums',
        options: [
            {
                name: 'certificate-identity',
                value: 'ID',
                conflicts: ['certificate-identity-regexp'],
                help: 'expected identity, exact',
            },
            {
                name: 'certificate-identity-regexp',
                value: 'RE',
                help: 'regular expression for the whole identity',
            },
            { name: 'certificate-oidc-issuer', value: 'URL', help: 'expected OIDC issuer, exact' },
            { name: 'certificate-policy', value: 'FILE', help: 'extensions to require, `extension: value`' },
            {
                name: 'key',
                value: 'FILE',
                conflicts: [
                    'certificate-identity',
                    'certificate-identity-regexp',
                    'certificate-oidc-issuer',
                    'certificate-policy',
                ],
                help: 'public key, PEM',
            },
            { name: 'bundle', short: 'b', value: 'FILE', default: 'FILE.sigstore.json', help: 'bundle of FILE' },
            options/* JSON_OPTION */.rj,
            options/* QUIET_OPTION */.Hl,
            options/* VERBOSE_OPTION */.Xi,
            options/* HELP_OPTION */.E4,
            ...options/* ATTESTATION_OPTIONS */.OA,
            ...options/* CHECKSUMS_OPTIONS */.EW,
            ...options/* VERIFY_TRUST_OPTIONS */.Oo,
        ],
        example: 'verify --certificate-identity ID \\\n           --certificate-oidc-issuer URL dist/*',
        notes: ['A directory means all files in it. With --bundle, FILE may be sha256:HEX.'],
        topicNotes: {
            attestation: [
                'An attestation may be about several FILEs: give it with --bundle. Without it, it',
                'is next to FILE: FILE.intoto.jsonl, FILE.KIND.intoto.jsonl, FILE.sigstore.json.',
                '--bundle github:OWNER/NAME asks for those that a repository has with GitHub.',
            ],
            checksums: [
                'With --checksums, names are relative to the directory of the list. Every file',
                'that it names must be present and unchanged, and it must name every FILE.',
                'Without FILE, the files of the list are verified. --bundle is for the list.',
            ],
            instance: command/* INSTANCE_NOTES */.U,
        },
        exits: ['Exit status: 0 ok, 1 mixed failures, 2 usage, 4 service, 5 not verified, 6 file.'],
    },
    {
        name: 'identity',
        summary: 'show the claims of a token, and the certificate that it would get',
        operands: '',
        least: 0,
        options: [
            { ...options/* IDENTITY_TOKEN */.Vc, help: 'the token to look at' },
            { name: 'offline', help: 'do not check the signature of the token' },
            { name: 'fulcio-config', value: 'FILE', help: 'the configuration file of your own Fulcio' },
            ...options/* TRUST_OPTIONS */.Qb,
            options/* JSON_OPTION */.rj,
            options/* VERBOSE_OPTION */.Xi,
            options/* HELP_OPTION */.E4,
        ],
        example: 'identity --offline',
        exits: ['Exit status: 0 the token would get a certificate, 3 it would not, 2 usage.'],
    },
    {
        name: 'demo',
        summary: 'sign and verify on an embedded Sigstore: no account, no network',
        operands: '[FILE...]',
        least: 0,
        options: [
            { name: 'keep', value: 'DIR', help: 'save files, bundles, manifest and client trust config there' },
            options/* JSON_OPTION */.rj,
            options/* HELP_OPTION */.E4,
        ],
        example: 'demo --keep demo-files README.md',
        notes: ['Without FILE it signs samples that it makes.'],
        exits: command/* EXITS */.Y,
    },
    {
        name: 'sandbox',
        summary: 'run the embedded Sigstore for a command, or until interrupted',
        operands: '[-- COMMAND...]',
        least: 0,
        options: [options/* HELP_OPTION */.E4],
        notes: [
            'COMMAND runs with these variables. Without COMMAND they are printed for a shell:',
            '  ACTIONS_ID_TOKEN_REQUEST_URL    ACTIONS_ID_TOKEN_REQUEST_TOKEN',
            '  ACTIONS_RESULTS_URL             ACTIONS_RUNTIME_TOKEN',
            '  SIGSTORE_TRUST_CONFIG',
            'Nothing is left behind, and no public log is written to.',
        ],
        example: 'sandbox -- sigstore-sign sign README.md',
        exits: ['Exit status: that of COMMAND; 2 when it cannot be run.'],
    },
    {
        name: 'completion',
        summary: 'print the script that completes this command in a shell',
        operands: SHELLS.join('|'),
        least: 1,
        options: [options/* HELP_OPTION */.E4],
        notes: [
            'To complete the installed command with the Tab key, add a line to your settings:',
            '  bash  ~/.bashrc  eval "$(sigstore-sign completion bash)"',
            '  zsh   ~/.zshrc   eval "$(sigstore-sign completion zsh)"   (after compinit)',
            '  fish  ~/.config/fish/config.fish   source (sigstore-sign completion fish|psub)',
        ],
        example: 'completion bash',
        exits: ['Exit status: 0 ok, 2 usage, 6 file system.'],
    },
];


/***/ }),

/***/ 3777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ helpText),
/* harmony export */   eU: () => (/* binding */ topicsOf)
/* harmony export */ });
/* unused harmony exports FIRST, headingsOf, wordOf, textOf */
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(265);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2256);
// The table of commands → the text of --help, for a screen of 80 columns.



const COLUMNS = 80;
/** The heading of the first page. */
const FIRST = 'Options';
/** The groups of options that have their own page, and the word that selects it. */
const TOPICS = new Map([
    ['OpenID Connect options', 'login'],
    ['Content options', 'content'],
    ['Output options', 'output'],
    ['Attestation options', 'attestation'],
    ['Instance options', 'instance'],
    ['Checksums options', 'checksums'],
    ['Limit options', 'limits'],
]);
/** Selects all pages of a command in one. */
const ALL = ['all', 'options'];
/**
 * The help of one command, or of all. In: the command, and one of its topics, or `all`; default: its first page. Throws
 * `usage` for a topic that it does not have.
 */
function helpText(command, topic) {
    if (command === undefined)
        return generalHelp();
    const { name, operands, summary, options, example, notes = [], topicNotes = {}, exits } = command;
    const headings = headingsOf(command);
    const topics = topicsOf(command);
    const whole = topic !== undefined && ALL.includes(topic);
    const shown = headings.filter((heading) => whole || wordOf(heading) === (topic ?? ''));
    if (shown.length === 0) {
        const known = topics.length === 0 ? '' : `; its topics are ${topics.join(', ')}`;
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('usage', `${name} has no help on ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(topic)}${known}`);
    }
    const groups = shown.flatMap((heading) => {
        const rows = rowsOf(options.filter(({ group = FIRST }) => group === heading), command);
        return ['', `${heading}:`, ...rows, ...spaced(topicNotes[wordOf(heading)])];
    });
    const usage = `Usage: sigstore-sign ${name} [options]${operands === '' ? '' : ` ${operands}`}`;
    if (topic !== undefined && !whole)
        return `${[usage, ...groups].join('\n')}\n`;
    const more = whole || topics.length === 0 ? [] : [`More options: sigstore-sign help ${name} ${topics.join('|')}`];
    const head = [
        usage,
        '',
        `${summary[0]?.toUpperCase()}${summary.slice(1)}.`,
        `Example: sigstore-sign ${example}`,
    ];
    return `${[...head, ...groups, ...spaced([...notes, ...more, ...exits])].join('\n')}\n`;
}
/** The headings of its options, in order. */
const headingsOf = ({ options }) => [
    ...new Set(options.map(({ group = FIRST }) => group)),
];
/** The word that selects the page of a heading; '' for the first page. */
const wordOf = (heading) => TOPICS.get(heading) ?? '';
/** The words that select a page of options of a command; none if all are on its first page. */
function topicsOf(command) {
    const topics = headingsOf(command).filter((heading) => heading !== FIRST);
    return topics.length === 0 ? [] : [...topics.map(wordOf), 'all'];
}
const spaced = (lines = []) => lines.length === 0 ? [] : ['', ...lines];
function generalHelp() {
    const rows = _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L.map(({ name, summary }) => `  ${name.padEnd(11)} ${summary}`);
    const head = ['Usage: sigstore-sign COMMAND [options]', '', 'Commands:', ...rows, '', 'Options:'];
    const options = ['  -h, --help     show this help and exit', '  -V, --version  show the version and exit'];
    const more = [
        '',
        'Example: sigstore-sign demo',
        'More: sigstore-sign COMMAND --help',
        '',
        'Results go to stdout, messages to stderr.',
        ..._command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXITS */ .Y,
    ];
    return `${[...head, ...options, ...more].join('\n')}\n`;
}
function rowsOf(options, command) {
    const left = ({ short, name, value }) => `  ${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
    const width = Math.max(...options.map((option) => left(option).length));
    return options.flatMap((option) => {
        const [first = '', ...more] = wrap(textOf(option, command), COLUMNS - width - 2);
        return [
            `${left(option).padEnd(width)}  ${first}`,
            ...more.map((line) => `${' '.repeat(width)}  ${line}`),
        ];
    });
}
/** The meaning of an option, with its details from the table in parentheses, as words. */
function textOf(option, command) {
    const { help, default: assumed, together, alias } = option;
    const others = conflictsOf(option, command);
    const limits = [
        ...(assumed === undefined ? [] : [`default: ${assumed}`]),
        ...(together === undefined ? [] : [`with --${together}`]),
        ...(others.length === 0 ? [] : [`not with ${others.join(', ')}`]),
        ...(alias === undefined ? [] : [`also --${alias}`]),
    ];
    return [...help.split(' '), ...(limits.length === 0 ? [] : `(${limits.join('; ')})`.split(' '))];
}
/** The options that exclude it; options that all begin with the same words count as one. */
function conflictsOf(option, { instead, operands, options }) {
    const excluded = (other) => option.conflicts?.includes(other.name) === true;
    const stemOf = ({ name }) => name.split('-')[0] ?? '';
    const shown = options.filter(excluded).map((other) => {
        const family = options.filter((one) => stemOf(one) === stemOf(other));
        return family.length > 2 && family.every(excluded) ? `--${stemOf(other)}-…` : `--${other.name}`;
    });
    return [...new Set([...(instead === option.name ? [operands.replace('...', '')] : []), ...shown])];
}
/** Words → lines with at most this many columns. */
function wrap(words, columns) {
    const lines = [];
    for (const word of words) {
        const last = lines.at(-1);
        if (last === undefined || last.length + 1 + word.length > columns)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
}


/***/ }),

/***/ 522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ HELP_OPTION),
/* harmony export */   EW: () => (/* binding */ CHECKSUMS_OPTIONS),
/* harmony export */   Hl: () => (/* binding */ QUIET_OPTION),
/* harmony export */   OA: () => (/* binding */ ATTESTATION_OPTIONS),
/* harmony export */   Oo: () => (/* binding */ VERIFY_TRUST_OPTIONS),
/* harmony export */   Qb: () => (/* binding */ TRUST_OPTIONS),
/* harmony export */   Vc: () => (/* binding */ IDENTITY_TOKEN),
/* harmony export */   Xi: () => (/* binding */ VERBOSE_OPTION),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   hG: () => (/* binding */ under),
/* harmony export */   l9: () => (/* binding */ INSTANCE_OPTIONS),
/* harmony export */   rj: () => (/* binding */ JSON_OPTION),
/* harmony export */   tw: () => (/* binding */ OIDC_OPTIONS),
/* harmony export */   xw: () => (/* binding */ LIMIT_OPTIONS),
/* harmony export */   zR: () => (/* binding */ OUTPUT_OPTIONS)
/* harmony export */ });
/* harmony import */ var _trust_rekor_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5102);
// Options by topic; the table of commands lists the options of each command.

const namesOf = ({ name, alias }) => alias === undefined ? [name] : [name, alias];
const JSON_OPTION = { name: 'json', help: 'print one JSON document' };
const HELP_OPTION = { name: 'help', short: 'h', help: 'show this help and exit' };
const VERBOSE_OPTION = {
    name: 'verbose',
    short: 'v',
    repeats: true,
    help: 'log each request (-vv: with headers)',
};
const QUIET_OPTION = { name: 'quiet', short: 'q', help: 'print errors and results only' };
/** Options with the names and variables of sigstore-python, and also the same meanings, defaults and conflicts. */
const IDENTITY_TOKEN = {
    name: 'identity-token',
    value: 'TOKEN',
    variable: 'SIGSTORE_IDENTITY_TOKEN',
    // An empty token is checked like any token. The variable often exists and is empty if a job has no token.
    empty: 'counts',
    default: "the job's",
    help: 'the token to use',
};
const INSTANCE = {
    name: 'instance',
    value: 'NAME',
    suggests: ['public-good', 'staging'],
    conflicts: ['staging', 'trust-config', 'trusted-root', 'signing-config'],
    default: 'public-good',
    help: 'staging, or the path or URL of a client trust config',
};
const STAGING = {
    name: 'staging',
    variable: 'SIGSTORE_STAGING',
    conflicts: ['oidc-issuer', 'trust-config', 'trusted-root', 'signing-config'],
    help: "Sigstore's staging instance",
};
const TRUST_CONFIG = {
    name: 'trust-config',
    value: 'FILE',
    variable: 'SIGSTORE_TRUST_CONFIG',
    conflicts: ['trusted-root', 'signing-config'],
    help: 'path or URL of a client trust config',
};
const TRUST_OPTIONS = [INSTANCE, STAGING, TRUST_CONFIG];
/** The options with their heading in the help. */
const under = (group, options) => options.map((option) => ({ ...option, group }));
/** What `verify` accepts instead of signatures. */
const ATTESTATION_OPTIONS = under('Attestation options', [
    { name: 'predicate-type', value: 'TYPE', help: 'accept only attestations of TYPE, no signatures' },
    { name: 'predicate', value: 'FILE', help: 'values that the predicate must have, `path: value`' },
]);
/** The options of `verify` about what to trust. */
const VERIFY_TRUST_OPTIONS = under('Instance options', [
    ...TRUST_OPTIONS,
    { name: 'trusted-root', value: 'FILE', help: 'keys and certificates to trust' },
]);
/** The options of `verify` about lists of digests. */
const CHECKSUMS_OPTIONS = under('Checksums options', [
    {
        name: 'checksums',
        value: 'SUMS',
        conflicts: ['digests', 'predicate-type'],
        help: 'signed checksums file: verify its bundle, and compare all files with it',
    },
    { name: 'digests', value: 'SUMS', help: 'verify the digests in a checksums file' },
]);
const LIMIT_OPTIONS = under('Limit options', [
    { name: 'concurrency', value: 'N', default: 'automatic', help: 'files signed at the same time, 1 to 512' },
    {
        name: 'rate-limit',
        value: 'N',
        default: '900 for a public instance',
        help: 'requests per minute to each service',
    },
    { name: 'timeout', value: 'TIME', default: 'none', help: 'time limit of the run, such as 15m' },
]);
const OIDC_OPTIONS = under('OpenID Connect options', [
    IDENTITY_TOKEN,
    {
        name: 'oidc-client-id',
        value: 'ID',
        variable: 'SIGSTORE_OIDC_CLIENT_ID',
        default: 'sigstore',
        help: 'client ID to log in with',
    },
    {
        name: 'oidc-client-secret',
        value: 'SECRET',
        variable: 'SIGSTORE_OIDC_CLIENT_SECRET',
        empty: 'counts in the variable too',
        help: 'client secret, if the client has one',
    },
    {
        name: 'oidc-disable-ambient-providers',
        variable: 'SIGSTORE_OIDC_DISABLE_AMBIENT_PROVIDERS',
        help: 'do not use the identity of the CI job',
    },
    {
        name: 'oidc-issuer',
        value: 'URL',
        variable: 'SIGSTORE_OIDC_ISSUER',
        default: "the instance's",
        help: 'where to log in',
    },
    {
        name: 'oauth-force-oob',
        variable: 'SIGSTORE_OAUTH_FORCE_OOB',
        help: 'log in with a link and a code, no browser',
    },
]);
const OUTPUT_OPTIONS = under('Output options', [
    {
        name: 'no-default-files',
        variable: 'SIGSTORE_NO_DEFAULT_FILES',
        help: 'do not write FILE.sigstore.json',
    },
    {
        name: 'signature',
        alias: 'output-signature',
        value: 'FILE',
        variable: 'SIGSTORE_OUTPUT_SIGNATURE',
        together: 'certificate',
        help: 'where the signature of one FILE goes, in base64',
    },
    {
        name: 'certificate',
        alias: 'output-certificate',
        value: 'FILE',
        variable: 'SIGSTORE_OUTPUT_CERTIFICATE',
        together: 'signature',
        help: 'where the certificate of one FILE goes, in PEM',
    },
    {
        name: 'bundle',
        value: 'FILE',
        variable: 'SIGSTORE_BUNDLE',
        conflicts: ['no-default-files'],
        help: 'where the bundle of one FILE goes',
    },
    {
        name: 'output-directory',
        short: 'o',
        value: 'DIR',
        variable: 'SIGSTORE_OUTPUT_DIRECTORY',
        conflicts: ['signature', 'certificate', 'bundle'],
        default: 'next to FILE',
        help: 'where bundles go',
    },
    {
        name: 'existing',
        value: 'fail|keep|overwrite',
        default: 'fail',
        help: 'what to do if an output exists; keep: sign only if it does not verify',
    },
    {
        name: 'overwrite',
        variable: 'SIGSTORE_OVERWRITE',
        conflicts: ['existing'],
        help: 'the same as --existing overwrite',
    },
]);
const INSTANCE_OPTIONS = under('Instance options', [
    ...TRUST_OPTIONS,
    { name: 'trusted-root', value: 'FILE', together: 'signing-config', help: 'keys and certificates to trust' },
    { name: 'signing-config', value: 'FILE', together: 'trusted-root', help: 'addresses of the services' },
    {
        name: 'rekor-version',
        value: _trust_rekor_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .REKOR_VERSIONS */ .SK.join('|'),
        default: 'as configured',
        help: 'version of Rekor, the log',
    },
]);


/***/ }),

/***/ 4120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors/diagnose.js
var diagnose = __webpack_require__(1792);
// EXTERNAL MODULE: ./build/errors/failure.js
var errors_failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/errors/remedies.js
var remedies = __webpack_require__(3804);
;// CONCATENATED MODULE: ./build/process/thread-program.js
// Where the program of the worker threads is: in a build, next to the program that Node.js runs.


/**
 * In: the file that Node.js runs, which may be a link that npm made, and the path from its folder to the folder of all
 * programs. Out: the absolute path; undefined where there is no such program, as in the sources. Throws nothing.
 */
function threadProgram(entry, toPrograms) {
    try {
        const program = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(entry)), toPrograms, 'thread', 'index.js');
        return (0,external_node_fs_.existsSync)(program) ? program : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/process/v8-flags.js
var v8_flags = __webpack_require__(8412);
// EXTERNAL MODULE: ./build/text/program-name.js
var program_name = __webpack_require__(5840);
// EXTERNAL MODULE: ./build/text/unseen.js
var unseen = __webpack_require__(3960);
// EXTERNAL MODULE: ./build/trust/cache-directory.js
var cache_directory = __webpack_require__(7677);
// EXTERNAL MODULE: ./build/files/paths.js
var paths = __webpack_require__(3684);
// EXTERNAL MODULE: ./build/text/shell-quote.js
var shell_quote = __webpack_require__(437);
;// CONCATENATED MODULE: ./build/cli/invocation.js
// How the user can start this command again: by its name, with npx, or as a file of Node.js.





/** The command in its package, as package.json says. */
const ENTRY = 'dist/cli/index.js';
/**
 * The words that start this command in the user's shell, as a line of that shell. In: its entry file and the working
 * directory, both absolute, and the environment. npm puts `node_modules/.bin` in the PATH of the programs that it runs,
 * but not of the shell, so these folders are ignored; npx finds what is in them, or installs it again. Throws nothing.
 */
function findInvocation(entry, cwd, env) {
    const own = realOf(entry);
    const isOurs = (folder) => own !== undefined && programIn(folder) === own;
    const inPath = (env['PATH'] ?? '')
        .split(external_node_path_.delimiter)
        .filter((folder) => folder !== '' && !/node_modules[/\\]\.bin[/\\]?$/.test(folder));
    // The shell takes the first; a second one would be another version.
    const first = inPath.find((folder) => programIn(folder) !== undefined);
    if (first !== undefined && isOurs(first))
        return program_name/* PROGRAM */.R;
    const installed = withThoseAbove(cwd).some((folder) => isOurs((0,external_node_path_.join)(folder, 'node_modules', '.bin')));
    // The cache of npx has a folder for each set of packages.
    const isCached = /[/\\]_npx[/\\][^/\\]+[/\\]node_modules[/\\]/.test(own ?? '');
    return installed || isCached ? `npx ${program_name/* PROGRAM */.R}` : (0,shell_quote/* shellLine */.Tg)(['node', (0,paths/* shownPath */.pS)(cwd, entry)]);
}
/**
 * The file that a folder of programs has for the command; undefined for none. npm puts a link to it there. On Windows it
 * puts a script there, for the package in the folder `node_modules` next to it or around it.
 */
function programIn(folder) {
    if (external_node_path_.sep === '/')
        return realOf((0,external_node_path_.join)(folder, program_name/* PROGRAM */.R));
    const script = realOf((0,external_node_path_.join)(folder, `${program_name/* PROGRAM */.R}.cmd`));
    if (script === undefined)
        return undefined;
    const [beside, around] = ['node_modules', '..'].map((way) => realOf((0,external_node_path_.join)(folder, way, program_name/* PROGRAM */.R, ENTRY)));
    return beside ?? around ?? script;
}
function realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
/** A folder and those above it, the nearest first. */
function withThoseAbove(folder) {
    const above = (0,external_node_path_.dirname)(folder);
    return above === folder ? [folder] : [folder, ...withThoseAbove(above)];
}

// EXTERNAL MODULE: ./build/cli/options/commands.js + 1 modules
var commands = __webpack_require__(2256);
// EXTERNAL MODULE: ./build/text/did-you-mean.js
var did_you_mean = __webpack_require__(9903);
;// CONCATENATED MODULE: ./build/cli/options/habit.js
// A habit: what users of another tool type, and the equivalent here.
const same = (option) => ({ same: option });
/** Rows for the same tools. An answer is the end of a sentence, or the option with the same meaning. */
const group = (who, answers) => Object.entries(answers).map(([typed, answer]) => ({
    ...who,
    typed,
    ...(typeof answer === 'string' ? { here: answer } : answer),
}));
/** The answer in both tables: keys are not needed. */
const NO_KEYS = 'leave it out, the certificate of your identity takes the place of a key';

;// CONCATENATED MODULE: ./build/cli/options/command-habits.js
// Commands of other tools → their equivalents here. The parser and docs/MIGRATING.md read this table.

const IMAGES = 'use cosign for container images';
const ATTEST = 'give `sigstore-sign attest --predicate JSON --predicate-type URI FILE...`';
const VERIFY_ATTESTATION = 'give `sigstore-sign verify --predicate-type TYPE FILE...`';
/** The issuer that `verify github` of sigstore-python expects. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Words that may follow `verify`, as in sigstore-python, and the options that they mean. */
const VERIFY_WORDS = new Map([
    ['identity', []],
    ['github', [`--certificate-oidc-issuer=${GITHUB_ISSUER}`]],
]);
/** Commands. A row of one word also applies to longer commands that begin with it. */
const COMMAND_HABITS = [
    ...group({ tools: ['cosign'] }, {
        'sign-blob': 'give `sigstore-sign sign FILE...`',
        'verify-blob': 'give `sigstore-sign verify FILE...`',
        'attest-blob': ATTEST,
        'verify-attestation': VERIFY_ATTESTATION,
        'verify-blob-attestation': VERIFY_ATTESTATION,
        initialize: 'leave it out; name another instance with --trust-config FILE',
        'generate-key-pair': NO_KEYS,
        'import-key-pair': NO_KEYS,
        'public-key': NO_KEYS,
        'trusted-root': 'use cosign to make one; the command takes it with --trusted-root FILE',
        'signing-config': 'use cosign to make one; the command takes it with --signing-config FILE',
        bundle: 'use cosign to convert a bundle',
        attach: IMAGES,
        download: IMAGES,
        copy: IMAGES,
        tree: IMAGES,
        upload: IMAGES,
    }),
    ...group({ tools: ['gh'] }, {
        'attestation verify': VERIFY_ATTESTATION,
        attestation: 'use `verify`; `--bundle github:OWNER/NAME` fetches what GitHub stores',
    }),
    ...group({ tools: ['sigstore-python'] }, {
        plumbing: 'leave it out, trusted roots are updated when they are needed',
        'get-identity-token': 'give `sigstore-sign identity`; it shows the claims and never the token',
    }),
    ...group({ tools: ['general'] }, {
        login: 'give `sigstore-sign sign FILE...`; it logs you in when it must',
        init: 'leave it out, nothing has to be set up',
    }),
];

;// CONCATENATED MODULE: ./build/cli/options/option-habits.js
// Options of other tools → their equivalents here. The parser and docs/MIGRATING.md read this table.

const NO_QUESTIONS = 'leave it out, no questions are asked';
const SERVICES = 'give --trust-config FILE, or --signing-config FILE with --trusted-root FILE; they name the services';
const LOGGED = 'leave it out, every signature is logged';
const option_habits_ATTEST = 'give `attest --predicate JSON --predicate-type URI FILE...`';
const STATEMENT = 'give `sign --in-toto STATEMENT`';
const IN_BUNDLE = 'give --bundle FILE; signature and certificate are in the bundle';
const FROM_ROOT = 'give --trusted-root FILE; it says which logs and authorities count';
const ALWAYS = 'leave it out, what the trusted root asks for is always verified';
const LEAVE = 'leave it out, it is not needed';
const SOURCE = 'give --certificate-policy FILE with the line `source-repository-uri: https://github.com/OWNER/NAME`';
const STORE_AND_SOURCE = `${SOURCE}; --bundle github:OWNER/NAME fetches its attestations`;
const REPLACE = 'give --overwrite to replace what exists; no questions are asked';
const NAMES_ONLY = 'give the names of the files without an option';
const JSON_OUTPUT = 'give --json';
const NEW_FORMAT = 'leave it out, bundles always have the new format';
const TIMESTAMP = 'leave it out, the timestamp is in the bundle';
const REDIRECT = 'redirect the messages: `2> FILE`';
const rule = (line) => `give --certificate-policy FILE with the line \`${line}\``;
/** Options. If an answered one is also a prefix of exactly one option here, it means that option. */
const OPTION_HABITS = [
    ...group({ tools: ['sigstore-python', 'gh'], of: ['verify'] }, {
        '--cert-identity': same('certificate-identity'),
        '--cert-oidc-issuer': same('certificate-oidc-issuer'),
    }),
    ...group({ tools: ['gh'], of: ['verify'] }, {
        '--custom-trusted-root': same('trusted-root'),
        '--output': JSON_OUTPUT,
        '--format': JSON_OUTPUT,
        '--repo': STORE_AND_SOURCE,
        '-R': STORE_AND_SOURCE,
        '--owner': rule('source-repository-owner-uri: https://github.com/OWNER'),
        '-o': rule('source-repository-owner-uri: https://github.com/OWNER'),
        '--source-ref': rule('source-repository-ref: refs/tags/v1'),
        '--source-digest': rule('source-repository-digest: SHA'),
        '--signer-workflow': 'give --certificate-identity with the whole URL of the workflow, `@` and its ref',
        '--signer-repo': 'give --certificate-identity-regexp `https://github\\.com/OWNER/NAME/.*`',
        '--signer-digest': rule('build-signer-digest: SHA'),
        '--deny-self-hosted-runners': rule('runner-environment: github-hosted'),
        '--cert-identity-regex': 'give --certificate-identity-regexp; it must match the whole identity',
        '--digest-alg': 'leave it out, the bundle names its algorithm',
    }),
    ...group({ tools: ['general'], of: ['sign'] }, {
        '--out-dir': same('output-directory'),
        '--force': REPLACE,
        '-f': REPLACE,
        '--no-overwrite': 'leave it out, what exists is only replaced with --overwrite',
    }),
    ...group({ tools: ['cosign'] }, {
        '--yes': NO_QUESTIONS,
        '-y': NO_QUESTIONS,
    }),
    ...group({ tools: ['cosign'], of: ['sign'] }, {
        '--output': 'give --bundle FILE for the bundle of one file, or --output-directory DIR',
        '--rekor-url': SERVICES,
        '--fulcio-url': SERVICES,
        '--timestamp-server-url': SERVICES,
        '--fulcio-auth-flow': 'give --oauth-force-oob for `device`, --identity-token for `token`; `normal` is the default',
        '--key': NO_KEYS,
        '--sk': NO_KEYS,
        '--slot': NO_KEYS,
        '--issue-certificate': 'leave it out, every signature has a certificate',
        '--certificate-chain': NO_KEYS,
        '--signing-algorithm': 'leave it out, the algorithm is ECDSA on P-256 with SHA-256',
        '--upload': LOGGED,
        '--tlog-upload': LOGGED,
        '--use-signing-config': 'leave it out, services always come from a signing config',
        '--b64': LEAVE,
        '--insecure-skip-verify': 'leave it out, every bundle is verified before it is written',
        '--oidc-provider': 'leave it out, the CI system is detected',
        '--oidc-redirect-url': 'leave it out, a free port is used',
        '--oidc-client-secret-file': 'set SIGSTORE_OIDC_CLIENT_SECRET to the secret itself',
        '--predicate': option_habits_ATTEST,
        '--statement': STATEMENT,
        '--type': option_habits_ATTEST,
        '--recursive': 'name the files, such as `dir/*`',
    }),
    ...group({ tools: ['cosign'], of: ['attest'] }, {
        '--hash': 'give --digests SUMS',
    }),
    ...group({ tools: ['cosign', 'sigstore-python'], of: ['attest'] }, {
        '--bundle': 'give --attestation-name NAME for its name, --output-directory DIR for its place',
    }),
    ...group({ tools: ['cosign'], of: ['sign', 'verify'] }, {
        '--output-file': REDIRECT,
        '--new-bundle-format': NEW_FORMAT,
        '--rfc3161-timestamp': TIMESTAMP,
    }),
    ...group({ tools: ['cosign'], of: ['verify'] }, {
        '--rekor-url': FROM_ROOT,
        '--timestamp-certificate-chain': FROM_ROOT,
        '--ca-roots': FROM_ROOT,
        '--type': 'give --predicate-type with the whole URI',
        '--certificate-oidc-issuer-regexp': 'give --certificate-oidc-issuer, the exact issuer',
        '--certificate-github-workflow-repository': rule('github-workflow-repository: OWNER/NAME'),
        '--certificate-github-workflow-ref': rule('github-workflow-ref: refs/tags/v1'),
        '--certificate-github-workflow-sha': rule('github-workflow-sha: SHA'),
        '--certificate-github-workflow-name': rule('github-workflow-name: NAME'),
        '--certificate-github-workflow-trigger': rule('github-workflow-trigger: push'),
        '--certificate-chain': FROM_ROOT,
        '--insecure-ignore-tlog': ALWAYS,
        '--insecure-ignore-sct': ALWAYS,
        '--private-infrastructure': ALWAYS,
        '--use-signed-timestamps': ALWAYS,
        '--check-claims': LEAVE,
        '--timeout': 'leave it out, each request has a time limit',
    }),
    ...group({ tools: ['sigstore-python', 'gh'], of: ['sign'] }, {
        '--predicate-type': option_habits_ATTEST,
    }),
    ...group({ tools: ['general'], of: ['sign', 'verify'] }, {
        '--files': NAMES_ONLY,
        '--file': NAMES_ONLY,
    }),
    ...group({ tools: ['gh'], of: ['sign'] }, {
        '--repo': 'leave it out, the identity of the job names the repository',
    }),
    ...group({ tools: ['sigstore-python'], of: ['verify'] }, {
        '--repository': SOURCE,
        '--ref': rule('github-workflow-ref: refs/tags/v1'),
        '--sha': rule('github-workflow-sha: SHA'),
        '--name': rule('github-workflow-name: NAME'),
        '--trigger': rule('github-workflow-trigger: push'),
    }),
    ...group({ tools: ['cosign', 'sigstore-python'], of: ['verify'] }, {
        '--offline': 'give --trusted-root FILE; nothing is asked of the network then',
        '--signature': IN_BUNDLE,
        '--certificate': IN_BUNDLE,
    }),
    ...group({ tools: ['general'], of: ['verify'] }, {
        '-c': 'give --checksums SUMS',
        '--ignore-missing': 'verify SUMS as FILE, then run `sha256sum --check --ignore-missing SUMS`',
    }),
    ...group({ tools: ['general'] }, {
        '--debug': 'give --verbose',
    }),
];

;// CONCATENATED MODULE: ./build/cli/options/habits.js
// The words that were typed → the matching habit from another tool, if any.


/**
 * The equivalent of an option that a command does not have. In: the name of the command, and the option with its
 * dashes.
 */
function optionHabit(command, typed) {
    return habitsOf(command).find((habit) => habit.typed === typed);
}
/** The habits with the same meaning as an option of a command. */
function acceptedHabits(command) {
    return habitsOf(command).filter(({ same }) => same !== undefined);
}
/** Those of a command; `attest` signs, too, so those of `sign` come after its own. */
function habitsOf(command) {
    const own = OPTION_HABITS.filter(({ of = [command] }) => of.some((name) => name === command));
    return command === 'attest' ? [...own, ...habitsOf('sign')] : own;
}
/** The equivalent of the words of a command; the longest match is used. */
function commandHabit([first = '', second = '']) {
    const find = (typed) => COMMAND_HABITS.find((habit) => habit.typed === typed);
    return find(`${first} ${second}`) ?? find(first);
}

// EXTERNAL MODULE: ./build/cli/options/options.js
var options_options = __webpack_require__(522);
;// CONCATENATED MODULE: ./build/cli/options/find-command.js
// argv → the command and its arguments; options may come before the command, and some commands have other names.






/** A longer word is not a mistyped name, and might be a token. */
const MAX_NAME_CHARACTERS = 40;
/** Finds the command among the words after the program's name. Throws nothing. */
function findCommand(words) {
    let start = 0;
    while (isOption(words[start]))
        start += takesNextWord(words[start] ?? '') ? 2 : 1;
    // The word after an option that no command has is its value, if a command follows.
    if (start > 0 && !isCommand(words[start]) && isCommand(words[start + 1]) && isUnknown(words[start - 1]))
        start += 1;
    const leading = words.slice(0, start);
    const name = words[start];
    const command = commands/* COMMANDS */.L.find((candidate) => candidate.name === name);
    return { leading, name, command, words: [...leading, ...words.slice(start + 1)] };
}
const isOption = (word = '') => /^-(?!-?$)/.test(word);
const isCommand = (word) => commands/* COMMANDS */.L.some(({ name }) => name === word);
/** Whether a word has the form of an option, and no option of any command begins with it. */
const isUnknown = (word = '') => isOption(word) && !word.includes('=') && optionsOf(word).length === 0;
/** Whether the value of an option, in any command that has it, is the next word. */
function takesNextWord(word) {
    return optionsOf(word).some(({ value }) => value !== undefined);
}
/** The options of any command that match a word, in full or as a prefix, if the word contains no value. */
function optionsOf(word) {
    const [, short, typed] = /^(?:-(\w)|--([^=]+))$/.exec(word) ?? [];
    return commands/* COMMANDS */.L.flatMap((command) => command.options).filter((option) => (short !== undefined && option.short === short) ||
        (typed !== undefined && (0,options_options/* namesOf */.eZ)(option).some((name) => name.startsWith(typed))));
}
/**
 * The words of `verify` without the subcommand of sigstore-python, which is replaced by the options it means. An
 * existing file with that name has priority. In: the words, and a function that checks whether a file exists.
 */
function withoutVerifyWord(words, isFile) {
    const [first = '', ...rest] = words;
    const options = VERIFY_WORDS.get(first);
    return options === undefined || isFile(first) ? words : [...options, ...rest];
}
/** How the first word of `verify` is read if it is not a file. */
const verifyWordNotice = ([word = '']) => `\`verify ${word}\` is read as \`verify\`; a file of that name is ./${word}`;
/** `usage`: why there is no such command, and its equivalent here. In: the word, and those after it. */
function unknownCommand(name, rest) {
    if (name === undefined || name === '')
        return new errors_failure/* Failure */.HR('usage', 'no command was given');
    if (name.length > MAX_NAME_CHARACTERS)
        return new errors_failure/* Failure */.HR('usage', 'the first word is not a command');
    const habit = commandHabit([name, ...rest]);
    if (habit !== undefined)
        return new errors_failure/* Failure */.HR('usage', `${(0,errors_failure/* quote */.hD)(habit.typed)} is not a command here: ${habit.here}`);
    const meant = (0,did_you_mean/* nearest */.p)(name, [...commands/* COMMANDS */.L.map((command) => command.name), 'help']);
    return new errors_failure/* Failure */.HR('usage', `${(0,errors_failure/* quote */.hD)(name)} is not a command${suggestion(meant)}`);
}
const suggestion = (meant) => (meant ? `; did you mean ${meant}?` : '');

// EXTERNAL MODULE: ./build/cli/options/help.js
var help = __webpack_require__(3777);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/cli/options/env-variables.js
// Environment variables instead of options: the same ones as in sigstore-python.

/** The values that sigstore-python reads as true or false, in any letter case. */
const SWITCH = new Map([
    ...['y', 'yes', 't', 'true', 'on', '1'].map((word) => [word, true]),
    ...['n', 'no', 'f', 'false', 'off', '0'].map((word) => [word, false]),
]);
/**
 * The values from variables for options that were not given. The command line has priority: a variable has no effect on
 * an option that a given one excludes. An empty variable counts as not set, unless the table allows it. Throws `usage`
 * for a switch that is neither on nor off.
 */
function assumeVariables({ options }, given, env) {
    const assumed = new Map();
    for (const option of options) {
        const text = option.variable === undefined ? undefined : env[option.variable]?.trim();
        if (text === undefined || (text === '' && option.empty !== 'counts in the variable too'))
            continue;
        if (given.has(option.name) || isExcluded(option, options, given))
            continue;
        if (option.value !== undefined)
            assumed.set(option.name, text);
        else if (isOn(option, text))
            assumed.set(option.name, '');
    }
    return assumed;
}
function isExcluded(option, options, given) {
    const excluding = options.filter((other) => other.conflicts?.includes(option.name)).map(({ name }) => name);
    return [...(option.conflicts ?? []), ...excluding].some((name) => given.has(name));
}
function isOn({ variable = '' }, text) {
    const on = SWITCH.get(text.toLowerCase());
    if (on === undefined)
        throw new errors_failure/* Failure */.HR('usage', `${variable} must be true or false, not ${(0,errors_failure/* quote */.hD)(text)}`);
    return on;
}

;// CONCATENATED MODULE: ./build/cli/options/parse-arguments.js
// argv and variables → a command, its options and its operands, by the table of commands.







/**
 * Reads the words after the program's name, and the variables for options that are not among them. `isFile`
 * distinguishes the names of files from words that only other tools have. Throws `usage`, without the value of any
 * option.
 */
function parseArguments(argv, env, isFile = () => false) {
    const { command, name, leading, words } = findCommand(argv);
    if (command === undefined)
        throw unknownCommand(name, words.slice(leading.length));
    const own = words.slice(leading.length);
    const rest = command.name === 'verify' ? withoutVerifyWord(own, isFile) : own;
    const { values, positionals } = parse([...leading, ...rest], command);
    const given = new Map();
    for (const option of command.options) {
        const value = givenValue(option, values[option.name] ?? []);
        if (value !== undefined)
            given.set(option.name, value);
    }
    if (given.has('help'))
        return { command, options: given, operands: positionals, assumed: [], notices: [] };
    refuseConflicts(command, given, (option) => `--${option.name}`);
    checkOperands(command, positionals, given);
    const assumed = assumeVariables(command, given, env);
    refuseConflicts(command, assumed, ({ variable = '' }) => variable);
    const options = new Map([...given, ...assumed]);
    refuseHalves(command, options);
    return {
        command,
        options,
        operands: positionals,
        assumed: command.options.filter((option) => assumed.has(option.name)),
        notices: rest === own ? [] : [verifyWordNotice(own)],
    };
}
/** The value of an option, the last one if it was given several times; undefined if it was not given. */
function givenValue(option, values) {
    const value = values.at(-1);
    if (value === undefined)
        return undefined;
    if (typeof value === 'boolean')
        return option.repeats ? String(values.length) : '';
    if (value === '' && option.empty === undefined)
        throw new errors_failure/* Failure */.HR('usage', `--${option.name} has no value`);
    return value;
}
function refuseConflicts({ options }, given, nameOf) {
    for (const option of options.filter(({ name }) => given.has(name))) {
        const other = options.find(({ name }) => given.has(name) && option.conflicts?.includes(name));
        if (other !== undefined)
            throw new errors_failure/* Failure */.HR('usage', `${nameOf(option)} conflicts with ${nameOf(other)}`);
    }
}
function refuseHalves({ options }, given) {
    const half = options.find(({ name, together = name }) => given.has(name) !== given.has(together));
    if (half !== undefined)
        throw new errors_failure/* Failure */.HR('usage', `--${half.name} and --${half.together} go together`);
}
function checkOperands(command, operands, given) {
    const { instead, lists = '' } = command;
    if (instead !== undefined && given.has(instead)) {
        if (operands.length === 0)
            return;
        throw new errors_failure/* Failure */.HR('usage', `--${instead} and ${command.operands} exclude each other`);
    }
    if (operands.length < command.least && !given.has(lists))
        throw new errors_failure/* Failure */.HR('usage', `${command.name} needs ${command.operands}`);
    if (command.operands !== '' || operands.length === 0)
        return;
    // The message does not contain the word, which could be a token.
    const token = command.options.some(({ name }) => name === 'identity-token');
    const hint = token ? '; give a token with --identity-token' : '';
    throw new errors_failure/* Failure */.HR('usage', `${command.name} takes only options${hint}`);
}
function parse(words, command) {
    const rows = command.options.map(({ name, value, short }) => {
        const row = { type: value === undefined ? 'boolean' : 'string', multiple: true };
        return [name, short === undefined ? row : { ...row, short }];
    });
    const options = Object.fromEntries(rows);
    const end = words.indexOf('--');
    const args = words.map((word, index) => (end < 0 || index < end ? writeOut(word, command) : word));
    try {
        return (0,external_node_util_.parseArgs)({ args, options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        throw new errors_failure/* Failure */.HR('usage', reasonOf(cause, command), { cause });
    }
}
/** A word with the full name of its option. Throws `usage` for a prefix of several options. */
function writeOut(word, command) {
    const [, short] = /^-\w*(\w)=/.exec(word) ?? [];
    if (short !== undefined && command.options.some((option) => option.short === short))
        throw new errors_failure/* Failure */.HR('usage', `-${short} takes no value`);
    const [, typed = '', value = ''] = /^--([^=]+)(=[\s\S]*)?$/.exec(word) ?? [];
    const [meant, ...others] = optionsBy(typed, command);
    if (meant === undefined)
        return word;
    if (others.length === 0)
        return `--${meant.name}${value}`;
    refuseHabit(`--${typed}`, command);
    const names = command.options.flatMap(options_options/* namesOf */.eZ).filter((name) => name.startsWith(typed));
    const candidates = names.map((name) => `--${name}`).join(', ');
    throw new errors_failure/* Failure */.HR('usage', `${(0,errors_failure/* quote */.hD)(`--${typed}`)} could be any of ${candidates}`);
}
/** As in argparse: the option with this name, else those that begin with it; else an equivalent from another tool. */
function optionsBy(typed, { name: command, options }) {
    if (typed === '')
        return [];
    const exact = options.find((option) => (0,options_options/* namesOf */.eZ)(option).includes(typed));
    if (exact !== undefined)
        return [exact];
    const beginning = options.filter((option) => (0,options_options/* namesOf */.eZ)(option).some((name) => name.startsWith(typed)));
    if (beginning.length > 0)
        return beginning;
    const same = acceptedHabits(command).filter((habit) => habit.typed.startsWith(`--${typed}`));
    return options.filter(({ name }) => same.some((habit) => habit.same === name));
}
/** Throws `usage` for an option of another tool, with its equivalent here. */
function refuseHabit(typed, { name }) {
    const here = optionHabit(name, typed)?.here;
    if (here !== undefined)
        throw new errors_failure/* Failure */.HR('usage', `${name} has no option ${(0,errors_failure/* quote */.hD)(typed)}: ${here}`);
}
/** Whether words that could not be parsed contain a switch of their command. */
function asksFor(name, words, command) {
    const end = words.indexOf('--');
    return words.slice(0, end < 0 ? undefined : end).some((word) => {
        const [meant, ...others] = word.startsWith('--') ? optionsBy(word.slice(2), command) : [];
        return meant?.name === name && others.length === 0;
    });
}
/** The messages of parseArgs name options, never values. Throws `usage` for an option of another tool. */
function reasonOf({ code, message }, command) {
    const { name, operands, options } = command;
    const option = /'(?:-\w, )?(--?[^' =]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
        if (operands.includes('--'))
            return `${name} has no option ${(0,errors_failure/* quote */.hD)(option)}; a command goes after --`;
        refuseHabit(option, command);
        const off = options.find((one) => one.value === undefined && `--no-${one.name}` === option);
        if (off !== undefined)
            return `${name} has no option ${(0,errors_failure/* quote */.hD)(option)}: leave it out, --${off.name} is off by default`;
        const meant = (0,did_you_mean/* nearest */.p)(option.replace(/^-+/, ''), options.flatMap(options_options/* namesOf */.eZ));
        const safe = option.length > MAX_NAME_CHARACTERS ? 'such an option' : `option ${(0,errors_failure/* quote */.hD)(option)}`;
        return `${name} has no ${safe}${suggestion(meant && `--${meant}`)}`;
    }
    if (/does not take an argument/.test(message))
        return `${option} takes no value`;
    if (/ambiguous/.test(message))
        return `${option} has no value; one that begins with - is given as ${option}=-…`;
    return `${option} has no value`;
}

// EXTERNAL MODULE: ./build/cli/print-version.js + 1 modules
var print_version = __webpack_require__(4160);
// EXTERNAL MODULE: ./build/cli/terminal/color.js
var color = __webpack_require__(3249);
// EXTERNAL MODULE: ./build/cli/terminal/messages.js
var messages = __webpack_require__(6300);
;// CONCATENATED MODULE: ./build/cli/terminal/path-lines.js
// Paths on standard output: one raw path per line for other programs, and nothing that affects a terminal or a job.

/**
 * The lines for paths. On a terminal no path can move the cursor or hide a part of itself. Elsewhere each line is
 * exactly a path: a path with a line break has no line, since it would look like two. In a GitHub Actions job the
 * runner reads a line that begins with `::` as a command, so a path with an unusual start gets `./` before it. A path
 * with `##[`, which is a command anywhere in a line, has no line.
 */
function pathLines(paths, { terminal, env }) {
    const inJob = env['GITHUB_ACTIONS'] === 'true';
    const hasCommand = (path) => inJob && (0,unseen/* withoutUnseen */.zG)(path).includes('##[');
    const lines = paths
        .filter((path) => !hasCommand(path) && (terminal || !/[\r\n]/.test(path)))
        .map((path) => (inJob && !/^[\w./\\-]/.test(path) ? `./${path}` : path))
        .map((path) => (terminal ? (0,unseen/* visible */.RK)(path) : path));
    return { lines, left: paths.length - lines.length };
}

;// CONCATENATED MODULE: ./build/cli/run-command.js
// The command: reads its arguments, runs it, and reports errors on standard error.



















/** Runs the words after the program's name. Returns the exit status; throws nothing. */
async function runCommand(words, surroundings) {
    (0,v8_flags/* keepMemorySmall */.EO)();
    const { env, stdout: plain } = surroundings;
    const stdout = guarded(plain);
    const isColoured = surroundings.stderr.terminal && (0,color/* isColourWanted */.uf)(env);
    const stderr = guarded(surroundings.stderr, isColoured ? color/* paint */.nI : undefined);
    let printed = false;
    const print = (text) => {
        printed = true;
        stdout.write(text);
    };
    const printPaths = (paths) => {
        const { lines, left } = pathLines(paths, { terminal: plain.terminal, env });
        if (lines.length > 0)
            printed = true;
        for (const line of lines)
            plain.write(`${line}\n`);
        return left;
    };
    const program = () => programOf(surroundings);
    const streams = { print, printPaths, stderr, program };
    const exitCode = await execute(words, { ...surroundings, ...streams }).catch((error) => {
        const { command: known } = findCommand(words);
        const diagnosis = (0,diagnose/* diagnoseCommand */.Sl)(error, known?.name);
        const { code, what } = diagnosis;
        const inJson = known !== undefined && asksFor('json', words, known);
        if (inJson && !printed)
            print(`${JSON.stringify({ failure: { code, message: what } }, null, 2)}\n`);
        stderr.write((0,messages/* errorText */.kc)(diagnosis, program));
        return diagnosis.exitCode;
    });
    const problem = await stdout.finish();
    if (problem !== undefined) {
        const failure = new errors_failure/* Failure */.HR('output-unwritable', `standard output cannot be written (${problem})`, {
            remedy: 'Redirect standard output to another place, and run it again.',
        });
        stderr.write((0,messages/* errorText */.kc)((0,diagnose/* diagnoseCommand */.Sl)(failure, undefined), program));
    }
    await stderr.finish();
    return problem !== undefined && exitCode === remedies/* EXIT */.d.ok ? remedies/* EXIT */.d.fileSystem : exitCode;
}
/** The name of a file or the text of a service never becomes a command to the runner of a job, or to a terminal. */
function guarded({ write, ...rest }, dress = (text) => text) {
    // Line breaks, and what moves the progress line, are our own; in text from outside they are already codes.
    const safe = (text) => (0,messages/* withoutCommands */.Df)(text.replace(/[^\0-\x1f]+/g, (words) => (0,unseen/* visible */.RK)(words)));
    return { ...rest, write: (text) => write(dress(safe(text))) };
}
function programOf({ entry, directories, env }) {
    try {
        return findInvocation(entry, directories.cwd(), env);
    }
    catch {
        return program_name/* PROGRAM */.R; // the working directory no longer exists
    }
}
async function execute(words, surroundings) {
    const about = aboutTheProgram(words);
    if (about !== undefined) {
        surroundings.print(about === print_version/* VERSION_LINE */.c ? about : (0,program_name/* asTyped */.j)(about, surroundings.program()));
        return remedies/* EXIT */.d.ok;
    }
    const parsed = parseArguments(words, surroundings.env, (name) => isThere(name, surroundings));
    if (parsed.options.has('help')) {
        surroundings.print((0,program_name/* asTyped */.j)((0,help/* helpText */.BK)(parsed.command), surroundings.program()));
        return remedies/* EXIT */.d.ok;
    }
    const context = contextOf(parsed, surroundings);
    for (const notice of parsed.notices)
        context.tell((0,messages/* noteText */.gA)(notice));
    for (const { name, variable } of parsed.assumed)
        context.tell((0,messages/* noteText */.gA)(`--${name} is taken from ${variable}`));
    return dispatch(parsed, context);
}
/** The version, or help that needs no command to run; undefined for other words. Throws `usage`. */
function aboutTheProgram(words) {
    const { leading, name, command, words: others } = findCommand(words);
    const isVersion = leading.some((word) => word === '--version' || word === '-V');
    if (isVersion || name === 'version')
        return print_version/* VERSION_LINE */.c;
    if (name === 'help') {
        const [asked, topic, ...more] = others.slice(leading.length);
        if (asked === undefined || asked === 'help')
            return (0,help/* helpText */.BK)(undefined);
        const about = commands/* COMMANDS */.L.find((candidate) => candidate.name === asked);
        if (about === undefined)
            throw unknownCommand(asked, topic === undefined ? [] : [topic, ...more]);
        return (0,help/* helpText */.BK)(about, topic);
    }
    const isHelp = leading.some((word) => word === '--help' || word === '-h');
    return isHelp && command === undefined ? (0,help/* helpText */.BK)(undefined) : undefined;
}
/** Whether a file, or anything else, with this name exists. */
function isThere(name, { directories }) {
    try {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(directories.cwd(), name));
    }
    catch {
        return false;
    }
}
function contextOf({ options }, surroundings) {
    const { env, directories, stderr, stdin, platform, entry, stop, now, print, printPaths, program } = surroundings;
    let cwd;
    try {
        cwd = directories.cwd();
    }
    catch (cause) {
        throw new errors_failure/* Failure */.HR('file-unreadable', 'the working directory no longer exists', { cause });
    }
    const cacheDir = (0,cache_directory/* cacheDirectory */.o)(env, directories.home);
    const verbosity = Number(options.get('verbose') ?? 0);
    const tell = options.has('quiet') ? () => { } : stderr.write;
    const streams = { print, printPaths, say: stderr.write, tell, stdin, terminal: stderr.terminal };
    const thread = () => threadProgram(entry, '..');
    return { env, cwd, cacheDir, program, ...streams, platform, thread, verbosity, stop, now };
}
/** Loads only the module of the command. */
async function dispatch({ command, options, operands }, context) {
    switch (command.name) {
        case 'sign':
            return (await Promise.all(/* import() */[__webpack_require__.e(917), __webpack_require__.e(365), __webpack_require__.e(164), __webpack_require__.e(310), __webpack_require__.e(384)]).then(__webpack_require__.bind(__webpack_require__, 7310))).sign(operands, options, context);
        case 'attest':
            return (await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(917), __webpack_require__.e(365), __webpack_require__.e(196), __webpack_require__.e(164), __webpack_require__.e(310), __webpack_require__.e(783)]).then(__webpack_require__.bind(__webpack_require__, 8489))).attest(operands, options, context);
        case 'verify':
            return (await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(917), __webpack_require__.e(365), __webpack_require__.e(752), __webpack_require__.e(164), __webpack_require__.e(213)]).then(__webpack_require__.bind(__webpack_require__, 9308))).verify(operands, options, context);
        case 'identity':
            return (await Promise.all(/* import() */[__webpack_require__.e(365), __webpack_require__.e(196), __webpack_require__.e(722)]).then(__webpack_require__.bind(__webpack_require__, 6507))).identity(options, context);
        case 'demo':
            return (await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(654), __webpack_require__.e(259), __webpack_require__.e(917), __webpack_require__.e(327), __webpack_require__.e(362), __webpack_require__.e(365), __webpack_require__.e(282), __webpack_require__.e(752), __webpack_require__.e(164), __webpack_require__.e(657), __webpack_require__.e(672)]).then(__webpack_require__.bind(__webpack_require__, 8672))).demo(operands, options, context);
        case 'completion':
            context.print((await __webpack_require__.e(/* import() */ 913).then(__webpack_require__.bind(__webpack_require__, 9913))).completionScript(operands));
            return remedies/* EXIT */.d.ok;
        default:
            return (await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(327), __webpack_require__.e(657), __webpack_require__.e(872)]).then(__webpack_require__.bind(__webpack_require__, 9114))).sandbox(operands, context);
    }
}


/***/ }),

/***/ 3249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ isSmart),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   uf: () => (/* binding */ isColourWanted)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
// Colors on a terminal that supports them, for the words that distinguish success from failure.

const RED = ['bold', 'red'];
/** Words at the start of a line, and the results of `verify` after a name. */
const WORDS = [
    [/^error:/gm, RED],
    [/^note:/gm, 'yellow'],
    [/(?<=: )NOT VERIFIED$/gm, RED],
    [/(?<=: )verified(?=, signed )/gm, 'green'],
];
/** Whether to use colors; `isColourWanted` decides it for the stream and environment of this command. */
const DECIDED = { validateStream: false };
/** The text with its signal words in color. It adds nothing else, so it shows no more than the text does. */
function paint(text) {
    return WORDS.reduce((painted, [pattern, style]) => {
        return painted.replace(pattern, (word) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, word, DECIDED));
    }, text);
}
/** Whether the terminal understands escape sequences. */
function isSmart({ TERM }) {
    return TERM !== 'dumb';
}
/** Whether the user wants colors (no-color.org: a NO_COLOR that is not empty means no). */
function isColourWanted(env) {
    return isSmart(env) && !env['NO_COLOR'];
}


/***/ }),

/***/ 6300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   eA: () => (/* binding */ MAX_SHOWN_CHARACTERS),
/* harmony export */   gA: () => (/* binding */ noteText),
/* harmony export */   kc: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _text_program_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5840);
// The format of the command's messages: names as a user would type them, notes, and errors.


const MAX_SHOWN_CHARACTERS = 8192;
/**
 * A name from outside: unchanged if it is plain; quoted if spaces or control characters could mislead, or if the runner
 * of a job could read it as a command.
 */
function shown(text) {
    const quoted = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text, MAX_SHOWN_CHARACTERS);
    const plain = quoted === `"${text}"` && /^[^\s:]\S*$/.test(text) && withoutCommands(text) === text;
    return plain ? text : quoted;
}
/** The runner of a job reads `##[` anywhere in a line as a command; in JSON and in quotes this form means the same. */
function withoutCommands(text) {
    return text.replaceAll('##[', '##\\u005b');
}
/** A line about something unusual that does not end the command. */
const noteText = (note) => `note: ${note}\n`;
/**
 * What happened, why if it is known, what to do, the lines to paste if there are any, and the code. `program` gives what
 * starts the command again, for the commands in it.
 */
function errorText({ what: said, why, fix: remedy, code, patch }, program) {
    const typed = (text) => (text.includes(_text_program_name_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .R) ? (0,_text_program_name_js__WEBPACK_IMPORTED_MODULE_1__/* .asTyped */ .j)(text, program()) : text);
    // Only the parser names commands in what happened; other such text can be from outside.
    const [what, fix] = [code === 'usage' ? typed(said) : said, typed(remedy)];
    const reason = why === undefined ? [] : [`  why:  ${why}`];
    const lines = [`error: ${what}`, ...reason, `  fix:  ${fix}`];
    const paste = (patch?.trimEnd().split('\n') ?? []).map((line) => `        ${line}`);
    return `${[...lines, ...paste, `  code: ${code}`].join('\n')}\n`;
}


/***/ }),

/***/ 1792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sl: () => (/* binding */ diagnoseCommand)
/* harmony export */ });
/* unused harmony exports diagnose, diagnoseModule, commandFix */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3804);
// Any failure → what happened, why, and what to do, for the action, the command and the module.



/**
 * What a person needs to know about any thrown value, with the inputs of the action; `program` is what starts the
 * command. Throws nothing.
 */
function diagnose(thrown, program = PROGRAM) {
    const failure = asFailure(thrown);
    return diagnosisOf(failure, asTyped(REMEDIES[failure.code].fix, program));
}
/** The same with the options of the command; `name` is the command, if known. Throws nothing. */
function diagnoseCommand(thrown, name) {
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(thrown);
    return diagnosisOf(failure, commandFix(_remedies_js__WEBPACK_IMPORTED_MODULE_1__.REMEDIES[failure.code], name));
}
/** The same for a caller of the module. Throws nothing. */
function diagnoseModule(thrown) {
    const failure = asFailure(thrown);
    const { fix, module = fix } = REMEDIES[failure.code];
    // The command is installed with the module.
    return diagnosisOf(failure, asTyped(module, `npx ${PROGRAM}`));
}
/** What to do with the command; `name` as in diagnoseCommand. */
function commandFix({ fix, command = fix }, name) {
    return typeof command === 'string' ? command : command(name);
}
function diagnosisOf(failure, fix) {
    const { code, message: what, remedy, patch, place } = failure;
    const { exit, why } = _remedies_js__WEBPACK_IMPORTED_MODULE_1__.REMEDIES[code];
    const exitCode = _remedies_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d[exit];
    return { code, what, why: failure.why ?? why, fix: remedy ?? fix, patch, place, exitCode };
}


/***/ }),

/***/ 3804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REMEDIES: () => (/* binding */ REMEDIES),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
// The table of all failures: a row for each code, with what to do, for the action, the command and the module.
/** Exit status of the command by class of failure. */
const EXIT = {
    ok: 0,
    files: 1,
    usage: 2,
    identity: 3,
    service: 4,
    verification: 5,
    fileSystem: 6,
};
const identity = (remedy) => ({ exit: 'identity', ...remedy });
const usage = (remedy) => ({ exit: 'usage', ...remedy });
const service = (remedy) => ({ exit: 'service', ...remedy });
const verification = (remedy) => ({ exit: 'verification', ...remedy });
const fileSystem = (remedy) => ({ exit: 'fileSystem', ...remedy });
const files = (remedy) => ({ exit: 'files', ...remedy });
const PERMISSION_DOCS = 'https://docs.github.com/en/actions/reference/security/oidc#required-permission';
const CALLED_DOCS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#supported-keywords-for-jobs-that-call-a-reusable-workflow';
const CALCULATION_DOCS = 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#how-permissions-are-calculated-for-a-workflow-job';
const STATUS = 'Check https://status.sigstore.dev for the public instance.';
/** Failure codes are defined only in this table. */
const REMEDIES = {
    // identity: why there is no token, or why Fulcio would refuse it
    'no-identity': identity({
        why: 'A signature needs an identity: the identity of a CI job, or of a person who logs in.',
        fix: 'Run this in a CI job that has an identity, such as a GitHub Actions job with `id-token: write`, or set `identity-token`.',
        command: 'Run this in a CI job that has an identity, such as a GitHub Actions job with `id-token: write`, or give --identity-token. `sigstore-sign demo` needs neither.',
        module: 'Run this in a CI job that has an identity, such as a GitHub Actions job with `id-token: write`, or pass `identityToken`.',
    }),
    'act-runner': identity({
        why: 'nektos/act has no service that issues identity tokens.',
        fix: 'Sign in a real GitHub Actions job, or test the workflow with `sigstore-sign sandbox`.',
    }),
    'other-forge': identity({
        fix: 'Set `instance` to a Sigstore instance whose Fulcio trusts this forge, and set `identity-token` to a token of the forge.',
        command: 'Give --trust-config for an instance whose Fulcio trusts this forge, and --identity-token with a token of the forge.',
        module: 'Pass the client trust configuration of an instance whose Fulcio trusts this forge as `instance`, and a token of the forge as `identityToken`.',
    }),
    'fork-pull-request': identity({
        why: `A pull request from a fork has no write permissions, so it gets no identity token. The exception is a private repository whose administrator allows write tokens for pull requests from forks (${CALCULATION_DOCS}).`,
        fix: 'Sign after the merge: on `push`, on a tag or on a release. Skip this step for forks.',
    }),
    dependabot: identity({
        why: 'A job that Dependabot triggers has only read permissions unless the workflow grants `id-token: write`.',
        fix: "Add `id-token: write` to the permissions of this job, or skip signing for Dependabot (`if: github.actor != 'dependabot[bot]'`) and sign after the merge.",
    }),
    'id-token-permission-missing': identity({
        why: `GitHub issues identity tokens only to a job with \`id-token: write\`, and no job has it by default (${PERMISSION_DOCS}). This job does not have it: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set.`,
        fix: 'Add `id-token: write` to the permissions of this job.',
    }),
    'id-token-permission-overridden': identity({
        why: `The permissions of a job replace all permissions of the workflow (${CALCULATION_DOCS}).`,
        fix: 'Add `id-token: write` to the permissions of the job itself.',
    }),
    'caller-permission-missing': identity({
        why: `A reusable workflow has at most the permissions of the calling job (${CALLED_DOCS}).`,
        fix: 'Add `id-token: write` to the permissions of the job that calls the reusable workflow.',
    }),
    'id-token-variable-filtered': identity({
        fix: 'Pass ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN unchanged through sudo, docker run, nix or any shell in between.',
    }),
    'gitlab-id-token-missing': identity({
        why: 'GitLab issues only the tokens that a job lists in `id_tokens:` (https://docs.gitlab.com/ci/secrets/id_token_authentication/).',
        fix: 'Add `id_tokens:` with SIGSTORE_ID_TOKEN and the audience `sigstore` to this job in .gitlab-ci.yml.',
    }),
    'agent-missing': identity({
        why: 'This CI system issues identity tokens through its own program.',
        fix: 'Run this where the program is installed, or make it available inside the container.',
    }),
    'agent-failed': identity({ fix: 'Read the message of the program above.' }),
    'google-account-missing': identity({
        why: 'Google Cloud issues identity tokens only for a service account. In Cloud Build, the account must be allowed to create tokens for itself.',
        fix: 'Attach a service account to this machine, service or build. If it has one, grant that account the role roles/iam.serviceAccountOpenIdTokenCreator on itself.',
    }),
    'untrusted-trigger': identity({
        why: 'This event runs with the identity of the base repository, so a signature could cover code of a fork that was never reviewed.',
        fix: 'Sign on `push`, on a tag or on a release. Set `allow-untrusted-trigger: true` only if no file comes from the fork.',
        command: 'Sign on `push`, on a tag or on a release. Give --allow-untrusted-trigger only if no file comes from the fork.',
        module: 'Sign on `push`, on a tag or on a release. Pass `allowUntrustedTrigger: true` only if no file comes from the fork.',
    }),
    'token-request-unauthorized': identity({
        why: 'A request token is valid only in its own job, and only while the job runs.',
        fix: 'Re-run the job. Do not pass ACTIONS_ID_TOKEN_REQUEST_TOKEN from one job to another.',
    }),
    'token-request-forbidden': identity({
        fix: 'Add `id-token: write` to the permissions of this job. A pull request from a fork cannot have it, except in a private repository whose administrator allows write tokens for pull requests from forks.',
    }),
    'token-request-not-found': identity({
        fix: 'Check ACTIONS_ID_TOKEN_REQUEST_URL. On GitHub Enterprise Server, check that OIDC is enabled.',
    }),
    'token-request-failed': identity({
        fix: 'Re-run the job. Check https://www.githubstatus.com for the status of GitHub Actions.',
    }),
    'token-too-early': identity({
        why: 'The identity service issues tokens only to jobs that are in progress.',
        fix: 'Re-run the job. If it happens again, add another step before this one.',
    }),
    'token-response-malformed': identity({
        fix: 'Check the address of the issuer or identity service, and whether a proxy or captive portal answers for it.',
    }),
    'token-malformed': identity({ fix: 'Pass only the token, exactly as the issuer returned it.' }),
    'token-audience': identity({
        why: 'Fulcio accepts only tokens that were issued for it: their claim `aud` is `sigstore`.',
        fix: 'Request the token for the audience `sigstore`.',
    }),
    'token-claim-missing': identity({
        fix: 'Use a token that the issuer creates for a workflow job: other tokens do not have these claims.',
    }),
    'token-claim-invalid': identity({
        fix: 'Correct the issuer or its configuration, and request a new token.',
    }),
    'provenance-unsupported': identity({
        why: 'Provenance is made only of signed claims, and the form of these claims is known only for GitHub Actions and GitLab CI/CD.',
        fix: 'Attest in a job of GitHub Actions or GitLab CI/CD, or write the predicate and give its file and `predicate-type`.',
        command: 'Attest in a job of GitHub Actions or GitLab CI/CD, or write the predicate and give its file and --predicate-type.',
    }),
    'token-expired': identity({
        fix: 'Remove `identity-token`, so that the action requests a new token when it signs.',
        command: 'Give a new token. In a GitHub Actions job, remove --identity-token: the command requests a token itself.',
        module: 'Get a new token immediately before you use it.',
    }),
    'token-not-yet-valid': identity({
        fix: 'Correct the clock of this machine (NTP), or request a new token.',
    }),
    'token-signature': identity({
        why: 'Fulcio accepts only tokens that the issuer signed with one of its published keys.',
        fix: 'Request a new token from the issuer, and pass it unchanged.',
    }),
    'clock-skew': identity({ fix: 'Correct the clock of this machine (NTP).' }),
    'issuer-ghes': identity({
        why: 'Fulcio issues certificates only for the issuers in its configuration.',
        fix: "Run a Fulcio that trusts your server's issuer, and set `instance` to its instance.",
        command: "Run a Fulcio that trusts your server's issuer, and give its instance with --trust-config.",
        module: "Run a Fulcio that trusts your server's issuer, and pass its instance as `instance`.",
    }),
    'issuer-ghe-com': identity({
        why: 'Fulcio issues certificates only for the issuers in its configuration.',
        fix: 'Set `instance` to the Sigstore instance of your enterprise.',
        command: 'Give --trust-config for the Sigstore instance of your enterprise.',
        module: 'Pass the Sigstore instance of your enterprise as `instance`.',
    }),
    'issuer-unsupported': identity({
        fix: 'Use a token from a trusted issuer, or an instance whose Fulcio trusts this issuer.',
        command: 'Use a token from a trusted issuer, or give --trust-config for an instance whose Fulcio trusts this issuer.',
    }),
    'email-unverified': identity({
        why: 'Fulcio issues a certificate for an email address only if the issuer says that the address is verified.',
        fix: 'Verify the address with the identity provider, and request a new token.',
    }),
    'login-impossible': identity({ fix: 'Run this in a terminal, or pass an identity token.' }),
    'login-refused': identity({ fix: 'Read the message of the issuer above, and log in again.' }),
    'login-forged': identity({
        why: 'The answer may not be from the issuer (RFC 9700, section 4).',
        fix: 'Log in again. If it happens again, do not trust this issuer or your network.',
    }),
    'login-unfinished': identity({ fix: 'Log in again, and finish within five minutes.' }),
    'fulcio-token-rejected': identity({
        why: 'Fulcio gives the same answer for every token that it rejects. This token passed all checks that are made before the request.',
        fix: 'Check that the Fulcio of this instance trusts the issuer, and that the clock of this machine is right. To check the signature of the token, run `sigstore-sign identity` in the same job.',
        command: 'Check that the Fulcio of this instance trusts the issuer, and that the clock of this machine is right. To check the signature of the token, run `sigstore-sign identity`.',
    }),
    'private-repository': identity({
        why: 'Signing publishes the name of the repository, its workflow and its commit in a log that keeps them permanently.',
        fix: 'Set `allow-private-repository: true` only if all readers of this log may know them. Everyone can read a public log.',
        command: 'Give --allow-private-repository only if all readers of this log may know them, or give a private instance with --trust-config.',
        module: 'Pass `allowPrivateRepository: true` only if all readers of this log may know them. Everyone can read a public log.',
    }),
    'policy-mismatch': identity({
        fix: 'Run this in the workflow, on the ref or on the event that the policy requires, or change the policy.',
    }),
    // what the user gave
    usage: usage({
        fix: 'Run the command with `--help`.',
        command: (name) => `Run \`sigstore-sign ${name === undefined ? '' : `${name} `}--help\`.`,
        module: 'Correct the call. The options are in docs/MODULE.md.',
    }),
    'input-invalid': usage({
        fix: 'Correct the input, and run again.',
        command: 'Correct what the message above names, and run again.',
        module: 'Correct the value, and call it again.',
    }),
    'attestation-invalid': usage({ fix: 'Correct this, and run again. Nothing was attested.' }),
    'statement-invalid': usage({ fix: 'Correct the statement, and run again. Nothing was signed.' }),
    'predicate-invalid': usage({ fix: 'Correct the predicate, and run again. Nothing was signed.' }),
    'pattern-unmatched': usage({
        why: 'Every pattern must match at least one file, so that a typing error does not leave a file unsigned.',
        fix: 'Correct the pattern, or build the file before this step.',
    }),
    'file-outside-workspace': usage({
        fix: 'Copy the file into the workspace, or give a path inside the workspace. In a container job, give a relative path.',
        command: 'Give a path inside this directory.',
    }),
    'name-too-long': usage({
        why: 'A file name has at most 255 bytes, and `.sigstore.json` needs 14 of them.',
        fix: 'Shorten the file name to at most 241 bytes.',
    }),
    'name-unsupported': usage({
        fix: 'Rename the file, or set `upload-artifact: false`.',
        command: 'Rename the file.',
        module: 'Rename the file.',
    }),
    'output-exists': usage({
        fix: 'To sign again, set `existing: overwrite`. To sign only what has no valid bundle, set `existing: keep`.',
        command: 'To sign again, give --overwrite. To sign only what has no valid bundle, give --existing keep.',
        module: "To sign again, pass `existing: 'overwrite'`. To sign only what has no valid bundle, pass `existing: 'keep'`.",
    }),
    'output-collision': usage({
        fix: 'Give the files different names, or remove `output-directory`.',
        command: 'Give the files different names, or remove --output-directory.',
        module: 'Give the files different names, or remove `outputDirectory`.',
    }),
    'instance-invalid': usage({
        fix: 'Correct the file or the input. `public-good` and `staging` need no file.',
        command: 'Correct the path or the content of the file. The public Sigstore needs no file.',
        module: "Correct the configuration. `'production'` and `'staging'` need none.",
    }),
    // the services and the connection to them
    'host-not-found': service({
        fix: 'Check the address and the DNS of this machine. If the machine needs a proxy, set HTTPS_PROXY.',
    }),
    'service-unreachable': service({
        fix: 'Check the network of the runner, and re-run the job. Raise `timeout` to wait longer.',
        command: 'Check the network, and run again, with a longer --timeout if you set one.',
        module: 'Check the network, and call it again.',
    }),
    'service-timeout': service({
        fix: `Re-run the job, or raise \`timeout\` to wait longer. ${STATUS}`,
        command: `Run again, with a longer --timeout if you set one. ${STATUS}`,
        module: `Call it again. ${STATUS}`,
    }),
    'service-refused': service({
        fix: 'Read the message of the service above. If it does not help, report this failure with its code and message.',
        module: 'Read the message of the service. If it does not help, report this failure with its code and message.',
    }),
    'service-unavailable': service({
        fix: `Re-run the job, or raise \`timeout\` to wait longer. ${STATUS}`,
        command: `Run again, with a longer --timeout if you set one. ${STATUS}`,
        module: `Call it again. ${STATUS}`,
    }),
    'service-busy': service({
        fix: 'Re-run the job later, raise `timeout` to wait longer, or set `rate-limit` to fewer requests per minute.',
        command: 'Run again later.',
        module: 'Call it again later.',
    }),
    'service-answer-invalid': service({
        fix: 'Check the address of the service, and whether a proxy or captive portal answers for it.',
    }),
    'issuer-unusable': service({
        fix: 'Check the address of the issuer. If it is right, the operator of the issuer must correct its configuration (OpenID Connect Discovery, RFC 7636, RFC 9700).',
    }),
    'tls-untrusted': service({
        fix: 'Set NODE_EXTRA_CA_CERTS in the `env` of this step to the PEM file of the certificate authority, if a proxy inspects TLS or the service has a private certificate authority. Node.js does not read the certificates of the system.',
        command: 'Set NODE_EXTRA_CA_CERTS to the PEM file of the certificate authority, if a proxy inspects TLS or the service has a private certificate authority. Node.js does not read the certificates of the system.',
    }),
    'proxy-refused': service({
        fix: 'Allow this host in the proxy, put the credentials into HTTPS_PROXY, or add the host to NO_PROXY.',
    }),
    'redirect-refused': service({
        why: 'Following a redirect could send a token or data to another server.',
        fix: 'Give the final address of the service. For GitHub, check GITHUB_API_URL.',
    }),
    'log-frozen': service({
        why: 'A frozen log accepts no more entries.',
        fix: 'Run it again later: each run loads the signing config of a public instance. In your own signing config, give the current log.',
    }),
    'trust-root-unavailable': service({
        fix: 'Check the network to the TUF mirror, where the trusted root comes from, or set `trusted-root` to a file. To sign, also set `signing-config`.',
        command: 'Check the network to the TUF mirror, where the trusted root comes from, or give --trusted-root with a file.',
        module: 'Check the network to the TUF mirror, where the trusted root comes from, or pass a client trust configuration as `instance`.',
    }),
    'artifact-refused': service({
        fix: 'Read the message of the service above. Set another `artifact-name`, or `upload-artifact: false`. Signed files stay signed.',
    }),
    'artifact-mismatch': service({ fix: 'Re-run the job. Do not use this artifact.' }),
    'shard-missing': files({
        why: 'The shards of a matrix are published only when all shards exist and every file in them is signed.',
        fix: 'Re-run the failed jobs of the matrix, then this job. If the shards have their own `artifact-name`, set `artifacts` to match it.',
    }),
    'shard-invalid': verification({
        fix: 'Run all jobs of the matrix again on the same files. If it happens again, find out what changed the artifacts.',
    }),
    'release-missing': usage({
        fix: 'Create the release first (it may be a draft), or correct the tag in `release`.',
    }),
    'release-immutable': usage({
        why: 'GitHub accepts no assets for an immutable release after it is published.',
        fix: 'Create the release as a draft, attach the bundles, and publish it afterwards.',
    }),
    'release-permission-missing': usage({ fix: 'Add `contents: write` to the permissions of this job.' }),
    'release-refused': service({
        fix: "Read GitHub's message above. Then re-run the job with `existing: keep`, which attaches the missing assets.",
    }),
    'release-mismatch': service({ fix: 'Delete the asset, and re-run the job with `existing: keep`.' }),
    'attestation-permission-missing': usage({
        fix: 'Add `attestations: write` to the permissions of this job.',
    }),
    'attestation-refused': service({
        fix: "Read GitHub's message above. What is signed stays signed. The bundle can be an artifact or an asset of a release.",
    }),
    'attestation-mismatch': service({
        fix: 'Delete this attestation on the page `attestations` of the repository, and re-run the job.',
    }),
    // evidence that is not valid
    'certificate-invalid': verification({
        fix: 'Do not trust this certificate. Check that the trusted root is that of the instance that signed.',
    }),
    'certificate-identity': verification({
        fix: 'Check what you expect: the identity, the issuer and the policy must match the certificate exactly. If what you expect is right, do not use the file.',
    }),
    'predicate-mismatch': verification({
        fix: 'Check the paths and values of `predicate`. If what you expect is right, do not use the file: its attestation says something else.',
        command: 'Check the paths and values in the file of --predicate. If what you expect is right, do not use the file: its attestation says something else.',
    }),
    'sct-invalid': verification({
        why: 'A certificate needs proof that a certificate transparency log of the trusted root contains it (RFC 6962).',
        fix: 'Check that the trusted root is that of the instance that signed.',
    }),
    'log-entry-invalid': verification({
        fix: 'Check that the trusted root is that of the instance that signed. If it is, do not trust this log.',
    }),
    'timestamp-invalid': verification({
        fix: 'Check that the trusted root is that of the instance that signed.',
    }),
    'signature-invalid': verification({
        fix: 'Download the file and its bundle again from where they were published, and check that they belong together.',
    }),
    'bundle-malformed': verification({ fix: 'Download the bundle again from where it was published.' }),
    'bundle-missing': verification({
        why: 'A file without a bundle is unverified: anyone could have added it.',
        fix: 'Download or create its bundle, set `bundles` to where the bundle is, or exclude the file with a line that begins with `!`.',
    }),
    'checksums-mismatch': verification({
        why: 'The signature of a list counts for the files that it names, with the digests that it gives, and only if all of them are present.',
        fix: 'Download the list, its bundle and every file that it names again from where they were published, and remove other files.',
    }),
    // the file system
    'file-unreadable': fileSystem({
        fix: 'Check the name. It must be a regular file that this user can read.',
    }),
    'file-changed': fileSystem({
        fix: 'Sign after the build is finished: nothing may change the file during signing.',
    }),
    'output-unwritable': fileSystem({
        fix: 'Set `output-directory` to a writable directory inside the workspace. A missing directory is created.',
        // `demo` writes only there.
        command: (name) => name === 'demo'
            ? 'Give --keep a writable directory.'
            : 'Give --output-directory or --bundle a writable path.',
        module: 'Pass a writable directory as `outputDirectory`, or `write: false`.',
    }),
    'disk-full': fileSystem({ fix: 'Free some disk space, and run again.' }),
    // the run as a whole
    'some-files-failed': files({
        fix: 'Fix the failures listed in the summary and the manifest. Then run again with `existing: keep`, which signs only those files.',
        command: 'Fix the reason given for each file above. Then run again with --existing keep, which signs only those files.',
        module: "Fix the `failure` of each file in `files`. Then call it again with `existing: 'keep'`, which signs only those files.",
    }),
    'run-timeout': service({
        fix: 'Raise `timeout`, or sign fewer files in one job. With `existing: keep`, the next run continues where this run stopped.',
    }),
    interrupted: files({
        fix: 'Run it again. To continue a signing run where it stopped, set `existing: keep`.',
        command: 'Run it again. `sign --existing keep` continues where it stopped.',
        module: "Call it again. `sign` with `existing: 'keep'` continues where it stopped.",
    }),
    internal: files({
        why: 'This is a defect of this product.',
        fix: 'Report it with this message, which contains no secret.',
    }),
};


/***/ }),

/***/ 5053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Up: () => (/* binding */ missingOperand),
/* harmony export */   mP: () => (/* binding */ unwritable),
/* harmony export */   tq: () => (/* binding */ outsideWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
// Errors of the file system → Failures, with a description instead of the error code.


const codeOf = (cause) => cause.code ?? 'unknown error';
const UNREADABLE = {
    ENOENT: 'does not exist',
    ENOTDIR: 'does not exist',
    EISDIR: 'is a directory',
    ELOOP: 'is a symbolic link',
    EACCES: 'cannot be read (permission denied)',
    'not a regular file': 'is not a regular file',
    'nothing was written to it': 'is a pipe, and nothing was written to it',
};
/** `file-unreadable`; `what` is the name in the message, such as `file "x"`. */
function unreadable(what, cause) {
    const code = codeOf(cause);
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('file-unreadable', `${what} ${UNREADABLE[code] ?? `cannot be read (${code})`}`, {
        cause,
    });
}
/**
 * `file-unreadable` for an operand that does not name a file. A shell passes a pattern on unchanged if nothing matches
 * it, or if it is quoted. `areThere` checks whether several names exist.
 */
async function missingOperand(name, areThere, cause = { code: 'ENOENT' }) {
    const parts = name.split(/[,\s]+/).filter((part) => part !== '');
    if (parts.length > 1 && (await areThere(parts))) {
        const what = `file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} does not exist, but it contains the names of ${parts.length} files`;
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('file-unreadable', what, { cause, remedy: 'Pass each name as a separate argument.' });
    }
    if (!/[*?[{]/.test(name))
        return unreadable(`file ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}`, cause);
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('file-unreadable', `${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is a pattern, and no file has this name`, {
        cause,
        remedy: 'Leave out quotes, so that the shell expands the pattern, and check that files match it.',
    });
}
const UNWRITABLE = {
    EEXIST: 'it is not a directory',
    ENOTDIR: 'it is not a directory',
    EACCES: 'permission denied',
    EROFS: 'the file system is read-only',
    EFBIG: 'it is larger than this process may write',
};
/** `disk-full`, or else `output-unwritable`; `what` is the name in the message. */
function unwritable(what, cause, remedy) {
    const code = codeOf(cause);
    if (code === 'ENOSPC' || code === 'EDQUOT') {
        return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('disk-full', `there is no space left on the disk for ${what}`, { cause });
    }
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('output-unwritable', `${what} cannot be written: ${UNWRITABLE[code] ?? code}`, {
        cause,
        remedy,
    });
}
/**
 * `file-outside-workspace`. In: the name of the file for the message, the workspace (an absolute path), and the path as
 * the user wrote it. For an absolute path, the remedy explains the cause in a container job.
 */
function outsideWorkspace(what, root, written, why) {
    const remedy = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(written) ? RELATIVE : undefined;
    const message = `${what} is outside the workspace ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(root)}`;
    return new _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('file-outside-workspace', message, { why, remedy });
}
/** GitHub: the runner maps paths into the container, but the expression has the path on the host. */
const RELATIVE = 'Write the path relative to the workspace, such as `dist/*`: in a container job, `github.workspace` is a path of the host and does not exist. Copy other files into the workspace.';


/***/ }),

/***/ 6965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   qW: () => (/* binding */ statPath)
/* harmony export */ });
/* unused harmony export openFilesAtOnce */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8484);
// Opens a file: through the thread pool where signals and time limits must be answered, at once where nothing else waits.



let atOnce = false;
/**
 * From now on openFile and statPath answer at once in this thread. Only for a worker thread of a run, which has nothing else to
 * do. A call through the thread pool costs ten times the processor time of the call itself.
 */
function openFilesAtOnce() {
    atOnce = true;
}
/** Opens a file. Rejects with the error of the system. */
function openFile(path, flags) {
    return (0,_process_descriptors_js__WEBPACK_IMPORTED_MODULE_2__/* .withDescriptor */ .U)(async () => (atOnce ? openAtOnce(path, flags) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags)));
}
/** What is at a path; a link is not followed. Rejects with the error of the system. */
async function statPath(path) {
    return atOnce ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
}
function openAtOnce(path, flags) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    async function stat(options) {
        return options === undefined ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, options);
    }
    return {
        stat,
        read: async (into, offset, length, position) => ({
            bytesRead: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, into, offset, length, position),
        }),
        close: async () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        },
    };
}


/***/ }),

/***/ 3684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ isListable),
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   aR: () => (/* binding */ isInGit),
/* harmony export */   cM: () => (/* binding */ comparablePath),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   sq: () => (/* binding */ withSlashes)
/* harmony export */ });
/* unused harmony export isInside */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
// Paths as people and other programs read them: relative to a root, with `/`.


/** A path of this system with `/`, which Windows takes, too. */
const withSlashes = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
/** An absolute path as seen from `root`, which is absolute, too; '' for the root itself. */
function relativePath(root, path) {
    return withSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path));
}
/**
 * A path as messages and lists show it, with `/` (both paths absolute): relative to `root` if it is below it, else whole.
 */
function shownPath(root, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return withSlashes(isOutside(inside) ? path : inside);
}
/**
 * True if a result of `relative` leads outside its base. Between two drives of Windows there is no relative path, and
 * `relative` returns an absolute one.
 */
function isOutside(path, system = { isAbsolute: node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute, sep: node_path__WEBPACK_IMPORTED_MODULE_1__.sep }) {
    return /^\.\.(\/|$)/.test(path) || path.startsWith(`..${system.sep}`) || system.isAbsolute(path);
}
/**
 * Names that Windows reads as something else: a drive or a stream (`C:a`), a device with any suffix (`nul.txt`), a name
 * with a dot or a space at its end, which it removes (Microsoft, "Naming Files, Paths, and Namespaces").
 */
const OF_WINDOWS = /[<>:"|?*\p{Cc}]|[ .]$|^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(\.|$)/iu;
/** A relative path, with `/`, that stays below its base and has only one spelling. */
function isInside(path, system = { isAbsolute: node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute, sep: node_path__WEBPACK_IMPORTED_MODULE_1__.sep }) {
    const parts = path.split(/[/\\]/);
    if (path.includes('\0') || isOutside(path, system) || parts.some((part) => /^\.{0,2}$/.test(part)))
        return false;
    return system.sep === '/' || !parts.some((part) => OF_WINDOWS.test(part));
}
/** Characters that some file systems remove from a name, which makes it another name. */
const IGNORED = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/**
 * True for `.git` and everything below it, by every name that a file system accepts for it: in capitals, by its short
 * name, with dots and spaces after it, with a stream, with ignored characters. It contains the credentials of a
 * checkout, and programs that git runs.
 */
function isInGit(path) {
    return path.split(/[/\\]/).some((part) => /^(\.git|git~\d+)[ .]*(:|$)/i.test(part.replace(IGNORED, '')));
}
/**
 * The rule for the paths of signed files and their bundles: a manifest may contain every path under which a file is
 * signed.
 */
function isListable(path) {
    return isInside(path) && !isInGit(path);
}
/**
 * The form of a path in which two paths of one file are equal, on a system that ignores case. Windows compares letter by
 * letter: ß, whose capital is two letters, is only equal to itself. macOS also ignores how a letter with an accent is
 * composed. In: a path; the system, as Node.js names it.
 */
function comparablePath(path, system = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.platform)()) {
    if (system === 'win32')
        return Array.from(path, inCapitals).join('');
    return system === 'darwin' ? path.normalize('NFD').toUpperCase() : path;
}
function inCapitals(letter) {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
}
/** A name that every file system, and GitHub for an asset, takes as it is; undefined for other text. */
function parseName(text) {
    const name = text.trim();
    return /^\w[\w.+-]*$/.test(name) ? name : undefined;
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   SM: () => (/* binding */ withCode),
/* harmony export */   Xq: () => (/* binding */ WITHOUT_WAITING),
/* harmony export */   o5: () => (/* binding */ readSmall)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5053);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6965);
// Files that are read whole: opened without blocking, checked after opening, and read only up to a limit.



/** A pipe without a writer opens at once, and no device becomes the terminal of this process. */
const WITHOUT_WAITING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0);
const CHUNK_BYTES = 4096;
/** At most `maxBytes` of a regular file, links resolved; `called` is its name in messages. Throws `file-unreadable`. */
async function readSmall(path, maxBytes, called) {
    return readBounded(path, maxBytes).catch((cause) => {
        throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(called, cause);
    });
}
/** The same. Rejects with the error of the system, or with one whose code is "not a regular file". */
async function readBounded(path, maxBytes) {
    const file = await (0,_open_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openFile */ .Tq)(path, WITHOUT_WAITING);
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw notFile(stats);
        return await readUpTo(maxBytes, file, stats.size);
    }
    finally {
        await file.close();
    }
}
/** Reads to the end, whatever size was reported: it is 0 below /proc, and files grow. */
async function readUpTo(maxBytes, file, announced) {
    const chunks = [];
    let length = 0;
    while (length < maxBytes) {
        // One byte more than the reported size shows the end of the file in the same read.
        const expected = announced > length ? announced - length + 1 : CHUNK_BYTES;
        const chunk = Buffer.alloc(Math.min(expected, maxBytes - length));
        const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
        if (bytesRead === 0)
            break;
        chunks.push(chunk.subarray(0, bytesRead));
        length += bytesRead;
        if (length === announced && bytesRead < chunk.length)
            break;
    }
    const [only, ...others] = chunks;
    return only !== undefined && others.length === 0 ? only : Buffer.concat(chunks);
}
const notFile = (stats) => withCode(stats.isDirectory() ? 'EISDIR' : 'not a regular file');
/** An error that is described by its code, like the errors of the system. */
function withCode(code) {
    return Object.assign(new Error(code), { code });
}


/***/ }),

/***/ 1074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ allExist),
/* harmony export */   Bz: () => (/* binding */ assertWritable),
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   zb: () => (/* binding */ assertReplaceable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _fs_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5053);
// The paths of outputs, before anything is signed: what exists there, and that it can be written.




/**
 * Makes sure, before anything is signed, that bundles can be written to a directory. Creates it if it does not exist,
 * and removes the temporary files of killed runs.
 * `name` is its name in messages. Without `make`, it is enough that the directory could be created. Throws
 * `output-unwritable`.
 */
async function assertWritable(directory, name = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(directory), { make = true } = {}) {
    try {
        if (make)
            await makeDirectory(directory);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(make ? directory : await nearestDirectory(directory), node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
    catch (cause) {
        throw (0,_fs_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unwritable */ .mP)(name, cause);
    }
    if (make)
        await removeLeftovers(directory);
}
const LEFTOVER = /^\.sigstore-[0-9a-f]{12}\.tmp$/;
/** No GitHub job runs longer than five days. */
const LEFTOVER_AGE_MS = 7 * 24 * 60 * 60 * 1000;
/**
 * Removes the incomplete files of a killed run from a directory, once they are older than any run can be. Failing to
 * remove them is not an error.
 */
async function removeLeftovers(directory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => []);
    for (const name of names) {
        if (!LEFTOVER.test(name))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
        if (there?.isFile() && Date.now() - there.mtimeMs > LEFTOVER_AGE_MS)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch(() => undefined);
    }
}
/** The directory itself, or the nearest one above it that exists. */
async function nearestDirectory(directory) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch((error) => {
        if (error.code !== 'ENOENT')
            throw error;
        return undefined;
    });
    if (there === undefined)
        return nearestDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory));
    if (there.isDirectory())
        return directory;
    throw Object.assign(new Error(), { code: 'ENOTDIR' });
}
/**
 * Creates a directory and those above it, unless they exist. Does not use the recursive option of mkdir, which never
 * ends if a directory does not exist and cannot be created, as in /proc. Throws errors of the file system.
 */
async function makeDirectory(directory, mode = 0o777) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, mode);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory)).isDirectory())
            return;
        if (code !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) === directory)
            throw error;
        await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory), mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, mode).catch((again) => {
            if (again.code !== 'EEXIST')
                throw again; // another process was faster
        });
    }
}
/** Throws `output-unwritable` if the path of a file is a directory: the rename would fail, but only after signing. */
async function assertReplaceable(path, name = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (there?.isDirectory())
        throw new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('output-unwritable', `${name} is a directory`);
}
/** True if something exists under this path, including a dangling link. */
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
/** Whether something exists under each of these names, relative to a directory or absolute. */
async function allExist(names, directory) {
    const there = await Promise.all(names.map((name) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name))));
    return there.every(Boolean);
}


/***/ }),

/***/ 7296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SYSTEM_CLOCK)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
// Time as the product waits for it: the only place with timers outside the sandbox, so that tests can use their own.

/** The clock of this machine. */
const SYSTEM_CLOCK = {
    // The global `performance` would load a part of Node.js only for this, which takes almost a millisecond.
    nowMs: () => Number(process.hrtime.bigint()) / 1e6,
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal && { signal }).catch((error) => {
        throw signal?.aborted === true ? signal.reason : error;
    }),
    after: (ms, run, options) => {
        const timer = setTimeout(run, ms);
        if (options?.background === true)
            timer.unref();
        return () => clearTimeout(timer);
    },
};


/***/ }),

/***/ 8484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ repeatWhile),
/* harmony export */   U: () => (/* binding */ withDescriptor)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7296);
// Work that needs a file descriptor: when none is left in the process or the system, it waits instead of failing.

/** Idle connections close after seconds, and open files are written meanwhile. */
const PATIENCE_MS = 5 * 60_000;
const PAUSE_MS = 50;
/**
 * Repeats `work` while the system answers EMFILE or ENFILE, for up to five minutes. A logged signature must be written:
 * losing its bundle now would waste an entry that cannot be removed.
 */
const withDescriptor = (work, clock = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .SYSTEM_CLOCK */ .V) => repeatWhile(['EMFILE', 'ENFILE'], PATIENCE_MS, work, clock);
/** Repeats `work` while it fails with one of these codes of the system, for up to so many milliseconds. */
async function repeatWhile(codes, patienceMs, work, clock = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .SYSTEM_CLOCK */ .V) {
    const begun = clock.nowMs();
    for (;;) {
        try {
            return await work();
        }
        catch (error) {
            const { code = '' } = Object(error);
            if (!codes.includes(code) || clock.nowMs() - begun >= patienceMs)
                throw error;
        }
        await clock.sleep(PAUSE_MS);
    }
}


/***/ }),

/***/ 8412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ keepMemorySmall),
/* harmony export */   eJ: () => (/* binding */ growUntil),
/* harmony export */   wu: () => (/* binding */ keepHeapClose)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
// How much memory V8 uses, for short-lived objects and for those that remain.

let isSmall = false;
const growNewSpace = (factor) => (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--semi-space-growth-factor=${factor}`);
/**
 * Keeps V8 from growing its space for new objects. Growing it takes 100 MB more in a long batch and is not faster,
 * because almost nothing of a file is needed after its bundle is written. For the whole process.
 */
function keepMemorySmall() {
    isSmall = true;
    growNewSpace(1);
}
/**
 * Lets that space grow until something has begun, if it is kept small: from 1 MB to 4 MB where hundreds of files are in
 * flight. In 1 MB much of what they hold outlives collections, which cost a tenth of all processor time. In more than
 * 4 MB it takes no less time, and more memory.
 */
async function growUntil(begun) {
    if (!isSmall)
        return;
    growNewSpace(2);
    await begun.catch(() => undefined);
    growNewSpace(1);
}
/**
 * Makes V8 collect old objects more often once there are many: when they have grown by a fifth, instead of doubled.
 * 40,000 files took 246 MB and 81 s instead of 388 MB and 70 s. For the whole process.
 */
function keepHeapClose() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=20');
}


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
// A mistyped word → the word that was probably meant.
/** A word with more differences than this means something else. */
const MAX_ERRORS = 3;
const MAX_LETTERS = 64;
/** Words that turn a name into its opposite. */
const NEGATION = /^(no|not|non|never|without|skip|deny|ignore|insecure|dis.+|un.+)$/;
/** Whether a name is negative: `no-overwrite`, `disable-x`. Two negations cancel out. */
const isNegative = (name) => name.split(/[-_]/).filter((word) => NEGATION.test(word)).length % 2 === 1;
/**
 * The name most similar to the word, or undefined if none is similar enough. A name with the opposite meaning is never
 * returned.
 */
function nearest(word, names) {
    const errors = Math.min(MAX_ERRORS, Math.floor(word.length / 2));
    const [best] = names
        .filter((name) => isNegative(name) === isNegative(word))
        .map((name) => ({ name, far: distance(word.slice(0, MAX_LETTERS), name) }))
        .filter(({ far }) => far <= errors)
        .toSorted((a, b) => a.far - b.far);
    return best?.name;
}
/** The Levenshtein distance: how many letters must be added, removed or replaced. */
function distance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...from].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...to].entries()) {
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ PROGRAM),
/* harmony export */   j: () => (/* binding */ asTyped)
/* harmony export */ });
// The name of the command in text for people. In tables it has the installed name; what is printed can be typed as it is.
const PROGRAM = 'sigstore-sign';
/**
 * Replaces the name of the command, wherever something to type follows it, by the words that start it here. Within
 * parentheses it is a part of a shell's settings, which are read in every folder, so the installed name stays.
 */
function asTyped(text, program) {
    return text.replaceAll(/(?<![\w./(-])sigstore-sign(?= )/g, () => program);
}


/***/ }),

/***/ 437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   id: () => (/* binding */ operand)
/* harmony export */ });
/* unused harmony export isPlainWord */
/* harmony import */ var _unseen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3960);
// Words → a line to copy into a shell, whatever the words contain.

/** The words as one line of a POSIX shell, without characters that a terminal or an editor would show differently. */
function shellLine(words) {
    return words.map(shellWord).join(' ');
}
/** True for a word that needs no quotes. */
const isPlainWord = (word) => /^[\w@%+=:,./-]+$/.test(word);
/** A path as an operand: a leading dash would make it an option. */
const operand = (path) => (path.startsWith('-') ? `./${path}` : path);
/**
 * Text with a character that is not visible, or with a command to the runner, in the quotes of bash, zsh and POSIX
 * 2024.
 */
function shellWord(word) {
    if (isPlainWord(word))
        return word;
    if ((0,_unseen_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(word) && !word.includes('##['))
        return `'${word.replaceAll("'", `'\\''`)}'`;
    const bytes = [...Buffer.from(word)].map((byte) => byte < 0x20 || byte > 0x7e || byte === 0x27 || byte === 0x5b || byte === 0x5c
        ? `\\${byte.toString(8).padStart(3, '0')}`
        : String.fromCharCode(byte));
    return `$'${bytes.join('')}'`;
}


/***/ }),

/***/ 7677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ openCache),
/* harmony export */   o: () => (/* binding */ cacheDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
/* harmony import */ var _files_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5053);
/* harmony import */ var _files_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4890);
/* harmony import */ var _files_writable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1074);
// Where TUF documents are kept between runs, if no other user can change them there.







/**
 * The directory, absolute: in XDG_CACHE_HOME, else in the home directory (`home` returns it, and may throw), else in
 * the directory for temporary files.
 */
function cacheDirectory(env, home) {
    const given = env['XDG_CACHE_HOME'] ?? '';
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(given) ? given : cacheOf(home), 'sigstore-sign');
}
function cacheOf(home) {
    try {
        const directory = home();
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(directory) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, '.cache') : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    }
    catch {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    }
}
const NO_CACHE = { read: async () => undefined, write: async () => { } };
/** Only for this user, even if the umask would allow others. */
const PRIVATE = 0o700;
const STICKY = 0o1000;
const OTHERS_WRITE = 0o022;
/** No document is this long. */
const MAX_BYTES = 16 * 1024 * 1024 + 1;
/**
 * Opens the part of the cache that belongs to a repository, and creates it if it does not exist.
 * In: the directory, the host of the mirror, and a function that is called with the reason if the cache cannot be used.
 * Out: the cache, or an empty one. The names to read and write are names of documents, never paths.
 */
async function openCache(cacheDir, host, notice) {
    try {
        const made = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheDir, encodeURIComponent(host));
        await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_6__/* .makeDirectory */ .Oh)(made, PRIVATE).catch((cause) => {
            throw (0,_files_fs_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unwritable */ .mP)((0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(made), cause);
        });
        const store = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(made);
        await assertPrivate(store);
        await (0,_files_writable_js__WEBPACK_IMPORTED_MODULE_6__/* .assertWritable */ .Bz)(store);
        return cacheIn(store);
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        notice?.(`the cache ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(cacheDir)} is not used: ${why}; the trusted root is downloaded each time`);
        return NO_CACHE;
    }
}
/**
 * Keeps what another run wrote since this run read it: that run may have seen newer versions, which must not be rolled
 * back.
 */
function cacheIn(store) {
    const seen = new Map();
    const load = (name) => (0,_files_read_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .readBounded */ .CB)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, name), MAX_BYTES).catch(() => undefined);
    return {
        read: async (name) => {
            const bytes = await load(name);
            seen.set(name, bytes);
            return bytes;
        },
        write: async (name, bytes) => {
            const there = await load(name);
            const changed = there !== undefined && seen.get(name)?.equals(there) !== true;
            if (!changed)
                await writeCached((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(store, name), bytes).catch(() => undefined);
        },
    };
}
/** Replaces a document. The module that writes files is loaded here, because the first request does not need it. */
async function writeCached(path, bytes) {
    const { writeWhole } = await __webpack_require__.e(/* import() */ 16).then(__webpack_require__.bind(__webpack_require__, 6016));
    await writeWhole(path, bytes, { replace: true });
}
/**
 * Throws if a user other than this one and the superuser could replace a directory or write to it. In a parent folder
 * that is sticky, such as /tmp, only owners can. Windows has neither these owners nor modes.
 */
async function assertPrivate(directory) {
    const self = process.getuid?.();
    if (self === undefined)
        return;
    for (let folder = directory;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        const { uid, mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder);
        if (uid !== self && uid !== 0)
            throw new Error(`${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(folder)} belongs to another user`);
        const guarded = folder !== directory && (mode & STICKY) !== 0;
        if ((mode & OTHERS_WRITE) !== 0 && !guarded)
            throw new Error(`other users can write to ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(folder)} (run chmod go-w on it)`);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder)
            return;
    }
}


/***/ }),

/***/ 5102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ REKOR),
/* harmony export */   L1: () => (/* binding */ parseRekorVersion),
/* harmony export */   Ox: () => (/* binding */ REKOR_CHOICE),
/* harmony export */   SK: () => (/* binding */ REKOR_VERSIONS),
/* harmony export */   V: () => (/* binding */ rekorVersionOf),
/* harmony export */   X7: () => (/* binding */ pageOfEntry)
/* harmony export */ });
// The supported versions of Rekor: one row per version, with everything that differs except the requests themselves.
const PUBLIC_REKOR = 'https://rekor.sigstore.dev/';
/** The requests of each version are in `signing/`, where the compiler requires them for a new row. */
const REKOR = {
    1: {
        statePath: 'api/v1/log',
        givesTime: true,
        signingConfig: undefined,
        kinds: ['hashedrekord/0.0.1', 'dsse/0.0.1', 'intoto/0.0.2'],
        pageOf: (log, index) => {
            const query = `logIndex=${encodeURIComponent(index)}`;
            return log === PUBLIC_REKOR
                ? `https://search.sigstore.dev/?${query}`
                : `${log}api/v1/log/entries?${query}`;
        },
    },
    2: {
        statePath: 'api/v2/checkpoint',
        givesTime: false,
        signingConfig: 'signing_config_rekor_v2.v0.2.json',
        kinds: ['hashedrekord/0.0.2'],
        // Its entries are only in its tiles.
        pageOf: () => undefined,
    },
};
/** Every version, the oldest first. */
const REKOR_VERSIONS = Object.keys(REKOR).map(Number);
/** The versions, as a list in a sentence. */
const REKOR_CHOICE = REKOR_VERSIONS.join(' or ');
/** The page that shows an entry of a log; undefined if there is no such page. */
function pageOfEntry({ url, index, kind }) {
    const version = rekorVersionOf(kind);
    return version && REKOR[version].pageOf(url, index);
}
/** The version with the name that the user gave; undefined for any other text. */
function parseRekorVersion(text) {
    return REKOR_VERSIONS.find((version) => String(version) === text);
}
/** The version of a log that has entries of this kind, such as `dsse/0.0.1`; undefined for an unknown kind. */
function rekorVersionOf(kind) {
    return REKOR_VERSIONS.find((version) => REKOR[version].kinds.some((each) => each === kind));
}


/***/ })

};
