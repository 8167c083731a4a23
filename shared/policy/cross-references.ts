import { suggestion } from "./nearest.ts";
import type { Policy } from "./policy.ts";

/** Something that two parts of a policy say together and that does not fit; the path is where it is told. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * What does not fit between the parts of a policy: names of environments and roles that nobody gave, an order that does not
 * rise, and parts that need another one. A name that is mistyped would silently lift what it was meant to hold.
 */
export function misfitsOf(policy: Policy): readonly Misfit[] {
  return [
    ...unknownEnvironments(policy),
    ...promotionMisfits(policy),
    ...unknownRoles(policy),
    ...rolesOfNoTicket(policy),
    ...uncountedWithoutAccount(policy),
    ...missingParts(policy),
  ];
}

function unknownEnvironments(policy: Policy): readonly Misfit[] {
  const known = Object.keys(policy.environments ?? {});
  return environmentMentions(policy)
    .filter(({ name }) => !known.includes(name))
    .map(({ name, path }) => {
      const which =
        known.length === 0 ? "this policy names no environments" : `no environment "${name}" in environments`;
      return { path, message: `${which}${suggestion(name, known)}` };
    });
}

interface Mention {
  readonly name: string;
  readonly path: readonly (string | number)[];
}

function environmentMentions(policy: Policy): readonly Mention[] {
  const { environments = {}, freeze, notify = {}, probe } = policy;
  const listed = (names: readonly string[] | undefined, path: readonly (string | number)[]): readonly Mention[] =>
    (names ?? []).map((name, index) => ({ name, path: [...path, index] }));
  return [
    ...Object.entries(environments).flatMap(([name, { "promote-from": from, isolation }]) => [
      ...(from === undefined ? [] : [{ name: from, path: ["environments", name, "promote-from"] }]),
      ...listed(isolation?.from, ["environments", name, "isolation", "from"]),
    ]),
    ...(freeze?.calendars ?? []).flatMap((calendar, index) =>
      listed(calendar.environments, ["freeze", "calendars", index, "environments"]),
    ),
    ...listed(policy["break-glass"]?.environments, ["break-glass", "environments"]),
    ...Object.entries(notify).flatMap(([driver, told]) =>
      listed(told?.environments, ["notify", driver, "environments"]),
    ),
    // The label of a target is free as long as nobody has named the environments.
    ...(policy.environments === undefined ? [] : (probe?.targets ?? [])).flatMap(({ environment }, index) =>
      environment === undefined ? [] : [{ name: environment, path: ["probe", "targets", index, "environment"] }],
    ),
  ];
}

/** An order that rises with each step has no cycles. */
function promotionMisfits({ environments = {} }: Policy): readonly Misfit[] {
  return Object.entries(environments).flatMap(([name, { order, soak, isolation, parity, ...rules }]) => {
    const from = rules["promote-from"];
    const before = from === undefined || !Object.hasOwn(environments, from) ? undefined : environments[from];
    const misfits: Misfit[] = [];
    const tell = (key: string, message: string): void =>
      void misfits.push({ path: ["environments", name, key], message });
    if (before !== undefined && before.order >= order) {
      tell("order", `${order} is not above ${before.order}, the order of ${from}, from which ${name} is promoted`);
    }
    if (from === undefined && soak !== undefined)
      tell("soak", "needs promote-from, the environment in which a release soaks");
    if (from === undefined && parity) tell("parity", "needs promote-from, the environment whose replicas are compared");
    if (isolation?.from?.includes(name) === true) tell("isolation", `${name} cannot be isolated from itself`);
    return misfits;
  });
}

/** Roles are free as long as nobody has said who holds them; from then on a mistyped one would be held by nobody. */
function unknownRoles({ approvals, environments = {}, freeze }: Policy): readonly Misfit[] {
  if (approvals === undefined) return [];
  const known = Object.keys(approvals.roles);
  const mentions: readonly Mention[] = [
    ...Object.entries(environments).flatMap(([name, rules]) => {
      const role = rules["change-control"]?.["breaking-approval"];
      const path = ["environments", name, "change-control", "breaking-approval"];
      return role === undefined ? [] : [{ name: role, path }];
    }),
    ...(freeze?.calendars ?? []).flatMap(({ override }, index) =>
      override === undefined
        ? []
        : [{ name: override.approval, path: ["freeze", "calendars", index, "override", "approval"] }],
    ),
  ];
  return mentions
    .filter(({ name }) => !known.includes(name))
    .map(({ name, path }) => ({ path, message: `no role "${name}" in approvals.roles${suggestion(name, known)}` }));
}

/** Where tickets are approved by people, a role must be one that the ticket system knows: else nobody could approve a breaking change. */
function rolesOfNoTicket({ approvals, environments = {}, tickets }: Policy): readonly Misfit[] {
  if (tickets === undefined || !("min" in tickets.approvals)) return [];
  const key = tickets.provider === "github-issue" ? "team" : "ticket-group";
  return Object.entries(environments).flatMap(([name, rules]): readonly Misfit[] => {
    const control = rules["change-control"];
    const role = control?.["breaking-approval"] ?? "";
    const roles = approvals?.roles ?? {};
    const holders = Object.hasOwn(roles, role) ? roles[role] : undefined;
    if (control?.required !== true || holders === undefined || holders[key] !== undefined) return [];
    const message = `the role "${role}" has no ${key}, so no ticket of ${tickets.provider} shows its approval`;
    return [{ path: ["environments", name, "change-control", "breaking-approval"], message }];
  });
}

/**
 * In another system than GitHub a person is known by the account in `tickets.users` alone: without one, whoever is never to count
 * would count. Apps of GitHub have no account there.
 */
function uncountedWithoutAccount({ approvals, tickets }: Policy): readonly Misfit[] {
  if (tickets === undefined || tickets.provider === "github-issue" || !("min" in tickets.approvals)) return [];
  const known = Object.keys(tickets.users ?? {});
  const isKnown = (login: string) => known.some((other) => other.toLowerCase() === login.toLowerCase());
  return (approvals?.["never-counts"] ?? []).flatMap((login, index): readonly Misfit[] => {
    if (login.endsWith("[bot]") || isKnown(login)) return [];
    const message = `${login} has no account in tickets.users, so an approval of theirs in ${tickets.provider} would count: name it there${suggestion(login, known)}`;
    return [{ path: ["approvals", "never-counts", index], message }];
  });
}

function missingParts(policy: Policy): readonly Misfit[] {
  if (policy.tickets !== undefined) return [];
  const controlled = Object.entries(policy.environments ?? {}).flatMap(([name, rules]): readonly Misfit[] =>
    rules["change-control"]?.required === true
      ? [{ path: ["environments", name, "change-control"], message: "needs tickets: say where change tickets stand" }]
      : [],
  );
  if (policy["break-glass"]?.enabled !== true) return controlled;
  const message = "needs tickets: an emergency has a ticket too, so say where they stand";
  return [...controlled, { path: ["break-glass", "enabled"], message }];
}
