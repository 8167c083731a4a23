import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** As large as Node.js 20 and 22 let it become; both halves. */
const LARGEST_BYTES = 32 * 1024 * 1024;

/** The release that lets it become larger, and on which this was measured. */
const MAJOR_RELEASE = "24";

/** What is asked and told of this process. */
export interface YoungGenerationPorts {
  /** The version of Node.js. */
  readonly version: string;
  /** Bytes that the young generation has now, used or not. */
  readonly bytes: () => number;
  readonly stopGrowing: () => void;
}

/**
 * Keeps the young generation of the heap as small as it was before Node.js 24, which lets it become 128 MB. Many probes at once
 * fill whatever there is with what is over in milliseconds, and all of it stays resident. Call what it gives from time to time.
 */
export function youngGenerationLimit(ports: YoungGenerationPorts = THIS_PROCESS): () => void {
  let isOver = ports.version.split(".")[0] !== MAJOR_RELEASE;
  return () => {
    if (isOver || ports.bytes() < LARGEST_BYTES) return;
    isOver = true;
    ports.stopGrowing();
  };
}

const THIS_PROCESS: YoungGenerationPorts = {
  version: process.versions.node,
  bytes: () => getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space")?.space_size ?? 0,
  // Its largest size is settled when the process starts. What it is multiplied by when it grows is looked up each time.
  stopGrowing: () => setFlagsFromString("--semi-space-growth-factor=1"),
};
