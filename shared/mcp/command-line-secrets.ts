import { commandLineWords } from "./command-line-words.ts";
import { hidden, joined, MASK, type Masked, namesCredential, plain, secret, veiled } from "./masked-text.ts";
import { maskedUrl } from "./masked-url.ts";
import { isReadable } from "./readable-text.ts";

/**
 * The parts of a command line that are credentials or could be: passwords and query values of URLs, what stands behind an
 * option or a name, and words that no person would make up. Each as it stands and decoded, four characters or longer. Words that
 * {@link withoutCommandLineSecrets} hides for caution, but which are plain words, are left out.
 */
export function commandLineSecrets(text: string): readonly string[] {
  return [...new Set(maskedWords(text).flatMap(({ secrets }) => secrets))].filter((value) => value.length >= 4);
}

/**
 * A command line for people: `***` for whatever could be a credential. Shown are the command, options, plain words and paths;
 * what follows an option only where it is plainly harmless. A `stdio:` in front stays.
 */
export function withoutCommandLineSecrets(text: string): string {
  const prefix = /^\s*stdio:\s*/.exec(text)?.[0] ?? "";
  const words = maskedWords(text.slice(prefix.length)).map((word) =>
    /\s/.test(word.text) ? `'${word.text}'` : word.text,
  );
  return prefix.trim() + words.join(" ");
}

function maskedWords(text: string): readonly Masked[] {
  const masked: Masked[] = [];
  let option: string | undefined;
  for (const word of commandLineWords(text.replace(/^\s*stdio:/, ""))) {
    const isOption = /^--?[A-Za-z]/.test(word);
    if (isOption && !(option !== undefined && namesCredential(option) && !isPlainOption(word))) {
      masked.push(maskedOption(word));
      option = isPlainOption(word) && !isSwitch(word) ? word : undefined;
    } else {
      masked.push(option === undefined ? maskedWord(word) : maskedValue(word, option));
      // A header without quotes falls into words.
      option = /^(?:bearer|basic|[\w-]+:)$/i.test(word) ? `auth ${word}` : undefined;
    }
  }
  return masked;
}

function isPlainOption(word: string): boolean {
  return /^--?[A-Za-z][\w.-]*$/.test(word) && isReadable(word) && !isGluedPassword(word);
}

/** Options of launchers that take no value, so that what follows is a word of its own. */
function isSwitch(option: string): boolean {
  return /^(?:-y|-q|-v|-i|-it|--yes|--quiet|--silent|--verbose|--rm|--init|--offline|--prefer-offline|--no-.*)$/.test(
    option,
  );
}

function maskedOption(word: string): Masked {
  const equals = word.indexOf("=");
  if (equals !== -1) {
    const name = word.slice(0, equals);
    if (isPlainOption(name)) return joined([plain(`${name}=`), maskedValue(word.slice(equals + 1), name)]);
    return secret(word);
  }
  if (isPlainOption(word)) return plain(word);
  if (isGluedPassword(word)) return joined([plain(word.slice(0, 2)), secret(word.slice(2))]);
  return secret(word);
}

/** `-pSECRET`, as clients of databases take it; a port number and the long names that begin so are none. */
function isGluedPassword(word: string): boolean {
  return /^-p./.test(word) && !/^-p(?:\d{1,5}|ort|ath|ackage|rofile|roject|refix|lugin|arse|rint|roxy)$/.test(word);
}

/** What follows an option or an equals sign. */
function maskedValue(value: string, name: string): Masked {
  if (isHarmless(value)) return plain(value);
  const known = maskedAssignment(value) ?? maskedUrl(value) ?? maskedHeader(value);
  if (namesCredential(name)) return { text: MASK, secrets: [...secret(value).secrets, ...(known?.secrets ?? [])] };
  if (known !== undefined) return known;
  if (/^-[pHukab]$/.test(name)) return hiddenWords(value);
  if (isPath(value)) return maskedPath(value);
  return OPEN_OPTIONS.test(name) && isReadable(value) ? plain(value) : hiddenWords(value);
}

/** A word of several words may be a command line of its own, as `sh -c` takes it. */
function hiddenWords(value: string): Masked {
  const { text, secrets } = hidden(value);
  return { text, secrets: /\s/.test(value) ? [...secrets, ...commandLineSecrets(value)] : secrets };
}

