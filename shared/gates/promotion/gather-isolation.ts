import { createHmac, randomBytes } from "node:crypto";
import type { EnvironmentPolicy } from "../../policy/environments.ts";
import { environmentOf } from "../../policy/environments.ts";
import type { Policy } from "../../policy/policy.ts";
import { addressesIn } from "../../promotion/data-source.ts";
import { type Fingerprints, MOST_FINGERPRINTS } from "../../promotion/fingerprints.ts";
import type { EnvironmentSide, IsolationQuestion, ValueFacts } from "../../promotion/gates/isolation-gate.ts";
import type { LedgerReading } from "../../promotion/ledger.ts";
import { recordsUnderWay, servingRecord } from "../../promotion/standing.ts";
import { environmentTargets } from "./environment-targets.ts";

/** What the environments have of their own, as far as this run and the ledger know. */
export interface IsolationRequest {
  readonly policy: Policy;
  /** The environment that a release goes to. */
  readonly environment: string;
  /** The process's environment. Its values are secrets. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** What the ledger tells of other environments; `undefined` = it could not be read. */
  readonly readingOf: (environment: string) => Promise<LedgerReading | undefined>;
}

/** Characters of a salt at least; a short one can be guessed. */
const SHORTEST_SALT = 16;

/**
 * The question of isolation. A value is taken from the variable `<ENVIRONMENT>_<NAME>`, as in PRODUCTION_DATABASE_URL; where this job
 * cannot see the one of another environment, from what was put on record when something was deployed there. Only fingerprints leave this
 * file.
 */
export async function gatherIsolation(request: IsolationRequest): Promise<IsolationQuestion> {
  const { policy, environment } = request;
  const rules = environmentOf(policy, environment)?.isolation;
  const names = rules?.from ?? Object.keys(policy.environments ?? {}).filter((name) => name !== environment);
  const key = keyOf(rules, request);
  const own = sideOf(request, environment, (name) => givenFacts(request, { environment, name, key }));
  if (rules === undefined) return { rules, target: own, others: [] };
  const others: EnvironmentSide[] = [];
  for (const other of names) {
    const missing = (rules.values ?? []).some((name) => !isGiven(request, other, name));
    const reading = missing ? await request.readingOf(other) : undefined;
    others.push(
      sideOf(request, other, (name) =>
        isGiven(request, other, name)
          ? givenFacts(request, { environment: other, name, key })
          : recordedFacts(reading, { environment: other, name, key }),
      ),
    );
  }
  return { rules, target: own, others };
}

/**
 * What is put on record of a deployment to the environment, so that others can be compared with it: of all values that any environment
 * must not share with it. `undefined` = none of them was given, there is no salt, or there are too many.
 */
export function fingerprintsFor(
  request: Pick<IsolationRequest, "policy" | "environment" | "variables">,
): Fingerprints | undefined {
  const { environment } = request;
  const rules = isolationAbout(request.policy, environment);
  const salts = [...new Set(rules.map(({ salt }) => salt))];
  const [first] = rules;
  const key = salts.length === 1 ? keyOf(first, request) : undefined;
  if (key?.id === undefined) return undefined;
  const names = [...new Set(rules.flatMap(({ values }) => values ?? []))];
  const entries = names.flatMap((name): [string, readonly string[]][] => {
    const facts = givenFacts(request, { environment, name, key });
    return facts.state === "known" ? [[name, facts.fingerprints]] : [];
  });
  const count = entries.reduce((sum, [, fingerprints]) => sum + fingerprints.length, 0);
  if (count === 0 || count > MOST_FINGERPRINTS) return undefined;
  return { salt: key.id, values: Object.fromEntries(entries) };
}

/** The values of the process that isolation looks at, the salt among them, to be masked before anything is written. */
export function isolationSecrets({
  policy,
  variables,
}: Pick<IsolationRequest, "policy" | "variables">): readonly string[] {
  const all = Object.entries(policy.environments ?? {});
  const names = all.flatMap(([, { isolation }]) => isolation?.values ?? []);
  const salts = all.flatMap(([, { isolation }]) => isolation?.salt ?? []);
  const asked = [...salts, ...all.flatMap(([environment]) => names.map((name) => variableName(environment, name)))];
  return [...new Set(asked.flatMap((name) => variables[name] || []))];
}

/** The variable that gives a value of an environment: both names, and what no variable may be called by as `_`. */
export function variableName(environment: string, name: string): string {
  return `${environment.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}_${name}`;
}

/** What keys the fingerprints; without an id they are good for this run alone. */
interface Key {
  readonly secret: string | Buffer;
  readonly id: string | undefined;
  /** Why there is no id. */
  readonly why: string;
}

