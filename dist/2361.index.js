export const id = 2361;
export const ids = [2361];
export const modules = {

/***/ 82361:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  B: () => (/* binding */ ruleById)
});

;// CONCATENATED MODULE: ./.build/shared/contract/rules/announcements.js
/**
 * Rules about what was announced: the end of prompts, arguments and result fields, and old names that are still answered.
 * What else concerns the end of a tool stands with the rules about tools.
 */
const ANNOUNCEMENT_RULES = [
    row("tools", "tool-renamed-with-alias", ["risky", "minor"], "a tool has a new name, and the old one is declared to be answered still", "calls work, yet allowlists and skills name a tool that no list shows any more"),
    row("tools", "tool-alias-added", ["safe", "minor"], "a tool answers to another name as well", "old calls work as before"),
    row("tools", "tool-alias-removed", ["breaking", "major"], "an old name of a tool is no longer answered, before its announced date or without one", "calls by the old name fail"),
    row("tools", "tool-alias-removed-after-sunset", ["risky", "major"], "an old name of a tool is no longer answered after its announced date", "it was announced, yet some clients keep lists for weeks"),
    row("tools", "tool-sunset-past", ["review", "minor"], "a tool, or an old name of one, is announced to go on a day that has come already", "nobody gets notice, and from now on it may go as announced"),
    row("tools", "tool-sunset-invalid", ["review", "minor"], "a tool, or an old name of one, is announced to go on a day that does not exist, or on none", "it announces no end, so a removal will be as unannounced as ever"),
    row("inputs", "input-param-deprecated", ["safe", "minor"], "an argument, or an old name of one, is marked as deprecated with the date when it goes", "it opens the window in which users can move"),
    row("inputs", "input-param-sunset-shortened", ["risky", "minor"], "the date when a deprecated argument goes moves closer, or gives less notice than the policy asks for", "users planned with the later date"),
    row("inputs", "input-param-sunset-past", ["review", "minor"], "an argument, or an old name of one, is announced to go on a day that has come already", "nobody gets notice, and from now on it may go as announced"),
    row("inputs", "input-param-sunset-invalid", ["review", "minor"], "an argument, or an old name of one, is announced to go on a day that does not exist, or on none", "it announces no end, so a removal will be as unannounced as ever"),
    row("inputs", "input-property-removed-before-sunset", ["breaking", "major"], "a deprecated argument is gone or renamed before its announced date", "users planned with the announced window"),
    row("inputs", "input-property-removed-after-sunset", ["risky", "major"], "a deprecated argument is gone or renamed after its announced date", "it was announced, yet some clients keep lists for weeks"),
    row("inputs", "input-property-renamed-with-alias", ["risky", "minor"], "an argument has a new name, and the old one is declared to be taken still", "calls work, yet clients that validate with the new list refuse the old name"),
    row("inputs", "input-alias-added", ["safe", "minor"], "an argument is taken under another name as well", "old calls work as before"),
    row("inputs", "input-alias-removed", ["breaking", "major"], "an old name of an argument is no longer taken, before its announced date or without one", "calls with the old name are refused, or the argument is ignored"),
    row("inputs", "input-alias-removed-after-sunset", ["risky", "major"], "an old name of an argument is no longer taken after its announced date", "it was announced, yet some clients keep lists for weeks"),
    row("outputs", "output-field-deprecated", ["safe", "minor"], "a result field is marked as deprecated, with the date when it goes", "it opens the window in which readers can move"),
    row("outputs", "output-field-sunset-shortened", ["risky", "minor"], "the date when a deprecated result field goes moves closer, or gives less notice than the policy asks for", "readers planned with the later date"),
    row("outputs", "output-field-sunset-past", ["review", "minor"], "a result field is announced to go on a day that has come already", "nobody gets notice, and from now on it may go as announced"),
    row("outputs", "output-field-sunset-invalid", ["review", "minor"], "a result field is announced to go on a day that does not exist, or on none", "it announces no end, so a removal will be as unannounced as ever"),
    row("outputs", "output-property-removed-before-sunset", ["breaking", "major"], "a deprecated result field is gone or renamed before its announced date", "readers planned with the announced window"),
    row("outputs", "output-property-removed-after-sunset", ["risky", "major"], "a deprecated result field is gone or renamed after its announced date", "it was announced, yet some clients keep lists for weeks"),
    row("prompts", "prompt-removed-before-sunset", ["breaking", "major"], "a deprecated prompt is gone before its announced date", "users planned with the announced window"),
    row("prompts", "prompt-removed-after-sunset", ["risky", "major"], "a deprecated prompt is gone after its announced date", "it was announced, yet some clients keep lists for weeks"),
    row("prompts", "prompt-deprecated", ["safe", "minor"], "a prompt, or an old name of one, is marked as deprecated with the date when it goes", "it opens the window in which users can move"),
    row("prompts", "prompt-sunset-shortened", ["risky", "minor"], "the date when a deprecated prompt goes moves closer, or gives less notice than the policy asks for", "users planned with the later date"),
    row("prompts", "prompt-sunset-past", ["review", "minor"], "a prompt, or an old name of one, is announced to go on a day that has come already", "nobody gets notice, and from now on it may go as announced"),
    row("prompts", "prompt-sunset-invalid", ["review", "minor"], "a prompt, or an old name of one, is announced to go on a day that does not exist, or on none", "it announces no end, so a removal will be as unannounced as ever"),
    row("prompts", "prompt-renamed-with-alias", ["risky", "minor"], "a prompt has a new name, and the old one is declared to be answered still", "requests work, yet menus and skills name a prompt that no list shows any more"),
    row("prompts", "prompt-alias-added", ["safe", "minor"], "a prompt answers to another name as well", "old requests work as before"),
    row("prompts", "prompt-alias-removed", ["breaking", "major"], "an old name of a prompt is no longer answered, before its announced date or without one", "requests by the old name fail"),
    row("prompts", "prompt-alias-removed-after-sunset", ["risky", "major"], "an old name of a prompt is no longer answered after its announced date", "it was announced, yet some clients keep lists for weeks"),
    row("prompts", "prompt-arg-deprecated", ["safe", "minor"], "an argument of a prompt is marked as deprecated, with the date when it goes", "it opens the window in which users can move"),
    row("prompts", "prompt-arg-sunset-shortened", ["risky", "minor"], "the date when a deprecated argument of a prompt goes moves closer, or gives less notice than the policy asks for", "users planned with the later date"),
    row("prompts", "prompt-arg-sunset-past", ["review", "minor"], "an argument of a prompt is announced to go on a day that has come already", "nobody gets notice, and from now on it may go as announced"),
    row("prompts", "prompt-arg-sunset-invalid", ["review", "minor"], "an argument of a prompt is announced to go on a day that does not exist, or on none", "it announces no end, so a removal will be as unannounced as ever"),
    row("prompts", "prompt-arg-removed-before-sunset", ["breaking", "major"], "a deprecated argument of a prompt is gone before its announced date", "users planned with the announced window"),
    row("prompts", "prompt-arg-removed-after-sunset", ["risky", "major"], "a deprecated argument of a prompt is gone after its announced date", "it was announced, yet some clients keep lists for weeks"),
];
function row(area, id, [severity, bump], change, why) {
    return { id, area, severity, bump, change, why };
}

