import { importDataset } from '@agency-graph/subgraph-kit/importing';
import { createFindings } from '@agency-graph/subgraph-kit/importing/findings';
import { createStaging } from '@agency-graph/subgraph-kit/importing/staging';
import { createRandom } from '@agency-graph/subgraph-kit/random';
import type { SampleOptions } from '@agency-graph/subgraph-kit/sample-data';
import { sampleDataset } from '@agency-graph/subgraph-kit/sample-dataset';
import type { DataSource, EntityManager } from 'typeorm';
import { tabulateSurvey } from '../importers/tabulateSurvey';
import { findFrame, hasRealResponses, type FrameCountry } from '../repositories/responses';
import { ReadinessAssessmentRow } from '../rows/ReadinessAssessmentRow';
import { ReadinessDimensionRow } from '../rows/ReadinessDimensionRow';
import { ReadinessFrameworkRow } from '../rows/ReadinessFrameworkRow';
import { makeReadiness } from './makeReadiness';
import { landscapeSurveyId, openSurvey } from './sampleSurveys';
import { saveSampleSurveys } from './saveSampleSurveys';
import { syntheticProvenance } from './syntheticProvenance';

/** Raise it when the code of this folder makes other records. */
const revision = 1;

/**
 * Makes answers and scores for what is not public; the same scale again changes nothing. A scale makes more frameworks of
 * readiness scores, and not more answers: a country answers a survey once.
 */
export async function loadSampleData(
  database: DataSource,
  { scale, log, progress }: SampleOptions,
): Promise<void> {
  await importDataset(
    database,
    {
      name: sampleDataset,
      digest: `revision ${revision} scale ${scale}`,
      async save(manager) {
        const countries = await findFrame(manager);
        const responses = await saveSampleSurveys(manager, countries);
        for (const surveyId of [landscapeSurveyId, openSurvey.id]) {
          if (await hasRealResponses(manager, surveyId)) continue;
          await tabulateSurvey(manager, surveyId, {
            dataset: sampleDataset,
            provenance: syntheticProvenance,
          });
        }
        const scores = await saveReadiness(manager, countries, { scale, progress });
        return responses + scores;
      },
    },
    log,
  );
}

async function saveReadiness(
  manager: EntityManager,
  countries: readonly FrameCountry[],
  { scale, progress }: Pick<SampleOptions, 'scale' | 'progress'>,
): Promise<number> {
  const context = { dataset: sampleDataset, findings: createFindings(), allowShrink: true };
  const frameworks = await createStaging(manager, ReadinessFrameworkRow, context);
  const dimensions = await createStaging(manager, ReadinessDimensionRow, context);
  const assessments = await createStaging(manager, ReadinessAssessmentRow, context);
  let records = 0;
  for (let unit = 0; unit < scale; unit += 1) {
    const codes = countries.map(({ code }) => code);
    const made = makeReadiness(createRandom(`readiness ${unit}`), codes, unit);
    await frameworks.add([made.framework]);
    await dimensions.add(made.dimensions);
    await assessments.add(made.assessments);
    records += made.assessments.length;
    progress?.(records, scale * made.assessments.length);
  }
  await frameworks.replace({ key: ['id'] });
  await dimensions.replaceChildren({
    key: ['frameworkId', 'code'],
    reference: 'frameworkId',
    parent: ReadinessFrameworkRow,
    parentKey: 'id',
  });
  await assessments.replace({ key: ['id'] });
  return records;
}
