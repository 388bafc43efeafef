import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../library/json-schemas.ts';

/** Writes the JSON Schemas of the content files into `schemas/`, where editors find them. */
const folder = new URL('../../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(new URL(name, folder), text);
