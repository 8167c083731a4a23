import { isPair, isSeq, parseDocument, visit } from "yaml";

/** The YAML of a file; what is none is an error that names the file. */
export function parsed({ file, text }) {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Error(`${file}: ${document.errors[0].message}`);
  return document;
}

/**
 * A text in which pairs of its YAML are written otherwise, and every other byte as it was. `editOf` gets each pair with its place, such as
 * `jobs.plan.steps.1.uses`, and the map around it, and gives `{ start, end, to }`, or nothing where the pair stays.
 */
export function edited({ file, text }, editOf) {
  const parts = [];
  let done = 0;
  visit(parsed({ file, text }), {
    Pair(_, pair, ancestors) {
      const edit = editOf(pair, { at: placeOf(pair, ancestors), around: ancestors.at(-1) });
      if (edit === undefined) return;
      parts.push(text.slice(done, edit.start), edit.to);
      done = edit.end;
    },
  });
  return [...parts, text.slice(done)].join("");
}

function placeOf(pair, ancestors) {
  const nodes = [...ancestors, pair];
  return nodes
    .flatMap((node, index) => {
      if (isPair(node)) return [node.key.value];
      return isSeq(nodes[index - 1]) ? [nodes[index - 1].items.indexOf(node)] : [];
    })
    .join(".");
}
