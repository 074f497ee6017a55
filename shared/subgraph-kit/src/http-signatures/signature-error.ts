/** Why a request is not accepted. Each code is for one fault, whoever reads it knows what to look at. */
export const signatureCodes = {
  SIGNATURE_MISSING: 'The request is not signed.',
  SIGNATURE_INVALID: 'The signature is malformed, covers too little, or is of no key that counts.',
  SIGNATURE_AUDIENCE: 'The request is signed for another subgraph.',
  SIGNATURE_EXPIRED: 'The signature is of another time.',
  SIGNATURE_DIGEST: 'The body is another one than was signed.',
  SIGNATURE_REPLAYED: 'The request was here before.',
} as const;

export type SignatureCode = keyof typeof signatureCodes;

/** A request is not accepted. The message is for whoever runs the gateway: it names the thing, the rule and the value. */
export class SignatureError extends Error {
  override name = 'SignatureError';
  readonly status: 401 | 503;

  /** SERVER_BUSY: nobody can tell at the moment whether the request is good. */
  constructor(
    readonly code: SignatureCode | 'SERVER_BUSY',
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.status = code === 'SERVER_BUSY' ? 503 : 401;
  }
}
