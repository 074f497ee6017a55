import { CommandFailure } from '../command-failure';
import { exitCodes, type ExitCode } from '../exit-codes';
import { printable } from '../printable';

/** What to do about it, where the registry's own message cannot know the command line. */
const advice: Readonly<Record<string, string>> = {
  KEY_MISSING: 'Give one with --key-file FILE or --key TEXT, or set AGENCY_GRAPH_KEY.',
  KEY_REFUSED: 'Look at --key, --key-file and AGENCY_GRAPH_KEY: the first that is given counts.',
  KEY_OUT_OF_SCOPE: "Give a key of that member, or one of the graph's editors.",
  TOO_MANY_KEYS:
    'Revoke one of them with agency-graph keys revoke ID; agency-graph keys list shows them.',
  CONFLICT: 'Run the command again.',
};

/** The answers that no other value on the command line would change for now. */
const unavailable = new Set(['SERVER_BUSY', 'REGISTRY_UNAVAILABLE', 'INTERNAL_SERVER_ERROR']);
const wrongUsage = new Set(['BAD_REQUEST', 'KEY_MISSING', 'NOT_FOUND']);

/** The failure that an answer of the registry stands for: its messages, what to do, and the exit code. */
export function registryFailure(
  { url, status, headers }: Response,
  body: { errors?: unknown } | undefined,
): CommandFailure {
  const errors = readErrors(body?.errors);
  if (errors.length > 0) {
    const lines = errors.map(({ code, message }) =>
      [printable(message), advice[code]].filter(Boolean).join(' '),
    );
    return new CommandFailure(exitCodeOf(errors[0]!.code, status), lines.join('\n'));
  }
  const location = headers.get('location');
  const what =
    status >= 300 && status < 400
      ? `sent the request on to ${printable(location ?? 'nowhere')}. Give that address with --gateway, if you trust it`
      : `answered with status ${status} and nothing that a registry says. Give the address of a gateway that has a registry with --gateway`;
  return new CommandFailure(exitCodes.unavailable, `${new URL(url).origin} ${what}.`);
}

function exitCodeOf(code: string, status: number): ExitCode {
  if (wrongUsage.has(code)) return exitCodes.usage;
  return unavailable.has(code) || status >= 500 ? exitCodes.unavailable : exitCodes.refused;
}

function readErrors(errors: unknown): { code: string; message: string }[] {
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((error: { message?: unknown; extensions?: { code?: unknown } } | null) =>
    typeof error?.message === 'string'
      ? [{ message: error.message, code: String(error.extensions?.code ?? '') }]
      : [],
  );
}
