import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { rowsOf } from "./evidence.ts";
import { filesBelow, textOf } from "./files.ts";
import { ROOMS } from "./rooms.ts";

const PAGE = textOf("docs/architecture.md");
const ROWS = rowsOf(PAGE);

/** Packages that only compute. A room that may import nothing else, and no module of Node.js that reaches outside, is pure. */
const COMPUTING = new Set([
  "@eslint-community/regexpp",
  "ajv",
  "croner",
  "diff",
  "fast-xml-parser",
  "gpt-tokenizer",
  "ical.js",
  "node:crypto",
  "node:util",
  "refa",
  "semver",
  "yaml",
  "zod",
]);

describe("the page on how it is built", () => {
  test("has every room of the house, and tells the pure ones as the table of rooms does", () => {
    const told = ROWS.filter(({ Room }) => Room).map(({ Room = "", Pure = "" }) => [Room.replaceAll("`", ""), Pure]);
    const folders = ROOMS.filter(({ place }) => place.endsWith("/"));
    const rooms = folders.map(({ place, packages }) => [
      place,
      packages.every((name) => COMPUTING.has(name)) ? "yes" : "no",
    ]);
    expect(new Map(told.sort() as [string, string][])).toEqual(new Map(rooms.sort() as [string, string][]));
  });

  test("names files that there are", () => {
    const known = new Set(filesBelow("."));
    const named = [...PAGE.matchAll(/`((?:shared|actions|cli|test)\/[\w./-]+)`/g)].map(([, path = ""]) => path);
    const folders = new Set([...known].map((file) => file.slice(0, file.lastIndexOf("/"))));
    const isThere = (path: string) =>
      known.has(path) || [...folders].some((folder) => `${folder}/`.startsWith(`${path.replace(/\/$/, "")}/`));
    expect(named.length).toBeGreaterThan(25);
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  test("names every job of the gate in its picture, and the seam where the workflow has it", () => {
    const jobs = Object.keys(parse(textOf(".github/workflows/pull-request.yml")).jobs);
    expect(jobs.filter((job) => !PAGE.includes(job.replaceAll("-", " ")))).toEqual([]);
    expect(textOf(".github/workflows/promote.yml")).toMatch(
      /# Here a shift of traffic will stand[\s\S]*id: probe[\s\S]*id: roll-back/,
    );
  });
});
