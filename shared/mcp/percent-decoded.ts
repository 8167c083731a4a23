import { thrownName } from "./thrown.ts";

/** A part of a URL, decoded; a lone percent sign is meant as it stands. */
export function percentDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (thrownName(error) === "URIError") return part;
    throw error;
  }
}
