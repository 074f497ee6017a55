import { CreateImportRun1760000000000 } from '@agency-graph/subgraph-kit/importing';
import { CreateSurveys1764000000000 } from './migrations/1764000000000-CreateSurveys';
import { AddResponses1764110000000 } from './migrations/1764110000000-AddResponses';
import { CreateSdmxObservations1764250000000 } from './migrations/1764250000000-CreateSdmxObservations';
import { CountryRow } from './rows/CountryRow';
import { LdcListCountryRow } from './rows/LdcListCountryRow';
import { LdcListRow } from './rows/LdcListRow';
import { PublishedFigureRow } from './rows/PublishedFigureRow';
import { QuestionRow } from './rows/QuestionRow';
import { QuestionTopicRow } from './rows/QuestionTopicRow';
import { ResponseRateRow } from './rows/ResponseRateRow';
import { SdmxObservationRow } from './rows/SdmxObservationRow';
import { AnswerFormatRow } from './rows/AnswerFormatRow';
import { QuestionChoiceRow } from './rows/QuestionChoiceRow';
import { ReadinessAssessmentRow } from './rows/ReadinessAssessmentRow';
import { ReadinessDimensionRow } from './rows/ReadinessDimensionRow';
import { ReadinessFrameworkRow } from './rows/ReadinessFrameworkRow';
import { SurveyAnswerRow } from './rows/SurveyAnswerRow';
import { SurveyResponseRow } from './rows/SurveyResponseRow';
import { TabulationCellRow } from './rows/TabulationCellRow';
import { TabulationRow } from './rows/TabulationRow';
import { SurveyRow } from './rows/SurveyRow';

export const rows = [
  CountryRow,
  LdcListRow,
  LdcListCountryRow,
  SurveyRow,
  QuestionRow,
  QuestionTopicRow,
  PublishedFigureRow,
  ResponseRateRow,
  SdmxObservationRow,
  TabulationRow,
  TabulationCellRow,
  SurveyResponseRow,
  SurveyAnswerRow,
  ReadinessFrameworkRow,
  ReadinessDimensionRow,
  ReadinessAssessmentRow,
  QuestionChoiceRow,
  AnswerFormatRow,
];

export const migrations = [
  CreateImportRun1760000000000,
  CreateSurveys1764000000000,
  AddResponses1764110000000,
  CreateSdmxObservations1764250000000,
];
