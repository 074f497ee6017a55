import type { Activation, LogEntry, SupergraphChange } from '../Registry';
import type { ChosenMembers } from './chooseMembers';

/**
 * What the log tells of a change. It names each version that came in with the SHA-256 of its schema, and the supergraph
 * with its own, so that nobody can exchange them later.
 */
export function describeChange(
  change: SupergraphChange,
  { published, restored }: ChosenMembers,
  { supergraph, sequence }: Activation,
): Pick<LogEntry, 'subject' | 'details'> {
  const names = [
    ...change.members.map(({ name }) => name),
    ...Object.keys(change.restored),
    ...change.retired,
  ];
  return {
    subject: names.join(', '),
    details: {
      ...change.details,
      versions: [...published, ...restored].map(({ member, version, sha256 }) => ({
        name: member,
        version,
        sha256,
      })),
      ...(change.retired.length > 0 ? { retired: change.retired } : {}),
      supergraph: supergraph.number,
      sha256: supergraph.sha256,
      activation: sequence,
    },
  };
}
