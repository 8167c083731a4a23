/** Why the system did not take a file or a text, in words where its code has some. */
export function writeProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return `no permission (${code})`;
  if (code === "ENOTDIR" || code === "EEXIST") return `a part of its path is a file, not a folder (${code})`;
  if (code === "ENOENT") return "its folder cannot be made there (ENOENT)";
  if (code === "ENOSPC") return "the disk is full (ENOSPC)";
  return message;
}
