import { sameJson } from "../canonical.ts";
import type { SchemaNode } from "./document.ts";

/** Whether two nodes are the same schemas to the letter, with nothing that leads elsewhere. */
export function sameWritten(left: SchemaNode, right: SchemaNode): boolean {
  return (
    left.length === right.length &&
    left.every(
      ({ schema }, index) => sameJson(schema, right[index]?.schema) && !/\$\w*[rR]ef"/.test(JSON.stringify(schema)),
    )
  );
}
