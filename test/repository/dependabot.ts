import { posix } from "node:path";
import { z } from "zod";

/** Names by which an ecosystem's manifests are known, and where Dependabot is to look: the folder of the manifest, or the root. */
const MANIFESTS: readonly { readonly file: RegExp; readonly ecosystem: string; readonly atRoot?: boolean }[] = [
  { file: /(^|\/)package-lock\.json$/, ecosystem: "npm" },
  { file: /(^|\/)go\.mod$/, ecosystem: "gomod" },
  { file: /(^|\/)[\w-]*requirements[\w-]*\.txt$/, ecosystem: "pip" },
  { file: /(^|\/)(pyproject\.toml|Pipfile)$/, ecosystem: "pip" },
  { file: /(^|\/)Cargo\.toml$/, ecosystem: "cargo" },
  { file: /(^|\/)(Dockerfile|[\w-]+\.Dockerfile)$/, ecosystem: "docker" },
  { file: /(^|\/)(docker-)?compose\.ya?ml$/, ecosystem: "docker-compose" },
  { file: /\.tf$/, ecosystem: "terraform" },
  { file: /^\.gitmodules$/, ecosystem: "gitsubmodule" },
  { file: /(^|\/)devcontainer\.json$/, ecosystem: "devcontainers" },
  { file: /(^|\/)\.pre-commit-config\.yaml$/, ecosystem: "pre-commit" },
  { file: /^\.github\/workflows\/[^/]+\.ya?ml$/, ecosystem: "github-actions", atRoot: true },
];

const days = z.int().min(1).max(90);
const updateTypes = z.array(z.enum(["major", "minor", "patch"])).min(1);
const cooldown = z.strictObject({
  "default-days": days,
  "semver-major-days": days.optional(),
  "semver-minor-days": days.optional(),
  "semver-patch-days": days.optional(),
});

/**
 * `.github/dependabot.yml` as far as this repository uses it; unknown keys are refused, which Dependabot would only tell on a page
 * that nobody looks at. Source: "Dependabot options reference" of GitHub's documentation.
 */
const shape = z.strictObject({
  version: z.literal(2),
  updates: z
    .array(
      z.strictObject({
        "package-ecosystem": z.string(),
        directory: z.string().startsWith("/"),
        schedule: z.strictObject({ interval: z.enum(["daily", "weekly", "monthly"]), day: z.string().optional() }),
        cooldown: cooldown.optional(),
        "commit-message": z.strictObject({ prefix: z.string().max(50) }).optional(),
        groups: z
          .record(
            z.string(),
            z.strictObject({
              patterns: z.array(z.string()).min(1).optional(),
              "dependency-type": z.enum(["production", "development"]).optional(),
              "update-types": updateTypes.optional(),
            }),
          )
          .optional(),
        ignore: z
          .array(
            z.strictObject({
              "dependency-name": z.string(),
              "update-types": z.array(
                z.templateLiteral(["version-update:semver-", z.enum(["major", "minor", "patch"])]),
              ),
            }),
          )
          .optional(),
      }),
    )
    .min(1),
});

/** Ecosystems whose versions Dependabot does not read as Semantic Versioning: days by the kind of version are an error there. */
const WITHOUT_VERSIONS = new Set([
  "devcontainers",
  "docker",
  "docker-compose",
  "github-actions",
  "gitsubmodule",
  "terraform",
]);
/** The shortest wait that lets others find what is wrong with a version. */
const SHORTEST_DAYS = 3;

/** What is wrong with the updates of a repository that has these files; each a sentence. */
export function updateProblems(dependabot: unknown, files: readonly string[]): readonly string[] {
  const parsed = shape.safeParse(dependabot);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  const { updates } = parsed.data;
  const looked = new Set(updates.map((update) => `${update["package-ecosystem"]} ${update.directory}`));
  const needed = new Set(files.flatMap(placeOf));
  return [
    ...[...needed].filter((place) => !looked.has(place)).map((place) => `${place}: no updates`),
    ...updates.flatMap(waitProblems),
  ];
}

function placeOf(file: string): readonly string[] {
  return MANIFESTS.filter((manifest) => manifest.file.test(file)).map(({ ecosystem, atRoot }) => {
    const folder = posix.dirname(file);
    return `${ecosystem} ${atRoot || folder === "." ? "/" : `/${folder}`}`;
  });
}

type Update = z.infer<typeof shape>["updates"][number];

function waitProblems(update: Update): readonly string[] {
  const place = `${update["package-ecosystem"]} ${update.directory}`;
  if (update.cooldown === undefined) return [`${place}: no cooldown`];
  const waits = Object.entries(update.cooldown).flatMap(([name, wait]) => (wait === undefined ? [] : [{ name, wait }]));
  return [
    ...(update.groups === undefined ? [`${place}: no groups`] : []),
    ...waits
      .filter(({ wait }) => wait < SHORTEST_DAYS)
      .map(({ name }) => `${place}: ${name} is under ${SHORTEST_DAYS}`),
    ...(WITHOUT_VERSIONS.has(update["package-ecosystem"]) && waits.length > 1
      ? [`${place}: days by the kind of version are no option here`]
      : []),
  ];
}