// EXTERNAL MODULE: ./.build/shared/contract/rules/inputs.js
var inputs = __webpack_require__(72028);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/notation-kinds.js
/** Edits that mean the same, by their short name; each is a rule `input-…` and a rule `output-…`. */
const NOTATION_KINDS = {
    "keys-reordered": "the keys of an object stand in another order",
    "required-reordered": "`required` stands in another order, or an empty one is spelled out",
    "enum-reordered": "values of an enumeration or names of types stand in another order, or twice",
    "additionalProperties-true-to-empty": "`additionalProperties: true`, `{}` and leaving it out mean the same",
    "single-enum-to-const-same": "an enumeration of one value and a constant mean the same",
    "exclusive-vs-inclusive-integer": "on integers, `exclusiveMinimum: 0` and `minimum: 1` mean the same",
    "safe-integer-bounds-added": "bounds of ±(2^53−1) on an integer come or go: a convention of generators, not an equality, since larger numbers are refused",
    "type-array-to-anyOf-equivalent": "a list of types and `anyOf` of those types mean the same",
    "allOf-flattened-equivalent": "`allOf` is merged into its parent, or the reverse",
    "ref-inlined-equivalent": "a `$ref` is replaced by its target, or the reverse",
    "defs-renamed-equivalent": "a definition is renamed, moved, or an unused one comes or goes",
    "pattern-equivalent": "two patterns match the same strings",
    "neutral-keyword-added": "a keyword without effect comes or goes (`minLength: 0`, `uniqueItems: false`)",
    "dialect-explicit": "`$schema` spells out the dialect that holds anyway",
    equivalent: "both schemas accept the same values in another notation",
};
/** The rows of the rule table: each kind for arguments and for results. */
function notationRules() {
    return ["input", "output"].flatMap((direction) => Object.entries(NOTATION_KINDS).map(([kind, change]) => ({
        id: `${direction}-${kind}`,
        area: "notation",
        severity: "notation",
        bump: "none",
        change,
        why: "generators and SDK upgrades write the same thing differently",
    })));
}

;// CONCATENATED MODULE: ./.build/shared/contract/rules/notation.js

/** Edits of schemas that mean the same; they are folded and never fail. */
const NOTATION_RULES = notationRules();

// EXTERNAL MODULE: ./.build/shared/contract/schema/edit-kinds.js + 4 modules
var edit_kinds = __webpack_require__(82822);
;// CONCATENATED MODULE: ./.build/shared/contract/rules/outputs.js

/** Rules about the results of a tool (`outputSchema`). */
const OUTPUT_RULES = (0,edit_kinds/* schemaRules */.Rq)("output");

;// CONCATENATED MODULE: ./.build/shared/contract/rules/portability.js
/**
 * What a client family that the policy names newly refuses, by its profile in `docs/portability.md`. A profile that the policy
 * calls `required` makes each of them, but the last, breaking with a major bump.
 */
const PORTABILITY_RULES = [
    outside("client-portability-name", "the name of a tool or of an argument is newly outside a client profile", "the client family drops the tool or refuses the whole list"),
    outside("client-portability-root-anyOf-added", "a keyword stands at the root of an input schema where a client profile does not take it: anyOf, oneOf, allOf, enum, not", "the client family drops the tool or refuses the whole list"),
    outside("client-portability-object", "the root is newly no object, or objects are open or have optional properties, where a client profile does not take it", "the client family drops the tool or refuses the whole list"),
    outside("client-portability-keyword", "a keyword, a value of one, a reference, a dialect or a missing text is newly outside a client profile", "the client family refuses the schema, or ignores what it says"),
    outside("client-portability-depth", "objects are newly nested deeper than a client profile takes", "the client family refuses the schema"),
    outside("client-portability-budget", "a schema or the list newly has more than a client profile takes: tools, properties, enum values, characters", "the client family refuses the schema or the whole list"),
    {
        id: "client-portability-repaired",
        area: "portability",
        severity: "safe",
        bump: "patch",
        change: "what was outside a client profile is inside it",
        why: "the client family gains the tool",
    },
];
function outside(id, change, why) {
    return { id, area: "portability", severity: "risky", bump: "minor", change, why };
}

;// CONCATENATED MODULE: ./.build/shared/contract/rules/prompts.js
/** Rules about prompts and their arguments. */
const PROMPT_RULES = [
    prompts_row("prompt-removed", "breaking", "major", "a prompt is gone", "requests for it fail"),
    prompts_row("prompt-renamed", "breaking", "major", "a prompt has a new name", "requests by the old name fail"),
    prompts_row("prompt-added", "safe", "minor", "a prompt is added", "old requests work as before"),
    prompts_row("prompt-required-arg-added", "breaking", "major", "a prompt gets a required argument", "old requests lack it and are refused"),
    prompts_row("prompt-optional-arg-added", "safe", "minor", "a prompt gets an optional argument", "old requests work as before"),
    prompts_row("prompt-arg-became-required", "breaking", "major", "an optional argument of a prompt becomes required", "requests without it are refused"),
    prompts_row("prompt-arg-became-optional", "safe", "minor", "a required argument of a prompt becomes optional", "old requests work as before"),
    prompts_row("prompt-arg-removed", "risky", "major", "an argument of a prompt is gone", "the argument is still accepted, and silently ignored"),
    prompts_row("prompt-arg-renamed", "breaking", "major", "an argument of a prompt has a new name that is required", "requests with the old name lack the new one and are refused"),
    prompts_row("prompt-description-changed", "review", "patch", "the description of a prompt or of its argument changes", "people and models choose by it"),
    prompts_row("prompt-title-changed", "safe", "patch", "the title or other display data of a prompt changes, such as icons", "people see it; requests do not carry it"),
    prompts_row("prompt-args-reordered", "safe", "patch", "the same arguments of a prompt are listed in another order", "people see it; requests name their arguments"),
];
function prompts_row(id, severity, bump, change, why) {
    return { id, area: "prompts", severity, bump, change, why };
}

;// CONCATENATED MODULE: ./.build/shared/contract/rules/resources.js
/** Rules about resources and resource templates. */
const RESOURCE_RULES = [
    resources_row("resource-removed", "breaking", "major", "a resource is gone", "reads of its URI fail"),
    resources_row("resource-dynamic-removed", "risky", "minor", "a resource is gone that the policy calls dynamic", "such lists differ by state, not by release"),
    resources_row("resource-uri-changed", "breaking", "major", "a resource has another URI", "reads of the old URI fail"),
    resources_row("resource-added", "safe", "minor", "a resource is added", "old reads work as before"),
    resources_row("resource-mime-changed", "risky", "minor", "the media type of a resource or template changes", "readers that parse by the label may fail; the label proves nothing about the content"),
    resources_row("resource-description-changed", "review", "patch", "the description of a resource or template changes", "people and models choose by it"),
    resources_row("resource-metadata-changed", "safe", "patch", "the name, title, size, annotations, icons or other metadata of a resource or template change", "reads do not depend on it"),
    resources_row("template-removed", "breaking", "major", "a resource template is gone", "URIs made from it are no longer promised"),
    resources_row("template-uri-changed", "breaking", "major", "a resource template makes other URIs, or fewer", "URIs made from the old template are no longer promised"),
    resources_row("template-added", "safe", "minor", "a resource template is added", "old URIs work as before"),
    resources_row("template-uri-widened", "safe", "minor", "a resource template matches every old URI and more", "old URIs work as before"),
    resources_row("template-variable-renamed-only", "notation", "none", "a variable of a resource template is renamed, and the URIs stay the same", "no URI carries the name of the variable"),
    resources_row("template-variable-renamed-completions", "safe", "patch", "a variable of a resource template is renamed on a server that completes arguments", "completion requests carry the name of the variable"),
];
function resources_row(id, severity, bump, change, why) {
    return { id, area: "resources", severity, bump, change, why };
}

