import { factsOf } from './factsOf.js';
import { showMembers } from './showMembers.js';
import { showPairs } from './showPairs.js';
import { stateOf } from './stateOf.js';
import { states } from './states.js';
import { summarize } from './summarize.js';
import { write } from './write.js';

/** Shows what /status.json said, in the elements of the page. */
export function showReport(report, { summary, facts, members }) {
  write(summary, summarize(report.members));
  const worst = report.members
    .map(stateOf)
    .find((state) => state === 'quarantine' || state === 'down');
  summary.className = `summary ${worst ?? 'up'}`;
  document.title = `${worst ? `${states[worst].mark} ` : ''}Status of the graph`;
  showPairs(facts, factsOf(report));
  showMembers(members, report.members);
}
