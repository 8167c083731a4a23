/**
 * Whether a text is made of words and numbers as people write them, so that it is plainly no credential: `read-only`,
 * `server-everything`, `node20`, `1.2.3`. Whatever looks made up by a machine is not, and neither is what has characters that
 * names and paths do not have.
 */
export function isReadable(text: string): boolean {
  if (text === "" || text.length > 256 || !/^[\p{L}\p{M}\d._/@:+~,%\\-]+$/u.test(text)) return false;
  return !TOKEN.test(text) && text.split(/[^\p{L}\p{M}\d]+/u).every((piece) => piece === "" || isReadablePiece(piece));
}

/** How well-known services begin their tokens; `eyJ` is the beginning of a JSON object in Base64, as a JWT has it. */
const TOKEN =
  /(?:^|[^A-Za-z0-9])(?:gh[a-z]_|github_pat_|glpat-|gl[a-z]+-|[sr]k[-_]|pk_|xox[a-z][-.]|xapp-|A[KS]IA[0-9A-Z]|eyJ|AIza|ya29\.|npm_|pypi-|hf_|dop_v1_|SG\.|shp[a-z]{2}_|lin_api_)[\w-]{4}/;

function isReadablePiece(piece: string): boolean {
  if (/^\d+$/.test(piece)) return piece.length <= 8;
  if (/^[\p{L}\p{M}]+$/u.test(piece)) return piece.length <= 24 && changesOfCase(piece) <= 4;
  return piece.length <= 9 && /^(?:[\p{L}\p{M}]+\d{1,4}\p{L}{0,3}|\d{1,4}\p{L}{1,4}\d{0,3})$/u.test(piece);
}

/** A name in camel case changes twice a word; what a machine made changes all the time. */
function changesOfCase(piece: string): number {
  const isUpper = (character: string) => character !== character.toLowerCase();
  const characters = Array.from(piece);
  return characters.filter((character, index) => {
    const before = characters[index - 1];
    return before !== undefined && isUpper(before) !== isUpper(character);
  }).length;
}
