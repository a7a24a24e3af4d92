// Signing configs: which services are chosen, by validity, version, operator and selector.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offersRekor, parseSigningConfig, selectServices } from '../../src/trust/signing-config.ts';

const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const now = new Date('2026-06-01T00:00:00Z');

/** `name:version:operator[:start[:end]]`, with years as times. */
function service(text: string) {
  const [host, version, operator, start, end] = text.split(':');
  return {
    url: `https://${host}.example.test`,
    majorApiVersion: Number(version),
    operator: `${operator}.example.test`,
    validFor: {
      start: `${start || '2025'}-01-01T00:00:00Z`,
      ...(end === undefined ? {} : { end: `${end}-01-01T00:00:00Z` }),
    },
  };
}

type Wanted = Readonly<{ selector?: string; count?: number }> | undefined;

function config(
  rekor: readonly string[],
  tsa: readonly string[] = ['tsa:1:a'],
  rekorWants?: Wanted,
  tsaWants?: Wanted,
) {
  return {
    mediaType: MEDIA_TYPE,
    caUrls: [service('fulcio:1:a')],
    oidcUrls: [service('oidc:1:a')],
    rekorTlogUrls: rekor.map(service),
    rekorTlogConfig: rekorWants ?? { selector: 'ANY' },
    tsaUrls: tsa.map(service),
    tsaConfig: tsaWants ?? { selector: 'ANY' },
  };
}

function choose(json: unknown, rekorVersion?: 1 | 2) {
  const services = selectServices(parseSigningConfig(json, 'config.json'), 'config.json', {
    now,
    rekorVersion,
  });
  const names = (list: readonly { url: URL }[]) => list.map(({ url }) => url.hostname.split('.')[0]);
  return { rekor: names(services.rekor.chosen), timestamp: names(services.timestamp.chosen), services };
}

const invalid = (message: RegExp) => ({ name: 'Failure', code: 'instance-invalid', message });

describe('the chosen logs', () => {
  const all = { selector: 'ALL' };
  const exactly = (count: number) => ({ selector: 'EXACT', count });
  const cases: readonly (readonly [
    string,
    readonly string[],
    Wanted,
    1 | 2 | undefined,
    readonly string[] | RegExp,
  ])[] = [
    ['the only one', ['r:1:a'], undefined, undefined, ['r']],
    ['the highest version', ['r1:1:a', 'r2:2:a'], undefined, undefined, ['r2']],
    ['the version asked for', ['r1:1:a', 'r2:2:a'], undefined, 1, ['r1']],
    ['version 2 when asked for', ['r1:1:a', 'r2:2:a'], undefined, 2, ['r2']],
    ['no unknown version', ['r3:3:a', 'r1:1:a'], undefined, undefined, ['r1']],
    ['the newest shard', ['old:2:a:2024', 'new:2:a:2026'], undefined, undefined, ['new']],
    ['no shard that is over', ['old:2:a:2024:2026', 'new:2:a:2025'], undefined, undefined, ['new']],
    ['no shard of the future', ['next:2:a:2027', 'now:2:a:2025'], undefined, undefined, ['now']],
    ['one of each operator for ALL', ['a:2:a', 'a2:2:a:2026', 'b:2:b'], all, undefined, ['a2', 'b']],
    ['only the highest version for ALL', ['a:2:a', 'b:1:b'], all, undefined, ['a']],
    ['as many as EXACT says', ['a:2:a', 'b:2:b', 'c:2:c'], exactly(2), undefined, ['a', 'b']],
    [
      'two of one operator for EXACT 2',
      ['a:2:a', 'a2:2:a'],
      exactly(2),
      undefined,
      /rekorTlogUrls has 1 .*2 needed/,
    ],
    ['EXACT of two versions', ['a:2:a', 'b:1:b'], exactly(2), undefined, /rekorTlogUrls has 1 .*2 needed/],
    ['EXACT 0', ['a:2:a'], exactly(0), undefined, /rekorTlogConfig\.count/],
    ['EXACT without a count', ['a:2:a'], { selector: 'EXACT' }, undefined, /rekorTlogConfig\.count/],
    ['EXACT 1.5', ['a:2:a'], exactly(1.5), undefined, /rekorTlogConfig\.count/],
    ['no selector', ['a:2:a'], {}, undefined, /rekorTlogConfig\.selector/],
    ['an undefined selector', ['a:2:a'], { selector: 'SERVICE_SELECTOR_UNDEFINED' }, undefined, /\.selector/],
    ['an unknown selector', ['a:2:a'], { selector: 'SOME' }, undefined, /cannot be read.*SOME/],
    ['none', [], undefined, undefined, /rekorTlogUrls has 0/],
    ['none for ALL', [], all, undefined, /rekorTlogUrls has 0/],
    ['only expired ones', ['r:1:a:2020:2021'], undefined, undefined, /has 0 .*valid at 2026-06-01.*1 needed/],
    ['only unknown versions', ['r:3:a', 'r:0:a'], undefined, undefined, /has 0 of version v1 or v2/],
    ['none of the requested version', ['r:1:a'], undefined, 2, /has 0 of version v2/],
  ];
  for (const [what, rekor, wants, version, expected] of cases) {
    it(`are right for ${what}`, () => {
      const json = config(rekor, ['tsa:1:a'], wants);
      if (expected instanceof RegExp) assert.throws(() => choose(json, version), invalid(expected));
      else assert.deepEqual(choose(json, version).rekor, expected);
    });
  }

  it('are valid at both ends of their time', () => {
    const json = config(['r:2:a:2026:2026']);
    const [log] = json.rekorTlogUrls;
    assert.ok(log !== undefined);
    log.validFor = { start: now.toISOString(), end: now.toISOString() };
    assert.deepEqual(choose(json).rekor, ['r']);
  });

  it('are refused with an invalid time', () => {
    const json = config(['r:2:a:garbage']);
    assert.throws(() => choose(json), invalid(/rekorTlogUrls\[0\]\.validFor\.start is not a time/));
  });
});

