/** Megabytes that all answers of one probe may have, at most: what they cost in memory is several times as much. */
export const MOST_MEGABYTES = 256;
