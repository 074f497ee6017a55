import type { GraphQLError } from 'graphql';
import type { Finding } from '../GateReport';
import type { GateWork } from '../GateWork';
import { conflictRemedies } from './conflictRemedies';
import { coordinateIn } from './coordinateIn';
import { placesOf, type NodePlace } from './placesOf';

const usualRemedy =
  'Change the schema so that it fits together with those of the other members; the code is one of Apollo Federation, whose documentation explains it.';

/** What keeps the graph from being composed, for the member that wants to change it. */
export function conflictFinding(error: GraphQLError, work: GateWork): Finding {
  const { message, extensions, nodes } = error;
  const code = typeof extensions.code === 'string' ? extensions.code : 'COMPOSITION_FAILED';
  const members = [...work.base.members.map(({ name }) => name), work.member];
  const places = placesOf(nodes).filter(({ member }) => members.includes(member));
  return {
    code,
    severity: 'error',
    message: `${message}${namesOf(places, message)}`,
    remedy: remedyFor(code, work, places),
    coordinate: coordinateIn(message, { members }),
    line: places.find(({ member }) => member === work.member)?.line,
  };
}

/** Most messages say which members they are about. */
function namesOf(places: readonly NodePlace[], message: string): string {
  const names = [...new Set(places.map(({ member }) => member))];
  const isSaid = names.every(
    (name) => message.includes(`"${name}"`) || message.includes(`[${name}]`),
  );
  if (isSaid) return '';
  return ` This is between the members ${names.map((name) => `"${name}"`).join(', ')}.`;
}

function remedyFor(code: string, work: GateWork, places: readonly NodePlace[]): string {
  const own = work.member;
  if (work.submission === undefined) {
    return `Other members build upon what "${own}" defines. They have to let go of it before "${own}" can leave.`;
  }
  const remedy = conflictRemedies[code] ?? usualRemedy;
  const [first] = places;
  if (first === undefined || places.some(({ member }) => member === own)) return remedy;
  return `The schema of "${first.member}" is as it was, but no longer fits together with what "${own}" hands in, or leaves out. ${remedy}`;
}
