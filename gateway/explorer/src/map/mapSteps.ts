/** How dark a country is for its value, and what the legend says of it. */
export interface MapSteps {
  /** 0 for nothing, else 1 to 5. */
  stepOf: (value: number) => number;
  legend: readonly { step: number; from: number; to: number }[];
}

const steps = 5;

/** Few different values have a shade each; many are parted so that each shade has about as many countries. */
export function mapSteps(values: readonly number[]): MapSteps {
  const sorted = values.filter((value) => value > 0).toSorted((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const count = Math.min(steps, distinct.length);
  const parts = Array.from({ length: count }, (_, part) => {
    const of = distinct.length <= steps ? distinct : sorted;
    return of[Math.floor((part * of.length) / count)]!;
  });
  const starts = [...new Set(parts)];
  const stepAt = (index: number) =>
    starts.length === 1 ? steps : 1 + Math.round((index * (steps - 1)) / (starts.length - 1));
  const legend = starts.map((from, index) => {
    const next = starts[index + 1];
    const to = next === undefined ? sorted.at(-1)! : distinct[distinct.indexOf(next) - 1]!;
    return { step: stepAt(index), from, to };
  });
  const stepOf = (value: number) =>
    value > 0 ? stepAt(starts.findLastIndex((start) => start <= value)) : 0;
  return { stepOf, legend };
}
