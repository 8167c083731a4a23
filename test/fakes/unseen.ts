/** Whether a text has a character that nobody can see, the joints of an emoji aside. */
export function hasUnseen(text: string): boolean {
  const seen = text.replace(/\u200D(?=\p{Extended_Pictographic})/gu, "");
  return /[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u.test(seen);
}
