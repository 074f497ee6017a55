/** An operation that clients sent, without anything that they put into it. */
export interface RecordedOperation {
  /** The SHA-256 of `signature`, in hexadecimal digits. */
  id: string;
  /** The operation with the fragments that it uses, and no literal, alias or comment of the client's: valid for the schema that it was sent to. */
  signature: string;
  name: string | undefined;
  /** How often it was executed; when it is handed in, since it was handed in last. */
  count: number;
  firstSeenAt: Date;
  lastSeenAt: Date;
}
