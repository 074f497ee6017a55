import { stateOf } from './stateOf.js';

/** How the members are doing, in one sentence. */
export function summarize(all) {
  const count = (state) => all.filter((member) => stateOf(member) === state).length;
  const quarantined = count('quarantine');
  const down = count('down');
  const of = `of ${all.length} members`;
  if (quarantined > 0 && down > 0) {
    return `${quarantined} ${of} ${isOrAre(quarantined)} in quarantine, and ${down} more ${doesOrDo(down)} not answer.`;
  }
  if (quarantined > 0) return `${quarantined} ${of} ${isOrAre(quarantined)} in quarantine.`;
  if (down > 0) return `${down} ${of} ${doesOrDo(down)} not answer.`;
  return count('unknown') > 0
    ? 'The members are being asked …'
    : `All ${all.length} members answer.`;
}

function isOrAre(count) {
  return count === 1 ? 'is' : 'are';
}

function doesOrDo(count) {
  return count === 1 ? 'does' : 'do';
}
