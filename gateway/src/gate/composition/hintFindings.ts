import type { CompositionHint } from '../../supergraph/composeSchemas';
import type { GateSubmission } from '../GateInput';
import type { Finding } from '../GateReport';
import { coordinateIn } from './coordinateIn';
import { hintRemedies } from './hintRemedies';
import { placesOf } from './placesOf';

const longestMessage = 1500;

const usualRemedy =
  'Nothing has to be done. Where it was not meant, make the definitions of the members alike.';

/** What the composer remarks on the schema of one member. */
export function hintFindings(
  hints: readonly CompositionHint[],
  { name, sdl }: Pick<GateSubmission, 'name' | 'sdl'>,
): Finding[] {
  return hints
    .filter((hint) => isAbout(name, hint) || (isAboutNobody(hint) && isIn(sdl, hint)))
    .map((hint) => toFinding(hint, name));
}

function isAbout(member: string, { nodes, message }: CompositionHint): boolean {
  if (message.includes(`"${member}"`)) return true;
  return placesOf(nodes).some((place) => place.member === member);
}

/** Some hints name no member: that an enum is not used, for one. */
function isAboutNobody({ nodes, message }: CompositionHint): boolean {
  return placesOf(nodes).length === 0 && !/subgraphs? "/.test(message);
}

function isIn(sdl: string, { message, coordinate }: CompositionHint): boolean {
  const [name = ''] = (coordinate ?? coordinateIn(message, { members: [] }) ?? '').split(/\W/);
  return name !== '' && new RegExp(`\\b${name}\\b`).test(sdl);
}

function toFinding(
  { definition, message, nodes, coordinate }: CompositionHint,
  member: string,
): Finding {
  const text = message.length > longestMessage ? `${message.slice(0, longestMessage)} …` : message;
  return {
    code: definition.code,
    severity: definition.level.name === 'WARN' ? 'warning' : 'hint',
    message: text,
    remedy: hintRemedies[definition.code] ?? usualRemedy,
    coordinate: coordinate ?? coordinateIn(message, { members: [member] }),
    line: placesOf(nodes).find((place) => place.member === member)?.line,
  };
}
