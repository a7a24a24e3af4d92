// Trusted roots: each unusable one is refused with the name of its field, before anything is verified with it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { assertComplete, logKey, parseTrustedRoot } from '../../src/trust/trusted-root.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests break it in ways that no type allows
type RootJson = any;

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.close());

const json = (): RootJson => JSON.parse(JSON.stringify(sandbox.trustedRoot));

/** JavaScript reads all but the last three as times, some of them by the time zone of the machine. */
const NO_TIMES = [
  ...['2021', '2021-01-12', '2021-01-12 11:53:27', '12 Jan 2021', '2021-01-12T11:53:27', '2021-01-12T11:53Z'],
  ...[
    '2021-02-30T00:00:00Z',
    '2021-01-12t11:53:27z',
    '1610452407',
    'soon',
    '2021-13-01T00:00:00Z',
    '2021-01-01T24:00:00Z',
    '',
  ],
];

describe('a trusted root', () => {
  it('has times in UTC or with an offset, with or without a fraction', () => {
    for (const text of [
      '2021-01-12T11:53:27Z',
      '2021-01-12T11:53:27.000000001Z',
      '2021-01-12T12:53:27+01:00',
    ]) {
      const value = json();
      value.tlogs[0].publicKey.validFor.start = text;
      const start = parseTrustedRoot(value, 'root.json').tlogs[0]?.publicKey?.validFor?.start;
      assert.equal(start?.toISOString(), '2021-01-12T11:53:27.000Z');
    }
  });

  it('is read with all its parts', () => {
    const root = parseTrustedRoot(json(), 'root.json');
    assert.equal(root.tlogs.length, 2);
    assert.equal(root.ctlogs.length, 1);
    assert.equal(root.certificateAuthorities.length, 1);
    assert.equal(root.timestampAuthorities.length, 1);
    const kinds = root.tlogs.map((log) => logKey(log).asymmetricKeyType);
    assert.deepEqual(kinds, ['ec', 'ed25519']);
  });

  it('may be of v0.1, in both spellings, or v0.2, and without timestamp authorities', () => {
    for (const version of ['+json;version=0.1', '.v0.1+json', '.v0.2+json']) {
      const mediaType = `application/vnd.dev.sigstore.trustedroot${version}`;
      const root = parseTrustedRoot({ ...json(), mediaType, timestampAuthorities: [] }, 'root.json');
      assert.equal(root.mediaType, mediaType);
    }
  });

  it('may lack what only signing needs, which is an error when signing', () => {
    for (const field of ['certificateAuthorities', 'tlogs', 'ctlogs'] as const) {
      const root = parseTrustedRoot({ ...json(), [field]: [] }, 'root.json');
      const message = new RegExp(`"root\\.json" is not usable: ${field} must have at least one item`);
      assert.throws(() => assertComplete(root, 'root.json'), { code: 'instance-invalid', message });
    }
    assertComplete(parseTrustedRoot(json(), 'root.json'), 'root.json');
  });

  it('may hold an RSA key as PKCS#1', () => {
    const rsa =
      'MIIBCgKCAQEAu1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0gunVTLw7onLRnrq0/IzW7yWR7QkrmBL7jTKEn5u' +
      '+qKhbwKfBstIs+bMY2Zkp18gnTxKLxoS2tFczGkPLPgizskuemMghRniWaoLcyehkd3qqGElvW/VDL5AaWTg0nLVkjRo9z+4' +
      '0RQzuVaE8AkAFmxZzow3x+VJYKdjykkJ0iT9wCS0DRTXu269V264Vf/3jvredZiKRkgwlL9xNAwxXFg0x/XFw005UWVRIkdg' +
      'cKWTjpBP2dPwVZ4WWC+9aGVd+Gyn1o0CLelf4rEjGoXbAAEgAqeGUxrcIlbjXfbcmwIDAQAB';
    const value = json();
    Object.assign(value.ctlogs[0].publicKey, { rawBytes: rsa, keyDetails: 'PKCS1_RSA_PKCS1V5' });
    const [log] = parseTrustedRoot(value, 'root.json').ctlogs;
    assert.ok(log !== undefined);
    assert.equal(logKey(log).asymmetricKeyType, 'rsa');
  });

  const faults: readonly (readonly [string, (root: RootJson) => unknown, RegExp])[] = [
    ['no object', () => null, /the document must be an object/],
    ['an array', () => [], /the document must be an object/],
    [
      'another mediaType',
      (root) => ({ ...root, mediaType: 'application/json' }),
      /mediaType is unknown: "application\/json"/,
    ],
    ['no mediaType', ({ mediaType: _, ...rest }) => rest, /mediaType is unknown/],
    [
      'no witness',
      (root) => ({ ...root, tlogs: [], timestampAuthorities: [] }),
      /: tlogs must have at least one item, or timestampAuthorities/,
    ],
    [
      'too many logs',
      (root) => ({ ...root, tlogs: Array(257).fill(root.tlogs[0]) }),
      /has 257 items; the limit is 256/,
    ],
    ['a null log', (root) => ({ ...root, tlogs: [null] }), /cannot be read/],
    [
      'a log without an address',
      change('tlogs', (log) => delete log.baseUrl),
      /tlogs\[0\]\.baseUrl is missing/,
    ],
    [
      'a log without a key',
      change('tlogs', (log) => delete log.publicKey),
      /tlogs\[0\]\.publicKey\.rawBytes/,
    ],
    [
      'an invalid key',
      change('ctlogs', (log) => (log.publicKey.rawBytes = 'AAAA')),
      /ctlogs\[0\]\.publicKey\.rawBytes/,
    ],
    [
      'an unknown kind of key',
      change('tlogs', (log) => (log.publicKey.keyDetails = 'ROT13')),
      /cannot be read.*ROT13/,
    ],
    [
      'a log without an identifier',
      change('tlogs', (log) => delete log.logId),
      /tlogs\[0\]\.logId\.keyId must be 32/,
    ],
    [
      'a short identifier',
      change('tlogs', (log) => (log.logId.keyId = 'AAAA')),
      /logId\.keyId must be 32 bytes/,
    ],
    [
      'a log key without a start',
      change('tlogs', (log) => delete log.publicKey.validFor.start),
      /validFor\.start is missing/,
    ],
    ...NO_TIMES.flatMap(
      (text) =>
        [
          [
            `an invalid time of a log: ${text}`,
            change('tlogs', (log) => (log.publicKey.validFor.start = text)),
            /tlogs\[0\]\.publicKey\.validFor\.start is not a time \(RFC 3339\): /,
          ],
          [
            `an invalid time of an authority: ${text}`,
            change('timestampAuthorities', (authority) => (authority.validFor = { end: text })),
            /timestampAuthorities\[0\]\.validFor\.end is not a time \(RFC 3339\): /,
          ],
        ] as const,
    ),
    [
      'a time that ends before it starts',
      change('certificateAuthorities', (authority) => (authority.validFor.end = '1999-01-01T00:00:00Z')),
      /certificateAuthorities\[0\]\.validFor ends before/,
    ],
    [
      'an authority without certificates',
      change('timestampAuthorities', (authority) => (authority.certChain.certificates = [])),
      /timestampAuthorities\[0\]\.certChain\.certificates must have/,
    ],
    [
      'an invalid certificate',
      change(
        'certificateAuthorities',
        (authority) => (authority.certChain.certificates[1].rawBytes = 'AAAA'),
      ),
      /certificates\[1\]\.rawBytes is not a certificate/,
    ],
  ];
  for (const [what, spoil, message] of faults) {
    it(`is refused with ${what}`, () => {
      const refusal = { name: 'Failure', code: 'instance-invalid', message };
      assert.throws(() => parseTrustedRoot(spoil(json()), 'root.json'), refusal);
      assert.throws(() => parseTrustedRoot(spoil(json()), 'root.json'), { message: /"root\.json"/ });
    });
  }
});

/** A change of the first item in a list of the root. */
function change(list: string, how: (item: RootJson) => unknown): (root: RootJson) => RootJson {
  return (root) => {
    const copy = JSON.parse(JSON.stringify(root));
    how(copy[list][0]);
    return copy;
  };
}
