export const id = 397;
export const ids = [397];
export const modules = {

/***/ 60397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collect: () => (/* binding */ collect)
/* harmony export */ });
const collect = async () => { };


/***/ })

};
