// Every small change that can be made to a bundle's JSON, and exchanges with other bundles, place by place; and which of
// them may pass.
import assert from 'node:assert/strict';
import { Failure } from '../../src/errors/failure.ts';
import type { VerifiedSigner } from '../../src/verify/verifier.ts';
import type { BundleJson } from '../support/evidence.ts';
import { isStructure, placeOf, UNSIGNED } from './places.ts';

/** One change: where (a path such as `tlogEntries[].logIndex`, without indexes), what was done, and the outcome. */
type Mutation = Readonly<{ path: string; what: string; json: BundleJson }>;

/** Where a mutation may pass, which one, of which bundles, and why that does no harm. */
type Exception = Readonly<{
  path: string;
  what: Pick<RegExp, 'test'>;
  of: (good: BundleJson) => boolean;
  why: string;
}>;

const ENTRY = 'verificationMaterial.tlogEntries[]';
const TIMES = 'verificationMaterial.timestampVerificationData';
const KEY = 'verificationMaterial.publicKey';
const WITHOUT = /^(removed|made (null|\[\]|\{\}))$/;

const entriesOf = (good: BundleJson): BundleJson[] => good.verificationMaterial.tlogEntries;
const isPromised = (good: BundleJson): boolean =>
  entriesOf(good).some((entry) => 'inclusionPromise' in entry);
const isStamped = (good: BundleJson): boolean => 'timestampVerificationData' in good.verificationMaterial;
const isManaged = (good: BundleJson): boolean => 'publicKey' in good.verificationMaterial;
const hasTwoClocks = (good: BundleJson): boolean => isPromised(good) && isStamped(good);

const EXCEPTIONS: readonly Exception[] = [
  {
    path: `${TIMES}.rfc3161Timestamps[].signedTimestamp`,
    what: { test: (what) => UNSIGNED.some(([place]) => place.test(/\((.*)\)$/.exec(what)?.[1] ?? '')) },
    of: isStamped,
    why: 'the unsigned part of a TimeStampResp (places.ts lists it; tampering.test.ts changes every byte)',
  },
  {
    path: `${ENTRY}.inclusionPromise`,
    what: WITHOUT,
    of: hasTwoClocks,
    why: 'the proof shows the entry, and the timestamp its time',
  },
  ...[TIMES, `${TIMES}.rfc3161Timestamps`, `${TIMES}.rfc3161Timestamps[]`].flatMap((path) => [
    { path, what: WITHOUT, of: hasTwoClocks, why: 'the promise shows the time' },
    {
      path,
      what: WITHOUT,
      of: (good: BundleJson) => isManaged(good) && isStamped(good) && !isPromised(good),
      why: 'a managed key is as good at any time, and the proof shows the entry',
    },
  ]),
  {
    path: ENTRY,
    what: /^removed$/,
    of: (good) => entriesOf(good).length > 1,
    why: 'one log suffices',
  },
  {
    path: ENTRY,
    what: /^with the integratedTime /,
    of: (good) => !isPromised(good),
    why: 'without a promise it is never read as a time',
  },
  {
    path: `${ENTRY}.integratedTime`,
    what: /./,
    of: (good) => !isPromised(good) && entriesOf(good).some((entry) => 'integratedTime' in entry),
    why: 'without a promise it is never read as a time',
  },
  {
    path: KEY,
    what: /^made \{\}$/,
    of: isManaged,
    why: 'it only says which key to use, and the verifier has the key',
  },
  {
    path: `${KEY}.hint`,
    what: /./,
    of: isManaged,
    why: 'it only says which key to use, and the verifier has the key',
  },
];

/**
 * Asserts that a bundle is valid only unchanged. In: its JSON as in a file, other bundles whose values replace its own,
 * and the verification of JSON. Every mutation must be refused with a failure of ours in one line, or be one of the
 * exceptions and lead to the same signer. Out: how many were refused; reasons of the exceptions that were made, and of
 * those that could have been.
 */
export function assertHoldsOnlyAsItIs(
  good: BundleJson,
  donors: Readonly<Record<string, BundleJson>>,
  verify: (json: BundleJson) => VerifiedSigner,
): Readonly<{ refused: number; made: Set<string>; possible: Set<string> }> {
  const { signedAt, ...signer } = facts(verify(good));
  const exceptions = EXCEPTIONS.filter(({ of }) => of(good));
  const made = new Set<string>();
  let refused = 0;
  for (const { path, what, json } of mutations(good, donors)) {
    const said = `${path} ${what}`;
    const accepted = attempt(() => verify(json), said);
    if (accepted === undefined) {
      refused += 1;
      continue;
    }
    const exception = exceptions.find((each) => each.path === path && each.what.test(what));
    assert.ok(exception !== undefined, `${said}: accepted`);
    made.add(exception.why);
    const { signedAt: then, ...who } = facts(accepted);
    assert.deepEqual(who, signer, said);
    assert.ok(isManaged(json) || then !== undefined, said);
    const seconds = then === undefined ? 0 : (Number(then) - Number(signedAt)) / 1000;
    assert.ok(Math.abs(seconds) < 10, `${said}: ${then?.toISOString()}`);
  }
  return { refused, made, possible: new Set(exceptions.map(({ why }) => why)) };
}

