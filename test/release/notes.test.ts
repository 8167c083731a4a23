import { describe, expect, test } from "@jest/globals";
import { releaseNotes } from "../../scripts/release/notes.mjs";

const CHANGELOG = `# Changelog

All changes.

## [Unreleased]

## [1.2.0] - 2026-11-28

### Added

- A gate.

## [1.1.0] - 2026-10-01

- A fault less.

[1.1.0]: https://github.com/OWNER/mcp-gates/releases/tag/v1.1.0
`;

describe("the notes of a release", () => {
  test.each([
    ["1.2.0", "### Added\n\n- A gate."],
    ["1.1.0", "- A fault less."],
  ])("are the lines of %s in the changelog, and no others", (version, notes) => {
    expect(releaseNotes(CHANGELOG, version)).toBe(notes);
  });

  test("are those of a changelog without a place for what is unreleased, too", () => {
    expect(releaseNotes("## [1.0.0] - 2026-01-01\r\n\r\n- All.\r\n", "1.0.0")).toBe("- All.");
  });

  test.each([
    ["there is no section", CHANGELOG, "1.3.0", "CHANGELOG.md: no section for 1.3.0"],
    ["the name only begins alike", CHANGELOG, "1.2", "CHANGELOG.md: no section for 1.2"],
    [
      "the section has no date",
      CHANGELOG.replace(" - 2026-11-28", ""),
      "1.2.0",
      "CHANGELOG.md:7: the section for 1.2.0 has no date",
    ],
    [
      "the date is in no calendar",
      CHANGELOG.replace("11-28", "02-30"),
      "1.2.0",
      "CHANGELOG.md:7: the section for 1.2.0 has no date",
    ],
    [
      "the section says nothing",
      CHANGELOG.replace("- A gate.", ""),
      "1.2.0",
      "CHANGELOG.md:7: the section for 1.2.0 says nothing",
    ],
    [
      "the section stands there twice",
      CHANGELOG.replace("[1.1.0]", "[1.2.0]"),
      "1.2.0",
      "CHANGELOG.md:13: a second section for 1.2.0",
    ],
    [
      "lines are left that no version tells",
      CHANGELOG.replace("[Unreleased]\n", "[Unreleased]\n\n- More.\n"),
      "1.2.0",
      "CHANGELOG.md:5: lines are left under [Unreleased]",
    ],
  ])("are refused when %s", (_case, changelog, version, problem) => {
    expect(() => releaseNotes(changelog, version)).toThrow(problem);
  });
});
