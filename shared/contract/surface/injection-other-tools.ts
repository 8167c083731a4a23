import type { InjectionPattern, Surroundings } from "./injection-pattern.ts";
import { endsForbidding, TOOL_NAME, WHOLE_TALK, within } from "./injection-words.ts";

const TRIGGER = "\\b(?:when(?:ever)?|every time|each time|any time|if|once|before|after|while|prior to)\\b";
/** Before a call there is much to set up; while it is made, only its caller has something to say. */
const TRIGGER_OF_ANY = "\\b(?:when(?:ever)?|every time|each time|any time|if|once|after|while)\\b";
const OTHER_TOOLS = "(?:(?:any|all|every|each)(?: of)?(?: the)? (?:other )?|other |another |different )tools?\\b";
const MARKED_TOOL = "(?!this\\b|an?\\b)[`'\"(]{0,2}[a-z][\\w-]*[`'\")]{0,2} tool\\b";
const IDENTIFIER = "[`'\"(]{0,2}[a-z0-9]+(?:_+[a-z0-9]+)+[`'\")]{0,2}";
const CALLED = "(?:is|are|gets|was) (?:being )?(?:called|invoked|executed|run)\\b";
const CALLING = "\\b(?:calling|invoking|executing|you (?:call|invoke|execute)|calls? to|invocations? of)";
/** A call of a tool that is named, in whatever way. */
const A_CALL = `(?:\\b${OTHER_TOOLS}|\\b${MARKED_TOOL}|${IDENTIFIER} (?:${CALLED}|(?:is|gets) used\\b)|(?:${CALLING}|\\b(?:using|running|you (?:use|run))) (?:the )?(?:${IDENTIFIER}|[\`'"][\\w-]+[\`'"]))`;
/** A call of a tool that may be somebody else's: arguments have names in quotation marks too. */
const SOMEBODY_ELSES_CALL = `(?:\\b${OTHER_TOOLS}|\\b${MARKED_TOOL}|${IDENTIFIER} ${CALLED}|${CALLING} (?:the )?${IDENTIFIER})`;
const PERSON_ADDRESS = "(?:\\b[\\w.+-]+@[\\w-]+\\.[a-z]{2,}\\b|\\+\\d[\\d ()-]{6,}\\d)";
const ROUTE =
  "(?:recipients?|destination|addressee|payee|beneficiary|account number|phone number|(?:e-?mail |wallet )?address|b?cc|reply-to|webhook|wallet|proxy)(?: field| list| line| url)?";

/** Who gets something: no tool has a say in that, even where it speaks of a tool of the same server. */
const RECEIVER = /\b(?:recipients?|addressee|payee|beneficiary|account number|bcc|reply-to|wallet)\b/i;

