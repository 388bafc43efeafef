/** What every command says about its options, in Italian. The other languages follow its shape. */
export const italian = {
  mistakes: (count: number) =>
    count === 1
      ? 'Non è stato scritto niente. Da correggere:'
      : `Non è stato scritto niente. ${count} cose da correggere:`,
  cancelled: 'Lasciato perdere: non è stato scritto niente.',
  unknownOption: (name: string, near: string | undefined) =>
    `${name} non è un’opzione.${meant(near === undefined ? near : `--${near}`)}`,
  withoutValue: (name: string) => `${name} vuole un valore: ${name} "…"`,
  stray: (value: string) => `«${value}» è di troppo. Un valore con spazi va fra virgolette.`,
  missing: (option: string, what: string) => `manca ${option}: ${lower(what)}.`,
  onlyWith: (option: string, other: string) => `${option} ha senso soltanto con ${other}.`,
  unknownId: (id: string, near: string | undefined, known: readonly string[]) =>
    `«${id}» non c’è.${meant(near)}${near === undefined ? ` Ci sono: ${known.join(', ')}.` : ''}`,
  empty: 'è vuoto.',
  tooMuch: (limit: number, isText: boolean) =>
    isText ? `è troppo lungo: al massimo ${limit} caratteri.` : `sono troppi: al massimo ${limit}.`,
  notOneLine: 'contiene un a capo o un carattere invisibile.',
  badSlug: (slug: string) =>
    `«${slug}» non può stare in un indirizzo: lettere minuscole senza accenti e cifre, unite da trattini.`,
  badUrl: (url: string) => `«${url}» non è un indirizzo intero, come https://example.com/pagina.`,
  badInstant: (value: string) => `«${value}» non è una data con ora e fuso, come 2021-11-20T09:30:00+01:00.`,
  future: (value: string) => `${value} è nel futuro: si annota quello che è già successo.`,
};

/** A guess at what was meant. */
export function meant(near: string | undefined): string {
  return near === undefined ? '' : ` Forse ${near}?`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The shape that every language's words have. */
export type Words = typeof italian;
