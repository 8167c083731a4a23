/**
 * The answers of an issue form by heading, as GitHub writes them into the body: `### Heading`, an empty line, the value. What
 * people do not see cannot bind a ticket: HTML comments are left out, and headings in a code block are none. A heading that
 * comes twice has no answer, since nobody could say which of them was approved.
 *
 * docs.github.com: "Syntax for GitHub's form schema".
 */
export function issueFormAnswers(body: string): ReadonlyMap<string, readonly string[]> {
  const answers = new Map<string, readonly string[]>();
  const twice = new Set<string>();
  for (const { heading, lines } of sectionsOf(withoutComments(body))) {
    if (answers.has(heading)) twice.add(heading);
    answers.set(heading, valuesOf(lines));
  }
  for (const heading of twice) answers.set(heading, []);
  return answers;
}

interface Section {
  readonly heading: string;
  readonly lines: string[];
}

/** One that is not closed hides all that follows, as it does on the page. */
function withoutComments(body: string): string {
  return body.replaceAll("\r\n", "\n").replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "");
}

function sectionsOf(text: string): readonly Section[] {
  const sections: Section[] = [];
  let fence: string | undefined;
  for (const line of text.split("\n")) {
    const [, heading] = fence === undefined ? (/^###[ \t](.*)$/.exec(line) ?? []) : [];
    if (heading !== undefined) sections.push({ heading: heading.trim(), lines: [] });
    else sections.at(-1)?.lines.push(line);
    fence = fenceAfter(line, fence);
  }
  return sections;
}

/** A fence is closed by one of its own kind that is at least as long (CommonMark, section 4.5). */
function fenceAfter(line: string, open: string | undefined): string | undefined {
  const [, mark, rest = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  if (mark === undefined) return open;
  if (open === undefined) return mark;
  return mark.startsWith(open) && rest.trim() === "" ? undefined : open;
}

/** A line each, the chosen ones of a list of boxes, or the choices of a menu, which GitHub joins by commas. */
function valuesOf(lines: readonly string[]): readonly string[] {
  const written = lines.map((line) => line.trim()).filter((line) => line !== "" && line !== NO_ANSWER);
  return written.flatMap((line) => {
    const [, mark, choice = ""] = /^[-*] \[([ xX])\] (.*)$/.exec(line) ?? [];
    if (mark !== undefined) return mark === " " ? [] : [choice.trim()];
    return line
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== "");
  });
}

const NO_ANSWER = "_No response_";
