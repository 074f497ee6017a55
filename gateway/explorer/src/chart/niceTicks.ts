/** Round numbers from 0 (or below) to at least the largest value, about five of them. */
export function niceTicks(smallest: number, largest: number): number[] {
  const low = Math.min(0, smallest);
  const span = Math.max(largest - low, Number.EPSILON);
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough)!;
  const first = Math.floor(low / step);
  const last = Math.ceil((largest - step * 1e-9) / step);
  return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
