import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { naturalSortKey, slug } from '@agency-graph/subgraph-kit/slug';
import { surveyCodelist } from '../../codelists';
import type { AnswerFormatRow } from '../../rows/AnswerFormatRow';
import type { QuestionChoiceRow } from '../../rows/QuestionChoiceRow';
import type { QuestionRow } from '../../rows/QuestionRow';
import type { SurveyRow } from '../../rows/SurveyRow';
import { firstImportedPosition } from '../importedPositions';
import type { Form } from './Form';
import { preferredText } from './textsOf';

/** The survey that a form belongs to: the one of its id, or a survey of its own. */
export function surveyIdOf({ id }: Form): string {
  return surveyCodelist.find(id) ?? slug(id);
}

export function questionIdOf(form: Form, name: string): string {
  return `${surveyIdOf(form)}-${slug(name)}`;
}

export function provenanceOf({ id, version }: Form): Provenance {
  return {
    kind: 'OFFICIAL',
    source: `XLSForm ${id}${version === null ? '' : `, version ${version}`}`,
    url: null,
    retrievedOn: null,
    edition: version,
    confidence: 'FOUND_IN_SOURCE',
    note: 'found_in_source',
    inferred: [],
  };
}

/** A survey that the compiled data do not have. Nobody said that its respondents may be known: they are confidential. */
export function toSurveyRows(form: Form): SurveyRow[] {
  if (surveyCodelist.find(form.id) !== undefined) return [];
  const name = form.title ?? form.id;
  return [
    {
      id: surveyIdOf(form),
      name,
      kind: 'SURVEY',
      edition: form.version,
      agencyIds: [],
      otherConductors: [],
      launchedOn: null,
      publishedOn: null,
      datedFrom: '',
      population: null,
      licence: null,
      published: 'The questions, and tables of the answers without small numbers.',
      notPublished: 'Who answered, and the answers of single countries.',
      confidential: true,
      respondentsPublic: false,
      provenance: provenanceOf(form),
      conductorWords: '',
      sortKey: naturalSortKey(name),
    },
  ];
}

export function toQuestionRows(form: Form): QuestionRow[] {
  const id = surveyIdOf(form);
  return form.questions.map((question, index) => ({
    id: questionIdOf(form, question.name),
    surveyId: id,
    number: null,
    text: preferredText(question.label, form.defaultLanguage) ?? question.name,
    textIsVerbatim: true,
    provenance: provenanceOf(form),
    surveyWords: surveyCodelist.labelOf(id) ?? form.title ?? form.id,
    position: firstImportedPosition + index,
  }));
}

export function toAnswerFormatRows(form: Form): AnswerFormatRow[] {
  return form.questions
    .filter(({ choices }) => choices !== null)
    .map(({ name, type }) => ({
      questionId: questionIdOf(form, name),
      multiple: type === 'SELECT_MULTIPLE',
    }));
}

export function toQuestionChoiceRows(form: Form): QuestionChoiceRow[] {
  return form.questions.flatMap(({ name, choices }) =>
    (choices ?? []).map((choice, index) => ({
      questionId: questionIdOf(form, name),
      code: choice.name,
      label: preferredText(choice.label, form.defaultLanguage) ?? choice.name,
      position: index + 1,
      figureId: null,
    })),
  );
}
