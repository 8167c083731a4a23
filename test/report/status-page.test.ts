import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { statusOf } from "../../shared/promotion/status.ts";
import { renderStatusHtml } from "../../shared/report/status-html.ts";
import { ROOT } from "../repository/files.ts";
import { complaintsOf, describeInBrowser, type Look, lookAt, startBrowser } from "./browser.ts";
import { aHostileStatus, anEnvironment, aQuestion, aStatus } from "./status-builders.ts";

/** Where the pictures are kept for people; the CI uploads them. */
const PICTURES = join(ROOT, "screenshots");

/** Words without a space, markup, marks of direction: as a page must bear them. */
const HOSTILE = `<img src=x onerror=alert(1)>\u202E"'&lt;</style><script>alert(1)</script>${"x".repeat(300)}`;

const PAGES = {
  busy: renderStatusHtml(aStatus()),
  hostile: renderStatusHtml(aHostileStatus(HOSTILE)),
  unknown: renderStatusHtml(
    statusOf(
      aQuestion({ environments: [anEnvironment("staging", "GitHub answered 403"), anEnvironment("production", [])] }),
    ),
  ),
};
const LOOKS: readonly Look[] = [400, 1600].flatMap((width) =>
  (["light", "dark"] as const).map((scheme) => ({ width, scheme })),
);
const CASES = Object.entries(PAGES).flatMap(([name, html]) =>
  // Of the usual page every look; of the others each width and each scheme.
  LOOKS.filter(({ width, scheme }) => name === "busy" || (width === 400) === (scheme === "light")).map(
    (look) => [name, look.width, look.scheme, { html, look }] as const,
  ),
);

const MILLISECONDS = 60_000;