;// CONCATENATED MODULE: ./.build/shared/contract/rules/server.js
/** Rules about the server itself: capabilities, protocol versions, instructions, identity, cache hints. */
const SERVER_RULES = [
    server_row("capability-removed", "breaking", "major", "a capability is gone", "clients that use it fail"),
    server_row("capability-subscribe-false", "breaking", "major", "resources can no longer be subscribed to", "subscriptions fail"),
    server_row("capability-listChanged-false", "risky", "minor", "changes of a list are no longer announced", "clients that wait for the announcement keep an old list"),
    server_row("capability-extension-removed", "breaking", "major", "an extension is gone", "clients that use it fail"),
    server_row("capability-extension-narrowed", "breaking", "major", "an extension offers less", "clients that use what is gone fail"),
    server_row("capability-added", "safe", "minor", "a capability, a flag, an extension or an older protocol version is added", "old clients work as before"),
    server_row("protocol-version-dropped", "breaking", "major", "a protocol version is no longer served", "clients that speak no other version cannot connect"),
    server_row("protocol-version-lowered", "breaking", "major", "the newest protocol version is gone", "clients lose what the newer version brought, or cannot connect"),
    server_row("protocol-version-raised", "safe", "minor", "a newer protocol version is served", "clients negotiate what they know"),
    server_row("instructions-changed", "review", "patch", "the server's instructions are added or changed", "the text tells models how to use the whole server"),
    server_row("instructions-removed", "risky", "minor", "the server's instructions are removed", "models use the server worse without them"),
    server_row("server-name-changed", "risky", "major", "the server has another name", "clients use it in configuration keys and as a prefix of tool names"),
    server_row("server-version-not-bumped", "breaking", "major", "the declared version rises less than the changes ask for", "users decide by the version whether they must look"),
    server_row("server-version-decreased", "breaking", "major", "the declared version goes down", "users and caches take the release for an older one"),
    server_row("contract-file-outdated", "breaking", "none", "the committed contract file is not what the candidate serves", "the next change is compared with it, and what it does not say can be taken away unseen"),
    server_row("cache-scope-widened", "risky", "minor", "a list that was private to one client may be cached for all", "a list that differs by authorization leaks"),
    server_row("cache-hint-changed", "notation", "none", "how long or how widely a list may be cached changes", "it delays the next refresh and promises nothing"),
];
function server_row(id, severity, bump, change, why) {
    return { id, area: "server", severity, bump, change, why };
}

;// CONCATENATED MODULE: ./.build/shared/contract/rules/text.js
const LANES = [
    {
        injection: "tool-description-injection",
        invisible: "tool-description-invisible-unicode",
        text: "a tool's own text",
    },
    {
        injection: "input-param-description-injection",
        invisible: "input-param-invisible-unicode",
        text: "a text in the arguments",
    },
    {
        injection: "output-field-description-injection",
        invisible: "output-field-invisible-unicode",
        text: "a text in the results",
    },
    { injection: "prompt-description-injection", invisible: "prompt-invisible-unicode", text: "a prompt's text" },
    {
        injection: "resource-description-injection",
        invisible: "resource-invisible-unicode",
        text: "a text of a resource or template",
    },
    {
        injection: "instructions-injection",
        invisible: "instructions-invisible-unicode",
        text: "a text of the server's instructions or of its description of itself",
    },
];
/** The security lane: what no new or changed text that a model reads may hold. */
const TEXT_RULES = [
    ...LANES.flatMap(laneRules),
    {
        id: "tool-name-look-alike",
        area: "text",
        severity: "breaking",
        bump: "major",
        security: true,
        change: "a new tool name looks like another one, or passes for a Latin one with letters of another script",
        why: "people approve, and allowlists are written for, the tool that they believe to read",
    },
    {
        id: "tool-name-similar",
        area: "text",
        severity: "review",
        bump: "patch",
        change: "a new tool name differs from another one by upper case, separators, swapped or doubled letters only",
        why: "models and people mistake one for the other; it may be a slip or meant to be mistaken",
    },
    {
        id: "text-names-secret-file",
        area: "text",
        severity: "review",
        bump: "patch",
        change: "a text that models read names a file of secrets, such as a private key, without an order to read it",
        why: "tools for SSH or cloud credentials do so rightly, and attacks begin with it",
    },
];
function laneRules({ injection, invisible, text }) {
    return [
        {
            id: injection,
            area: "text",
            severity: "breaking",
            bump: "major",
            security: true,
            change: `${text} tries to take over the model`,
            why: "hidden-instruction markup, secret files, orders to conceal, to send data elsewhere or to bend other tools steer the agent against its user",
        },
        {
            id: invisible,
            area: "text",
            severity: "breaking",
            bump: "major",
            security: true,
            change: `${text} holds invisible characters`,
            why: "models read what people who review cannot see",
        },
    ];
}

