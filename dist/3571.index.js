export const id = 3571;
export const ids = [3571,3449];
export const modules = {

/***/ 13571:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trustRootsNow: () => (/* binding */ trustRootsNow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sigstore_tuf__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84423);
/* harmony import */ var _verify_bundles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83449);





/** The update service of Sigstore's public instance. */
const PUBLIC_INSTANCE = { url: "https://tuf-repo-cdn.sigstore.dev" };
/** Milliseconds for all files together; each may take five seconds, and is asked for once more. */
const WHOLE_MILLISECONDS = 30_000;
const FILE_MILLISECONDS = 5_000;
/**
 * The trust root of a Sigstore instance as its update service signs it now. Nothing is kept on the disk: what a job before has left
 * there is not asked. Throws a TrustRootError.
 */
async function trustRootsNow(service = PUBLIC_INSTANCE) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "mcp-gates-trust-"));
    try {
        return (0,_verify_bundles_js__WEBPACK_IMPORTED_MODULE_4__.readTrustRoots)(await within(WHOLE_MILLISECONDS, fetchTrustRoot(service, folder)));
    }
    catch (error) {
        if (error instanceof _verify_bundles_js__WEBPACK_IMPORTED_MODULE_4__.TrustRootError)
            throw error;
        const words = error instanceof Error ? error.message : String(error);
        throw new _verify_bundles_js__WEBPACK_IMPORTED_MODULE_4__.TrustRootError(`${new URL(service.url).host} did not give it: ${words}`, { cause: error });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
async function fetchTrustRoot({ url, rootFile }, folder) {
    const client = await (0,_sigstore_tuf__WEBPACK_IMPORTED_MODULE_3__.initTUF)({
        mirrorURL: url,
        cachePath: folder,
        ...(rootFile === undefined ? {} : { rootPath: rootFile }),
        forceInit: true,
        retry: 1,
        timeout: FILE_MILLISECONDS,
    });
    return await client.getTarget("trusted_root.json");
}
async function within(milliseconds, work) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new _verify_bundles_js__WEBPACK_IMPORTED_MODULE_4__.TrustRootError("it did not come in time")), milliseconds);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 83449:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TrustRootError: () => (/* binding */ TrustRootError),
/* harmony export */   readBundles: () => (/* binding */ readBundles),
/* harmony export */   readTrustRoots: () => (/* binding */ readTrustRoots),
/* harmony export */   verifyBundle: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54187);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);




/** A trust root that cannot be used; the message is a phrase for people. */
class TrustRootError extends Error {
    name = "TrustRootError";
}
/**
 * The trust roots of a text: one as JSON, or several as lines of JSON, as `gh attestation trusted-root` prints them. Each stands for
 * itself. Throws a TrustRootError.
 */
function readTrustRoots(text) {
    const values = jsonValues(text);
    if (values === undefined)
        throw new TrustRootError("it is no JSON");
    if (values.length === 0)
        throw new TrustRootError("it is empty");
    return values.map((value) => trustRootOf(value));
}
function trustRootOf(value) {
    try {
        const root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(value);
        // The library reads anything as a root that trusts nobody.
        if (root.certificateAuthorities.length === 0)
            throw new TrustRootError("a root names no certificate authority");
        const demanded = (logs) => (logs.length > 0 ? 1 : 0);
        // GitHub's own instance, for private repositories, has no logs but timestamps; where there are logs, they must know.
        return {
            verifier: new _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .Verifier */ .BL((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toTrustMaterial */ .jO)(root), {
                ctlogThreshold: demanded(root.ctlogs),
                tlogThreshold: demanded(root.tlogs),
                timestampThreshold: 1,
            }),
        };
    }
    catch (error) {
        if (error instanceof TrustRootError)
            throw error;
        throw new TrustRootError("it is no trust root of Sigstore", { cause: error });
    }
}
/** The bundles of a text: one as JSON, several as lines of JSON, or a reply of GitHub's API; `undefined` = it is no JSON. */
function readBundles(text) {
    return jsonValues(text)?.flatMap((value) => {
        const reply = apiReply.safeParse(value);
        return reply.success ? reply.data.attestations.map(({ bundle }) => bundle) : [value];
    });
}
const apiReply = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ attestations: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ bundle: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().optional() })) });
/**
 * Verifies one bundle, as GitHub's API or a file gives it, against any of the roots: the chain and the time of the certificate, the
 * logs, and the signature over the statement. What then is said, and by whom, is for others to judge. Never throws.
 */
