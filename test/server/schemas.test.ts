import {describe, expect, it} from 'vitest';
import {schemas} from '../../server/src/schemas.ts';

const {Consultation, Item, Option, Questionnaire, Receipt} = schemas();

describe('the model as JSON Schema', () => {
  it('says what the checks of the model mean', () => {
    expect(Receipt?.properties).toMatchObject({
      id: {pattern: '^[A-Za-z0-9_-]{22}$'},
      consultation: {minLength: 1},
      receivedAt: {format: 'date-time'},
      verifyUrl: {format: 'uri'},
    });
    expect(Option?.properties?.['code']).toMatchObject({minLength: 1, maxLength: 64});
    expect(Questionnaire?.properties?.['items']).toMatchObject({minItems: 1});
    expect(Item?.properties).toMatchObject({
      maxLength: {type: 'integer', minimum: 0},
      maxFiles: {type: 'integer', minimum: 1},
      step: {exclusiveMinimum: 0},
    });
  });

  it('keeps both patterns of a name that has two', () => {
    expect(Consultation?.properties?.['id']).toMatchObject({
      type: 'string',
      allOf: [{pattern: expect.stringContaining('127')}, {pattern: expect.stringContaining('jsonld')}],
    });
  });
});