function keyOf(rules: EnvironmentPolicy["isolation"], { variables }: Pick<IsolationRequest, "variables">): Key {
  const name = rules?.salt ?? "";
  const salt = variables[name] ?? "";
  if (salt.length >= SHORTEST_SALT) return { secret: salt, id: hashed(salt, ["salt"]).slice(0, 11), why: "" };
  const is = salt === "" ? "is empty" : `has fewer than ${SHORTEST_SALT} characters`;
  return { secret: randomBytes(32), id: undefined, why: `the salt ${name} ${is}` };
}

/** The rules of isolation that look at an environment, be it their own or not. */
function isolationAbout(policy: Policy, environment: string): readonly NonNullable<EnvironmentPolicy["isolation"]>[] {
  return Object.entries(policy.environments ?? {}).flatMap(([name, { isolation }]) => {
    const isAbout = name === environment || isolation?.from === undefined || isolation.from.includes(environment);
    return isolation?.values === undefined || !isAbout ? [] : [isolation];
  });
}

function sideOf(
  { policy, environment: asked }: IsolationRequest,
  environment: string,
  facts: (name: string) => ValueFacts,
): EnvironmentSide {
  const names = environmentOf(policy, asked)?.isolation?.values ?? [];
  return {
    environment,
    targets: environmentTargets(policy, environment).map(({ target }) => target),
    values: Object.fromEntries(names.map((name) => [name, facts(name)])),
  };
}

type Given = Pick<IsolationRequest, "policy" | "variables">;
interface Asked {
  readonly environment: string;
  readonly name: string;
  readonly key: Key;
}

function isGiven({ variables }: Given, environment: string, name: string): boolean {
  // A secret that a workflow names and that is not there is an empty text.
  return (variables[variableName(environment, name)] ?? "").trim() !== "";
}

function givenFacts(given: Given, { environment, name, key }: Asked): ValueFacts {
  const variable = variableName(environment, name);
  const other = namesake(given.policy, environment, name);
  if (other !== undefined)
    return { state: "unknown", why: `the variable ${variable} would be that of ${other} as well; rename one` };
  const value = given.variables[variable]?.trim() ?? "";
  if (value === "") return { state: "unknown", why: `the variable ${variable} is empty; give it to the step` };
  return { state: "known", fingerprints: fingerprintsOf(value, name, key) };
}

/** Two environments whose names differ by a dash alone have variables of the same name. */
function namesake({ environments = {} }: Policy, environment: string, name: string): string | undefined {
  const names = Object.values(environments).flatMap(({ isolation }) => isolation?.values ?? []);
  const wanted = variableName(environment, name);
  for (const other of Object.keys(environments)) {
    if (other === environment) continue;
    const twin = [...new Set([...names, name])].find((each) => variableName(other, each) === wanted);
    if (twin !== undefined) return `${twin} of ${other}`;
  }
  return undefined;
}

function recordedFacts(reading: LedgerReading | undefined, { environment, name, key }: Asked): ValueFacts {
  const give = `give ${variableName(environment, name)} to the step`;
  if (reading === undefined) return { state: "unknown", why: `the ledger cannot be read; ${give}` };
  if (reading.doubts.some(({ blocks }) => blocks))
    return { state: "unknown", why: `the ledger of ${environment} is not to be believed; ${give}` };
  const { records, hasOlder } = reading;
  if (records.length === 0 && !hasOlder) return { state: "unused" };
  if (key.id === undefined) return { state: "unknown", why: `${key.why}; set it, or ${give}` };
  // What is under way comes to serve, and may point to other things than what serves now.
  const serving = servingRecord(reading);
  const relevant = [...(serving === undefined ? [] : [serving]), ...recordsUnderWay(reading, undefined)];
  const kept = relevant.map(({ fingerprints }) => fingerprints);
  const found = kept.map((each) => (each !== undefined && Object.hasOwn(each.values, name) ? each : undefined));
  if (found.length === 0 || found.includes(undefined))
    return { state: "unknown", why: `its deployment to ${environment} has no fingerprint of it on record; ${give}` };
  if (found.some((each) => each?.salt !== key.id))
    return { state: "unknown", why: `its fingerprint on record was made with another salt; ${give}` };
  return { state: "known", fingerprints: [...new Set(found.flatMap((each) => each?.values[name] ?? []))] };
}

/** A text that is no address is compared with the same variable alone: many may hold `true`. */
function fingerprintsOf(value: string, name: string, { secret }: Key): readonly string[] {
  const addresses = addressesIn(value);
  const texts = addresses === undefined ? [["text", name, value]] : addresses.map((address) => ["address", address]);
  return texts.map((text) => hashed(secret, text).slice(0, 22));
}

/** Base64 for URLs: 22 characters are 128 bits and more. */
function hashed(secret: string | Buffer, text: readonly string[]): string {
  return createHmac("sha256", secret).update(JSON.stringify(text)).digest("base64url");
}
