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


/***/ })

};
