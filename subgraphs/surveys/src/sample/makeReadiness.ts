import type { Random } from '@agency-graph/subgraph-kit/random';
import type { ReadinessAssessmentRow } from '../rows/ReadinessAssessmentRow';
import type { ReadinessDimensionRow } from '../rows/ReadinessDimensionRow';
import type { ReadinessFrameworkRow } from '../rows/ReadinessFrameworkRow';
import { syntheticProvenance } from './syntheticProvenance';

const years = [2023, 2024];

const dimensions = [
  ['infrastructure', 'Infrastructure'],
  ['skills', 'Skills'],
  ['data', 'Data'],
  ['governance', 'Governance'],
  ['research', 'Research'],
] as const;

export interface SampleReadiness {
  framework: ReadinessFrameworkRow;
  dimensions: ReadinessDimensionRow[];
  assessments: ReadinessAssessmentRow[];
}

/** A framework with the scores of all countries in each year. Frameworks beyond the first are for benchmarks. */
export function makeReadiness(
  random: Random,
  countryCodes: readonly string[],
  unit: number,
): SampleReadiness {
  const id = unit === 0 ? 'synthetic-ai-readiness' : `synthetic-ai-readiness-${unit + 1}`;
  return {
    framework: {
      id,
      name: `SYNTHETIC AI Readiness Framework${unit === 0 ? '' : ` ${unit + 1}`}`,
      lowest: 0,
      highest: 100,
      unit: 'points',
      provenance: syntheticProvenance,
    },
    dimensions: dimensions.map(([code, name], index) => ({
      frameworkId: id,
      code,
      name,
      position: index + 1,
    })),
    assessments: years.flatMap((year) =>
      rank(countryCodes.map((code) => assess(random, { frameworkId: id, code, year }))),
    ),
  };
}

function assess(
  random: Random,
  { frameworkId, code, year }: { frameworkId: string; code: string; year: number },
): ReadinessAssessmentRow {
  const level = 15 + random.int(60);
  const scores = dimensions.map(
    ([dimension]) => [dimension, level + random.int(251) / 10] as const,
  );
  const mean = scores.reduce((sum, [, score]) => sum + score, 0) / scores.length;
  return {
    id: `${frameworkId}-${code.toLowerCase()}-${year}`,
    frameworkId,
    countryCode: code,
    year,
    overall: round(mean),
    rank: 0,
    scores: Object.fromEntries(scores.map(([dimension, score]) => [dimension, round(score)])),
    provenance: syntheticProvenance,
  };
}

function round(score: number): number {
  return Math.round(score * 10) / 10;
}

/** Equal scores share a place, and the next one comes after all of them. */
function rank(assessments: readonly ReadinessAssessmentRow[]): ReadinessAssessmentRow[] {
  return assessments.map((assessment) => ({
    ...assessment,
    rank: 1 + assessments.filter(({ overall }) => overall > assessment.overall).length,
  }));
}
