import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Place } from '@agency-graph/subgraph-kit/importing/place';
import type { SourceFile } from '@agency-graph/subgraph-kit/importing/source-file';
import ICAL from 'ical.js';
import { contentLines, type ContentLine } from './contentLines';

/** What a calendar says of all of its entries. */
export interface CalendarHead {
  /** Value of each property of the calendar, by name in upper case: `PRODID`, `METHOD`, `X-WR-CALNAME`. */
  properties: ReadonlyMap<string, string>;
  /** The time zones that it defines itself. */
  timeZones: ReadonlyMap<string, ICAL.Component>;
}

/** An entry of a calendar. */
export interface CalendarComponent {
  place: Place;
  head: CalendarHead;
  component: ICAL.Component;
  /** Its content lines as they stand, unfolded, without BEGIN and END. */
  lines: string[];
}

/** A bigger calendar is handed over in parts, by year or by category. */
const entriesAtMost = 50_000;

interface Open {
  name: string;
  lines: ContentLine[];
}

/** Reads the entries of a calendar file one by one. What is broken is reported with its line and left out. */
export async function* readComponents(
  file: SourceFile,
  findings: Findings,
): AsyncGenerator<CalendarComponent> {
  let head = newHead();
  let open: Open | undefined;
  let depth = 0;
  let entries = 0;
  let calendars = 0;
  for await (const one of contentLines(file.bytes())) {
    const [, edge, name = ''] = /^(BEGIN|END):([\w-]+)\s*$/i.exec(one.text) ?? [];
    if (edge && name.toUpperCase() === 'VCALENDAR') {
      if (edge.toUpperCase() === 'BEGIN') [head, calendars] = [newHead(), calendars + 1];
      continue;
    }
    if (open === undefined) {
      if (edge?.toUpperCase() === 'BEGIN')
        [open, depth] = [{ name: name.toUpperCase(), lines: [one] }, 1];
      else keepProperty(head.properties, one.text);
      continue;
    }
    open.lines.push(one);
    if (edge) depth += edge.toUpperCase() === 'BEGIN' ? 1 : -1;
    if (depth > 0) continue;
    const closed: Open = open;
    open = undefined;
    const component = parse(closed, file.name, findings);
    if (!component) continue;
    if (closed.name === 'VTIMEZONE') keepTimeZone(head.timeZones, component);
    if (closed.name !== 'VEVENT') continue;
    entries += 1;
    if (entries > entriesAtMost) return reportTooMany(file.name, findings);
    yield {
      place: { file: file.name, line: closed.lines[0]!.line },
      head,
      component,
      lines: inner(closed),
    };
  }
  if (open)
    report(
      findings,
      { file: file.name, line: open.lines[0]!.line },
      `BEGIN:${open.name} must have an END`,
    );
  if (calendars === 0) report(findings, { file: file.name }, 'must hold a VCALENDAR');
}

interface OpenHead extends CalendarHead {
  properties: Map<string, string>;
  timeZones: Map<string, ICAL.Component>;
}

function newHead(): OpenHead {
  return { properties: new Map(), timeZones: new Map() };
}

function keepProperty(properties: Map<string, string>, text: string): void {
  const [, name = '', value = ''] = /^([\w-]+)(?:;[^:]*)?:(.*)$/s.exec(text) ?? [];
  if (name !== '') properties.set(name.toUpperCase(), unescapeText(value));
}

/** A text as it was before commas, semicolons, backslashes and line ends were escaped. */
function unescapeText(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_all, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

function keepTimeZone(timeZones: Map<string, ICAL.Component>, component: ICAL.Component): void {
  const name = component.getFirstPropertyValue('tzid');
  if (typeof name === 'string') timeZones.set(name, component);
}

function parse(
  { name, lines }: Open,
  file: string,
  findings: Findings,
): ICAL.Component | undefined {
  try {
    return new ICAL.Component(ICAL.parse(lines.map(({ text }) => text).join('\r\n')) as unknown[]);
  } catch (error) {
    const rule = `${name} must be as RFC 5545 has it: ${(error as Error).message}`;
    report(findings, { file, line: lines[0]!.line }, rule);
    return undefined;
  }
}

function inner({ lines }: Open): string[] {
  return lines.slice(1, -1).map(({ text }) => text);
}

function reportTooMany(file: string, findings: Findings): void {
  report(findings, { file }, `must hold at most ${entriesAtMost} entries; hand it over in parts`);
}

function report(findings: Findings, place: Place, rule: string): void {
  findings.fault({ place, rule });
}
