import type { DocumentNode } from 'graphql';
import type { GateBase, GateSubmission } from '../GateInput';
import type { ProbeClient } from './ProbeClient';
import type { SchemaIndex } from './schema/SchemaIndex';

/** What each check of a running server gets. */
export interface ProbeCheck {
  submission: GateSubmission;
  base: GateBase;
  document: DocumentNode;
  /** The same schema, by type. */
  schema: SchemaIndex;
  client: ProbeClient;
}
