/** Counts below it are not published: of answers given in confidence, and of others. */
export const thresholds = { confidential: 10, open: 5 } as const;
