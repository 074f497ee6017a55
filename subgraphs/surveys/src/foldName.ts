/**
 * A name as searches and orders compare it: in lower case, without accents and other marks, so that `Cote d'Ivoire`
 * finds `Côte d’Ivoire`. The same in Arabic (`أ`, `ا`) and Russian (`й`, `и`).
 */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
