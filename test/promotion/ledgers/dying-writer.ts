import { type FileHandle, open } from "node:fs/promises";
import { createRequire, syncBuiltinESMExports } from "node:module";

/** Whatever changes something on a disk. */
const CALLS = ["mkdir", "open", "rename", "symlink", "unlink"] as const;
const METHODS = ["appendFile", "writeFile", "sync", "truncate", "close"] as const;

/**
 * Lets this process kill itself before its nth step on the disk, counted from 1; to write a text is two steps, and between them half of
 * it is written. Modules that are imported later take such steps.
 */
export async function dieBefore(nth: number): Promise<void> {
  let steps = 0;
  const step = () => {
    steps += 1;
    if (steps === nth) process.kill(process.pid, "SIGKILL");
  };
  const handle = await open(process.execPath);
  const methods = Object.getPrototypeOf(handle) as Record<string, (...given: unknown[]) => Promise<unknown>>;
  await handle.close();
  for (const name of METHODS) {
    const real = methods[name];
    methods[name] = async function (this: FileHandle, ...given) {
      step();
      const [text] = given;
      if (typeof text !== "string") return await real?.apply(this, given);
      const half = Math.floor(text.length / 2);
      await real?.call(this, text.slice(0, half));
      step();
      return await real?.call(this, text.slice(half));
    };
  }
  const calls = createRequire(import.meta.url)("node:fs/promises") as Record<string, (...given: unknown[]) => unknown>;
  for (const name of CALLS) {
    const real = calls[name];
    calls[name] = (...given) => {
      step();
      return real?.(...given);
    };
  }
  syncBuiltinESMExports();
}
