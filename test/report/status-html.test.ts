import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { statusOf } from "../../shared/promotion/status.ts";
import { renderStatusHtml } from "../../shared/report/status-html.ts";
import { aHostileStatus, anEnvironment, aQuestion, aStatus, hostileStatus } from "./status-builders.ts";

const page = renderStatusHtml(aStatus());

describe("the status page", () => {
  test("lets in nothing but its own style, which it names by its digest", () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
    const digest = createHash("sha256").update(style).digest("base64");
    const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
    const content = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    expect(content.replaceAll("&#39;", "'")).toBe(policy);
  });

  test("loads nothing, and runs nothing", () => {
    expect(
      page.match(/<(?:script|link|img|iframe|object|embed|form|base)|\sstyle=|\son\w+=|\ssrc=|@import|url\((?!#)/giu),
    ).toBeNull();
  });

  test("tells every moment for people, from the page's time on, and for programs", () => {
    expect(page).toContain(
      '<time datetime="2026-11-18T09:05:00.000Z">2026-11-18 09:05 UTC</time> <span class="soft span">(9 d 2 h ago)</span>',
    );
  });

  test("has headings in order, and one of the first level", () => {
    const levels = [...page.matchAll(/<h([1-6])/gu)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test("has a caption for every table and a scope for every head of a row or column", () => {
    const [tables, captions] = [/<table/gu, /<caption>/gu].map((pattern) => page.match(pattern)?.length);
    expect(captions).toBe(tables);
    expect(page.match(/<th\b(?! scope="(?:row|col)")/gu)).toBeNull();
  });

  test("has a picture whose description says the same in words", () => {
    expect(page).toContain('<title id="time-title">Timeline of payments-mcp from 2026-11-13 to 2026-12-11</title>');
    expect(page).toContain(
      "staging: 2.3.0 serves since 2026-11-26 22:40 UTC; it may go to production at 2026-11-30 07:00 UTC; 1 freezes ahead.",
    );
  });

  test("says what an emergency passed by, and who allowed it", () => {
    expect(page).toContain(
      "emergency, past soak, allowed by ada-l and grace-h: Payments time out for every third customer since 19:10",
    );
  });

  test("says what waits for its time, who asked for it and when", () => {
    const words = page.replace(/<[^>]+>/gu, "").replace(/\s+/gu, " ");
    expect(words).toContain(
      "2.3.0 waits for its time Asked for 2026-11-27 10:30 UTC (1 h 30 min ago), by maria-hopper, run, under CHG-43",
    );
  });

  test("does not take a ledger that cannot be read for an empty one", () => {
    const report = statusOf(
      aQuestion({ environments: [anEnvironment("staging", "it is down"), anEnvironment("production", [])] }),
    );
    const written = renderStatusHtml(report);
    expect(written).toContain("staging: the ledger could not be read.");
    expect(written).toContain("production: nothing is on record.");
  });

  test("shows the way from an environment to the next, whatever serves", () => {
    const environments = ["development", "staging", "production"].map((name) => anEnvironment(name, []));
    const written = renderStatusHtml(statusOf(aQuestion({ environments })));
    expect(written.match(/<li class="lane[^"]*"/gu)).toEqual([
      ...['<li class="lane next"', '<li class="lane next"', '<li class="lane"'],
    ]);
  });

  test("keeps what comes late in a fold", () => {
    expect(page).toContain("<summary>2 more that come later</summary>");
  });

  test.each([
    [
      "nothing needs attention",
      statusOf(aQuestion({ environments: [anEnvironment("staging", [])] })),
      "Nothing needs attention.",
    ],
    ["the policy names no environments", statusOf(aQuestion()), "The policy names no environments."],
    [
      "a ledger cannot be read",
      statusOf(aQuestion({ environments: [anEnvironment("staging", "GitHub answered 403")] })),
      "The ledger cannot be read: GitHub answered 403",
    ],
    [
      "nothing is coming",
      statusOf(aQuestion({ environments: [anEnvironment("staging", [])] })),
      "Nothing is in sight.",
    ],
  ])("says that %s", (_name, report, words) => {
    expect(renderStatusHtml(report)).toContain(words);
  });

  test("links to https alone", () => {
    const written = renderStatusHtml(aHostileStatus('javascript:alert(1)"'));
    const links = [...written.matchAll(/href="([^"]*)"/gu)].map(([, link = ""]) => link);
    expect(links.filter((link) => !/^(?:#[a-z]+$|https:\/\/)/u.test(link))).toEqual([]);
  });

  test("has the elements that it has with plain texts and no others, whatever is deployed", () => {
    const plain = tagsOf(renderStatusHtml(aHostileStatus("word")));
    fc.assert(
      fc.property(hostileStatus, (report) => {
        const written = renderStatusHtml(report);
        expect(XMLValidator.validate(asXml(written))).toBe(true);
        expect(tagsOf(written).filter((tag) => !plain.includes(tag))).toEqual([]);
        expect(written).not.toMatch(/(?![\n\t])[\p{Cc}\u202E\u2066\u200B\u{E0041}]/u);
      }),
      { numRuns: 100, seed: 20_261_127 },
    );
  });

  test("shows a foreign text as it is", () => {
    const written = renderStatusHtml(aHostileStatus('<b>&amp;"\u202E'));
    const { html } = new XMLParser({
      processEntities: { enabled: true, maxTotalExpansions: 1e6 },
      htmlEntities: true,
    }).parse(asXml(written));
    expect(html.body.div.header.h1).toBe('<b>&amp;"⟨U+202E⟩');
  });
});

/** Elements with their attributes' names: what foreign text must not add to. */
function tagsOf(written: string): readonly string[] {
  return [
    ...new Set(
      [...written.matchAll(/<(\/?[a-zA-Z][^\s>/]*)([^>]*)>/gu)].map(([, tag, attributes = ""]) => {
        return `${tag} ${[...attributes.matchAll(/([\w-]+)="/gu)].map(([, name]) => name).join(" ")}`;
      }),
    ),
  ];
}

/** The page is written so that it is XML but for what HTML leaves open. */
function asXml(written: string): string {
  return written.replace(/<!DOCTYPE html>/u, "").replace(/<meta([^>]*)>/gu, "<meta$1/>");
}
