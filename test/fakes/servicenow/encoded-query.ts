/** One condition of an encoded query. */
export interface Condition {
  readonly field: string;
  readonly operator: "=" | "IN";
  readonly value: string;
}

/** An encoded query: conditions that all hold, and an order. */
export interface EncodedQuery {
  readonly conditions: readonly Condition[];
  readonly order: { readonly field: string; readonly sign: 1 | -1 } | undefined;
}

/** ServiceNow, "Encoded query strings": parts are joined by `^`. */
export function parsedQuery(text: string): EncodedQuery {
  const parts = text.split("^");
  const [, isDescending, field] =
    /^ORDERBY(DESC)?(\w+)$/.exec(parts.find((part) => part.startsWith("ORDERBY")) ?? "") ?? [];
  const conditions = parts.flatMap((part): readonly Condition[] => {
    const [, name, operator, value = ""] = /^([a-z][a-z0-9_.]*)(=|IN)(.*)$/.exec(part) ?? [];
    return name === undefined || (operator !== "=" && operator !== "IN") ? [] : [{ field: name, operator, value }];
  });
  return { conditions, order: field === undefined ? undefined : { field, sign: isDescending === undefined ? 1 : -1 } };
}

export function matches(raw: string, { operator, value }: Condition): boolean {
  return operator === "IN" ? value.split(",").includes(raw) : raw === value;
}
