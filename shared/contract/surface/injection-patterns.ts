/** What a hostile text tries. `other-tools` counts in a tool's own text only: instructions may order the server's tools. */
export const INJECTION_KINDS = ["markup", "override", "secrets", "concealment", "exfiltration", "other-tools"] as const;
export type InjectionKind = (typeof INJECTION_KINDS)[number];

/** One order that takes over a model, and how it is written. */
export interface InjectionPattern {
  readonly kind: InjectionKind;
  /** What the text does, in words that finish "the text …". */
  readonly what: string;
  readonly matches: RegExp;
  /** Something in every match that is quick to look for: nearly no text has it, and the patterns are slow to compile. */
  readonly needs?: RegExp;
  /** Lets a match go when the words around it only speak about such texts or forbid them. */
  readonly unless?: (before: string, match: string) => boolean;
}

/** Up to so many characters within one sentence. A full stop inside a path or an address ends none. */
const within = (most: number) => `(?:(?![.!?] ).){0,${most}}?`;

/** Files that hold nothing but secrets. */
const KEY_FILE =
  "\\.ssh/(?!config\\b|known_hosts\\b|authorized_keys\\b|[\\w-]+\\.pub\\b)[\\w*-]+|\\.ssh/?(?![\\w/.*-])|\\bid_(?:rsa|ed25519|ecdsa|dsa)\\b(?!\\.pub)|/etc/(?:shadow|passwd|sudoers)\\b|" +
  "\\.gnupg\\b|\\.git-credentials\\b|\\.netrc\\b|\\.(?:bash|zsh)_history\\b";
const SECRET_FILE = `(?:${KEY_FILE}|\\bmcp(?:_config)?\\.json\\b|\\bclaude_desktop_config\\.json\\b)`;
const CONFIG_FILE =
  "(?:(?<![\\w])\\.env(?:\\.\\w+)?\\b|\\.aws/(?:credentials|config)\\b|\\.kube/config\\b|\\.docker/config\\.json\\b|\\.npmrc\\b|\\.pypirc\\b)";
const ANY_SECRET = `(?:${SECRET_FILE}|${CONFIG_FILE})`;
/** The name of a file that holds nothing but secrets, whatever the text around it says. */
export const SECRET_FILE_NAME = new RegExp(`${KEY_FILE}|\\.aws/credentials\\b`, "i");
/** What each of these files has in its name. */
export const FILE_SIGN = /\.(?:ssh|gnupg|git-|netrc|bash_|zsh_|json|env|aws|kube|docker|npmrc|pypirc)|id_|\/etc\//i;
const READ = "(?:read|open|cat|load|fetch|access|retrieve|copy|upload)";
const HAND_OVER = "(?:pass|send|include|provide|paste|put|supply|append|attach|submit|upload|post|forward|insert)";
const ARGUMENT =
  "(?:as|in|into|to|via|through) (?:the |a |an |this )?(?:[`'\"]\\w+[`'\"]|\\w+ (?:argument|parameter|param|field|input)|argument|parameter|tool\\b|https?://)";
const TO_MODEL =
  "\\b(?:you (?:must|should|need to|have to)|please|first|always|also|make sure|be sure|before (?:you |using |calling |invoking |running )|when(?:ever)? )";
const USER = "(?:the |your |any |this )?(?:user|human|person|operator)s?";
const THIS =
  "(?:this|these|that)(?: (?:instructions?|facts?|information|steps?|notes?|actions?|calls?|requests?|behaviou?r|rules?))?";
const ADDRESS = "(?:https?://[^\\s\"'`]+|\\b[\\w.+-]+@[\\w-]+\\.[a-z]{2,}\\b|\\+\\d[\\d ()-]{6,}\\d)";
const ADDRESS_SIGN = /https?:|@|\+\d/i;
const TALK =
  "(?:(?:system|developer) prompts?|credentials|passwords?|secrets|(?:api|access|private|ssh|secret) (?:keys?|tokens?)|environment variables|" +
  "(?:the |this |our |your |their |whole |entire |full |complete |all |every |previous |past |recent |last )+(?:conversation|chat|message|messages|chats|conversations|transcript)(?: history| log| transcript)?|" +
  "(?:conversation|chat|message) history)";
const TOOL_NAME =
  "(?:[`'\"(]{0,2}[a-z0-9]+(?:[_-]+[a-z0-9]+)+[`'\")]{0,2}(?: tool| function)?|(?:any |all )?(?:other|another|different) tools?)";

/**
 * The table. Each row is one thing that published attacks on tool descriptions do. It asks for an order and its hostile
 * object together, so that tools that legitimately speak of secrets, users and other tools pass; a text that asks to be
 * preferred is no injection. Patterns are for one line of plain text, and every gap in them is bounded.
 */
