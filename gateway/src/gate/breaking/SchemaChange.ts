import type { OperationUses } from './OperationUses';

/** A change of what clients see that may break them. */
export interface SchemaChange {
  /** Breaking ones break whoever uses the thing; the others can surprise whoever does not expect them. */
  level: 'breaking' | 'dangerous';
  /** Says what was done to what, the same each time: `FIELD_REMOVED Project.title`. */
  id: string;
  coordinate: string | undefined;
  message: string;
  affects: (uses: OperationUses) => boolean;
}
