export const id = 6513;
export const ids = [6513];
export const modules = {

/***/ 46513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assetNameOf: () => (/* binding */ assetNameOf)
/* harmony export */ });
// The name that GitHub gives an asset, which may differ from the requested one.
/**
 * How Rails spells letters that are not an ASCII letter with a mark: ruby-i18n 1.15.2,
 * lib/i18n/backend/transliterator.rb, `DEFAULT_APPROXIMATIONS`. A maintainer of GitHub's command line names this table
 * (cli/cli pull request 7201), and names of assets agree with it (travis-ci/dpl issue 821). Which version of it GitHub
 * uses is not published.
 */
const SPELLED = new Map("ÆAE æae ŒOE œoe ĲIJ ĳij ßss ẞSS ÞTh þth ŊNG ŋng ÐD ðd ĐD đd ĦH ħh ıi ĸk ĿL ŀl ŁL łl ŉ'n ØO øo ŦT ŧt ×x"
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(1)]));
/** The other letters in that table: letters with marks, which they lose. */
const MARKED = /[\u00c0-\u017f\u01ea-\u01ed]/;
/**
 * A file's name as GitHub changes it: letters become ASCII letters, any other run of characters one dot, and no dot is
 * left at either end. A name that begins with a dot, or has no dot left in it, gets `default` in front. The
 * documentation ("Upload a release asset") says only that such names are changed; the name in the answer to an upload
 * has priority.
 */
function assetNameOf(name) {
    const plain = name.normalize('NFC').replace(/[^\0-\x7f]/gu, spelled);
    const whole = plain.startsWith('.') ? `default${plain}` : plain;
    const dotted = whole.replace(/[^\w+@-]+/g, '.').replace(/^\.|\.$/g, '');
    return dotted === name || dotted.includes('.') ? dotted : `default.${dotted}`;
}
/** A letter in ASCII; `?` if it has no spelling. */
function spelled(letter) {
    const base = MARKED.test(letter) ? (letter.normalize('NFD')[0] ?? '') : '';
    return SPELLED.get(letter) ?? (/^[A-Za-z]$/.test(base) ? base : '?');
}


/***/ })

};
