/**
 * The URIs that an RFC 6570 template makes, as the source of a regular expression for whole texts. Variables are strings;
 * one with `*` may be a list. Any variable may be left out or empty, as the RFC allows. Of a variable that stands twice each
 * place is matched by itself, which is more than the template makes ({@link repeatsVariable}). `undefined` for a text that is
 * no template, and for prefixes longer than any automaton should count.
 */
export function templatePattern(template: string): string | undefined {
  const parts: string[] = [];
  let from = 0;
  for (const expression of template.matchAll(/\{([^{}]*)\}/g)) {
    const literal = template.slice(from, expression.index);
    const pattern = expressionPattern(expression[1] ?? "");
    if (/[{}]/.test(literal) || pattern === undefined) return undefined;
    parts.push(escaped(literal), pattern);
    from = expression.index + expression[0].length;
  }
  const rest = template.slice(from);
  return /[{}]/.test(rest) ? undefined : `^${parts.join("")}${escaped(rest)}$`;
}

/** Whether a variable stands in two places, so that they always hold the same value. */
export function repeatsVariable(template: string): boolean {
  const names = expressionsOf(template).flatMap(({ variables }) => variables.map(({ name }) => name));
  return new Set(names).size < names.length;
}

/**
 * The template with its variables numbered, where their names are not part of the URI: two templates with the same numbered
 * form make the same URIs.
 */
export function numberedTemplate(template: string): string {
  const expressions = expressionsOf(template);
  const kept = new Set(
    expressions.flatMap(({ operator, variables }) =>
      OPERATORS[operator]?.named === true ? variables.map(({ name }) => name) : [],
    ),
  );
  const numbers = new Map<string, string>();
  let last = 0;
  const numberOf = (name: string): string => {
    if (kept.has(name)) return name;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    do last += 1;
    while (kept.has(String(last)));
    numbers.set(name, String(last));
    return String(last);
  };
  return template.replaceAll(EXPRESSION, (_, operator: string, list: string) => {
    const variables = variablesOf(list).map(({ name, modifier }) => numberOf(name) + modifier);
    return `{${operator}${variables.join(",")}}`;
  });
}

interface Expression {
  readonly operator: string;
  readonly variables: readonly Variable[];
}
interface Variable {
  readonly name: string;
  /** `*`, `:3` or nothing. */
  readonly modifier: string;
}

const EXPRESSION = /\{([+#./;?&]?)([^{}]*)\}/g;

function expressionsOf(template: string): readonly Expression[] {
  return [...template.matchAll(EXPRESSION)].map(([, operator = "", list = ""]) => ({
    operator,
    variables: variablesOf(list),
  }));
}

function variablesOf(list: string): readonly Variable[] {
  return list.split(",").map((text) => {
    const name = text.replace(/[:*].*$/, "");
    return { name, modifier: text.slice(name.length) };
  });
}

/** What an operator writes (RFC 6570, appendix A): before the first value, between values, and the name before each. */
interface Operator {
  readonly first: string;
  readonly separator: string;
  readonly named: boolean;
  /** Whether reserved characters stay as they are. */
  readonly reserved: boolean;
}

const SIMPLE: Operator = { first: "", separator: ",", named: false, reserved: false };
const OPERATORS: Readonly<Record<string, Operator>> = {
  "+": { ...SIMPLE, reserved: true },
  "#": { ...SIMPLE, first: "#", reserved: true },
  ".": { ...SIMPLE, first: ".", separator: "." },
  "/": { ...SIMPLE, first: "/", separator: "/" },
  ";": { ...SIMPLE, first: ";", separator: ";", named: true },
  "?": { ...SIMPLE, first: "?", separator: "&", named: true },
  "&": { ...SIMPLE, first: "&", separator: "&", named: true },
};

/** Characters that values keep, and the sign of percent-encoded ones. */
const UNRESERVED = "[\\w.~%\\-]";
const RESERVED = "[\\w.~%\\-:/?#\\[\\]@!$&'()*+,;=]";
const VARIABLE = /^((?:\w|%[0-9A-Fa-f]{2})(?:[\w.]|%[0-9A-Fa-f]{2})*)(\*|:([1-9]\d{0,3}))?$/;
/** Longest prefix `{var:n}` that is counted. */
const LONGEST_PREFIX = 32;
/** Most variables of one expression; what it makes grows with their square. */
const MOST_VARIABLES = 8;

function expressionPattern(expression: string): string | undefined {
  const operator = OPERATORS[expression[0] ?? ""];
  const names = (operator === undefined ? expression : expression.slice(1)).split(",");
  if (names.length > MOST_VARIABLES) return undefined;
  const values = names.map((name) => variablePattern(name, operator ?? SIMPLE));
  if (values.some((value) => value === undefined)) return undefined;
  return sequencePattern(values as readonly string[], operator ?? SIMPLE);
}

function variablePattern(text: string, { named, reserved, separator }: Operator): string | undefined {
  const match = VARIABLE.exec(text);
  if (match === null) return undefined;
  const [, name = "", modifier, prefix] = match;
  const character = reserved ? RESERVED : UNRESERVED;
  const value = prefix === undefined ? `${character}*` : prefixPattern(Number(prefix), reserved);
  if (value === undefined) return undefined;
  // RFC 6570, 3.2.7: an empty value of `;` has no equals sign.
  const written = named ? `${escaped(name)}(?:=${value})?` : value;
  return modifier === "*" ? `${written}(?:${escaped(separator)}${written})*` : written;
}

/** A prefix counts characters; one outside ASCII is up to four encoded bytes. */
function prefixPattern(length: number, reserved: boolean): string | undefined {
  if (length > LONGEST_PREFIX) return undefined;
  const plain = (reserved ? RESERVED : UNRESERVED).replace("%", "");
  return `(?:${plain}|(?:%[\\dA-Fa-f]{2}){1,4}){0,${length}}`;
}

/** Any of the values may be left out; what stays keeps its order. */
function sequencePattern(values: readonly string[], { first, separator }: Operator): string {
  const following = (from: number) =>
    values
      .slice(from)
      .map((value) => `(?:${escaped(separator)}${value})?`)
      .join("");
  const starts = values.map((value, index) => `${value}${following(index + 1)}`);
  return `(?:${escaped(first)}(?:${starts.join("|")}))?`;
}

function escaped(literal: string): string {
  return literal.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === "-" ? "-" : `\\${sign}`));
}
