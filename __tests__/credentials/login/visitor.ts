// A person with a browser, by plain HTTP: follows redirects, keeps cookies, fills in the forms of the provider.

export type Visited = Readonly<{ status: number; url: string; headers: Headers; html: string }>;

const FORM = /<form[^>]*\saction="([^"]+)"[\s\S]*?<\/form>/;
const MAX_STEPS = 20;

/**
 * Opens the address, logs in as `login`, agrees to everything, and gives the last page; or the address of a redirect
 * that no browser can follow. With `deny` the person refuses.
 */
export async function visit(
  address: string,
  { login = 'mona', deny = false }: Readonly<{ login?: string; deny?: boolean }> = {},
): Promise<Visited> {
  const cookies = new Map<string, string>();
  let url = address;
  let form: URLSearchParams | undefined;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const html = await response.text();
    const { status, headers } = response;
    const location = headers.get('location');
    form = undefined;
    if (location !== null) {
      url = new URL(location, url).href;
      if (!url.startsWith('http')) return { status, url, headers, html };
      continue;
    }
    const [found, action] = FORM.exec(html) ?? [];
    if (found === undefined || action === undefined) return { status, url, headers, html };
    const inputs = [...found.matchAll(/<input[^>]*>/g)].map(([input]) =>
      ['name', 'value'].map((key) => new RegExp(`${key}="([^"]*)"`).exec(input)?.[1]),
    );
    const [, code] = inputs.find(([name]) => name === 'user_code') ?? ['', ''];
    if (code === undefined) return { status, url, headers, html }; // asks for another code: ours is used up
    if (deny && code === '') {
      url = new URL(`${url}/abort`).href;
      continue;
    }
    form = new URLSearchParams();
    for (const [name, value] of inputs)
      if (name !== undefined) form.append(name, value ?? { login }[name] ?? 'secret');
    url = new URL(action.replaceAll('&amp;', '&'), url).href;
  }
  throw new Error(`still on the way after ${MAX_STEPS} steps, at ${url}`);
}
