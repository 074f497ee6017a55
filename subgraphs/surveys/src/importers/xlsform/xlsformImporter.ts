import type { Importer } from '@agency-graph/subgraph-kit/importing/importer';
import { readFormItems } from './readFormItems';
import { saveForm } from './saveForm';
import type { FormItem } from './SurveySubmission';

/** A questionnaire and, beside it in a folder or archive, the responses to it. Responses stay inside the subgraph. */
export const xlsformImporter: Importer<FormItem> = {
  format: 'xlsform',
  description:
    'XLSForm questionnaire (.xlsx), with one CSV file of responses in the same folder or archive',
  extensions: ['.xlsx', '.csv'],
  revision: 1,
  read: readFormItems,
  datasetOf: (first) => `xlsform ${first.kind === 'FORM' ? first.form.id : ''}`,
  save: saveForm,
};
