import type { GateSubmission } from '../GateInput';
import type { Link } from '../syntax/readLinks';
import type { OtherMembers } from './OtherMembers';
import type { SchemaModel } from './SchemaModel';

/** What each rule looks at. */
export interface PolicyContext {
  submission: GateSubmission;
  purpose: 'check' | 'publish';
  /** The schema that was handed in. */
  model: SchemaModel;
  links: readonly Link[];
  /** The members of the base without the one that is checked. */
  others: OtherMembers;
}
