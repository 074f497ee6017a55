import { CreateImportRun1760000000000 } from '@agency-graph/subgraph-kit/importing';
import { CreateAgencies1764000000000 } from './migrations/1764000000000-CreateAgencies';
import { CreateProjects1764000000001 } from './migrations/1764000000001-CreateProjects';
import { CreateProgrammes1764000000002 } from './migrations/1764000000002-CreateProgrammes';
import { ExtendProjects1764100000000 } from './migrations/1764100000000-ExtendProjects';
import { CreatePledges1764100000001 } from './migrations/1764100000001-CreatePledges';
import { ActivitySnapshotRow } from './rows/ActivitySnapshotRow';
import { AgencyRow } from './rows/AgencyRow';
import { CoordinationBodyRow } from './rows/CoordinationBodyRow';
import { CountryRow } from './rows/CountryRow';
import { GoalRow } from './rows/GoalRow';
import { IatiActivityRow } from './rows/IatiActivityRow';
import { InstrumentRow } from './rows/InstrumentRow';
import { PledgeRow } from './rows/PledgeRow';
import { ProgrammeRow } from './rows/ProgrammeRow';
import { ProjectAgencyRow } from './rows/ProjectAgencyRow';
import { ProjectCountryRow } from './rows/ProjectCountryRow';
import { ProjectGoalRow } from './rows/ProjectGoalRow';
import { ProjectRow } from './rows/ProjectRow';
import { ProjectTopicRow } from './rows/ProjectTopicRow';
import { ReportEditionRow } from './rows/ReportEditionRow';
import { TopicRow } from './rows/TopicRow';

export const rows = [
  TopicRow,
  CountryRow,
  GoalRow,
  AgencyRow,
  ActivitySnapshotRow,
  ReportEditionRow,
  ProjectRow,
  ProjectAgencyRow,
  ProjectGoalRow,
  ProjectCountryRow,
  ProjectTopicRow,
  ProgrammeRow,
  CoordinationBodyRow,
  InstrumentRow,
  IatiActivityRow,
  PledgeRow,
];

export const migrations = [
  CreateImportRun1760000000000,
  CreateAgencies1764000000000,
  CreateProjects1764000000001,
  CreateProgrammes1764000000002,
  ExtendProjects1764100000000,
  CreatePledges1764100000001,
];
