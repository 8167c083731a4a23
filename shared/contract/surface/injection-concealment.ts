import type { InjectionPattern } from "./injection-pattern.ts";
import { endsForbidding, sentenceForbids, THIS, USER, within } from "./injection-words.ts";

const NEVER = "(?:do not|don't|never|must not|mustn't|should not|shouldn't)";
/** What is to be concealed, when it is what the order itself asks for. */
const SUBJECT = `it|that(?! \\w)|${THIS}|any of (?:this|it|that)`;
const END = "(?= ?(?:[.,;:!)]|$|to\\b|with\\b|in front\\b|and\\b))";

/** Orders to keep something from the user. */
export const CONCEALMENT_PATTERNS: readonly InjectionPattern[] = [
  {
    kind: "concealment",
    what: "orders the model to conceal something from the user",
    needs: /not\b|n't|never/i,
    matches: new RegExp(
      `\\b(?:do not|don't|never|must not|should not|mustn't|shouldn't)(?: ever)? (?:tell|inform|notify|alert|warn) ${USER} (?:(?:about|of) (?:${THIS}\\b|it\\b|any of)|that you (?!can|could|do not|don't|are unable|are not|have no|lack)|what you )`,
      "gi",
    ),
  },
  {
    kind: "concealment",
    what: "orders the model to conceal something from the user",
    needs: /not\b|n't|never/i,
    matches: new RegExp(
      `\\b(?:do not|don't|never|must not|mustn't)(?: ever)? (?:let ${USER} (?:know|see|notice|find out)(?: about| of)? (?:${THIS}\\b|it\\b|that you|what you)|(?:mention|discuss|reveal|disclose) (?:any of )?${THIS}(?: (?:to|with|in front of) (?:${USER}|anyone|anybody|them)\\b|, as it would)|(?:mention|discuss|reveal|disclose|say|admit) (?:that|what) you (?:first |also |just )?(?:(?:need|needed|had|have) to|read|called|used|sent|did|ran|copied|opened|changed|are (?:reading|calling|using|sending|copying))\\b)`,
      "gi",
    ),
  },
  {
    kind: "concealment",
    what: "orders the model to act behind the user's back",
    needs: /without/i,
    matches: new RegExp(
      `\\bwithout (?:${USER}(?:'s?)? (?:knowing|noticing|knowledge|awareness|being told)|(?:telling|informing) (?:the|your) user)\\b`,
      "gi",
    ),
    unless: (before) => sentenceForbids(before),
  },
  {
    kind: "concealment",
    what: "orders the model to conceal something from the user",
    needs: /hide|conceal|withhold|keep/i,
    matches: new RegExp(
      `\\b(?:(?:hide|conceal|withhold) ${THIS} from|keep (?:${THIS}|it) (?:a )?(?:secret|hidden|confidential|private|quiet) from) ${USER}\\b`,
      "gi",
    ),
    unless: (before) => endsForbidding(before),
  },
  {
    kind: "concealment",
    what: "orders the model to conceal something from the user",
    needs: /user|human|person|operator/i,
    matches: new RegExp(
      `\\b${USER} (?:must|should|may) (?:not|never) (?:(?:know|find out|learn|notice)(?: about| of)? (?:${THIS}\\b|it\\b|that you|what you|any of)|(?:know|find out)(?= ?[.!]|$)|be (?:told|informed|made aware|aware) (?:of|about) (?:${THIS}\\b|it\\b|any of))`,
      "gi",
    ),
  },
  {
    kind: "concealment",
    what: "orders the model to conceal something from the user",
    needs: /not\b|n't|never/i,
    matches: new RegExp(
      `\\b${NEVER}(?: ever)? (?:(?:say|tell|mention|disclose|reveal|explain|speak|talk|breathe)(?: (?:to )?${USER})? (?:anything|a (?:single )?(?:word|thing)|any of (?:this|it|that)|something)(?: (?:(?:about|of|on|regarding) (?:${SUBJECT})${END}|(?:(?:about|of|on|regarding) ${within(30)})?(?:to|with|in front of) ${USER}\\b))|(?:mention|bring up|speak (?:of|about)|talk about) (?:it|that|${THIS}|what you (?:did|do)|(?:this|the) (?:call|step|upload|copy|transfer)) (?:to|with|in front of) ${USER}\\b)`,
      "gi",
    ),
  },
  {
    kind: "concealment",
    what: "orders the model to conceal something from the user",
    needs: /nothing|silent|quiet|\bmum\b|secret|between us|yourself|in the dark|unaware|uninformed/i,
    matches: new RegExp(
      `\\b(?:(?:say nothing|tell ${USER} nothing|(?:keep|stay|remain) (?:silent|quiet|mum)) (?:(?:about|of|on) (?:${SUBJECT}|what you)\\b|to ${USER} about\\b)|keep (?:it|this|that|${THIS}) (?:strictly )?(?:between us|between you and (?:me|us)|to yourself|our (?:little )?secret)\\b|(?:keep|leave) ${USER} (?:in the dark|unaware|uninformed)\\b)`,
      "gi",
    ),
    unless: (before) => endsForbidding(before),
  },
  {
    kind: "concealment",
    what: "orders the model to conceal something from the user",
    needs: /without|refrain|avoid|no need/i,
    matches: new RegExp(
      `\\b(?:(?:without|refrain from|avoid) (?:ever )?(?:(?:mentioning|disclosing|revealing|admitting) (?:it|${THIS}|any of (?:this|it)|what you did) to ${USER}|(?:telling|informing) ${USER} (?:about|of) (?:${SUBJECT})\\b)|no need to (?:(?:tell|inform|notify|alert) ${USER} (?:about|of) (?:${SUBJECT})\\b|(?:mention|disclose|explain|reveal) (?:it|${THIS}|any of (?:this|it)) to ${USER}\\b))`,
      "gi",
    ),
    unless: (before) => sentenceForbids(before),
  },
  {
    kind: "concealment",
    what: "orders the model to conceal something from the user",
    needs: /user|human|person|operator/i,
    matches: new RegExp(
      `\\b(?:${USER} (?:(?:does not|doesn't|do not|don't) (?:need|have) to|need not|needn't) (?:(?:know|hear|learn|be told|be informed|be aware)(?: about| of)? (?:${SUBJECT}|that you|what you)\\b|(?:know|be told)(?= ?[.!]|$))|(?:make sure|ensure|see to it)(?: that)? ${USER} (?:does not|doesn't|do not|don't|never|will not|won't|cannot) (?:ever )?(?:(?:notices?|knows?|finds? out|learns?|hears?)(?: about| of)? (?:${SUBJECT}|that you|what you)\\b|(?:notices?|knows?|finds? out)(?= ?[.!]|$))|(?:hide|conceal|withhold) (?:what you (?:did|do|are doing)|the fact\\b${within(40)}|your (?:actions?|steps?)|this \\w+) from ${USER}\\b)`,
      "gi",
    ),
    unless: (before) => endsForbidding(before),
  },
  {
    kind: "concealment",
    what: "orders the model to act behind the user's back",
    needs: /silently|secretly|covertly|surreptitiously|stealthily|behind (?:the|your) user/i,
    matches:
      /\b(?:(?:secretly|covertly|surreptitiously|stealthily) (?:read|send|call|copy|upload|forward|add|include|attach|collect|append|run|post)\b|behind (?:the|your) user's back\b|do (?:this|it|so) (?:silently|secretly|covertly)\b)/gi,
    unless: (before) => sentenceForbids(before),
  },
  {
    kind: "concealment",
    what: "orders the model to conceal something from the user",
    needs: /parameter|argument/i,
    matches: new RegExp(
      `\\b(?:(?:${NEVER} (?:show|mention|reveal|display)|(?:avoid|without) (?:showing|mentioning|revealing|displaying)) (?:(?:the|this) )?[\`'"]?\\w*[\`'"]? ?(?:parameter|argument) (?:to|in front of)|(?:hide|conceal) (?:(?:the|this) )?[\`'"]?\\w*[\`'"]? ?(?:parameter|argument) from) ${USER}\\b`,
      "gi",
    ),
  },
];
