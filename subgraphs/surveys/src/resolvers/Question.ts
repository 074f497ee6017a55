import { loadExisting } from '@agency-graph/subgraph-kit/loaders';
import type { QuestionResolvers } from '../schema.generated';

export const Question: QuestionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.questionById.load(id),
  survey: (question, _args, { loaders }) => loadExisting(loaders.surveyById, question.surveyId),
  choices: (question, _args, { loaders }) => loaders.choicesByQuestionId.load(question.id),
  tabulation: (question, args, { tables }) => tables.of(question.id, args),
  figures: (question, _args, { loaders }) => loaders.figuresByQuestionId.load(question.id),
  topicTags: (question, _args, { loaders }) => loaders.topicTagsByQuestionId.load(question.id),

  async selectMultiple({ id }, _args, { loaders }) {
    return (await loaders.answerFormatByQuestionId.load(id))?.multiple ?? null;
  },

  async topics(question, _args, { loaders }) {
    const tags = await loaders.topicTagsByQuestionId.load(question.id);
    return tags.map((tag) => ({ id: tag.topicId }));
  },
};
