import type { ActivitySnapshotRow } from '../rows/ActivitySnapshotRow';
import type { AgencyRow } from '../rows/AgencyRow';
import type { CoordinationBodyRow } from '../rows/CoordinationBodyRow';
import type { CountryRow } from '../rows/CountryRow';
import type { GoalRow } from '../rows/GoalRow';
import type { InstrumentRow } from '../rows/InstrumentRow';
import type { ProgrammeRow } from '../rows/ProgrammeRow';
import type { ProjectAgencyRow } from '../rows/ProjectAgencyRow';
import type { ProjectCountryRow } from '../rows/ProjectCountryRow';
import type { ProjectGoalRow } from '../rows/ProjectGoalRow';
import type { ProjectRow } from '../rows/ProjectRow';
import type { ProjectTopicRow } from '../rows/ProjectTopicRow';
import type { ReportEditionRow } from '../rows/ReportEditionRow';
import type { TopicRow } from '../rows/TopicRow';

/** The rows of all tables. */
export interface CompiledData {
  topics: TopicRow[];
  countries: CountryRow[];
  goals: GoalRow[];
  agencies: AgencyRow[];
  activitySnapshots: ActivitySnapshotRow[];
  reportEditions: ReportEditionRow[];
  projects: ProjectRow[];
  projectAgencies: ProjectAgencyRow[];
  projectGoals: ProjectGoalRow[];
  projectCountries: ProjectCountryRow[];
  projectTopics: ProjectTopicRow[];
  programmes: ProgrammeRow[];
  coordinationBodies: CoordinationBodyRow[];
  instruments: InstrumentRow[];
}
