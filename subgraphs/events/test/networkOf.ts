import { publishMembers } from '../src/importers/memberProjection';
import { replaceMembers, type MemberAccount } from '../src/importers/saveMembers';
import { memberFields } from '../src/memberCodes';
import { toActiveMonth } from '../src/rows/activeMonth';
import type { TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';

const provenance = {
  kind: 'CURATED',
  source: 'made for this test',
  url: null,
  retrievedOn: null,
  edition: null,
  confidence: 'FOUND_IN_SOURCE',
  note: 'found_in_source',
  inferred: [],
} as const;

/** A member who shares everything, unless `given` says otherwise. */
export function account(given: Partial<MemberAccount> & { id: string }): MemberAccount {
  return {
    listed: true,
    shares: [...memberFields],
    display_name: `Name of ${given.id}`,
    organization_kind: 'ACADEMIA',
    country_code: 'KEN',
    topic_ids: ['health'],
    seeks: ['FUNDING'],
    offers: ['RESEARCH'],
    active_month: toActiveMonth('2024-05'),
    ...given,
  };
}

/** Makes these the members of the network, and no others. */
export async function putMembers(
  { hosted }: TestSubgraph,
  accounts: readonly MemberAccount[],
): Promise<void> {
  await hosted.database.transaction((manager) =>
    replaceMembers(
      manager,
      { dataset: 'test network', provenance: { ...provenance, inferred: [] } },
      [accounts],
    ),
  );
}

/** Changes what a member consents to, as the network would tell it, and publishes anew. */
export async function setConsent(
  { hosted }: TestSubgraph,
  id: string,
  { listed, shares }: Pick<MemberAccount, 'listed' | 'shares'>,
): Promise<void> {
  await hosted.database.transaction(async (manager) => {
    await manager.query('UPDATE member_account SET listed = $2, shares = $3 WHERE id = $1', [
      id,
      listed,
      shares,
    ]);
    await publishMembers(manager);
  });
}
