import type { ChallengeKind, CourseKind, CourseStatus, PublicationKind } from '../schema.generated';

/** The words of the data files for kinds of challenge. */
export const challengeKinds: Readonly<Record<string, ChallengeKind>> = {
  startup_competition: 'STARTUP_COMPETITION',
  robotics_competition: 'ROBOTICS_COMPETITION',
  machine_learning_challenge: 'MACHINE_LEARNING_CHALLENGE',
  hackathon: 'HACKATHON',
};

export const courseKinds: Readonly<Record<string, CourseKind>> = {
  programme: 'PROGRAMME',
  course: 'COURSE',
  training: 'TRAINING',
};

export const courseStatuses: Readonly<Record<string, CourseStatus>> = {
  pilot: 'PILOT',
  offered: 'OFFERED',
};

export const publicationKinds: Readonly<Record<string, PublicationKind>> = {
  journal: 'JOURNAL',
  issue: 'ISSUE',
  article: 'ARTICLE',
  report: 'REPORT',
  repository: 'REPOSITORY',
};
