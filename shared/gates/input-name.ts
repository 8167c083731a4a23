/** The input of an action by which a setting is given: `clientKey` is `client-key`. */
export function inputName(setting: string): string {
  return setting.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
