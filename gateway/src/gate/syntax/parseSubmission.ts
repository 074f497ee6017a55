import { FEDERATION_VERSIONS, FeatureVersion } from '@apollo/federation-internals';
import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { schemaLimits } from '../limits/schemaLimits';
import { countSchema } from '../limits/countSchema';
import type { GateSubmission } from '../GateInput';
import type { Finding } from '../GateReport';
import { checkDefinitions } from './checkDefinitions';
import { federationIdentity, readLinks } from './readLinks';

/** The schema, with the places of everything in it, or why it is none. */
export type ParsedSubmission = { document: DocumentNode } | { findings: Finding[] };

/** Contradictions that are told of one schema. */
const mostFindings = 20;

/**
 * Parses a schema that is within the limits of its text (see `checkLimits`), counts what it holds, and looks whether it is a
 * schema of Federation 2 that names only what it defines. Never throws.
 */
export function parseSubmission({ sdl }: GateSubmission): ParsedSubmission {
  const document = parseText(sdl);
  if ('code' in document) return { findings: [document] };
  for (const check of [countSchema, checkFederation, checkDefinitions]) {
    const findings = check(document);
    if (findings.length > 0) return { findings: findings.slice(0, mostFindings) };
  }
  return { document };
}

function parseText(sdl: string): DocumentNode | Finding {
  try {
    return parse(sdl, { maxTokens: schemaLimits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { line, column } = error.locations?.[0] ?? {};
    return {
      code: 'SCHEMA_SYNTAX',
      severity: 'error',
      message: `The schema is no GraphQL: ${error.message.replace(/^Syntax Error: /, '')}`,
      remedy: `Mend it at line ${line ?? 1}, column ${column ?? 1}.`,
      line,
    };
  }
}

const remedy =
  'Begin with `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`.';

function checkFederation(document: DocumentNode): Finding[] {
  const links = readLinks(document).filter(({ identity }) => identity === federationIdentity);
  const [link, second] = links;
  if (link === undefined || link.version.major !== 2) {
    const linked = link === undefined ? 'links no version of Federation' : `links ${link.url}`;
    const message = `The schema must link Federation 2, but ${linked}.`;
    const place = { line: link?.line, coordinate: link && `@${link.directive}` };
    return [{ code: 'SCHEMA_NOT_FEDERATION_2', severity: 'error', message, remedy, ...place }];
  }
  if (second !== undefined) {
    const message = `The schema links Federation ${links.length} times: ${links.map(({ url }) => url).join(', ')}.`;
    const place = { coordinate: `@${second.directive}`, line: second.line };
    const once = 'Link it once, with all imports in one list.';
    return [{ code: 'SCHEMA_INVALID', severity: 'error', message, remedy: once, ...place }];
  }
  const { major, minor } = link.version;
  if (FEDERATION_VERSIONS.find(new FeatureVersion(major, minor)) !== undefined) return [];
  const newest = FEDERATION_VERSIONS.latest().version;
  return [
    {
      code: 'FEDERATION_VERSION_UNKNOWN',
      severity: 'error',
      message: `The schema links Federation ${major}.${minor}, but the graph composes 2.0 to ${newest.toString().replace(/^v/, '')}.`,
      remedy: 'Link a version of this range.',
      coordinate: `@${link.directive}`,
      line: link.line,
    },
  ];
}
