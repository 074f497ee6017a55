/** The dataset of made-up records. */
export const sampleDataset = 'sample data';
