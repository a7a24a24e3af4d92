// `sigstore-sign sign` with the login of a person: the OAuth options of sigstore-python, and the order of the sources.
import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { PERSON, startAuthority } from '../../support/approving-issuer.ts';

/** No job: only a login gives an identity. */
const LAPTOP = {
  ...{ CI: undefined, GITHUB_ACTIONS: undefined, SIGSTORE_TRUST_CONFIG: 'trust.json' },
  ...{ ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
};

/** A job, and a browser that follows redirects and is done. */
async function laptop(t: TestContext) {
  const authority = await startAuthority(t);
  const { job } = authority;
  job.write('a', 'one');
  const script = 'fetch(process.argv[1]).then((r) => process.exit(r.ok ? 0 : 1))';
  job.write('../browser', `#!/bin/sh\nexec "${process.execPath}" -e '${script}' "$1"\n`);
  const browser = join(job.workspace, '..', 'browser');
  chmodSync(browser, 0o755);
  const issuer = ['--oidc-issuer', job.sandbox.urls.issuer];
  return { ...authority, env: { ...LAPTOP, BROWSER: browser }, issuer };
}

test('with a browser and no job, the person logs in once, and the certificate has their identity', async (t) => {
  const { job, env, issuer, redeemed } = await laptop(t);
  job.write('b', 'two');
  const { code, stdout, stderr } = await job.command(['sign', '-vv', ...issuer, 'a', 'b'], env);
  assert.deepEqual([code, stdout], [0, 'a.sigstore.json\nb.sigstore.json\n'], stderr);
  assert.equal(redeemed.length, 1);
  const [{ form, client } = assert.fail('no token request')] = redeemed;
  assert.deepEqual(
    [form.get('grant_type'), form.get('client_id'), client],
    ['authorization_code', 'sigstore', undefined],
  );
  for (const name of ['code', 'code_verifier'])
    assert.ok(!stderr.includes(form.get(name) ?? ''), `${name} is reported`);
  assert.doesNotMatch(stderr, /eyJ/);
  assert.ok(!job.sandbox.requests.some(({ path }) => path === '/id-token'));
});

test('before a browser opens, the person reads that their identity goes into a log permanently', async (t) => {
  const { job, env, issuer } = await laptop(t);
  const { code, stderr } = await job.command(['sign', ...issuer, 'a'], env);
  assert.equal(code, 0, stderr);
  const note =
    /^note: signing writes your identity, usually your e-mail address, permanently into the log of the instance trust\.json; press Ctrl-C to cancel$/m;
  const [notice = -1, waiting = -1] = [note, /^Waiting for you to log in/m].map((words) =>
    stderr.search(words),
  );
  assert.ok(notice >= 0 && notice < waiting, stderr);
  // A browser that cannot be opened: the message came before.
  const closed = await job.command(['sign', '--overwrite', ...issuer, 'a'], { ...env, BROWSER: 'false' });
  assert.match(closed.stderr, note);
});

test('--oidc-client-id and --oidc-client-secret, or their variables, identify the client to the issuer', async (t) => {
  const { job, env, issuer, redeemed } = await laptop(t);
  const secret = 'a secret: of/some+kind';
  const variables = { SIGSTORE_OIDC_CLIENT_ID: 'octo', SIGSTORE_OIDC_CLIENT_SECRET: secret };
  const options = ['--oidc-client-id', 'octo', '--oidc-client-secret', secret];
  for (const [words, more] of [
    [options, {}],
    [[], variables],
  ] as const) {
    // The audience of the token is the client, and this token is for another one.
    const { code, stdout, stderr } = await job.command(['sign', '-vv', ...issuer, ...words, 'a'], {
      ...env,
      ...more,
    });
    assert.deepEqual([code, stdout], [3, ''], stderr);
    const credentials = Buffer.from(
      (redeemed.at(-1)?.client ?? '').replace('Basic ', ''),
      'base64',
    ).toString();
    const [id, password = ''] = credentials.split(':');
    assert.deepEqual([id, new URLSearchParams(`p=${password}`).get('p')], ['octo', secret]);
    assert.ok(!stderr.includes(secret), stderr);
  }
  assert.deepEqual(job.list(), ['a']);
});

test('--oauth-force-oob: a link, and a code from a pipe; the browser stays closed', async (t) => {
  const { job, env, issuer, redeemed } = await laptop(t);
  const through = ['sh', '-c', 'echo " my-code " | exec "$@"', 'sh'];
  const { stderr } = await job.command(['sign', ...issuer, '--oauth-force-oob', 'a'], env, { through });
  assert.match(
    stderr,
    /open this page in a browser:\s+http:\S+redirect_uri=urn%3Aietf%3Awg%3Aoauth%3A2\.0%3Aoob/,
  );
  assert.match(stderr, /^Enter verification code: $/m, 'the answer is not shown, so the line ends here');
  assert.equal(redeemed[0]?.form.get('code'), 'my-code');
  assert.equal(redeemed[0]?.form.get('redirect_uri'), 'urn:ietf:wg:oauth:2.0:oob');
  const nobody = ['sh', '-c', 'exec "$@" < /dev/null', 'sh'];
  const ended = await job.command(['sign', ...issuer, '--oauth-force-oob', 'a'], env, { through: nobody });
  assert.equal(ended.code, 3, ended.stderr);
  assert.match(ended.stderr, /^Enter verification code: $/m);
  assert.match(ended.stderr, /the input ended before a code was entered[\s\S]*code: login-impossible\n$/);
});

test('the identity of the job comes before a login, unless --oidc-disable-ambient-providers is given', async (t) => {
  const { job, env, issuer, redeemed } = await laptop(t);
  const inJob = { BROWSER: env.BROWSER, CI: undefined, SIGSTORE_TRUST_CONFIG: 'trust.json' };
  const ambient = await job.command(['sign', ...issuer, 'a'], inJob);
  assert.equal(ambient.code, 0, ambient.stderr);
  assert.equal(redeemed.length, 0);
  const words = ['sign', ...issuer, '--overwrite', '--oidc-disable-ambient-providers', 'a'];
  const person = await job.command(words, inJob);
  assert.equal(person.code, 0, person.stderr);
  assert.equal(redeemed.length, 1);
  const token = await job.sandbox.mintToken();
  const given = await job.command([...words, '--identity-token', token], inJob);
  assert.equal(given.code, 0, given.stderr);
  assert.equal(redeemed.length, 1, 'a token that is given comes before both');
});

test('the default of --oidc-issuer is the issuer of the instance; the login comes after all checks', async (t) => {
  const { job, env, discovered } = await laptop(t);
  job.write('a.sigstore.json', 'old');
  const early = await job.command(['sign', 'a'], env);
  assert.match(early.stderr, /code: output-exists\n$/);
  assert.deepEqual(discovered, []);
  const { code, stdout, stderr } = await job.command(['sign', '--json', '--overwrite', 'a'], env);
  assert.equal(code, 0, stderr);
  const { identity, issuer } = JSON.parse(stdout);
  assert.deepEqual([identity, issuer], [PERSON, job.sandbox.urls.emailIssuer]);
  assert.deepEqual(discovered, ['/email/.well-known/openid-configuration']);
  const who = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
  assert.equal((await job.command(['verify', ...who, 'a'], env)).code, 0);
  job.write('policy', 'email: hubot@example.test\n');
  const other = await job.command(['sign', '--overwrite', '--policy', 'policy', 'a'], env);
  assert.deepEqual([other.code, other.stdout], [3, ''], other.stderr);
  assert.match(other.stderr, /code: policy-mismatch\n$/);
});

test('without a way to log in, an error comes at once', async (t) => {
  const { job, issuer } = await laptop(t);
  const none = await job.command(['sign', 'a'], LAPTOP);
  assert.deepEqual([none.code, none.stdout], [3, '']);
  assert.match(none.stderr, /code: no-identity\n$/);
  const oob = { SIGSTORE_OIDC_ISSUER: 'ftp://issuer.example.test' };
  const wrong = await job.command(['sign', 'a'], { ...LAPTOP, ...oob });
  assert.equal(wrong.code, 2, wrong.stderr);
  assert.match(wrong.stderr, /--oidc-issuer: .* must start with https:\/\/[\s\S]*code: usage\n$/);
  const password = await job.command(
    ['sign', '--oidc-issuer', 'https://u:hunter2@x.example.test', 'a'],
    LAPTOP,
  );
  assert.ok(password.code === 2 && !password.stderr.includes('hunter2'), password.stderr);
  assert.deepEqual(job.sandbox.requests, []);
  assert.equal(issuer.length, 2);
});
