import { repository } from '../processes/sourceProcess';
import type { Contender } from './Contender';

/** Any gateway that a command starts: `{supergraph}` and `{port}` in it are filled in. It answers at /graphql or /. */
export function commandPeer(name: string, command: string): Contender {
  return {
    name,
    canShare: false,
    isNode: false,
    prepare: async ({ supergraphFile, port }) => ({
      command: 'sh',
      arguments: [
        '-c',
        command.replaceAll('{supergraph}', supergraphFile).replaceAll('{port}', String(port)),
      ],
      directory: repository,
      nodeFlags: [],
    }),
  };
}
