import { CreateImportRun1760000000000 } from '@agency-graph/subgraph-kit/importing';
import { CreateEvents1764000000000 } from './migrations/1764000000000-CreateEvents';
import { CodeRow } from './rows/CodeRow';
import { EventAgencyRow } from './rows/EventAgencyRow';
import { EventAncestorRow } from './rows/EventAncestorRow';
import { EventGoalRow } from './rows/EventGoalRow';
import { EventRow } from './rows/EventRow';
import { EventSeriesRow } from './rows/EventSeriesRow';
import { EventTopicRow } from './rows/EventTopicRow';

export const rows = [
  CodeRow,
  EventSeriesRow,
  EventRow,
  EventAncestorRow,
  EventTopicRow,
  EventAgencyRow,
  EventGoalRow,
];

export const migrations = [CreateImportRun1760000000000, CreateEvents1764000000000];
