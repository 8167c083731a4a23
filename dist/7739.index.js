export const id = 7739;
export const ids = [7739];
export const modules = {

/***/ 48061:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ownersOf)
/* harmony export */ });
/**
 * The owners of a path by a CODEOWNERS file, as they are written there (`@octocat`, `@acme/cab`, an e-mail address): those of
 * the last pattern that fits, which may have none (docs.github.com, "About code owners").
 */
function ownersOf(text, path) {
    let owners = [];
    for (const line of text.split(/\r?\n/)) {
        const [pattern, ...named] = line
            .replace(/(^|\s)#.*$/, "")
            .trim()
            .split(/\s+/);
        if (pattern !== undefined && pattern !== "" && fits(pattern, path))
            owners = named;
    }
    return owners;
}
/** Patterns are those of gitignore without `!` and `[ ]`, which GitHub does not know; such a line owns nothing. */
function fits(pattern, path) {
    if (/[![\]\\]/.test(pattern))
        return false;
    const isAnchored = pattern.replace(/\/$/, "").includes("/");
    const parts = pattern.replace(/^\//, "").replace(/\/$/, "").split("/");
    const written = parts.map((part, index) => partExpression(part, index === parts.length - 1)).join("");
    // A pattern also owns all that is below; `dir/*` owns the files of a folder and nothing deeper.
    const isShallow = isAnchored && parts.at(-1) === "*";
    const below = pattern.endsWith("/") ? "/.+" : isShallow ? "" : "(?:/.+)?";
    return new RegExp(`^${isAnchored ? "" : "(?:.+/)?"}${written}${below}$`).test(path);
}
function partExpression(part, isLast) {
    if (part === "**")
        return isLast ? ".*" : "(?:.+/)?";
    const written = part
        .replaceAll(/[.+^${}()|]/g, "\\$&")
        .replaceAll("?", "[^/]")
        .replaceAll(/\*+/g, "[^/]*");
    return isLast ? written : `${written}/`;
}


/***/ }),

/***/ 97739:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubIssue: () => (/* binding */ gitHubIssue)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/shared/report/escape.js
var report_escape = __webpack_require__(12322);
// EXTERNAL MODULE: ./.build/shared/change/systems/codeowners.js
var codeowners = __webpack_require__(48061);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./.build/shared/change/systems/github-replies.js

const user = schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1), type: schemas/* string */.YjP() }).nullable();
/** `GET /repos/{owner}/{repo}/issues/{issue_number}`. */
const issueReply = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    number: schemas/* int */.Whr().positive(),
    html_url: schemas/* url */.OZ5({ protocol: /^https?$/ }),
    repository_url: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(["open", "closed"]),
    state_reason: schemas/* string */.YjP().nullish(),
    body: schemas/* string */.YjP().nullish(),
    user,
    labels: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).transform(({ name }) => name)])),
    type: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), name: schemas/* string */.YjP() }).nullish(),
    created_at: schemas/* string */.YjP(),
    pull_request: schemas/* unknown */.L5J().optional(),
});
const byApp = schemas/* unknown */.L5J()
    .optional()
    .transform((app) => app !== null && app !== undefined);
const labelChange = schemas/* object */.Ikc({
    event: schemas/* enum */.k5n(["labeled", "unlabeled"]),
    actor: user,
    created_at: schemas/* string */.YjP(),
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }),
    performed_via_github_app: byApp,
});
const comment = schemas/* object */.Ikc({
    event: schemas/* literal */.euz("commented"),
    user,
    body: schemas/* string */.YjP().default(""),
    created_at: schemas/* string */.YjP(),
    updated_at: schemas/* string */.YjP(),
    performed_via_github_app: byApp,
});
const renamed = schemas/* object */.Ikc({ event: schemas/* literal */.euz("renamed"), created_at: schemas/* string */.YjP() });
/** An event that says nothing of an approval. One of the above in another form is not among them: it must not be passed over. */
const other = schemas/* object */.Ikc({ event: schemas/* string */.YjP() })
    .refine(({ event }) => !["labeled", "unlabeled", "commented", "renamed"].includes(event))
    .transform(() => ({ event: "other" }));
