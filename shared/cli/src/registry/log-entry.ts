/** Who did what when, as `GET /registry/history` answers it. Each entry holds the hash of the one before. */
export interface LogEntry {
  sequence: number;
  at: string;
  actor: { kind: string; member?: string | null; keyId?: string | null };
  action: string;
  subject: string;
  details: Readonly<Record<string, unknown>>;
  previousHash: string;
  hash: string;
}
