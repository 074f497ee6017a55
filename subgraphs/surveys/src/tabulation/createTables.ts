import { createParentLoaders } from '@agency-graph/subgraph-kit/parent-loaders';
import type { Loaders } from '../loaders';
import type { TabulationsRepository } from '../repositories/tabulations';
import type { TabulationCellRow } from '../rows/TabulationCellRow';
import { planTable, type TableArguments } from './planTable';
import { toTable, type Table } from './toTable';

export interface Tables {
  /** The table of a survey or question; null when no responses are held. All that are asked for alike are read together. */
  of: (id: string, args: TableArguments) => Promise<Table | null>;
}

/** The tables of one request. */
export function createTables(tabulations: TabulationsRepository, loaders: Loaders): Tables {
  const cells = createParentLoaders();
  return {
    async of(id, args) {
      const plan = planTable(args);
      const header = await loaders.tabulationById.load(id);
      if (!header) return null;
      const { dimensionSets } = plan;
      const found = await cells.load<TabulationCellRow[]>([...dimensionSets].toSorted(), id, {
        find: async (ids) => {
          const rows = await tabulations.findCells(ids.map(String), dimensionSets);
          return new Map(
            ids.map((one) => [one, rows.filter(({ tabulationId }) => tabulationId === one)]),
          );
        },
        absent: [],
      });
      return toTable(header, found, plan);
    },
  };
}
