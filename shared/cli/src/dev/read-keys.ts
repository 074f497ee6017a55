const answerWithinMs = 1_000;

/** The public keys with which a gateway signs its requests to members; undefined when it cannot be asked or has none. */
export async function readKeys(gateway: URL): Promise<unknown[] | undefined> {
  try {
    const response = await fetch(new URL('.well-known/jwks.json', gateway), {
      redirect: 'error',
      signal: AbortSignal.timeout(answerWithinMs),
    });
    const { keys } = (await response.json()) as { keys?: unknown };
    return response.ok && Array.isArray(keys) ? keys : undefined;
  } catch {
    return undefined;
  }
}
