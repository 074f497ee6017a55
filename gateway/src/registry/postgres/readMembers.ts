import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { MemberVersionRow } from './rows/MemberVersionRow';
import { selectFrom } from './selectFrom';

/** The versions that a supergraph was composed from, by name. */
export function readMembers(
  manager: EntityManager,
  supergraph: number,
): Promise<MemberVersionRow[]> {
  return selectFrom(
    manager,
    MemberVersionRow,
    sql`JOIN supergraph_member part ON part.member = t.member AND part.version = t.version
        WHERE part.supergraph = ${supergraph} ORDER BY t.member`,
  );
}
