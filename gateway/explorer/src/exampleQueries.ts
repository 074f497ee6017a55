import findStandards from './examples/FindStandards.graphql?raw';
import healthAcrossTheUnSystem from './examples/HealthAcrossTheUnSystem.graphql?raw';
import oneStandard from './examples/OneStandard.graphql?raw';
import projectsByGoal from './examples/ProjectsByGoal.graphql?raw';
import roadmap from './examples/Roadmap.graphql?raw';
import surveyFigures from './examples/SurveyFigures.graphql?raw';

/** Examples for the graph of the agencies, in the order of their tabs. */
export const exampleQueries = [
  healthAcrossTheUnSystem,
  findStandards,
  oneStandard,
  roadmap,
  projectsByGoal,
  surveyFigures,
];
