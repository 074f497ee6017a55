import { Pool } from 'undici';

/** Asks the members what the floor needs, over kept-alive connections. */
export class Members {
  private readonly pools = new Map<string, { pool: Pool; path: string }>();

  constructor(urls: Readonly<Record<string, string>>) {
    for (const [name, url] of Object.entries(urls)) {
      const { origin, pathname } = new URL(url);
      this.pools.set(name, { pool: new Pool(origin, { connections: 64 }), path: pathname });
    }
  }

  async ask<Data>(
    member: string,
    authorization: string | undefined,
    request: { query: string; variables?: object },
  ): Promise<Data> {
    const { pool, path } = this.pools.get(member)!;
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path,
      headers: {
        'content-type': 'application/json',
        ...(authorization === undefined ? {} : { authorization }),
      },
      body: JSON.stringify(request),
    });
    const { data } = (await body.json()) as { data?: Data };
    if (statusCode !== 200 || !data) throw new Error(`${member} answered ${statusCode}.`);
    return data;
  }
}
