import { test } from "@jest/globals";

/** Where it is told that something was not tested. */
export interface NotTestedPorts {
  readonly tell: (text: string) => void;
  readonly skip: (title: string) => void;
}

const PORTS: NotTestedPorts = {
  tell: (text) => void process.stderr.write(text),
  skip: (title) => test.skip(title, () => {}),
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
