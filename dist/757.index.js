export const id = 757;
export const ids = [757];
export const modules = {

/***/ 99757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyInThreads: () => (/* binding */ verifyInThreads)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _files_semaphore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27678);
/* harmony import */ var _process_abort_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46552);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5743);
// Candidates → worker threads → verdicts, in the order of the candidates.






/** Candidates that are sent together. */
const BLOCK = 32;
/** Each takes 40 MB. */
const MAX_THREADS = 4;
/** As {@link verifyBatch}, which says what goes in and out. */
async function* verifyInThreads(candidates, { task, cwd, count, signal, thread }) {
    const threads = Array.from({ length: Math.min(count, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), MAX_THREADS) }, () => startThread(thread, (0,_task_js__WEBPACK_IMPORTED_MODULE_4__/* .sendTask */ .UE)(task, cwd)));
    const stopListening = (0,_process_abort_js__WEBPACK_IMPORTED_MODULE_3__/* .onAbort */ .u)(signal, () => {
        for (const { worker } of threads)
            void worker.terminate();
    });
    try {
        let next = 0;
        const verify = (block) => {
            // All blocks take about the same time, so the threads take turns.
            const verdicts = threads[next % threads.length]?.verify(block);
            next += 1;
            return verdicts ?? Promise.resolve([]);
        };
        for await (const verdicts of (0,_files_semaphore_js__WEBPACK_IMPORTED_MODULE_5__/* .mapInOrder */ .Y6)(blocksOf(candidates), 2 * threads.length, verify)) {
            signal.throwIfAborted();
            if (verdicts instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
                throw verdicts;
            yield* verdicts;
        }
    }
    finally {
        stopListening();
        await Promise.all(threads.map(({ worker }) => worker.terminate()));
    }
}
function* blocksOf(candidates) {
    for (let start = 0; start < candidates.length; start += BLOCK)
        yield candidates.slice(start, start + BLOCK);
}
/** A thread answers blocks in the order in which it gets them. If it ends before that, the answer is a Failure. */
function startThread(program, task) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(program, { workerData: task });
    const waiting = [];
    let ended;
    const end = (what, cause) => {
        ended ??= new _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('internal', `a thread of the verification ended: ${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(what)}`, { cause });
        for (const answer of waiting.splice(0))
            answer(ended);
    };
    worker.on('message', (verdicts) => waiting.shift()?.(verdicts.map(_task_js__WEBPACK_IMPORTED_MODULE_4__/* .receiveVerdict */ .$A)));
    worker.on('error', (error) => end(String(error), error));
    worker.on('exit', (code) => end(`exit code ${code}`));
    const verify = (block) => new Promise((answer) => {
        if (ended !== undefined)
            return answer(ended);
        waiting.push(answer);
        worker.postMessage(block.map(_task_js__WEBPACK_IMPORTED_MODULE_4__/* .sendCandidate */ .Yn));
    });
    return { worker, verify };
}


/***/ })

};
