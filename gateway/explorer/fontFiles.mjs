const embeddedFont = /url\(data:font\/(\w+);base64,([^)]+)\)/g;

/**
 * Moves the fonts that GraphiQL's style sheet embeds into files, so that a browser loads the alphabets it shows and
 * no others.
 * @returns {import('vite').Plugin}
 */
export function fontFiles() {
  return {
    name: 'font-files',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
        file.source = String(file.source).replace(embeddedFont, (_url, format, base64) => {
          const font = this.emitFile({
            type: 'asset',
            name: `font.${format}`,
            source: Buffer.from(base64, 'base64'),
          });
          return `url(/explorer/${this.getFileName(font)})`;
        });
      }
    },
  };
}
