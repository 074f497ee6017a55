import { loadExisting } from '@agency-graph/subgraph-kit/loaders';
import type { QuestionResolvers } from '../schema.generated';

export const Question: QuestionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.questionById.load(id),
  survey: (question, _args, { loaders }) => loadExisting(loaders.surveyById, question.surveyId),
  figures: (question, _args, { loaders }) => loaders.figuresByQuestionId.load(question.id),
  topicTags: (question, _args, { loaders }) => loaders.topicTagsByQuestionId.load(question.id),

  async topics(question, _args, { loaders }) {
    const tags = await loaders.topicTagsByQuestionId.load(question.id);
    return tags.map((tag) => ({ id: tag.topicId }));
  },
};
