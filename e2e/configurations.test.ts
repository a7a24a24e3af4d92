// The product refuses a configuration with which the real Fulcio does not start, and accepts the others.
import assert from 'node:assert/strict';
import test from 'node:test';
import { CONFIGURATIONS, startFulcio, textOf } from './agreement/configurations.ts';
import { readsConfiguration } from './agreement/product.ts';

const NOBODY = 'a Fulcio without issuers is a mistake in its configuration';

const YAML = 'text, numbers and flags are distinguished as in YAML 1.2';

/** Configurations that only the product or only Fulcio accepts, and why. */
const DIFFERENT: Readonly<Record<string, string>> = {
  nothing: NOBODY,
  'an empty object': NOBODY,
  'an empty YAML mapping': NOBODY,
  'null for issuers': NOBODY,
  'JSON with the names of YAML': NOBODY,
  'JSON with a number for text': NOBODY,
  'JSON and text after it': 'what follows the document would be lost',
  'two documents': 'what follows the first would be lost',
  'a number for text': YAML,
  'text for a flag': YAML,
  'yes for a flag': YAML,
};

test('the product accepts exactly the configurations that Fulcio accepts', async (t) => {
  let agree = 0;
  for (const [name, configuration] of Object.entries(CONFIGURATIONS)) {
    const refusal = await startFulcio(textOf(configuration));
    const read = readsConfiguration(textOf(configuration));
    const reason = DIFFERENT[name];
    if (reason !== undefined) {
      assert.notEqual(read, refusal === undefined, `${name} is not an exception`);
      t.diagnostic(`not alike on purpose: ${name}: ${reason}`);
      continue;
    }
    assert.equal(read, refusal === undefined, `${name}: ${refusal ?? 'Fulcio starts with it'}`);
    agree += 1;
  }
  t.diagnostic(`configurations: ${Object.keys(CONFIGURATIONS).length}, ${agree} agree`);
});
