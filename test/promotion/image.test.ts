import { expect, test } from "@jest/globals";
import { pinnedImage } from "../../shared/promotion/image.ts";
import { aDigest } from "./builders.ts";

const DIGEST = aDigest("a");

test.each([
  ["registry.example.com/acme/payments-mcp", "with a host"],
  ["registry.example.com:5000/acme/payments-mcp", "with a port"],
  ["localhost:5000/payments", "of a host without a dot"],
  ["payments", "without a host"],
  ["acme/team/payments_mcp/a.b__c---d", "with every separator"],
  ["EXAMPLE.com/acme", "with a host in capitals"],
])("an image is pinned by its digest: %s (%s)", (name) => {
  expect(pinnedImage(`${name}@${DIGEST}`)).toEqual({ name, digest: DIGEST });
  expect(pinnedImage(`${name}:v2.3.0_x-1@${DIGEST}`)).toEqual({ name, digest: DIGEST });
});

test.each([
  ["registry.example.com/acme/payments", "without a digest"],
  ["registry.example.com/acme/payments:2.3.0", "by a tag alone"],
  [`@${DIGEST}`, "without a name"],
  [DIGEST, "by nothing but a digest"],
  [`payments@sha256:${"a".repeat(63)}`, "by a digest that is too short"],
  [`payments@sha256:${"a".repeat(65)}`, "by a digest that is too long"],
  [`payments@sha256:${"A".repeat(64)}`, "by a digest in capitals"],
  [`payments@sha512:${"a".repeat(128)}`, "by another algorithm"],
  [`payments@${DIGEST}@${DIGEST}`, "twice"],
  [` payments@${DIGEST}`, "with a space before it"],
  [`payments@${DIGEST}\n`, "with a line break behind it"],
  [`acme//payments@${DIGEST}`, "with an empty part"],
  [`acme/payments/@${DIGEST}`, "with an empty part at its end"],
  [`/payments@${DIGEST}`, "with an empty host"],
  [`acme/pay..ments@${DIGEST}`, "with two dots"],
  [`acme/pay___ments@${DIGEST}`, "with three underscores"],
  [`acme/-payments@${DIGEST}`, "with a part that begins with a separator"],
  [`acme/payments-@${DIGEST}`, "with a part that ends with a separator"],
  [`acme/Payments@${DIGEST}`, "with capitals in its path"],
  [`host:123456/payments@${DIGEST}`, "with a port that is none"],
  [`payments:@${DIGEST}`, "with an empty tag"],
  [`payments:-a@${DIGEST}`, "with a tag that begins with a dash"],
  [`payments:${"a".repeat(129)}@${DIGEST}`, "with a tag that is too long"],
  [`${"a".repeat(500)}@${DIGEST}`, "with a name that is too long"],
  ["", "that is empty"],
])("an image is not pinned: %s (%s)", (reference) => {
  expect(pinnedImage(reference)).toBeUndefined();
});

test("the longest reference is read", () => {
  const name = "a".repeat(512 - DIGEST.length - 1);
  expect(pinnedImage(`${name}@${DIGEST}`)?.name).toBe(name);
  expect(pinnedImage(`${name}a@${DIGEST}`)).toBeUndefined();
});

test("no text takes long to read", () => {
  const before = performance.now();
  for (const part of ["a.", "a-", "a_", "a/", "A.", "-", "a"]) pinnedImage(`${part.repeat(256)}!`.slice(0, 512));
  expect(performance.now() - before).toBeLessThan(500);
});
