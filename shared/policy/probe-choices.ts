import * as z from "zod";

export const ERA_CHOICES = ["auto", "modern", "legacy"] as const;

/** `auto`, `modern`, `legacy`, or one revision of the protocol. Not a union, which would speak of the revision alone. */
export const eraChoice = z
  .string()
  .regex(
    new RegExp(`^(?:${ERA_CHOICES.join("|")}|\\d{4}-\\d{2}-\\d{2})$`),
    "must be auto, modern, legacy or a revision such as 2026-07-28",
  );

/** `2`, or a share such as `50%`. */
export const minimumHealthy = z
  .unknown()
  .transform((value, issues): { count: number } | { share: number } => {
    if (typeof value === "number" && Number.isInteger(value) && value >= 0) return { count: value };
    const share = typeof value === "string" ? /^(\d{1,3})\s*%$/.exec(value.trim())?.[1] : undefined;
    if (share !== undefined && Number(share) <= 100) return { share: Number(share) / 100 };
    if (typeof value === "string" && /^\d+$/.test(value.trim())) return { count: Number(value) };
    issues.addIssue({ code: "custom", message: `${JSON.stringify(value)} is no count and no share such as 50%` });
    return z.NEVER;
  })
  .meta({
    anyOf: [
      { type: "integer", minimum: 0 },
      { type: "string", pattern: "^\\s*(\\d{1,3}\\s*%|\\d+)\\s*$" },
    ],
  });
