import type { ReadinessAssessmentRow } from '../rows/ReadinessAssessmentRow';

/** The GraphQL type ReadinessDimension. */
export interface Dimension {
  code: string;
  name: string;
}

/** The GraphQL type ReadinessScore. */
export interface DimensionScore {
  dimension: Dimension;
  score: number | null;
}

/** The GraphQL type ReadinessCountryScore. */
export interface CountryScore {
  countryCode: string;
  score: number;
}

/** The GraphQL type ReadinessDimensionComparison. */
export interface DimensionComparison {
  dimension: Dimension;
  highest: number | null;
  lowest: number | null;
  mean: number | null;
  scores: CountryScore[];
}

/** The GraphQL type ReadinessComparison. */
export interface Comparison {
  frameworkId: string;
  year: number;
  assessments: ReadinessAssessmentRow[];
  missingCodes: string[];
}

/** Puts the scores of assessments side by side in one dimension. */
export function compareDimension(
  { code, name }: Dimension,
  assessments: readonly ReadinessAssessmentRow[],
): DimensionComparison {
  const scores = assessments
    .flatMap(({ countryCode, scores }) => {
      const score = scores[code];
      return score === undefined ? [] : [{ countryCode, score }];
    })
    .toSorted((one, other) => other.score - one.score);
  const total = scores.reduce((sum, { score }) => sum + score, 0);
  return {
    dimension: { code, name },
    highest: scores[0]?.score ?? null,
    lowest: scores.at(-1)?.score ?? null,
    mean: scores.length === 0 ? null : Math.round((total / scores.length) * 100) / 100,
    scores,
  };
}