describeInBrowser("the status page in a browser", (program) => {
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await startBrowser(program);
  }, MILLISECONDS);
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => await browser?.close());

  test.each(CASES)(
    "%s at %i pixels in %s fits, is accessible, asks for nothing and complains of nothing",
    async (name, width, scheme, { html, look }) => {
      const { page, said, asked } = await lookAt(browser, html, look);
      await page.screenshot({ path: join(PICTURES, `status-${name}-${width}-${scheme}.png`), fullPage: true });
      expect(await tooWide(page)).toEqual([]);
      await page.$$eval("details", (all) => {
        for (const each of all) each.setAttribute("open", "");
      });
      expect(await tooWide(page)).toEqual([]);
      expect(await complaintsOf(page)).toEqual([]);
      expect({ said, asked }).toEqual({ said: [], asked: [] });
    },
    MILLISECONDS,
  );

  test.each([320, 700, 900, 1200])(
    "fits into %i pixels as well",
    async (width) => {
      for (const html of Object.values(PAGES)) {
        const { page } = await lookAt(browser, html, { width, scheme: "light" });
        expect(await tooWide(page)).toEqual([]);
      }
    },
    MILLISECONDS,
  );

  test(
    "is another page in the dark",
    async () => {
      const colours = await Promise.all(
        (["light", "dark"] as const).map(async (scheme) => {
          const { page } = await lookAt(browser, PAGES.busy, { width: 1600, scheme });
          return await page.evaluate("getComputedStyle(document.body).backgroundColor");
        }),
      );
      expect(colours).toEqual(["rgb(245, 246, 248)", "rgb(15, 20, 26)"]);
    },
    MILLISECONDS,
  );

  test.each([400, 1600])(
    "the keyboard reaches every link and fold at %i pixels, and shows where it is",
    async (width) => {
      const { page } = await lookAt(browser, PAGES.busy, { width, scheme: "light" });
      const all = await page.$$eval("a[href], summary", (elements) =>
        elements.map((element, index) => {
          element.setAttribute("data-place", String(index));
          return index;
        }),
      );
      const reached: unknown[] = [];
      for (const _ of all) {
        await page.keyboard.press("Tab");
        reached.push(await page.evaluate(WHERE_THE_KEYBOARD_IS));
      }
      expect(reached).toEqual(all.map((place) => ({ place, isSeen: true })));
    },
    MILLISECONDS,
  );

  test(
    "the first stop of the keyboard skips to the environments",
    async () => {
      const { page } = await lookAt(browser, PAGES.busy, { width: 400, scheme: "light" });
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.closest('section').id")).toBe("environments");
    },
    MILLISECONDS,
  );

  test(
    "a fold opens by the keyboard, and shows the digests whole",
    async () => {
      const { page } = await lookAt(browser, PAGES.busy, { width: 400, scheme: "light" });
      await page.locator("summary").first().focus();
      await page.keyboard.press("Enter");
      expect(await page.locator("details code").nth(1).textContent()).toBe(`sha256:${"c".repeat(64)}`);
      expect(await page.locator("details code").nth(1).isVisible()).toBe(true);
    },
    MILLISECONDS,
  );

  test(
    "a reader hears landmarks, tables with heads, and the picture in words",
    async () => {
      const { page } = await lookAt(browser, PAGES.busy, { width: 400, scheme: "light" });
      for (const landmark of ["banner", "main", "contentinfo"] as const) {
        expect(await page.getByRole(landmark).count()).toBe(1);
      }
      expect(await page.getByRole("navigation", { name: "On this page" }).count()).toBe(1);
      const history = page.getByRole("table", { name: "Deployments to production, newest first" });
      expect(await history.getByRole("columnheader").count()).toBe(6);
      expect(await history.getByRole("rowheader").allTextContents()).toEqual(["2.2.1", "2.2.0", "2.1.0"]);
      const picture = page.getByRole("img", { name: /^Timeline of payments-mcp/ });
      expect(await picture.count()).toBe(1);
    },
    MILLISECONDS,
  );

  test(
    "nothing that gets into the page can load or run anything",
    async () => {
      const { page, asked } = await lookAt(browser, PAGES.busy, { width: 400, scheme: "light" });
      const refused = await page.evaluate(WHAT_IS_REFUSED);
      expect(refused).toEqual(["img-src", "script-src-elem", "style-src-attr"]);
      expect([await page.title(), asked]).toEqual(["Promotion status of payments-mcp", []]);
    },
    MILLISECONDS,
  );

  test(
    "prints every fold open",
    async () => {
      const { page } = await lookAt(browser, PAGES.busy, { width: 800, scheme: "light" });
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("details code").first().isVisible()).toBe(true);
    },
    MILLISECONDS,
  );
});

/** What sticks out of the page to the side, and whether the page can be scrolled there. */
async function tooWide(page: Page): Promise<unknown> {
  return await page.evaluate(WHAT_IS_TOO_WIDE);
}

/* What runs in the page is text: the types of a browser would be there for every file of the project otherwise. */

const WHAT_IS_TOO_WIDE = `(() => {
  const isHidden = (element) => element.matches(".skip, thead, thead *");
  const out = [...document.body.querySelectorAll("*:not(svg *)")].filter(
    (element) => !isHidden(element) && element.getBoundingClientRect().right > innerWidth + 0.5,
  );
  const scrolls = document.documentElement.scrollWidth > innerWidth ? ["the page scrolls to the side"] : [];
  return [...scrolls, ...out.map((element) => element.outerHTML.slice(0, 120))];
})()`;

const WHERE_THE_KEYBOARD_IS = `(() => {
  const { left, right } = document.activeElement.getBoundingClientRect();
  const isOutlined = getComputedStyle(document.activeElement).outlineStyle === "solid";
  const place = Number(document.activeElement.getAttribute("data-place"));
  return { place, isSeen: isOutlined && left >= 0 && right <= innerWidth };
})()`;

const WHAT_IS_REFUSED = `(async () => {
  const directives = [];
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => directives.push(effectiveDirective));
  document.body.insertAdjacentHTML(
    "beforeend", '<img src="https://elsewhere.example/x.png"><p style="color:red">x</p>',
  );
  const script = document.createElement("script");
  script.textContent = "document.title = 'changed'";
  document.body.append(script);
  // Violations are told in a task of their own.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return directives.sort();
})()`;
