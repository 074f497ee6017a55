import { startTestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { surveys } from '../src/subgraph';

it('has no tables and no readiness scores without sample data, and says so by null and by empty lists', async () => {
  const subgraph = await startTestSubgraph(surveys);
  const answer = await subgraph.execute(`{
    question(id: "itu-ai-landscape-survey-2023-strategy") { selectMultiple choices { code } tabulation(by: LDC) { by } }
    survey(id: "itu-ai-landscape-survey-2023") { confidential respondentsPublic tabulation(by: LDC) { by } }
    country(code: "RWA") { surveyResponses { submittedOn } readiness { totalCount } }
    readinessAssessments { totalCount }
    readinessAssessment(id: "synthetic-ai-readiness-rwa-2024") { id }
  }`);
  await subgraph.stop();
  expect(answer).toEqual({
    data: {
      question: { selectMultiple: null, choices: [], tabulation: null },
      survey: { confidential: true, respondentsPublic: false, tabulation: null },
      country: { surveyResponses: [], readiness: { totalCount: 0 } },
      readinessAssessments: { totalCount: 0 },
      readinessAssessment: null,
    },
  });
});