/** Options whose values are names of things. */
const OPEN_OPTIONS =
  /^(?:-m|-c|-C|-f|--?(?:module|from|package|transport|mode|host|hostname|log-?level|import|require|loader|config|directory|dir|cwd|root|project))$/;

/** Numbers such as ports and times, and the words that switch something. */
function isHarmless(value: string): boolean {
  return /^(?:-?\d{1,5}(?:\.\d{1,3})?|true|false|yes|no|on|off|all|none|auto|stdio|https?|sse|streamable-?http)$/i.test(
    value,
  );
}

/** A word that stands by itself. */
function maskedWord(word: string): Masked {
  const known = maskedAssignment(word) ?? maskedUrl(word) ?? maskedLogin(word) ?? maskedHeader(word);
  if (known !== undefined) return known;
  if (isPath(word)) return maskedPath(word);
  return isReadable(word) ? plain(word) : hiddenWords(word);
}

/** `user:password@host`, without a scheme in front. */
function maskedLogin(word: string): Masked | undefined {
  const [, userinfo, password, host] = /^([^\s/@:]+:([^\s@]+))@(.*)$/.exec(word) ?? [];
  if (userinfo === undefined || password === undefined || host === undefined) return undefined;
  const secrets = [...hidden(userinfo).secrets, ...hidden(password).secrets];
  return joined([{ text: MASK, secrets }, plain("@"), isReadable(host) ? plain(host) : hidden(host)]);
}

/** `NAME=value`. */
function maskedAssignment(word: string): Masked | undefined {
  const [, name, value] = /^([A-Za-z_][\w.-]*)=(.*)$/s.exec(word) ?? [];
  if (name === undefined || value === undefined) return undefined;
  if (!isReadable(name)) return secret(word);
  return value === "" ? plain(word) : joined([plain(`${name}=`), maskedValue(value, name)]);
}

/** `Name: value`, the value of which is a credential by its name or by its looks, behind its scheme too. */
function maskedHeader(word: string): Masked | undefined {
  const [, name, value] = /^([\w-]+):\s*(\S.*)$/s.exec(word) ?? [];
  if (name === undefined || value === undefined || !isReadable(name) || isHarmless(value)) return undefined;
  if (!namesCredential(name)) return /\s/.test(word) ? joined([plain(`${name}:`), hidden(value)]) : undefined;
  const credential = /^\S+\s+(\S.*)$/s.exec(value)?.[1];
  const parts = credential === undefined ? [value] : [value, credential, ...basicParts(value)];
  // `keycloak:latest` is an image and has no blank.
  const secrets = parts.flatMap((part) => (/\s/.test(word) ? secret(part) : hidden(part)).secrets);
  return joined([plain(`${name}:`), { text: MASK, secrets }]);
}

function basicParts(value: string): readonly string[] {
  const encoded = /^basic\s+(\S+)$/i.exec(value)?.[1];
  if (encoded === undefined) return [];
  const userinfo = Buffer.from(encoded, "base64").toString("utf8");
  return [userinfo, userinfo.slice(userinfo.indexOf(":") + 1)];
}

/** Where a file stands: it begins as a path does, or ends in the extension of a program or a document. */
function isPath(word: string): boolean {
  return PATH_BEGINNING.test(word) || FILE_NAME.test(word);
}

const PATH_BEGINNING = /^(?:\.{0,2}[/\\]|\.{1,2}$|~[/\\]|[A-Za-z]:[/\\]|@[\w-]+\/)/;
const FILE_NAME =
  /^[^\s:=?&]+\.(?:[cm]?[jt]sx?|json[c5]?|ya?ml|toml|ini|conf|cfg|env|py|rb|sh|ps1|exe|bat|cmd|jar|dll|so|wasm|go|php|pl|sql|db|sqlite3?|csv|txt|md|xml|html?|log|pem|crt|sock)$/i;

/** Of a path the names that people gave; a folder whose name a machine made is hidden and is no secret. */
function maskedPath(path: string): Masked {
  const segments = path.split(/(?<=[/\\])|(?=[/\\])/);
  return joined(
    segments.map((segment) => {
      const words = segment.split(" ").filter((word) => word !== "");
      return /^[/\\]$/.test(segment) || words.every(isReadable) ? plain(segment) : veiled();
    }),
  );
}
