export type SubgraphName = 'accounts' | 'inventory' | 'products' | 'reviews';
/** Four members that need each other: users write reviews of products, and what is in stock depends on their weight. */
export declare const schemas: Readonly<Record<SubgraphName, string>>;
export declare const subgraphNames: SubgraphName[];
//# sourceMappingURL=schemas.d.ts.map
