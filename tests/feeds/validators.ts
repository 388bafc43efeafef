import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { memoryPages, validateXML } from 'xmllint-wasm';

/** Which rules an XML document is held to, by its path. */
const GRAMMARS: readonly (readonly [ending: RegExp, grammar: string])[] = [
  [/\/atom(?:\/\d+)?\.xml$/, 'atom.rng'],
  [/\/rss\.xml$/, 'rss.rng'],
  [/\.opml$/, 'opml.rng'],
];

const validateJson = new Ajv({ allErrors: true }).compile(JSON.parse(readSchema('json-feed.schema.json')));

/**
 * All that libxml2 and the grammars have to say against XML documents, and the
 * JSON Schema against feeds in JSON.
 *
 * @param documents texts by path; one that no rules are for is an error
 */
export async function complaintsAbout(documents: ReadonlyMap<string, string>): Promise<string[]> {
  const byGrammar = Map.groupBy(documents, ([path]) => GRAMMARS.find(([ending]) => ending.test(path))?.[1]);
  const complaints: string[] = [];
  for (const [grammar, members] of byGrammar) {
    complaints.push(
      ...(grammar === undefined ? jsonComplaints(members) : await xmlComplaints(grammar, members)),
    );
  }
  return complaints;
}

async function xmlComplaints(grammar: string, documents: readonly Document[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: documents.map(([path, contents]) => ({ fileName: path.slice(1).replaceAll('/', '_'), contents })),
    schema: readSchema(grammar),
    extension: 'relaxng',
    maxMemoryPages: memoryPages.GiB,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

function jsonComplaints(documents: readonly Document[]): string[] {
  return documents.flatMap(([path, text]) => {
    if (!path.endsWith('/feed.json')) return [`${path}: of what kind is it?`];
    validateJson(JSON.parse(text));
    return (validateJson.errors ?? []).map(
      ({ instancePath, message }) => `${path}${instancePath}: ${message ?? ''}`,
    );
  });
}

function readSchema(name: string): string {
  return readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8');
}

type Document = readonly [path: string, text: string];
