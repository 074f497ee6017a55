import { CreateImportRun1760000000000 } from '@agency-graph/subgraph-kit/importing';
import { CreateStandards1764000000000 } from './migrations/1764000000000-CreateStandards';
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
];

export const migrations = [CreateImportRun1760000000000, CreateStandards1764000000000];
