import { federationDirectives } from './federationNames';
import { apolloSpecs, type Link } from './readLinks';

/** What the directives of a schema are, whatever it calls them: by imports, renamed or not, and by the prefixes of linked specifications. */
export class DirectiveNames {
  private readonly imports = new Map<string, string>();
  private readonly namespaces = new Map<string, string>();

  constructor(links: readonly Link[]) {
    for (const link of links) {
      this.imports.set(link.directive, 'link');
      if (!link.identity.startsWith(apolloSpecs)) continue;
      this.namespaces.set(link.namespace, link.name);
      for (const [as, name] of link.imports) {
        if (as.startsWith('@')) this.imports.set(as.slice(1), name.slice(1));
      }
    }
  }

  /** `override` for `federation__override`, and for `o` where it is imported as that. Other names stay as they are. */
  of(written: string): string {
    const imported = this.imports.get(written);
    if (imported !== undefined) return imported;
    const end = written.indexOf('__');
    const specification = end > 0 ? this.namespaces.get(written.slice(0, end)) : undefined;
    if (specification !== undefined) return written.slice(end + 2);
    return this.namespaces.get(written) ?? written;
  }

  /** Whether it is a directive of Federation. One of the same name that nothing imports counts, too. */
  isFederations(written: string): boolean {
    return federationDirectives.has(this.of(written));
  }
}
