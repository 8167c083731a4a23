import { PROFILE_NAMES, type Profile, type ProfileName } from "./profile.ts";
import { ANTHROPIC } from "./profiles/anthropic.ts";
import { ANTHROPIC_STRICT } from "./profiles/anthropic-strict.ts";
import { GEMINI } from "./profiles/gemini.ts";
import { MCP_2026_07_28 } from "./profiles/mcp-2026-07-28.ts";
import { OPENAI_STRICT } from "./profiles/openai-strict.ts";

const BY_NAME: Readonly<Record<ProfileName, Profile>> = {
  anthropic: ANTHROPIC,
  "anthropic-strict": ANTHROPIC_STRICT,
  gemini: GEMINI,
  "mcp-2026-07-28": MCP_2026_07_28,
  "openai-strict": OPENAI_STRICT,
};

/** Every profile, in the order of `docs/portability.md`. */
export const PROFILES: readonly Profile[] = PROFILE_NAMES.map((name) => BY_NAME[name]);
