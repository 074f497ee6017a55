import type { ExecutionResult } from 'graphql';
import { request } from 'undici';
import type { MemberRequest } from './TestGateway';

export interface MemberAnswer {
  status: number;
  body: ExecutionResult;
}

/** Sends a request to a member as it is, headers and all. */
export async function sendToMember(
  url: string,
  { headers, body }: MemberRequest,
): Promise<MemberAnswer> {
  const answer = await request(url, { method: 'POST', headers, body });
  return { status: answer.statusCode, body: (await answer.body.json()) as ExecutionResult };
}
