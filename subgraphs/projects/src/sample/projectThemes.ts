export interface ProjectTheme {
  subject: string;
  goals: readonly number[];
  weight: number;
}

/** What generated projects are about: the topics that the report on AI activities names weigh most, and every goal has a theme. */
export const projectThemes: readonly ProjectTheme[] = [
  { subject: 'human rights monitoring', goals: [10, 16], weight: 5 },
  { subject: 'ethics of artificial intelligence', goals: [16], weight: 5 },
  { subject: 'access to justice', goals: [16], weight: 4 },
  { subject: 'biodiversity and forests', goals: [15], weight: 3 },
  { subject: 'climate adaptation', goals: [13], weight: 5 },
  { subject: 'ocean observation', goals: [14], weight: 2 },
  { subject: 'crop monitoring in agriculture', goals: [2], weight: 5 },
  { subject: 'disease surveillance and health', goals: [3], weight: 6 },
  { subject: 'digital education', goals: [4], weight: 5 },
  { subject: 'gender equality', goals: [5], weight: 4 },
  { subject: 'telecommunication networks', goals: [9, 17], weight: 5 },
  { subject: 'poverty mapping', goals: [1], weight: 3 },
  { subject: 'water quality', goals: [6], weight: 2 },
  { subject: 'renewable energy', goals: [7], weight: 2 },
  { subject: 'employment and skills', goals: [8], weight: 3 },
  { subject: 'urban planning in cities', goals: [11], weight: 3 },
  { subject: 'circular economy and waste', goals: [12], weight: 2 },
  { subject: 'partnerships and data sharing', goals: [17], weight: 2 },
];

/** Software tools and reports are the main outputs that the report names; the others are the hub's types of activity. */
export const outputTypes: readonly (readonly [string, number])[] = [
  ['AI Tools/Solutions', 9],
  ['Research/Reports/Assessments', 8],
  ['Technical Assistance', 3],
  ['Policy/Regulatory Guidance', 3],
  ['Awareness/Advocacy', 2],
  ['Networks/Mentorship/Exchange', 1],
];

export const approaches: readonly string[] = [
  'Machine learning',
  'Language models',
  'Satellite images',
  'Chatbots',
  'Early warning',
  'Open data',
  'Decision support',
  'Guidelines',
];
