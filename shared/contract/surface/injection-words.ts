/** The words that the patterns of injected orders are made of, and what the words around an order make of it. */

/** Up to so many characters within one sentence. A full stop inside a path or an address ends none. */
export const within = (most: number) => `(?:(?![.!?] ).){0,${most}}?`;

/** Files that hold nothing but secrets. */
const KEY_FILE =
  "\\.ssh/(?!config\\b|known_hosts\\b|authorized_keys\\b|[\\w-]+\\.pub\\b)[\\w*-]+|\\.ssh/?(?![\\w/.*-])|\\bid_(?:rsa|ed25519|ecdsa|dsa)\\b(?!\\.pub)|/etc/(?:shadow|passwd|sudoers)\\b|" +
  "\\.gnupg\\b|\\.git-credentials\\b|\\.netrc\\b|\\.(?:bash|zsh)_history\\b";
export const SECRET_FILE = `(?:${KEY_FILE}|\\bmcp(?:_config)?\\.json\\b|\\bclaude_desktop_config\\.json\\b)`;
const CONFIG_FILE =
  "(?:(?<![\\w])\\.env(?:\\.\\w+)?\\b|\\.aws/(?:credentials|config)\\b|\\.kube/config\\b|\\.docker/config\\.json\\b|\\.npmrc\\b|\\.pypirc\\b)";
export const ANY_SECRET = `(?:${SECRET_FILE}|${CONFIG_FILE})`;
/** The name of a file that holds nothing but secrets, whatever the text around it says. */
export const SECRET_FILE_NAME = new RegExp(`${KEY_FILE}|\\.aws/credentials\\b`, "i");
/** What each of these files has in its name. */
export const FILE_SIGN = /\.(?:ssh|gnupg|git-|netrc|bash_|zsh_|json|env|aws|kube|docker|npmrc|pypirc)|id_|\/etc\//i;
export const READ = "(?:read|open|cat|load|fetch|access|retrieve|copy|upload)";
export const HAND_OVER =
  "(?:pass|send|include|provide|paste|put|supply|append|attach|submit|upload|post|forward|insert)";
export const ARGUMENT =
  "(?:as|in|into|to|via|through) (?:the |a |an |this )?(?:[`'\"]\\w+[`'\"]|\\w+ (?:argument|parameter|param|field|input)|argument|parameter|tool\\b|https?://)";
export const TO_MODEL =
  "\\b(?:you (?:must|should|need to|have to)|please|first|always|also|make sure|be sure|before (?:you |using |calling |invoking |running )|when(?:ever)? )";
export const USER = "(?:the |your |any |this )?(?:user|human|person|operator)s?";
export const THIS =
  "(?:this|these|that)(?: (?:instructions?|facts?|information|steps?|notes?|actions?|calls?|requests?|behaviou?r|rules?))?";
export const ADDRESS = "(?:https?://[^\\s\"'`]+|\\b[\\w.+-]+@[\\w-]+\\.[a-z]{2,}\\b|\\+\\d[\\d ()-]{6,}\\d)";
export const ADDRESS_SIGN = /https?:|@|\+\d/i;
export const TALK =
  "(?:(?:system|developer) prompts?|credentials|passwords?|secrets|(?:api|access|private|ssh|secret) (?:keys?|tokens?)|environment variables|" +
  "(?:the |this |our |your |their |whole |entire |full |complete |all |every |previous |past |recent |last )+(?:conversation|chat|message|messages|chats|conversations|transcript)(?: history| log| transcript)?|" +
  "(?:conversation|chat|message) history|each (?:user )?(?:message|prompt)|" +
  "(?:everything|anything|whatever|what|all(?: that)?|every word)(?: that)? (?:the |your )?user (?:has |ever )?(?:says?|said|types?|typed|writes?|wrote|written|enters?|entered|asks?|asked))";
export const TOOL_NAME =
  "(?:[`'\"(]{0,2}[a-z0-9]+(?:[_-]+[a-z0-9]+)+[`'\")]{0,2}(?: tool| function)?|(?:any |all )?(?:other|another|different) tools?)";

