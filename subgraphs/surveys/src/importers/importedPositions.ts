/** Imported questions and figures follow the compiled ones, whose positions begin at 1. */
export const firstImportedPosition = 1_000_000;
