import type { ActivitySnapshotRow } from '../rows/ActivitySnapshotRow';
import type { AgencyRow } from '../rows/AgencyRow';
import type { CoordinationBodyRow } from '../rows/CoordinationBodyRow';
import type { CountryRow } from '../rows/CountryRow';
import type { GoalRow } from '../rows/GoalRow';
import type { InstrumentRow } from '../rows/InstrumentRow';
import type { ProgrammeRow } from '../rows/ProgrammeRow';
import type { ReportEditionRow } from '../rows/ReportEditionRow';
import type { TopicRow } from '../rows/TopicRow';
import type { ProjectRecord } from './ProjectRecord';

/** The rows of all tables. */
export interface CompiledData {
  topics: TopicRow[];
  countries: CountryRow[];
  goals: GoalRow[];
  agencies: AgencyRow[];
  activitySnapshots: ActivitySnapshotRow[];
  reportEditions: ReportEditionRow[];
  projects: ProjectRecord[];
  programmes: ProgrammeRow[];
  coordinationBodies: CoordinationBodyRow[];
  instruments: InstrumentRow[];
}
