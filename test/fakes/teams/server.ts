import { type Answer, FaultyServer, type SeenRequest } from "../faulty-server.ts";
import { hasUnseen } from "../unseen.ts";

/** "The message size limit is approximately 28 KB" (learn.microsoft.com, connectors, Microsoft Teams, known issues). */
const MOST_BYTES = 28 * 1024;

interface Element {
  readonly type?: string;
  readonly text?: string;
  readonly inlines?: readonly Element[];
}

/** A Teams workflow with a webhook: takes a message with one Adaptive Card and answers 202 without a body. */
export class FakeTeams extends FaultyServer {
  readonly violations: string[] = [];
  /** The texts of each card that was posted, one line a block. */
  readonly cards: string[] = [];
  readonly #hooks = new Set<string>();

  static async start(): Promise<FakeTeams> {
    return await new FakeTeams().listen();
  }

  /** `path` holds the secret. */
  addHook(path: string): string {
    this.#hooks.add(path);
    return `${this.origin}${path}`;
  }

  protected answer(request: SeenRequest): Answer {
    if (!this.#hooks.has(request.path)) return failure(404, "WorkflowNotFound");
    if (Buffer.byteLength(request.body) > MOST_BYTES) return failure(413, "RequestEntityTooLarge");
    const card = cardOf(request.body);
    if (card === undefined) return failure(400, "InvalidBotAdaptiveCard");
    this.violations.push(...(card.body ?? []).flatMap(elementProblems));
    if ("msteams" in card) this.violations.push("a card that may call people");
    this.cards.push((card.body ?? []).map(textOf).join("\n"));
    return { status: 202 };
  }
}

function cardOf(text: string): { readonly body?: readonly Element[] } | undefined {
  try {
    const { type, attachments } = JSON.parse(text);
    const [{ contentType, content }] = attachments;
    const isCard = contentType === "application/vnd.microsoft.card.adaptive" && content.type === "AdaptiveCard";
    return type === "message" && attachments.length === 1 && isCard && typeof content.version === "string"
      ? content
      : undefined;
  } catch {
    return undefined;
  }
}

/** In a `TextBlock` and a `FactSet` foreign text would be Markdown. */
function elementProblems({ type, inlines }: Element): readonly string[] {
  if (type !== "RichTextBlock") return [`${String(type)} shows Markdown`];
  if (inlines === undefined || inlines.length === 0) return ["a RichTextBlock without text"];
  return inlines.flatMap((run) => {
    if (run.type !== "TextRun" || run.text === undefined || run.text === "") return ["a TextRun without text"];
    return hasUnseen(run.text) ? [`something nobody can see: ${run.text}`] : [];
  });
}

function textOf({ inlines = [] }: Element): string {
  return inlines.map(({ text }) => text).join("");
}

function failure(status: number, code: string): Answer {
  return { status, body: { error: { code, message: "The workflow could not take the request." } } };
}
