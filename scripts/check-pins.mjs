/**
 * Compares each pinned action with its own repository: whether the commit is that of the version which stands beside it. A pin is
 * only as good as the one who wrote it down, and a commit of a fork looks the same.
 *
 *   node scripts/check-pins.mjs [address]   where the repositories are; the address defaults to GITHUB_SERVER_URL, else GitHub's
 *
 * Exit status: 0, 1 when a pin is wrong or a repository does not answer.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const address = process.argv[2] ?? process.env.GITHUB_SERVER_URL ?? "https://github.com";
const pins = pinsOf(["action.yml", ...filesBelow(".github/workflows"), ...filesBelow("actions")]);
const problems = [...pins].flatMap(([pin, files]) =>
  pinProblems(pin).map((problem) => `${problem} (${files.join(", ")})`),
);
for (const problem of problems) console.error(problem);
console.log(`${pins.size} pins, ${problems.length} wrong`);
process.exitCode = problems.length > 0 || pins.size === 0 ? 1 : 0;

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true }).map((file) => join(folder, file));
  return files.filter((file) => /\.ya?ml$/.test(file)).sort();
}

/** The files of each pin, `owner/name@commit version`. */
function pinsOf(files) {
  const pins = new Map();
  for (const file of files.filter((file) => existsSync(file))) {
    const written =
      /\buses:\s*["']?(?<repository>[^\s/@"']+\/[^\s/@"']+)[^\s@]*@(?<commit>[^\s"']+)["']?(?:\s+#\s*(?<version>\S+))?/g;
    for (const { groups } of readFileSync(file, "utf8").matchAll(written)) {
      const pin = `${groups.repository}@${groups.commit} ${groups.version ?? ""}`;
      pins.set(pin, [...new Set([...(pins.get(pin) ?? []), file])]);
    }
  }
  return pins;
}

function pinProblems(pin) {
  const [repository, commit, version] = pin.split(/[@ ]/);
  if (version === "") return [`${repository}@${commit} names no version`];
  const names = [`refs/tags/${version}`, `refs/tags/${version}^{}`];
  const asked = spawnSync("git", ["ls-remote", "--tags", `${address}/${repository}`, ...names], { encoding: "utf8" });
  if (asked.status !== 0) return [`${repository} does not answer: ${(asked.stderr ?? "").trim().split("\n")[0]}`];
  const found = new Map(
    asked.stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split("\t").reverse()),
  );
  // Of an annotated tag, the second name is the commit.
  const tagged = found.get(names[1]) ?? found.get(names[0]);
  if (tagged === undefined) return [`${repository} has no ${version}`];
  return tagged === commit ? [] : [`${repository} has ${version} at ${tagged}, and ${commit} is pinned as that`];
}
