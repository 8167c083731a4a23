/** Rows of tables that have no head, or another number of cells than their head, as GitHub counts them. */
export function brokenTables(markdown: string): readonly string[] {
  return tablesOf(markdown).flatMap(([head = "", rule = "", ...rows]) => {
    const isHead = /^\|(?:-+\|)+$/u.test(rule) && cellsOf(rule) === cellsOf(head);
    return isHead ? rows.filter((row) => cellsOf(row) !== cellsOf(head)) : [head, rule, ...rows];
  });
}

/** Lines that begin with `|`, by table. */
export function tablesOf(markdown: string): readonly (readonly string[])[] {
  const tables: string[][] = [];
  let isInside = false;
  for (const line of markdown.split("\n")) {
    if (!line.startsWith("|")) isInside = false;
    else if (isInside) tables.at(-1)?.push(line);
    else {
      tables.push([line]);
      isInside = true;
    }
  }
  return tables;
}

function cellsOf(row: string): number {
  return row.split(/(?<!\\)\|/u).length - 2;
}
