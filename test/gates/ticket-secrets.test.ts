import { describe, expect, test } from "@jest/globals";
import { ticketSecretForms, withoutSecretForms } from "../../shared/gates/ticket-secrets.ts";

const SECRET = "ATATT3xFfGF0-cloud-secret=1A2B3C4D";

describe("the forms of a secret", () => {
  test.each(["", "a", "ab", "abc", "bot@example.com:"])("hold what base64 makes of it behind %j", (before) => {
    const header = Buffer.from(before + SECRET).toString("base64");
    const longest = ticketSecretForms(SECRET).filter((form) => header.includes(form));
    expect(Math.max(...longest.map(({ length }) => length))).toBeGreaterThan(SECRET.length);
  });

  test("of few characters are none that every text has", () => {
    expect(ticketSecretForms("ab").every((form) => form.length >= 4)).toBe(true);
  });
});

describe("a text", () => {
  test.each([
    SECRET,
    Buffer.from(SECRET).toString("base64"),
    Buffer.from(`bot@example.com:${SECRET}`).toString("base64").slice(24),
    SECRET.slice(0, 12),
    SECRET.slice(9, 25),
    encodeURIComponent(SECRET),
  ])("loses %s", (form) => {
    const left = withoutSecretForms(`said "${form}" twice`, [undefined, SECRET]);
    expect(left).toMatch(/^said ".*\*\*\*.*" twice$/);
    expect(left).not.toContain(form.slice(2, 14));
  });

  test("keeps words that a secret happens to hold", () => {
    expect(withoutSecretForms("production of payments", ["payments-production-0815-0815"])).toBe(
      "production of payments",
    );
  });

  test("stays as it is without a secret, whatever characters it has", () => {
    expect(withoutSecretForms("a 😀\nb", [])).toBe("a 😀\nb");
  });
});
