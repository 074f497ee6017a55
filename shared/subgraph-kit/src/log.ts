import pino, { type Logger } from 'pino';

export type Log = Logger;

/** One JSON object a line on standard output: time, level, name, message and the fields given. */
export function createLog(name: string, level: string): Log {
  return pino({ name, level, timestamp: pino.stdTimeFunctions.isoTime, base: { name } });
}