;// CONCATENATED MODULE: ./.build/shared/contract/rules/tools.js
/** Rules about tools as a whole: the list, their hints, tasks, metadata and headers. Schemas have rules of their own. */
const TOOL_RULES = [
    tools_row("tool-removed", "breaking", "major", "a tool is gone without a successor", "calls fail, and allowlists point nowhere"),
    tools_row("tool-removed-before-sunset", "breaking", "major", "a deprecated tool is gone before its announced date", "users planned with the announced window"),
    tools_row("tool-removed-after-sunset", "risky", "major", "a deprecated tool is gone after its announced date", "it was announced, yet some clients keep lists for weeks"),
    tools_row("tool-list-tokens-over-budget", "risky", "minor", "the tool list costs more tokens than the policy's budget allows, or grew by more", "each session pays for the list, and models choose worse from a longer one"),
    tools_row("tool-added", "safe", "minor", "a tool is added", "old calls work as before; each session pays for its text"),
    tools_row("tool-renamed", "breaking", "major", "a tool has a new name", "calls by the old name fail; allowlists, skills and prompts name it"),
    tools_row("tools-consolidated", "breaking", "major", "several tools become one", "calls by the old names fail; allowlists, skills and prompts name them"),
    tools_row("tool-split", "breaking", "major", "one tool becomes several", "calls by the old name fail; allowlists, skills and prompts name it"),
    tools_row("tool-malformed", "breaking", "major", "a tool is not as the specification wants it: no inputSchema, no object at its root, a member of the wrong type", "clients that check the list refuse all of it, others drop the tool"),
    tools_row("tool-schema-bare", "risky", "minor", "the schema of an argument or a result field is now a bare true or false", "valid, but clients built on the first TypeScript SDK refuse the whole list for it"),
    tools_row("tool-name-duplicate", "breaking", "major", "one list names two tools alike", "clients drop one of them or refuse the list"),
    tools_row("tool-name-invalid", "risky", "minor", "a new name is outside 1 to 128 of the characters A–Z, a–z, 0–9, `_`, `.` and `-`", "the specification only recommends it, but some clients drop such a tool"),
    tools_row("tool-order-changed", "safe", "patch", "the same tools stand in another order", "prompt caches miss once; nothing else depends on it"),
    tools_row("tool-description-changed", "review", "patch", "a tool's description is added or changed", "the text decides when and how models use the tool"),
    tools_row("tool-description-removed", "risky", "minor", "a tool's description is removed or emptied", "models choose worse without it"),
    tools_row("tool-title-changed", "safe", "patch", "a tool's title changes, in `title` or in its annotations", "people see it; `title` wins over the annotation"),
    tools_row("tool-icons-changed", "safe", "patch", "a tool's icons change", "people see them; models do not"),
    tools_row("readOnlyHint-true-to-false", "breaking", "major", "a read-only tool says that it writes", "hosts that approve read-only tools by themselves keep approving it until they refresh"),
    tools_row("readOnlyHint-removed", "breaking", "major", "a read-only tool no longer says so", "without the hint a tool counts as writing"),
    tools_row("readOnlyHint-false-to-true", "review", "minor", "a tool now says that it is read-only", "hosts start to approve it by themselves: it must be true"),
    tools_row("destructiveHint-false-to-true", "breaking", "major", "a tool that only adds says that it destroys", "hosts that ask before destructive calls did not ask for this one"),
    tools_row("destructiveHint-removed", "breaking", "major", "a tool that only adds no longer says so", "without the hint a writing tool counts as destructive"),
    tools_row("destructiveHint-true-to-false", "review", "minor", "a tool now says that it destroys nothing", "hosts stop asking before they call it: it must be true"),
    tools_row("idempotentHint-true-to-false", "risky", "minor", "a tool no longer says that repeating a call is harmless", "clients that retry may do the work twice"),
    tools_row("idempotentHint-false-to-true", "review", "minor", "a tool now says that repeating a call is harmless", "clients start to retry: it must be true"),
    tools_row("openWorldHint-false-to-true", "risky", "minor", "a tool no longer says that it stays within a closed world", "data may leave, or hostile text come in"),
    tools_row("openWorldHint-true-to-false", "review", "minor", "a tool now says that it stays within a closed world", "hosts relax their checks: it must be true"),
    tools_row("annotation-default-made-explicit", "notation", "none", "a default is spelled out or left out, with the same effect", "absent means readOnlyHint false, destructiveHint true, idempotentHint false, openWorldHint true, taskSupport forbidden"),
    tools_row("annotation-destructive-while-readonly", "notation", "none", "destructiveHint or idempotentHint of a read-only tool changes", "both mean something only for tools that write"),
    tools_row("taskSupport-forbidden-to-required", "breaking", "major", "a tool that was called plainly must be called as a task", "plain calls fail"),
    tools_row("taskSupport-optional-to-required", "breaking", "major", "a tool that could be called plainly must be called as a task", "plain calls fail"),
    tools_row("taskSupport-optional-to-forbidden", "breaking", "major", "a tool that could be called as a task no longer can", "task calls fail"),
    tools_row("taskSupport-required-to-forbidden", "breaking", "major", "a tool that was called as a task no longer can", "task calls fail"),
    tools_row("taskSupport-forbidden-to-optional", "safe", "minor", "a tool can be called as a task as well", "plain calls work as before"),
    tools_row("taskSupport-required-to-optional", "safe", "minor", "a tool that was called as a task can be called plainly too", "task calls work as before"),
    tools_row("meta-ui-changed", "risky", "minor", "the user interface that a tool names in `_meta.ui` changes", "hosts with MCP Apps show something else, or show it to someone else"),
    tools_row("meta-unknown-changed", "safe", "patch", "metadata without a rule of its own changes: `_meta`, unknown annotations, unknown members", "no client is known to depend on it"),
    tools_row("tool-deprecated", "safe", "minor", "a tool, or an old name of one, is marked as deprecated with the date when it goes", "it opens the window in which users can move"),
    tools_row("tool-sunset-shortened", "risky", "minor", "the date when a deprecated tool goes moves closer, or gives less notice than the policy asks for", "users planned with the later date"),
    tools_row("x-mcp-header-added", "risky", "minor", "an argument is now mirrored in a request header", "gateways see it, and clients that know the old list do not send it"),
    tools_row("x-mcp-header-removed", "risky", "minor", "an argument is no longer mirrored in a request header", "gateways that route by the header no longer see it"),
    tools_row("x-mcp-header-renamed", "risky", "minor", "the request header that mirrors an argument has another name", "gateways that route by the old name no longer see it"),
    tools_row("x-mcp-header-invalid", "breaking", "major", "a header declaration breaks the specification", "conforming HTTP clients drop the whole tool"),
];
function tools_row(id, severity, bump, change, why) {
    return { id, area: "tools", severity, bump, change, why };
}

;// CONCATENATED MODULE: ./.build/shared/contract/rules.js










/** Every rule, in the order of `docs/rules.md`. */
const RULES = [
    ...TOOL_RULES,
    ...TEXT_RULES,
    ...inputs/* INPUT_RULES */.b,
    ...OUTPUT_RULES,
    ...NOTATION_RULES,
    ...PROMPT_RULES,
    ...RESOURCE_RULES,
    ...SERVER_RULES,
    ...PORTABILITY_RULES,
    ...ANNOUNCEMENT_RULES,
];
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
/** The rule with this id. Throws on an unknown one. */
function ruleById(id) {
    const rule = BY_ID.get(id);
    if (rule === undefined)
        throw new Error(`no rule "${id}" in the rule table`);
    return rule;
}


/***/ }),

/***/ 72028:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ INPUT_RULES)
/* harmony export */ });
/* harmony import */ var _schema_edit_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82822);

/** Rules about the arguments of a tool (`inputSchema`). */
const INPUT_RULES = (0,_schema_edit_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaRules */ .Rq)("input");


/***/ }),

/***/ 34940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ SAFE),
/* harmony export */   F: () => (/* binding */ other),
/* harmony export */   Hx: () => (/* binding */ SAFE_PATCH),
/* harmony export */   LQ: () => (/* binding */ RISKY_MINOR),
/* harmony export */   Tf: () => (/* binding */ RISKY),
/* harmony export */   YC: () => (/* binding */ UNEXPECTED),
/* harmony export */   Yo: () => (/* binding */ FEWER),
/* harmony export */   as: () => (/* binding */ as),
/* harmony export */   lV: () => (/* binding */ MISSING),
/* harmony export */   ln: () => (/* binding */ REFUSED),
/* harmony export */   mA: () => (/* binding */ MORE_ACCEPTED),
/* harmony export */   nb: () => (/* binding */ REVIEW),
/* harmony export */   oP: () => (/* binding */ widen),
/* harmony export */   q4: () => (/* binding */ BREAKING),
/* harmony export */   sc: () => (/* binding */ narrow)
/* harmony export */ });
const BREAKING = ["breaking", "major"];
const RISKY = ["risky", "major"];
const RISKY_MINOR = ["risky", "minor"];
const REVIEW = ["review", "minor"];
const SAFE = ["safe", "minor"];
const SAFE_PATCH = ["safe", "patch"];
const MISSING = "a reader that knows the old list does not find what it was promised";
const REFUSED = "a call that the old list allows is refused";
const UNEXPECTED = "a reader that validates with the old list refuses the result";
const FEWER = "readers get nothing that they did not know";
const MORE_ACCEPTED = "every old call is still accepted";
/** An edit after which fewer values are accepted: it hurts callers. */
function narrow(input, output, change, words = {}) {
    return {
        effect: "narrow",
        input: typeof input === "string" ? { id: input, outcome: BREAKING } : input,
        output: typeof output === "string" ? { id: output, outcome: words.outputBump === "patch" ? SAFE_PATCH : SAFE } : output,
        change,
        inputWhy: words.inputWhy ?? REFUSED,
        outputWhy: words.outputWhy ?? FEWER,
    };
}
/** An edit after which more values are accepted: it hurts readers. */
function widen(input, output, change, words = {}) {
    return {
        effect: "widen",
        input: typeof input === "string" ? { id: input, outcome: SAFE } : input,
        output: typeof output === "string"
            ? { id: output, outcome: BREAKING, ...(words.tolerant === "risky" ? { tolerant: RISKY_MINOR } : {}) }
            : output,
        change,
        inputWhy: words.inputWhy ?? MORE_ACCEPTED,
        outputWhy: words.outputWhy ?? UNEXPECTED,
    };
}
/** An edit whose effect is not that of fewer or more values, or that is judged by itself in each direction. */
function other(input, output, change, inputWhy, outputWhy = inputWhy) {
    return {
        effect: "other",
        ...(input === undefined ? {} : { input }),
        ...(output === undefined ? {} : { output }),
        change,
        inputWhy,
        outputWhy,
    };
}
/** A judgement in one direction. */
const as = (id, outcome, tolerant) => tolerant === undefined ? { id, outcome } : { id, outcome, tolerant };


