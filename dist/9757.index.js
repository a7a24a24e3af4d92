export const id = 9757;
export const ids = [9757,7558];
export const modules = {

/***/ 97558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blocksOf: () => (/* binding */ blocksOf),
/* harmony export */   runInThreads: () => (/* binding */ runInThreads)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _files_semaphore_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27678);
/* harmony import */ var _process_abort_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46552);
// Blocks of work → worker threads → an answer to each block, in their order.





/** Each takes up to 40 MB. */
const MAX_THREADS = 4;
/**
 * Sends blocks to threads. In: the blocks, as values that can be sent. Out: the answers. Throws `internal` if a thread
 * ends before it has answered, and why `signal` was aborted; all threads have ended then.
 */
async function* runInThreads(blocks, { program, task, count, signal }) {
    const threads = Array.from({ length: Math.min(count, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), MAX_THREADS) }, () => startThread(program, task));
    const stopListening = (0,_process_abort_js__WEBPACK_IMPORTED_MODULE_3__/* .onAbort */ .u)(signal, () => {
        for (const { worker } of threads)
            void worker.terminate();
    });
    try {
        let next = 0;
        const send = async (block) => {
            // All blocks take about the same time, so the threads take turns.
            const thread = threads[next % threads.length];
            next += 1;
            return thread?.send(block) ?? new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('internal', 'there is no thread');
        };
        for await (const answer of (0,_files_semaphore_js__WEBPACK_IMPORTED_MODULE_4__/* .mapInOrder */ .Y6)(blocks, 2 * threads.length, send)) {
            signal.throwIfAborted();
            if (answer instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
                throw answer;
            yield answer;
        }
    }
    finally {
        stopListening();
        await Promise.all(threads.map(({ worker }) => worker.terminate()));
    }
}
/** The items in blocks, each as what `send` makes of it. */
function* blocksOf(items, length, send) {
    for (let start = 0; start < items.length; start += length)
        yield items.slice(start, start + length).map(send);
}
/** A thread answers blocks in the order in which it gets them. If it ends before that, the answer is a Failure. */
function startThread(program, task) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(program, { workerData: task });
    const waiting = [];
    let ended;
    const end = (what, cause) => {
        ended ??= new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('internal', `a thread of the run ended: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(what)}`, { cause });
        for (const answer of waiting.splice(0))
            answer(ended);
    };
    worker.on('message', (message) => waiting.shift()?.(message));
    worker.on('error', (error) => end(String(error), error));
    worker.on('exit', (code) => end(`exit code ${code}`));
    const send = (block) => new Promise((answer) => {
        if (ended !== undefined)
            return answer(ended);
        waiting.push(answer);
        worker.postMessage(block);
    });
    return { worker, send };
}


/***/ }),

/***/ 5743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ receiveVerdict),
/* harmony export */   UE: () => (/* binding */ sendTask),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   Yn: () => (/* binding */ sendCandidate)
/* harmony export */ });
/* unused harmony exports receiveTask, receiveCandidate, sendVerdict */
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19654);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _errors_sent_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47861);
/* harmony import */ var _verify_expected_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72862);
// What a batch of verifications is given and gives, as values that a worker thread can be sent.




/** The policy of a rule. */
function policyOf(rule) {
    if ('key' in rule)
        return rule;
    if ('expected' in rule)
        return { check: (0,_verify_expected_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .createSignerCheck */ .Fe)(rule.expected) };
    const { extensions, ...identity } = rule;
    return extensions === undefined ? identity : { ...identity, check: (0,_verify_expected_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .createExtensionsCheck */ .Bw)(extensions) };
}
const sendTask = (task, sources) => ({
    ...task,
    sources,
    trustedRoots: task.trustedRoots.map((root) => _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.toJSON(root)),
});
const receiveTask = (task) => ({
    ...task,
    trustedRoots: task.trustedRoots.map((root) => TrustedRoot.fromJSON(root)),
});
const sendCandidate = ({ file, follow, bundles, listed }) => ({
    path: file.path,
    absolute: file.absolute,
    digest: file.digest?.toString('hex'),
    follow,
    bundles,
    listed: listed?.toString('hex'),
});
function receiveCandidate({ path, absolute, digest, listed, ...rest }) {
    const known = digest === undefined ? {} : { digest: Buffer.from(digest, 'hex') };
    const expected = listed === undefined ? undefined : Buffer.from(listed, 'hex');
    return { ...rest, file: { path, absolute, ...known }, listed: expected };
}
const sendVerdict = (verdict) => verdict instanceof Failure ? sendFailure(verdict) : verdict;
const receiveVerdict = (verdict) => 'code' in verdict ? (0,_errors_sent_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .receiveFailure */ .M)(verdict) : verdict;


/***/ }),

/***/ 99757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyInThreads: () => (/* binding */ verifyInThreads)
/* harmony export */ });
/* harmony import */ var _threads_run_in_threads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97558);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5743);
// Candidates → worker threads → verdicts, in the order of the candidates.


/** Candidates that are sent together. */
const BLOCK = 32;
/** As {@link verifyBatch}, which says what goes in and out. */
async function* verifyInThreads(candidates, { task, sources, count, signal, thread: program }) {
    const blocks = (0,_threads_run_in_threads_js__WEBPACK_IMPORTED_MODULE_0__.blocksOf)(candidates, BLOCK, _task_js__WEBPACK_IMPORTED_MODULE_1__/* .sendCandidate */ .Yn);
    const sent = { kind: 'verify', task: (0,_task_js__WEBPACK_IMPORTED_MODULE_1__/* .sendTask */ .UE)(task, sources) };
    const answers = (0,_threads_run_in_threads_js__WEBPACK_IMPORTED_MODULE_0__.runInThreads)(blocks, { program, task: sent, count, signal });
    for await (const verdicts of answers)
        yield* verdicts.map(_task_js__WEBPACK_IMPORTED_MODULE_1__/* .receiveVerdict */ .$A);
}


/***/ }),

/***/ 47861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ receiveFailure)
/* harmony export */ });
/* unused harmony export sendFailure */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
// A Failure on its way between threads: what arrives there would be a plain Error without its code.

/** The value to send: all but the cause, which may not be sendable. */
function sendFailure({ code, message, place, why, remedy, patch, status }) {
    return { code, message, detail: { place, why, remedy, patch, status } };
}
const receiveFailure = ({ code, message, detail }) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(code, message, detail);


/***/ })

};
