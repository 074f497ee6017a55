import { LatencyHistogram } from '../../src/subgraphs/LatencyHistogram';
import { MemberStatistics } from '../../src/subgraphs/MemberStatistics';

it('counts requests, what they failed for, and how long they took', () => {
  const statistics = new MemberStatistics(0);
  for (let at = 0; at < 97; at += 1) statistics.answered(10, false, at);
  statistics.answered(10, true, 100);
  statistics.failed(500, 'overdue', 200);
  statistics.failed(500, 'unreachable', 200);
  statistics.failed(0, 'refused', 300);
  statistics.failed(90_000, 'cancelled', 300);
  statistics.add('unaskedFields', 3, 300);
  statistics.add('wrongEntities', 2, 300);
  statistics.add('wrongValues', 1, 300);
  const { lastMinute, sinceStart } = statistics.read(400);
  expect(lastMinute).toEqual({
    requests: 102,
    failures: { unreachable: 1, overdue: 1, refused: 1, cancelled: 1 },
    errorRate: 3 / 101,
    answersWithErrors: 1,
    p50Ms: expect.closeTo(10, 0),
    p99Ms: expect.closeTo(500, -2),
    unaskedFields: 3,
    wrongEntities: 2,
    wrongValues: 1,
  });
  expect(sinceStart).toEqual(lastMinute);
});

it('forgets after a minute what it still knows of all time', () => {
  const statistics = new MemberStatistics(0);
  statistics.answered(5, false, 1_000);
  statistics.failed(5, 'busy', 2_000);
  statistics.answered(20, false, 59_000);
  const figuresAt = (now: number) => {
    const { lastMinute, sinceStart } = statistics.read(now);
    return [lastMinute.requests, lastMinute.failures, lastMinute.errorRate, sinceStart.requests];
  };
  expect(figuresAt(60_000)).toEqual([3, { busy: 1 }, 1 / 3, 3]);
  expect(figuresAt(67_000)).toEqual([1, {}, 0, 3]);
  expect(figuresAt(10_000_000)).toEqual([0, {}, null, 3]);
  statistics.answered(20, false, 10_001_000);
  expect(figuresAt(10_002_000)).toEqual([1, {}, 0, 4]);
  expect(statistics.read(10_002_000).sinceStart).toMatchObject({ failures: { busy: 1 } });
});

it('has no figures of nothing', () => {
  expect(new MemberStatistics().read().sinceStart).toEqual({
    requests: 0,
    failures: {},
    errorRate: null,
    answersWithErrors: 0,
    p50Ms: null,
    p99Ms: null,
    unaskedFields: 0,
    wrongEntities: 0,
    wrongValues: 0,
  });
});

it('reads times off its buckets that are right within 7 %', () => {
  // From 8 µs to half an hour, in steps of 3 %.
  const errors = Array.from({ length: 640 }, (_value, step) => {
    const time = 0.008 * 1.03 ** step;
    const buckets = new Uint32Array(LatencyHistogram.size);
    buckets[LatencyHistogram.bucketOf(time)]! += 1;
    return Math.abs(LatencyHistogram.percentile(buckets, 0.5)! / time - 1);
  });
  expect(Math.max(...errors)).toBeLessThan(0.07);
});

it('gives the time that half of the requests, or all but one of a hundred, did not exceed', () => {
  const buckets = new Uint32Array(LatencyHistogram.size);
  for (let time = 1; time <= 1000; time += 1) buckets[LatencyHistogram.bucketOf(time)]! += 1;
  expect(LatencyHistogram.percentile(buckets, 0.5)! / 500).toBeCloseTo(1, 1);
  expect(LatencyHistogram.percentile(buckets, 0.99)! / 990).toBeCloseTo(1, 1);
});

it.each([0, -1, 1e12, Number.NaN])('has a bucket for %s milliseconds', (time) => {
  const bucket = LatencyHistogram.bucketOf(time);
  expect(bucket).toBeGreaterThanOrEqual(0);
  expect(bucket).toBeLessThan(LatencyHistogram.size);
});
