import { describe, expect, test } from "@jest/globals";
import { quickerStart } from "../../scripts/quicker-start.mjs";
import { filesBelow, textOf } from "./files.ts";

const IMPORT = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n';
const INDEX = `${IMPORT}module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");\n`;
const COMMANDER = `/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
const childProcess = __webpack_require__(31421);
proc = childProcess.spawn(file);
/***/ }),
`;

/** The two files after the edits. */
function edited({ index = INDEX, commander = COMMANDER }): readonly [string | undefined, string | undefined] {
  const files = quickerStart(new Map(Object.entries({ "index.js": index, "1.index.js": commander })));
  return [files.get("index.js"), files.get("1.index.js")];
}

describe("the edits of the bundle", () => {
  test("take the modules of Node.js from the process", () => {
    const [index] = edited({});
    expect(index).toBe('module.exports = process.getBuiltinModule("node:fs");\n');
  });

  test("write the factory of a module as a function, and load what starts processes when one is started", () => {
    const [, commander] = edited({});
    expect(commander).toBe(`/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
const childProcess = { spawn: (...parameters) => __webpack_require__(31421).spawn(...parameters) };
proc = childProcess.spawn(file);
/***/ }),
`);
  });

  test("leave every other line alone", () => {
    const line = "const later = (/***/ ((value) => {\n";
    expect(edited({ commander: COMMANDER + line })[1]).toMatch(/\nconst later = \(\/\*\*\*\/ \(\(value\) => \{\n$/);
  });

  test.each<readonly [string, { readonly index?: string; readonly commander?: string }]>([
    ["the bundler imports the modules of Node.js", { index: 'import * as fs from "node:fs";\n' }],
    ["the bundler also needs a require for something else", { index: `${INDEX}const require = createRequire(url);\n` }],
    ["the bundler writes modules in another way", { commander: COMMANDER.replace(/^.* => \{\n/, "") }],
    ["commander no longer loads it at once", { commander: COMMANDER.replace(/^const.*\n/m, "") }],
    ["commander is there twice", { commander: COMMANDER + COMMANDER.replace("31421", "2") }],
    ["commander takes more of it", { commander: `${COMMANDER}childProcess.fork(file);\n` }],
    ["commander hands it on", { commander: `${COMMANDER}start(childProcess);\n` }],
  ])("end the build when %s", (_case, files) => {
    expect(() => edited(files)).toThrow(/has changed: see whether scripts\/quicker-start\.mjs is still needed/);
  });
});

describe("the committed bundle", () => {
  test("has no factory that is an arrow function", () => {
    const files = filesBelow("dist").filter((file) => file.endsWith(".js"));
    expect(files.filter((file) => /^\/\*{3}\/ \(\([^)]*\) => \{$/m.test(textOf(file)))).toEqual([]);
  });
});
