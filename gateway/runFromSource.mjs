// Lets node run the TypeScript sources of all workspaces. tsx applies a tsconfig.json only to the files that it
// includes, and the rows of the subgraphs need the decorators that the common settings switch on.
import { fileURLToPath } from 'node:url';

process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('../tsconfig.base.json', import.meta.url));
await import('tsx');