/***/ }),

/***/ 82822:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hW: () => (/* binding */ EDIT_KINDS),
  $x: () => (/* binding */ effectOf),
  lG: () => (/* binding */ judgementOf),
  d3: () => (/* binding */ rulesAboutShapes),
  no: () => (/* binding */ rulesAboutValues),
  Rq: () => (/* binding */ schemaRules)
});

// EXTERNAL MODULE: ./.build/shared/contract/schema/edit-kind.js
var edit_kind = __webpack_require__(34940);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/combinator-kinds.js

/** Edits of combinators, references, dialects and whole schemas. */
const COMBINATOR_KINDS = {
    "if-then-added": (0,edit_kind/* narrow */.sc)("input-if-then-added", "output-if-then-added", "a condition is added or demands more"),
    "if-then-loosened": (0,edit_kind/* widen */.oP)("input-if-then-loosened", "output-if-then-loosened", "a condition is dropped or demands less"),
    "oneOf-required-groups-added": (0,edit_kind/* narrow */.sc)("input-oneOf-required-groups-added", "output-oneOf-added", "exactly one of several groups of properties is demanded", { inputWhy: "calls with both or neither are refused" }),
    "oneOf-added": (0,edit_kind/* narrow */.sc)("input-oneOf-added", "output-oneOf-added", "exactly one of several schemas must fit"),
    "oneOf-removed": (0,edit_kind/* widen */.oP)("input-oneOf-removed", "output-oneOf-removed", "oneOf is dropped"),
    "anyOf-added": (0,edit_kind/* narrow */.sc)("input-anyOf-added", "output-anyOf-added", "one of several schemas must fit"),
    "anyOf-removed": (0,edit_kind/* widen */.oP)("input-anyOf-removed", "output-anyOf-removed", "anyOf is dropped"),
    "anyOf-branch-removed": (0,edit_kind/* narrow */.sc)("input-anyOf-branch-removed", "output-anyOf-branch-removed", "an alternative is removed"),
    "anyOf-branch-added": (0,edit_kind/* widen */.oP)("input-anyOf-branch-added", "output-anyOf-branch-added", "an alternative is added"),
    "oneOf-branch-added": (0,edit_kind/* widen */.oP)("input-oneOf-branch-added", "output-oneOf-branch-added", "an alternative is added that excludes the old ones"),
    "oneOf-branch-added-overlapping": (0,edit_kind/* narrow */.sc)("input-oneOf-branch-added-overlapping", (0,edit_kind.as)("output-oneOf-branch-added", edit_kind/* BREAKING */.q4), "an alternative is added that overlaps an old one", { inputWhy: "old values fit two alternatives now, and are refused", outputWhy: edit_kind/* UNEXPECTED */.YC }),
    "oneOf-branch-removed": (0,edit_kind/* narrow */.sc)("input-oneOf-branch-removed", "output-oneOf-branch-removed", "an alternative is removed"),
    "allOf-added": (0,edit_kind/* narrow */.sc)("input-allOf-added", "output-allOf-added", "a further schema must fit"),
    "allOf-removed": (0,edit_kind/* widen */.oP)("input-allOf-removed", "output-allOf-removed", "a schema that had to fit is dropped"),
    "not-added": (0,edit_kind/* narrow */.sc)("input-not-added", "output-not-added", "values are excluded by not"),
    "not-removed": (0,edit_kind/* widen */.oP)("input-not-removed", "output-not-removed", "an exclusion by not is dropped"),
    "ref-target-narrowed": (0,edit_kind/* narrow */.sc)("input-ref-target-narrowed", "output-ref-target-narrowed", "a shared definition is narrowed"),
    "ref-target-widened": (0,edit_kind/* widen */.oP)("input-ref-target-widened", "output-ref-target-widened", "a shared definition is widened"),
    "recursive-ref-narrowed": (0,edit_kind/* narrow */.sc)("input-recursive-ref-narrowed", "output-recursive-ref-narrowed", "a definition that refers to itself is narrowed"),
    "recursive-ref-widened": (0,edit_kind/* widen */.oP)("input-recursive-ref-widened", "output-recursive-ref-widened", "a definition that refers to itself is widened"),
    "external-ref-added": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-external-ref-added", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-external-ref-added", edit_kind/* BREAKING */.q4), "a $ref points outside the schema", "clients must not fetch it, so the schema cannot be used"),
    "ref-unresolvable": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-ref-unresolvable", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-ref-unresolvable", edit_kind/* BREAKING */.q4), "a $ref has no target", "validators refuse the schema"),
    "dialect-draft07-to-2020": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-dialect-draft07-to-2020", edit_kind/* SAFE_PATCH */.Hx), (0,edit_kind.as)("output-dialect-draft07-to-2020", edit_kind/* SAFE_PATCH */.Hx), "the dialect goes from draft-07 to 2020-12", "2020-12 is the default dialect of MCP since 2025-11-25"),
    "dialect-2020-to-draft07": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-dialect-2020-to-draft07", edit_kind/* RISKY_MINOR */.LQ), (0,edit_kind.as)("output-dialect-2020-to-draft07", edit_kind/* BREAKING */.q4, edit_kind/* RISKY_MINOR */.LQ), "the dialect goes from 2020-12 to draft-07", "clients that know only the default dialect refuse the tool"),
    "dialect-unknown": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-dialect-unknown", edit_kind/* RISKY_MINOR */.LQ), (0,edit_kind.as)("output-dialect-unknown", edit_kind/* BREAKING */.q4, edit_kind/* RISKY_MINOR */.LQ), "the dialect becomes one that is not known", "clients that do not know the dialect refuse the tool"),
    unsatisfiable: (0,edit_kind/* other */.F)((0,edit_kind.as)("input-became-unsatisfiable", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-became-unsatisfiable", edit_kind/* BREAKING */.q4), "no value fits any more", "no call can be accepted", "no result can be valid"),
    invalid: (0,edit_kind/* other */.F)((0,edit_kind.as)("input-schema-invalid", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-schema-invalid", edit_kind/* BREAKING */.q4), "the schema is not valid", "validators refuse the schema, and clients drop the tool or the whole list"),
    "root-not-object": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-root-not-object", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("outputSchema-object-to-array", edit_kind/* BREAKING */.q4), "the root of the schema is no longer an object, or its type is replaced", "every revision of MCP demands an object at the root of inputSchema", "structuredContent has another shape"),
    "output-schema-added": (0,edit_kind/* other */.F)(undefined, (0,edit_kind.as)("outputSchema-added", edit_kind/* SAFE */.A9), "a tool gets an outputSchema", "", "readers can rely on more"),
    "output-schema-removed": (0,edit_kind/* other */.F)(undefined, (0,edit_kind.as)("outputSchema-removed", edit_kind/* BREAKING */.q4), "a tool loses its outputSchema", "", "readers that use structuredContent get nothing"),
};

// EXTERNAL MODULE: ./.build/shared/contract/schema/hint-kinds.js
var hint_kinds = __webpack_require__(50306);
;// CONCATENATED MODULE: ./.build/shared/contract/schema/property-kinds.js

/** Edits of named properties. */
const PROPERTY_KINDS = {
    "required-added": (0,edit_kind/* narrow */.sc)("input-required-property-added", (0,edit_kind.as)("output-required-property-added", edit_kind/* SAFE */.A9), "a required property is added", { inputWhy: "old calls lack it", outputWhy: "readers ignore what they do not know" }),
    "required-with-default-added": (0,edit_kind/* narrow */.sc)("input-required-property-with-default-added", (0,edit_kind.as)("output-required-property-added", edit_kind/* SAFE */.A9), "a required property with a default is added", { inputWhy: "a default is an annotation: validators refuse the call before it is filled in" }),
    "nested-required-added": (0,edit_kind/* narrow */.sc)("input-nested-required-added", (0,edit_kind.as)("output-required-property-added", edit_kind/* SAFE */.A9), "a required property is added inside an object", { inputWhy: "old calls lack it" }),
    "items-required-added": (0,edit_kind/* narrow */.sc)("input-items-required-added", (0,edit_kind.as)("output-required-property-added", edit_kind/* SAFE */.A9), "a required property is added inside the items of an array", { inputWhy: "old calls lack it" }),
    "property-added": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-optional-property-added", edit_kind/* SAFE */.A9), (0,edit_kind.as)("output-property-added", edit_kind/* SAFE */.A9), "an optional property is added", "callers that know the old list do not send it", "readers ignore what they do not know"),
    "property-added-closed": (0,edit_kind/* other */.F)(undefined, (0,edit_kind.as)("output-property-added-closed", edit_kind/* BREAKING */.q4, edit_kind/* SAFE */.A9), "a property is added to an object that was closed", "", "a reader that validates with the old list refuses the new key"),
    "property-removed-closed": (0,edit_kind/* narrow */.sc)("input-property-removed-closed", (0,edit_kind.as)("output-property-removed-optional", edit_kind/* RISKY */.Tf), "a property is removed and the key is refused", { inputWhy: "a call that sends it is refused", outputWhy: "readers that used it get nothing" }),
    "optional-property-removed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-optional-property-removed-open", edit_kind/* RISKY */.Tf), (0,edit_kind.as)("output-property-removed-optional", edit_kind/* RISKY */.Tf), "an optional property is removed", "the argument is still accepted, and silently ignored", "readers that used it get nothing"),
    "required-property-removed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-required-property-removed", edit_kind/* RISKY */.Tf), (0,edit_kind.as)("output-property-removed-required", edit_kind/* BREAKING */.q4), "a required property is removed", "the argument is still accepted, and silently ignored", edit_kind/* MISSING */.lV),
    "nested-property-removed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-required-property-removed", edit_kind/* RISKY */.Tf), (0,edit_kind.as)("output-nested-property-removed", edit_kind/* BREAKING */.q4), "a required property of a nested object is removed", "the argument is still accepted, and silently ignored", edit_kind/* MISSING */.lV),
    "property-renamed": (0,edit_kind/* narrow */.sc)("input-property-renamed", (0,edit_kind.as)("output-property-renamed", edit_kind/* BREAKING */.q4), "a property is renamed, and the old name is refused or the new one required", { outputWhy: edit_kind/* MISSING */.lV }),
    "optional-property-renamed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-optional-property-renamed", edit_kind/* RISKY */.Tf), (0,edit_kind.as)("output-optional-property-renamed", edit_kind/* RISKY */.Tf), "an optional property is renamed", "the old argument is still accepted, and silently ignored", "readers that used the old name get nothing"),
    "became-required": (0,edit_kind/* narrow */.sc)("input-became-required", (0,edit_kind.as)("output-optional-to-required", edit_kind/* SAFE */.A9), "an optional property becomes required", { inputWhy: "calls without it are refused", outputWhy: "readers can rely on more" }),
    "became-optional": (0,edit_kind/* widen */.oP)("input-became-optional", "output-required-to-optional", "a required property becomes optional", { outputWhy: edit_kind/* MISSING */.lV }),
};

