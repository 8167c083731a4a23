export const id = 7811;
export const ids = [7811];
export const modules = {

/***/ 77811:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SharedLists: () => (/* binding */ SharedLists)
/* harmony export */ });
/* harmony import */ var _contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57039);

/** Lists that many servers give alike, each held in memory once while anybody needs it. */
class SharedLists {
    #known = new Map();
    /** The list itself, or an equal one that is there already. */
    share(items) {
        const key = (0,_contract_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(JSON.stringify(items));
        const known = this.#known.get(key)?.deref();
        if (known !== undefined)
            return known;
        this.#known.set(key, new WeakRef(items));
        return items;
    }
}


/***/ })

};
