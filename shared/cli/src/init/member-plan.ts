import { basename } from 'node:path';
import { CommandFailure } from '../command-failure';
import { exitCodes } from '../exit-codes';
import { checkName } from '../member/check-name';
import type { MemberFile } from '../member/member-file';
import { sharedEntities, type SharedEntity } from './shared-entities';

export interface InitOptions extends Pick<MemberFile, 'agency' | 'contact' | 'licence'> {
  template: 'typescript' | 'sdl';
  name?: string;
  extends: string;
  url: string;
}

/** What a new subgraph will be. */
export interface MemberPlan {
  template: InitOptions['template'];
  folder: string;
  file: Required<MemberFile>;
  type: string;
  entity: SharedEntity;
  /** The field that it adds to the type. */
  field: string;
  port: string;
}

/** Checks what was asked for before anything is written. */
export function planMember(folder: string, options: InitOptions): MemberPlan {
  const { template, extends: type, agency = '', contact = '', licence = 'CC-BY-4.0' } = options;
  const source = options.name === undefined ? 'The name of the folder, or --name,' : '--name';
  const name = checkName(options.name ?? basename(folder), source);
  const entity = Object.hasOwn(sharedEntities, type) ? sharedEntities[type] : undefined;
  if (entity === undefined) {
    const known = Object.keys(sharedEntities).join(', ');
    throw usage(`--extends must be one of ${known}, but it is "${type}".`);
  }
  const url = readUrl(options.url);
  return {
    template,
    folder,
    file: {
      name,
      agency,
      contact,
      licence,
      url: url.href,
      schema: 'schema.graphql',
      start: template === 'typescript' ? 'npm run dev' : '',
    },
    type,
    entity,
    field: name.replace(/-+(.?)/g, (_match, letter: string) => letter.toUpperCase()),
    port: url.port || (url.protocol === 'https:' ? '443' : '80'),
  };
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  throw usage(`--url must be an address such as http://127.0.0.1:4100/, but it is "${text}".`);
}

/** The values of a template's places. */
export function placesOf({ file, type, entity, field, port }: MemberPlan): Record<string, string> {
  const { name, agency, url } = file;
  const [example1, example2, example3] = entity.examples;
  const { key, keyDescription, typeDescription, query } = entity;
  return {
    name,
    agency: agency || 'your agency',
    url,
    healthUrl: new URL('/health/ready', url).href,
    type,
    key,
    keyDescription,
    typeDescription,
    field,
    port,
    example1,
    example2,
    example3,
    query: `{ ${query.field}(${key}: "${example1}") { ${query.others} ${field} } }`,
  };
}

function usage(message: string): CommandFailure {
  return new CommandFailure(exitCodes.usage, message);
}
