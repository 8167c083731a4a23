/**
 * What the body of a healthy handler holds (`examples/health`). Asking for it, too, tells a handler from a web page that
 * answers 200 to every path.
 */
export const HANDLER_ANSWER = '"status":"ok"';
