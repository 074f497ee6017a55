import { CreateImportRun1760000000000 } from '@agency-graph/subgraph-kit/importing';
import { CreateEvents1764000000000 } from './migrations/1764000000000-CreateEvents';
import { AddDatasets1764100000000 } from './migrations/1764100000000-AddDatasets';
import { CreateChallenges1764100000001 } from './migrations/1764100000001-CreateChallenges';
import { CreateMembers1764100000002 } from './migrations/1764100000002-CreateMembers';
import { CreateCalendarEntries1764100000010 } from './migrations/1764100000010-CreateCalendarEntries';
import { CalendarEntryRow } from './rows/CalendarEntryRow';
import { ChallengeEntryRow } from './rows/ChallengeEntryRow';
import { ChallengeRow } from './rows/ChallengeRow';
import { ChallengeTopicRow } from './rows/ChallengeTopicRow';
import { CodeRow } from './rows/CodeRow';
import { CourseRow } from './rows/CourseRow';
import { EventAgencyRow } from './rows/EventAgencyRow';
import { EventAncestorRow } from './rows/EventAncestorRow';
import { EventGoalRow } from './rows/EventGoalRow';
import { EventRow } from './rows/EventRow';
import { EventSeriesRow } from './rows/EventSeriesRow';
import { EventTopicRow } from './rows/EventTopicRow';
import { FellowshipChallengeRow } from './rows/FellowshipChallengeRow';
import { FellowshipRow } from './rows/FellowshipRow';
import { MemberRow } from './rows/MemberRow';
import { PublicationRow } from './rows/PublicationRow';

export const rows = [
  CodeRow,
  EventSeriesRow,
  EventRow,
  EventAncestorRow,
  EventTopicRow,
  EventAgencyRow,
  EventGoalRow,
  CalendarEntryRow,
  ChallengeRow,
  ChallengeTopicRow,
  ChallengeEntryRow,
  FellowshipRow,
  FellowshipChallengeRow,
  CourseRow,
  PublicationRow,
  MemberRow,
];

export const migrations = [
  CreateImportRun1760000000000,
  CreateEvents1764000000000,
  AddDatasets1764100000000,
  CreateChallenges1764100000001,
  CreateMembers1764100000002,
  CreateCalendarEntries1764100000010,
];