describe('the chosen timestamp authorities', () => {
  it('follow their own selector', () => {
    const tsa = ['a:1:a', 'b:1:b', 'c:2:c'];
    assert.deepEqual(choose(config(['r:2:a'], tsa)).timestamp, ['a']);
    assert.deepEqual(choose(config(['r:2:a'], tsa, undefined, { selector: 'ALL' })).timestamp, ['a', 'b']);
    const three = config(['r:2:a'], tsa, undefined, { selector: 'EXACT', count: 3 });
    assert.throws(() => choose(three), invalid(/tsaUrls has 2 .*3 needed/));
  });

  it('may be missing for Rekor v1, never for v2', () => {
    assert.deepEqual(choose(config(['r1:1:a'], [])).timestamp, []);
    assert.throws(() => choose(config(['r2:2:a'], [])), invalid(/needs a timestamp authority/));
    assert.throws(() => choose(config(['r2:2:a'], ['t:1:a:2020:2021'])), invalid(/tsaUrls has 0/));
  });
});

describe('the other services', () => {
  it('are Fulcio and the OIDC issuer', () => {
    const { services } = choose(config(['r:1:a']));
    assert.equal(services.fulcio.url.href, 'https://fulcio.example.test/');
    assert.equal(services.oidc?.href, 'https://oidc.example.test/');
    assert.equal(choose({ ...config(['r:1:a']), oidcUrls: [] }).services.oidc, undefined);
    const none = { ...config(['r:1:a']), caUrls: [service('f:2:a')] };
    assert.throws(() => choose(none), invalid(/caUrls has 0/));
  });

  for (const [url, message] of [
    ['http://fulcio.example.test', /must start with https/],
    ['ftp://fulcio.example.test', /must start with https/],
    ['http://127.0.0.1.example.test', /must start with https/],
    ['https://user:secret@fulcio.example.test', /must not carry a user name/],
    ['https://fulcio.example.test/?x=1', /query or fragment/],
    ['https://fulcio.example.test/#x', /query or fragment/],
    ['https://fulcio.example.test?', /query or fragment/],
    ['fulcio.example.test', /not a URL/],
    ['', /not a URL/],
  ] as const) {
    it(`must not be at ${JSON.stringify(url)}`, () => {
      const json = { ...config(['r:1:a']), caUrls: [{ ...service('f:1:a'), url }] };
      assert.throws(() => choose(json), invalid(message));
      assert.throws(
        () => choose(json),
        ({ message: text }: Error) => !text.includes('secret'),
      );
    });
  }

  for (const url of [
    'http://127.0.0.1:8080',
    'http://localhost:1',
    'http://[::1]:1/path',
    'https://f.example.test/path',
  ]) {
    it(`may be at ${url}`, () => {
      const json = { ...config(['r:1:a']), caUrls: [{ ...service('f:1:a'), url }] };
      assert.equal(choose(json).services.fulcio.url.href, new URL(url).href);
    });
  }
});

describe('a signing config', () => {
  it('must be of version 0.2', () => {
    for (const mediaType of ['application/vnd.dev.sigstore.signingconfig.v0.1+json', '', undefined, 7]) {
      assert.throws(() => choose({ ...config(['r:1:a']), mediaType }), invalid(/mediaType must be/));
    }
    for (const json of [null, [], 'text', 7]) assert.throws(() => choose(json), invalid(/no object/));
  });

  it('has times only in RFC 3339', () => {
    const json = config(['r:1:a']);
    const services = [{ ...service('r:1:a'), validFor: { start: '12 Jan 2021' } }];
    const message = /rekorTlogUrls\[0\]\.validFor\.start is not a time \(RFC 3339\): "12 Jan 2021"/;
    assert.throws(() => choose({ ...json, rekorTlogUrls: services }), invalid(message));
  });

  it('says whether it offers a version now', () => {
    const parsed = parseSigningConfig(config(['r1:1:a', 'r2:2:a:2020:2021']), 'c');
    assert.equal(offersRekor(parsed, 1, now), true);
    assert.equal(offersRekor(parsed, 2, now), false);
    assert.equal(offersRekor(parsed, 2, new Date('2020-06-01T00:00:00Z')), true);
  });
});
