import { formats } from './formats.js';

const failureWords = {
  unreachable: 'could not be reached',
  busy: 'said that it was busy',
  failed: 'answered with a failure',
  overdue: 'took too long',
  invalid: 'answered with something else',
  refused: 'were not even asked',
};

/** The figures of a member, in words. */
export function figuresOf({
  version,
  isBuiltIn,
  publishedAt,
  inFlight,
  queued,
  lastMinute,
  sinceStart,
}) {
  const published =
    version === null ? {} : { Version: versionText({ version, isBuiltIn, publishedAt }) };
  if (lastMinute === null) return { ...published, 'Under way': underWay(inFlight, queued) };
  const { requests, answersWithErrors, p50Ms, p99Ms } = lastMinute;
  return {
    Requests: `${formats.count(requests)} (${formats.count(sinceStart.requests)} in all)`,
    Failed: failedText(lastMinute),
    'Answers with errors': formats.count(answersWithErrors),
    'p50 and p99':
      p50Ms === null ? '–' : `${formats.milliseconds(p50Ms)} and ${formats.milliseconds(p99Ms)}`,
    'Under way': underWay(inFlight, queued),
    'Left out': leftOutText(sinceStart),
    ...published,
  };
}

function versionText({ version, isBuiltIn, publishedAt }) {
  return `${version}${isBuiltIn ? ', built in' : ''}, published ${formats.when(publishedAt)}`;
}

function failedText({ errorRate, failures }) {
  if (errorRate === null) return '–';
  const causes = Object.entries(failures).flatMap(([failure, count]) =>
    failure in failureWords ? `${formats.count(count)} ${failureWords[failure]}` : [],
  );
  return causes.length === 0 ? formats.part(0) : `${formats.part(errorRate)}: ${causes.join(', ')}`;
}

function underWay(inFlight, queued) {
  return queued === 0
    ? formats.count(inFlight)
    : `${formats.count(inFlight)}, and ${formats.count(queued)} waiting`;
}

function leftOutText({ unaskedFields, wrongEntities, wrongValues }) {
  const parts = [
    [unaskedFields, 'unasked field'],
    [wrongEntities, 'wrong entity', 'wrong entities'],
    [wrongValues, 'wrong value'],
  ].flatMap(([count, one, many = `${one}s`]) =>
    count === 0 ? [] : `${formats.count(count)} ${count === 1 ? one : many}`,
  );
  return parts.length === 0 ? 'nothing' : `${parts.join(', ')} since the start`;
}
