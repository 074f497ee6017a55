import type { Random } from '@agency-graph/subgraph-kit/random';
import { derivedParts } from '../importers/recordParts';
import type { CourseRow } from '../rows/CourseRow';
import type { EventRow } from '../rows/EventRow';
import { padded, sampleOrganizers, sampleProvenance, topicNames } from './sampleParts';

export const coursesPerUnit = 8;
const modulesEach = 4;
const webinarsEach = 2;

/** Courses of four modules, each built from two webinars. */
export function makeCourses(
  random: Random,
  { unit, webinars }: { unit: number; webinars: readonly EventRow[] },
): CourseRow[] {
  return Array.from({ length: coursesPerUnit }, (_, index) => {
    const number = unit * coursesPerUnit + index + 1;
    const title = `SYNTHETIC course ${padded(number)}: ${random.pick(topicNames)}`;
    const eventIds = random.sample(webinars, modulesEach * webinarsEach).map(({ id }) => id);
    return {
      id: `synthetic-course-${padded(number)}`,
      title,
      titleIsDescriptive: false,
      kind: 'COURSE',
      status: 'PILOT',
      reportedTogether: false,
      note: null,
      programmeId: 'ai-for-good',
      organizers: sampleOrganizers,
      ...derivedParts(title, null, sampleOrganizers),
      modules: Array.from({ length: modulesEach }, (_unused, module) => ({
        number: module + 1,
        title: `SYNTHETIC module ${module + 1}`,
        eventIds: eventIds.slice(module * webinarsEach, (module + 1) * webinarsEach),
      })),
      eventIds,
      seriesId: null,
      link: null,
      provenance: sampleProvenance,
    };
  });
}
