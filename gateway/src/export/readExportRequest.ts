import { z } from 'zod';
import { refuse, ExportRefused } from './ExportRefused';
import { chooseFormat, formats, offeredTypes, type Choice, type Format } from './formats';
import type { ExportRequest } from './planExport';

const body = z.object({
  query: z.string({ error: 'must be the text of a query' }).min(1, 'must be the text of a query'),
  variables: z.record(z.string(), z.unknown(), { error: 'must be an object' }).nullish(),
  operationName: z.string({ error: 'must be a text' }).nullish(),
});

/** What `POST /export` was asked for. */
export interface ExportOrder {
  request: ExportRequest;
  choice: Choice;
}

interface HttpRequest {
  body: unknown;
  query: unknown;
  accept: string | undefined;
}

/** Reads the body, the parameters and the `Accept` header. Throws ExportRefused with what the client has to change. */
export function readExportRequest({ body: given, query, accept }: HttpRequest): ExportOrder {
  const parsed = body.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.') ?? '';
    return refuse(
      place === ''
        ? 'The body must be a GraphQL request as JSON: {"query": "…", "variables": {…}}, sent as application/json.'
        : `${place} ${issue!.message}.`,
      'BAD_REQUEST',
    );
  }
  const parameters = readParameters(query);
  const { operationName, variables } = parsed.data;
  return {
    request: {
      query: parsed.data.query,
      variables: variables ?? {},
      operationName: operationName ?? undefined,
      rows: parameters.rows,
    },
    choice: readChoice(parameters, accept),
  };
}

interface Parameters {
  rows?: string | undefined;
  format?: string | undefined;
  citation?: string | undefined;
}

const parameterNames = ['rows', 'format', 'citation'];

function readParameters(query: unknown): Parameters {
  const given = query as Record<string, string | string[]>;
  for (const [name, value] of Object.entries(given)) {
    if (!parameterNames.includes(name)) {
      refuse(`An export takes ${parameterNames.join(', ')} in its address, but not "${name}".`);
    }
    if (typeof value !== 'string') refuse(`${name} must be given once.`);
  }
  return given as Parameters;
}

function readChoice({ format, citation }: Parameters, accept: string | undefined): Choice {
  if (citation !== undefined && citation !== 'zip') {
    refuse(`citation must be zip, but it is "${citation}".`);
  }
  if (format !== undefined && !isFormat(format)) {
    refuse(`format must be ${Object.keys(formats).join(', ')}, but it is "${format}".`);
  }
  const accepted = chooseFormat(accept);
  if (accepted === undefined && format === undefined) {
    const message = `An export is ${offeredTypes.join(', ')}, but Accept is "${accept}".`;
    throw new ExportRefused(406, [{ message, extensions: { code: 'BAD_REQUEST' } }]);
  }
  return {
    format: format ?? accepted!.format,
    zipped: citation === 'zip' || (accepted?.zipped ?? false),
  };
}

function isFormat(text: string): text is Format {
  return Object.hasOwn(formats, text);
}
