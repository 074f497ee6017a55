import { isView, type WorkspaceState } from '../workspace/WorkspaceState';

/** Packs a workspace for an address: JSON, deflated, in the letters that addresses allow. */
export async function packState(state: WorkspaceState): Promise<string> {
  const text = JSON.stringify(state);
  const packed = await pass(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  const letters = Array.from(packed, (byte) => String.fromCodePoint(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** What was packed. Throws when it is no packed workspace. */
export async function unpackState(packed: string): Promise<WorkspaceState> {
  const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(letters, (letter) => letter.codePointAt(0)!);
  const text = await pass(bytes, new DecompressionStream('deflate-raw'));
  return readState(JSON.parse(new TextDecoder().decode(text)));
}

/** Takes a workspace from somebody else, in a link or a file. Throws when it is none. */
export function readState(given: unknown): WorkspaceState {
  const { query, variables, view, rows, chart } = Object(given) as Record<string, unknown>;
  if (typeof query !== 'string') {
    throw new TypeError(`A query must be a text, but it is ${typeof query}.`);
  }
  return {
    query,
    variables: isRecord(variables) ? variables : {},
    view: isView(view) ? view : 'table',
    ...(typeof rows === 'string' ? { rows } : {}),
    ...(isRecord(chart) ? { chart: chart as unknown as WorkspaceState['chart'] } : {}),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function pass(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
