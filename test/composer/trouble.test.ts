import {describe, expect, it} from 'vitest';
import {troubleOf} from '../../src/composer/trouble.ts';
import type {FailureReason} from '../../src/model/failure-reason.ts';
import {SourceFailure} from '../../src/sources/failure.ts';

const trouble = (reason: FailureReason, url: string, status?: number, isSecure = true) =>
  troubleOf(new SourceFailure(reason, {url, status}), url.replace(/\.json$/, ''), isSecure);

describe('why nothing is shown', () => {
  it('tells http on a secure page from a server that does not answer', () => {
    expect(trouble('unreachable', 'http://example.it/agenda')).toBe('mixed');
    expect(trouble('unreachable', 'http://example.it/agenda', undefined, false)).toBe('unreachable');
    expect(trouble('unreachable', 'http://localhost:8080/agenda')).toBe('unreachable');
    expect(trouble('missing', 'http://example.it/agenda', 404)).toBe('missing');
  });

  it('tells a login from a permission that pages of others lack', () => {
    expect(trouble('refused', 'https://example.it/agenda', 403)).toBe('login');
    expect(trouble('refused', 'https://example.it/agenda')).toBe('notAllowed');
  });

  it('tells a page that moved from one that is of no system we know', () => {
    expect(trouble('missing', 'https://example.it/agenda.json', 404)).toBe('missing');
    expect(trouble('missing', 'https://example.it/vivere/eventi.json', 404)).toBe('notOurs');
  });
});