;// CONCATENATED MODULE: ./.build/shared/contract/schema/shape-kinds.js

/** Edits of arrays and of objects beside their named properties. */
const SHAPE_KINDS = {
    "minItems-raised": (0,edit_kind/* narrow */.sc)("input-minItems-raised", "output-minItems-raised", "a minimum count of items is raised", {
        outputBump: "patch",
    }),
    "minItems-lowered": (0,edit_kind/* widen */.oP)("input-minItems-lowered", "output-minItems-lowered", "a minimum count of items is lowered", {
        tolerant: "risky",
    }),
    "minItems-dropped": (0,edit_kind/* widen */.oP)("input-minItems-lowered", "output-minItems-dropped", "an array that had items may be empty", { outputWhy: "readers take the first item" }),
    "maxItems-lowered": (0,edit_kind/* narrow */.sc)("input-maxItems-lowered", "output-maxItems-lowered", "a maximum count of items is lowered", {
        outputBump: "patch",
    }),
    "maxItems-raised": (0,edit_kind/* widen */.oP)("input-maxItems-raised", "output-maxItems-raised", "a maximum count of items is raised", {
        tolerant: "risky",
    }),
    "uniqueItems-added": (0,edit_kind/* narrow */.sc)("input-uniqueItems-added", "output-uniqueItems-added", "items must be unique", {
        outputBump: "patch",
    }),
    "uniqueItems-removed": (0,edit_kind/* widen */.oP)("input-uniqueItems-removed", "output-uniqueItems-removed", "items may repeat", {
        tolerant: "risky",
    }),
    "contains-added": (0,edit_kind/* narrow */.sc)("input-contains-added", "output-contains-added", "contains is added or demands more", {
        outputBump: "patch",
    }),
    "contains-loosened": (0,edit_kind/* widen */.oP)("input-contains-loosened", "output-contains-loosened", "contains is dropped or demands less", { tolerant: "risky" }),
    "prefixItems-order-changed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-prefixItems-order-changed", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-prefixItems-order-changed", edit_kind/* BREAKING */.q4), "the positions of an array change places", "arrays are not sets"),
    "prefixItems-changed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-prefixItems-changed", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-prefixItems-changed", edit_kind/* BREAKING */.q4), "positions of an array are added or removed", edit_kind/* REFUSED */.ln, edit_kind/* UNEXPECTED */.YC),
    "additional-closed": (0,edit_kind/* narrow */.sc)((0,edit_kind.as)("input-additionalProperties-closed", edit_kind/* RISKY */.Tf), "output-additionalProperties-closed", "an open object is closed", { inputWhy: "models send arguments that nobody declared; they are now refused" }),
    "additional-opened": (0,edit_kind/* widen */.oP)("input-additionalProperties-opened", (0,edit_kind.as)("output-additionalProperties-opened", edit_kind/* SAFE */.A9), "a closed object is opened", { outputWhy: "generators flip it; nothing is declared that was not" }),
    "map-narrowed": (0,edit_kind/* narrow */.sc)("input-additionalProperties-schema-narrowed", "output-additionalProperties-schema-narrowed", "the values of a map are narrowed"),
    "map-widened": (0,edit_kind/* widen */.oP)("input-additionalProperties-schema-widened", "output-additionalProperties-schema-widened", "the values of a map are widened"),
    "patternProperties-narrowed": (0,edit_kind/* narrow */.sc)("input-patternProperties-narrowed", "output-patternProperties-narrowed", "patternProperties allow less"),
    "patternProperties-widened": (0,edit_kind/* widen */.oP)("input-patternProperties-widened", "output-patternProperties-widened", "patternProperties allow more"),
    "propertyNames-added": (0,edit_kind/* narrow */.sc)("input-propertyNames-added", "output-propertyNames-added", "propertyNames is added or allows fewer names", { outputBump: "patch" }),
    "propertyNames-loosened": (0,edit_kind/* widen */.oP)("input-propertyNames-loosened", "output-propertyNames-loosened", "propertyNames is dropped or allows more names", { tolerant: "risky" }),
    "minProperties-raised": (0,edit_kind/* narrow */.sc)("input-minProperties-added", "output-minProperties-raised", "a minimum count of properties is added or raised", { outputBump: "patch" }),
    "minProperties-lowered": (0,edit_kind/* widen */.oP)("input-minProperties-lowered", "output-minProperties-lowered", "a minimum count of properties is lowered", { tolerant: "risky" }),
    "maxProperties-lowered": (0,edit_kind/* narrow */.sc)("input-maxProperties-lowered", "output-maxProperties-lowered", "a maximum count of properties is lowered", { outputBump: "patch" }),
    "maxProperties-raised": (0,edit_kind/* widen */.oP)("input-maxProperties-raised", "output-maxProperties-raised", "a maximum count of properties is raised", { tolerant: "risky" }),
    "dependentRequired-added": (0,edit_kind/* narrow */.sc)("input-dependentRequired-added", "output-dependent-added", "a property demands another one"),
    "dependentSchemas-added": (0,edit_kind/* narrow */.sc)("input-dependentSchemas-added", "output-dependent-added", "a property demands that the object fits a schema"),
    "dependent-loosened": (0,edit_kind/* widen */.oP)("input-dependent-loosened", "output-dependent-loosened", "a demand that hangs on another property is dropped"),
    "unevaluated-closed": (0,edit_kind/* narrow */.sc)((0,edit_kind.as)("input-unevaluated-closed", edit_kind/* RISKY */.Tf), "output-unevaluated-closed", "what no part of the schema looked at is now refused", { inputWhy: "models send arguments that nobody declared; they are now refused" }),
    "unevaluated-opened": (0,edit_kind/* widen */.oP)("input-unevaluated-opened", (0,edit_kind.as)("output-unevaluated-opened", edit_kind/* SAFE */.A9), "what no part of the schema looked at is now allowed", { outputWhy: "nothing is declared that was not" }),
};

