import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Importer } from '@agency-graph/subgraph-kit/importing/importer';
import type { Place, Placed } from '@agency-graph/subgraph-kit/importing/place';
import type { SourceFile } from '@agency-graph/subgraph-kit/importing/source-file';
import type { z } from 'zod';
import type { CalendarRecord } from '../calendar/CalendarItem';
import { saveCalendar } from '../calendar/saveCalendar';
import { indicoEvent, indicoExport } from './IndicoEvent';
import { toItems } from './toItems';

/** What the export interface of an Indico server answers, such as `/export/categ/12.json?detail=contributions`. */
export const indico: Importer<CalendarRecord> = {
  format: 'indico',
  description: 'Events of an Indico server, as its export interface gives them in JSON',
  extensions: ['.json'],
  revision: 1,
  read: readExports,
  save: saveCalendar,
};

async function* readExports(
  files: AsyncIterable<SourceFile>,
  findings: Findings,
): AsyncGenerator<Placed<CalendarRecord>> {
  for await (const file of files) {
    const answer = indicoExport.safeParse(parseJson(await file.wholeText()));
    if (!answer.success) {
      report(answer.error, { file: file.name }, findings);
      continue;
    }
    const { url, complete, results } = answer.data;
    if (complete === false) {
      const rule = 'must be complete: the server left events out';
      findings.fault({ place: { file: file.name }, field: 'complete', rule, value: 'false' });
    }
    for (const [index, result] of results.entries()) {
      const place = { file: file.name, path: `results[${index}]` };
      const event = indicoEvent.safeParse(result);
      if (!event.success) {
        report(event.error, place, findings);
        continue;
      }
      const server = hostOf(event.data.url) ?? hostOf(url) ?? 'an unnamed server';
      for (const item of toItems(event.data, { place, findings, server })) {
        yield { place: item.place, record: { type: 'event', item } };
      }
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hostOf(url: string | null | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).host : undefined;
}

function report(error: z.ZodError, place: Place, findings: Findings): void {
  for (const { path, message } of error.issues) {
    const field = path.map(String).join('.');
    findings.fault({ place, field: field === '' ? 'the file' : field, rule: message });
  }
}
