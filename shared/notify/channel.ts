import type { DeploymentNotice, NoticeState } from "./notice.ts";
import type { NoticeReference } from "./reference.ts";

/** Where notices can be sent, by the name of the driver. */
export const NOTICE_DRIVERS = ["slack", "slack-webhook", "teams", "webhook", "github-issue"] as const;
export type NoticeDriver = (typeof NOTICE_DRIVERS)[number];

/** Whether a driver can find the message again that it wrote. */
export function canUpdate(driver: NoticeDriver): boolean {
  return driver !== "slack-webhook" && driver !== "teams";
}

/** One notice to be told. */
export interface NoticeRequest {
  readonly notice: DeploymentNotice;
  /** The message that already tells of this deployment; `null` = none is known. */
  readonly reference: NoticeReference | null;
  /** Whether only the thread below the message is written to. */
  readonly threadOnly: boolean;
}

/** Why a notice did not arrive; stable words for programs. */
export const NOTICE_PROBLEMS = ["misconfigured", "refused", "rate-limited", "too-large", "unavailable"] as const;
export type NoticeProblem = (typeof NOTICE_PROBLEMS)[number];

/** What became of a notice. `remark` and `reason` are sentences for people without a full stop and hold no secret. */
export type NoticeOutcome =
  | {
      readonly state: "posted" | "updated";
      /** `null` where a channel cannot update a message. */
      readonly reference: NoticeReference | null;
      readonly url: string | null;
      readonly remark?: string;
    }
  /** The message already tells something newer and stands as it is. */
  | {
      readonly state: "stale";
      readonly reference: NoticeReference | null;
      readonly url: string | null;
      readonly reason: string;
    }
  | {
      readonly state: "failed";
      readonly problem: NoticeProblem;
      readonly reason: string;
      /** The message that was written before the rest failed; `null` = none. */
      readonly reference: NoticeReference | null;
      readonly url: string | null;
    };

/** A place where notices are told. */
export interface NoticeChannel {
  /** Tells a notice before the signal ends it. Throws a NoticeFailure, or the signal's reason. */
  deliver(request: NoticeRequest, signal: AbortSignal): Promise<NoticeOutcome>;
}

/** A notice did not arrive: why, in a word for programs and a sentence for people without a full stop. */
export class NoticeFailure extends Error {
  readonly problem: NoticeProblem;
  readonly reference: NoticeReference | null;

  constructor(
    problem: NoticeProblem,
    message: string,
    options: ErrorOptions & { readonly reference?: NoticeReference | null } = {},
  ) {
    super(message, options);
    this.name = "NoticeFailure";
    this.problem = problem;
    this.reference = options.reference ?? null;
  }
}

/** What the drivers need; each asks for its own part and says what is missing. */
export interface ChannelSettings {
  readonly slackToken?: string | undefined;
  /** The ID of the conversation, not its name. */
  readonly slackChannel?: string | undefined;
  /** The group that is called on failure and break-glass, beside those of the policy. */
  readonly slackMentionGroup?: string | undefined;
  /** What the policy decides of messages in Slack; default: one that is updated, details in its thread. */
  readonly slackStyle?: SlackStyle | undefined;
  /** Base address of Slack's Web API; default `https://slack.com/api/`. */
  readonly slackApiUrl?: string | undefined;
  readonly slackWebhookUrl?: string | undefined;
  readonly teamsWebhookUrl?: string | undefined;
  readonly webhookUrl?: string | undefined;
  readonly webhookSecret?: string | undefined;
  readonly githubToken?: string | undefined;
  readonly githubApiUrl?: string | undefined;
  /** `<owner>/<name>` of the repository whose issue or pull request is commented. */
  readonly githubRepository?: string | undefined;
  readonly githubIssue?: number | undefined;
  /** Instead of its number: the issue of this title that the token's account opened; it is opened when there is none. */
  readonly githubIssueTitle?: string | undefined;
  /** Where the proxy is named. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** A new random identity of letters, digits and `-`, at most 36 characters. */
  readonly newIdentity: () => string;
  /** How whoever wrote a setting spells it, for messages. */
  readonly nameOf: (setting: SettingName) => string;
}
export type SettingName = Exclude<
  keyof ChannelSettings,
  "environment" | "githubIssueTitle" | "nameOf" | "newIdentity" | "now" | "slackStyle"
>;

/** How messages in Slack are written, and whom they call. */
export interface SlackStyle {
  /** One message that is brought up to date, or one for each state. */
  readonly mode: "update" | "post";
  /** Whether the thread holds what changed in each tool and a line for each state; if not, the message says what it can. */
  readonly threadDetails: boolean;
  /** The group that is called, and in which states; `null` = nobody. */
  readonly mentions: { readonly on: readonly NoticeState[]; readonly group: string } | null;
}

/** A setting that a driver cannot do without. Throws a NoticeFailure when it is missing. */
export function needed<Name extends SettingName>(
  settings: ChannelSettings,
  name: Name,
): Exclude<ChannelSettings[Name], undefined> {
  const value = settings[name];
  if (value !== undefined && value !== "") return value as Exclude<ChannelSettings[Name], undefined>;
  throw new NoticeFailure("misconfigured", `${settings.nameOf(name)} is empty`);
}
