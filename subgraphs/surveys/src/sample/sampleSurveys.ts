/** A survey that exists in the sample data alone: its answers were not given in confidence and its respondents are public. */
export const openSurvey = {
  id: 'synthetic-ai-skills-survey-2024',
  name: 'SYNTHETIC AI Skills Survey',
} as const;

/** The survey whose answers are not public; the sample data stands in for them. */
export const landscapeSurveyId = 'itu-ai-landscape-survey-2023';
