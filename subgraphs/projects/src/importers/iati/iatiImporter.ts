import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Importer } from '@agency-graph/subgraph-kit/importing/importer';
import type { ProjectRecord } from '../ProjectRecord';
import { saveProjects } from '../saveProjects';
import { placeOf, type ParsedElement } from './ParsedElement';
import { readActivity } from './readActivity';
import { readXml } from './readXml';
import type { XmlFileShape } from './treeBuilder';

const shape: XmlFileShape = {
  root: 'iati-activities',
  record: 'iati-activity',
  checkRoot: ({ attributes }) =>
    /^2\.0[123]$/.test(attributes.version ?? '')
      ? null
      : `must be of IATI version 2.01, 2.02 or 2.03, but @version is "${attributes.version ?? ''}"`,
};

/** Activities by the standard of the International Aid Transparency Initiative. */
export const iatiImporter: Importer<ProjectRecord> = {
  format: 'iati',
  description:
    'IATI 2.03 activities (XML): the projects of one publisher, with budgets and documents',
  extensions: ['.xml'],
  revision: 1,
  datasetOf: (first) => `iati ${publisherOf(first)}`,
  async *read(files, findings) {
    const isExpected = createPublisherCheck();
    for await (const file of files) {
      for await (const activity of readXml(file, shape, findings)) {
        const record = readActivity(activity, findings);
        if (record === undefined || !isExpected(record, activity, findings)) continue;
        yield { place: placeOf(activity), record };
      }
    }
  },
  save: saveProjects,
};

/** A source holds the activities of one publisher: another's would land in a dataset that is not its own. */
function createPublisherCheck() {
  let expected: string | undefined;
  return (record: ProjectRecord, activity: ParsedElement, findings: Findings): boolean => {
    const publisher = publisherOf(record);
    expected ??= publisher;
    if (publisher === expected) return true;
    findings.fault({
      place: placeOf(activity),
      field: 'reporting-org',
      rule: `must be ${expected}, as of the first activity: import each publisher by itself`,
      value: publisher,
    });
    return false;
  };
}

function publisherOf({ organizations }: ProjectRecord): string {
  const reporting = organizations.find(({ roles }) => roles.includes('REPORTING'));
  return reporting?.ref ?? reporting?.name ?? '';
}