function verifyBundle(value, roots) {
    let bundle;
    try {
        bundle = (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .bundleFromJSON */ .vw)(value);
    }
    catch {
        return refusal("it is no bundle of Sigstore");
    }
    const problems = [];
    for (const { verifier } of roots) {
        try {
            return attestationOf(verifier.verify((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toSignedEntity */ .DC)(bundle)), bundle);
        }
        catch (error) {
            problems.push(problemOf(error));
        }
    }
    return refusal(`its signature does not hold: ${[...new Set(problems)].join("; ")}`);
}
/** The library's own words, whose text may be foreign, on one line and not without end. */
function problemOf(error) {
    const words = error instanceof Error ? error.message : String(error);
    return words.replaceAll(/\s+/g, " ").slice(0, 200);
}
const statement = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"]),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(500),
    subject: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })).max(2000),
});
function attestationOf(signer, bundle) {
    const identity = signer.identity?.subjectAlternativeName;
    const issuer = signer.identity?.extensions?.issuer;
    if (identity === undefined || issuer === undefined)
        return refusal("its certificate names no signer");
    if (!(0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .isBundleWithDsseEnvelope */ .Km)(bundle))
        return refusal("it is a signature without a statement");
    const { payloadType, payload } = bundle.content.dsseEnvelope;
    if (payloadType !== "application/vnd.in-toto+json")
        return refusal("what it signs is no statement of in-toto");
    const said = statement.safeParse(parsed(payload.toString("utf8")));
    if (!said.success)
        return refusal("its statement is not as in-toto has it");
    return {
        state: "verified",
        issuer,
        identity,
        sourceRepository: extension(signer, SOURCE_REPOSITORY),
        sourceRef: extension(signer, SOURCE_REF),
        predicateType: said.data.predicateType,
        subjects: said.data.subject.flatMap(({ digest: { sha256 } }) => (sha256 === undefined ? [] : [`sha256:${sha256}`])),
    };
}
/** Sigstore, "Fulcio Extension OIDs": each a UTF-8 string of ASN.1. */
const SOURCE_REPOSITORY = "1.3.6.1.4.1.57264.1.12";
const SOURCE_REF = "1.3.6.1.4.1.57264.1.14";
/** A certificate that says the same thing twice says nothing. */
function extension({ identity }, oid) {
    const found = (identity?.oids ?? []).filter((each) => each.oid?.id.join(".") === oid);
    const [only] = found;
    return only === undefined || found.length > 1 ? undefined : utf8String(only.value);
}
/** DER: the type, a length of one to three bytes, the text. */
function utf8String(der) {
    const [type, first = 0] = der;
    const more = first < 0x80 ? 0 : first - 0x80;
    if (type !== 0x0c || more > 2)
        return undefined;
    const length = more === 0 ? first : der.subarray(2, 2 + more).reduce((sum, byte) => sum * 256 + byte, 0);
    const text = der.subarray(2 + more);
    return text.length === length ? text.toString("utf8") : undefined;
}
function refusal(why) {
    return { state: "refused", why };
}
/** JSON, or lines of JSON. */
function jsonValues(text) {
    const whole = parsed(text);
    if (whole !== undefined)
        return [whole];
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const values = lines.map(parsed);
    return values.includes(undefined) ? undefined : values;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
