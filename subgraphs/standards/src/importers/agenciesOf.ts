import { join } from 'node:path';
import { dataFolder } from '../codelists';
import type { StandardAgencyRow } from '../rows/StandardAgencyRow';
import type { StandardRow } from '../rows/StandardRow';
import { groups } from './groups';
import { readBodies } from './readBodies';

const agencyByBody = new Map(
  readBodies(join(dataFolder, 'bodies.csv')).map(({ id, agencyId }) => [id, agencyId]),
);
const agenciesByGroup = new Map(groups.rows.map(({ id, agencyIds }) => [id, agencyIds]));

/** The UN agencies behind a standard: that of its body, and those of its group. */
export function agenciesOf({ id, bodyId, groupId }: StandardRow): StandardAgencyRow[] {
  const behindBody = agencyByBody.get(bodyId);
  const inGroup = groupId ? (agenciesByGroup.get(groupId) ?? []) : [];
  const agencyIds = new Set([...(behindBody ? [behindBody] : []), ...inGroup]);
  return [...agencyIds].map((agencyId) => ({ agencyId, standardId: id }));
}
