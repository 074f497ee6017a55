import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { ActivityStatus, ProjectDates } from '../../schema.generated';
import { dateTypes } from './iatiCodes';
import { dayOf, meaningOf } from './iatiValues';
import { childrenOf, placeOf, type ParsedElement } from './ParsedElement';

export interface Dates {
  dates: Required<Omit<ProjectDates, '__typename'>> | null;
  startedOn: string | null;
  endsOn: string | null;
}

type DateName = (typeof dateTypes)[keyof typeof dateTypes];

/** The four dates of an activity, kept as they are even where they contradict; what happened counts before what was planned. */
export function readDates(activity: ParsedElement, findings: Findings): Dates {
  const dates: Record<DateName, string | null> = {
    plannedStart: null,
    actualStart: null,
    plannedEnd: null,
    actualEnd: null,
  };
  for (const element of childrenOf(activity, 'activity-date')) {
    const name = meaningOf(element, 'type', {
      codes: dateTypes,
      codelist: 'IATI activity date type',
      findings,
    });
    const day = dayOf(element, findings);
    if (name === null || day === null) continue;
    if (dates[name] === null) dates[name] = day;
    else
      findings.warn({
        place: placeOf(element),
        rule: `is left out: ${name} comes twice`,
        value: day,
      });
  }
  return {
    dates: Object.values(dates).every((day) => day === null) ? null : dates,
    startedOn: dates.actualStart ?? dates.plannedStart,
    endsOn: dates.actualEnd ?? dates.plannedEnd,
  };
}

/** Warns of dates that contradict each other or the status; none of them is changed. */
export function checkDates(
  activity: ParsedElement,
  { dates, status }: { dates: Dates['dates']; status: ActivityStatus },
  findings: Findings,
): void {
  if (dates === null) return;
  const warn = (rule: string, value: string) =>
    findings.warn({ place: placeOf(activity), field: 'activity-date', rule, value });
  const { plannedStart, actualStart, plannedEnd, actualEnd } = dates;
  if (isAfter(plannedStart, plannedEnd))
    warn(
      'the planned end must not come before the planned start',
      `${plannedStart} to ${plannedEnd}`,
    );
  if (isAfter(actualStart, actualEnd))
    warn('the actual end must not come before the actual start', `${actualStart} to ${actualEnd}`);
  if (status === 'PLANNED' && actualStart !== null)
    warn('an activity with an actual start must not have status 1 (pipeline)', actualStart);
}

function isAfter(start: string | null, end: string | null): boolean {
  return start !== null && end !== null && start > end;
}
