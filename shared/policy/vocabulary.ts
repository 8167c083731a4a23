import * as z from "zod";

/** What a change of a server is about: its contract, its image, or neither. Computed from digests, never declared. @public */
export const CHANGE_KINDS = ["schema", "infra", "config"] as const;
/** One of {@link CHANGE_KINDS}. @public */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The name of an environment. */
export const environmentName = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, "an environment is letters, digits, '_' and '-', at most 64");

/** The name of a role that may allow something: `cab`, `release-manager`. */
export const roleName = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,62}$/, "a role is lower case letters, digits and '-', and begins with a letter");

/** A team of GitHub. */
export const teamName = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,39}\/[a-z0-9._-]{1,100}$/, "is no team; write it as organization/team, as in acme/mcp-cab");

/** A person or, with `[bot]`, an app of GitHub; those whom a company manages have an underscore. */
export const login = z.string().regex(/^[A-Za-z0-9_-]{1,60}(?:\[bot\])?$/, "is no login of GitHub, as in octocat");

/** A repository of GitHub. */
export const repositoryName = z
  .string()
  .regex(
    /^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}$/,
    "is no repository; write it as owner/name, as in acme/payments",
  );

/** A text that says something, on one line. */
export const line = z
  .string()
  .regex(/\S/, "is empty")
  .max(200, "is longer than 200 characters")
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, "holds line breaks or control characters");

/** The path of a file of the repository, from its root. */
export const repositoryPath = line.refine(
  (path) => !/^(?:[/\\~]|[A-Za-z]:|[a-z]+:)/.test(path) && !path.split(/[/\\]/).includes(".."),
  {
    error: ({ input }) =>
      `${JSON.stringify(input)} is not a path from the root of this repository; nothing is fetched from elsewhere`,
  },
);

/** An address that may be spoken to: https, without credentials. */
export const httpsUrl = z.string().refine(isHttps, {
  error: ({ input }) =>
    `${JSON.stringify(input)} is no https address without credentials, as in https://acme.example.com`,
});

/** A list that names each thing once, and something at all. */
export function listOf<Item extends z.ZodType>(item: Item, noun: string) {
  return z
    .array(item)
    .min(1, `names no ${noun}`)
    .superRefine((items, context) => {
      items.forEach((each, index) => {
        if (items.indexOf(each) === index) return;
        context.addIssue({ code: "custom", message: `${JSON.stringify(each)} stands there twice`, path: [index] });
      });
    });
}

/** The change kinds that something is about; default all. */
export const changeKinds = listOf(z.enum(CHANGE_KINDS), "kind of change");

function isHttps(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return protocol === "https:" && `${username}${password}${search}${hash}` === "";
}
