import type { QuestionChoiceRow } from '../rows/QuestionChoiceRow';
import { landscapeSurveyId, openSurvey } from './sampleSurveys';

/** A question with made-up answers on offer. Each choice comes with its weight among respondents. */
export interface SampleQuestion {
  id: string;
  multiple: boolean;
  choices: readonly { code: string; label: string; weight: number; figureId?: string }[];
}

/** Who has no regulation or policy follows from a published share: 59 of 69, so that weights do not matter here. */
export const regulationQuestion: SampleQuestion = {
  id: `${landscapeSurveyId}-regulation-or-policy`,
  multiple: false,
  choices: [
    { code: 'yes', label: 'Yes (SYNTHETIC)', weight: 0 },
    {
      code: 'no',
      label: 'No (SYNTHETIC)',
      weight: 0,
      figureId: `${landscapeSurveyId}-without-regulation-or-policy`,
    },
  ],
};

export const landscapeQuestions: readonly SampleQuestion[] = [
  {
    id: `${landscapeSurveyId}-strategy`,
    multiple: false,
    choices: [
      { code: 'adopted', label: 'Adopted (SYNTHETIC)', weight: 30 },
      { code: 'in-development', label: 'In development (SYNTHETIC)', weight: 40 },
      { code: 'none', label: 'None (SYNTHETIC)', weight: 30 },
    ],
  },
  {
    id: `${landscapeSurveyId}-digital-transformation`,
    multiple: true,
    choices: [
      { code: 'part', label: 'Part of the digital strategy (SYNTHETIC)', weight: 60 },
      { code: 'sectors', label: 'Plans of single sectors (SYNTHETIC)', weight: 45 },
      { code: 'separate', label: 'Apart from it (SYNTHETIC)', weight: 25 },
    ],
  },
];

/** Questions of the survey that exists in the sample data alone, with their text. */
export const openQuestions: readonly (SampleQuestion & { text: string })[] = [
  {
    id: `${openSurvey.id}-curriculum`,
    text: 'SYNTHETIC: Is artificial intelligence taught in schools?',
    multiple: false,
    choices: [
      { code: 'yes', label: 'Yes (SYNTHETIC)', weight: 45 },
      { code: 'planned', label: 'Planned (SYNTHETIC)', weight: 30 },
      { code: 'no', label: 'No (SYNTHETIC)', weight: 25 },
    ],
  },
];

export function toChoiceRows({ id, choices }: SampleQuestion): QuestionChoiceRow[] {
  return choices.map(({ code, label, figureId = null }, index) => ({
    questionId: id,
    code,
    label,
    position: index + 1,
    figureId,
  }));
}