/** A whole conversation, the words of everybody in it, or what the model was told before it: no argument needs them. */
export const WHOLE_TALK =
  "(?:(?:(?:the|this|our|your|of|user's|an exact|a) )*(?:full|whole|entire|complete|all|every|verbatim|raw)(?: (?:the|of|our|your|this|user's|user|previous|prior|past|earlier|preceding|current|ongoing)){0,4} " +
  "(?:(?:conversations?|chats?|dialogues?)(?! ?(?:ids?|names?|urls?|links?)\\b)(?: (?:history|log|transcript|context))?|message history|context window|messages (?:so far|above|from the user)|(?<=user )messages|(?<=(?:previous|prior|past|earlier|preceding) )messages)|" +
  "(?:your|the (?:model|assistant|agent)'s|the (?:full|entire|whole|complete|current|hidden|exact)) (?:own |full |entire |hidden |exact |current |original )?(?:system|developer) (?:prompts?|instructions?|messages?)|" +
  "the (?:system|developer) prompt (?:verbatim|word for word|in full)|(?:the |your own )?instructions (?:that )?you (?:were given|have been given|received|have)\\b|" +
  "(?:everything|all(?: that)?|every word)(?: that)? (?:the |your )?user (?:has |ever )?(?:says?|said|types?|typed|writes?|wrote|written|enters?|entered|asks?|asked))";
/** Keys and passwords at large, or the value of a variable that holds one: more than the one key that a server asks for. */
export const FOUND_KEYS =
  "(?:(?:all|any|every|each)(?: (?:of|the|your|known|available|stored|saved|user's|other)){0,3} (?:api keys?|credentials?|passwords?|access tokens?|secrets?|private keys?),? " +
  "(?:(?:that )?you (?:know|have|find|see|hold|can)\\b|in (?:your|the|this) (?:context|memory|conversation|environment|workspace|session)\\b|from (?:your|the) (?:conversation|environment|context)\\b)|" +
  "values? of (?:the |your )?(?:env(?:ironment)? (?:variables? |vars? )?)?(?:called |named )?[`'\"]?\\$?\\{?\\w*(?:_KEY|TOKEN|SECRET|PASSWORD|CREDENTIALS?)\\b|" +
  "(?:all|every)(?: of)?(?: the| your| user's)? (?:(?:local|current|own|shell|host|process) )?(?<=(?:your|user's|local|current|own|shell|host|process) )environment(?: variables?)?|" +
  "contents? of (?:all|every|any)(?: the| your| other)? (?:open|local|recent|opened|attached|other)?(?: )?files? (?:(?:that )?you (?:have|can|read|opened)\\b|in (?:your|the user's)\\b))";

/** Whether an order stands within quotation marks or backticks. */
export function isQuoted(before: string): boolean {
  return /["'`(]\s*$/.test(before) || (before.match(/["`]/g)?.length ?? 0) % 2 === 1;
}

export function speaksAboutAttacks(text: string): boolean {
  return /\b(?:detect|scan|flag|block|filter|reject|attempts?|phrases?|such as|like|examples?|e\.g\.|injection|jailbreak)/i.test(
    text,
  );
}

/** Whether the words right before an order forbid it: "never", "do not", "without". */
export function endsForbidding(before: string): boolean {
  return /\b(?:never|not|don't|doesn't|cannot|can't|won't|avoid|without|nor)(?: (?:ever|to|directly|manually|try to))? $/i.test(
    before,
  );
}

/** Whether the verb inside a match is itself forbidden: "before calling, never read ~/.ssh/id_rsa". */
export function isForbidden(match: string, verb: string): boolean {
  const at = match.search(new RegExp(`\\b${verb}\\b`, "i"));
  return at > 0 && endsForbidding(match.slice(0, at));
}

export function sentenceForbids(before: string): boolean {
  const sentence = before.split(/[.!?] /).at(-1) ?? "";
  return /\b(?:never|not|don't|cannot|can't|mustn't|shouldn't|avoid)\b/i.test(sentence);
}
