import { type ChannelSettings, NOTICE_DRIVERS, type NoticeDriver, type SlackStyle } from "../notify/channel.ts";
import { mustArrive, type NoticeState } from "../notify/notice.ts";
import type { NoticeReference } from "../notify/reference.ts";
import type { NotifyPolicy } from "../policy/notify.ts";
import type { Policy } from "../policy/policy.ts";

/** What a workflow or a command line says of where a notice is told. */
export interface SaidOfNotice {
  readonly event: NoticeState;
  readonly environment: string;
  readonly driver?: NoticeDriver | undefined;
  /** Whether a notice that is not delivered is to count. */
  readonly failOnError: boolean;
  /** What it names; the policy's places are not among them. */
  readonly settings: ChannelSettings;
  /** Where it runs, for what nobody names: its repository, its pull request. */
  readonly here: { readonly repository?: string | undefined; readonly issue?: number | undefined };
  /** Which messages tell of the deployment already, as far as it says. */
  readonly references: readonly NoticeReference[];
}

/** One way in which a notice is told. */
export interface NoticeWay {
  readonly driver: NoticeDriver;
  /** Whether a notice that is not delivered in this way counts. */
  readonly counts: boolean;
  readonly settings: ChannelSettings;
  /** The message that tells of the deployment already, as far as the step says; `null` = it does not. */
  readonly reference: NoticeReference | null;
  /** What is said against the policy, a sentence for people without a full stop; `undefined` = nothing. */
  readonly problem: string | undefined;
}

/**
 * In which ways a notice is told: those of the policy for this event and environment, or the one of them that is named, or one that
 * the policy does not know. What is named can add to the policy and never takes away from it: a way that it requires is told all the
 * same, and a place that is not the policy's is a problem. Break-glass is told whatever `events` says, and always counts. An
 * environment that the policy does not know, as a mistyped one, is told in every way: nobody has left it out. Without any word a
 * comment on GitHub is the way. Empty = the policy tells nobody of this. Pure.
 */
export function noticeWays(
  { notify: policy = {}, environments = {} }: Pick<Policy, "notify" | "environments">,
  said: SaidOfNotice,
): readonly NoticeWay[] {
  const isUnknown = !Object.hasOwn(environments, said.environment);
  const drivers = driversOf(policy, { ...said, isUnknown });
  return drivers.map((driver) => {
    const required = policy[driver]?.required === true;
    const placed = PLACES[driver](policy, said);
    const reference = referenceOf(said, driver);
    return {
      driver,
      counts: said.failOnError || required || mustArrive(said.event),
      settings: { ...said.settings, ...placed.settings },
      reference,
      problem: placed.problem ?? foreignReference(policy, reference, placed.settings),
    };
  });
}

function driversOf(
  policy: NotifyPolicy,
  { event, environment, isUnknown, driver: named }: SaidOfNotice & { readonly isUnknown: boolean },
): readonly NoticeDriver[] {
  const known = NOTICE_DRIVERS.filter((driver) => policy[driver] !== undefined);
  const here = known.filter((driver) => {
    const { environments, events } = policy[driver] ?? {};
    const isTold = events === undefined || mustArrive(event) || events.includes(event);
    return isTold && (isUnknown || environments === undefined || environments.includes(environment));
  });
  if (named !== undefined) {
    const isLeftOut = known.includes(named) && !here.includes(named) && !mustArrive(event);
    const demanded = here.filter((driver) => policy[driver]?.required === true || mustArrive(event));
    return NOTICE_DRIVERS.filter((driver) => (driver === named && !isLeftOut) || demanded.includes(driver));
  }
  // Somebody must hear of break-glass, also where the policy names no way for the environment.
  if (known.length === 0 || (here.length === 0 && mustArrive(event))) return ["github-issue"];
  return here;
}

/** What the policy decides of a way, over what is said. */
interface Placed {
  readonly settings: Partial<ChannelSettings>;
  readonly problem?: string | undefined;
}