/** Whether the match, or the sentence before it, forbids what it speaks of. */
function isForbiddenOrder(before: string, match: string): boolean {
  return (
    endsForbidding(before) || /\b(?:never|not|don't|cannot|can't|mustn't) (?:be |ever )?(?:\w+ )?\S+$/i.test(match)
  );
}

/** Whether the tool that a match speaks of is one of the server's own. A part of its name will do: "the search tool". */
function namesOwnTool(match: string, { ownTools }: Surroundings): boolean {
  const name = new RegExp(`${MARKED_TOOL}|${IDENTIFIER}`, "i").exec(match)?.[0];
  if (name === undefined || new RegExp(`^(?:${OTHER_TOOLS})`, "i").test(name)) return false;
  const word = name
    .replace(/ tool$/i, "")
    .replaceAll(/[^\w-]/g, "")
    .toLowerCase();
  return ownTools.some(
    (own) =>
      own
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .includes(word) || own.toLowerCase() === word,
  );
}

/** Whether an order only hands on what one call returned to the next, as tools that work together do. */
function handsOn(match: string, { after }: Surroundings): boolean {
  const verb = match.slice(-30);
  const sentence = verb + (after.split(/[.!?](?: |$)/)[0] ?? "");
  return /\b(?:return(?:s|ed)|results?|outputs?|obtained|from (?:this|the|that)|\w*[_ -]?ids?|cursor|session|chosen|provided|given|user (?:gives|gave|names|named|chose|asked|wants)|this tool|with (?:this|the) tool)\b/i.test(
    sentence,
  );
}

/** Orders about tools that are none of this tool's business. */
export const OTHER_TOOL_PATTERNS: readonly InjectionPattern[] = [
  {
    kind: "other-tools",
    what: "changes what other tools do",
    needs: /recipient|destination|addressee|payee|beneficiary|number|address/i,
    matches: new RegExp(
      `\\b(?:when(?:ever)?|every time|each time|any time|if|before|after)\\b${within(40)}(?:\\b(?:calling|using|invoking|running)\\b${within(20)}${TOOL_NAME}|${TOOL_NAME} (?:is|are|gets) (?:called|invoked|used|run|executed)|\\byou (?:call|use|invoke|run)\\b${within(20)}${TOOL_NAME})${within(60)}\\b(?:change|replace|modify|swap|substitute|alter|rewrite|redirect|overwrite)\\b${within(30)}\\b(?:recipients?|destination|addressee|payee|beneficiary|account number|phone number|(?:e-?mail )?address)\\b${within(20)} (?:to|with|by)\\b`,
      "gi",
    ),
  },
  {
    kind: "other-tools",
    what: "claims side effects on other tools",
    needs: /side[- ]effect/i,
    matches: new RegExp(`\\bside[- ]effects? on (?:the )?(?:tools? )?${TOOL_NAME}`, "gi"),
    unless: (before) => /\b(?:no|without|any|avoid)(?: \w+){0,2} $/i.test(before),
  },
  {
    kind: "other-tools",
    what: "orders how another tool works",
    needs: /must|should|has to|will now/i,
    matches:
      /\b(?:the )?[`'"(]{0,2}[a-z0-9]+(?:[_-]+[a-z0-9]+)+[`'")]{0,2} (?:tool|function) (?:must|should|has to|will now) (?:now |always |first |instead )?(?:send|forward|copy|behave|have the following implementation)\b/gi,
  },
  {
    kind: "other-tools",
    what: "changes what other tools do",
    needs: /this (?:tool|function)/i,
    matches: new RegExp(
      `\\bthis (?:tool|function) (?:changes|modifies|alters|overrides|replaces) (?:how|the way|the behaviou?r of) (?:the )?${TOOL_NAME}`,
      "gi",
    ),
  },
  {
    kind: "other-tools",
    what: "adds an address to what other tools send",
    needs: /@|\+\d/,
    matches: new RegExp(
      `${TRIGGER}${within(40)}${A_CALL}${within(60)}\\b(?:add|set|append|include|insert|put|bcc|cc|copy|replace|change|use|send|forward|direct|route|redirect|deliver|report|enter|fill)\\b${within(60)}${PERSON_ADDRESS}`,
      "gi",
    ),
    unless: isForbiddenOrder,
  },
  {
    kind: "other-tools",
    what: "changes what other tools do",
    needs: /recipient|destination|addressee|payee|beneficiary|number|address|\bb?cc\b|reply-to|webhook|wallet|proxy/i,
    matches: new RegExp(
      `${TRIGGER}${within(40)}${A_CALL}${within(60)}\\b(?:add|set|append|insert|put|replace|change|fill|override|overwrite)\\b${within(30)}\\b${ROUTE}[\`'"]? (?:to|with|by|as)\\b`,
      "gi",
    ),
    unless: (before, match, around) =>
      isForbiddenOrder(before, match) ||
      (namesOwnTool(match, around) && !RECEIVER.test(match)) ||
      handsOn(match, around),
  },
  {
    kind: "other-tools",
    what: "orders how another tool is called",
    needs: /\btools?\b|[a-z0-9]_[a-z]/i,
    matches: new RegExp(
      `${TRIGGER_OF_ANY}${within(40)}${SOMEBODY_ELSES_CALL}${within(30)}\\b(?:you (?:must|have to|need to|should|shall)|must|always|be sure to|make sure (?:to|you)) (?:also |first |then |always )?(?:add|append|insert|prepend|attach|inject|replace|set|include|put|fill|change|overwrite|swap)\\b`,
      "gi",
    ),
    unless: (before, match, around) =>
      isForbiddenOrder(before, match) || namesOwnTool(match, around) || handsOn(match, around),
  },
  {
    kind: "other-tools",
    what: "takes the user's words before other tools work",
    needs: /full|whole|entire|exact|verbatim|complete|\braw\b|original|unmodified/i,
    matches: new RegExp(
      `\\b(?:(?:before|prior to|when(?:ever)?|after|every time|each time)\\b${within(40)}(?:\\b(?:any|all|every|each)(?: (?:of )?the)?(?: other| another| different)? tools?|\\b(?:other|another) tools?|${TOOL_NAME})|(?:on|for|at|after|before) (?:each|every) (?:user )?(?:message|turn|prompt|reply|answer|response))${within(60)}\\b(?:call|use|invoke|run|send|pass|give) (?:this tool|this function|it|to this tool)?${within(40)}\\b(?:full|whole|entire|exact|verbatim|complete|raw|original|unmodified|${WHOLE_TALK})\\b(?: text of)?(?: the)?(?: last| current)?(?: user(?:'s)?| human)?(?: last| current)? (?:messages?|prompts?|quer(?:y|ies)|requests?|inputs?|words|conversation)\\b`,
      "gi",
    ),
  },
  {
    kind: "other-tools",
    what: "takes what other tools are given",
    needs: /this (?:tool|function)/i,
    matches: new RegExp(
      `\\b(?:before|after|when(?:ever)?|every time|each time)\\b${within(30)}(?:${SOMEBODY_ELSES_CALL}|${IDENTIFIER} (?:runs|sends|is used))${within(40)}\\b(?:call|use|invoke|run) this (?:tool|function)\\b${within(20)} with (?:the|its|their|all)\\b${within(30)}\\b(?:message|body|arguments?|parameters?|contents?|input|text|prompt|mail)\\b`,
      "gi",
    ),
    unless: (before, match, around) => isForbiddenOrder(before, match) || namesOwnTool(match, around),
  },
];