;// CONCATENATED MODULE: ./.build/shared/contract/schema/value-kinds.js

/** Edits of types, enumerations, numbers and strings. */
const VALUE_KINDS = {
    "type-widened": (0,edit_kind/* widen */.oP)("input-type-widened", "output-type-widened", "more types are allowed"),
    "integer-to-number": (0,edit_kind/* widen */.oP)("input-integer-to-number", "output-integer-to-number", "integer becomes number", {
        inputWhy: "every integer is a number",
        outputWhy: "readers that parse integers meet fractions",
    }),
    "type-narrowed": (0,edit_kind/* narrow */.sc)("input-type-narrowed", "output-type-narrowed", "fewer types are allowed", {
        inputWhy: "calls with the removed type are refused; models send null for what they leave out",
    }),
    "number-to-integer": (0,edit_kind/* narrow */.sc)("input-number-to-integer", "output-number-to-integer", "number becomes integer"),
    "type-changed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-type-changed", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-type-changed", edit_kind/* BREAKING */.q4), "the type is replaced", edit_kind/* REFUSED */.ln, edit_kind/* UNEXPECTED */.YC),
    "items-type-changed": (0,edit_kind/* other */.F)(undefined, (0,edit_kind.as)("output-items-type-changed", edit_kind/* BREAKING */.q4), "the type of the items of an array is replaced", "", edit_kind/* UNEXPECTED */.YC),
    "scalar-to-array": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-scalar-to-array", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-scalar-to-array", edit_kind/* BREAKING */.q4), "one value becomes an array of such values", "a call with the bare value is refused", edit_kind/* UNEXPECTED */.YC),
    "array-to-scalar": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-array-to-scalar", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-array-to-scalar", edit_kind/* BREAKING */.q4), "an array becomes one of its values", "a call with an array is refused", edit_kind/* UNEXPECTED */.YC),
    "type-added": (0,edit_kind/* narrow */.sc)("input-type-added", "output-type-added", "a type is demanded where any was allowed"),
    "type-removed": (0,edit_kind/* widen */.oP)("input-type-removed", "output-type-removed", "any type is allowed"),
    "enum-value-added": (0,edit_kind/* widen */.oP)("input-enum-added-value", "output-enum-value-added", "a value is added to an enumeration", {
        tolerant: "risky",
        outputWhy: "models cope with a new value, code does not",
    }),
    "enum-value-removed": (0,edit_kind/* narrow */.sc)("input-enum-removed-value", "output-enum-value-removed", "a value is removed from an enumeration", { outputBump: "patch" }),
    "nested-enum-value-removed": (0,edit_kind/* narrow */.sc)("input-anyOf-nested-enum-removed", "output-enum-value-removed", "a value is removed from an enumeration inside anyOf, oneOf or allOf", { outputBump: "patch" }),
    "enum-case-changed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-enum-case-changed", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-enum-case-changed", edit_kind/* BREAKING */.q4, edit_kind/* RISKY_MINOR */.LQ), "only the case or the separators of a value change", "the old spelling is refused; easy to miss in review", "code that compares the value no longer finds it"),
    "enum-introduced": (0,edit_kind/* narrow */.sc)("input-enum-introduced", "output-enum-introduced", "values are enumerated that were free"),
    "enum-dropped": (0,edit_kind/* widen */.oP)("input-enum-dropped", "output-enum-dropped", "an enumeration is dropped", {
        tolerant: "risky",
    }),
    "const-to-enum": (0,edit_kind/* widen */.oP)("input-const-to-enum", "output-const-to-enum", "a constant becomes an enumeration that holds it", {
        tolerant: "risky",
    }),
    "enum-to-const": (0,edit_kind/* narrow */.sc)("input-enum-to-const", "output-enum-to-const", "an enumeration becomes one of its values", {
        outputBump: "patch",
    }),
    "const-changed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-const-changed", edit_kind/* BREAKING */.q4), (0,edit_kind.as)("output-const-changed", edit_kind/* BREAKING */.q4, edit_kind/* RISKY_MINOR */.LQ), "a constant is replaced", "the old value is refused; often it tells variants apart", "readers that tell variants apart by it fail"),
    "minimum-raised": (0,edit_kind/* narrow */.sc)("input-minimum-raised", "output-minimum-raised", "a minimum is raised or added", {
        outputBump: "patch",
    }),
    "minimum-lowered": (0,edit_kind/* widen */.oP)("input-minimum-lowered", "output-minimum-lowered", "a minimum is lowered or dropped", {
        tolerant: "risky",
    }),
    "maximum-lowered": (0,edit_kind/* narrow */.sc)("input-maximum-lowered", "output-maximum-lowered", "a maximum is lowered or added", {
        outputBump: "patch",
    }),
    "maximum-raised": (0,edit_kind/* widen */.oP)("input-maximum-raised", "output-maximum-raised", "a maximum is raised or dropped", {
        tolerant: "risky",
    }),
    "multipleOf-added": (0,edit_kind/* narrow */.sc)("input-multipleOf-added", "output-multipleOf-tightened", "multipleOf is added", {
        outputBump: "patch",
    }),
    "multipleOf-tightened": (0,edit_kind/* narrow */.sc)("input-multipleOf-tightened", "output-multipleOf-tightened", "multipleOf allows fewer numbers", { outputBump: "patch" }),
    "multipleOf-loosened": (0,edit_kind/* widen */.oP)("input-multipleOf-loosened", "output-multipleOf-loosened", "multipleOf allows more numbers or is dropped", { tolerant: "risky" }),
    "minLength-added": (0,edit_kind/* narrow */.sc)("input-minLength-added", "output-minLength-raised", "a minimum length is added", {
        outputBump: "patch",
    }),
    "minLength-raised": (0,edit_kind/* narrow */.sc)("input-minLength-raised", "output-minLength-raised", "a minimum length is raised", {
        outputBump: "patch",
    }),
    "minLength-lowered": (0,edit_kind/* widen */.oP)("input-minLength-lowered", "output-minLength-lowered", "a minimum length is lowered or dropped", { tolerant: "risky" }),
    "maxLength-lowered": (0,edit_kind/* narrow */.sc)("input-maxLength-lowered", "output-maxLength-lowered", "a maximum length is lowered or added", { outputBump: "patch" }),
    "maxLength-raised": (0,edit_kind/* widen */.oP)("input-maxLength-raised", "output-maxLength-raised", "a maximum length is raised or dropped", {
        tolerant: "risky",
    }),
    "pattern-added": (0,edit_kind/* narrow */.sc)("input-pattern-added", "output-pattern-narrowed", "a pattern is added", {
        outputBump: "patch",
    }),
    "pattern-narrowed": (0,edit_kind/* narrow */.sc)("input-pattern-narrowed", "output-pattern-narrowed", "a pattern matches fewer strings", {
        outputBump: "patch",
    }),
    "pattern-widened": (0,edit_kind/* widen */.oP)("input-pattern-widened", "output-pattern-widened", "a pattern matches more strings", {
        tolerant: "risky",
    }),
    "pattern-removed": (0,edit_kind/* widen */.oP)("input-pattern-removed", "output-pattern-widened", "a pattern is removed", {
        tolerant: "risky",
    }),
    "pattern-undecided": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-pattern-undecided", edit_kind/* RISKY */.Tf), (0,edit_kind.as)("output-pattern-undecided", edit_kind/* RISKY */.Tf), "two patterns could not be compared", "look-around, back-references or size: compatibility could not be decided"),
    "format-added": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-format-added", edit_kind/* RISKY */.Tf), (0,edit_kind.as)("output-format-added", edit_kind/* SAFE */.A9), "a format is added", "many validators assert formats, and some model providers refuse them", edit_kind/* FEWER */.Yo),
    "format-removed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-format-removed", edit_kind/* SAFE */.A9), (0,edit_kind.as)("output-format-removed", edit_kind/* RISKY_MINOR */.LQ), "a format is removed", edit_kind/* MORE_ACCEPTED */.mA, "readers that parse by the format may fail"),
    "format-changed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-format-changed", edit_kind/* RISKY */.Tf), (0,edit_kind.as)("output-format-changed", edit_kind/* RISKY_MINOR */.LQ), "a format is replaced", "many validators assert formats", "readers that parse by the format may fail"),
    "content-changed": (0,edit_kind/* other */.F)((0,edit_kind.as)("input-content-changed", edit_kind/* REVIEW */.nb), (0,edit_kind.as)("output-content-changed", edit_kind/* RISKY_MINOR */.LQ), "contentEncoding, contentMediaType or contentSchema changes", "nobody asserts it, yet the bytes mean something else"),
};

