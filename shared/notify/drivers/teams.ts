import { type ChannelSettings, type NoticeChannel, needed } from "../channel.ts";
import { renderTeamsMessage } from "../channels/teams-card.ts";
import { noticePage } from "../page.ts";
import { type JsonReply, type Meaning, postJson } from "./post-json.ts";
import { postAddress, webFetch } from "./web-fetch.ts";

/**
 * A Teams workflow that posts what its webhook gets ("Post to a channel when a webhook request is received"): one card for each
 * state, since a workflow's answer (202) does not say which message it will make. Throws a NoticeFailure.
 */
export function teamsChannel(settings: ChannelSettings): NoticeChannel {
  const name = settings.nameOf("teamsWebhookUrl");
  const url = postAddress(needed(settings, "teamsWebhookUrl"), name);
  const meaning = (status: number, body: string) => meaningOf(status, body, name);
  return {
    deliver: async ({ notice }, signal) => {
      const text = JSON.stringify(renderTeamsMessage(noticePage(notice)));
      const fetch = webFetch({ environment: settings.environment, signal });
      await postJson(url, text, { fetch, signal, repeatable: false, meaning, accepts });
      return { state: "posted", reference: null, url: null, remark: NO_UPDATE };
    },
  };
}

/**
 * A workflow that is begun by a webhook answers 202 at once, before it posts (learn.microsoft.com, "Create incoming webhooks with
 * Workflows"). Whatever answers otherwise is something else that stands before it.
 */
function accepts({ status, isPage }: JsonReply): boolean {
  return status === 202 && !isPage;
}

/** The codes of Power Automate's errors: `{"error":{"code":"WorkflowTriggerIsNotEnabled",…}}`. */
function meaningOf(status: number, body: string, name: string): Meaning {
  const code = /"code"\s*:\s*"([A-Za-z]{1,60})"/u.exec(body)?.[1];
  const said = code === undefined ? undefined : `Teams refused the card with status ${status}: ${code}`;
  if (code === "WorkflowTriggerIsNotEnabled")
    return { problem: "misconfigured", said, next: "the workflow is turned off: turn it on" };
  const next = NEXT[status];
  return next === undefined ? { said } : { problem: "misconfigured", said, next: next(name) };
}

/** What to do about a status, whatever the code; `name` is where the address stands. */
const NEXT: Readonly<Record<number, (name: string) => string>> = {
  401: (name) => `copy the whole address again from the workflow into ${name}, and let anyone trigger it`,
  403: (name) => `copy the whole address again from the workflow into ${name}, and let anyone trigger it`,
  404: (name) => `the workflow is gone: make a new one, and put its address into ${name}`,
  410: (name) => `the workflow is gone: make a new one, and put its address into ${name}`,
};

const NO_UPDATE = "a Teams workflow cannot update a message, so each state is one of its own";
