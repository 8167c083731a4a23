import type { InjectionPattern } from "./injection-pattern.ts";
import { endsForbidding, isQuoted, speaksAboutAttacks } from "./injection-words.ts";

/** Names of blocks that only speak to a model. */
const BLOCK_NAMES =
  "(?:very[-_ ]?)?important(?:[-_ ](?:note|notice|instructions?))?|secret|hidden(?:[-_ ]\\w+)?|system(?:[-_ ](?:prompt|message|instructions?|note|reminder|override))?|instructions?|sys|admin|developer|critical|mandatory|override";
/** What makes a block an order to a model: tools have blocks of documentation too. */
const ORDER_IN_BLOCK =
  /\b(?:you (?:must|should|have to|need to|shall|are to|will)|always (?:call|use|read|send|add|include|set|attach|pass)|never (?:tell|mention)|(?:do not|don't) (?:tell|mention|inform|reveal|say)|before (?:using|calling|running|invoking|you)|ignore|disregard|first,? read|read [~/]|send )/i;

/** Whether what looks like a tag stands for a value (`vault://<secret>`), or is the tag that a sentence speaks of. */
function isPlaceholder(before: string, match: string): boolean {
  if (/^<[^>]*>(?:[`"'/@=|,);.-]| (?:tags?|elements?|blocks?|sections?|marks?)\b)/i.test(match)) return true;
  const speaksOfIt =
    /(?:\b(?:in|with|by|the|an?|of|as|tags?|like|using|or|and|run|bearer|usage:)\s?|[`"'/=@,|-]\s?)$/i.test(before);
  return speaksOfIt && !/^<[^>]*>\s?(?:you|always|never|before|ignore|do not|don't|send|read|first)\b/i.test(match);
}

const NOT = "(?:do not|don't|never|must not|mustn't|should not|shouldn't|cannot|no longer|stop|cease to|refuse to)";
const DISREGARD = `(?:ignore|disregard|forget|overrule|override|bypass|discard|neglect|set aside|pay no attention to|${NOT} (?:follow(?:ing)?|obey(?:ing)?|respect(?:ing)?|comply(?:ing)? with|adher(?:e|ing) to|heed(?:ing)?|listen(?:ing)? to|observe|pay (?:any )?attention to))`;
const DETERMINER = "about|all|any|every|each|the|your|of|these|those|my|whatever";
const EARLIER = "previous|prior|earlier|preceding|above|former|foregoing|aforementioned|past";
const SYSTEM =
  "(?<!(?:override|overrule|discard|bypass) (?:the |any )?)(?:system|(?:original|initial) (?:system|developer))";
const NEEDS_OVERRIDE =
  /ignor|disregard|forget|overr|bypass|discard|neglect|set aside|\b(?:follow|obey|respect|comply|adher|heed|listen|observe|attention)/i;

/** Texts about attacks quote them; warnings forbid them; conditions only speak of what happens otherwise. */
function isNoOverride(before: string, match: string): boolean {
  return (
    (isQuoted(before) && speaksAboutAttacks(before + match)) ||
    (endsForbidding(before) && !/\b(?:why|if) not $/i.test(before)) ||
    (/^(?:do not|don't|cannot|no longer)/i.test(match) &&
      /\b(?:if|unless|when|that|which|who) (?:(?:you|it|they|users?|clients?|the \w+) )?$/i.test(before)) ||
    /\b(?:which|who|texts? that|prompts? that|attempts? to|trying to|tries to) $/i.test(before)
  );
}

/** Markup that only models read, and orders to disregard what they were told. */
export const TAKEOVER_PATTERNS: readonly InjectionPattern[] = [
  {
    kind: "markup",
    what: "holds control markup of a chat template",
    matches:
      /<\|(?:im_start|im_end|system|user|assistant|start_header_id|end_header_id|eot_id)\|>|\[\/?INST\]|<<\/?SYS>>/g,
  },
  {
    kind: "markup",
    what: "holds a block of hidden instructions",
    matches: /<(important|system|secret|hidden)>(?:(?!<\/?\1>).){20,4000}?<\/\1>/gi,
    unless: (_before, match) =>
      !/\b(?:you|must|always|never|do not|don't|before|read|send|ignore|user|tool)\b/i.test(match),
  },
  {
    kind: "markup",
    what: "holds an order in a comment that readers do not see",
    matches: /<!--(?:(?!-->|<!--).){10,4000}?-->/g,
    unless: (_before, match) =>
      !/\b(?:you (?:must|should|will|are)|assistant|(?:the|an?) (?:agent|model|llm|ai)\b|ignore (?:all|any|the|previous)|before (?:using|calling)|do not (?:tell|mention))/i.test(
        match,
      ),
  },
  {
    kind: "markup",
    what: "holds control markup of a chat template",
    needs: /\[(?:sys|important|secret|hidden)|<start_of_turn>/i,
    matches:
      /<start_of_turn>(?:user|model|system)\b|\[(?:SYS|SYSTEM(?:[ _-]?(?:PROMPT|MESSAGE|INSTRUCTIONS?|OVERRIDE))?)\].{10,400}|\[(IMPORTANT|SECRET|HIDDEN)\].{10,1000}?\[\/\1\]/g,
    unless: (_before, match) => match.startsWith("[") && !ORDER_IN_BLOCK.test(match),
  },
  {
    kind: "markup",
    what: "holds a block of hidden instructions",
    needs: /<\s?\w/,
    matches: new RegExp(`<\\s?(${BLOCK_NAMES})(?: [^<>]{0,80})?\\s?>(?:(?!</\\s?\\1).){16,1000}`, "gi"),
    unless: (before, match) => isPlaceholder(before, match) || !ORDER_IN_BLOCK.test(match),
  },
  {
    kind: "override",
    what: "orders the model to disregard its instructions",
    needs: NEEDS_OVERRIDE,
    matches: new RegExp(
      `\\b${DISREGARD}(?: (?:${DETERMINER}|other|existing|and)){0,5} (?:(?:${EARLIER}) (?:\\w+ ){0,2}?(?:instructions?|prompts?|directives?|guidelines?|rules?|guardrails?)|${SYSTEM} (?:prompts?|instructions?))\\b`,
      "gi",
    ),
    unless: isNoOverride,
  },
  {
    kind: "override",
    what: "orders the model to disregard its instructions",
    needs: NEEDS_OVERRIDE,
    matches: new RegExp(
      `\\b${DISREGARD}(?: (?:${DETERMINER}|other|existing|system|safety)){0,5} (?:(?:instructions?|prompts?|directives?|guidelines?|rules?|guardrails?|everything)(?: (?:that|which|you|have|has|were|are|been|given|stated|listed|written|shown|received|got|said|told|from|in|the|prompt|system|text)){0,6} (?:above|earlier|before(?: this| now)?|previously|so far|until now|up to (?:now|here|this point))(?= ?(?:[.,;:!?)"']|$|and\\b|then\\b))|(?:everything|all) (?:that )?you (?:were|have been|are) (?:told|instructed|taught))`,
      "gi",
    ),
    unless: isNoOverride,
  },
  {
    kind: "override",
    what: "orders the model to disregard its instructions",
    needs: NEEDS_OVERRIDE,
    matches: new RegExp(
      `\\b${DISREGARD}(?: (?:${DETERMINER}|other|and)){0,3} (?<=(?:all|any|every|your|other) )(?:(?:(?:other|existing|original|initial|own) )?(?:instructions|directives|guidelines)|(?:safety|security|content|ethical) (?:rules|guidelines|policies|restrictions|guardrails|instructions)|guardrails)(?= ?(?:[.,;:!]|$|and (?!rules|prompts)|then\\b|you\\b|from now))`,
      "gi",
    ),
    unless: isNoOverride,
  },
  {
    kind: "override",
    what: "gives the model new instructions",
    needs: /\byou/i,
    matches:
      /\byour (?:new|real|actual|true|updated) (?:system )?(?:instructions|orders|prompt)(?: are| is|: )|(?<!\w )\bsystem ?: ?you (?:are|must|will)\b|\byou are now in (?:maintenance|developer|debug|god|admin|administrator|unrestricted|root) mode\b/gi,
    unless: (before, match) => (isQuoted(before) && speaksAboutAttacks(before + match)) || endsForbidding(before),
  },
];
