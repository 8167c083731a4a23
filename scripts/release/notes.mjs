/**
 * The notes of a release: the lines below `## [X.Y.Z] - YYYY-MM-DD` in the changelog, up to the next version.
 *
 * An error, which says what to write where, when the section is missing, stands there twice, has no date, a date that no calendar has
 * or no text, or when lines are left under `## [Unreleased]`: the release would bring them without telling.
 */
export function releaseNotes(changelog, version) {
  const sections = sectionsOf(changelog);
  const unreleased = sections.find(({ name }) => name === "Unreleased");
  if (unreleased && textOf(unreleased) !== "") {
    throw new Error(
      `CHANGELOG.md:${unreleased.line}: lines are left under [Unreleased]; move them below ## [${version}] - YYYY-MM-DD`,
    );
  }
  const [section, second] = sections.filter(({ name }) => name === version);
  if (section === undefined) {
    throw new Error(`CHANGELOG.md: no section for ${version}; write ## [${version}] - YYYY-MM-DD above its lines`);
  }
  if (second !== undefined) throw new Error(`CHANGELOG.md:${second.line}: a second section for ${version}; keep one`);
  if (!isDate(section.date)) {
    throw new Error(
      `CHANGELOG.md:${section.line}: the section for ${version} has no date; write ## [${version}] - YYYY-MM-DD`,
    );
  }
  const text = textOf(section);
  if (text.replaceAll(/^#.*$/gm, "").trim() === "") {
    throw new Error(`CHANGELOG.md:${section.line}: the section for ${version} says nothing; write what users notice`);
  }
  return text;
}

function sectionsOf(changelog) {
  const sections = [];
  for (const [index, line] of changelog.split(/\r?\n/).entries()) {
    const heading = /^## \[(?<name>[^\]]+)\](?: - (?<date>\S+))?\s*$/.exec(line)?.groups;
    if (heading !== undefined) sections.push({ ...heading, line: index + 1, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** The text without the link definitions that a changelog may end in. */
function textOf({ lines }) {
  return lines
    .filter((line) => !/^\[[^\]]+\]: \S+$/.test(line))
    .join("\n")
    .trim();
}

function isDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text ?? "")) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