export const INJECTION_PATTERNS: readonly InjectionPattern[] = [
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
    kind: "override",
    what: "orders the model to disregard its instructions",
    needs: /ignore|disregard|forget/i,
    matches:
      /\b(?:ignore|disregard|forget)\s+(?:(?:all|any|every|the|your|of|these|those|my) ){0,3}(?:(?:previous|prior|earlier|preceding|above) (?:\w+ )?(?:instructions?|prompts?|directives?|guidelines?)|system (?:prompts?|instructions?))\b/gi,
    unless: (before, match) => isQuoted(before) && speaksAboutAttacks(before + match),
  },
  {
    kind: "secrets",
    what: "orders the model to read a secret file",
    needs: FILE_SIGN,
    matches: new RegExp(`${TO_MODEL}${within(80)}\\b${READ}\\b${within(60)}${SECRET_FILE}`, "gi"),
    unless: (_before, match) => isForbidden(match, READ),
  },
  {
    kind: "secrets",
    what: "orders the model to hand over a secret file",
    needs: FILE_SIGN,
    matches: new RegExp(
      `\\b${HAND_OVER}\\b${within(40)}\\b(?:contents?|text|data|value|keys?) (?:of|from|in)\\b${within(40)}${SECRET_FILE}`,
      "gi",
    ),
    unless: (before) => endsForbidding(before),
  },
  {
    kind: "secrets",
    what: "orders the model to hand over a secret file",
    needs: FILE_SIGN,
    matches: new RegExp(
      `\\b${READ}\\b${within(60)}${ANY_SECRET}${within(60)}\\b(?:and|then)\\b${within(20)}\\b${HAND_OVER}\\b${within(40)}\\b${ARGUMENT}`,
      "gi",
    ),
    unless: (before) => endsForbidding(before),
  },
  {
    kind: "secrets",
    what: "orders the model to hand over a secret file",
    needs: FILE_SIGN,
    matches: new RegExp(
      `${TO_MODEL}${within(60)}\\b${HAND_OVER}\\b${within(40)}\\b(?:contents?|values?) (?:of|from|in)\\b${within(40)}${ANY_SECRET}${within(40)}\\b${ARGUMENT}`,
      "gi",
    ),
    unless: (_before, match) => isForbidden(match, HAND_OVER),
  },
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
    kind: "exfiltration",
    what: "orders the model to send data elsewhere",
    needs: ADDRESS_SIGN,
    matches: new RegExp(
      `\\b(?:always|also|must|first|before|after|when(?:ever)?|then|in addition|additionally|make sure|secretly|silently|every time)\\b${within(100)}\\b(?:send|forward|post|upload|transmit|exfiltrate|leak|email|copy|report|submit|bcc|cc)\\b${within(40)}\\b${TALK}${within(60)} (?:to|at|via|into) ${within(20)}${ADDRESS}`,
      "gi",
    ),
    unless: (_before, match) => isForbidden(match, "(?:send|forward|post|upload|transmit|email|copy|report|submit)"),
  },
  {
    kind: "exfiltration",
    what: "orders the model to send data elsewhere",
    needs: ADDRESS_SIGN,
    matches: new RegExp(
      `\\b(?:send|forward|copy|bcc|cc|redirect|route|deliver) (?:all|every|each|any)\\b${within(20)}\\b(?:e-?mails?|messages?|payments?|files?|documents?|data|outputs?|results?|responses?)\\b${within(30)} to ${within(10)}${ADDRESS}`,
      "gi",
    ),
    unless: (before) => endsForbidding(before),
  },
  {
    kind: "exfiltration",
    what: "orders the model to send data elsewhere",
    needs: ADDRESS_SIGN,
    matches: new RegExp(
      `\\b(?:always|also|must|secretly|silently) ${within(20)}(?:bcc|cc|copy|forward|send a copy)\\b${within(40)}${ADDRESS}`,
      "gi",
    ),
    unless: (_before, match) => isForbidden(match, "(?:bcc|cc|copy|forward|send)"),
  },
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
];

/** Whether an order stands within quotation marks or backticks. */
function isQuoted(before: string): boolean {
  return /["'`(]\s*$/.test(before) || (before.match(/["`]/g)?.length ?? 0) % 2 === 1;
}

function speaksAboutAttacks(text: string): boolean {
  return /\b(?:detect|scan|flag|block|filter|reject|attempts?|phrases?|such as|like|examples?|e\.g\.|injection|jailbreak)/i.test(
    text,
  );
}

/** Whether the words right before an order forbid it: "never", "do not", "without". */
function endsForbidding(before: string): boolean {
  return /\b(?:never|not|don't|doesn't|cannot|can't|won't|avoid|without|nor)(?: (?:ever|to|directly|manually|try to))? $/i.test(
    before,
  );
}

/** Whether the verb inside a match is itself forbidden: "before calling, never read ~/.ssh/id_rsa". */
function isForbidden(match: string, verb: string): boolean {
  const at = match.search(new RegExp(`\\b${verb}\\b`, "i"));
  return at > 0 && endsForbidding(match.slice(0, at));
}

function sentenceForbids(before: string): boolean {
  const sentence = before.split(/[.!?] /).at(-1) ?? "";
  return /\b(?:never|not|don't|cannot|can't|mustn't|shouldn't|avoid)\b/i.test(sentence);
}
