import * as z from 'zod/mini';
import {isFields} from './fields.ts';

/** A document of JSON-LD: a node, or a list of nodes. What its fields mean, its context says. */
export const LinkedData = z.custom<object>((value) => Array.isArray(value) || isFields(value));
