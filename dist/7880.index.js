export const id = 7880;
export const ids = [7880];
export const modules = {

/***/ 57880:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _mcp_interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31206);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68304);



/**
 * Runs an action: the one place where a step is made to fail. What the user can put right is shown as a sentence; anything
 * else is a fault and says how to see more, its stack going to the debug log. The process ends by itself, with exit code
 * 0 or 1, when everything that the action opened is closed; after a signal with what a shell expects. `main` is given what
 * happens when the job is cancelled.
 */
async function runAction(main) {
    const interruption = new _mcp_interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .Interruption */ ._n({ tell: (words) => void process.stderr.write(`${words}\n`) });
    const stopListening = interruption.listen();
    try {
        const { failure } = await main(interruption);
        if (failure !== undefined)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(failure);
    }
    catch (error) {
        if (error instanceof _mcp_interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .Interrupted */ .j$) {
            process.exitCode = error.status;
            return;
        }
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(messageOf(error));
        if (_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isDebug */ ._o())
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(stacksOf(error).join("\ncaused by "));
    }
    finally {
        stopListening();
    }
}
function messageOf(error) {
    if (error instanceof _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1)
        return error.message;
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isDebug */ ._o() ? message : `${message} (run the job again with debug logging to see where)`;
}
function stacksOf(error) {
    if (!(error instanceof Error))
        return [String(error)];
    return [error.stack ?? error.message, ...(error.cause === undefined ? [] : stacksOf(error.cause))];
}


/***/ })

};
