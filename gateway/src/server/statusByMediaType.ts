import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../RequestContext';
import { chooseMediaType, defaultMediaType } from './chooseMediaType';
import { statusOf } from './statusOf';

/** Gives answers over HTTP the status that belongs to their media type. */
export function statusByMediaType(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ request, response: { body, http } }) {
        if (request.http === undefined || body.kind !== 'single') return;
        const { data, errors } = body.singleResult;
        const mediaType = chooseMediaType(request.http.headers.get('accept')) ?? defaultMediaType;
        const outcome = { status: http.status, hasData: data !== undefined, errors };
        http.status = statusOf(outcome, mediaType);
      },
    }),
  };
}
