import {schemas} from '../../server/src/schemas.ts';

/** The model as one JSON Schema: every thing that a participation API says is one of its `$defs`. */
export function jsonSchema(): object {
  const text = JSON.stringify(schemas()).replaceAll('#/components/schemas/', '#/$defs/');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Arengo',
    // As it was, with other references.
    $defs: JSON.parse(text) as Record<string, object>,
  };
}
