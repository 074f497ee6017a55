import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { LdcListCountryRow } from '../rows/LdcListCountryRow';
import { LdcListRow } from '../rows/LdcListRow';

export type LdcListConnection = Connection<LdcListRow>;
export type LdcListEdge = Edge<LdcListRow>;
export type LdcListsRepository = ReturnType<typeof createLdcListsRepository>;

export function createLdcListsRepository(database: DataSource) {
  return {
    findByIds(ids: readonly string[]): Promise<LdcListRow[]> {
      return selectRows(database, LdcListRow, sql`WHERE t.id = ANY(${ids})`);
    },

    /** The countries of lists, by English name. */
    findMembers(listIds: readonly string[]): Promise<LdcListCountryRow[]> {
      return selectRows(
        database,
        LdcListCountryRow,
        sql`JOIN country ON country.code = t.country_code
            WHERE t.list_id = ANY(${listIds}) ORDER BY country.sort_key, country.code`,
      );
    },

    /** The lists that countries are on, oldest first. */
    findMemberships(countryCodes: readonly string[]): Promise<LdcListCountryRow[]> {
      return selectRows(
        database,
        LdcListCountryRow,
        sql`JOIN ldc_list list ON list.id = t.list_id
            WHERE t.country_code = ANY(${countryCodes}) ORDER BY list.in_force_from`,
      );
    },
  };
}

export const ldcListListing: Listing<LdcListRow, object, 'OLDEST', never, never> = {
  row: LdcListRow,
  key: sql`t.id`,
  where: () => [],
  orders: {
    OLDEST: { direction: 'ASC', terms: () => [{ sql: sql`t.in_force_from`, type: 'string' }] },
  },
  defaultOrder: () => 'OLDEST',
  parents: {},
  facets: {},
};
