// The scripts are plain JavaScript; these are the types of what is tested of them.

declare module "*/scripts/quicker-start.mjs" {
  export function quickerStart(files: ReadonlyMap<string, string>): Map<string, string>;
}
