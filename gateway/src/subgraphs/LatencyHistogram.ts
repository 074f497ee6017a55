/** Times below this many microseconds have a bucket each; above, each doubling has as many. */
const perDoubling = 8;
const logOfPerDoubling = 3;
const longestMicroseconds = 2 ** 31 - 1;

/**
 * Buckets of times that grow with the time: eight for each doubling, so that what is read off them is right within 7 %,
 * from a microsecond to half an hour, and a time is put into its bucket by a few operations on integers.
 */
export const LatencyHistogram = {
  /** How many buckets there are. */
  size: perDoubling * (31 - logOfPerDoubling + 1),

  /** Which bucket a time belongs to. */
  bucketOf(milliseconds: number): number {
    const microseconds = Math.min(milliseconds * 1000, longestMicroseconds) | 0;
    if (microseconds < perDoubling) return microseconds < 0 ? 0 : microseconds;
    const shift = 31 - Math.clz32(microseconds) - logOfPerDoubling;
    return perDoubling * shift + (microseconds >> shift);
  },

  /** The time in milliseconds that so great a part of all times does not exceed; undefined when there are none. */
  percentile(buckets: ArrayLike<number>, part: number): number | undefined {
    let count = 0;
    for (let bucket = 0; bucket < this.size; bucket += 1) count += buckets[bucket]!;
    if (count === 0) return undefined;
    let left = Math.max(1, Math.ceil(count * part));
    for (let bucket = 0; bucket < this.size; bucket += 1) {
      left -= buckets[bucket]!;
      if (left <= 0) return middleOf(bucket);
    }
    return undefined;
  },
};

function middleOf(bucket: number): number {
  if (bucket < perDoubling) return (bucket + 0.5) / 1000;
  const shift = Math.floor(bucket / perDoubling) - 1;
  const from = (bucket - perDoubling * shift) * 2 ** shift;
  return (from + 2 ** shift / 2) / 1000;
}
