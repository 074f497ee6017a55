import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Place } from '@agency-graph/subgraph-kit/importing/place';
import type { Form, FormChoice } from './Form';
import { readQuestions } from './readQuestions';
import type { SheetRow } from './readSheet';
import { readTable, type TableRow } from './readTable';
import { textsOf } from './textsOf';

/** Reads a questionnaire from its workbook; undefined when a sheet that it needs is missing. */
export function readForm(
  file: string,
  sheets: ReadonlyMap<string, SheetRow[]>,
  findings: Findings,
): Form | undefined {
  const survey = sheets.get('survey');
  if (!survey) {
    findings.fault({ place: { file }, rule: 'must have a sheet "survey"' });
    return undefined;
  }
  const tableOf = (sheet: string) => readTable({ file, sheet }, sheets.get(sheet) ?? [], findings);
  const choices = readChoices(tableOf('choices'), findings);
  const [settings] = tableOf('settings');
  const id = settings?.cells['form_id'] ?? settings?.cells['id_string'];
  if (id === undefined) {
    const place = settings?.placeOf() ?? { file };
    findings.fault({
      place,
      field: 'column "form_id"',
      rule: 'must name the form in the sheet "settings"',
    });
    return undefined;
  }
  return {
    id,
    title: settings?.cells['form_title'] ?? null,
    version: settings?.cells['version'] ?? null,
    defaultLanguage: settings?.cells['default_language'] ?? null,
    questions: readQuestions(tableOf('survey'), choices, findings),
    place: settings?.placeOf('form_id') ?? { file },
  };
}

/** The choices by the list that they are in. */
function readChoices(rows: readonly TableRow[], findings: Findings): Map<string, FormChoice[]> {
  const lists = new Map<string, FormChoice[]>();
  const first = new Map<string, Place>();
  for (const { cells, placeOf } of rows) {
    const { list_name: list, name } = cells;
    if (list === undefined && name === undefined) continue;
    if (list === undefined || name === undefined) {
      const field = list === undefined ? 'list_name' : 'name';
      findings.fault({ place: placeOf(), field: `column "${field}"`, rule: 'must not be empty' });
      continue;
    }
    const key = `${list} ${name}`;
    if (first.has(key)) {
      const rule = `must be the only choice of its name in the list ${list}`;
      findings.fault({ place: placeOf('name'), rule, value: name });
    }
    first.set(key, placeOf('name'));
    const choices = lists.get(list) ?? [];
    choices.push({ name, label: textsOf(cells, 'label') });
    lists.set(list, choices);
  }
  return lists;
}