;// CONCATENATED MODULE: ./.build/shared/contract/schema/edit-kinds.js





/**
 * Every edit that a schema can see, once, with its rule in each direction: severity and bump in arguments (`input`) and in
 * results (`output`). The rule table is made from it, so a kind without a row cannot exist.
 */
const EDIT_KINDS = {
    ...PROPERTY_KINDS,
    ...VALUE_KINDS,
    ...SHAPE_KINDS,
    ...COMBINATOR_KINDS,
    ...hint_kinds/* HINT_KINDS */.m,
};
/** The judgement of a kind in a direction; `undefined` where the kind cannot occur in that direction. */
function judgementOf(kind, direction) {
    return EDIT_KINDS[kind][direction];
}
/** What a kind does to the set of accepted values. */
function effectOf(kind) {
    return EDIT_KINDS[kind].effect;
}
/** The rows of the rule table for one direction; a rule shared by several kinds stands once, in the first one's words. */
function schemaRules(direction) {
    const rows = new Map();
    for (const kind of Object.values(EDIT_KINDS)) {
        const judgement = kind[direction];
        if (judgement === undefined)
            continue;
        const known = rows.get(judgement.id);
        if (known !== undefined) {
            rows.set(judgement.id, { ...known, change: `${known.change}; ${kind.change}` });
            continue;
        }
        rows.set(judgement.id, {
            id: judgement.id,
            area: direction === "input" ? "inputs" : "outputs",
            severity: judgement.outcome[0],
            bump: judgement.outcome[1],
            ...(judgement.tolerant === undefined
                ? {}
                : { tolerant: { severity: judgement.tolerant[0], bump: judgement.tolerant[1] } }),
            change: kind.change,
            why: direction === "input" ? kind.inputWhy : kind.outputWhy,
        });
    }
    return [...rows.values()];
}
/** The rules about what schemas accept, whatever their words say: not those about texts, defaults and flags. */
function rulesAboutShapes() {
    const kinds = Object.entries(EDIT_KINDS);
    return new Set(kinds
        .filter(([name]) => name === "undecided" || !Object.hasOwn(hint_kinds/* HINT_KINDS */.m, name))
        .flatMap(([, { input, output }]) => [input, output].flatMap((judgement) => judgement?.id ?? [])));
}
/** The rules that say of accepted values that fewer are (inputs) or more can come (outputs): logic can prove them harmless. */
function rulesAboutValues(direction) {
    const hurting = direction === "input" ? "narrow" : "widen";
    const kinds = Object.values(EDIT_KINDS).filter(({ effect }) => effect === hurting);
    return new Set(kinds.flatMap((kind) => kind[direction]?.id ?? []));
}


/***/ }),

/***/ 50306:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ HINT_KINDS)
/* harmony export */ });
/* harmony import */ var _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34940);

/** Edits of texts and hints, and what could not be decided. */
const HINT_KINDS = {
    "default-changed": (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .other */ .F)((0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("input-default-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .REVIEW */ .nb), (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("output-default-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_PATCH */ .Hx), "a default is replaced", "a call that leaves the argument out acts differently", "readers do not see defaults"),
    "default-removed": (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .other */ .F)((0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("input-default-removed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .REVIEW */ .nb), (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("output-default-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_PATCH */ .Hx), "a default is removed", "a call that leaves the argument out acts differently", "readers do not see defaults"),
    "default-added": (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .other */ .F)((0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("input-default-added", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_PATCH */ .Hx), (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("output-default-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_PATCH */ .Hx), "a default is added", "it says what happened before", "readers do not see defaults"),
    "description-changed": (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .other */ .F)((0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("input-param-description-changed", ["review", "patch"]), (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("output-field-description-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_PATCH */ .Hx), "the text of a parameter or field changes", "models read it to choose what to send", "models read it, code does not"),
    "unit-changed": (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .other */ .F)((0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("input-param-unit-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .RISKY_MINOR */ .LQ), (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("output-field-unit-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .RISKY_MINOR */ .LQ), "the unit in the text of a parameter or field changes", "the same value may mean something else"),
    "hint-changed": (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .other */ .F)((0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("input-param-hint-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_PATCH */ .Hx), (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("output-field-hint-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_PATCH */ .Hx), "title, examples, $comment or a keyword without effect changes", "validators and callers do not depend on it"),
    "flag-changed": (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .other */ .F)((0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("input-param-flag-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE */ .A9), (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("output-field-flag-changed", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .SAFE_PATCH */ .Hx), "deprecated, readOnly or writeOnly changes", "it announces; nothing is refused"),
    undecided: (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .other */ .F)((0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("input-undecided", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .RISKY */ .Tf), (0,_edit_kind_js__WEBPACK_IMPORTED_MODULE_0__.as)("output-undecided", _edit_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .RISKY */ .Tf), "compatibility could not be decided", "what cannot be decided does not pass quietly; the reason is in the message"),
};


/***/ })

};
