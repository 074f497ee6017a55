import { createCsvImporter } from '@agency-graph/subgraph-kit/importing/csv-importer';
import { createStaging } from '@agency-graph/subgraph-kit/importing/staging';
import { surveyCodelist, topicCodelist } from '../../codelists';
import { QuestionRow } from '../../rows/QuestionRow';
import { QuestionTopicRow } from '../../rows/QuestionTopicRow';
import { firstImportedPosition } from '../importedPositions';
import { questionColumns, toQuestionRow, type QuestionRecord } from '../readQuestions';
import { tagTopics } from '../tagTopics';

export const questionsCsvImporter = createCsvImporter<typeof questionColumns, QuestionRecord>({
  format: 'questions-csv',
  description: `Questions of surveys, one a row: ${Object.keys(questionColumns).join(', ')}`,
  revision: 1,
  columns: questionColumns,
  toRecord(row, { place, findings }) {
    const { known, unknown } = topicCodelist.partition(row.topics);
    for (const code of unknown)
      findings.unknownCode({ codelist: 'topic', code, place, refuses: false });
    return { ...row, topics: known };
  },
  async save(manager, batches, context) {
    const questions = await createStaging(manager, QuestionRow, context);
    const topics = await createStaging(manager, QuestionTopicRow, context);
    let position = firstImportedPosition;
    for await (const batch of batches) {
      const rows = batch.map(({ record }) => {
        const name = surveyCodelist.labelOf(record.survey);
        const survey = name === undefined ? undefined : { name };
        return toQuestionRow(record, { survey, position: position++ });
      });
      await questions.add(
        rows,
        batch.map(({ place }) => place),
      );
      await topics.add(batch.flatMap(({ record }) => tagTopics(record)));
    }
    const counts = await questions.replace({ key: ['id'], guardBy: 'surveyId' });
    await topics.replaceChildren({
      key: ['questionId', 'topicId'],
      reference: 'questionId',
      parent: QuestionRow,
      parentKey: 'id',
    });
    return counts;
  },
});