/** `GET /repos/{owner}/{repo}/issues/{issue_number}/timeline`, oldest first. */
const timelineReply = schemas/* array */.YOg(schemas/* union */.KCZ([labelChange, comment, renamed, other]));
/** When the body was edited last, which REST does not tell: there every comment moves the time of an issue. */
const LAST_EDIT = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issue(number: $number) { lastEditedAt } }
}`;
const lastEditReply = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ issue: schemas/* object */.Ikc({ lastEditedAt: schemas/* string */.YjP().nullable() }) }) }),
});
const VIEWER = "query { viewer { login } }";
const viewerReply = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }) }) });
/** `GET /orgs/{org}/teams/{team_slug}/memberships/{username}`. */
const membershipReply = schemas/* object */.Ikc({ state: schemas/* string */.YjP() });
const teamReply = schemas/* object */.Ikc({ slug: schemas/* string */.YjP() });
/** `GET /repos/{owner}/{repo}/contents/{path}` of a file. */
const fileReply = schemas/* object */.Ikc({
    type: schemas/* literal */.euz("file"),
    encoding: schemas/* literal */.euz("base64"),
    content: schemas/* string */.YjP(),
});
/** `GET` and `POST /repos/{owner}/{repo}/issues/{issue_number}/comments`. */
const commentReply = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), user, body: schemas/* string */.YjP().default("") });

// EXTERNAL MODULE: ./.build/shared/change/systems/refusal.js
var refusal = __webpack_require__(3438);
;// CONCATENATED MODULE: ./.build/shared/change/systems/github-approvers.js



/** Asks GitHub for each person once; for members of teams with `askMembers`. `rest` is the path of the REST API, `repository` that of the ticket's repository in it. */
async function approvers(options, { ask, askMembers, rest, repository, }) {
    const { codeownersOf } = options;
    const owners = codeownersOf === undefined ? [] : (0,codeowners/* ownersOf */.K)(await codeownersFile(ask, repository), codeownersOf);
    const names = owners.filter((owner) => owner.startsWith("@")).map((owner) => owner.slice(1));
    const people = new Set(names.filter((name) => !name.includes("/")).map((name) => name.toLowerCase()));
    const teams = [...new Set([...options.teams, ...names.filter((name) => name.includes("/"))])];
    const seen = new Set();
    return async (login) => {
        for (const team of teams)
            if (await isMember(team, login, { ask: askMembers, rest, seen }))
                return team;
        return people.has(login.toLowerCase()) ? "CODEOWNERS" : undefined;
    };
}
/** Whoever was only invited is no member yet. A team that the token may not see is told apart from one without this member. */
async function isMember(team, login, { ask, rest, seen }) {
    const [, organization, slug] = /^([A-Za-z0-9-]+)\/([A-Za-z0-9_-]+)$/.exec(team) ?? [];
    if (organization === undefined || slug === undefined)
        throw (0,refusal/* misconfigured */.o7)("A team that may approve is not named by organization and slug: write it as acme/mcp-cab.");
    const path = `${rest}/orgs/${organization}/teams/${slug}`;
    try {
        const member = `${path}/memberships/${encodeURIComponent(login)}`;
        return (await ask({ method: "GET", path: member }, membershipReply)).data.state === "active";
    }
    catch (error) {
        if (!isNotFound(error))
            throw error;
    }
    if (seen.has(team))
        return false;
    try {
        await ask({ method: "GET", path }, teamReply);
        seen.add(team);
        return false;
    }
    catch (error) {
        if (!isNotFound(error))
            throw error;
        throw (0,refusal/* misconfigured */.o7)(`The team ${organization}/${slug} does not exist, or the token may not see it: give it read access to the organization's members, which the job's own token never has.`);
    }
}
/** The places where GitHub looks, in its order. */
const PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** From the default branch, which no pull request can change by itself. */
async function codeownersFile(ask, repository) {
    for (const place of PLACES) {
        try {
            const { content } = (await ask({ method: "GET", path: `${repository}/contents/${place}` }, fileReply)).data;
            return Buffer.from(content, "base64").toString("utf8");
        }
        catch (error) {
            if (!isNotFound(error))
                throw error;
        }
    }
    throw (0,refusal/* misconfigured */.o7)("The repository of the tickets has no CODEOWNERS that this token may read: add one, or name teams.");
}
function isNotFound(error) {
    return error instanceof refusal/* Refusal */.P_ && error.answer.state === "not-found";
}

;// CONCATENATED MODULE: ./.build/shared/change/systems/issue-form.js
/**
 * The answers of an issue form by heading, as GitHub writes them into the body: `### Heading`, an empty line, the value. What
 * people do not see cannot bind a ticket: HTML comments are left out, and headings in a code block are none. A heading that
 * comes twice has no answer, since nobody could say which of them was approved.
 *
 * docs.github.com: "Syntax for GitHub's form schema".
 */
