import { test } from "@jest/globals";

/** Where it is told that something was not tested. */
export interface NotTestedPorts {
  readonly tell: (text: string) => void;
  readonly skip: (title: string) => void;
  /** Makes a test that fails. */
  readonly fail: (title: string) => void;
}

const PORTS: NotTestedPorts = {
  tell: (text) => void process.stderr.write(text),
  skip: (title) => test.skip(title, () => {}),
  fail: (title) =>
    test(title, () => {
      throw new Error(`${title}. Under CI everything is tested: install it, or unset the variable CI.`);
    }),
};

/**
 * Stands in for tests that cannot run here: the report shows a skipped test that says what and why, and standard error as
 * well. A test that is skipped in silence is taken for one that passed.
 */
export function notTested(title: string, reason: string, { tell, skip }: NotTestedPorts = PORTS): void {
  const loudly = `NOT TESTED, ${reason}: ${title}`;
  tell(`\n${loudly}\n`);
  skip(loudly);
}

/**
 * Stands in for tests that need what can be installed and is not: as {@link notTested} for people who have not, and as a test that
 * fails under CI, where nobody reads what was skipped.
 */
export function notInstalled(
  title: string,
  reason: string,
  { isCi = (process.env.CI ?? "") !== "", ports = PORTS }: NotInstalledPorts = {},
): void {
  const stand = isCi ? { ...ports, skip: ports.fail } : ports;
  notTested(title, reason, stand);
}

interface NotInstalledPorts {
  readonly isCi?: boolean;
  readonly ports?: NotTestedPorts;
}

/** A test that only Linux can run; elsewhere it is told, with the reason, that it was not. */
export function testOnLinux(
  { title, reason }: { readonly title: string; readonly reason: string },
  work: () => Promise<void>,
  { platform = process.platform, run = test, ports = PORTS }: OnLinuxPorts = {},
): void {
  if (platform === "linux") run(title, work);
  else notTested(title, `${reason}, and this is ${platform}`, ports);
}

interface OnLinuxPorts {
  readonly platform?: NodeJS.Platform;
  readonly run?: (title: string, work: () => Promise<void>) => void;
  readonly ports?: NotTestedPorts;
}
