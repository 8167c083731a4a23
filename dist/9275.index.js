export const id = 9275;
export const ids = [9275];
export const modules = {

/***/ 49275:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promotionPorts: () => (/* binding */ promotionPorts)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** How this process asks servers: by its own environment, clock and chance. */
function promotionPorts(interruption) {
    return {
        environment: process.env,
        now: () => new Date(),
        elapsed: () => performance.now(),
        random: Math.random,
        pause: async (milliseconds, cancel) => void (await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal: cancel })),
        interruption,
    };
}


/***/ })

};
