import { CreateImportRun1760000000000 } from '@agency-graph/subgraph-kit/importing';
import { CreateSurveys1764000000000 } from './migrations/1764000000000-CreateSurveys';
import { CountryRow } from './rows/CountryRow';
import { LdcListCountryRow } from './rows/LdcListCountryRow';
import { LdcListRow } from './rows/LdcListRow';
import { PublishedFigureRow } from './rows/PublishedFigureRow';
import { QuestionRow } from './rows/QuestionRow';
import { QuestionTopicRow } from './rows/QuestionTopicRow';
import { ResponseRateRow } from './rows/ResponseRateRow';
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
];

export const migrations = [CreateImportRun1760000000000, CreateSurveys1764000000000];
