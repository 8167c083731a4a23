export const id = 2210;
export const ids = [2210];
export const modules = {

/***/ 42210:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   slackWebhookChannel: () => (/* binding */ slackWebhookChannel)
/* harmony export */ });
/* harmony import */ var _channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86173);
/* harmony import */ var _channels_slack_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83137);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83407);
/* harmony import */ var _post_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94429);
/* harmony import */ var _web_fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62521);





/**
 * A Slack incoming webhook: one message for each state, since a webhook's answer does not say which message it made
 * (docs.slack.dev, "Sending messages using incoming webhooks"). Throws a NoticeFailure.
 */
function slackWebhookChannel(settings) {
    const url = (0,_web_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .postAddress */ .jr)((0,_channel_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)(settings, "slackWebhookUrl"), settings.nameOf("slackWebhookUrl"));
    return {
        deliver: async ({ notice }, signal) => {
            const message = (0,_channels_slack_message_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSlackMessage */ .ub)((0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .noticePage */ .C$)(notice), { blockIds: settings.newIdentity(), toolLines: "full" });
            const fetch = (0,_web_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .webFetch */ .dV)({ environment: settings.environment, signal });
            const text = JSON.stringify({ ...message, unfurl_links: false, unfurl_media: false });
            await (0,_post_json_js__WEBPACK_IMPORTED_MODULE_3__/* .postJson */ .B)(url, text, { fetch, signal, repeatable: false, words, accepts: (reply) => reply.trim() === "ok" });
            return { state: "posted", reference: null, url: null, remark: NO_UPDATE };
        },
    };
}
/** The answers of Slack's webhooks that say why (api.slack.com, changelog 2016-05-17). */
function words(status, body) {
    const code = body.trim();
    return /^[a-z_]{1,60}$/u.test(code) ? `Slack refused the message with status ${status}: ${code}` : undefined;
}
const NO_UPDATE = "a webhook of Slack cannot update a message, so each state is one of its own";


/***/ })

};
