import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { sourcesHash } from './sourcesHash.mjs';
import { worldShapes } from './worldShapes.ts';

const graph = 'http://127.0.0.1:4000';

export default defineConfig({
  base: '/explorer/',
  plugins: [
    react(),
    worldShapes(),
    {
      name: 'sources-hash',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'sources.sha256', source: sourcesHash() });
      },
    },
  ],
  build: {
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    license: { fileName: 'license.md' },
    // Monaco is one chunk of that size, by nature.
    chunkSizeWarningLimit: 3000,
    // React's compiler marks modules with directives that mean nothing to a browser.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  server: { proxy: { '/graphql': graph, '/export': graph, '/explorer/owners.json': graph } },
});