/** Of the certificate its bytes: what is computed of it is another object each time. */
const facts = ({ certificate, ...signer }: VerifiedSigner) => ({ ...signer, der: certificate?.der });

/** What verification gives, or undefined when it refuses as it must. */
function attempt(verify: () => VerifiedSigner, said: string): VerifiedSigner | undefined {
  try {
    return verify();
  } catch (error) {
    assert.ok(error instanceof Failure, `${said}: ${String(error)}`);
    assert.match(error.code, /^(bundle|certificate|log-entry|sct|signature|timestamp)-/, said);
    assert.ok(error.message.length < 400 && !/[\n\r]/.test(error.message), error.message);
    return undefined;
  }
}

type Place = Readonly<{ path: string; holder: BundleJson; key: string | number; value: unknown }>;
type Change = Readonly<{ what: string; apply: (place: Place) => void }>;

/**
 * All mutations of `good`. In: a bundle, and others whose values replace its own at the same place. Out: each change
 * on its own copy, without those that would not change the bundle.
 */
function* mutations(good: BundleJson, donors: Readonly<Record<string, BundleJson>>): Generator<Mutation> {
  // The document itself is a place too.
  const text = JSON.stringify({ bundle: good });
  const others = Object.fromEntries(Object.entries(donors).map(([name, bundle]) => [name, { bundle }]));
  const count = [...places({ bundle: good })].length;
  for (let index = 0; index < count; index += 1) {
    const original = placeAt({ bundle: good }, index);
    for (const { what, apply } of changesOf(original, others)) {
      const json = JSON.parse(text);
      apply(placeAt(json, index));
      const path = original.path.replace(/^bundle\.?/, '').replace(/\[\d+\]/g, '[]');
      if ('bundle' in json && JSON.stringify(json) !== text) yield { path, what, json: json.bundle };
    }
  }
}

/** The last bit of the byte at this index flipped. */
function flip(base64: string, at: number): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes.toString('base64');
}

function* places(value: BundleJson, path = ''): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const here = typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    yield { path: here, holder: value, key, value: value[key] };
    yield* places(value[key], here);
  }
}

function placeAt(json: BundleJson, index: number): Place {
  const place = [...places(json)][index];
  if (place === undefined) throw new RangeError(`no place ${index}`);
  return place;
}

function* changesOf(place: Place, donors: Readonly<Record<string, BundleJson>>): Generator<Change> {
  yield { what: 'removed', apply: remove };
  for (const other of [null, true, 123456789, 'x', [], {}]) yield set(`made ${JSON.stringify(other)}`, other);
  if (typeof place.holder === 'object' && Array.isArray(place.holder))
    yield { what: 'doubled', apply: double };
  const { value } = place;
  if (typeof value === 'string') {
    for (const [what, text] of textsOf(value)) yield set(what, text);
  }
  for (const [name, donor] of Object.entries(donors)) {
    const given = [...places(donor)].find(({ path }) => path === place.path);
    if (given === undefined) continue;
    // A whole bundle in the place of another is not a forgery.
    if (place.path !== 'bundle') yield set(`exchanged with ${name}`, structuredClone(given.value));
    for (const [member, more] of membersOf(given.value)) {
      if (membersOf(value).every(([known]) => known !== member))
        yield set(`with the ${member} of ${name}`, { ...(value as object), [member]: structuredClone(more) });
    }
  }
}

function membersOf(value: BundleJson): readonly (readonly [name: string, value: unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function set(what: string, value: unknown): Change {
  return {
    what,
    apply: ({ holder, key }) => {
      holder[key] = value;
    },
  };
}

function remove({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function double({ holder, key, value }: Place): void {
  holder.splice(Number(key), 0, structuredClone(value));
}

function* textsOf(value: string): Generator<readonly [what: string, text: string]> {
  yield ['emptied', ''];
  yield ['with a blank after it', `${value} `];
  if (/^\d+$/.test(value)) {
    yield ['one more', String(BigInt(value) + 1n)];
    yield ['one less', String(BigInt(value) - 1n)];
    yield ['zero', '0'];
    yield ['the greatest', '9223372036854775807'];
    return;
  }
  if (Buffer.from(value, 'base64').toString('base64') === value && value.length > 8) {
    const bytes = Buffer.from(value, 'base64');
    const { length } = bytes;
    const structured = isStructure(bytes);
    for (const at of [0, 1, length >> 2, length >> 1, length - 2, length - 1]) {
      const place = structured ? ` (${placeOf(bytes, at)})` : '';
      yield [`byte ${at} flipped${place}`, flip(value, at)];
    }
    yield ['cut', bytes.subarray(1).toString('base64')];
    yield ['longer', Buffer.concat([bytes, Buffer.alloc(1)]).toString('base64')];
    return;
  }
  yield ['in upper case', value.toUpperCase()];
  for (let at = 0; at < value.length; at += value.length > 60 ? 5 : 1) {
    const sign = value[at] === 'a' ? 'b' : 'a';
    yield [`character ${at} changed`, `${value.slice(0, at)}${sign}${value.slice(at + 1)}`];
    yield [`character ${at} gone`, `${value.slice(0, at)}${value.slice(at + 1)}`];
  }
}
