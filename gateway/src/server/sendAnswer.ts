import type { FastifyReply } from 'fastify';
import { chooseEncoding, compressAnswer, compressedFromBytes } from './compressAnswer';

export interface Answer {
  status: number;
  contentType: string;
  /** JSON. */
  text: string;
  /** The value of `server-timing`, when the client asks for it. */
  timing: string | undefined;
}

/** Sends an answer of /graphql, compressed when it is worth it. Answers are made for one client at one time: nobody keeps them. */
export async function sendAnswer(reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
  const { status, contentType, text, timing } = answer;
  reply.code(status).header('content-type', contentType);
  if (timing !== undefined) reply.header('server-timing', timing);
  if (text.length < compressedFromBytes) return reply.send(text);
  addVary(reply, 'accept-encoding');
  const accepted = reply.request.headers['accept-encoding'];
  const encoding = accepted === undefined ? undefined : chooseEncoding(accepted);
  if (encoding === undefined) return reply.send(text);
  const compressed = await compressAnswer(text, encoding);
  return reply.header('content-encoding', encoding).send(compressed);
}

function addVary(reply: FastifyReply, name: string): void {
  const known = reply.getHeader('vary');
  reply.header('vary', known === undefined ? name : `${String(known)}, ${name}`);
}
