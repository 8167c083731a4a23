import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { describe } from "@jest/globals";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { notInstalled } from "../not-tested.ts";

/** How a page is looked at. */
export interface Look {
  readonly width: number;
  readonly scheme: "light" | "dark";
}

/** A page in a browser, and what happened to it so far. */
export interface LookedAt {
  readonly page: Page;
  /** What the page said on its console, and errors of it. */
  readonly said: readonly string[];
  /** Addresses that the page asked for, beside itself. */
  readonly asked: readonly string[];
}

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/**
 * A `describe` for tests that look at pages in a real browser. Where none is installed, the report and standard error say so by a
 * test that is skipped, or fails under CI.
 */
export function describeInBrowser(title: string, tests: (program: string) => void): void {
  const program = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isExecutable);
  if (program !== undefined) {
    describe(title, () => tests(program));
    return;
  }
  describe(title, () => notInstalled(title, "Chromium is not installed (apt-get install chromium)"));
}

export async function startBrowser(program: string): Promise<Browser> {
  return await chromium.launch({ executablePath: program });
}

/** Opens a page of a text as a file would be. */
export async function lookAt(browser: Browser, html: string, { width, scheme }: Look): Promise<LookedAt> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
  const said: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  await page.route("**/*", async (route) => {
    if (route.request().url() === PLACE) return await route.fulfill({ body: html, contentType: "text/html" });
    asked.push(route.request().url());
    return await route.abort();
  });
  await page.goto(PLACE);
  return { page, said, asked };
}

const PLACE = "https://status.example/status.html";

/** What axe has to say against a page: the rule, and where. */
export async function complaintsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    return await inPage.run();
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