const PLACES: Readonly<Record<NoticeDriver, (policy: NotifyPolicy, said: SaidOfNotice) => Placed>> = {
  slack: ({ slack }, { settings: { slackChannel, nameOf } }) => {
    if (slack === undefined) return { settings: {} };
    const isOther = slackChannel !== undefined && slackChannel !== slack.channel;
    return {
      settings: { slackChannel: slack.channel, slackStyle: styleOf(slack) },
      problem: isOther ? `${nameOf("slackChannel")} is not ${slack.channel}, the channel of the policy` : undefined,
    };
  },
  "slack-webhook": () => ({ settings: {} }),
  teams: () => ({ settings: {} }),
  webhook: ({ webhook }, { settings: { webhookUrl, nameOf } }) => {
    if (webhook === undefined) return { settings: {} };
    // The address that is said may be a secret, so neither is shown.
    const isOther = webhookUrl !== undefined && !sameAddress(webhookUrl, webhook.url);
    return {
      settings: { webhookUrl: webhook.url },
      problem: isOther ? `${nameOf("webhookUrl")} is not the address of the policy` : undefined,
    };
  },
  "github-issue": issuePlace,
};

function styleOf(slack: NonNullable<NotifyPolicy["slack"]>): SlackStyle {
  const { mode, mentions } = slack;
  const on = mentions?.on.map((when): NoticeState => (when === "failure" ? "failed" : when)) ?? [];
  return {
    mode,
    threadDetails: slack["thread-details"],
    mentions: mentions === undefined ? null : { on, group: mentions.group },
  };
}

function issuePlace({ "github-issue": entry }: NotifyPolicy, { settings, here, references }: SaidOfNotice): Placed {
  const { githubRepository: repository, githubIssue: issue, nameOf } = settings;
  // A message that is known says better where it stands than the run does.
  const isKnown = references.some(({ channel }) => channel === "github-issue");
  if (entry === undefined) {
    if (isKnown) return { settings: {} };
    return { settings: { githubRepository: repository ?? here.repository, githubIssue: issue ?? here.issue } };
  }
  const own = entry.repository ?? here.repository;
  const isOtherRepository = repository !== undefined && !sameName(repository, own);
  const isOtherIssue = issue !== undefined && (entry.title !== undefined || (entry.issue ?? issue) !== issue);
  const place = entry.title === undefined ? `#${entry.issue}` : `"${entry.title}"`;
  return {
    settings: {
      githubRepository: own,
      githubIssue: entry.title === undefined ? (entry.issue ?? issue ?? (isKnown ? undefined : here.issue)) : undefined,
      githubIssueTitle: entry.title,
    },
    problem: isOtherRepository
      ? `${nameOf("githubRepository")} is not ${own}, the repository of the policy`
      : isOtherIssue
        ? `${nameOf("githubIssue")} is not ${place}, the issue of the policy`
        : undefined,
  };
}

/**
 * Each way has its own. Which ways there are, the policy may decide anew for each event, so that a reference of another system is
 * no mistake; it is one beside a driver that is named, which that driver tells.
 */
function referenceOf({ references, driver: named }: SaidOfNotice, driver: NoticeDriver): NoticeReference | null {
  const own = references.find(({ channel }) => channel === driver);
  if (own !== undefined) return own;
  return (driver === named && references.length === 1 ? references[0] : undefined) ?? null;
}

/** A reference leads to a message, and must not lead elsewhere than the policy. */
function foreignReference(
  policy: NotifyPolicy,
  reference: NoticeReference | null,
  { slackChannel, githubRepository }: Partial<ChannelSettings>,
): string | undefined {
  if (reference === null || policy[reference.channel] === undefined) return undefined;
  if (reference.channel === "slack" && reference.channelId !== slackChannel)
    return `the reference is that of a message in another channel than ${slackChannel}, that of the policy`;
  if (reference.channel !== "github-issue" || sameName(reference.repository, githubRepository)) return undefined;
  return `the reference is that of a comment in another repository than ${githubRepository}, that of the policy`;
}

function sameName(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}

function sameAddress(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;
}