function issueFormAnswers(body) {
    const answers = new Map();
    const twice = new Set();
    for (const { heading, lines } of sectionsOf(withoutComments(body))) {
        if (answers.has(heading))
            twice.add(heading);
        answers.set(heading, valuesOf(lines));
    }
    for (const heading of twice)
        answers.set(heading, []);
    return answers;
}
/** One that is not closed hides all that follows, as it does on the page. */
function withoutComments(body) {
    return body.replaceAll("\r\n", "\n").replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "");
}
function sectionsOf(text) {
    const sections = [];
    let fence;
    for (const line of text.split("\n")) {
        const [, heading] = fence === undefined ? (/^###[ \t](.*)$/.exec(line) ?? []) : [];
        if (heading !== undefined)
            sections.push({ heading: heading.trim(), lines: [] });
        else
            sections.at(-1)?.lines.push(line);
        fence = fenceAfter(line, fence);
    }
    return sections;
}
/** A fence is closed by one of its own kind that is at least as long (CommonMark, section 4.5). */
function fenceAfter(line, open) {
    const [, mark, rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (mark === undefined)
        return open;
    if (open === undefined)
        return mark;
    return mark.startsWith(open) && rest.trim() === "" ? undefined : open;
}
/** A line each, the chosen ones of a list of boxes, or the choices of a menu, which GitHub joins by commas. */
function valuesOf(lines) {
    const written = lines.map((line) => line.trim()).filter((line) => line !== "" && line !== NO_ANSWER);
    return written.flatMap((line) => {
        const [, mark, choice = ""] = /^[-*] \[([ xX])\] (.*)$/.exec(line) ?? [];
        if (mark !== undefined)
            return mark === " " ? [] : [choice.trim()];
        return line
            .split(",")
            .map((part) => part.trim())
            .filter((part) => part !== "");
    });
}
const NO_ANSWER = "_No response_";

// EXTERNAL MODULE: ./.build/shared/change/systems/times.js
var times = __webpack_require__(83920);
;// CONCATENATED MODULE: ./.build/shared/change/systems/github-facts.js


/** The facts of an issue, all but its approvals and edits. */
function issueFacts(issue, { key, number, options }) {
    const { headings, repository, typeLabels } = options;
    const answers = issueFormAnswers(issue.body ?? "");
    const valuesOf = (heading) => (heading === undefined ? [] : (answers.get(heading) ?? []));
    const timeOf = (heading) => heading === undefined ? undefined : (0,times/* instantIn */.VC)(heading, valuesOf(heading)[0]);
    const asked = `${repository.owner}/${repository.name}`;
    const told = issue.repository_url.split("/").slice(-2).join("/");
    const isAskedRepository = told.toLowerCase() === asked.toLowerCase();
    const isAsked = isAskedRepository && issue.number === number;
    const types = typeLabels.filter((label) => issue.labels.includes(label));
    return {
        system: "github-issue",
        askedKey: key,
        key: isAsked ? key : `${told}#${issue.number}`,
        id: String(issue.id),
        url: issue.html_url,
        title: issue.title,
        // GitHub's names are the same in any case; the policy's spelling is what the project is compared with.
        project: isAskedRepository ? { id: asked, name: asked } : { id: told, name: told },
        type: typeOf(issue, types),
        state: {
            id: issue.state,
            name: issue.state_reason == null ? issue.state : `${issue.state}, ${issue.state_reason}`,
        },
        onHold: false,
        active: issue.state === "open",
        conflict: undefined,
        requester: issue.user === null ? undefined : { id: issue.user.login, name: issue.user.login },
        window: { start: timeOf(headings.windowStart), end: timeOf(headings.windowEnd) },
        binding: {
            services: valuesOf(headings.service),
            environments: valuesOf(headings.environment),
            releases: headings.releases.flatMap(valuesOf),
        },
    };
}
/** Two labels that say different types say none. */
function typeOf(issue, labels) {
    const [label, ...others] = labels;
    if (others.length > 0)
        return { id: labels.join(" and "), name: labels.join(" and ") };
    if (label !== undefined)
        return { id: label, name: label };
    return issue.type == null ? { id: "issue", name: "issue" } : { id: String(issue.type.id), name: issue.type.name };
}

;// CONCATENATED MODULE: ./.build/shared/change/systems/github-votes.js
/**
 * The last vote of each person: what approves by the policy, or a comment whose first line is `/decline`, which declines in
 * any case. A comment that was edited is no approval, since others can edit it; a label that was taken away takes its votes
 * with it. Bots and apps have no vote, and neither has the author.
 */
function votesOf(events, { author, approvedBy }) {
    const label = "label" in approvedBy ? approvedBy.label : undefined;
    const words = "comment" in approvedBy ? approvedBy.comment.trim() : undefined;
    const comments = new Map();
    const labels = new Map();
    for (const event of events) {
        if (event.event === "commented")
            keep(comments, commentVote(event, words));
        if (event.event === "labeled" && isSame(event.label.name, label))
            keep(labels, labelVote(event));
        if (event.event === "unlabeled" && isSame(event.label.name, label))
            labels.clear();
    }
    const people = new Set([...comments.keys(), ...labels.keys()]);
    return [...people].flatMap((person) => {
        const last = later(comments.get(person), labels.get(person));
        return last === undefined || isSame(last.login, author) ? [] : [last];
    });
}
function commentVote({ user, body, created_at: at, updated_at: edited, performed_via_github_app: byApp }, words) {
    const login = personOf(user, byApp);
    const said = /^\s*([^\r\n]*)/.exec(body)?.[1]?.trimEnd();
    if (login === undefined)
        return undefined;
    if (said === "/decline")
        return { login, answer: "declined", at };
    return said === words && at === edited ? { login, answer: "approved", at } : undefined;
}
function labelVote({ actor, created_at: at, performed_via_github_app: byApp }) {
    const login = personOf(actor, byApp);
    return login === undefined ? undefined : { login, answer: "approved", at };
}
function personOf(user, byApp) {
    return user === null || user.type !== "User" || byApp ? undefined : user.login;
}
function keep(votes, vote) {
    if (vote !== undefined)
        votes.set(vote.login.toLowerCase(), vote);
}
/** Of two at the same second the refusal holds. */
function later(left, right) {
    if (left === undefined || right === undefined)
        return left ?? right;
    if (left.at === right.at)
        return left.answer === "declined" ? left : right;
    return left.at > right.at ? left : right;
}
/** GitHub compares logins and labels without regard to case. */
function isSame(text, wanted) {
    return wanted !== undefined && text.toLowerCase() === wanted.toLowerCase();
}

// EXTERNAL MODULE: ./.build/shared/change/systems/note.js
var systems_note = __webpack_require__(97112);
// EXTERNAL MODULE: ./.build/shared/change/systems/transport.js + 3 modules
var transport = __webpack_require__(4547);
;// CONCATENATED MODULE: ./.build/shared/change/systems/github-issue.js










const KEY = /^#?([1-9]\d{0,9})$/;
const NAME = /^[A-Za-z0-9._-]{1,100}$/;
const PAGE = 100;
const MOST_PAGES = 30;
/** Each costs a call; nobody needs so many. */
const MOST_VOTES = 50;
const HEADERS = { accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28" };
/**
 * Issues of a GitHub repository as change tickets, by an issue form. They are approved by members of a team or by code owners,
 * through a comment or a label, and never by their author (see `votesOf`).
 */
function gitHubIssue(options) {
    const places = placesOf(options);
    return {
        name: "github-issue",
        async read(key, signal) {
            try {
                const number = numberOf(key, options);
                return await (0,transport/* converse */.iq)(places.connection, signal, async (ask) => await withMembers(options, places, { ask, signal }, (askMembers) => readIssue(key, number, { options, places, ask, askMembers })));
            }
            catch (error) {
                return (0,transport/* refusedAnswer */.Fi)(error);
            }
        },
        async linkBack(ticket, note, signal) {
            try {
                // The gate may have asked with the name of the repository in front.
                const number = numberOf(ticket.askedKey.replace(/^[^#]*(?=#)/, ""), options);
                await (0,transport/* converse */.iq)(places.connection, signal, (ask) => writeComment(number, note, { places, ask }));
                return undefined;
            }
            catch (error) {
                return (0,transport/* refusedAnswer */.Fi)(error).reason;
            }
        },
    };
}
/** Talks to GitHub with the credentials for the members of teams, where there are some, and else as for everything. */
async function withMembers({ membersCredentials: credentials }, { connection }, { ask, signal }, talk) {
    if (credentials === undefined)
        return await talk(ask);
    return await (0,transport/* converse */.iq)({ ...connection, credentials }, signal, talk);
}
function placesOf({ connection, repository }) {
    const rest = /\/v3\/*$/.test(connection.baseUrl) ? "/v3" : "";
    const baseUrl = connection.baseUrl.replace(/\/v3\/*$/, "");
    return {
        connection: { ...connection, baseUrl },
        rest,
        repository: `${rest}/repos/${repository.owner}/${repository.name}`,
    };
}
function numberOf(key, { repository }) {
    if (!NAME.test(repository.owner) || !NAME.test(repository.name))
        throw (0,refusal/* misconfigured */.o7)("The repository of the tickets is not named by owner and name: write it as acme/changes.");
    const [, number] = KEY.exec(key) ?? [];
    if (number === undefined)
        throw (0,refusal/* misconfigured */.o7)("The ticket is no number of an issue: write it as 42.");
    return Number(number);
}
async function readIssue(key, number, reading) {
    const { options, places, ask } = reading;
    const path = `${places.repository}/issues/${number}`;
    const { data: issue, serverTime } = await ask({ method: "GET", path, headers: HEADERS }, issueReply).catch(gone);
    if (issue.pull_request !== undefined)
        throw (0,refusal/* notFound */.mX)(`${options.repository.owner}/${options.repository.name}#${number} is a pull request and no ticket.`);
    const events = await pages(async (page) => {
        const query = { per_page: PAGE, page };
        return await ask({ method: "GET", path: `${path}/timeline`, query, headers: HEADERS }, timelineReply);
    });
    const votes = votesOf(events, { author: issue.user?.login, approvedBy: options.approvedBy });
    const approvals = await approvalsOf(votes, reading);
    // Read last: an edit in between is later than every approval.
    const editedAt = await lastEdit(issue, { number, events }, reading);
    const ticket = { ...issueFacts(issue, { key, number, options }), approvals, editedAt };
    return { state: "found", ticket, serverTime };
}
/** GitHub answers 301 for an issue that was transferred, and 410 for one that was deleted. */
function gone(error) {
    const status = error instanceof refusal/* Refusal */.P_ ? error.status : undefined;
    if (status === 301)
        throw (0,refusal/* notFound */.mX)("The issue was moved to another repository: name the repository where it is now.");
    if (status === 410)
        throw (0,refusal/* notFound */.mX)("The issue was deleted: open another one.");
    throw error;
}
async function approvalsOf(votes, { options, places, ask, askMembers }) {
    if (votes.length === 0)
        return [];
    if (votes.length > MOST_VOTES)
        throw (0,refusal/* unavailable */.hU)(`More than ${MOST_VOTES} people voted on the issue: lock the conversation of another one.`);
    const groupOf = await approvers(options.approvers, {
        ask,
        askMembers,
        rest: places.rest,
        repository: places.repository,
    });
    const approvals = [];
    for (const { login, answer, at } of votes) {
        const group = await groupOf(login);
        if (group !== undefined)
            approvals.push({ answer, by: { id: login, name: login }, at: instant(at), group });
    }
    return approvals;
}
/** Of the text, and of the title where it binds: to GitHub a new title is no edit. */
async function lastEdit(issue, { number, events }, { options, ask }) {
    const variables = { ...options.repository, number };
    const body = { query: LAST_EDIT, variables };
    const { data } = (await ask({ method: "POST", path: "/graphql", body }, lastEditReply)).data;
    const renames = events.flatMap((event) => (event.event === "renamed" ? event.created_at : []));
    const edits = [
        data.repository.issue.lastEditedAt ?? issue.created_at,
        ...(options.headings.titleBinds === true ? renames : []),
    ];
    return edits.map(instant).sort().at(-1) ?? instant(issue.created_at);
}
function instant(text) {
    const time = (0,times/* instantOf */.B9)(text);
    if (time === undefined)
        throw (0,refusal/* unavailable */.hU)("GitHub tells a time that cannot be read.");
    return time;
}
async function pages(page) {
    const all = [];
    for (let number = 1; number <= MOST_PAGES; number++) {
        const { data, headers } = await page(number);
        all.push(...data);
        // The header's own address is not followed: it is GitHub's to choose, and ours to stay on one host.
        if (!/;\s*rel="next"/.test(headers.link ?? ""))
            return all;
    }
    throw (0,refusal/* unavailable */.hU)(`The issue has more than ${MOST_PAGES * PAGE} events: use a new one.`);
}
/** One comment for each deployment, known by a marker and by its author, since anybody can copy a marker. */
async function writeComment(number, note, { places, ask }) {
    const { viewer } = (await ask({ method: "POST", path: "/graphql", body: { query: VIEWER } }, viewerReply)).data.data;
    const path = `${places.repository}/issues/${number}/comments`;
    const comments = await pages(async (page) => {
        const query = { per_page: PAGE, page };
        return await ask({ method: "GET", path, query, headers: HEADERS }, commentReply.array());
    });
    const marker = `<!-- mcp-gates:deployment ${(0,external_node_crypto_.createHash)("sha256").update(note.id).digest("hex").slice(0, 32)} -->`;
    const own = comments.find(({ user, body }) => user?.login === viewer.login && body.startsWith(marker));
    const run = URL.canParse(note.runUrl) ? `\n\n<${new URL(note.runUrl).href}>` : "";
    const text = `${(0,report_escape/* escapeMarkdown */.FV)((0,systems_note/* noteTitle */.l)(note))}\n\n${(0,report_escape/* escapeMarkdown */.FV)((0,systems_note/* noteSentence */.k)(note))}${run}`;
    const body = { body: `${marker}\n${text}` };
    if (own === undefined)
        await ask({ method: "POST", path, headers: HEADERS, body }, commentReply);
    else
        await ask({ method: "PATCH", path: `${places.repository}/issues/comments/${own.id}`, headers: HEADERS, body }, commentReply);
}


/***/ }),

/***/ 97112:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ noteSentence),
/* harmony export */   l: () => (/* binding */ noteTitle)
/* harmony export */ });
/* harmony import */ var _mcp_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9817);

/** The deployment in a few words, as plain text of one line and at most 200 characters. */
function noteTitle({ service, release, environment }) {
    return line(`${service} ${release} to ${environment}`);
}
/** What became of it, in the same form. */
function noteSentence({ outcome }) {
    return line(`Deployment: ${outcome}`);
}
function line(text) {
    return (0,_mcp_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignText */ .qk)(text, { secrets: [], length: 199 });
}


/***/ })

};
