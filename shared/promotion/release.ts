/** What is promoted: an image and the contract that it serves, both by digest. */
export interface Release {
  readonly imageDigest: string;
  readonly contractDigest: string;
}

export function isSameRelease(left: Release, right: Release): boolean {
  return left.imageDigest === right.imageDigest && left.contractDigest === right.contractDigest;
}
