import { CreateImportRun1760000000000 } from '@agency-graph/subgraph-kit/importing';
import { CreateStandards1764000000000 } from './migrations/1764000000000-CreateStandards';
import { AddCollaborationsAndDrafting1764100000000 } from './migrations/1764100000000-AddCollaborationsAndDrafting';
import { CollaborationRow } from './rows/CollaborationRow';
import { CollaborationStandardRow } from './rows/CollaborationStandardRow';
import { StandardAgencyRow } from './rows/StandardAgencyRow';
import { StandardGoalRow } from './rows/StandardGoalRow';
import { StandardRelationRow } from './rows/StandardRelationRow';
import { StandardRow } from './rows/StandardRow';
import { StandardsBodyRow } from './rows/StandardsBodyRow';
import { StandardsGroupRow } from './rows/StandardsGroupRow';
import { StandardTopicRow } from './rows/StandardTopicRow';
import { TopicRow } from './rows/TopicRow';

export const rows = [
  TopicRow,
  StandardsBodyRow,
  StandardsGroupRow,
  StandardRow,
  StandardTopicRow,
  StandardAgencyRow,
  StandardGoalRow,
  StandardRelationRow,
  CollaborationRow,
  CollaborationStandardRow,
];

export const migrations = [
  CreateImportRun1760000000000,
  CreateStandards1764000000000,
  AddCollaborationsAndDrafting1764100000000,
];
